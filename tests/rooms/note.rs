//! Notes: classes, readers, corrections, search.

use crate::support::{ALMA, BRUNO, Office, a_contact, a_note, with};
use serde_json::{Value, json};

/// A contact with a note of a class; the colleague is named as reader of restricted ones.
fn noted(office: &Office, class: &str, text: &str) -> Value {
    let person = office.person("Nura", "Saleh");
    let bruno = office.id_of(&BRUNO);
    let readers: &[&str] = if class == "restricted" {
        &[&bruno]
    } else {
        &[]
    };
    let note = json!({"note": a_note(class, text, readers)});
    office.contact(with(a_contact(&[&person]), note))
}

fn readers(note: &Value) -> Vec<&str> {
    let readers = note["readers"].as_array().unwrap().iter();
    let mut readers: Vec<_> = readers.map(|short| short.as_str().unwrap()).collect();
    readers.sort();
    readers
}

/// The topics everybody sees, by name.
fn by_name(view: &Value) -> Value {
    let mut topics = view["topics"].as_array().unwrap().clone();
    topics.sort_by_key(|entry| entry["topic"].as_str().unwrap().to_owned());
    json!(topics)
}

#[test]
fn a_restricted_note_needs_a_reader() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let (alma, nobody) = (office.id_of(&ALMA), "0".repeat(32));
    let log = |readers: &[&str]| {
        with(
            a_contact(&[&person]),
            json!({"note": a_note("restricted", "Text", readers)}),
        )
    };
    assert_eq!(office.refused("contact.log", log(&[])), "reader-missing");
    assert_eq!(
        office.refused("contact.log", log(&[&alma])),
        "reader-missing"
    );
    assert_eq!(
        office.refused("contact.log", log(&[&nobody])),
        "reader-unknown"
    );
    assert_eq!(
        office.refused("contact.log", log(&["Bruno"])),
        "reader-unknown"
    );
}

#[test]
fn each_class_is_read_by_whom_it_names() {
    let office = Office::open();
    for (class, read_by_bruno) in [
        ("file", true),
        ("restricted", true),
        ("entrusted", false),
        ("personal", false),
    ] {
        office.seat(&ALMA);
        let contact = noted(&office, class, "Das Kind isst nicht.");
        assert_eq!(
            contact["notes"][0]["text"], "Das Kind isst nicht.",
            "{class}"
        );
        office.seat(&BRUNO);
        let seen = office.look_at(&contact);
        assert_eq!(
            seen["notes"][0]["text"].is_string(),
            read_by_bruno,
            "{class}"
        );
        assert_eq!(seen["notes"][0]["mine"], false);
        assert_eq!(seen["notes"][0]["author"], ALMA.short);
    }
}

#[test]
fn a_note_that_is_empty_or_endless_is_refused() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let log = |text: &str| {
        with(
            a_contact(&[&person]),
            json!({"note": a_note("file", text, &[])}),
        )
    };
    assert_eq!(office.refused("contact.log", log(" \n ")), "note-empty");
    let endless = "ä".repeat(30_001);
    assert_eq!(
        office.refused("contact.log", log(&endless)),
        "note-too-long"
    );
    for class in ["file", "entrusted"] {
        let long = a_note(class, &"ä".repeat(30_000), &[]);
        office.contact(with(a_contact(&[&person]), json!({"note": long})));
    }
    let secret = with(
        a_contact(&[&person]),
        json!({"note": a_note("secret", "x", &[])}),
    );
    assert_eq!(office.refused("contact.log", secret), "code-unknown");
}

#[test]
fn a_correction_keeps_the_original() {
    let office = Office::open();
    for class in ["file", "restricted", "personal"] {
        office.seat(&ALMA);
        let contact = noted(&office, class, "Termin am Montag.");
        let first = &contact["notes"][0];
        let correct = json!({"note": first["id"], "text": "Termin am Dienstag."});
        let view = office.call("note.correct", correct.clone());
        let notes = view["notes"].as_array().unwrap();
        assert_eq!(notes.len(), 2, "{class}");
        assert_eq!(notes[0]["text"], "Termin am Montag.");
        assert_eq!(notes[0]["correctedBy"], notes[1]["id"]);
        assert_eq!(notes[1]["text"], "Termin am Dienstag.");
        assert_eq!(notes[1]["corrects"], notes[0]["id"]);
        assert_eq!(notes[1]["class"], class);
        assert_eq!(readers(&notes[1]), readers(&notes[0]));
        assert_eq!(view["row"]["firstLine"], "Termin am Dienstag.");
        office.seat(&BRUNO);
        assert_eq!(office.refused("note.correct", correct), "not-allowed");
    }
}

#[test]
fn a_sensitive_topic_of_a_sealed_note_is_shown_as_confidential_to_colleagues_and_plain_to_readers()
{
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let topic = |code: &str, minutes: i64| json!({"topic": code, "minutes": minutes, "act": null});
    let said = json!({"note": a_note("entrusted", "Er trinkt.", &[]),
        "topics": [topic("asylblg", 15), topic("addiction", 10), topic("violence_protection", 5)]});
    let contact = office.contact(with(a_contact(&[&person]), said));
    let shown = json!([topic("asylblg", 15), topic("confidential", 15)]);
    let inside = json!([topic("addiction", 10), topic("violence_protection", 5)]);
    assert_eq!(
        (&by_name(&contact), &contact["notes"][0]["topics"]),
        (&shown, &inside)
    );
    let note = json!({"note": contact["notes"][0]["id"], "text": "Er trank."});
    let corrected = office.call("note.correct", note);
    assert_eq!(corrected["notes"][1]["topics"], inside);
    office.seat(&BRUNO);
    let seen = office.look_at(&contact);
    assert_eq!(
        (&by_name(&seen), &seen["notes"][0]["topics"]),
        (&shown, &json!([]))
    );
    assert!(!seen.to_string().contains("addiction"));
}

#[test]
fn changing_the_topics_keeps_that_some_are_confidential() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let topic = |code: &str| json!({"topic": code, "minutes": null, "act": null});
    let said = json!({"note": a_note("entrusted", "Er trinkt.", &[]), "topics": [topic("addiction"), topic("debt")]});
    let contact = office.contact(with(a_contact(&[&person]), said));
    let change = |contact: &Value, topics: Value| {
        json!({"contact": contact["row"]["id"], "heldOn": contact["row"]["heldOn"],
        "kind": contact["row"]["kind"], "minutes": null, "language": null,
        "interpreter": contact["interpreter"], "topics": topics})
    };
    for topics in [
        json!([topic("school"), topic("confidential")]),
        json!([topic("school")]),
    ] {
        let view = office.call("contact.change", change(&contact, topics));
        assert_eq!(view["row"]["topics"], json!(["school", "confidential"]));
    }
    let plain = office.contact(a_contact(&[&person]));
    let chosen = change(&plain, json!([topic("confidential")]));
    assert_eq!(office.refused("contact.change", chosen), "topic-unknown");
}

#[test]
fn each_finds_the_words_she_may_read() {
    let office = Office::open();
    for class in ["file", "restricted", "entrusted", "personal"] {
        noted(
            &office,
            class,
            &format!("Wohnungssuche in {class}-Straße besprochen."),
        );
    }
    let count = |text: &str| office.call("search.text", json!({"text": text}))["count"].clone();
    assert_eq!(
        (
            count("wohnungssuche"),
            count("wohnungss besprochen"),
            count("Umzug")
        ),
        (json!(4), json!(4), json!(0))
    );
    office.seat(&BRUNO);
    assert_eq!(count("Wohnungssuche"), 2);
    assert_eq!(
        (count("entrusted"), count("personal")),
        (json!(0), json!(0))
    );
    assert_eq!(count("\"OR NEAR( *"), 0);
}

#[test]
fn a_note_for_a_contact_that_is_not_here_is_refused() {
    let office = Office::open();
    let add = json!({"contact": "0".repeat(32), "note": a_note("file", "x", &[])});
    assert_eq!(office.refused("note.add", add), "not-found");
    let correct = json!({"note": "0".repeat(32), "text": "x"});
    assert_eq!(office.refused("note.correct", correct), "not-found");
}
