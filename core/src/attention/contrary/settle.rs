//! Settling facts that contradict each other.

use super::store::find;
use crate::attention::AttentionError;
use crate::ids::Id;
use crate::roster::Roster;
use crate::store::Tx;

/// Takes back every fact that says something else than the one that stays, by the room they belong to; or,
/// when none is named, leaves them all as they are. `shown` is what the list said: when other facts stand
/// there now, nothing is done.
pub fn settle(
    tx: &mut Tx<'_>,
    roster: &Roster,
    root: Id,
    stays: Option<Id>,
    shown: Id,
) -> Result<(), AttentionError> {
    let mut found = find(&tx.reader(), roster)?.into_iter();
    let found = found.find(|one| one.id == shown && one.facts.iter().any(|fact| fact.root == root));
    let found = found.ok_or(AttentionError::ChangedMeanwhile)?;
    let Some(stays) = stays else {
        return Ok(tx.settle(root, shown)?);
    };
    let take_back = found.rule.take_back.ok_or(AttentionError::NotFound)?;
    let stays = found.facts.iter().find(|fact| fact.row == stays);
    let stays = stays.ok_or(AttentionError::NotFound)?;
    let mut others = found.facts.iter().filter(|fact| fact.said != stays.said);
    others.try_for_each(|fact| take_back(tx, fact.root, fact.row))
}
