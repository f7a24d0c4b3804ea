//! Parting: what it does, what it refuses, and taking it back.

use super::{Fled, cases, members, open, open_case};
use crate::support::{ALMA, BRUNO, Office, PaperTray, a_case, a_goal, with};
use serde_json::{Value, json};

/// Everything that parting touches, as screens show it.
fn everything(fled: &Fled) -> Vec<Value> {
    let (office, family) = (fled.office(), &fled.family);
    let people = [&family.father, &family.mother, &family.child];
    let mut all: Vec<Value> = people.iter().map(|one| open(office, one)).collect();
    all.extend(people.iter().flat_map(|one| cases(office, one)));
    all.push(office.call("case.open", json!({"case": family.case})));
    all.push(family.open(&fled.agreement));
    all
}

#[test]
fn one_act_parts_household_case_and_plan() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    let leaving = json!({"leaving": [family.mother, family.child]});
    let preview = office.call("household.part_preview", leaving);
    let names = |people: &Value| -> Vec<String> {
        let people = people.as_array().unwrap().iter();
        people
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(&preview["leaving"]), ["Zahra Haidari", "Ali Haidari"]);
    assert_eq!(names(&preview["staying"]), ["Mohammad Haidari"]);
    assert_eq!(preview["cases"].as_array().unwrap().len(), 1);
    assert_eq!(preview["cases"][0]["agreements"], 1);
    assert_eq!(preview["cases"][0]["row"]["id"], json!(family.case));
    assert_eq!(preview["cases"][0]["holder"], json!(office.id_of(&ALMA)));

    let hers = fled.part();
    assert_eq!(hers["row"]["id"], json!(family.mother));
    assert_eq!(members(&hers), ["Ali Haidari", "Zahra Haidari"]);
    assert_eq!(hers["household"]["members"][0]["since"], "2027-01-12");
    assert_eq!(members(&open(office, &family.father)), ["Mohammad Haidari"]);
    assert_eq!(family.open(&fled.agreement)["row"]["state"], "ended");

    let old = office.call("case.open", json!({"case": family.case}));
    assert_eq!(
        (&old["row"]["phase"], &old["restricted"]),
        (&json!("closed"), &json!(true))
    );
    assert_eq!(old["phases"][0]["reason"], "parted");
    assert_eq!(old["partedOn"], "2027-01-12");
    assert_eq!(
        old["participants"].as_array().unwrap().len(),
        3,
        "the team can read it"
    );
    let sides = [(&family.mother, &BRUNO, 2), (&family.father, &ALMA, 1)];
    let mut numbers = vec![old["row"]["number"].clone()];
    for (person, holder, people) in sides {
        let case = open_case(office, person);
        assert_eq!(case["continues"]["id"], json!(family.case));
        assert_eq!(case["row"]["holder"], holder.short);
        assert_eq!(case["row"]["openedOn"], "2027-01-12");
        assert_eq!(case["participants"].as_array().unwrap().len(), people);
        assert_eq!(case["participants"][0]["part"], "client");
        assert_eq!(
            (&case["application"], &case["plans"]),
            (&Value::Null, &json!([]))
        );
        assert_eq!(
            case["withoutConsent"].as_array().unwrap().len(),
            1,
            "asked anew"
        );
        assert!(!numbers.contains(&case["row"]["number"]));
        numbers.push(case["row"]["number"].clone());
    }

    let plan = office.call("help_plan.open", json!({"plan": family.plan}));
    let agreed = family.open(&fled.agreement);
    assert_eq!(
        (&plan["restricted"], &agreed["restricted"]),
        (&json!(true), &json!(true))
    );
    let goal = json!({"plan": family.plan, "goal": a_goal("noch eins")});
    assert_eq!(office.refused("help_plan.put_goal", goal), "restricted");
    let reopen = json!({"case": family.case, "phase": "planning", "reason": "",
                        "onDay": "2027-01-12", "note": ""});
    assert_eq!(office.refused("case.set_phase", reopen), "restricted");
}

#[test]
fn it_is_taken_back_as_a_whole_with_the_agreement_that_ended() {
    let fled = Fled::new();
    let before = everything(&fled);
    let reply = fled
        .office()
        .reply("household.part", fled.parting(json!({})));
    assert_ne!(everything(&fled), before, "the control");
    fled.office()
        .call("history.undo", json!({"undo": reply["undo"]}));
    assert_eq!(everything(&fled), before);
    let goal = json!({"plan": fled.family.plan, "goal": a_goal("Es geht weiter.")});
    fled.office().call("help_plan.put_goal", goal);
    // And it can be done anew.
    fled.part();
    assert_eq!(fled.family.open(&fled.agreement)["row"]["state"], "ended");
}

#[test]
fn an_agreement_that_people_ended_themselves_stays_ended() {
    let fled = Fled::new();
    let end = json!({"paper": fled.agreement["row"]["id"], "onDay": "2027-01-12",
                     "reason": "ended_together", "note": ""});
    fled.office().call("agreement.end", end);
    let history = fled
        .office()
        .call("history.of", json!({"root": fled.family.case}));
    assert_eq!(history[0]["about"], json!(["paper_ended"]));
    assert_eq!(history[0]["undo"], Value::Null);
}

#[test]
fn nothing_is_done_by_half_when_something_is_wrong() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    let stranger = office.person("Rosa", "Klein");
    let before = everything(&fled);
    let (alma, bruno) = (office.id_of(&ALMA), office.id_of(&BRUNO));
    let sides = |leaving: &str, staying: &str| json!({"cases": [{"case": family.case, "leaving": leaving, "staying": staying}]});
    let all = json!({"leaving": [family.father, family.mother, family.child]});
    for (changes, refused) in [
        (sides(&alma, &alma), "parting-same-worker"),
        (sides(&bruno, &"0".repeat(32)), "worker-unknown"),
        (json!({"cases": []}), "changed-meanwhile"),
        (json!({"leaving": []}), "parting-one-sided"),
        (json!({"leaving": [stranger]}), "not-found"),
        (json!({"leaving": [family.mother, stranger]}), "not-found"),
        (json!({"from": "2027-01-13"}), "date-in-future"),
        (all, "parting-one-sided"),
    ] {
        let args = fled.parting(changes.clone());
        assert_eq!(office.refused("household.part", args), refused, "{changes}");
        assert_eq!(everything(&fled), before, "{refused}");
    }
    // Where nothing has to be kept, one worker may go on with both, and nobody may too.
    let one = with(sides(&alma, &alma), json!({"keep": false}));
    office.call("household.part", fled.parting(one));
    assert_eq!(open(office, &family.mother)["keptFrom"], json!([]));
}

#[test]
fn somebody_leaves_alone_and_nobody_holds_either_case() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    let nobody = json!({"leaving": [family.mother],
        "cases": [{"case": family.case, "leaving": null, "staying": null}]});
    let hers = office.call("household.part", fled.parting(nobody));
    assert_eq!(hers["household"], Value::Null);
    let rest = open(office, &family.child);
    assert_eq!(members(&rest), ["Ali Haidari", "Mohammad Haidari"]);
    assert_eq!(open_case(office, &family.mother)["row"]["holder"], "");
    assert_eq!(
        hers["keptFrom"].as_array().unwrap().len(),
        2,
        "from both who stay"
    );
    assert!(!rest["kin"].to_string().contains("Zahra"));
}

/// A case another laptop closed a day later than the split is closed all the same.
#[test]
fn a_phase_of_a_later_day_does_not_keep_the_case_open() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    let enter = json!({"case": family.case, "phase": "implementation", "reason": "",
                       "onDay": "2027-01-12", "note": ""});
    office.call("case.set_phase", enter);
    office.call(
        "household.part",
        fled.parting(json!({"from": "2027-01-10"})),
    );
    let old = office.call("case.open", json!({"case": family.case}));
    assert_eq!(
        (&old["row"]["phase"], &old["partedOn"]),
        (&json!("closed"), &json!("2027-01-10"))
    );
    assert_eq!(
        open(office, &family.mother)["keptFrom"][0]["since"],
        "2027-01-10"
    );
    assert_eq!(
        open_case(office, &family.father)["row"]["openedOn"],
        "2027-01-10"
    );
}

#[test]
fn people_without_a_case_part_as_well() {
    let office = Office::open();
    let (one, other) = (
        office.person("Hanna", "Tekle"),
        office.person("Yonas", "Tekle"),
    );
    office.call("household.join", json!({"person": one, "with": other}));
    // A case only she is in goes on as it is.
    let case = office.call("case.begin", a_case(&one))["row"]["id"].clone();
    let preview = office.call("household.part_preview", json!({"leaving": [one]}));
    assert_eq!(preview["cases"], json!([]));
    let parting = json!({"leaving": [one], "from": "2027-01-12", "keep": true, "cases": []});
    let view = office.call("household.part", parting);
    assert_eq!(view["keptFrom"][0]["person"]["id"], json!(other));
    assert_eq!(
        office.call("case.open", json!({"case": case}))["row"]["phase"],
        "intake"
    );
    let again = json!({"leaving": [one], "from": "2027-01-12", "keep": true, "cases": []});
    assert_eq!(office.refused("household.part", again), "not-found");
}

#[test]
fn nobody_answers_for_both_sides_later_either_not_even_as_a_deputy() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    fled.part();
    let (alma, bruno) = (office.id_of(&ALMA), office.id_of(&BRUNO));
    let side = |person: &str| open_case(office, person)["row"]["id"].clone();
    let (hers, his) = (side(&family.mother), side(&family.father));
    let assign = |case: &Value, part: &str, user: &str| json!({"case": case, "part": part, "user": user, "from": "2027-01-12"});
    for part in ["holder", "deputy"] {
        for (case, user) in [(&hers, &alma), (&his, &bruno)] {
            let args = assign(case, part, user);
            assert_eq!(
                office.refused("case.assign", args),
                "parting-same-worker",
                "{part}"
            );
        }
    }
    // A second case of hers, and somebody of hers in a case of his worker.
    let another = |holder: &Value, deputy: &Value| {
        with(
            a_case(&family.mother),
            json!({"holder": holder, "deputy": deputy}),
        )
    };
    for (holder, deputy) in [(json!(alma), Value::Null), (Value::Null, json!(alma))] {
        let begin = another(&holder, &deputy);
        assert_eq!(office.refused("case.begin", begin), "parting-same-worker");
    }
    let stranger = office.person("Rosa", "Klein");
    let theirs = with(a_case(&stranger), json!({"holder": alma, "deputy": null}));
    let theirs = office.call("case.begin", theirs)["row"]["id"].clone();
    let put = |person: &str| json!({"case": theirs, "person": person, "part": "family"});
    let refused = office.refused("case.put_person", put(&family.mother));
    assert_eq!(refused, "parting-same-worker");
    office.call("case.put_person", put(&family.father));
    // The control: her own worker may, and anybody may once nothing is kept.
    office.call("case.begin", another(&json!(bruno), &Value::Null));
    for person in [&family.mother, &family.child] {
        let lift = json!({"person": person, "from": family.father});
        office.call("person.lift_protection", lift);
    }
    office.call("case.assign", assign(&hers, "deputy", &alma));
}

#[test]
fn nobody_goes_on_with_one_side_who_holds_another_case_of_the_other() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    let alone = with(
        a_case(&family.father),
        json!({"holder": office.id_of(&BRUNO), "deputy": null}),
    );
    office.call("case.begin", alone);
    let before = everything(&fled);
    let refused = office.refused("household.part", fled.parting(json!({})));
    assert_eq!(refused, "parting-same-worker");
    assert_eq!(everything(&fled), before);
    let nobody = json!({"cases": [{"case": family.case, "leaving": null,
                                   "staying": office.id_of(&ALMA)}]});
    office.call("household.part", fled.parting(nobody));
}

#[test]
fn a_paper_of_a_case_that_was_parted_does_not_leave_because_nobody_could_write_that_down() {
    let fled = Fled::new();
    let (office, paper) = (fled.office(), &fled.agreement["row"]["id"]);
    let print = json!({"paper": paper, "printer": PaperTray::ADDRESS, "copies": 1});
    let save = || json!({"paper": paper, "grant": office.desk.grant(office.stick())});
    let left = || {
        let files = std::fs::read_dir(office.stick()).unwrap();
        (office.tray.papers().len(), files.count())
    };
    office.call("paper.print", print.clone());
    let saved = office.call("paper.save", save());
    assert_eq!(saved["restricted"], false);
    let before = left();
    assert!(before.0 > 0 && before.1 > 0, "the control");
    std::fs::remove_dir_all(office.stick()).unwrap();
    fled.part();
    assert_eq!(office.refused("paper.print", print), "restricted");
    assert_eq!(office.refused("paper.save", save()), "restricted");
    assert_eq!(left(), (before.0, 0));
    let seen = json!({"paper": paper, "page": 1, "scale": 1});
    office.call("paper.page", seen);
}
