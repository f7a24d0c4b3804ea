//! Persons.

use crate::support::{Office, a_paper, a_person, with};
use serde_json::{Value, json};

fn names(view: &Value) -> Vec<&str> {
    let names = view["names"].as_array().unwrap();
    let given = names.iter().map(|name| name["given"].as_str().unwrap());
    given.collect()
}

#[test]
fn a_person_keeps_names_in_her_own_script_and_is_found_by_either() {
    let office = Office::open();
    let person = with(
        a_person("Mohammad", "Haidari"),
        json!({"names": [
            {"kind": "official", "given": "Mohammad", "family": "Haidari"},
            {"kind": "native", "given": "محمد", "family": "حیدری"}]}),
    );
    let view = office.call("person.create", person);
    assert_eq!(view["row"]["name"], "Mohammad Haidari");
    assert_eq!(view["row"]["native"], "محمد حیدری");
    for typed in ["muhamad haydari", "محمد"] {
        let hits = office.call("person.search", json!({"text": typed}));
        assert_eq!(hits["hits"][0]["row"]["id"], view["row"]["id"], "{typed}");
    }
}

#[test]
fn a_person_needs_one_name_and_no_surname() {
    let office = Office::open();
    let view = office.call("person.create", a_person("Selam", ""));
    assert_eq!(view["row"]["name"], "Selam");
    assert_eq!(
        office.refused("person.create", a_person(" ", "")),
        "name-missing"
    );
    let nameless = with(a_person("x", "y"), json!({"names": []}));
    assert_eq!(office.refused("person.create", nameless), "name-missing");
    let long = a_person(&"ä".repeat(201), "");
    assert_eq!(office.refused("person.create", long), "name-too-long");
}

#[test]
fn a_birth_date_may_be_partial_but_not_ahead() {
    let office = Office::open();
    for (birth, age) in [
        ("1993~", json!(34)),
        ("1990-01-01?", json!(37)),
        ("", Value::Null),
    ] {
        let person = with(a_person("Nura", "Saleh"), json!({"birth": birth}));
        let view = office.call("person.create", person);
        assert_eq!(view["row"]["age"], age, "{birth}");
    }
    let create = |birth: &str| with(a_person("Nura", "Saleh"), json!({"birth": birth}));
    assert_eq!(
        office.refused("person.create", create("2027-01-13")),
        "date-in-future"
    );
    assert_eq!(
        office.refused("person.create", create("12.01.1990")),
        "date-unreadable"
    );
}

#[test]
fn what_is_refused_leaves_nothing_behind() {
    let office = Office::open();
    let odd = with(
        a_person("Nura", "Saleh"),
        json!({"languages": [{"language": "klingon", "speaks": true, "reads": false, "interpreted": false}]}),
    );
    assert_eq!(office.refused("person.create", odd), "code-unknown");
    let list = office.call("person.list", json!({"offset": 0, "limit": 10}));
    assert_eq!(list["count"], 0);
    let hits = office.call("person.search", json!({"text": "Nura"}));
    assert_eq!(hits["count"], 0);
}

#[test]
fn a_name_is_corrected_and_found_under_the_new_spelling_only() {
    let office = Office::open();
    let view = office.call("person.create", a_person("Zarifa", "Amiri"));
    let (person, name) = (&view["row"]["id"], &view["names"][0]["id"]);
    let new = json!({"id": name, "kind": "official", "given": "Gulalai", "family": "Amiri"});
    let view = office.call("person.change_name", json!({"person": person, "name": new}));
    assert_eq!(view["row"]["name"], "Gulalai Amiri");
    let hits = |text: &str| office.call("person.search", json!({"text": text}))["count"].clone();
    assert_eq!((hits("Gulalai"), hits("Zarifa")), (json!(1), json!(0)));
}

#[test]
fn the_last_name_stays() {
    let office = Office::open();
    let view = office.call("person.create", a_person("Zarifa", "Amiri"));
    let person = view["row"]["id"].clone();
    let first = view["names"][0]["id"].clone();
    let alias = json!({"kind": "alias", "given": "Zari", "family": ""});
    office.call("person.add_name", json!({"person": person, "name": alias}));
    let view = office.call(
        "person.remove_name",
        json!({"person": person, "name": first}),
    );
    assert_eq!(names(&view), ["Zari"]);
    let last = json!({"person": person, "name": view["names"][0]["id"]});
    assert_eq!(office.refused("person.remove_name", last), "name-missing");
}

#[test]
fn a_name_or_paper_of_someone_else_can_not_be_changed_through_her() {
    let office = Office::open();
    let view = office.call("person.create", a_person("Zarifa", "Amiri"));
    let other = office.person("Tesfay", "Haile");
    let name = json!({"id": view["names"][0]["id"], "kind": "alias", "given": "X", "family": ""});
    let change = json!({"person": other, "name": name});
    assert_eq!(office.refused("person.change_name", change), "not-found");
    let remove = json!({"person": other, "name": view["names"][0]["id"]});
    assert_eq!(office.refused("person.remove_name", remove), "not-found");
    let paper = with(
        a_paper("passport", "2030-01-01"),
        json!({"id": view["names"][0]["id"]}),
    );
    let change = json!({"person": other, "document": paper});
    assert_eq!(
        office.refused("person.change_document", change),
        "not-found"
    );
    let remove = json!({"person": other, "document": view["names"][0]["id"]});
    assert_eq!(
        office.refused("person.remove_document", remove),
        "not-found"
    );
    assert_eq!(office.call("today.view", json!({}))["attention"], 0);
}

#[test]
fn languages_are_each_once_and_become_what_is_given() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let skill = |code: &str, reads: bool| json!({"language": code, "speaks": true, "reads": reads, "interpreted": false});
    let set = |skills: Value| {
        let view = office.call(
            "person.set_languages",
            json!({"person": person, "languages": skills}),
        );
        view["languages"].clone()
    };
    set(json!([skill("ar", false), skill("de", false)]));
    let after = set(json!([
        skill("ar", true),
        skill("ar", false),
        skill("fr", true)
    ]));
    let codes: Vec<_> = after.as_array().unwrap().iter().collect();
    assert_eq!(codes.len(), 2);
    assert_eq!(codes[0]["language"], "ar");
    assert_eq!(codes[0]["reads"], false);
    assert_eq!(codes[1]["language"], "fr");
    let view = office.call("person.open", json!({"person": person}));
    assert_eq!(view["conflicts"], json!([]));
    // German was dropped and comes back.
    let again = set(json!([skill("de", true)]));
    assert_eq!(again, json!([skill("de", true)]));
}

#[test]
fn setting_the_clock_back_revives_no_document() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let paper = a_paper("toleration", "2027-01-20");
    office.call(
        "person.add_document",
        json!({"person": person, "document": paper}),
    );
    let days = || office.call("today.view", json!({}))["expiring"][0]["days"].clone();
    assert_eq!(days(), 8);
    office.clock.turn_to("2027-01-22");
    office.seat(&crate::support::ALMA);
    assert_eq!(days(), -2);
    office.clock.turn_to("2026-12-01");
    office.seat(&crate::support::ALMA);
    assert_eq!(days(), -2);
}

#[test]
fn a_paper_that_a_later_one_follows_does_not_run_out() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let add = |kind: &str, until: &str| {
        let paper = json!({"person": person, "document": a_paper(kind, until)});
        office.call("person.add_document", paper);
    };
    add("toleration", "2027-01-20");
    add("toleration", "2027-08-20");
    add("passport", "2027-02-01");
    let today = office.call("today.view", json!({}));
    assert_eq!(today["expiring"].as_array().unwrap().len(), 1);
    assert_eq!(today["expiring"][0]["kind"], "passport");
}

#[test]
fn a_file_that_is_opened_shows_who_may_be_the_same_human_being() {
    let office = Office::open();
    let person = office.person("Mohammad", "Haidari");
    let other = office.person("Muhamad", "Heidary");
    office.person("Nura", "Saleh");
    let view = office.call("person.open", json!({"person": person}));
    let likely: Vec<&Value> = view["duplicates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["id"])
        .collect();
    assert_eq!(likely, [&json!(other)]);
    office.call("person.join", json!({"person": person, "other": other}));
    let view = office.call("person.open", json!({"person": person}));
    assert_eq!(view["duplicates"], json!([]));
}
