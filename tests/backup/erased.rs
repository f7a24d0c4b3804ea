//! What was erased after a backup was written does not come back with it, as long as a list of what
//! was erased is in reach.

use super::{back_up, backed_up, restore_of};
use crate::support::{ALMA, Office, a_note, erase_own};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// An office with a backup, after the note in it was erased.
fn erased() -> (Office, PathBuf, Value) {
    let (office, folder, contact) = backed_up();
    let note = office.look_at(&contact)["notes"][0]["id"].clone();
    erase_own(&office, note.as_str().unwrap());
    assert_eq!(office.look_at(&contact)["notes"], json!([]));
    (office, folder, contact)
}

/// Restores on a laptop, and gives the notes of the contact.
fn restored(laptop: &Office, folder: &Path, contact: &Value, user: &str) -> Value {
    laptop.desk.lock();
    laptop.call("store.restore", restore_of(laptop, folder, user));
    let session = laptop.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
    drop(session);
    laptop.look_at(contact)["notes"].clone()
}

/// The backup and nothing beside it.
fn alone(folder: &Path) -> (tempfile::TempDir, PathBuf) {
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("geleit-20270112-abcdef");
    fs::create_dir(&copy).unwrap();
    for name in ["slots", "backup.age"] {
        fs::copy(folder.join(name), copy.join(name)).unwrap();
    }
    (elsewhere, copy)
}

#[test]
fn an_old_backup_takes_the_word_of_a_newer_one_beside_it() {
    let (office, folder, contact) = erased();
    let user = office.id_of(&ALMA);
    assert!(
        !folder.join("erased.age").exists(),
        "nothing was erased then"
    );
    // The control: without any list in reach it is back.
    let (_elsewhere, copy) = alone(&folder);
    let notes = restored(&Office::empty(), &copy, &contact, &user);
    assert_eq!(notes[0]["text"], "Sie hat Angst.");
    let newer = back_up(&office);
    assert!(newer.join("erased.age").is_file());
    let laptop = Office::empty();
    assert_eq!(restored(&laptop, &folder, &contact, &user), json!([]));
    // And it says so itself from now on.
    assert!(laptop.home().join("erased.age").is_file());
    let (_elsewhere, copy) = alone(&folder);
    let third = Office::empty();
    fs::copy(newer.join("erased.age"), copy.join("erased.age")).unwrap();
    assert_eq!(restored(&third, &copy, &contact, &user), json!([]));
}

#[test]
fn an_old_backup_takes_the_word_of_the_store_it_replaces() {
    let (office, folder, contact) = erased();
    assert!(office.home().join("erased.age").is_file());
    let user = office.id_of(&ALMA);
    let (_elsewhere, copy) = alone(&folder);
    assert_eq!(restored(&office, &copy, &contact, &user), json!([]));
}

#[test]
fn a_list_of_another_office_or_a_spoilt_one_is_passed_over() {
    let (office, folder, contact) = erased();
    let user = office.id_of(&ALMA);
    let (_elsewhere, copy) = alone(&folder);
    let list = fs::read(office.home().join("erased.age")).unwrap();
    for bytes in [&b"nothing"[..], &list[..list.len() - 1], b""] {
        fs::write(copy.join("erased.age"), bytes).unwrap();
        let notes = restored(&Office::empty(), &copy, &contact, &user);
        assert_eq!(notes[0]["text"], "Sie hat Angst.");
    }
}

#[test]
fn another_store_key_keeps_the_list_and_the_next_backup_has_it() {
    let (office, _, contact) = erased();
    let before = fs::read(office.home().join("erased.age")).unwrap();
    office.call("store.rekey", json!({}));
    assert_ne!(fs::read(office.home().join("erased.age")).unwrap(), before);
    let note =
        json!({"contact": contact["row"]["id"], "note": a_note("file", "Es geht ihr gut.", &[])});
    office.call("note.add", note);
    let newer = back_up(&office);
    let laptop = Office::empty();
    let notes = restored(&laptop, &newer, &contact, &office.id_of(&ALMA));
    assert_eq!(notes[0]["text"], "Es geht ihr gut.");
    assert_eq!(notes.as_array().unwrap().len(), 1);
}
