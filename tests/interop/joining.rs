//! A laptop joins: its request, the bundle that enrols it, and a worker's keys in a file of their own.

use super::{every_damage_is_refused, identity_of, run, said};
use crate::support::{ALMA, Asking, BRUNO, Office, carry_keys, second_laptop, team_digits};
use geleit_core::enrol::Request;
use serde_json::json;
use std::path::Path;

#[test]
fn a_request_says_what_the_page_says_and_no_byte_of_it_can_be_bent() {
    let asking = Asking::new(ALMA.short);
    let read = |file: &Path| said(&run("joining.py", &[Path::new("request"), file], ""));
    let seen = read(&asking.request).unwrap();
    let request = Request::of_file(&asking.request).unwrap();
    let expected = json!({
        "replica": request.replica.0.to_string(),
        "verifyKey": request.sign.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect::<String>(),
        "recipient": request.recipient.to_string(), "label": "Laptop 2", "short": ALMA.short});
    assert_eq!(seen, expected);
    every_damage_is_refused(&asking.request, read);
}

#[test]
fn the_bundle_that_enrols_a_laptop_holds_the_label_and_the_keys_of_its_worker() {
    let first = Office::open();
    let asking = Asking::new(ALMA.short);
    let file = asking.let_in(&first);
    let replica = asking.replica();
    let digits = team_digits(&first);
    let joining = asking.joining(&digits, std::slice::from_ref(&file));
    asking.office.call("store.join", joining);
    let identity = identity_of(&asking.office);
    let seen = said(&run("exchange.py", &[&file], &identity)).unwrap();
    assert_eq!(seen["kind"], "enrolment");
    let expected = json!({"label": "Ziegelei", "keysOf": first.id_of(&ALMA), "for": replica});
    assert_eq!(seen["enrolment"], expected);
    let other = said(&run("exchange.py", &[&file], &identity_of(&first))).unwrap_err();
    assert!(
        other.contains("age"),
        "sealed to the new laptop alone: {other}"
    );
}

#[test]
fn a_workers_keys_in_a_file_of_their_own_are_a_key_file_for_one_laptop() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    let replica = second.desk.session().unwrap().replica().to_string();
    first.seat(&BRUNO);
    let file = carry_keys(&first, &replica, BRUNO.passphrase);
    let identity = identity_of(&second);
    let read = |file: &Path, identity: &str| {
        said(&run("joining.py", &[Path::new("keys"), file], identity))
    };
    let seen = read(&file, &identity).unwrap();
    assert_eq!(
        (&seen["for"], &seen["label"]),
        (&json!(replica), &json!(""))
    );
    let slot = &seen["slots"][0];
    assert_eq!(
        (&slot["kind"], &slot["user"], &slot["short"]),
        (
            &json!("passphrase"),
            &json!(first.id_of(&BRUNO)),
            &json!(BRUNO.short)
        )
    );
    read(&file, &identity_of(&first)).unwrap_err();
    every_damage_is_refused(&file, |file| read(file, &identity));
}
