//! History and undo.

use crate::support::{ALMA, BRUNO, Office, a_contact, a_note, a_paper, a_person, with};
use serde_json::{Value, json};

fn undo(office: &Office, reply: &Value) {
    office.call("history.undo", json!({"undo": reply["undo"]}));
}

fn refused(office: &Office, reply: &Value) -> String {
    office.refused("history.undo", json!({"undo": reply["undo"]}))
}

fn day(office: &Office) -> usize {
    let day = office.call("contact.day", json!({"date": "2027-01-12", "mine": false}));
    day["contacts"].as_array().unwrap().len()
}

#[test]
fn undo_takes_back_a_contact_with_its_note_and_its_new_persons() {
    let office = Office::open();
    let new = json!({"newPersons": [a_person("Nura", "Saleh")],
        "note": a_note("file", "Wohnungssuche besprochen.", &[])});
    let reply = office.reply("contact.log", with(a_contact(&[]), new));
    let contact = json!({"contact": reply["value"]["row"]["id"]});
    undo(&office, &reply);
    assert_eq!(day(&office), 0);
    assert_eq!(office.refused("contact.open", contact), "not-found");
    let count = |name: &str, args: Value| office.call(name, args)["count"].clone();
    assert_eq!(count("search.text", json!({"text": "wohnungssuche"})), 0);
    assert_eq!(count("person.search", json!({"text": "Nura"})), 0);
    assert_eq!(count("person.list", json!({"offset": 0, "limit": 5})), 0);
}

#[test]
fn undo_refuses_when_someone_changed_it_since() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let change = |birth: &str| office.reply("person.change", json!({"person": person, "birth": birth, "sex": null}));
    let first = change("1990");
    let second = change("1991");
    assert_eq!(refused(&office, &first), "undo-changed-since");
    undo(&office, &second);
    let view = office.call("person.open", json!({"person": person}));
    assert_eq!(view["birth"], "1990");
}

#[test]
fn undo_does_not_take_what_a_colleague_added_meanwhile() {
    let office = Office::open();
    let made = office.reply("person.create", a_person("Nura", "Saleh"));
    let person = made["value"]["row"]["id"].clone();
    office.seat(&BRUNO);
    let paper = json!({"person": person, "document": a_paper("passport", "2030-01-01")});
    office.call("person.add_document", paper);
    office.seat(&ALMA);
    assert_eq!(refused(&office, &made), "undo-changed-since");
    let made = office.reply("person.create", a_person("Ali", "Rezai"));
    let person = made["value"]["row"]["id"].clone();
    office.call("person.change", json!({"person": person, "birth": null, "sex": "m"}));
    assert_eq!(refused(&office, &made), "undo-changed-since");
}

#[test]
fn undo_does_not_pull_away_what_others_point_to() {
    let office = Office::open();
    let made = office.reply("person.create", a_person("Nura", "Saleh"));
    let person = made["value"]["row"]["id"].as_str().unwrap();
    let logged = office.reply("contact.log", a_contact(&[person]));
    assert_eq!(refused(&office, &made), "undo-changed-since");
    office.seat(&BRUNO);
    let note = json!({"contact": logged["value"]["row"]["id"], "note": a_note("file", "Angerufen.", &[])});
    let noted = office.reply("note.add", note);
    office.seat(&ALMA);
    assert_eq!(refused(&office, &logged), "undo-changed-since");
    // Once nothing points there any more, each can be taken back.
    office.seat(&BRUNO);
    undo(&office, &noted);
    office.seat(&ALMA);
    undo(&office, &logged);
    undo(&office, &made);
    assert_eq!(day(&office), 0);
}

#[test]
fn an_undo_can_be_undone() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let note = json!({"note": a_note("entrusted", "Sie hat Angst.", &[])});
    let logged = office.reply("contact.log", with(a_contact(&[&person]), note));
    let contact = logged["value"]["row"]["id"].clone();
    let latest = || {
        let rows = office.call("history.of", json!({"root": contact}));
        json!({"undo": rows[0]["undo"]})
    };
    for _ in 0..3 {
        undo(&office, &latest());
        assert_eq!(day(&office), 0);
        undo(&office, &latest());
        let view = office.look_at(&logged["value"]);
        assert_eq!(view["notes"][0]["text"], "Sie hat Angst.");
        assert_eq!(view["row"]["persons"][0]["id"], json!(person));
    }
}

#[test]
fn taking_back_a_separation_joins_again() {
    let office = Office::open();
    let (one, other) = (office.person("Ali", "Rezai"), office.person("Aly", "Rezai"));
    let joined = office.reply("person.join", json!({"person": one, "other": other}));
    let fact = joined["value"]["sameAs"][0]["fact"].clone();
    let parted = office.reply("person.separate", json!({"person": one, "fact": fact}));
    undo(&office, &parted);
    let same = || office.call("person.open", json!({"person": other}))["sameAs"].clone();
    assert_eq!(same()[0]["other"]["id"], json!(one));
    undo(&office, &joined);
    assert_eq!(same(), json!([]));
    assert_eq!(refused(&office, &joined), "undo-changed-since");
}

#[test]
fn moving_into_a_household_and_out_of_it_is_taken_back() {
    let office = Office::open();
    let (one, other) = (office.person("Hanna", "Tekle"), office.person("Yonas", "Tekle"));
    let lives = || office.call("person.open", json!({"person": other}))["household"].is_object();
    let moved = office.reply("household.join", json!({"person": other, "with": one}));
    let left = office.reply("household.leave", json!({"person": other}));
    assert!(!lives());
    assert_eq!(refused(&office, &moved), "undo-changed-since");
    undo(&office, &left);
    assert!(lives());
    undo(&office, &moved);
    assert!(!lives());
}

#[test]
fn the_history_names_who_and_offers_undo_to_her_alone() {
    let office = Office::open();
    let made = office.reply("person.create", a_person("Nura", "Saleh"));
    let person = made["value"]["row"]["id"].clone();
    office.clock.turn_by_minutes(1);
    office.seat(&BRUNO);
    office.call("person.change", json!({"person": person, "birth": null, "sex": "f"}));
    let rows = office.call("history.of", json!({"root": person}));
    assert_eq!(rows.as_array().unwrap().len(), 2);
    assert_eq!((&rows[0]["by"], &rows[1]["by"]), (&json!(BRUNO.short), &json!(ALMA.short)));
    assert!(rows[0]["undo"].is_string() && rows[1]["undo"].is_null());
    assert_eq!(rows[0]["about"], json!(["person"]));
    assert_eq!(refused(&office, &made), "not-found");
}

#[test]
fn a_role_is_not_got_round_by_undoing() {
    let office = Office::open();
    let set = office.call("office.get", json!({}))["office"].clone();
    let set = office.reply("office.set", with(set, json!({"organisation": "Caritas"})));
    office.seat(&BRUNO);
    assert_eq!(refused(&office, &set), "not-found");
    let view = office.call("office.get", json!({}));
    assert_eq!(view["office"]["organisation"], "Caritas");
}

#[test]
fn what_never_happened_can_not_be_undone() {
    let office = Office::open();
    for token in ["0".repeat(32), "yesterday".into()] {
        assert_eq!(office.refused("history.undo", json!({"undo": token})), "not-found");
    }
}
