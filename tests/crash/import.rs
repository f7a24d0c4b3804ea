//! Killed while a bundle of another laptop is read: everything in it is here, or nothing, and reading
//! it once more brings the rest.

use super::{call, is_whole, kill_when, say};
use crate::rooms::agreement::Family;
use crate::support::{
    ALMA, Office, SECOND, a_contact, a_note, a_person, files_below, read_bundle, second_laptop,
    tables, with, write_bundle,
};
use geleit_core::desk::Desk;
use serde_json::json;
use std::path::Path;

/// Reads the bundle the parent laid down, again and again: a second reading changes nothing.
pub fn read(desk: &Desk, stick: &Path) {
    let grant = desk.grant(stick.join("bundle"));
    say("waits");
    call(desk, "exchange.read", json!({"grant": grant}));
}

/// A day at the first laptop: persons, notes, and two scans filed with an agreement.
fn a_day(first: &Office, agreement: &str, day: usize) {
    for number in 0..25 {
        let said = json!({"newPersons": [a_person(&format!("Gast {day}-{number}"), "")],
            "note": a_note("file", &format!("Notiz {number}"), &[])});
        first.contact(with(a_contact(&[]), said));
    }
    for _ in 0..2 {
        std::fs::write(first.stick().join("scan"), super::paper::a_picture()).unwrap();
        super::paper::file_scan(&first.desk, &first.stick(), agreement);
    }
}

/// Attachments the rows name; all are here and whole, and no other file lies beside them.
pub fn attachments(office: &Office) -> usize {
    let session = office.desk.session().unwrap();
    let found = session.store().verify_attachments().unwrap();
    assert_eq!((found.absent, found.damaged), (0, 0));
    let blobs = session.home().generation().join("blobs");
    let files = if blobs.exists() {
        files_below(&blobs)
    } else {
        Vec::new()
    };
    assert_eq!(files.len() as u64, found.named);
    files.len()
}

pub fn bundles_read(office: &Office) -> i64 {
    let session = office.desk.session().unwrap();
    let sql = "SELECT count(*) FROM bundle WHERE way = 'read'";
    session
        .store()
        .read(|reader| reader.number(sql, []))
        .unwrap()
}

/// Comes back as soon as something is so; what happens too fast to be seen is cut later.
fn soon(is_so: impl Fn() -> bool) {
    (0..200_000).find(|_| is_so());
}

fn length(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |file| file.len())
}

#[test]
fn killed_while_a_bundle_is_read_all_of_it_is_there_or_nothing_and_a_second_reading_brings_it() {
    let (family, view) = Family::frozen();
    let first = &family.office;
    let agreement = view["row"]["id"].as_str().unwrap();
    let second = second_laptop(first, &ALMA);
    let home = second.home().join("gen-2");
    let (incoming, blobs, log) = (
        home.join("incoming"),
        home.join("blobs"),
        home.join("geleit.db-wal"),
    );
    let seat = || drop(second.call("desk.unlock", second.way_in(&ALMA, SECOND)));
    let mut cut_before = 0;
    for round in 0..6 {
        a_day(first, agreement, round);
        let file = write_bundle(first);
        std::fs::copy(&file, second.stick().join("bundle")).unwrap();
        let before = (tables(&second), bundles_read(&second), attachments(&second));
        let after = (tables(first), before.1 + 1, before.2 + 2);
        second.desk.lock();
        let began = length(&log);
        let heard = kill_when(
            "import",
            &second,
            if round == 5 { 2 } else { 1 },
            || match round {
                // It begins; the copy of the file is here; a first attachment, a second; rows.
                0 => {}
                1 => soon(|| incoming.exists()),
                2 => soon(|| blobs.exists() && files_below(&blobs).len() > before.2),
                3 => soon(|| blobs.exists() && files_below(&blobs).len() > before.2 + 1),
                _ => soon(|| length(&log) > began.max(100_000)),
            },
        );
        seat();
        is_whole(&second);
        let now = (tables(&second), bundles_read(&second), attachments(&second));
        assert!(
            now == before || now == after,
            "round {round} left something between"
        );
        assert!(
            heard < 2 || now == after,
            "what was said to be read is there"
        );
        cut_before += usize::from(now == before);
        let received = read_bundle(&second, &file);
        assert_eq!(received["changes"] == 0, now == after);
        assert!((tables(&second), bundles_read(&second), attachments(&second)) == after);
        assert!(!incoming.exists(), "the copy on its way is gone");
        is_whole(&second);
    }
    assert!(cut_before > 0, "some reading was cut in the middle");
}
