//! From ids over there to ids here. They follow from the sender and the original alone, so every laptop
//! that reads the file comes to the same ones.

use super::Package;
use super::generation::Generations;
use super::rows::Row;
use crate::ids::{Id, SpaceId};
use crate::note::{self, NOTE};
use crate::store::{Catalogue, SALT, Table, TableClass, Value, fact_id, set_id};
use std::collections::BTreeMap;

/// The id here of a root or a row over there, in a generation.
pub(super) fn id_here(sender: SpaceId, origin: Id, generation: u64) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit handover row 1");
    hasher.update(sender.0.as_bytes());
    hasher.update(origin.as_bytes());
    hasher.update(&generation.to_le_bytes());
    Id::from_digest(&hasher.finalize())
}

/// A row as it stands here.
pub(super) struct Mapped<'a> {
    /// Its id over there.
    pub came: Id,
    /// Its table.
    pub table: &'a Table,
    /// Its root here.
    pub root: Id,
    /// Its id here. A set row has the one that follows from its key columns.
    pub row: Id,
    /// Its values with all links led here; of a fact, with its salt.
    pub values: BTreeMap<u16, Value>,
}

impl Mapped<'_> {
    /// A row of a set under the id that follows from its key columns here; `None` where one of them stayed over
    /// there.
    pub(super) fn in_set(self) -> Option<Self> {
        let mut keys = self.table.keys.iter();
        let whole = keys.all(|key| self.values.contains_key(&key.number));
        whole.then(|| Self {
            row: set_id(self.table, self.root, &self.values),
            ..self
        })
    }
}

/// Leads all rows here.
pub(super) fn map<'a>(
    generations: &Generations,
    package: &Package,
    catalogue: Catalogue,
) -> Vec<Mapped<'a>> {
    let rows = package.rows.iter();
    let facts: BTreeMap<Id, &Row> = rows
        .clone()
        .filter(|row| class_of(catalogue, row) == Some(TableClass::Immutable))
        .map(|row| (row.row, row))
        .collect();
    let mut map = Map {
        generations,
        catalogue,
        facts,
        origins: package
            .carried
            .iter()
            .map(|one| (one.note.0, one.origin))
            .collect(),
        led: BTreeMap::new(),
    };
    let mut mapped = Vec::new();
    for row in rows {
        mapped.extend(map.row(row, 0));
    }
    mapped
}

fn class_of(catalogue: Catalogue, row: &Row) -> Option<TableClass> {
    catalogue.table(row.table).map(|table| table.class)
}

/// Facts name facts at most so often one behind the other.
const MOST_DEPTH: u32 = 16;

struct Map<'r> {
    generations: &'r Generations,
    catalogue: Catalogue,
    facts: BTreeMap<Id, &'r Row>,
    /// The roots that stand inside ciphertexts of notes.
    origins: BTreeMap<Id, Id>,
    /// Facts that were led here already: each is looked at once, however many name it.
    led: BTreeMap<Id, Option<Id>>,
}

impl Map<'_> {
    /// A row, when it names nothing endlessly.
    fn row(&mut self, row: &Row, depth: u32) -> Option<Mapped<'static>> {
        let table = self.catalogue.table(row.table)?;
        let root = self.generations.here(row.root);
        let mut values = row.values.clone();
        for (column, target) in row.links(table) {
            values.insert(column, Value::from(self.link(target, depth)?));
        }
        if table.number == NOTE.number
            && let Some(origin) = self.origins.get(&row.row)
        {
            values.insert(note::ORIGIN.number, Value::from(*origin));
        }
        let (came, own) = (row.row, self.generations.here(row.row));
        let row = match table.class {
            TableClass::Immutable => {
                values.insert(SALT, Value::from(own));
                fact_id(table, root, &values)
            }
            TableClass::Register | TableClass::Set => own,
        };
        Some(Mapped {
            came,
            table,
            root,
            row,
            values,
        })
    }

    /// A link: to a fact by the id it gets here, to anything else by the plain rule.
    fn link(&mut self, target: Id, depth: u32) -> Option<Id> {
        let Some(fact) = self.facts.get(&target).copied() else {
            return Some(self.generations.here(target));
        };
        if let Some(led) = self.led.get(&target) {
            return *led;
        }
        let led = match depth < MOST_DEPTH {
            true => self.row(fact, depth + 1).map(|mapped| mapped.row),
            false => None,
        };
        self.led.insert(target, led);
        led
    }
}
