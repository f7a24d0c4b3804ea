//! What the memory of the process holds after the desk was locked: not the store key, neither as
//! bytes nor as the text it was given to the database in. The child is this very binary, called
//! again for one test; the parent looks into it from outside, as a thief with a debugger would.

use crate::support::{ALMA, Office, PaperTray, WallClock, desk_in};
use geleit_core::commands::dispatch;
use geleit_core::keys::{Passphrase, SlotFile};
use serde_json::json;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;

const FOLDER: &str = "GELEIT_TEST_MEMORY";

/// The child's part. Called without the variable there is nobody to watch, and it only shows that
/// its steps end well.
#[test]
fn a_desk_is_opened_and_locked_step_by_step() {
    let watched = std::env::var_os(FOLDER);
    let office = Office::locked();
    let folder = watched
        .as_ref()
        .map_or(office.stores(), |folder| folder.into());
    let desk = desk_in(
        &folder,
        &WallClock::at("2027-01-12"),
        &Arc::<PaperTray>::default(),
    );
    let status = dispatch(&desk, "desk.status", json!({})).unwrap();
    let store = &status["value"]["stores"][0];
    let users = store["users"].as_array().unwrap();
    let user = users
        .iter()
        .find(|user| user["short"] == ALMA.short)
        .unwrap();
    let unlock = json!({"store": store["id"], "user": user["id"], "passphrase": ALMA.passphrase});
    dispatch(&desk, "desk.unlock", unlock).unwrap();
    dispatch(
        &desk,
        "contact.day",
        json!({"date": "2027-01-12", "mine": false}),
    )
    .unwrap();
    pause("open", watched.is_some());
    dispatch(&desk, "desk.lock", json!({})).unwrap();
    assert!(!desk.is_open());
    pause("locked", watched.is_some());
}

/// Says where it is and waits for the parent to have looked.
fn pause(word: &str, watched: bool) {
    println!("\n@{word}");
    std::io::stdout().flush().unwrap();
    if watched {
        std::io::stdin().lines().next();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn after_lock_the_store_key_is_nowhere_in_memory_and_before_it_is() {
    let office = Office::locked();
    let home = fs::read_dir(office.stores())
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let slots = SlotFile::read(&fs::read(home.join("gen-1/slots")).unwrap()).unwrap();
    let alma = slots
        .slots
        .iter()
        .find(|slot| slot.short == ALMA.short)
        .unwrap()
        .user
        .unwrap();
    let opened = slots
        .open(alma, &Passphrase::new(ALMA.passphrase.into()))
        .unwrap();
    let key = *opened.store_key.expose();
    let text: String = key.iter().map(|byte| format!("{byte:02x}")).collect();

    let (mut child, mut answers, mut lines) = child(&office.stores());
    wait_for(&mut lines, "@open");
    assert!(
        count(child.id(), &key) > 0,
        "the control: an open desk holds its key"
    );
    writeln!(answers).unwrap();
    wait_for(&mut lines, "@locked");
    assert_eq!(count(child.id(), &key), 0, "the key as bytes");
    assert_eq!(count(child.id(), text.as_bytes()), 0, "the key as text");
    writeln!(answers).unwrap();
    assert!(child.wait().unwrap().success());
}

type Lines = std::io::Lines<BufReader<std::process::ChildStdout>>;

fn child(stores: &Path) -> (Child, ChildStdin, Lines) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "memory::a_desk_is_opened_and_locked_step_by_step",
            "--nocapture",
        ])
        .env(FOLDER, stores)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let answers = child.stdin.take().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    (child, answers, lines)
}

fn wait_for(lines: &mut Lines, word: &str) {
    assert!(
        lines.any(|line| line.unwrap() == word),
        "{word} was never said"
    );
}

/// How often bytes stand in the readable memory of a process.
fn count(process: u32, needle: &[u8]) -> usize {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let mut found = 0;
    for line in maps
        .lines()
        .filter(|line| line.split(' ').nth(1).unwrap().starts_with("rw"))
    {
        let (from, to) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let (from, to) = (
            u64::from_str_radix(from, 16).unwrap(),
            u64::from_str_radix(to, 16).unwrap(),
        );
        let mut bytes = Vec::new();
        memory.seek(SeekFrom::Start(from)).unwrap();
        // A page may go while it is read; what was read counts.
        let _ = (&mut memory).take(to - from).read_to_end(&mut bytes);
        found += bytes
            .windows(needle.len())
            .filter(|window| *window == needle)
            .count();
    }
    found
}
