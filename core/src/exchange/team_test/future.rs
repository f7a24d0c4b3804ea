//! What a newer version wrote: what can be kept is kept as it came and passed on, what may be skipped
//! is skipped, and what must be understood is refused in words.

use super::forging::*;
use crate::bundle::FrameWriter;
use crate::catalogue::CATALOGUE;
use crate::exchange::ExchangeError;
use crate::ids::Id;
use crate::keys::{Recipient, seal_writer};
use crate::person::PERSON;
use crate::store::{Catalogue, Category, Change, Column, Kind, Op, Table, Value};
use crate::{attention, roster};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::team::{Laptop, Team};
use super::travel::{person, set_birth};

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
    let known = ["person", "person_name", "person_language"];
    let (count, before) = (b.rows(&["change"]).len(), b.rows(&known));
    b.hear(&forged(&team, &a, &in_the_name_of(&a, &a, &later)))
        .unwrap();
    assert_eq!(b.rows(&["change"]).len(), count + 1);
    assert_eq!(b.rows(&known), before, "no table of today shows it");
    assert_eq!(b.store.read(attention::count_newer).unwrap(), 1);
    c.hear(&b.send(&team)).unwrap();
    let hex: String = body.iter().map(|byte| format!("{byte:02X}")).collect();
    for laptop in [&b, &c] {
        let bodies = laptop.rows(&["change"]);
        assert_eq!(bodies.iter().filter(|row| row.contains(&hex)).count(), 1);
        assert!(laptop.is_whole());
    }
    assert_eq!(b.state(), c.state());
}

/// What a later version adds to a table of today, and a table of its own.
const MOOD: Column = Column::new(7_777, "mood", Kind::Text, Category::Internal);
static LATER_TABLE: Table = Table::fact(9_999, "later_fact", &[MOOD]);

/// What a later version knows.
fn later_catalogue() -> Catalogue {
    let columns = [PERSON.columns, &[MOOD]].concat();
    let person: &'static Table = Box::leak(Box::new(Table {
        columns: columns.leak(),
        ..PERSON
    }));
    let tables = CATALOGUE.0.iter().map(|table| match table.number {
        number if number == person.number => person,
        _ => *table,
    });
    let tables: Vec<&'static Table> = tables.chain([&LATER_TABLE]).collect();
    Catalogue(tables.leak())
}

/// The laptop after the update; nothing of it goes on as it was.
fn updated(laptop: Laptop) -> Laptop {
    let key = laptop.key.expose().iter();
    let key: String = key.map(|byte| format!("{byte:02x}")).collect();
    laptop.copied_with(later_catalogue(), |database: &Path| {
        let connection = rusqlite::Connection::open(database).unwrap();
        let sql = format!(
            "PRAGMA key = \"x'{key}'\";
             ALTER TABLE person ADD COLUMN mood;
             CREATE TABLE later_fact (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, mood);
             CREATE UNIQUE INDEX later_fact_row ON later_fact (id, root);"
        );
        connection.execute_batch(&sql).unwrap();
    })
}

/// A laptop of a later version writes into the column no other knows.
fn feels(laptop: &Laptop, id: Id, mood: &str) {
    let table = later_catalogue().table(PERSON.number).unwrap();
    let set = laptop.write(|tx| tx.set(id, table, id, MOOD, mood.into()));
    set.unwrap();
}

#[test]
fn what_a_laptop_with_an_older_version_carried_comes_alive_where_it_is_known() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    b.hear(&a.send(&team)).unwrap();
    c.hear(&a.send(&team)).unwrap();
    let (a, c) = (updated(a), updated(c));
    feels(&a, nura, "froh");
    let fact = [(MOOD, Value::from("neu"))];
    let stated = a.write(|tx| tx.state_fact(nura, &LATER_TABLE, &fact));
    stated.unwrap();
    let newer = |laptop: &Laptop| laptop.store.read(attention::count_newer).unwrap();
    b.hear(&a.send(&team)).unwrap();
    assert_eq!(newer(&b), 1);
    assert!(b.is_whole());
    // B works on with what it knows; the third never hears A itself.
    set_birth(&b, nura, "1990");
    c.hear(&b.send(&team)).unwrap();
    a.hear(&b.send(&team)).unwrap();
    assert_eq!((newer(&a), newer(&c)), (0, 0));
    let tables = ["person", "later_fact", "change"];
    assert_eq!(a.rows(&tables), c.rows(&tables));
    assert!(c.rows(&["person"]).concat().contains("froh") && c.is_whole());
    // And on B itself, once it is updated and hears of it again.
    let b = updated(b);
    feels(&a, nura, "ruhig");
    b.hear(&a.send(&team)).unwrap();
    assert_eq!(newer(&b), 0);
    assert_eq!(a.rows(&tables), b.rows(&tables));
}

#[test]
fn a_record_of_the_team_of_the_future_is_kept_passed_on_and_counted() {
    let (team, a, b, c) = scene();
    a.learn([team.of_later()].into_iter());
    b.hear(&a.send(&team)).unwrap();
    c.hear(&b.send(&team)).unwrap();
    for laptop in [&b, &c] {
        assert_eq!(laptop.rows(&["roster"]), a.rows(&["roster"]));
        assert_eq!(laptop.store.read(roster::count_newer).unwrap(), 1);
    }
}
