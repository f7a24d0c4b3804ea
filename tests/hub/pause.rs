//! An office that pauses for months, and laptops of which nobody has heard since.

use super::{folder_at, persons, synced};
use crate::support::{ALMA, Office, SECOND, second_laptop, tables};

/// Two laptops of a team with a folder as their hub, that have heard of each other.
pub fn two_laptops() -> (tempfile::TempDir, Office, Office) {
    let (hub, first) = (tempfile::tempdir().unwrap(), Office::open());
    first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    meet(&hub, &first, &second);
    (hub, first, second)
}

/// Sets a folder up on both; each says something the other hears.
pub fn meet(hub: &tempfile::TempDir, first: &Office, second: &Office) {
    for office in [first, second] {
        office.call("hub.set", folder_at(office, hub.path()));
    }
    second.person("Rosa", "Klein");
    for office in [first, second, first] {
        synced(office);
    }
    assert_eq!(tables(first), tables(second));
}

/// Hours go by at both, and nobody is at the desks meanwhile.
pub fn later(first: &Office, second: &Office, hours: i64) {
    for (office, passphrase) in [(first, ALMA.passphrase), (second, SECOND)] {
        office.clock.turn_by_minutes(hours * 60);
        office.call("desk.unlock", office.way_in(&ALMA, passphrase));
    }
}

#[test]
fn an_office_of_two_laptops_that_pauses_for_two_months_goes_on() {
    let (_hub, first, second) = two_laptops();
    later(&first, &second, 61 * 24);
    first.person("Yonas", "Tesfay");
    second.person("Amina", "Karimi");
    let report = synced(&first);
    assert_eq!(report["up"]["bundles"], 1, "{report}");
    for office in [&second, &first] {
        synced(office);
    }
    for office in [&first, &second] {
        assert_eq!(persons(office).len(), 4);
    }
    assert_eq!(tables(&first), tables(&second));
}
