//! Ended at each call: all of it is there, or nothing.

use super::super::erasing::all_but_signed;
use super::super::import::attachments;
use super::super::{OTHER, is_whole};
use super::{Act, Call, End, a_guest, an_evening, reading, shared};
use crate::exchange::handover::Moving;
use crate::rooms::agreement::OWN_WORDS;
use crate::rooms::erasure::stands;
use crate::support::{ALMA, Office, files_below, tables, with};
use geleit_core::commands::dispatch;
use serde_json::json;
use std::path::PathBuf;

/// The calls of Linux that change what another process finds. Those that wait for the disk are none.
const CHANGES: &str = "pwrite64,write,writev,copy_file_range,sendfile,ftruncate,fallocate,\
                       rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,fchmod";

impl Act {
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
    let (family, wish) = all_but_signed();
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
