//! Killed while an agreement is frozen, and while its scan is filed: what people sign, and what they
//! signed, is there whole or not at all.

use super::{call, is_whole, kill_during, say};
use crate::rooms::agreement::{Family, content_of};
use crate::support::ALMA;
use geleit_core::desk::Desk;
use geleit_core::ids::{Id, SystemRandom};
use geleit_glass::{Kind, file};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;

/// A file nobody can read a code from, each time another one.
pub fn a_picture() -> Vec<u8> {
    let mut bytes = file(Kind::Png, &[image::GrayImage::new(40, 40)]);
    bytes.extend_from_slice(&Id::draw(&SystemRandom).as_bytes()[..]);
    bytes.resize(400_000, 7);
    bytes
}

/// Files a scan nobody can read with the agreement somebody chose: each time another file.
pub fn file_a_scan(desk: &Desk, stick: &Path) {
    std::fs::write(stick.join("scan"), a_picture()).unwrap();
    let agreement = std::fs::read_to_string(stick.join("agreement")).unwrap();
    file_scan(desk, stick, &agreement);
}

/// Files the picture on the stick with an agreement.
pub fn file_scan(desk: &Desk, stick: &Path, agreement: &str) {
    let grant = desk.grant(stick.join("scan"));
    let scan = call(desk, "paper.scan", json!({"grant": grant}))["scan"].take();
    say("waits");
    call(
        desk,
        "paper.file_scan",
        json!({"scan": scan, "paper": agreement}),
    );
}

/// Freezes the next version of a plan: the parent wrote down which plan, and how many there are.
pub fn freeze(desk: &Desk, stick: &Path, number: usize) {
    let wish = std::fs::read(stick.join("wish")).unwrap();
    let mut wish: Value = serde_json::from_slice(&wish).unwrap();
    wish["version"] = json!(wish["version"].as_u64().unwrap() + number as u64);
    say("waits");
    call(desk, "agreement.finalise", wish);
}

#[test]
fn killed_while_a_scan_is_filed_it_is_there_whole_or_not_at_all() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let agreement = view["row"]["id"].as_str().unwrap();
    std::fs::write(office.stick().join("agreement"), agreement).unwrap();
    let mut filed = 0;
    // A scan waits, is filed, the next one waits: cut after either word, and somewhat later.
    for (words, spins) in [
        (1, 0),
        (1, 2_000),
        (1, 8_000),
        (2, 0),
        (3, 4_000),
        (5, 20_000),
    ] {
        office.desk.lock();
        let heard = kill_during("scan", office, words, spins);
        office.seat(&ALMA);
        is_whole(office);
        let opened = office.call("paper.open", json!({"paper": agreement}));
        let scans = opened["scans"].as_array().unwrap();
        let saved = filed + heard / 2;
        assert!(
            (saved..=saved + 1).contains(&scans.len()),
            "{saved} of {}",
            scans.len()
        );
        filed = scans.len();
        let session = office.desk.session().unwrap();
        let checked = session.store().verify_attachments().unwrap();
        assert_eq!(
            (checked.named, checked.absent, checked.damaged),
            (filed as u64, 0, 0)
        );
        // What was written and not named is gone.
        let blobs = office.home().join("gen-1/blobs");
        let files = std::fs::read_dir(blobs).into_iter().flatten().count();
        assert_eq!(files, filed);
    }
}

/// What stands on the paper of an agreement, after a look at whether it is what was frozen.
fn frozen_whole(family: &Family, row: &Value) -> Vec<u8> {
    let view = family
        .office
        .call("paper.open", json!({"paper": row["id"]}));
    let content = content_of(family, &view);
    let digest: String = Sha256::digest(&content)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(
        (&view["intact"], &view["digest"]),
        (&json!(true), &json!(digest))
    );
    assert_eq!(view["row"]["state"], "unsigned");
    content
}

#[test]
fn killed_while_an_agreement_is_frozen_it_is_whole_or_there_is_none() {
    let family = Family::new();
    let plan = family.change(json!({"evaluationOn": "2027-07-12"}));
    let office = &family.office;
    let mut before: Vec<Vec<u8>> = Vec::new();
    // It is about to freeze, froze, is about to freeze the next: cut after either, and later.
    for (words, spins) in [
        (1, 0),
        (1, 3_000),
        (1, 9_000),
        (1, 27_000),
        (1, 81_000),
        (2, 0),
        (3, 40_000),
    ] {
        let wish = family.wish(before.len() as i64 + 1);
        std::fs::write(office.stick().join("wish"), wish.to_string()).unwrap();
        office.desk.lock();
        let heard = kill_during("freeze", office, words, spins);
        office.seat(&ALMA);
        is_whole(office);
        let mut rows = office.call("agreement.of_case", json!({"case": family.case}));
        let rows = rows.as_array_mut().unwrap();
        rows.sort_by_key(|row| row["version"].as_u64());
        let saved = before.len() + heard / 2;
        assert!(
            (saved..=saved + 1).contains(&rows.len()),
            "{saved} of {}",
            rows.len()
        );
        let contents: Vec<Vec<u8>> = rows.iter().map(|row| frozen_whole(&family, row)).collect();
        for (version, row) in (1..).zip(&*rows) {
            assert_eq!(
                row["version"], version,
                "none is left out and none is there twice"
            );
        }
        assert_eq!(contents[..before.len()], before, "what was frozen stays");
        before = contents;
        // The plan itself goes on as it was.
        let now = office.call("help_plan.open", json!({"plan": family.plan}));
        for part in ["fields", "goals", "resources"] {
            assert_eq!(now[part], plan[part], "{part}");
        }
    }
    let next = before.len() as i64 + 1;
    let view = office.call("agreement.finalise", family.wish(next));
    assert_eq!(view["row"]["version"], next);
}
