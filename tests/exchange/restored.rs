//! A laptop breaks, and the new one begins with last month's backup: the team gives it what it wrote since.

use crate::backup::{back_up, restore_of};
use crate::support::{ALMA, Office, SECOND, carry, second_laptop, tables};
use serde_json::{Value, json};

fn names(office: &Office) -> Vec<Value> {
    let list = office.call("person.list", json!({"offset": 0, "limit": 50}));
    let rows = list["rows"].as_array().unwrap().iter();
    let mut names: Vec<Value> = rows.map(|row| row["name"].clone()).collect();
    names.sort_by_key(Value::to_string);
    names
}

#[test]
fn a_laptop_brought_back_from_last_months_backup_gets_what_it_wrote_since() {
    let first = Office::open();
    first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    carry(&first, &second);
    carry(&second, &first);
    let (folder, user) = (back_up(&first), first.id_of(&ALMA));
    let former = first.desk.session().unwrap().replica();
    first.clock.turn_to("2027-02-12");
    first.seat(&ALMA);
    first.person("Ali", "Danach");
    carry(&first, &second);
    // What nobody heard of is gone with the laptop.
    first.person("Rosa", "Verloren");
    let again = Office::empty();
    again.clock.turn_to("2027-02-13");
    again.call("store.restore", restore_of(&again, &folder, &user));
    assert_eq!(names(&again), ["Nura Saleh"]);
    assert_ne!(again.desk.session().unwrap().replica(), former);
    again.person("Sami", "Neu");
    second.clock.turn_to("2027-02-13");
    second.call("desk.unlock", second.way_in(&ALMA, SECOND));
    second.person("Mina", "Dort");
    // It says what it has; then comes what it lacks.
    for _ in 0..2 {
        carry(&again, &second);
        carry(&second, &again);
        again.clock.turn_by_minutes(1);
        second.clock.turn_by_minutes(1);
    }
    for office in [&again, &second] {
        let all = ["Ali Danach", "Mina Dort", "Nura Saleh", "Sami Neu"];
        assert_eq!(names(office), all);
        let status = office.call("exchange.status", json!({}));
        assert_eq!(status["gaps"], json!([]));
        assert!(office.desk.session().unwrap().verify().unwrap().is_whole());
    }
    assert_eq!(tables(&again), tables(&second));
}
