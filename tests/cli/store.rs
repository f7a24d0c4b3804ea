//! A store's life at the command line.

use super::{PASSPHRASE, Place, refused, reply, run};
use serde_json::{Value, json};

fn new_person() -> Value {
    json!({
        "names": [
            { "kind": "official", "given": "Mohammad", "family": "Haidari" },
            { "kind": "native", "given": "محمد", "family": "حیدری" },
        ],
        "birth": "1993-01-01?",
        "sex": "m",
        "languages": [{ "language": "prs", "speaks": true, "reads": false, "interpreted": true }],
    })
}

fn contact_with(person: &Value) -> Value {
    json!({
        "persons": [person],
        "newPersons": [],
        "group": null,
        "heldOn": "2025-03-04",
        "kind": "office_hour",
        "minutes": 15,
        "language": "prs",
        "interpreter": "phone",
        "topics": [{ "topic": "asylblg", "minutes": 15, "act": "support" }],
        "note": { "class": "file", "text": "Bescheid besprochen.", "readers": [] },
        "draft": null,
    })
}

#[test]
fn a_store_is_made_used_saved_and_brought_back() {
    let place = Place::new();
    let made = place.init();
    assert_eq!(made["sheets"].as_array().unwrap().len(), 3);
    let store = made["store"].as_str().unwrap();

    let person = place.call(store, "person.create", &new_person());
    let id = &person["row"]["id"];
    place.call(store, "contact.log", &contact_with(id));
    assert_eq!(reply(&place.at(store, &["verify"]))["whole"], true);

    let stick = place.path("stick");
    std::fs::create_dir(&stick).unwrap();
    let written = reply(&place.at(store, &["backup", stick.to_str().unwrap()]));
    let backup = stick.join(written["folder"].as_str().unwrap());
    let (other, secret) = (place.path("other"), place.path("passphrase"));
    let restored = reply(&run(&[
        "restore",
        backup.to_str().unwrap(),
        "--into",
        other.to_str().unwrap(),
        "--user",
        "AW",
        "--passphrase-file",
        secret.to_str().unwrap(),
    ]));
    let again = restored["store"].as_str().unwrap();
    assert_ne!(again, store);
    assert_eq!(reply(&place.at(again, &["verify"]))["whole"], true);
    let opened = place.call(again, "person.open", &json!({ "person": id }));
    assert_eq!(opened["row"]["name"], "Mohammad Haidari");
    assert_eq!(opened["contacts"], 1);
}

#[test]
fn a_store_comes_back_with_a_sheet_alone() {
    let place = Place::new();
    let made = place.init();
    let store = made["store"].as_str().unwrap();
    let stick = place.path("stick");
    std::fs::create_dir(&stick).unwrap();
    let written = reply(&place.at(store, &["backup", stick.to_str().unwrap()]));
    let backup = stick.join(written["folder"].as_str().unwrap());
    let sheets = made["sheets"].as_array().unwrap();
    let office = sheets
        .iter()
        .find(|sheet| sheet["kind"] == "office")
        .unwrap();
    let groups: Vec<&str> = office["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group.as_str().unwrap())
        .collect();
    let sheet = place.secret("sheet", &groups.join(" "));
    let other = place.path("other");
    let restored = reply(&run(&[
        "restore",
        backup.to_str().unwrap(),
        "--into",
        other.to_str().unwrap(),
        "--sheet-file",
        sheet.to_str().unwrap(),
    ]));
    // Nobody is at the desk by the office's sheet; her passphrase opens the store again.
    let cards = restored["status"]["stores"].as_array().unwrap();
    assert_eq!(cards.len(), 1);
    let folder = std::fs::read_dir(&other)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    assert_eq!(
        reply(&place.at(folder.to_str().unwrap(), &["verify"]))["whole"],
        true
    );
}

#[test]
fn sheets_are_proved_by_a_call() {
    let place = Place::new();
    let made = place.init();
    let store = made["store"].as_str().unwrap();
    for sheet in made["sheets"].as_array().unwrap() {
        let asked = sheet["ask"].as_array().unwrap();
        let group = |number: &Value| {
            &sheet["groups"][usize::try_from(number.as_u64().unwrap()).unwrap() - 1]
        };
        let groups: Vec<&Value> = asked.iter().map(group).collect();
        let proof = json!({ "kind": sheet["kind"], "groups": groups });
        place.call(store, "store.prove_sheet", &proof);
    }
    let status = place.call(store, "desk.status", &json!({}));
    assert_eq!(status["sheetsProved"], true);
    assert_eq!(place.call(store, "store.sheets", &json!({})), json!([]));
}

#[test]
fn a_refusal_is_json_and_says_why() {
    let place = Place::new();
    let made = place.init();
    let store = made["store"].as_str().unwrap();
    let nobody = json!({ "names": [], "birth": "", "sex": "", "languages": [] }).to_string();
    let output = place.at(store, &["call", "person.create", &nobody]);
    assert_eq!(refused(&output), "name-missing");
    assert_eq!(
        refused(&place.at(store, &["call", "person.dance", "{}"])),
        "command-unknown"
    );
    place.secret("passphrase", "another one altogether\n");
    assert_eq!(refused(&place.at(store, &["verify"])), "wrong-passphrase");
    place.secret("passphrase", &format!("{PASSPHRASE}\r\n"));
    assert_eq!(reply(&place.at(store, &["verify"]))["whole"], true);
}
