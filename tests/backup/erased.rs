//! What was erased after a backup was written does not come back with it, as long as a list of what
//! was erased is in reach.

use super::{back_up, backed_up, restore_of};
use crate::store::{database, pages_hold};
use crate::support::{ALMA, Office, a_contact, a_note, another_service, erase, erase_own, with};
use geleit_core::ids::Id;
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

/// The day after the window of the backup, which was made on 12 January.
const TOO_LATE: &str = "2027-04-13";

fn late(folder: &Path, user: &str, day: &str) -> (Office, Value) {
    let laptop = Office::empty();
    laptop.clock.turn_to(day);
    let restore = restore_of(&laptop, folder, user);
    (laptop, restore)
}

#[test]
fn a_backup_older_than_the_window_comes_back_only_when_somebody_says_that_she_knows_it() {
    let (office, folder, contact) = erased();
    let user = office.id_of(&ALMA);
    let (_elsewhere, copy) = alone(&folder);
    let (laptop, restore) = late(&copy, &user, "2027-04-12");
    laptop.call("store.restore", restore);
    let (laptop, restore) = late(&copy, &user, TOO_LATE);
    assert_eq!(laptop.refused("store.restore", restore), "backup-too-old");
    let left = fs::read_dir(laptop.stores());
    assert_eq!(left.map_or(0, Iterator::count), 0, "nothing of it stays");
    // That the file was copied yesterday makes it no younger.
    let despite = with(
        restore_of(&laptop, &copy, &user),
        json!({"despiteAge": true}),
    );
    laptop.call("store.restore", despite);
    let notes = laptop.look_at(&contact)["notes"].clone();
    assert_eq!(notes[0]["text"], "Sie hat Angst.");
}

#[test]
fn a_younger_list_beside_it_lets_an_old_backup_come_back_and_erases() {
    let (office, folder, contact) = backed_up();
    let user = office.id_of(&ALMA);
    let (_elsewhere, copy) = alone(&folder);
    office.clock.turn_to("2027-04-01");
    office.seat(&ALMA);
    let view = office.call("contact.open", json!({"contact": contact["row"]["id"]}));
    let note = json!({"note": view["notes"][0]["id"]});
    office.call("erasure.own", note);
    fs::copy(office.home().join("erased.age"), copy.join("erased.age")).unwrap();
    let (laptop, restore) = late(&copy, &user, TOO_LATE);
    laptop.call("store.restore", restore);
    assert_eq!(laptop.look_at(&contact)["notes"], json!([]));
    // That list is old one day too.
    let (laptop, restore) = late(&copy, &user, "2027-07-01");
    assert_eq!(laptop.refused("store.restore", restore), "backup-too-old");
}

#[test]
fn writing_a_backup_counts_those_of_the_store_beside_it_that_are_older_than_the_window() {
    let (office, folder, _) = backed_up();
    let write = |office: &Office| {
        let grant = office.desk.grant(folder.parent().unwrap().to_owned());
        office.call("backup.write", json!({"grant": grant}))["outdated"].clone()
    };
    office.clock.turn_to("2027-04-12");
    office.seat(&ALMA);
    assert_eq!(write(&office), 0);
    office.clock.turn_to(TOO_LATE);
    office.seat(&ALMA);
    assert_eq!(write(&office), 1);
    // Another office keeps its backups on the same stick.
    let other = another_service("Wohlfahrtsverband Beispiel");
    other.clock.turn_to(TOO_LATE);
    other.seat(&ALMA);
    assert_eq!(write(&other), 0);
}

#[test]
fn the_words_name_the_window_the_program_keeps() {
    let days = geleit_core::backup::WINDOW_DAYS.to_string();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for language in ["de", "fr", "en"] {
        for (file, key) in [
            ("errors", "error-backup-too-old"),
            ("erasure", "erasing-means-backup"),
            ("help", "help-page-erasures-then-e"),
            ("help", "help-page-backup-then-e"),
        ] {
            let texts = fs::read_to_string(folder.join(language).join(format!("{file}.ftl")));
            let texts = texts.unwrap();
            let line = texts.lines().find(|line| line.starts_with(key));
            assert!(line.unwrap().contains(&days), "{language} {key}");
        }
    }
}

/// Whether the database in a backup holds a word on any page, with nothing beside it that would erase.
fn backup_holds(office: &Office, folder: &Path, word: &str) -> bool {
    let (laptop, (_elsewhere, copy)) = (Office::empty(), alone(folder));
    laptop.call(
        "store.restore",
        restore_of(&laptop, &copy, &office.id_of(&ALMA)),
    );
    laptop.desk.lock();
    pages_hold(&laptop, word.as_bytes())
}

#[test]
fn a_backup_written_after_erasing_holds_no_word_of_it() {
    let office = Office::open();
    let (gone, stays) = (
        office.person("Kanarienvogel", "Saleh"),
        office.person("Zitronenfalter", "Klein"),
    );
    let note = json!({"note": a_note("file", "Kanarienvogel singt.", &[])});
    let contact = office.contact(with(a_contact(&[&gone]), note));
    let before = back_up(&office);
    let of_note: [u8; 16] = database(&office)
        .query_row("SELECT root FROM note", [], |row| row.get(0))
        .unwrap();
    let roots = [
        gone.as_str(),
        contact["row"]["id"].as_str().unwrap(),
        &Id::new(of_note).to_string(),
    ];
    erase(&office, &roots);
    let after = back_up(&office);
    let holds = |folder, word| backup_holds(&office, folder, word);
    assert!(holds(&before, "Kanarienvogel"), "the control: it was in it");
    assert!(!holds(&after, "Kanarienvogel"));
    assert!(holds(&after, "Zitronenfalter"), "the control: {stays}");
}
