//! A laptop breaks, and the new one begins with last month's backup: the team gives it what it wrote since.

use crate::backup::{back_up, restore_of};
use crate::support::{
    ALMA, Office, SECOND, carry, read_bundle, second_laptop, tables, write_bundle,
};
use serde_json::{Value, json};
use std::path::Path;

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

/// A laptop, the one that was restored from its backup, and another of the team that heard of both.
fn restored() -> (Office, Office, Office, Value) {
    let first = Office::open();
    first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    let former = own(&first)["replica"].clone();
    let (folder, user) = (back_up(&first), first.id_of(&ALMA));
    first.seat(&ALMA);
    let again = Office::empty();
    again.clock.turn_by_minutes(60);
    again.call("store.restore", restore_of(&again, &folder, &user));
    for office in [&first, &second] {
        office.clock.turn_by_minutes(120);
    }
    first.seat(&ALMA);
    second.call("desk.unlock", second.way_in(&ALMA, SECOND));
    (first, again, second, former)
}

fn laptops(office: &Office) -> Vec<Value> {
    let team = office.call("laptop.team", json!({}));
    team["laptops"].as_array().unwrap().clone()
}

fn row(office: &Office, replica: &Value) -> Value {
    let mut all = laptops(office).into_iter();
    all.find(|one| one["replica"] == *replica).unwrap()
}

fn own(office: &Office) -> Value {
    laptops(office).remove(0)
}

fn looked_at(office: &Office, file: &Path) -> Value {
    let grant = office.desk.grant(file.to_owned());
    office.call("exchange.inspect", json!({"grant": grant}))
}

#[test]
fn the_device_a_laptop_was_restored_from_is_shut_out_and_the_restored_one_stays() {
    let (stolen, again, second, former) = restored();
    carry(&again, &second);
    let (gone, next) = (row(&second, &former), own(&again)["replica"].clone());
    assert_eq!((&gone["gone"], &gone["out"]), (&json!(true), &json!(null)));
    // The thief writes, and nobody has heard it yet.
    stolen.person("Rosa", "Diebin");
    let late = write_bundle(&stolen);
    let out = json!({"replica": former, "reason": "stolen", "also": []});
    second.call("laptop.shut_out", out);
    let (gone, stays) = (row(&second, &former), row(&second, &next));
    assert_eq!(
        (&gone["out"], &stays["out"]),
        (&json!("stolen"), &json!(null))
    );
    assert_eq!(stays["from"], former);
    read_bundle(&second, &late);
    assert_eq!(row(&second, &former)["aside"], 1);
    assert_eq!(names(&second), ["Nura Saleh"]);
    // What the team writes from now on is not for it; the restored one reads it.
    second.person("Mina", "Dort");
    let bundle = write_bundle(&second);
    let grant = json!({"grant": stolen.desk.grant(bundle.clone())});
    assert_eq!(
        stolen.refused("exchange.inspect", grant),
        "bundle-not-for-us"
    );
    read_bundle(&again, &bundle);
    assert_eq!(names(&again), ["Mina Dort", "Nura Saleh"]);
}

#[test]
fn colleagues_are_told_from_which_laptop_another_goes_on() {
    let (_, again, second, former) = restored();
    let label = row(&second, &former)["label"].clone();
    let file = write_bundle(&again);
    let preview = looked_at(&second, &file);
    assert_eq!(preview["restored"], json!([label]));
    assert_eq!(
        (&preview["newLaptops"], &preview["copied"]),
        (&json!([]), &json!([]))
    );
    read_bundle(&second, &file);
    assert_eq!(looked_at(&second, &file)["restored"], json!([]));
    let next = row(&second, &own(&again)["replica"]);
    assert_eq!((&next["from"], &next["copied"]), (&former, &json!(false)));
}

#[test]
fn a_laptop_that_goes_on_after_it_was_restored_elsewhere_is_told_and_takes_another_name() {
    let (first, again, second, former) = restored();
    carry(&again, &second);
    let quiet = row(&second, &former);
    assert_eq!(
        (&quiet["gone"], &quiet["copied"]),
        (&json!(true), &json!(false))
    );
    first.person("Ali", "Danach");
    let file = write_bundle(&first);
    let label = &quiet["label"];
    assert_eq!(looked_at(&second, &file)["copied"], json!([label]));
    read_bundle(&second, &file);
    let told = row(&second, &former);
    assert_eq!(
        (&told["gone"], &told["copied"]),
        (&json!(true), &json!(true))
    );
    // It hears that another goes on, and does as a copy does.
    assert_eq!(carry(&second, &first)["reincarnated"], true);
    let mine = own(&first);
    assert_eq!(
        (&mine["from"], &mine["gone"], &mine["copied"]),
        (&former, &json!(false), &json!(false))
    );
    first.clock.turn_by_minutes(1);
    first.person("Sami", "Neu");
    for (from, to) in [
        (&first, &second),
        (&second, &again),
        (&again, &second),
        (&second, &first),
    ] {
        assert_eq!(carry(from, to)["reincarnated"], false);
    }
    for office in [&first, &again, &second] {
        assert_eq!(names(office), ["Ali Danach", "Nura Saleh", "Sami Neu"]);
        assert_eq!(row(office, &former)["copied"], false);
        assert!(office.desk.session().unwrap().verify().unwrap().is_whole());
    }
    assert_eq!(tables(&first), tables(&second));
}
