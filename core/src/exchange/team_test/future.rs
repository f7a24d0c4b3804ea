//! What a newer version wrote: what can be kept is kept as it came and passed on, what may be skipped
//! is skipped, and what must be understood is refused in words.

use super::forging::*;
use crate::bundle::FrameWriter;
use crate::exchange::ExchangeError;
use crate::ids::Id;
use crate::keys::{Recipient, seal_writer};
use crate::store::{Change, Op, Value};
use std::collections::BTreeMap;
use std::path::PathBuf;

use super::team::{Laptop, Team};

/// The number of a frame no version knows.
const LATER: u64 = 0x20;

/// A bundle with one more frame of a later version in a place.
fn with_later(team: &Team, by: &Laptop, frames: &Frames, place: usize, critical: bool) -> PathBuf {
    let recipients: Vec<Recipient> = by.roster().recipients().cloned().collect();
    let mut sealed = Vec::new();
    let mut writer = FrameWriter::new(seal_writer(&recipients, &mut sealed).unwrap()).unwrap();
    for (number, (kind, raw)) in frames.iter().enumerate() {
        if number == place {
            writer.frame(LATER, critical, b"later").unwrap();
        }
        writer.frame(*kind, true, raw).unwrap();
    }
    let (id, key) = by.store.signer().unwrap();
    writer.finish(id, &key).unwrap().finish().unwrap();
    written(team, &sealed)
}

#[test]
fn a_frame_of_the_future_is_skipped_or_refused_if_it_is_critical() {
    let (team, a, b, _) = scene();
    let frames = frames_of(&a.send(&team), &b);
    for place in 1..frames.len() {
        let critical = with_later(&team, &a, &frames, place, true);
        assert!(matches!(refused(&b, &critical), ExchangeError::Newer));
    }
    for place in 1..frames.len() {
        b.hear(&with_later(&team, &a, &frames, place, false))
            .unwrap();
        assert_eq!(b.state(), a.state());
    }
}

#[test]
fn a_format_of_the_future_is_refused() {
    let (team, a, b, _) = scene();
    let mut later = frames_of(&a.send(&team), &b);
    assert_eq!(later[0].1[1], 1, "the version of the format");
    later[0].1[1] = 2;
    let bundle = forged(&team, &a, &later);
    assert!(matches!(refused(&b, &bundle), ExchangeError::Newer));
}

#[test]
fn a_table_a_column_and_an_operation_of_the_future_are_kept_and_passed_on_bit_by_bit() {
    let (team, a, b, c) = scene();
    b.hear(&a.send(&team)).unwrap();
    let mut later = change(1, true);
    let row = Id::new([5; 16]);
    later.ops = vec![
        Op::Insert {
            table: 9_999,
            row,
            values: BTreeMap::from([(1, Value::from("neu")), (40, Value::Int(7))]),
            replaces: Vec::new(),
        },
        Op::Set {
            table: 3,
            row,
            column: 7_777,
            value: Value::from("neu"),
            replaces: Vec::new(),
            resolves: false,
        },
        Op::Unknown(vec![0x83, 0x18, 0x63, 0x01, 0x02]),
    ];
    // What follows the known fields of a change, too.
    later.ext = vec![0xa1, 0x01, 0x63, b'n', b'e', b'u'];
    let body = later.write();
    assert_eq!(Change::read(&body).unwrap(), later);
    let known = ["person", "person_name", "person_language", "attention"];
    let (count, before) = (b.rows(&["change"]).len(), b.rows(&known));
    b.hear(&forged(&team, &a, &in_the_name_of(&a, &a, &later)))
        .unwrap();
    assert_eq!(b.rows(&["change"]).len(), count + 1);
    assert_eq!(b.rows(&known), before, "no table of today shows it");
    c.hear(&b.send(&team)).unwrap();
    let hex: String = body.iter().map(|byte| format!("{byte:02X}")).collect();
    for laptop in [&b, &c] {
        let bodies = laptop.rows(&["change"]);
        assert_eq!(bodies.iter().filter(|row| row.contains(&hex)).count(), 1);
        assert!(laptop.is_whole());
    }
    assert_eq!(b.state(), c.state());
}
