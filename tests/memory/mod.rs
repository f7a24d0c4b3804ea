//! What the memory of the process holds after the desk was locked: neither the store key nor the
//! keys of the worker and of the laptop, as bytes or as text. Before, it holds them. The child is this
//! very binary, called again for one test; the parent looks into it from outside, as a thief with a
//! debugger would.

mod secrets;

use crate::support::{
    ALMA, Office, PaperTray, WallClock, a_contact, a_note, a_person, desk_in, with,
};
use geleit_core::commands::dispatch;
use geleit_core::desk::Desk;
use secrets::secrets;
use serde_json::{Value, json};
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
    let office = watched.is_none().then(Office::locked);
    let folder = match (&watched, &office) {
        (Some(folder), _) => folder.into(),
        (None, office) => office.as_ref().unwrap().stores(),
    };
    let (clock, tray) = (WallClock::at("2027-01-12"), Arc::<PaperTray>::default());
    let desk = desk_in(&folder, &clock, &tray);
    let call = |name: &str, args: Value| dispatch(&desk, name, args).unwrap()["value"].take();
    let status = call("desk.status", json!({}));
    let store = &status["stores"][0];
    let users = store["users"].as_array().unwrap();
    let user = users
        .iter()
        .find(|user| user["short"] == ALMA.short)
        .unwrap();
    let unlock = json!({"store": store["id"], "user": user["id"], "passphrase": ALMA.passphrase});
    call("desk.unlock", unlock);
    a_morning(&desk, &folder.parent().unwrap().join("stick"));
    pause("open", watched.is_some());
    call("desk.lock", json!({}));
    assert!(!desk.is_open());
    pause("locked", watched.is_some());
}

/// Work for which every key is taken out: sealed notes and drafts, a bundle, a backup.
fn a_morning(desk: &Desk, stick: &Path) {
    let call = |name: &str, args: Value| dispatch(desk, name, args).unwrap()["value"].take();
    let told = json!({"newPersons": [a_person("Nura", "Saleh")],
                      "note": a_note("entrusted", "Nur unter uns.", &[])});
    let contact = call("contact.log", with(a_contact(&[]), told));
    call("contact.open", json!({"contact": contact["row"]["id"]}));
    let draft = json!({"id": null, "kind": "note", "content": {"text": "Anfang"}});
    call("draft.save", draft);
    call("draft.list", json!({}));
    fs::create_dir_all(stick).unwrap();
    let written = call(
        "exchange.write",
        json!({"grant": desk.grant(stick.to_owned())}),
    );
    let file = stick.join(written["file"].as_str().unwrap());
    call("exchange.read", json!({"grant": desk.grant(file)}));
    call(
        "backup.write",
        json!({"grant": desk.grant(stick.to_owned())}),
    );
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
fn after_lock_no_key_is_anywhere_in_memory_and_before_they_are() {
    let office = Office::locked();
    let secrets = secrets(&office);
    let (mut child, mut answers, mut lines) = child(&office.stores());
    wait_for(&mut lines, "@open");
    let open = memory(child.id());
    for secret in secrets.iter().filter(|secret| secret.in_use) {
        let found = count(&open, &secret.bytes);
        assert!(
            found > 0,
            "the control: an open desk holds the {}",
            secret.name
        );
    }
    writeln!(answers).unwrap();
    wait_for(&mut lines, "@locked");
    let locked = memory(child.id());
    let left: Vec<(&str, usize)> = secrets
        .iter()
        .map(|secret| (secret.name, count(&locked, &secret.bytes)))
        .filter(|(_, found)| *found > 0)
        .collect();
    assert_eq!(left, []);
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

/// The memory of a process that it can write to.
fn memory(process: u32) -> Vec<Vec<u8>> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let writable = |line: &&str| line.split(' ').nth(1).unwrap().starts_with("rw");
    let parts = maps.lines().filter(writable).map(|line| {
        let (from, to) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let (from, to) = (
            u64::from_str_radix(from, 16).unwrap(),
            u64::from_str_radix(to, 16).unwrap(),
        );
        let mut bytes = Vec::new();
        memory.seek(SeekFrom::Start(from)).unwrap();
        // A page may go while it is read; what was read counts.
        let _ = (&mut memory).take(to - from).read_to_end(&mut bytes);
        bytes
    });
    parts.collect()
}

/// How often a secret stands there.
fn count(memory: &[Vec<u8>], secret: &[u8]) -> usize {
    let windows = memory.iter().flat_map(|part| part.windows(secret.len()));
    windows.filter(|window| *window == secret).count()
}
