//! The same edits for us and for the yardstick: fields of persons, one after the other.
//!
//! Every person has twenty fields: two of her own and three in each of six names. Each round changes
//! one of them in everybody; a hundred rounds are what a case sees in its years. The first seven
//! rounds make the rows.

use crate::team::Laptop;
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ROOT};
use geleit_core::ids::{Id, SeededRandom};
use geleit_core::person::{NAME, PERSON};
use geleit_core::store::{Column, StoreError, Table, Tx};

/// How many changes a person has.
pub const ROUNDS: usize = 100;
const NAMES: usize = 6;
const FIELDS: usize = 2 + 3 * NAMES;
/// How many persons one transaction writes to.
const TOGETHER: usize = 20;

/// Ids of persons and of their rows.
pub struct Persons(Vec<[Id; 1 + NAMES]>);

impl Persons {
    /// Draws so many.
    pub fn draw(count: usize) -> Self {
        let random = SeededRandom::new(42);
        let person = |_| std::array::from_fn(|_| Id::draw(&random));
        Self((0..count).map(person).collect())
    }

    /// Writes some rounds to the first `count` persons: one change for each person and round.
    pub fn edit(&self, laptop: &Laptop, count: usize, rounds: std::ops::Range<usize>) {
        for round in rounds {
            let persons: Vec<usize> = (0..count.min(self.0.len())).collect();
            for some in persons.chunks(TOGETHER) {
                laptop.write(|tx| {
                    some.iter()
                        .try_for_each(|person| self.write(tx, *person, round))
                });
            }
        }
    }

    fn write(&self, tx: &mut Tx<'_>, person: usize, round: usize) -> Result<(), StoreError> {
        let rows = &self.0[person];
        let (root, field) = (rows[0], field(person, round));
        let (table, row, column) = place(field);
        let text = text(person, round);
        match round <= NAMES {
            true => tx.create(root, table, rows[row], &[(column, text.into())]),
            false => tx.set(root, table, rows[row], column, text.into()),
        }
    }
}

/// Each person's edits as an automerge document of its own, saved.
pub fn documents(count: usize) -> Vec<Vec<u8>> {
    let write = |person| {
        let mut document = AutoCommit::new();
        for round in 0..ROUNDS {
            let field = format!("field {}", field(person, round));
            document.put(ROOT, field, text(person, round)).unwrap();
            document.commit();
        }
        document.save()
    };
    (0..count).map(write).collect()
}

/// What the yardstick does with them: load, merge into an empty one, save.
pub fn take_in(documents: &[Vec<u8>]) -> usize {
    let take = |document: &Vec<u8>| {
        let mut theirs = AutoCommit::load(document).unwrap();
        let mut ours = AutoCommit::new();
        ours.merge(&mut theirs).unwrap();
        ours.save().len()
    };
    documents.iter().map(take).sum()
}

/// Which field a round changes: first one in each row, then all of them in turn.
fn field(person: usize, round: usize) -> usize {
    match round {
        0 => 0,
        1..=NAMES => 2 + (round - 1) * 3,
        _ => (round * 7 + person) % FIELDS,
    }
}

fn place(field: usize) -> (&'static Table, usize, Column) {
    match field {
        0 | 1 => (&PERSON, 0, PERSON.columns[field]),
        _ => (&NAME, 1 + (field - 2) / 3, NAME.columns[(field - 2) % 3]),
    }
}

fn text(person: usize, round: usize) -> String {
    format!("entry {person} of {round}")
}
