//! What two laptops do on the same day without knowing of each other, and what must not come of it.

use crate::rooms::agreement::Family;
use crate::support::{ALMA, Office, an_application, carry, second_laptop};
use serde_json::json;

#[test]
fn a_day_that_was_cleared_elsewhere_stays_on_what_was_printed_for_signature() {
    let family = Family::new();
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let first = &family.office;
    let second = second_laptop(first, &ALMA);
    let view = first.call("agreement.finalise", family.wish(1));
    second.clock.turn_by_minutes(1);
    let cleared = json!({"plan": family.plan, "fields": {"evaluationOn": ""}});
    second.call("help_plan.change", cleared);
    carry(&second, first);
    carry(first, &second);
    let signed = family.everybody_signs(&view);
    assert_eq!(signed["row"]["state"], "in_force");
    carry(first, &second);
    for office in [first, &second] {
        let paper = office.call("paper.open", json!({"paper": view["row"]["id"]}));
        assert_eq!(
            (&paper["intact"], &paper["digest"]),
            (&json!(true), &view["digest"])
        );
        assert_eq!(paper["row"]["until"], "2027-07-12");
        let plan = office.call("help_plan.open", json!({"plan": family.plan}));
        assert_eq!(plan["fields"]["evaluationOn"], "", "the draft goes on");
    }
    let again = first.refused("agreement.finalise", family.wish(2));
    assert_eq!(
        again, "paper-incomplete",
        "and is not printed without a day"
    );
}

#[test]
fn two_laptops_that_never_met_give_no_number_twice() {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    let number = |office: &Office| {
        let asked = an_application(&person, "2027-01-11");
        let view = office.call("application.create", asked);
        view["row"]["number"].as_str().unwrap().to_owned()
    };
    let mut numbers: Vec<String> = [&first, &second, &first, &second].map(number).to_vec();
    assert!(
        numbers[0].ends_with("-001") && numbers[1].ends_with("-001"),
        "{numbers:?}"
    );
    carry(&first, &second);
    carry(&second, &first);
    // Nor does either go on in the series of the other.
    numbers.extend([&first, &second].map(number));
    let count = numbers.len();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), count, "{numbers:?}");
}

#[test]
fn copies_that_gave_one_number_twice_are_told_and_both_things_stay() {
    // Every office of the tests begins as a copy of one store.
    let (first, copy) = (Office::open(), Office::open());
    let begun = [&first, &copy].map(|office| {
        let person = office.person("Nura", "Saleh");
        let view = office.call("application.create", an_application(&person, "2027-01-11"));
        view["row"].clone()
    });
    assert_eq!(begun[0]["number"], begun[1]["number"]);
    assert_ne!(begun[0]["id"], begun[1]["id"]);
    carry(&first, &copy);
    carry(&copy, &first);
    carry(&first, &copy);
    let told = |office: &Office| {
        let all = office.call("attention.list", json!({"offset": 0, "limit": 50}));
        let all = all["rows"].as_array().unwrap().clone();
        let mut all = all.into_iter();
        let numbers = all.find(|one| one["kind"] == "two_numbers");
        assert!(all.all(|one| one["kind"] != "two_numbers"));
        numbers
    };
    for office in [&first, &copy] {
        let matter = told(office).unwrap();
        let values = matter["values"].as_array().unwrap();
        assert_eq!(values.len(), 2);
        for value in values {
            assert_eq!(value["value"], begun[0]["number"]);
        }
    }
    // Somebody has taken notice: it is over everywhere, and both are there.
    let matter = told(&first).unwrap();
    let seen = json!({"root": matter["root"], "stays": null, "shown": matter["shown"]});
    first.call("attention.settle", seen);
    carry(&first, &copy);
    for office in [&first, &copy] {
        assert!(told(office).is_none());
        for application in &begun {
            office.call(
                "application.open",
                json!({"application": application["id"]}),
            );
        }
    }
}
