//! What was erased here and comes back.
//!
//! Ids on arrival follow from the sender and the original, so a family that returns would come to the
//! roots that were erased, where nothing is taken in any more. So the derived ids name a generation:
//! the first of a root that is not erased here. Two laptops of which one has not heard of the erasure
//! yet take the same file in under different roots; when it hears, its older ones go.

use super::map::id_here;
use super::rows::{self, Row};
use super::{HandoverError, Head, Package};
use crate::ids::{Id, SpaceId};
use crate::store::{Catalogue, Reader, StoreError, TableClass};
use crate::time::Instant;
use std::collections::BTreeMap;

/// Which generation the roots of a file are of here.
pub(super) struct Generations {
    sender: SpaceId,
    /// The roots of its rows, over there.
    roots: BTreeMap<Id, Id>,
    /// Roots over there of which an earlier generation was erased here.
    risen: BTreeMap<Id, u64>,
    /// When something of it was erased last.
    pub(super) erased: Option<Instant>,
}

impl Generations {
    /// Those of a file.
    pub fn of(
        reader: &Reader<'_>,
        package: &Package,
        catalogue: Catalogue,
    ) -> Result<Self, StoreError> {
        let mut found = Self {
            sender: package.head.from,
            roots: package.rows.iter().map(|row| (row.row, row.root)).collect(),
            risen: BTreeMap::new(),
            erased: None,
        };
        let persons = package.head.persons.iter().map(|(person, _)| person.0);
        let links = package.rows.iter().flat_map(|row| {
            let table = catalogue.table(row.table);
            table.map_or_else(Vec::new, |table| row.links(table))
        });
        let named = links.map(|(_, target)| target).chain(persons);
        let own = package.rows.iter().map(|row| row.root);
        let named: Vec<Id> = named.chain([package.head.case.0]).chain(own).collect();
        for id in named {
            let root = found.root(id);
            if !found.risen.contains_key(&root) {
                found.rise(reader, root)?;
            }
        }
        Ok(found)
    }

    /// Goes up to the first generation of a root that is not erased.
    fn rise(&mut self, reader: &Reader<'_>, root: Id) -> Result<(), StoreError> {
        let (generation, erased) = standing(reader, self.sender, root)?;
        self.erased = self.erased.max(erased);
        self.risen.insert(root, generation);
        Ok(())
    }

    /// The root of a row over there; what no row of the file stands for is taken as one.
    fn root(&self, id: Id) -> Id {
        self.roots.get(&id).copied().unwrap_or(id)
    }

    /// The id here of a root or a row over there.
    pub fn here(&self, origin: Id) -> Id {
        let generation = self.risen.get(&self.root(origin)).copied();
        id_here(self.sender, origin, generation.unwrap_or(1))
    }
}

/// The generation of a root over there that is not erased here, and when the one before was.
fn standing(
    reader: &Reader<'_>,
    sender: SpaceId,
    root: Id,
) -> Result<(u64, Option<Instant>), StoreError> {
    let (mut generation, mut erased) = (1, None);
    while let Some(at) = reader.purged(id_here(sender, root, generation))? {
        erased = erased.max(Some(at));
        generation += 1;
    }
    Ok((generation, erased))
}

/// The rows here that the open deadlines of a handover are about, by their ids over there.
pub fn due_here(
    reader: &Reader<'_>,
    catalogue: Catalogue,
    head: &Head,
) -> Result<BTreeMap<Id, Row>, StoreError> {
    let persons = head.persons.iter().map(|(person, _)| person.0);
    let mut due = BTreeMap::new();
    for origin in persons.chain([head.case.0]) {
        let (generation, _) = standing(reader, head.from, origin)?;
        let named = head.deadlines.iter();
        let named = named.map(|due| (id_here(head.from, due.row, generation), due.row));
        let named: BTreeMap<Id, Id> = named.collect();
        let root = id_here(head.from, origin, generation);
        let registers = catalogue.0.iter();
        for table in registers.filter(|table| table.class == TableClass::Register) {
            for row in rows::of_root(reader, table, root)? {
                due.extend(named.get(&row.row).map(|came| (*came, row)));
            }
        }
    }
    Ok(due)
}

/// When something of what comes was erased here, if it was.
pub fn erased_here(
    reader: &Reader<'_>,
    package: &Package,
    catalogue: Catalogue,
) -> Result<Option<Instant>, HandoverError> {
    Ok(Generations::of(reader, package, catalogue)?.erased)
}
