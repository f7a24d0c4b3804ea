//! What the reader lists is what the core says.

use super::{Backup, listed};
use crate::support::{ALMA, BRUNO, Office, a_contact, a_note, files_below, with};
use serde_json::{Value, json};
use std::fs;

#[test]
fn a_printed_sheet_opens_a_backup_without_our_code() {
    let backup = Backup::written();
    let office = &backup.office;
    let seen = listed(&backup.folder, &Office::sheet("personal").join(" "));
    let keys = &seen["keys"];
    assert_eq!(keys["store"], office.store().as_str());
    assert_eq!(
        (&keys["label"], &keys["demo"]),
        (&json!("Ziegelei"), &json!(false))
    );
    assert_eq!(seen["opened"]["kind"], "personal sheet");
    assert_eq!(seen["opened"]["user"], office.id_of(&ALMA).as_str());
    let sealed = fs::metadata(backup.folder.join("backup.age"))
        .unwrap()
        .len();
    assert_eq!(backup.receipt["bytes"], sealed);
    assert!(seen["backup"]["bytes"].as_u64().unwrap() < sealed);
    assert_eq!(seen["backup"]["demo"], false);
    let [database, key_file] = seen["backup"]["files"].as_array().unwrap().as_slice() else {
        panic!("two files: {seen:#}");
    };
    assert_eq!(
        (&database["name"], &key_file["name"]),
        (&json!("database"), &json!("key file"))
    );
    let slots = fs::metadata(backup.folder.join("slots")).unwrap().len();
    assert_eq!(key_file["bytes"], slots);
    assert!(database["bytes"].as_u64().unwrap() > key_file["bytes"].as_u64().unwrap());
    assert_eq!(
        seen["tables"]["person"], 1,
        "and the database in it is one that SQLite reads"
    );
}

#[test]
fn every_way_in_stands_in_the_key_file_in_words() {
    let backup = Backup::written();
    let seen = listed(&backup.folder, "");
    assert!(
        seen.get("backup").is_none(),
        "without a code nothing is opened"
    );
    let (alma, bruno) = (backup.office.id_of(&ALMA), backup.office.id_of(&BRUNO));
    let mut ways: Vec<_> = seen["keys"]["slots"].as_array().unwrap().iter().collect();
    ways.sort_by_key(|way| (way["kind"].to_string(), way["user"] == bruno.as_str()));
    let ways: Vec<_> = ways
        .iter()
        .map(|way| json!([way["kind"], way["user"], way["short"]]))
        .collect();
    let expected = json!([
        ["office sheet", null, ""],
        ["passphrase", alma, ALMA.short],
        ["passphrase", bruno, BRUNO.short],
        ["personal sheet", alma, ""],
        ["personal sheet", bruno, ""],
    ]);
    assert_eq!(json!(ways), expected);
}

#[test]
fn the_office_sheet_and_a_colleagues_open_it_too_however_they_are_typed() {
    let backup = Backup::written();
    let office = Office::sheet("office")
        .join("-")
        .to_lowercase()
        .replace('0', "o");
    assert_eq!(
        listed(&backup.folder, &office)["opened"]["kind"],
        "office sheet"
    );
    let bruno = Office::sheet_of_bruno().concat().replace('1', "l");
    let seen = listed(&backup.folder, &bruno);
    assert_eq!(seen["opened"]["user"], backup.office.id_of(&BRUNO).as_str());
}

#[test]
fn a_sheet_opens_the_sealed_notes_of_its_reader_and_no_others() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let bruno = office.id_of(&BRUNO);
    for (class, text, readers) in [
        ("restricted", "Beide wissen es.", vec![bruno.as_str()]),
        ("personal", "Nur für mich.", Vec::new()),
    ] {
        let note = json!({"note": a_note(class, text, &readers)});
        office.contact(with(a_contact(&[&person]), note));
    }
    let grant = office.desk.grant(office.stick());
    office.call("backup.write", json!({"grant": grant}));
    let folder = files_below(&office.stick())[0].parent().unwrap().to_owned();
    let said = |codes: &str| {
        let seen = listed(&folder, codes);
        let notes = seen["notes"].as_array().unwrap().iter();
        let mut notes: Vec<Value> = notes
            .map(|note| json!([note["class"], note["text"], note["author"]]))
            .collect();
        notes.sort_by_key(Value::to_string);
        notes
    };
    let alma = office.id_of(&ALMA);
    let both = json!(["restricted", "Beide wissen es.", alma]);
    let mine = json!(["personal", "Nur für mich.", alma]);
    let sheet = |kind: &str| Office::sheet(kind).join(" ");
    assert_eq!(said(&sheet("personal")), [mine, both.clone()]);
    let bruno = said(&Office::sheet_of_bruno().concat());
    assert_eq!(bruno, std::slice::from_ref(&both));
    assert_eq!(said(&sheet("office")), [] as [Value; 0]);
    let with_records = format!("{}\n{}", sheet("office"), sheet("records"));
    assert_eq!(said(&with_records), [both]);
}
