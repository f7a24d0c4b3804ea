//! Laws of the gate for writes, on a real encrypted store: after any sequence of transactions and
//! undos the tables are what the log says, and undoing leaves no trace on any screen.

use super::catalogue::{Catalogue, Category, Column, Kind, Parent, Subjects, Table, TableClass};
use super::{Birth, Cuts, Hand, Store, StoreError, Tx, Value, WITHDRAWN};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, ReplicaId, SeededRandom, SpaceId, TxId, UserId};
use crate::keys::{Identity, SignKey, StoreKey};
use crate::time::Instant;
use crate::{contact, person};
use proptest::prelude::*;
use tempfile::TempDir;

const ALMA: UserId = UserId(Id::new([1; 16]));

pub(super) struct Laptop {
    pub(super) store: Store,
    random: SeededRandom,
    _folder: TempDir,
}

impl Laptop {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let birth = Birth {
            space: SpaceId(Id::new([2; 16])),
            replica: ReplicaId(Id::new([3; 16])),
            sign: SignKey::draw().unwrap(),
            identity: Identity::draw(),
        };
        let store = Store::create(folder.path(), &StoreKey::draw(), CATALOGUE, &birth).unwrap();
        store.hurry().unwrap();
        Self {
            store,
            random: SeededRandom::new(4),
            _folder: folder,
        }
    }

    pub(super) fn write<T>(
        &self,
        now: i64,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<(TxId, T), StoreError> {
        let hand = Hand {
            author: ALMA,
            now: Instant(now),
            random: &self.random,
        };
        let mut id = None;
        let done = self.store.write(
            hand,
            |tx| {
                id = Some(tx.id());
                act(tx)
            },
            |_, done| Ok(done),
        )?;
        Ok((id.unwrap(), done))
    }

    /// What screens would read: every row of every table but the numbers SQLite gives.
    fn shown(&self) -> Vec<String> {
        let read = self.store.read(|reader| {
            let mut rows = Vec::new();
            for table in CATALOGUE.0.iter().filter(|table| table.number != WITHDRAWN.number) {
                let columns: Vec<String> = table.columns.iter().map(|column| format!("quote({})", column.name)).collect();
                let columns = [vec!["hex(id)".to_owned()], columns].concat().join(" || ',' || ");
                let sql = format!("SELECT {columns} FROM {} WHERE id NOT IN (SELECT fact FROM withdrawn_now) ORDER BY id", table.name);
                rows.extend(reader.rows(&sql, [], |row| row.get::<_, String>(0))?);
            }
            Ok::<_, StoreError>(rows)
        });
        read.unwrap()
    }

    /// How many things wait for a look.
    fn attention(&self) -> i64 {
        let count =
            |reader: &super::Reader<'_>| reader.number("SELECT count(*) FROM attention", []);
        self.store.read(count).unwrap()
    }
}

#[derive(Clone, Debug)]
enum Act {
    Person,
    Birth(u8, u8),
    Language(u8, u8, bool),
    Drop(u8, u8),
    Same(u8, u8),
    Contact(u8, u8),
    Delete(u8),
    Undo(u8),
    Back,
}

fn act() -> impl Strategy<Value = Act> {
    let byte = any::<u8>;
    prop_oneof![
        2 => Just(Act::Person),
        3 => (byte(), byte()).prop_map(|(who, year)| Act::Birth(who, year)),
        3 => (byte(), byte(), any::<bool>()).prop_map(|(who, which, yes)| Act::Language(who, which, yes)),
        1 => (byte(), byte()).prop_map(|(who, which)| Act::Drop(who, which)),
        1 => (byte(), byte()).prop_map(|(one, other)| Act::Same(one, other)),
        2 => (byte(), byte()).prop_map(|(one, other)| Act::Contact(one, other)),
        1 => byte().prop_map(Act::Delete),
        4 => byte().prop_map(Act::Undo),
        1 => Just(Act::Back),
    ]
}

/// Plays acts; after each undo that is granted, and the undo of that, the screens are as before.
fn play(acts: &[Act]) -> Laptop {
    let laptop = Laptop::new();
    let (mut persons, mut done): (Vec<Id>, Vec<TxId>) = (Vec::new(), Vec::new());
    let mut now = 1_800_000_000_000;
    for act in acts {
        now += 1_000;
        if let Act::Back = act {
            now -= 864_000_000;
        }
        if let Act::Undo(which) = act {
            let Some(tx) = (!done.is_empty()).then(|| done[usize::from(*which) % done.len()])
            else {
                continue;
            };
            let before = laptop.shown();
            if let Ok((undo, _)) = laptop.write(now, |tx_now| tx_now.undo(tx)) {
                let without = laptop.shown();
                let Ok((redo, _)) = laptop.write(now + 1, |tx_now| tx_now.undo(undo)) else {
                    assert_eq!(laptop.shown(), without, "a refused redo changes nothing");
                    done.push(undo);
                    continue;
                };
                assert_eq!(
                    laptop.shown(),
                    before,
                    "an undo taken back leaves all as it was"
                );
                let (again, _) = laptop.write(now + 2, |tx_now| tx_now.undo(redo)).unwrap();
                assert_eq!(laptop.shown(), without);
                done.push(again);
            } else {
                assert_eq!(laptop.shown(), before, "a refused undo changes nothing");
            }
            continue;
        }
        let mut made = None;
        let written = laptop.write(now, |tx| {
            made = write(tx, act, &persons)?;
            Ok(())
        });
        done.push(written.unwrap().0);
        persons.extend(made);
    }
    laptop
}

fn write(tx: &mut Tx<'_>, act: &Act, known: &[Id]) -> Result<Option<Id>, StoreError> {
    // As commands do: nothing is written about a person who is not here.
    let here = tx
        .reader()
        .rows("SELECT id FROM person", [], |row| Ok(Id::new(row.get(0)?)))?;
    let who = |which: u8| {
        let person = known.get(usize::from(which) % known.len().max(1)).copied();
        person.filter(|person| here.contains(person))
    };
    let column = |table: &'static Table, place: usize| table.columns[place];
    let language = |which: u8| Value::Text(format!("l{}", which % 3));
    match act {
        Act::Person => {
            let (id, name) = (tx.draw(), tx.draw());
            tx.create(id, &person::PERSON, id, &[])?;
            let given = [(column(&person::NAME, 1), "Nura".into())];
            tx.create(id, &person::NAME, name, &given)?;
            return Ok(Some(id));
        }
        Act::Birth(which, year) => {
            if let Some(id) = who(*which) {
                let birth = Value::Text(format!("19{:02}", year % 100));
                tx.set(id, &person::PERSON, id, column(&person::PERSON, 0), birth)?;
            }
        }
        Act::Language(which, code, yes) => {
            if let Some(id) = who(*which) {
                let values = [
                    (column(&person::LANGUAGE, 0), language(*code)),
                    (column(&person::LANGUAGE, 1), Value::Bool(*yes)),
                ];
                tx.put_in_set(id, &person::LANGUAGE, &values)?;
            }
        }
        Act::Drop(which, code) => {
            if let Some(id) = who(*which) {
                let key = [(column(&person::LANGUAGE, 0), language(*code))];
                tx.drop_from_set(id, &person::LANGUAGE, &key)?;
            }
        }
        Act::Same(one, other) => {
            if let (Some(one), Some(other)) = (who(*one), who(*other)) {
                tx.state_fact(
                    one,
                    &person::SAME_PERSON,
                    &[(column(&person::SAME_PERSON, 0), other.into())],
                )?;
            }
        }
        Act::Contact(one, other) => {
            let id = tx.draw();
            tx.create(
                id,
                &contact::CONTACT,
                id,
                &[(column(&contact::CONTACT, 0), "2027-01-12".into())],
            )?;
            for person in [one, other].into_iter().filter_map(|which| who(*which)) {
                tx.put_in_set(
                    id,
                    &contact::PERSON,
                    &[(column(&contact::PERSON, 0), person.into())],
                )?;
            }
        }
        Act::Delete(which) => {
            if let Some(id) = who(*which) {
                tx.delete(id, &person::PERSON, id)?;
            }
        }
        Act::Undo(_) | Act::Back => {}
    }
    Ok(None)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_tables_are_what_the_log_says_after_any_acts_and_undos(acts in prop::collection::vec(act(), 1..40)) {
        let laptop = play(&acts);
        prop_assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
        prop_assert_eq!(laptop.attention(), 0, "one laptop alone disagrees with nobody");
    }
}

#[test]
fn a_row_brought_back_and_changed_at_once_leaves_nothing_to_look_at_when_undone() {
    let laptop = play(&[
        Act::Person,
        Act::Language(0, 1, true),
        Act::Drop(0, 1),
        Act::Language(0, 1, false),
        Act::Undo(3),
    ]);
    assert_eq!(laptop.attention(), 0);
    assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
}

#[test]
fn a_value_of_a_row_taken_away_since_is_not_undone() {
    let laptop = play(&[Act::Person, Act::Birth(0, 1), Act::Delete(0), Act::Undo(1)]);
    assert_eq!(laptop.attention(), 0);
    assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
}

#[test]
fn a_bent_table_or_log_is_noticed() {
    for (act, whole) in [
        ("UPDATE person SET sex = 'f' WHERE rk = 9999", true),
        ("UPDATE person SET birth = '1900'", false),
        ("DELETE FROM contact_person", false),
        (
            "INSERT INTO attention VALUES (1, x'00', 1, x'00', 1)",
            false,
        ),
        (
            "UPDATE change SET body_hash = zeroblob(32) WHERE cn = 2",
            false,
        ),
        ("DELETE FROM change WHERE cn = 2", false),
    ] {
        let laptop = play(&[Act::Person, Act::Person, Act::Contact(0, 1)]);
        laptop.store.writer().execute(act, []).unwrap();
        let verdict = laptop.store.verify(&Cuts::default());
        assert_eq!(
            verdict.is_ok_and(|verdict| verdict.is_whole()),
            whole,
            "{act}"
        );
    }
}

static WIDE: Table = Table {
    number: 3,
    name: "person",
    class: TableClass::Register,
    keys: &[],
    columns: &[Column::new(1, "birth", Kind::Text, Category::Identity)],
    parent: Parent::Nothing,
    subjects: Subjects::Nobody,
};

#[test]
fn a_column_this_version_does_not_know_stays_in_the_log_and_comes_alive_later() {
    let laptop = play(&[]);
    let id = Id::new([5; 16]);
    let sex = person::PERSON.columns[1];
    let values = [(WIDE.columns[0], "1990".into()), (sex, "f".into())];
    laptop
        .write(1, |tx| tx.create(id, &person::PERSON, id, &values))
        .unwrap();
    static OLDER: Catalogue = Catalogue(&[&WIDE]);
    super::apply::rebuild(&laptop.store.writer(), OLDER).unwrap();
    assert!(laptop.shown()[0].ends_with(",'1990',NULL"));
    super::apply::rebuild(&laptop.store.writer(), CATALOGUE).unwrap();
    assert!(laptop.shown()[0].ends_with(",'1990','f'"));
}

#[test]
fn a_transaction_larger_than_a_body_is_split_and_marked_and_undone_as_one() {
    let laptop = play(&[]);
    let id = Id::new([6; 16]);
    let (tx, _) = laptop
        .write(1, |tx| {
            tx.create(id, &person::PERSON, id, &[])?;
            for number in 0..9 {
                let row = tx.draw();
                let given = format!("{number}{}", "ä".repeat(60_000));
                tx.create(
                    id,
                    &person::NAME,
                    row,
                    &[(person::NAME.columns[1], given.into())],
                )?;
            }
            Ok(())
        })
        .unwrap();
    let changes = super::log::of_tx(&laptop.store.writer(), tx).unwrap();
    assert!(changes.len() > 2);
    let marks: Vec<bool> = changes.iter().map(|logged| logged.change.last).collect();
    assert_eq!(marks.iter().filter(|last| **last).count(), 1);
    assert!(marks.last().unwrap());
    assert!(
        changes
            .iter()
            .all(|logged| logged.change.write().len() <= 256 * 1024)
    );
    laptop.write(2, |now| now.undo(tx)).unwrap();
    assert_eq!(laptop.shown(), Vec::<String>::new());
    assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
}

#[test]
fn a_value_too_long_is_refused_and_nothing_is_written() {
    let laptop = play(&[]);
    let id = Id::new([6; 16]);
    let long = [(
        person::PERSON.columns[0],
        "x".repeat(Value::MOST_BYTES + 1).into(),
    )];
    let refused = laptop.write(1, |tx| tx.create(id, &person::PERSON, id, &long));
    assert!(matches!(refused, Err(StoreError::TooLong)));
    assert_eq!(
        laptop.store.verify(&Cuts::default()).unwrap().changes,
        Some(0)
    );
}

#[test]
fn the_same_row_written_in_two_roots_leaves_the_store_whole() {
    let (one, other, row) = (Id::new([7; 16]), Id::new([8; 16]), Id::new([9; 16]));
    for roots in [[one, other], [other, one]] {
        let laptop = play(&[]);
        for root in roots {
            let given = [(person::NAME.columns[1], root.to_string().into())];
            laptop
                .write(1, |tx| tx.create(root, &person::NAME, row, &given))
                .unwrap();
        }
        assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
        let (_, ()) = laptop
            .write(2, |tx| tx.delete(one, &person::NAME, row))
            .unwrap();
        assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
        assert_eq!(laptop.shown().len(), 1);
    }
}

#[test]
fn what_was_taken_out_of_a_set_before_it_was_there_can_be_put_in() {
    let laptop = play(&[]);
    let id = Id::new([6; 16]);
    let arabic = [(person::LANGUAGE.columns[0], "ar".into())];
    laptop
        .write(1, |tx| tx.drop_from_set(id, &person::LANGUAGE, &arabic))
        .unwrap();
    laptop
        .write(2, |tx| tx.put_in_set(id, &person::LANGUAGE, &arabic))
        .unwrap();
    assert!(laptop.shown()[0].contains("'ar'"));
    // Put in and taken out within one transaction: nothing happened.
    let kurdish = [(person::LANGUAGE.columns[0], "kmr".into())];
    let both = |tx: &mut Tx<'_>| {
        tx.put_in_set(id, &person::LANGUAGE, &kurdish)?;
        tx.drop_from_set(id, &person::LANGUAGE, &kurdish)
    };
    laptop.write(3, both).unwrap();
    assert_eq!(laptop.shown().len(), 1);
}
