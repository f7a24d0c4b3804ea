//! What a bundle means to whoever keeps it for others: from where to where it leads, and whom.

use super::header::Header;
use crate::ids::ReplicaId;
use crate::roster::Roster;
use crate::store::Vector;
use std::collections::BTreeSet;

/// A laptop among the readers that has the base has the end once it has read the bundle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reach {
    /// The sender's hybrid clock.
    pub created: u64,
    /// What a reader must have.
    pub base: Vector,
    /// What it has afterwards.
    pub end: Vector,
    /// How many records of the roster are in it.
    pub records: u64,
    /// The laptops it is sealed to: those its sender knew.
    pub readers: BTreeSet<ReplicaId>,
}

impl Reach {
    /// Of a bundle whose sender knew this roster. Whoever says nothing of the team leads nobody.
    pub(super) fn of(header: &Header, known: Option<&Roster>) -> Self {
        Self {
            created: header.created,
            base: header.base.clone(),
            end: header.end.clone(),
            records: header.records,
            readers: known.map_or_else(BTreeSet::new, |known| {
                known.laptops.keys().copied().collect()
            }),
        }
    }
}
