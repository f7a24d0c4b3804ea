//! Dismissals that wait for another coordinator.

use super::{Desk, Session, TeamError};
use crate::roster::{self, Proposal, Record, Roster};
use crate::time::Instant;

/// What was said can not be taken back, a set of records only grows. But nobody has to agree to what
/// was meant in another season: what is older than 90 days is shown no more, and is proposed anew.
const MOST_AGE_MS: i64 = 90 * 86_400_000;

/// The proposals somebody may agree to now.
pub fn proposals(roster: &Roster, now: Instant) -> impl Iterator<Item = &Proposal> {
    let all = roster.proposals.iter();
    all.filter(move |one| now.0.saturating_sub(one.at.0) <= MOST_AGE_MS)
}

/// The same at a desk.
pub(super) fn at_desk(desk: &Desk, session: &Session) -> Vec<Proposal> {
    let now = desk.ports().clock.now();
    proposals(&session.roster(), now).cloned().collect()
}

/// What would count no more if it held: whom she introduced, which laptops she let in, and the like,
/// as far as it does not stay by name.
pub fn falls_with(session: &Session, proposal: &Proposal) -> Result<Vec<Record>, TeamError> {
    let records = session.store().read(roster::records)?;
    Ok(session.roster().falls_with(&records, proposal.id)?)
}
