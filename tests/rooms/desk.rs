//! Opening the desk, and what keeps it shut.

use crate::store::database;
use crate::support::{ALMA, BRUNO, Office, with};
use geleit_core::commands::dispatch;
use serde_json::{Value, json};
use std::fs;

fn code(answer: Result<Value, Value>) -> String {
    answer.unwrap_err()["code"].as_str().unwrap().to_owned()
}

#[test]
fn a_laptop_is_empty_then_open_then_locked() {
    let office = Office::empty();
    let state = || office.call("desk.status", json!({}))["state"].clone();
    assert_eq!(state(), "empty");
    office.found();
    assert_eq!(state(), "open");
    office.call("desk.lock", json!({}));
    assert_eq!(state(), "locked");
}

#[test]
fn the_unlock_page_knows_initials_and_no_name() {
    let office = Office::locked();
    let status = office.call("desk.status", json!({}));
    let shorts: Vec<_> = status["stores"][0]["users"]
        .as_array()
        .unwrap()
        .iter()
        .collect();
    assert_eq!(
        (&shorts[0]["short"], &shorts[1]["short"]),
        (&json!("AB"), &json!("BC"))
    );
    for word in ["Alma", "Berger", "Bruno", "Celik"] {
        assert!(!status.to_string().contains(word));
    }
    assert_eq!(
        (&status["user"], &status["store"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn a_wrong_passphrase_a_damaged_key_file_and_a_newer_store_are_told_apart() {
    let office = Office::locked();
    let wrong = office.way_in(&ALMA, "kupfer wolke acht");
    let right = office.way_in(&ALMA, ALMA.passphrase);
    assert_eq!(office.refused("desk.unlock", wrong), "wrong-passphrase");
    let slots = office.home().join("gen-1/slots");
    let whole = fs::read(&slots).unwrap();
    let mut bent = whole.clone();
    bent[60] ^= 1;
    fs::write(&slots, &bent).unwrap();
    let status = office.call("desk.status", json!({}));
    assert_eq!(status["stores"][0]["trouble"], "slots-damaged");
    let card = json!({"store": status["stores"][0]["id"], "user": right["user"], "passphrase": ALMA.passphrase});
    assert_eq!(office.refused("desk.unlock", card), "slots-damaged");
    fs::write(&slots, &whole).unwrap();
    let version = |change: Option<i64>| -> i64 {
        let connection = database(&office);
        let standing = connection.query_row("PRAGMA user_version", [], |row| row.get(0));
        if let Some(version) = change {
            connection
                .pragma_update(None, "user_version", version)
                .unwrap();
        }
        standing.unwrap()
    };
    let newest = version(Some(99));
    assert_eq!(office.refused("desk.unlock", right.clone()), "store-newer");
    assert_eq!(version(Some(newest)), 99);
    office.call("desk.unlock", right);
}

#[test]
fn a_damaged_or_missing_database_is_said_and_left_alone() {
    let office = Office::locked();
    let path = office.home().join("gen-1/geleit.db");
    let way_in = office.way_in(&ALMA, ALMA.passphrase);
    let whole = fs::read(&path).unwrap();
    for place in [3, 40, 4000] {
        let mut bent = whole.clone();
        bent[place] ^= 1;
        fs::write(&path, &bent).unwrap();
        assert_eq!(
            office.refused("desk.unlock", way_in.clone()),
            "store-damaged",
            "{place}"
        );
        assert_eq!(fs::read(&path).unwrap(), bent);
    }
    fs::remove_file(&path).unwrap();
    let status = office.call("desk.status", json!({}));
    assert_eq!(status["stores"][0]["trouble"], "store-damaged");
    let card = json!({"store": status["stores"][0]["id"], "user": way_in["user"], "passphrase": ALMA.passphrase});
    assert_eq!(office.refused("desk.unlock", card), "store-damaged");
    assert!(!path.exists());
    fs::write(&path, &whole).unwrap();
    office.call("desk.unlock", way_in);
}

#[test]
fn a_store_in_use_by_another_desk_is_not_opened_twice() {
    let office = Office::open();
    let beside = office.another_desk();
    let way_in = office.way_in(&BRUNO, BRUNO.passphrase);
    assert_eq!(
        code(dispatch(&beside, "desk.unlock", way_in.clone())),
        "store-in-use"
    );
    office.call("desk.lock", json!({}));
    dispatch(&beside, "desk.unlock", way_in.clone()).unwrap();
    assert_eq!(office.refused("desk.unlock", way_in), "store-in-use");
}

#[test]
fn locking_leaves_no_key_no_session_and_no_open_file() {
    let office = Office::open();
    let session = office.desk.session().unwrap();
    let watch = std::sync::Arc::downgrade(&session);
    drop(session);
    office.call("desk.lock", json!({}));
    assert!(watch.upgrade().is_none());
    assert_eq!(
        office.refused("person.list", json!({"offset": 0, "limit": 1})),
        "store-locked"
    );
    let folder = office.home();
    fs::rename(&folder, folder.with_file_name("elsewhere")).unwrap();
}

#[test]
fn unlocking_as_another_worker_ends_the_first_session_even_when_it_fails() {
    let office = Office::open();
    let wrong = office.way_in(&BRUNO, "falsch falsch falsch");
    assert_eq!(office.refused("desk.unlock", wrong), "wrong-passphrase");
    assert!(!office.desk.is_open());
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let office = Office::open();
    let change = |old: &str, new: &str| json!({"old": old, "new": new});
    let refused = |old: &str, new: &str| office.refused("desk.change_passphrase", change(old, new));
    assert_eq!(refused(ALMA.passphrase, "zu kurz"), "passphrase-short");
    assert_eq!(
        refused("falsch falsch falsch", "neue worte am fluss"),
        "wrong-passphrase"
    );
    office.call(
        "desk.change_passphrase",
        change(ALMA.passphrase, "neue worte am fluss"),
    );
    office.call("desk.lock", json!({}));
    let old = office.way_in(&ALMA, ALMA.passphrase);
    assert_eq!(office.refused("desk.unlock", old), "wrong-passphrase");
    office.call("desk.unlock", office.way_in(&ALMA, "neue worte am fluss"));
    office.seat(&BRUNO);
}

#[test]
fn a_passphrase_is_set_without_the_old_one_only_after_a_sheet() {
    let office = Office::open();
    let set = json!({"new": "neue worte am fluss"});
    assert_eq!(office.refused("desk.set_passphrase", set), "not-allowed");
}

#[test]
fn a_founding_with_something_missing_makes_no_store() {
    let office = Office::empty();
    let founding = |label: &str, name: &str, short: &str, passphrase: &str| {
        json!({"label": label,
        "userName": name, "userShort": short, "passphrase": passphrase, "language": "de"})
    };
    let good = ALMA.passphrase;
    for (args, code) in [
        (founding(" ", "Alma", "AB", good), "label-missing"),
        (founding("Ziegelei", "", "AB", good), "label-missing"),
        (
            founding("Ziegelei", "Alma", "ABCDEFG", good),
            "label-missing",
        ),
        (
            founding("Ziegelei", "Alma", "AB", "elf zeichen"),
            "passphrase-short",
        ),
    ] {
        assert_eq!(office.refused("store.create", args), code);
    }
    let klingon = json!({"label": "Ziegelei", "userName": "Alma", "userShort": "AB", "passphrase": good, "language": "tlh"});
    assert_eq!(office.refused("store.create", klingon), "code-unknown");
    assert_eq!(office.call("desk.status", json!({}))["state"], "empty");
}

#[test]
fn a_key_file_that_asks_for_four_gigabytes_of_memory_is_refused_as_damaged() {
    let office = Office::locked();
    let right = office.way_in(&ALMA, ALMA.passphrase);
    let slots = office.home().join("gen-1/slots");
    let whole = fs::read(&slots).unwrap();
    // The memory a guess takes, in KiB, as a number of four bytes.
    let asking = |kib: u32| {
        let (standing, other) = ([&[0x1a][..], &[0, 1, 0, 0]].concat(), kib.to_be_bytes());
        let mut content = whole[..whole.len() - 32].to_vec();
        let places =
            (0..content.len() - 5).filter(|place| content[*place..].starts_with(&standing));
        let places: Vec<usize> = places.collect();
        assert_eq!(places.len(), 2, "Alma's and Bruno's passphrases");
        for place in places {
            content[place + 1..place + 5].copy_from_slice(&other);
        }
        content.extend(blake3::hash(&content).as_bytes());
        fs::write(&slots, content).unwrap();
    };
    // The control: twice as much is a key file like any other, to which no passphrase fits.
    asking(128 * 1024);
    let status = office.call("desk.status", json!({}));
    assert_eq!(status["stores"][0]["trouble"], Value::Null);
    assert_eq!(
        office.refused("desk.unlock", right.clone()),
        "wrong-passphrase"
    );
    asking(4 * 1024 * 1024);
    let status = office.call("desk.status", json!({}));
    assert_eq!(status["stores"][0]["trouble"], "slots-damaged");
    let card = with(right.clone(), json!({"store": status["stores"][0]["id"]}));
    assert_eq!(office.refused("desk.unlock", card), "slots-damaged");
    fs::write(&slots, &whole).unwrap();
    office.call("desk.unlock", right);
}
