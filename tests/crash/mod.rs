//! Killed in the middle: the store opens afterwards and is as it was before or after, never
//! between. The child is this very binary, called again for one test that acts until it is killed.

#[cfg(target_os = "linux")]
mod calls;
mod erasing;
mod import;
mod paper;
mod rekey;

use crate::support::{
    ALMA, Office, PaperTray, SECOND, WallClock, a_contact, a_note, a_person, desk_in, with,
};
use geleit_core::commands::dispatch;
use geleit_core::desk::Desk;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

const ACT: &str = "GELEIT_TEST_ACT";
const FOLDER: &str = "GELEIT_TEST_FOLDER";
const OTHER: &str = "neue worte am fluss";

fn call(desk: &Desk, name: &str, args: Value) -> Value {
    let answer = dispatch(desk, name, args);
    answer.unwrap_or_else(|error| panic!("{name}: {error}"))["value"].take()
}

/// Says to the parent that something is done or about to be.
fn say(word: &str) {
    println!("\n@{word}");
    std::io::stdout().flush().unwrap();
}

fn unlock(desk: &Desk, passphrase: &str) -> Result<Value, Value> {
    let store = call(desk, "desk.status", json!({}))["stores"][0].clone();
    let mut users = store["users"].as_array().unwrap().iter();
    let user = users.find(|user| user["short"] == ALMA.short).unwrap();
    let user = user["id"].clone();
    dispatch(
        desk,
        "desk.unlock",
        json!({"store": store["id"], "user": user, "passphrase": passphrase}),
    )
}

/// The child's part; without the variables it is the control that the acts end well by themselves.
#[test]
fn an_act_runs_until_it_is_killed() {
    let Some(act) = std::env::var_os(ACT) else {
        let office = Office::locked();
        perform("contacts", &office.desk, &office.stick(), 2);
        return;
    };
    let folder = std::env::var_os(FOLDER).unwrap();
    let folder = Path::new(&folder);
    let desk = desk_in(
        &folder.join("stores"),
        &WallClock::at("2027-01-12"),
        &Arc::<PaperTray>::default(),
    );
    perform(
        act.to_str().unwrap(),
        &desk,
        &folder.join("stick"),
        usize::MAX,
    );
}

fn perform(act: &str, desk: &Desk, stick: &Path, times: usize) {
    match act {
        "found" => {}
        "import" => drop(unlock(desk, SECOND).unwrap()),
        _ => drop(unlock(desk, ALMA.passphrase).unwrap()),
    }
    say("begun");
    let mut passphrases = [ALMA.passphrase, OTHER];
    for number in 0..times {
        match act {
            "found" => {
                let founding = json!({"label": format!("Haus {number}"), "userName": ALMA.name,
                    "userShort": ALMA.short, "passphrase": ALMA.passphrase, "language": "de"});
                call(desk, "store.create", founding);
            }
            "passphrase" => {
                let change = json!({"old": passphrases[0], "new": passphrases[1]});
                call(desk, "desk.change_passphrase", change);
                passphrases.reverse();
            }
            "backup" => {
                let grant = desk.grant(stick.to_owned());
                call(desk, "backup.write", json!({"grant": grant}));
            }
            "erase" => erasing::sign(desk, stick),
            "scan" => paper::file_a_scan(desk, stick),
            "freeze" => paper::freeze(desk, stick, number),
            "import" => import::read(desk, stick),
            "rekey" => rekey::rekey(desk),
            _ => {
                let said = json!({"newPersons": [a_person(&format!("Gast {number}"), "")],
                    "note": a_note("file", &format!("Notiz {number}"), &[])});
                call(desk, "contact.log", with(a_contact(&[]), said));
            }
        }
        say("done");
    }
}

/// Runs an act in a child and kills it after it said so many words, and a little later. Gives how
/// many words it said in all.
fn kill_during(act: &str, office: &Office, words: usize, spins: u32) -> usize {
    // Not a time but some work, so that each round is cut elsewhere.
    kill_when(act, office, words, || {
        (0..spins).for_each(|round| {
            std::hint::black_box(blake3::hash(&round.to_le_bytes()));
        });
    })
}

/// The same, killed when `wait` comes back.
fn kill_when(act: &str, office: &Office, words: usize, wait: impl FnOnce()) -> usize {
    office.stick();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "crash::an_act_runs_until_it_is_killed",
            "--nocapture",
        ])
        .env(ACT, act)
        .env(FOLDER, office.stores().parent().unwrap())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let said =
        |line: &std::io::Result<String>| line.as_ref().is_ok_and(|line| line.starts_with('@'));
    let heard = lines.by_ref().filter(said).take(words + 1).count();
    assert_eq!(heard, words + 1, "the child ended by itself");
    wait();
    child.kill().unwrap();
    child.wait().unwrap();
    heard - 1 + lines.filter(said).count()
}

fn is_whole(office: &Office) {
    let session = office.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
}

const ROUNDS: [(usize, u32); 4] = [(0, 0), (0, 40_000), (1, 9_000), (2, 120_000)];

#[test]
fn killed_while_contacts_are_logged_no_saved_one_is_lost_and_none_is_half() {
    for (words, spins) in ROUNDS {
        let office = Office::locked();
        let saved = kill_during("contacts", &office, words * 7, spins);
        office.seat(&ALMA);
        is_whole(&office);
        let day = office.call("contact.day", json!({"date": "2027-01-12", "mine": true}));
        let contacts = day["contacts"].as_array().unwrap();
        assert!(
            (saved..=saved + 1).contains(&contacts.len()),
            "{saved} of {}",
            contacts.len()
        );
        for (number, contact) in contacts.iter().enumerate() {
            assert_eq!(contact["persons"][0]["name"], format!("Gast {number}"));
            assert_eq!(contact["firstLine"], format!("Notiz {number}"));
        }
    }
}

#[test]
fn killed_while_the_passphrase_changes_the_old_or_the_new_one_opens() {
    for (words, spins) in ROUNDS {
        let office = Office::locked();
        let changed = kill_during("passphrase", &office, words, spins);
        let passphrases = [ALMA.passphrase, OTHER];
        let fits = |number: usize| unlock(&office.desk, passphrases[number % 2]).is_ok();
        assert!(fits(changed) || fits(changed + 1));
        is_whole(&office);
        office.seat(&crate::support::BRUNO);
    }
}

#[test]
fn killed_while_a_backup_is_written_each_backup_is_whole_or_said_to_be_damaged() {
    for (words, spins) in ROUNDS {
        let office = Office::locked();
        let written = kill_during("backup", &office, words, spins);
        office.seat(&ALMA);
        is_whole(&office);
        let user = office.id_of(&ALMA);
        let mut whole = 0;
        for folder in std::fs::read_dir(office.stick()).unwrap().flatten() {
            let laptop = Office::empty();
            let restore = crate::backup::restore_of(&laptop, &folder.path(), &user);
            match dispatch(&laptop.desk, "store.restore", restore) {
                Ok(_) => {
                    is_whole(&laptop);
                    whole += 1;
                }
                Err(error) => assert_eq!(error["code"], "backup-damaged"),
            }
        }
        assert!(whole >= written);
        crate::backup::back_up(&office);
    }
}

/// What is erased later stands in them.
#[test]
fn copies_that_a_crash_left_are_gone_when_the_store_is_entered() {
    let office = Office::locked();
    let incoming = office.generation().join("incoming");
    std::fs::create_dir(&incoming).unwrap();
    let copies = [
        incoming.join("half.age"),
        office.generation().join("backup.tmp"),
    ];
    for copy in &copies {
        std::fs::write(copy, b"half").unwrap();
    }
    office.seat(&ALMA);
    assert!(copies.iter().all(|copy| !copy.exists()) && !incoming.exists());
    is_whole(&office);
}

#[test]
fn killed_while_an_office_is_founded_there_is_none_or_a_whole_one() {
    for (words, spins) in [(0, 0), (0, 900_000), (1, 0)] {
        let office = Office::empty();
        let founded = kill_during("found", &office, words, spins);
        let stores = office.call("desk.status", json!({}))["stores"].clone();
        let stores = stores.as_array().unwrap();
        assert!((founded..=founded + 1).contains(&stores.len()));
        for store in stores {
            assert_eq!(store["trouble"], Value::Null);
            let user = &store["users"][0]["id"];
            let way_in = json!({"store": store["id"], "user": user, "passphrase": ALMA.passphrase});
            office.call("desk.unlock", way_in);
            is_whole(&office);
            let sheets = office.call("store.sheets", json!({}));
            assert_eq!(sheets.as_array().unwrap().len(), 3);
        }
        // Nothing half made is left, and founding goes on.
        let left = std::fs::read_dir(office.stores())
            .into_iter()
            .flatten()
            .count();
        assert_eq!(left, stores.len());
        office.found();
    }
}
