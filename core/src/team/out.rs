//! Shutting a laptop out.

use super::{TeamError, say};
use crate::desk::{Desk, Session};
use crate::ids::ReplicaId;
use crate::roster::{Reason, Record};
use std::collections::BTreeSet;

/// Shuts a laptop out, with those of its copies that go with it: what they write after the changes
/// that are known here is set aside, and no bundle is sealed to them any more.
pub fn shut_out(
    desk: &Desk,
    session: &Session,
    replica: ReplicaId,
    also: &BTreeSet<ReplicaId>,
    reason: Reason,
) -> Result<(), TeamError> {
    let roster = session.roster();
    let laptop = roster.laptops.get(&replica).ok_or(TeamError::NotFound)?;
    if laptop.out.is_some() {
        return Err(TeamError::OutAlready);
    }
    let copies = roster.copies_of(replica);
    if also.iter().any(|copy| !copies.contains(copy)) {
        return Err(TeamError::NotFound);
    }
    let vector = session.store().read(|reader| reader.vector())?;
    let (ends, spares) = roster.ends_of(replica, also, &vector);
    let spared: BTreeSet<ReplicaId> = spares.iter().copied().collect();
    if roster.reach(replica, &spared).contains(&session.replica()) {
        return Err(TeamError::Oneself);
    }
    let record = Record::Revoke {
        replica,
        reason,
        ends,
        spares,
    };
    say(desk, session, &record, desk.ports().clock.now())
}
