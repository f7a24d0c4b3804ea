//! Changes and records of a newer version: they are kept as they came, passed on, and come alive where
//! they are understood.

use super::forging::*;
use super::team::{Laptop, Team};
use super::travel::{person, set_birth};
use crate::catalogue::CATALOGUE;
use crate::ids::Id;
use crate::person::PERSON;
use crate::store::{Catalogue, Category, Change, Column, Kind, Op, Table, Value};
use crate::{attention, roster};
use std::collections::BTreeMap;
use std::path::Path;

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

/// A copy of a laptop whose database somebody changed before a version opened it.
pub fn opened_after(laptop: &Laptop, catalogue: Catalogue, sql: &str) -> Laptop {
    let key = laptop.key.expose().iter();
    let key: String = key.map(|byte| format!("{byte:02x}")).collect();
    laptop.copied_with(catalogue, |database: &Path| {
        let connection = rusqlite::Connection::open(database).unwrap();
        let sql = format!("PRAGMA key = \"x'{key}'\"; {sql}");
        connection.execute_batch(&sql).unwrap();
    })
}

/// The laptop after the update; nothing of it goes on as it was.
fn updated(laptop: Laptop) -> Laptop {
    let steps = "ALTER TABLE person ADD COLUMN mood;
         CREATE TABLE later_fact (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL, mood);
         CREATE UNIQUE INDEX later_fact_row ON later_fact (id, root);";
    opened_after(&laptop, later_catalogue(), steps)
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
    // And on B itself, as soon as it is updated.
    a.hear(&c.send(&team)).unwrap();
    let b = updated(b);
    assert_eq!(newer(&b), 0);
    let alive = ["person", "later_fact"];
    assert_eq!(a.rows(&alive), b.rows(&alive));
    assert!(b.is_whole());
}

/// The laptop as a version leaves it to which no operation on a person said anything, and opened by the
/// one of today. `understood` is what that version noted of itself.
fn without_persons(laptop: &Laptop, understood: &str) -> Laptop {
    let left = format!(
        "DELETE FROM person;
         INSERT INTO attention (kind, root, table_number, row, column_number)
         SELECT DISTINCT 7, root, 0, root, 0 FROM change;
         UPDATE own SET understood = {understood};"
    );
    opened_after(laptop, CATALOGUE, &left)
}

#[test]
fn a_kind_of_operation_that_is_learnt_comes_alive_where_its_changes_lie_already() {
    let (_, a, ..) = scene();
    let persons = a.rows(&["person"]);
    assert!(!persons.is_empty());
    let learnt = without_persons(&a, "zeroblob(32)");
    assert_eq!(learnt.rows(&["person"]), persons);
    assert_eq!(learnt.store.read(attention::count_newer).unwrap(), 0);
    assert!(learnt.is_whole());
    // Nothing is read again by a version that understands just that.
    let same = without_persons(&a, "understood");
    assert!(same.rows(&["person"]).is_empty());
}

#[test]
fn what_follows_the_known_fields_of_a_change_is_told_too() {
    let (team, a, b, _) = scene();
    b.hear(&a.send(&team)).unwrap();
    let mut later = change(1, true);
    later.ext = vec![0xa1, 0x01, 0x63, b'n', b'e', b'u'];
    b.hear(&forged(&team, &a, &in_the_name_of(&a, &a, &later)))
        .unwrap();
    assert_eq!(b.store.read(attention::count_newer).unwrap(), 1);
    assert!(b.is_whole());
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
