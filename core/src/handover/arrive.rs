//! What a file of another service is to us before anything is taken in.

use super::{HandoverError, Incoming, Outcome, Package, root_of, store};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};

/// What a handover is to us.
pub enum News {
    /// Nothing of it is here.
    First,
    /// More of what was taken in before.
    Addition,
    /// It was answered, or taken back by the sender.
    Answered(Box<Incoming>),
}

/// Looks at a handover; a file that was overtaken by a later one is refused.
pub fn arrived(
    reader: &Reader<'_>,
    roster: &Roster,
    package: &Package,
) -> Result<News, HandoverError> {
    let head = &package.head;
    if head.demo != roster.demo {
        return Err(HandoverError::Demo);
    }
    if head.to != roster.space {
        return Err(HandoverError::NotForUs);
    }
    let root = root_of(head.from, head.handover);
    // The case took it along: its sender has to hand over anew.
    if reader.purged(root)?.is_some() {
        return Err(StoreError::Erased.into());
    }
    if let Some(known) = store::incoming(reader, root)? {
        return match known.from == head.from && known.digest == package.digest {
            true => Ok(News::Answered(Box::new(known))),
            // Two files under one id: nobody honest writes that.
            false => Err(HandoverError::Damaged),
        };
    }
    if store::is_taken_back(reader, root, &package.digest)? {
        return Err(HandoverError::Withdrawn);
    }
    let series = store::of_series(reader, head.series)?;
    let ours = series.iter().filter(|one| one.from == head.from);
    let taken = ours.filter(|one| one.outcome == Outcome::Accepted);
    match taken.map(|one| one.head.seq).max() {
        Some(seq) if seq >= head.seq => Err(HandoverError::Older),
        Some(_) => Ok(News::Addition),
        None => Ok(News::First),
    }
}
