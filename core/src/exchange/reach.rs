//! What a bundle means to whoever keeps it for others: from where to where it leads, and whom.

use super::header::Header;
use super::wanted;
use crate::ids::{Id, ReplicaId};
use crate::roster::{self, Roster, Signed};
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
    /// Tells its records of the roster and the signatures under them from others.
    pub roster: [u8; 32],
    /// Tells the attachments its sender lacks from others; zeros where it lacks none.
    pub wanted: [u8; 32],
    /// The attachments in it, by the names of their files.
    pub carries: BTreeSet<Id>,
    /// The laptops it is sealed to: those its sender knew.
    pub readers: BTreeSet<ReplicaId>,
}

impl Reach {
    /// Of a bundle with these records, whose sender knew this roster. Whoever says nothing of the team
    /// leads nobody.
    pub(super) fn of(
        header: &Header,
        (records, known): (&[Signed], Option<&Roster>),
        wanted: &[Id],
        carries: BTreeSet<Id>,
    ) -> Self {
        Self {
            created: header.created,
            base: header.base.clone(),
            end: header.end.clone(),
            roster: roster::digest(records),
            wanted: wanted::digest(wanted),
            carries,
            readers: known.map_or_else(BTreeSet::new, |known| {
                known.laptops.keys().copied().collect()
            }),
        }
    }
}
