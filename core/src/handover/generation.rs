//! What was erased here and comes back.
//!
//! Ids on arrival follow from the sender and the original, so a family that returns would come to the
//! roots that were erased, where nothing is taken in any more. So the derived ids name a generation:
//! the first of a root that is not erased here. Two laptops of which one has not heard of the erasure
//! yet take the same file in under different roots; when it hears, its older ones go.

use super::map::id_here;
use super::{HandoverError, Package};
use crate::ids::{Id, SpaceId};
use crate::store::{Catalogue, Reader, StoreError};
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
        let mut generation = 1;
        while let Some(at) = reader.purged(id_here(self.sender, root, generation))? {
            self.erased = self.erased.max(Some(at));
            generation += 1;
        }
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

/// When something of what comes was erased here, if it was.
pub fn erased_here(
    reader: &Reader<'_>,
    package: &Package,
    catalogue: Catalogue,
) -> Result<Option<Instant>, HandoverError> {
    Ok(Generations::of(reader, package, catalogue)?.erased)
}
