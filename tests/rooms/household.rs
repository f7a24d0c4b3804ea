//! Households and kinship.

use crate::support::Office;
use serde_json::{Value, json};

fn members(view: &Value) -> Vec<String> {
    let members = view["household"]["members"].as_array();
    let names = members.into_iter().flatten();
    let mut names: Vec<_> = names
        .map(|member| member["person"]["name"].as_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

fn open(office: &Office, person: &str) -> Value {
    office.call("person.open", json!({"person": person}))
}

#[test]
fn a_household_is_made_by_joining_and_ends_for_one_by_leaving() {
    let office = Office::open();
    let (mother, son, aunt) = (
        office.person("Hanna", "Tekle"),
        office.person("Yonas", "Tekle"),
        office.person("Saba", "Tekle"),
    );
    for person in [&son, &aunt] {
        office.call("household.join", json!({"person": person, "with": mother}));
    }
    let view = open(&office, &mother);
    assert_eq!(members(&view), ["Hanna Tekle", "Saba Tekle", "Yonas Tekle"]);
    assert_eq!(view["household"]["members"][0]["since"], "2027-01-12");
    let left = office.call("household.leave", json!({"person": aunt}));
    assert_eq!(left["household"], Value::Null);
    assert_eq!(
        members(&open(&office, &son)),
        ["Hanna Tekle", "Yonas Tekle"]
    );
    assert_eq!(
        office.refused("household.leave", json!({"person": aunt})),
        "not-found"
    );
}

#[test]
fn joining_another_household_leaves_the_first() {
    let office = Office::open();
    let people: Vec<_> = ["Hanna", "Yonas", "Saba", "Liya"]
        .map(|given| office.person(given, "Tekle"))
        .into();
    let join = |person: &str, with: &str| {
        office.call("household.join", json!({"person": person, "with": with}))
    };
    join(&people[1], &people[0]);
    join(&people[3], &people[2]);
    let view = join(&people[1], &people[2]);
    assert_eq!(members(&view), ["Liya Tekle", "Saba Tekle", "Yonas Tekle"]);
    assert_eq!(members(&open(&office, &people[0])), ["Hanna Tekle"]);
    // She comes back and is there once.
    let view = join(&people[1], &people[0]);
    assert_eq!(members(&view), ["Hanna Tekle", "Yonas Tekle"]);
}

#[test]
fn nobody_lives_with_someone_who_is_not_here() {
    let office = Office::open();
    let person = office.person("Hanna", "Tekle");
    let nobody = "0".repeat(32);
    let join = json!({"person": person, "with": nobody});
    assert_eq!(office.refused("household.join", join), "not-found");
    assert_eq!(open(&office, &person)["household"], Value::Null);
    let kin = json!({"person": person, "other": nobody, "relation": "child", "note": ""});
    assert_eq!(office.refused("kinship.add", kin), "not-found");
}

#[test]
fn kinship_is_read_from_both_sides_and_removed_from_either() {
    let office = Office::open();
    let (hanna, yonas) = (
        office.person("Hanna", "Tekle"),
        office.person("Yonas", "Tekle"),
    );
    for (relation, turned) in [
        ("child", "parent"),
        ("aunt_uncle", "niece_nephew"),
        ("ward", "guardian"),
        ("spouse", "spouse"),
    ] {
        let kin =
            json!({"person": hanna, "other": yonas, "relation": relation, "note": "nach Auskunft"});
        let view = office.call("kinship.add", kin);
        assert_eq!(view["kin"][0]["relation"], relation);
        let other = open(&office, &yonas);
        assert_eq!(other["kin"][0]["relation"], turned);
        assert_eq!(other["kin"][0]["other"]["id"], json!(hanna));
        assert_eq!(other["kin"][0]["note"], "nach Auskunft");
        let remove = json!({"person": yonas, "kin": other["kin"][0]["id"]});
        assert_eq!(office.call("kinship.remove", remove)["kin"], json!([]));
        assert_eq!(open(&office, &hanna)["kin"], json!([]));
    }
}

#[test]
fn an_unknown_relation_is_refused() {
    let office = Office::open();
    let (hanna, yonas) = (
        office.person("Hanna", "Tekle"),
        office.person("Yonas", "Tekle"),
    );
    let kin = |relation: &str, other: &str, note: &str| json!({"person": hanna, "other": other, "relation": relation, "note": note});
    let refused = |args: Value| office.refused("kinship.add", args);
    assert_eq!(refused(kin("boss", &yonas, "")), "code-unknown");
    assert_eq!(refused(kin("child", &hanna, "")), "not-found");
    assert_eq!(
        refused(kin("child", &yonas, &"x".repeat(501))),
        "text-too-long"
    );
}
