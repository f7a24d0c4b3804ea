//! A handover, and two laptops of one service that did not know what the other said about it.

use super::arriving::case_of;
use super::{ALL, Moving, brought};
use crate::support::{
    ALMA, Office, a_goal, answers, carry, reads_answer, second_laptop, takes_in, with,
};
use serde_json::{Value, json};

fn only(office: &Office) -> Value {
    let listed = office.call("attention.list", json!({"offset": 0, "limit": 50}));
    assert_eq!(listed["count"], 1, "{listed}");
    listed["rows"][0].clone()
}

fn leave(office: &Office, matter: &Value) {
    let settle = json!({"root": matter["root"], "stays": null, "shown": matter["shown"]});
    assert_eq!(office.call("attention.settle", settle)["count"], 0);
}

fn outcomes(matter: &Value) -> Vec<&str> {
    let values = matter["values"].as_array().unwrap().iter();
    let mut said: Vec<&str> = values
        .map(|value| value["value"].as_str().unwrap())
        .collect();
    said.sort_unstable();
    said
}

#[test]
fn a_case_that_was_handed_over_and_goes_on_on_another_laptop_is_told_and_left_as_it_is() {
    let moving = Moving::agreed();
    let case = moving.family().case.clone();
    let (_, file) = moving.send(json!({}));
    let second = second_laptop(moving.here(), &ALMA);
    let answer = answers(&moving.there, &takes_in(&moving.there, &file));
    reads_answer(moving.here(), &answer);
    second.clock.turn_by_minutes(2);
    let enter = json!({"case": case, "phase": "planning", "reason": "", "onDay": "2027-01-12",
                       "note": ""});
    second.call("case.set_phase", enter);
    carry(&second, moving.here());
    let matter = only(moving.here());
    assert_eq!(
        (
            &matter["kind"],
            &matter["root"],
            &matter["values"][0]["value"]
        ),
        (&json!("goes_on"), &json!(case), &json!("planning"))
    );
    // Nothing in the case is written to any more, and yet somebody has looked.
    let fact =
        json!({"root": case, "stays": matter["values"][0]["fact"], "shown": matter["shown"]});
    assert_eq!(matter["values"][0]["fact"], Value::Null);
    assert_eq!(fact["stays"], Value::Null);
    leave(moving.here(), &matter);
    carry(moving.here(), &second);
    let listed = second.call("attention.list", json!({"offset": 0, "limit": 50}));
    assert_eq!(listed["count"], 0);
}

#[test]
fn what_a_colleague_wrote_in_a_case_that_was_handed_over_is_told_and_goes_as_an_addition() {
    let moving = Moving::agreed();
    let (here, family) = (moving.here(), moving.family());
    let (first, file) = moving.send(json!({}));
    let second = second_laptop(here, &ALMA);
    let answer = answers(&moving.there, &takes_in(&moving.there, &file));
    reads_answer(here, &answer);
    second.clock.turn_by_minutes(2);
    let goal = json!({"plan": family.plan, "goal": a_goal("Ali lernt schwimmen.")});
    second.call("help_plan.put_goal", goal);
    carry(&second, here);
    let matter = only(here);
    let said = &matter["values"][0];
    assert_eq!(
        (&matter["kind"], &matter["root"], &said["laptop"]),
        (
            &json!("written_after"),
            &json!(family.case),
            &json!("Laptop 2")
        )
    );
    let place = json!({"screen": "plan", "id": family.plan});
    assert_eq!(said["open"], place, "it is looked at there");
    leave(here, &matter);
    let wider = json!({"series": first["series"]});
    // What was released for the handover has run out with it.
    here.clock.turn_by_minutes(1);
    for person in moving.persons() {
        moving.release(&person, ALL, "2027-06-30");
    }
    let texts = moving.preview(wider.clone())["texts"].clone();
    let mut texts = texts.as_array().unwrap().iter();
    let swims = texts.find(|text| text["text"] == "Ali lernt schwimmen.");
    let ticked = json!({"texts": [swims.unwrap()["place"]]});
    let (_, wider) = moving.send(with(wider, ticked));
    takes_in(&moving.there, &wider);
    let plan = case_of(&moving.there)["plans"][0]["id"].clone();
    let plan = moving.there.call("help_plan.open", json!({"plan": plan}));
    assert!(plan["goals"].to_string().contains("Ali lernt schwimmen."));
}

#[test]
fn who_decides_between_what_stood_before_it_was_handed_over_writes_nothing_after_it() {
    let moving = Moving::agreed();
    let (here, family) = (moving.here(), moving.family());
    let second = second_laptop(here, &ALMA);
    for (office, rules) in [(here, "Neun Uhr"), (&second, "Zehn Uhr")] {
        family.change_at(office, json!({"rules": rules}));
    }
    let (_, file) = moving.send(json!({}));
    here.clock.turn_by_minutes(2);
    let answer = answers(&moving.there, &takes_in(&moving.there, &file));
    reads_answer(here, &answer);
    carry(&second, here);
    carry(here, &second);
    let matter = only(&second);
    assert_eq!(matter["kind"], "value_conflict");
    second.clock.turn_by_minutes(4);
    let mut choice = json!({"value": 1, "text": null});
    for name in ["root", "table", "row", "field", "shown"] {
        choice[name] = matter[name].clone();
    }
    assert_eq!(second.call("attention.resolve", choice)["count"], 0);
    carry(&second, here);
    let listed = here.call("attention.list", json!({"offset": 0, "limit": 9}));
    assert_eq!(listed["count"], 0, "{listed}");
}

#[test]
fn taken_back_on_one_laptop_and_accepted_there_on_the_other() {
    let moving = Moving::agreed();
    let (row, file) = moving.send(json!({}));
    let second = second_laptop(moving.here(), &ALMA);
    let grant = second.desk.grant(second.stick());
    let why = json!({"handover": row["id"], "reason": "Die Familie bleibt.", "grant": grant});
    second.call("handover.withdraw", why);
    let answer = answers(&moving.there, &takes_in(&moving.there, &file));
    reads_answer(moving.here(), &answer);
    carry(&second, moving.here());
    let matter = only(moving.here());
    assert_eq!(matter["kind"], "two_answers");
    assert_eq!(outcomes(&matter), ["accepted", "withdrawn"]);
    assert_eq!(matter["values"][0]["code"], "handover_outcome");
    assert_eq!(matter["where"]["screen"], "handovers");
    leave(moving.here(), &matter);
}

#[test]
fn taken_in_on_one_laptop_and_rejected_on_the_other() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let second = second_laptop(&moving.there, &ALMA);
    takes_in(&moving.there, &file);
    let no = with(
        brought(&second, &file),
        json!({"reason": "Nicht zuständig."}),
    );
    second.call("handover.reject", no);
    carry(&second, &moving.there);
    let matter = only(&moving.there);
    assert_eq!(matter["kind"], "two_replies");
    assert_eq!(outcomes(&matter), ["accepted", "rejected"]);
    leave(&moving.there, &matter);
}
