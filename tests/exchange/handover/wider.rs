//! After the answer: the case is closed, what was released for it has run out, and what is released anew
//! goes as an addition.

use super::{ALL, Moving, accept, inspect};
use crate::support::{answers, reads_answer};
use serde_json::{Value, json};

fn lacks(moving: &Moving) -> Vec<Value> {
    let preview = moving.preview(json!({}));
    let people = preview["persons"].as_array().unwrap().iter();
    let items = people.flat_map(|one| one["items"].as_array().unwrap());
    let mut lacks: Vec<Value> = items.map(|item| item["lack"].clone()).collect();
    lacks.dedup();
    lacks
}

#[test]
fn after_the_acceptance_something_new_goes_with_a_new_release_on_the_very_day() {
    let moving = Moving::agreed();
    let (first, file) = moving.send(json!({}));
    let taken = accept(&moving.there, &file);
    reads_answer(moving.here(), &answers(&moving.there, &taken["id"]));
    // What the child's paper says was read wrongly.
    let child = moving.family().child.clone();
    let right = json!({"person": child, "birth": "2016", "sex": null});
    moving.here().call("person.change", right);
    assert_eq!(lacks(&moving), ["expired"], "the occasion has ended");
    let more = json!({"series": first["series"]});
    let sending = moving.sending(more.clone());
    assert_eq!(
        moving.here().refused("handover.send", sending),
        "not-released"
    );
    moving.here().clock.turn_by_minutes(1);
    for person in moving.persons() {
        moving.release(&person, ALL, "2027-06-30");
    }
    assert_eq!(lacks(&moving), [Value::Null]);
    let (second, addition) = moving.send(more);
    assert_eq!(
        (&second["seq"], &second["series"]),
        (&json!(2), &first["series"])
    );
    let found = inspect(&moving.there, &addition)["handover"].clone();
    assert_eq!(found["news"], "addition");
    let differences = found["differences"].as_array().unwrap();
    assert_eq!(differences.len(), 1, "{differences:?}");
    assert_eq!(
        (
            &differences[0]["here"]["value"],
            &differences[0]["came"]["value"]
        ),
        (&json!("2015"), &json!("2016"))
    );
    // It lasts no longer than its paper says.
    moving.released.turn_to("2027-07-01");
    assert_eq!(lacks(&moving), ["expired"]);
}

#[test]
fn what_ran_out_with_the_case_is_withdrawn_and_says_who_was_told() {
    let moving = Moving::new();
    let [father, mother, child] = moving.persons();
    let signed = moving.release(&father, ALL, "2027-06-30");
    for person in [&mother, &child] {
        moving.release(person, ALL, "2027-06-30");
    }
    let (_, file) = moving.send(json!({}));
    let taken = accept(&moving.there, &file);
    reads_answer(moving.here(), &answers(&moving.there, &taken["id"]));
    let stands = |view: &Value| {
        let rows = json!({"person": father, "case": null});
        let rows = moving.here().call("release.list", rows);
        let mut rows = rows.as_array().unwrap().clone().into_iter();
        rows.find(|row| row["paper"]["id"] == view["row"]["id"])
            .unwrap()
    };
    assert_eq!(stands(&signed)["paper"]["state"], "expired");
    moving.released.withdraw(&signed, "2027-01-12");
    let row = stands(&signed);
    assert_eq!(row["paper"]["state"], "withdrawn");
    assert_eq!(row["told"][0]["partner"], json!(moving.partner));
}
