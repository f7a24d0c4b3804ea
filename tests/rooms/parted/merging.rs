//! Two laptops that did not know of each other: everything stays, and is listed.

use super::{Fled, open, open_case, parting};
use crate::support::{
    ALMA, BRUNO, Office, a_goal, carry, read_bundle, second_laptop, write_bundle,
};
use serde_json::{Value, json};

fn list(office: &Office) -> Vec<Value> {
    let listed = office.call("attention.list", json!({"offset": 0, "limit": 50}));
    listed["rows"].as_array().unwrap().clone()
}

fn meet(first: &Office, second: &Office) {
    let [one, other] = [first, second].map(write_bundle);
    read_bundle(second, &one);
    read_bundle(first, &other);
}

fn told<'a>(matter: &'a Value, field: &str) -> Vec<&'a Value> {
    let values = matter["values"].as_array().unwrap().iter();
    values.map(|value| &value[field]).collect()
}

#[test]
fn what_a_colleague_wrote_to_the_old_case_offline_is_kept_and_told() {
    let fled = Fled::new();
    let (first, family) = (fled.office(), &fled.family);
    let second = second_laptop(first, &ALMA);
    fled.part();
    second.clock.turn_by_minutes(3);
    let goal = json!({"plan": family.plan, "goal": a_goal("Ali lernt schwimmen.")});
    second.call("help_plan.put_goal", goal);
    let enter = json!({"case": family.case, "phase": "implementation", "reason": "",
                       "onDay": "2027-01-12", "note": ""});
    second.call("case.set_phase", enter);
    meet(first, &second);
    for office in [first, &second] {
        let plan = office.call("help_plan.open", json!({"plan": family.plan}));
        assert!(plan["goals"].to_string().contains("Ali lernt schwimmen."));
        let case = office.call("case.open", json!({"case": family.case}));
        assert!(case["phases"].to_string().contains("implementation"));
        assert_eq!(case["restricted"], true);
        let written: Vec<Value> = list(office)
            .into_iter()
            .filter(|matter| matter["kind"] == "written_beside")
            .collect();
        assert_eq!(written.len(), 1, "{:?}", list(office));
        let places = told(&written[0], "value");
        assert_eq!(places.len(), 2, "the plan and the case: {places:?}");
        assert_eq!(
            told(&written[0], "laptop"),
            ["Laptop 2", "Laptop 2"].map(|one| json!(one)).each_ref()
        );
        assert_eq!(written[0]["root"], json!(family.case));
        assert_eq!(open(office, &family.mother)["row"]["protected"], true);
    }
    // Somebody has looked; it does not come back, and a later word does.
    for matter in list(first) {
        let settle = json!({"root": matter["root"], "stays": null, "shown": matter["shown"]});
        first.call("attention.settle", settle);
    }
    carry(first, &second);
    assert!(list(&second).is_empty() && list(first).is_empty());
}

#[test]
fn both_laptops_part_the_family_and_all_four_cases_stay_until_two_are_closed() {
    let fled = Fled::new();
    let (first, family) = (fled.office(), &fled.family);
    let second = second_laptop(first, &ALMA);
    fled.part();
    second.clock.turn_by_minutes(3);
    // There only the mother leaves, and Alma goes on with her.
    let other = json!({"leaving": [family.mother], "cases": [{"case": family.case,
        "leaving": first.id_of(&ALMA), "staying": first.id_of(&BRUNO)}]});
    second.call("household.part", parting(family, first, other));
    meet(first, &second);
    for office in [first, &second] {
        let matters = list(office);
        let partings: Vec<&Value> = matters
            .iter()
            .filter(|one| one["kind"] == "two_partings")
            .collect();
        assert_eq!(partings.len(), 1, "{matters:?}");
        assert_eq!(told(partings[0], "value").len(), 4);
        // Whatever else: he learns nothing of her, on either laptop.
        let his = open(office, &family.father).to_string();
        assert!(
            !his.contains("Zahra") && !his.contains(&family.mother),
            "{his}"
        );
        let cases = office
            .call("case.of_person", json!({"person": family.father}))
            .to_string();
        assert!(!cases.contains("Zahra"), "{cases}");
    }
    // The two of the second laptop are closed; then the question is answered everywhere.
    let numbers = list(first)
        .into_iter()
        .find(|one| one["kind"] == "two_partings")
        .unwrap();
    let by_second = numbers["values"].as_array().unwrap().iter();
    let by_second = by_second.filter(|value| value["laptop"] == "Laptop 2");
    for value in by_second {
        let case = &value["open"]["id"];
        let close = json!({"case": case, "phase": "closed", "reason": "other",
                           "onDay": "2027-01-12", "note": ""});
        first.call("case.set_phase", close);
    }
    carry(first, &second);
    for office in [first, &second] {
        assert!(list(office).iter().all(|one| one["kind"] != "two_partings"));
        assert_eq!(
            open_case(office, &family.mother)["row"]["holder"],
            BRUNO.short
        );
    }
}
