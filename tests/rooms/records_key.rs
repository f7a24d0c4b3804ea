//! The records key leaves its envelope: two workers, a reason, and everybody sees it.

use crate::support::{
    ALMA, BRUNO, Office, a_case, a_contact, a_note, acquainted, another_service, answers, carry,
    hands_over, name_office, reads_answer, second_laptop, takes_in, with,
};
use geleit_core::ids::{Id, UserId};
use geleit_core::keys::{KdfCost, Passphrase, SlotFile, SlotKind};
use serde_json::{Value, json};
use std::fs;

const REASON: &str = "Auskunft verlangt, Frau Berger ist krank";

/// A case about which Alma wrote in confidence, with Bruno at the desk.
fn closed_to_bruno(office: &Office) -> (String, String) {
    let person = office.person("Nura", "Saleh");
    let case = office.call("case.begin", a_case(&person));
    let carla = office.introduce(&crate::support::CARLA);
    let topics = json!([{"topic": "addiction", "minutes": 5, "act": null}]);
    for (class, readers) in [
        ("restricted", vec![&*carla]),
        ("entrusted", vec![]),
        ("personal", vec![]),
        ("file", vec![]),
    ] {
        let topics = match class {
            "file" => json!([]),
            _ => topics.clone(),
        };
        let said = json!({"note": a_note(class, &format!("Es war {class}."), &readers),
            "topics": topics});
        office.contact(with(a_contact(&[&person]), said));
    }
    office.seat(&BRUNO);
    (person, case["row"]["id"].as_str().unwrap().to_owned())
}

/// The arguments with which Bruno and Alma open the notes of a case.
fn together(office: &Office, case: &str) -> Value {
    json!({"case": case, "person": null, "code": Office::sheet("records").join(" "),
        "second": {"user": office.id_of(&ALMA), "passphrase": ALMA.passphrase}, "reason": REASON})
}

#[test]
fn two_workers_open_what_no_reader_is_there_for_and_everybody_sees_that_they_did() {
    let office = Office::open();
    let (_, case) = closed_to_bruno(&office);
    let look = office.call("note.records_look", json!({"case": case, "person": null}));
    assert_eq!(look, json!({"restricted": 1, "entrusted": 1, "used": []}));
    let reply = office.reply("note.open_with_records_key", together(&office, &case));
    assert!(reply["undo"].is_null());
    let opened = &reply["value"];
    let mut texts: Vec<(&str, &str)> = opened["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|note| {
            (
                note["class"].as_str().unwrap(),
                note["text"].as_str().unwrap(),
            )
        })
        .collect();
    texts.sort();
    assert_eq!(
        texts,
        [
            ("entrusted", "Es war entrusted."),
            ("restricted", "Es war restricted.")
        ]
    );
    let note = &opened["notes"][0];
    assert_eq!(
        (&note["author"], &note["heldOn"]),
        (&json!(ALMA.short), &json!("2027-01-12"))
    );
    assert_eq!(note["topics"][0]["topic"], "addiction");
    assert_eq!(note["persons"][0]["name"], "Nura Saleh");
    assert_eq!(opened["closed"], 0);
    // It was this once: he has no key afterwards.
    for note in opened["notes"].as_array().unwrap() {
        let view = office.call("contact.open", json!({"contact": note["contact"]}));
        assert!(view["notes"][0]["text"].is_null());
    }
    // He who did it can not take it back either.
    let history = office.call("history.of", json!({"root": case}));
    assert_eq!(history[0]["about"], json!(["records_key_used"]));
    assert_eq!(
        (&history[0]["by"], &history[0]["undo"]),
        (&json!(BRUNO.short), &Value::Null)
    );
    office.seat(&ALMA);
    let used = office.call("case.open", json!({"case": case}))["recordsKeyUsed"].take();
    assert_eq!(used.as_array().unwrap().len(), 1);
    let used = &used[0];
    assert_eq!(
        (
            &used["by"],
            &used["second"],
            &used["reason"],
            &used["count"]
        ),
        (
            &json!(BRUNO.short),
            &json!(ALMA.short),
            &json!(REASON),
            &json!(2)
        )
    );
    let page = office.call("audit.list", json!({"offset": 0, "limit": 200}));
    let lines = page["rows"].as_array().unwrap().iter();
    let lines: Vec<_> = lines
        .filter(|line| line["act"] == "note.open_with_records_key")
        .collect();
    assert_eq!(lines.len(), 3, "each note, and the case");
    assert!(lines.iter().all(|line| line["user"] == BRUNO.short));
    let notes: Vec<&Value> = lines.iter().map(|line| &line["subject"]).collect();
    assert!(notes.contains(&&json!(case)) && notes.contains(&&opened["notes"][0]["note"]));
    assert!(!page.to_string().contains("Auskunft"));
}

#[test]
fn whoever_lacks_the_sheet_the_second_one_or_the_reason_opens_nothing() {
    let office = Office::open();
    let (person, case) = closed_to_bruno(&office);
    let right = together(&office, &case);
    let second = |user: &str, passphrase: &str| json!({"user": user, "passphrase": passphrase});
    let (alma, bruno) = (office.id_of(&ALMA), office.id_of(&BRUNO));
    let nobody = "0".repeat(32);
    for (change, code) in [
        (
            json!({"code": Office::sheet("office").join(" ")}),
            "records-code-wrong",
        ),
        (
            json!({"code": Office::sheet("personal").join(" ")}),
            "records-code-wrong",
        ),
        (json!({"code": "Kreide"}), "records-code-wrong"),
        (json!({"reason": " \n"}), "reason-missing"),
        (json!({"reason": "ä".repeat(501)}), "text-too-long"),
        (
            json!({"second": second(&bruno, BRUNO.passphrase)}),
            "second-is-you",
        ),
        (
            json!({"second": second(&alma, BRUNO.passphrase)}),
            "second-passphrase-wrong",
        ),
        (
            json!({"second": second(&nobody, ALMA.passphrase)}),
            "worker-unknown",
        ),
        (json!({"person": person}), "arguments-malformed"),
        (json!({"case": null}), "arguments-malformed"),
        (json!({"case": nobody}), "not-found"),
    ] {
        let args = with(right.clone(), change.clone());
        let refused = office.refused("note.open_with_records_key", args);
        assert_eq!(refused, code, "{change}");
    }
    let used = office.call("case.open", json!({"case": case}))["recordsKeyUsed"].take();
    assert_eq!(used, json!([]));
    let empty = office.person("Rosa", "Klein");
    let of_her = with(right, json!({"case": null, "person": empty}));
    assert_eq!(
        office.refused("note.open_with_records_key", of_her),
        "records-nothing"
    );
}

#[test]
fn a_way_in_written_in_her_name_makes_nobody_a_second_worker() {
    let office = Office::open();
    let (_, case) = closed_to_bruno(&office);
    // Bruno has the store key and his own keys: he writes a slot that opens with his passphrase.
    let path = office.generation().join("slots");
    let mut slots = SlotFile::read(&fs::read(&path).unwrap()).unwrap();
    let alma = UserId(Id::parse(&office.id_of(&ALMA)).unwrap());
    let opened = office.keys_of(&BRUNO);
    let (_, own) = opened.user.unwrap();
    let typed = Passphrase::new(BRUNO.passphrase.into());
    slots.remove(SlotKind::Passphrase, Some(alma));
    let key = &opened.store_key;
    let forged = slots.add_passphrase((alma, ALMA.short), &typed, KdfCost::FLOOR, key, &own);
    forged.unwrap();
    fs::write(&path, slots.write()).unwrap();
    let second = json!({"user": office.id_of(&ALMA), "passphrase": BRUNO.passphrase});
    let open = with(together(&office, &case), json!({"second": second}));
    let refused = office.refused("note.open_with_records_key", open);
    assert_eq!(refused, "second-passphrase-wrong");
}

#[test]
fn the_notes_of_a_person_are_opened_without_a_case_and_other_laptops_hear_of_it() {
    let office = Office::open();
    let (person, case) = closed_to_bruno(&office);
    office.seat(&ALMA);
    let second = second_laptop(&office, &ALMA);
    office.seat(&BRUNO);
    let of_her = with(
        together(&office, &case),
        json!({"case": null, "person": person}),
    );
    let opened = office.call("note.open_with_records_key", of_her);
    assert_eq!(opened["notes"].as_array().unwrap().len(), 2);
    carry(&office, &second);
    let view = second.call("person.open", json!({"person": person}));
    assert_eq!(view["recordsKeyUsed"], opened["used"]);
    assert_eq!(view["recordsKeyUsed"][0]["by"], BRUNO.short);
    let view = second.call("case.open", json!({"case": case}));
    assert_eq!(view["recordsKeyUsed"], json!([]));
}

#[test]
fn a_case_that_was_handed_over_can_still_be_looked_into() {
    let office = Office::open();
    name_office(&office, "Landratsamt");
    let there = another_service("Verein");
    let partner = acquainted(&office, &there);
    let taken = takes_in(&there, &hands_over(&office, &partner));
    reads_answer(&office, &answers(&there, &taken));
    let closed = json!({"filter": "closed", "offset": 0, "limit": 1});
    let row = office.call("case.list", closed)["rows"][0].take();
    let person = row["persons"][0]["id"].as_str().unwrap();
    let note = json!({"note": a_note("entrusted", "Sie zweifelt.", &[])});
    office.contact(with(a_contact(&[person]), note));
    office.seat(&BRUNO);
    let case = row["id"].as_str().unwrap();
    let view = office.call("case.open", json!({"case": case}));
    assert_eq!(view["restricted"], true);
    let opened = office.call("note.open_with_records_key", together(&office, case));
    assert_eq!(opened["notes"][0]["text"], "Sie zweifelt.");
    let view = office.call("case.open", json!({"case": case}));
    assert_eq!(view["recordsKeyUsed"][0]["count"], 1);
}
