//! What a handover told stays written down, and a withdrawal names it.

use super::Moving;
use crate::support::with;
use serde_json::{Value, json};

fn told(moving: &Moving, handed_over: bool) -> Value {
    let person = json!({"person": moving.family().father});
    let rows = moving.here().call("disclosure.of_person", person);
    let mut rows = rows.as_array().unwrap().clone().into_iter();
    let found = rows.find(|row| row["handedOver"] == handed_over);
    found.unwrap_or(Value::Null)
}

#[test]
fn what_a_handover_told_is_not_taken_back() {
    let moving = Moving::new();
    let [father, mother, child] = moving.persons();
    let signed = moving.release(&father, super::ALL, "2027-06-30");
    for person in [&mother, &child] {
        moving.release(person, super::ALL, "2027-06-30");
    }
    moving.send(json!({}));
    let here = moving.here();
    let back = |row: &Value| json!({"disclosure": row["id"], "person": father});
    let by_file = told(&moving, true);
    assert_eq!(
        here.refused("disclosure.take_back", back(&by_file)),
        "disclosure-handed-over"
    );
    // What somebody wrote down by hand is, though it went by a file too.
    let by_hand = json!({"persons": [father], "partner": moving.partner, "items": ["identity"],
                         "channel": "file", "onDay": "2027-01-12"});
    let by_hand =
        json!({"told": by_hand, "what": "", "ground": "vital_interest", "reason": "eilt"});
    here.call("disclosure.log", by_hand);
    let by_hand = told(&moving, false);
    here.call("disclosure.take_back", back(&by_hand));
    assert_eq!(told(&moving, false), Value::Null);
    moving.released.withdraw(&signed, "2027-01-12");
    let list = here.call("release.list", json!({"person": father, "case": null}));
    let named = list[0]["told"].as_array().unwrap();
    assert_eq!(named.len(), 1, "{named:?}");
    assert_eq!(with(named[0].clone(), json!({})), told(&moving, true));
}
