//! Decisions that cross each other, and what a laptop wrote that had not heard of one.

use crate::support::{
    ALMA, Office, a_goal, a_measure, carry, read_bundle, second_laptop, tables, with, write_bundle,
};
use serde_json::{Value, json};

fn list(office: &Office) -> Value {
    office.call("attention.list", json!({"offset": 0, "limit": 50}))
}

fn birth(office: &Office, person: &str, birth: &str) {
    office.clock.turn_by_minutes(1);
    let change = json!({"person": person, "birth": birth, "sex": null});
    office.call("person.change", change);
}

/// Decides the only matter by typing a value.
fn decide(office: &Office, text: &str) {
    office.clock.turn_by_minutes(1);
    let row = list(office)["rows"][0].clone();
    let args = json!({"root": row["root"], "table": row["table"], "row": row["row"],
        "field": row["field"], "shown": row["shown"], "value": null, "text": text});
    assert_eq!(office.call("attention.resolve", args)["count"], 0);
}

/// The values of the only matter, in order.
fn values(office: &Office) -> Vec<String> {
    let listed = list(office);
    assert_eq!(listed["count"], 1, "{listed}");
    let values = listed["rows"][0]["values"].as_array().unwrap().iter();
    let text = |value: &Value| value["value"].as_str().unwrap().to_owned();
    let mut values: Vec<String> = values.map(text).collect();
    values.sort();
    values
}

/// What one wrote goes to the other and back, both written before either was read.
fn cross(one: &Office, other: &Office) {
    let [from_one, from_other] = [one, other].map(write_bundle);
    read_bundle(other, &from_one);
    read_bundle(one, &from_other);
}

/// Two laptops that know one person, born in 1991 as the first says and in 1992 as the second.
fn disagreeing() -> (Office, Office, String) {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    birth(&first, &person, "1991");
    second.clock.turn_by_minutes(1);
    birth(&second, &person, "1992");
    cross(&first, &second);
    (first, second, person)
}

#[test]
fn decided_differently_on_two_laptops_it_is_asked_anew_with_both_answers() {
    let (first, second, person) = disagreeing();
    decide(&first, "1980");
    decide(&second, "1981");
    cross(&first, &second);
    for office in [&first, &second] {
        assert_eq!(
            values(office),
            ["1980", "1981"],
            "what was decided about is over"
        );
    }
    assert_eq!(tables(&first), tables(&second));
    decide(&first, "1980");
    carry(&first, &second);
    for office in [&first, &second] {
        assert_eq!(list(office)["count"], 0);
        let view = office.call("person.open", json!({"person": person}));
        assert_eq!(view["birth"], "1980");
    }
}

#[test]
fn what_a_third_laptop_wrote_meanwhile_opens_it_again_with_the_new_value_alone() {
    let (first, second, person) = disagreeing();
    let third = second_laptop(&first, &ALMA);
    assert_eq!(values(&third), ["1991", "1992"], "it came with both");
    decide(&first, "1980");
    // The third writes over the one it was shown; of the other nobody there decided.
    third.clock.turn_by_minutes(3);
    birth(&third, &person, "1993");
    assert_eq!(values(&third), ["1991", "1993"], "an edit is no decision");
    carry(&third, &first);
    carry(&first, &second);
    carry(&first, &third);
    for office in [&first, &second, &third] {
        assert_eq!(values(office), ["1980", "1993"]);
    }
    assert_eq!(tables(&first), tables(&third));
}

#[test]
fn a_step_added_to_a_goal_that_was_taken_out_elsewhere_is_listed_and_brings_it_back() {
    let family = super::agreement::Family::new();
    let (first, plan) = (&family.office, &family.plan);
    let of = |args: Value| with(args, json!({"plan": plan}));
    let view = first.call(
        "help_plan.put_goal",
        of(json!({"goal": a_goal("Deutsch lernen")})),
    );
    let goals = view["goals"].as_array().unwrap().iter();
    let mut goals = goals.filter(|goal| goal["textClient"] == "Deutsch lernen");
    let goal = goals.next().unwrap()["id"].clone();
    let second = second_laptop(first, &ALMA);
    first.call("help_plan.remove_goal", of(json!({"goal": goal})));
    second.clock.turn_by_minutes(1);
    let step = json!({"goal": goal, "measure": a_measure("client", "Kurs suchen")});
    second.call("help_plan.put_measure", of(step));
    cross(first, &second);
    assert_eq!(tables(first), tables(&second));
    let listed = list(first);
    let below = listed["rows"].as_array().unwrap().iter();
    let mut below = below.filter(|row| row["kind"] == "child_under_deleted");
    let row = below.next().unwrap_or_else(|| panic!("{listed}")).clone();
    assert_eq!(row["table"], "measure");
    let keep = json!({"root": row["root"], "table": row["table"], "row": row["row"],
        "field": row["field"], "restore": true, "shown": row["shown"]});
    first.call("attention.keep", keep);
    carry(first, &second);
    for office in [first, &second] {
        let view = office.call("help_plan.open", json!({"plan": plan}));
        let goals = view["goals"].as_array().unwrap().iter();
        let mut back = goals.filter(|one| one["id"] == goal);
        assert_eq!(back.next().unwrap()["measures"][0]["what"], "Kurs suchen");
        assert!(office.desk.session().unwrap().verify().unwrap().is_whole());
    }
}
