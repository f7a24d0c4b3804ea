//! Cut at each single call by which a command changes files: strace lets a child do one thing and ends it
//! at the first, the second, … the last of them. And each of them refused, as a full disk, a stick that was
//! pulled out and one that takes no file of that size refuse them.
//!
//! What maps memory is not cut: that is the index of SQLite's log, which whoever opens the store next makes
//! anew. Making a file is seen at the first call that follows it.

use super::erasing;
use super::import::{attachments, bundles_read};
use super::paper::{a_picture, file_scan};
use super::{OTHER, is_whole, say};
use crate::exchange::handover::Moving;
use crate::rooms::agreement::{Family, OWN_WORDS};
use crate::rooms::erasure::stands;
use crate::support::{
    ALMA, Office, SECOND, WallClock, a_contact, a_note, a_person, desk_in, files_below,
    read_bundle, second_laptop, tables, with, write_bundle,
};
use geleit_core::commands::dispatch;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the child finds what it is to do.
const FOLDER: &str = "GELEIT_TEST_CALL";
const WISH: &str = "wish.json";
const FILE: &str = "file";
/// The calls of Linux that change what another process finds. Those that wait for the disk are none.
const CHANGES: &str = "pwrite64,write,writev,copy_file_range,sendfile,ftruncate,fallocate,\
                       rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,fchmod";
/// The calls that need room.
const ROOM: [&str; 2] = ["pwrite64", "write"];
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
    eprintln!("{error}");
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

    /// Cut at each call: `is_after` says whether all of it is there, and fails if it is neither that nor
    /// nothing.
    pub fn cut_at_every_call(&self, before: &Office, is_after: impl Fn(&Office) -> bool) {
        let calls = self.calls(before, CHANGES);
        let (mut nothing, mut all) = (0, 0);
        for Call { name, nth } in &calls {
            let copy = self.laid(before);
            let kill = format!("inject={name}:signal=KILL:when={nth}");
            let end = self.run(&copy, &["-e", &format!("trace={name}"), "-e", &kill]);
            self.sits_down(&copy);
            is_whole(&copy);
            match is_after(&copy) {
                true => all += 1,
                false => nothing += 1,
            }
            assert!(
                end == End::Killed || is_after(&copy),
                "{name} {nth}: {end:?}"
            );
        }
        eprintln!(
            "{}: {} calls, {nothing} before, {all} after",
            self.command,
            calls.len()
        );
        assert!(nothing > 0 && all > 0, "{nothing} before, {all} after");
    }

    /// Every call of some names refused from one on: what `holds` then, and at least one refusal is told.
    fn refused_from_every_call(
        &self,
        before: &Office,
        names: &[&str],
        error: &str,
        holds: impl Fn(&Office, End),
    ) {
        let calls = self.calls(before, &names.join(","));
        let mut refused = 0;
        let mut counts: Vec<usize> = names
            .iter()
            .map(|name| {
                let first = calls.iter().find(|call| call.name == *name);
                first.map_or(usize::MAX, |call| call.nth)
            })
            .collect();
        for Call { name, nth } in &calls {
            let injected: Vec<String> = names
                .iter()
                .zip(&counts)
                .filter(|(_, count)| **count < usize::MAX)
                .map(|(name, count)| format!("inject={name}:error={error}:when={count}+"))
                .collect();
            let copy = self.laid(before);
            let trace = format!("trace={}", names.join(","));
            let mut how = vec!["-e", &trace];
            injected
                .iter()
                .for_each(|one| how.extend(["-e", one.as_str()]));
            let end = self.run(&copy, &how);
            refused += usize::from(end != End::Done);
            self.sits_down(&copy);
            is_whole(&copy);
            holds(&copy, end);
            let place = names.iter().position(|one| one == name).unwrap();
            counts[place] = nth + 1;
        }
        eprintln!(
            "{} {error}: {} calls, {refused} refused",
            self.command,
            calls.len()
        );
        assert!(refused > 0);
    }
}

/// Somebody new with a word about her.
fn a_guest() -> Value {
    let said = json!({"newPersons": [a_person("Gast", "")], "note": a_note("file", "Notiz", &[])});
    with(a_contact(&[]), said)
}

#[test]
fn a_contact_is_there_whole_or_not_at_all_wherever_its_entry_is_cut() {
    let office = Office::locked();
    let act = Act::of(&office, "contact.log", a_guest());
    act.cut_at_every_call(&office, |copy| {
        let day = copy.call("contact.day", json!({"date": "2027-01-12", "mine": true}));
        let contacts = day["contacts"].as_array().unwrap();
        for contact in contacts {
            assert_eq!(contact["persons"][0]["name"], "Gast");
            assert_eq!(contact["firstLine"], "Notiz");
        }
        !contacts.is_empty()
    });
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

#[test]
fn a_bundle_is_read_whole_or_not_at_all_wherever_that_is_cut() {
    let (family, second, bundle) = an_evening();
    let before = shared(&second);
    let after = (tables(&family.office), before.1 + 1, before.2 + 1);
    reading(&second, bundle).cut_at_every_call(&second, |copy| {
        let now = shared(copy);
        assert!(now == before || now == after, "something between");
        assert!(!copy.generation().join("incoming").exists());
        now == after
    });
}

#[test]
fn an_erasure_is_signed_and_done_or_can_be_signed_once_more_wherever_it_is_cut() {
    let (family, wish) = erasing::all_but_signed();
    let office = &family.office;
    let act = Act::of(office, "erasure.sign", wish.clone());
    let list = |copy: &Office| copy.home().join("erased.age").exists();
    act.cut_at_every_call(office, |copy| {
        let open = json!({"erasure": wish["erasure"], "offset": 0, "limit": 10});
        let done = copy.call("erasure.open", open)["entry"]["done"] == true;
        assert_eq!(attachments(copy), usize::from(!done));
        assert_eq!(stands(copy, OWN_WORDS), !done);
        assert!(list(copy) || !done, "no backup brings it back");
        done
    });
}

#[test]
fn a_handover_is_taken_in_whole_or_not_at_all_wherever_that_is_cut() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let args = json!({"grant": null, "same": [], "fields": []});
    let mut act = Act::of(&moving.there, "handover.accept", args);
    act.file = Some(std::fs::read(&file).unwrap());
    act.cut_at_every_call(&moving.there, |copy| {
        let list = json!({"filter": "all", "offset": 0, "limit": 10});
        let cases = copy.call("case.list", list)["rows"].take();
        let people = copy.call("person.list", json!({"offset": 0, "limit": 5}));
        let came = copy.call("handover.list", json!({"offset": 0, "limit": 5}));
        let taken = came["receivedCount"] == 1;
        assert_eq!(people["count"], if taken { 3 } else { 0 });
        assert_eq!(cases.as_array().unwrap().len(), usize::from(taken));
        taken
    });
}

#[test]
fn nothing_leaves_that_nobody_knows_of_wherever_a_handover_is_cut() {
    let moving = Moving::agreed();
    let act = Act::of(
        moving.here(),
        "handover.send",
        with(moving.sending(json!({})), json!({"grant": null})),
    );
    act.cut_at_every_call(moving.here(), |copy| {
        let sent = copy.call("handover.of_case", json!({"case": moving.family().case}));
        let known = sent.as_array().unwrap().len();
        let files = files_below(&copy.stick());
        let whole = |path: &PathBuf| path.extension().is_some_and(|end| end == "age");
        assert!(known >= files.iter().filter(|path| whole(path)).count());
        known == 1
    });
}

#[test]
fn the_old_or_the_new_passphrase_opens_wherever_the_change_is_cut() {
    let office = Office::locked();
    let args = json!({"old": ALMA.passphrase, "new": OTHER});
    Act::of(&office, "desk.change_passphrase", args).cut_at_every_call(&office, |copy| {
        copy.desk.lock();
        let [old, new] = [ALMA.passphrase, OTHER]
            .map(|words| dispatch(&copy.desk, "desk.unlock", copy.way_in(&ALMA, words)).is_ok());
        assert!(old != new);
        new
    });
}

/// A disk that is full from one call on, for every such call.
#[test]
fn a_disk_that_fills_while_a_bundle_is_read_is_told_and_nothing_is_half_there() {
    let (family, second, bundle) = an_evening();
    let before = shared(&second);
    let after = (tables(&family.office), before.1 + 1, before.2 + 1);
    let act = reading(&second, bundle.clone());
    act.refused_from_every_call(&second, &ROOM, "ENOSPC", |copy, end| {
        let now = shared(copy);
        assert!(!copy.generation().join("incoming").exists());
        if now == after {
            return assert_eq!(end, End::Done);
        }
        assert!(now == before, "something between");
        assert_eq!(end, End::Refused("disk-full"));
        // With room again it is read.
        let file = copy.stick().join(FILE);
        read_bundle(copy, &file);
        assert!(shared(copy) == after);
    });
}

#[test]
fn a_stick_that_is_pulled_out_while_it_is_read_is_told_and_changes_nothing() {
    let (_family, second, bundle) = an_evening();
    let before = shared(&second);
    let act = reading(&second, bundle);
    act.refused_from_every_call(&second, &["read"], "EIO", |copy, end| {
        match end {
            End::Refused(code) => {
                assert_eq!(code, "file-failed");
                assert!(shared(copy) == before);
            }
            end => assert_eq!(end, End::Done),
        }
        assert!(!copy.generation().join("incoming").exists());
    });
}

/// A stick of the kind that takes no file beyond four gigabytes, and one that is full.
#[test]
fn a_stick_that_takes_no_more_is_told_in_its_words_and_keeps_no_half_bundle() {
    let (family, _second, _) = an_evening();
    let first = &family.office;
    first.contact(a_guest());
    let act = Act::of(first, "exchange.write", json!({"grant": null}));
    for (error, code) in [("EFBIG", "file-too-large"), ("ENOSPC", "disk-full")] {
        act.refused_from_every_call(first, &["write"], error, |copy, end| {
            let files = files_below(&copy.stick()).len();
            match end {
                End::Refused(said) => {
                    assert_eq!(said, code);
                    assert_eq!(files, 1, "the wish alone");
                }
                end => {
                    assert_eq!(end, End::Done);
                    assert_eq!(files, 2);
                }
            }
        });
    }
}
