//! Signatures under what is known already: they bring no change and travel all the same.

use super::pause::{meet, two_laptops};
use super::synced;
use crate::rooms::erasure::{begin, office, signing, stands, subject};
use crate::support::{ALMA, BRUNO, Office, carry, read_bundle, second_laptop, with, write_bundle};
use serde_json::{Value, json};

/// What stands in no file yet, and what the hub is not known to have.
fn unsaid(office: &Office) -> (Value, Value) {
    let files = office.call("exchange.status", json!({}))["changesSince"].take();
    let hub = office.call("hub.status", json!({}))["changes"].take();
    (files, hub)
}

/// An erasure of one person that Alma has signed, as both laptops know.
fn signed_once(meet: impl Fn(&Office, &Office), pass_on: impl Fn(&Office, &Office)) -> Erasure {
    let first = office();
    let nura = json!(first.person("Nuraqanari", "Saleh"));
    let second = second_laptop(&first, &ALMA);
    meet(&first, &second);
    let view = begin(&first, &subject("person", &nura));
    pass_on(&first, &second);
    let silent = view["entry"]["notHeard"].as_array().unwrap().iter();
    let silent: Vec<Value> = silent.map(|one| one["replica"].clone()).collect();
    let without = with(signing(&view), json!({ "without": silent }));
    first.call("erasure.sign", without);
    pass_on(&first, &second);
    Erasure {
        first,
        second,
        view,
    }
}

struct Erasure {
    first: Office,
    second: Office,
    view: Value,
}

impl Erasure {
    /// Bruno signs too, at the first laptop.
    fn sign_again(&self) {
        self.first.seat(&BRUNO);
        self.first.call("erasure.sign", signing(&self.view));
        assert!(!stands(&self.first, "Nuraqanari"));
        assert!(stands(&self.second, "Nuraqanari"), "the control");
    }
}

#[test]
fn the_second_signature_under_an_erasure_travels_by_hub() {
    let hub = tempfile::tempdir().unwrap();
    let erasure = signed_once(
        |first, second| meet(&hub, first, second),
        |first, second| {
            synced(first);
            synced(second);
        },
    );
    let Erasure { first, second, .. } = &erasure;
    assert_eq!(unsaid(first).1, 0);
    erasure.sign_again();
    assert_eq!(unsaid(first).1, 1);
    let report = synced(first);
    assert_eq!(report["up"]["bundles"], 1, "{report}");
    assert_eq!(unsaid(first).1, 0);
    synced(second);
    assert!(!stands(second, "Nuraqanari"));
    // Both know the same now: nobody says it again.
    for office in [second, first, second] {
        assert_eq!(synced(office)["up"]["bundles"], 0);
    }
}

#[test]
fn a_second_signature_stands_in_no_file_until_one_is_written_and_is_news_to_its_reader() {
    let both_ways = |first: &Office, second: &Office| {
        carry(first, second);
        carry(second, first);
    };
    let erasure = signed_once(both_ways, both_ways);
    let Erasure { first, second, .. } = &erasure;
    assert_eq!(unsaid(first).0, 0);
    erasure.sign_again();
    assert_eq!(unsaid(first).0, 1);
    let file = write_bundle(first);
    assert_eq!(unsaid(first).0, 0);
    let look = |office: &Office| {
        let grant = office.desk.grant(file.clone());
        office.call("exchange.inspect", json!({"grant": grant}))
    };
    let seen = look(second);
    assert_eq!(
        (&seen["changes"], &seen["nothingNew"], &seen["erases"]),
        (&json!(0), &json!(false), &json!(1))
    );
    // What came from another laptop is nothing of this one's.
    let before = unsaid(second).0;
    read_bundle(second, &file);
    assert_eq!(unsaid(second).0, before);
    assert!(!stands(second, "Nuraqanari"));
    assert_eq!(look(second)["nothingNew"], true);
}

fn a_coordinator(office: &Office, name: &str, short: &str) -> Value {
    let who = json!({"name": name, "short": short, "passphrase": "drei rote schuhe",
                     "coordinator": true, "dataProtection": false});
    office.call("user.add", who)["id"].clone()
}

#[test]
fn another_coordinators_agreement_to_a_dismissal_travels_by_hub() {
    let (_hub, first, second) = two_laptops();
    let carla = a_coordinator(&first, "Carla Dietz", "CD");
    let emil = a_coordinator(&first, "Emil Fuchs", "EF");
    let gone = json!({"user": carla, "role": null});
    let waits = first.call("user.dismiss", gone)["proposals"][0].take();
    for office in [&first, &second] {
        synced(office);
    }
    let of_second = || second.call("user.team", json!({}));
    assert_eq!(of_second()["proposals"].as_array().unwrap().len(), 1);
    let way_in = json!({"store": first.store(), "user": emil, "passphrase": "drei rote schuhe"});
    first.call("desk.unlock", way_in);
    first.call("user.agree", json!({"proposal": waits["id"]}));
    for office in [&first, &second] {
        synced(office);
    }
    let team = of_second();
    assert_eq!(
        (&team["former"], &team["proposals"]),
        (&json!(["Carla Dietz"]), &json!([]))
    );
}
