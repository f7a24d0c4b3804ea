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
    if also.iter().any(|copy| !roster.laptops.contains_key(copy)) {
        return Err(TeamError::NotFound);
    }
    let vector = session.store().read(|reader| reader.vector())?;
    let (ends, spares) = roster.ends_of(replica, also, &vector);
    let own = session.replica();
    let goes = |one: &ReplicaId| *one == own || ends.0.contains_key(one);
    if replica == own || also.contains(&own) || (goes(&own) && !spares.contains(&own)) {
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
