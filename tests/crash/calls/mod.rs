//! Cut at each single call by which a command changes files: strace lets a child do one thing and ends it
//! at the first, the second, … the last of them. And each of them refused, as a full disk, a stick that was
//! pulled out and one that takes no file of that size refuse them.
//!
//! What maps memory is not cut: that is the index of SQLite's log, which whoever opens the store next makes
//! anew. Making a file is seen at the first call that follows it.

mod cut;
mod refused;

use super::import::{attachments, bundles_read};
use super::paper::{a_picture, file_scan};
use super::{OTHER, say};
use crate::rooms::agreement::Family;
use crate::support::{
    ALMA, Office, SECOND, WallClock, a_contact, a_note, a_person, desk_in, read_bundle,
    second_laptop, tables, with, write_bundle,
};
use geleit_core::commands::dispatch;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// Where the child finds what it is to do.
const FOLDER: &str = "GELEIT_TEST_CALL";
const WISH: &str = "wish.json";
const FILE: &str = "file";
/// What a child ends with when the command was refused, by its reason.
const REFUSED: [&str; 5] = [
    "disk-full",
    "file-failed",
    "file-too-large",
    "target-not-writable",
    "store-failed",
];

/// Something one command does, once, at a laptop.
pub struct Act {
    pub command: &'static str,
    pub args: Value,
    /// What `desk.unlock` takes.
    pub way_in: Value,
    /// The content of a file its `grant` stands for; without one that is the folder of the stick.
    pub file: Option<Vec<u8>>,
}

/// What became of a child.
#[derive(Debug, PartialEq)]
enum End {
    Killed,
    Done,
    Refused(&'static str),
}

/// One call: its name, and the how manieth of that name it is in its thread.
struct Call {
    name: String,
    nth: usize,
}

/// The child's part; without the variable it is the control that a command is done by it.
#[test]
fn a_command_is_called_once() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        let office = Office::locked();
        let act = Act::of(&office, "contact.log", a_guest());
        let copy = act.laid(&office);
        assert_eq!(act.run(&copy, &[]), End::Done);
        return;
    };
    let folder = Path::new(&folder);
    let wish = std::fs::read(folder.join("stick").join(WISH)).unwrap();
    let mut wish: Value = serde_json::from_slice(&wish).unwrap();
    let clock = WallClock::at("2027-01-12");
    let desk = desk_in(&folder.join("stores"), &clock, &Default::default());
    super::call(&desk, "desk.unlock", wish["wayIn"].take());
    let stick = folder.join("stick");
    let file = stick.join(FILE);
    let granted = if file.exists() { file } else { stick };
    let mut args = wish["args"].take();
    if args.get("grant").is_some() {
        args["grant"] = json!(desk.grant(granted));
    }
    say("begun");
    let answer = dispatch(&desk, wish["command"].as_str().unwrap(), args);
    desk.lock();
    let Err(error) = answer else {
        std::process::exit(0);
    };
    // Where every write is refused, this one is too.
    let _ = writeln!(std::io::stderr(), "{error}");
    let place = REFUSED.iter().position(|code| error["code"] == *code);
    std::process::exit(place.map_or(99, |place| 40 + place as i32));
}

impl Act {
    /// Something Alma does.
    pub fn of(office: &Office, command: &'static str, args: Value) -> Self {
        Self {
            command,
            args,
            way_in: office.way_in(&ALMA, ALMA.passphrase),
            file: None,
        }
    }

    /// The laptop once more, with what the child is to do there.
    fn laid(&self, before: &Office) -> Office {
        let copy = before.copied_with(7);
        let wish = json!({"command": self.command, "args": self.args, "wayIn": self.way_in});
        std::fs::write(copy.stick().join(WISH), wish.to_string()).unwrap();
        if let Some(content) = &self.file {
            std::fs::write(copy.stick().join(FILE), content).unwrap();
        }
        copy
    }

    /// Lets a child do it under strace.
    fn run(&self, office: &Office, how: &[&str]) -> End {
        let output = Command::new("strace")
            .args(["-f", "-qq"])
            .args([
                "-o",
                office.stick().with_file_name("calls").to_str().unwrap(),
            ])
            .args(how)
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "crash::calls::a_command_is_called_once"])
            .arg("--nocapture")
            .env(FOLDER, office.stores().parent().unwrap())
            .output()
            .unwrap();
        match output.status.code() {
            None => End::Killed,
            Some(0) => End::Done,
            Some(code) => {
                let said = String::from_utf8_lossy(&output.stderr);
                let place = usize::try_from(code - 40).ok();
                let refused = place.and_then(|place| REFUSED.get(place));
                End::Refused(refused.unwrap_or_else(|| panic!("{code}: {said}")))
            }
        }
    }

    /// Somebody unlocks what is left, with the passphrase there was or the one it may have become.
    fn sits_down(&self, copy: &Office) {
        let other = with(self.way_in.clone(), json!({"passphrase": OTHER}));
        let mut ways = [self.way_in.clone(), other].into_iter();
        assert!(ways.any(|way| dispatch(&copy.desk, "desk.unlock", way).is_ok()));
    }

    /// The calls of some names that it makes from its beginning on, in their order.
    fn calls(&self, before: &Office, names: &str) -> Vec<Call> {
        let copy = self.laid(before);
        let trace = format!("trace={names},write");
        assert_eq!(self.run(&copy, &["-e", &trace]), End::Done);
        let log = std::fs::read_to_string(copy.stick().with_file_name("calls")).unwrap();
        let begun = log.lines().find(|line| line.contains("@begun")).unwrap();
        let thread = begun.split(' ').next().unwrap();
        let mut seen = BTreeMap::<&str, usize>::new();
        let mut calls = Vec::new();
        let mut begins = false;
        let wanted: Vec<&str> = names.split(',').collect();
        for line in log.lines().filter(|line| line.starts_with(thread)) {
            let Some((name, _)) = line[thread.len()..].trim_start().split_once('(') else {
                continue;
            };
            let nth = seen.entry(name).or_default();
            *nth += 1;
            if begins && wanted.contains(&name) {
                calls.push(Call {
                    name: name.to_owned(),
                    nth: *nth,
                });
            }
            begins |= line.contains("@begun");
        }
        calls
    }
}

/// Somebody new with a word about her.
fn a_guest() -> Value {
    let said = json!({"newPersons": [a_person("Gast", "")], "note": a_note("file", "Notiz", &[])});
    with(a_contact(&[]), said)
}

/// A second laptop, and what the first one wrote for it since: people, words, and a scan.
fn an_evening() -> (Family, Office, Vec<u8>) {
    let (family, view) = Family::frozen();
    let first = &family.office;
    let agreement = view["row"]["id"].as_str().unwrap();
    let second = second_laptop(first, &ALMA);
    second.call("desk.unlock", second.way_in(&ALMA, SECOND));
    read_bundle(&second, &write_bundle(first));
    first.contact(a_guest());
    std::fs::write(first.stick().join("scan"), a_picture()).unwrap();
    file_scan(&first.desk, &first.stick(), agreement);
    let bundle = std::fs::read(write_bundle(first)).unwrap();
    (family, second, bundle)
}

/// All that the laptops of a team share.
fn shared(office: &Office) -> (Vec<String>, i64, usize) {
    (tables(office), bundles_read(office), attachments(office))
}

fn reading(second: &Office, bundle: Vec<u8>) -> Act {
    Act {
        command: "exchange.read",
        args: json!({"grant": null}),
        way_in: second.way_in(&ALMA, SECOND),
        file: Some(bundle),
    }
}
