//! Contacts.

use crate::support::{ALMA, BRUNO, Office, a_contact, a_note, a_person, with};
use serde_json::{Value, json};

#[test]
fn a_colleague_sees_that_a_contact_took_place_and_not_what_was_said() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let note =
        json!({"note": a_note("entrusted", "Sie hat Angst vor dem Nachbarn.", &[]), "minutes": 20});
    let contact = office.contact(with(a_contact(&[&person]), note));
    assert_eq!(
        contact["notes"][0]["text"],
        "Sie hat Angst vor dem Nachbarn."
    );
    office.seat(&BRUNO);
    let seen = office.look_at(&contact);
    assert_eq!(seen["row"]["persons"][0]["name"], "Nura Saleh");
    assert_eq!(seen["row"]["minutes"], 20);
    assert_eq!(seen["row"]["by"], ALMA.short);
    assert_eq!(seen["row"]["noteClasses"], json!(["entrusted"]));
    assert_eq!(seen["row"]["firstLine"], "");
    assert_eq!(seen["notes"][0]["text"], Value::Null);
    assert!(!seen.to_string().contains("Nachbar"));
    // And what is in the file he reads.
    office.seat(&ALMA);
    let open =
        json!({"contact": contact["row"]["id"], "note": a_note("file", "Termin am Montag.", &[])});
    office.call("note.add", open);
    office.seat(&BRUNO);
    assert_eq!(
        office.look_at(&contact)["row"]["firstLine"],
        "Termin am Montag."
    );
}

#[test]
fn a_morning_in_the_office_hour_stands_in_the_list_of_the_day() {
    let office = Office::open();
    for number in 0..17 {
        let new = json!({"persons": [], "newPersons": [a_person(&format!("Gast {number}"), "")],
                         "topics": [{"topic": "post_translation", "minutes": null, "act": "inform"}]});
        office.contact(with(a_contact(&[]), new));
    }
    office.seat(&BRUNO);
    office.contact(with(
        a_contact(&[]),
        json!({"group": {"label": "Deutschgruppe", "size": 9}, "minutes": 60}),
    ));
    let day = |mine: bool| office.call("contact.day", json!({"date": "2027-01-12", "mine": mine}));
    let all = day(false);
    assert_eq!(all["contacts"].as_array().unwrap().len(), 18);
    assert_eq!(all["minutes"], 17 * 15 + 60);
    let mine = day(true);
    assert_eq!(mine["contacts"].as_array().unwrap().len(), 1);
    assert_eq!(mine["contacts"][0]["group"]["size"], 9);
    let persons = office.call("person.list", json!({"offset": 0, "limit": 200}));
    assert_eq!(persons["count"], 17);
}

#[test]
fn a_contact_may_be_written_down_late_but_not_ahead() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let on = |day: &str| with(a_contact(&[&person]), json!({"heldOn": day}));
    let late = office.contact(on("2026-12-03"));
    assert_eq!(late["row"]["heldOn"], "2026-12-03");
    assert_eq!(
        office.refused("contact.log", on("2027-01-13")),
        "date-in-future"
    );
    assert_eq!(
        office.refused("contact.log", on("12.1.27")),
        "date-unreadable"
    );
}

#[test]
fn a_contact_that_can_not_be_is_refused_with_its_reason() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let nobody = "0".repeat(32);
    let topic = |code: &str| json!({"topics": [{"topic": code, "minutes": null, "act": null}]});
    let cases = [
        (a_contact(&[]), "contact-person-missing"),
        (a_contact(&[&nobody]), "not-found"),
        (
            with(a_contact(&[&person]), json!({"minutes": 1441})),
            "minutes-out-of-range",
        ),
        (
            with(a_contact(&[&person]), json!({"minutes": -1})),
            "minutes-out-of-range",
        ),
        (
            with(a_contact(&[&person]), topic("gossip")),
            "topic-unknown",
        ),
        (
            with(a_contact(&[&person]), topic("confidential")),
            "topic-unknown",
        ),
        (
            with(a_contact(&[&person]), json!({"kind": "lunch"})),
            "code-unknown",
        ),
        (
            with(a_contact(&[&person]), json!({"language": "xx"})),
            "code-unknown",
        ),
        (
            with(a_contact(&[&person]), json!({"interpreter": "cat"})),
            "code-unknown",
        ),
        (
            with(a_contact(&[]), json!({"group": {"label": "x", "size": 0}})),
            "contact-group-size",
        ),
    ];
    for (args, code) in cases {
        assert_eq!(office.refused("contact.log", args.clone()), code, "{args}");
    }
    let day = office.call("contact.day", json!({"date": "2027-01-12", "mine": false}));
    assert_eq!(day["contacts"], json!([]));
}

#[test]
fn a_changed_contact_says_what_was_given_and_forgets_what_was_taken_out() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let topics = json!({"topics": [{"topic": "school", "minutes": 5, "act": "advise"},
                                   {"topic": "debt", "minutes": 10, "act": null}]});
    let contact = office.contact(with(a_contact(&[&person]), topics));
    let change = json!({"contact": contact["row"]["id"], "heldOn": "2027-01-11", "kind": "phone",
        "minutes": 30, "language": "ar", "interpreter": "phone",
        "topics": [{"topic": "debt", "minutes": 25, "act": "support"},
                   {"topic": "debt", "minutes": 30, "act": "support"}]});
    let view = office.call("contact.change", change);
    assert_eq!(view["row"]["kind"], "phone");
    assert_eq!(
        (&view["row"]["minutes"], &view["row"]["heldOn"]),
        (&json!(30), &json!("2027-01-11"))
    );
    assert_eq!(
        (&view["language"], &view["interpreter"]),
        (&json!("ar"), &json!("phone"))
    );
    assert_eq!(
        view["topics"],
        json!([{"topic": "debt", "minutes": 30, "act": "support"}])
    );
    let without = json!({"contact": contact["row"]["id"], "heldOn": "2027-01-11", "kind": "phone",
        "minutes": null, "language": null, "interpreter": "none", "topics": null});
    let view = office.call("contact.change", without);
    assert_eq!(
        (&view["row"]["minutes"], &view["language"]),
        (&json!(null), &json!(null))
    );
    assert_eq!(view["topics"][0]["topic"], "debt");
    assert_eq!(office.call("today.view", json!({}))["attention"], 0);
}

#[test]
fn what_a_reply_says_is_stale_is_named() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let reply = office.reply("contact.log", a_contact(&[&person]));
    for name in ["contact", "today", "person"] {
        assert!(reply["touched"].as_array().unwrap().contains(&json!(name)));
    }
    assert!(reply["undo"].is_string());
    let id = reply["value"]["row"]["id"].as_str().unwrap();
    let read = office.reply("contact.open", json!({"contact": id}));
    assert_eq!(
        (&read["touched"], &read["undo"]),
        (&json!([]), &Value::Null)
    );
}
