//! The idle lock, by the wall clock.

use crate::support::{ALMA, Office};
use serde_json::json;

fn settings(minutes: i64) -> serde_json::Value {
    json!({"language": "de", "idleMinutes": minutes, "printer": ""})
}

#[test]
fn a_desk_nobody_worked_at_for_five_minutes_is_locked() {
    let office = Office::open();
    office.clock.turn_by_minutes(4);
    office.call("desk.touch", json!({}));
    office.clock.turn_by_minutes(4);
    office.call("today.view", json!({}));
    office.clock.turn_by_minutes(5);
    assert_eq!(office.refused("today.view", json!({})), "store-locked");
    assert!(!office.desk.is_open());
}

#[test]
fn asking_how_things_are_is_no_work() {
    let office = Office::open();
    for _ in 0..4 {
        office.clock.turn_by_minutes(1);
        office.call("desk.status", json!({}));
        office.call("job.status", json!({}));
    }
    office.clock.turn_by_minutes(1);
    assert_eq!(office.call("desk.status", json!({}))["state"], "locked");
}

#[test]
fn a_clock_set_back_locks() {
    let office = Office::open();
    office.clock.turn_by_minutes(-1);
    assert!(office.desk.lock_if_idle());
    assert_eq!(office.refused("today.view", json!({})), "store-locked");
}

#[test]
fn the_time_is_chosen_between_one_and_fifteen_minutes_and_kept() {
    let office = Office::open();
    assert_eq!(office.call("settings.set", settings(0))["idleMinutes"], 1);
    office.clock.turn_by_minutes(1);
    assert!(office.desk.lock_if_idle());
    office.seat(&ALMA);
    assert_eq!(office.call("settings.set", settings(12))["idleMinutes"], 12);
    office.call("desk.lock", json!({}));
    office.seat(&ALMA);
    office.clock.turn_by_minutes(11);
    assert!(!office.desk.lock_if_idle());
    office.clock.turn_by_minutes(1);
    assert!(office.desk.lock_if_idle());
}

#[test]
fn a_refused_time_changes_nothing_while_the_desk_is_open() {
    let office = Office::open();
    let odd = json!({"language": "xx", "idleMinutes": 15, "printer": ""});
    assert_eq!(office.refused("settings.set", odd), "code-unknown");
    office.clock.turn_by_minutes(5);
    assert!(office.desk.lock_if_idle());
}
