//! What a bundle would bring, counted while it is looked at.

use super::ExchangeError;
use super::look::Look;
use super::sink::{Piece, Sink};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, ReplicaId};
use crate::store::{Chain, Change, Link, Op, Parent, Seal, Store, StoreError, Table, TableClass};
use std::collections::BTreeMap;

/// How many roots are looked up at once.
const TOGETHER: usize = 1024;

/// How many things of a kind.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Count {
    /// That are not here yet.
    pub added: u64,
    /// That are here and were changed elsewhere.
    pub changed: u64,
}

/// Looks and notes the roots that new changes are about: 32 bytes for each.
pub struct Tally<'a> {
    look: Look<'a>,
    /// Each root with the table in which it was made, if this bundle makes it.
    roots: BTreeMap<Id, Option<u16>>,
}

impl<'a> Tally<'a> {
    /// Nothing seen yet.
    pub fn new(store: &'a Store) -> Self {
        Self {
            look: Look(store),
            roots: BTreeMap::new(),
        }
    }

    /// The counts by table number.
    pub fn counts(self) -> Result<BTreeMap<u16, Count>, ExchangeError> {
        let (store, roots) = (self.look.0, self.roots);
        let mut counts: BTreeMap<u16, Count> = BTreeMap::new();
        let mut known = Vec::new();
        for (root, made) in roots {
            match made {
                Some(table) => counts.entry(table).or_default().added += 1,
                None => known.push(root),
            }
        }
        store.read(|reader| {
            for some in known.chunks(TOGETHER) {
                for table in CATALOGUE.0.iter().filter(|table| makes_roots(table)) {
                    let changed = reader.count_roots(table, some)?.unsigned_abs();
                    if changed > 0 {
                        counts.entry(table.number).or_default().changed += changed;
                    }
                }
            }
            Ok::<_, StoreError>(())
        })?;
        Ok(counts)
    }
}

fn makes_roots(table: &Table) -> bool {
    table.class == TableClass::Register && matches!(table.parent, Parent::Nothing)
}

impl Sink for Tally<'_> {
    fn knows(&mut self, replica: ReplicaId, n: u64, chain: &Chain) -> Result<bool, ExchangeError> {
        self.look.knows(replica, n, chain)
    }

    fn latest(&mut self, replica: ReplicaId) -> Result<u64, ExchangeError> {
        self.look.latest(replica)
    }

    fn clashes(&mut self, link: &Link) -> Result<bool, ExchangeError> {
        self.look.clashes(link)
    }

    fn heals(&self) -> bool {
        self.look.heals()
    }

    fn change(&mut self, link: &Link, body: Option<(&[u8], &Change)>) -> Result<(), ExchangeError> {
        let ops = body.into_iter().flat_map(|(_, change)| &change.ops);
        let mut made = ops.filter_map(|op| match op {
            Op::Insert { table, row, .. } if *row == link.root => Some(*table),
            _ => None,
        });
        let known = self.roots.entry(link.root).or_default();
        *known = known.or(made.next());
        Ok(())
    }

    fn sealed(&mut self, from: &Chain, seal: &Seal) -> Result<(), ExchangeError> {
        self.look.sealed(from, seal)
    }

    fn piece(&mut self, piece: Piece<'_>) -> Result<(), ExchangeError> {
        self.look.piece(piece)
    }
}
