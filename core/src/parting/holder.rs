//! Who answers for both sides of what was parted: nobody. Whoever sits with him in the morning and with her in
//! the afternoon would have to remember each time what she must not say.

use super::PartingError;
use crate::case::{self, CLOSED, Case};
use crate::ids::{CaseId, PersonId, UserId};
use crate::person::whereabouts;
use crate::store::{Reader, StoreError};
use std::collections::BTreeSet;

/// Refuses a worker for people while she holds, or is deputy of, the case of somebody they must not come
/// together with.
pub fn check_worker(
    reader: &Reader<'_>,
    people: &[PersonId],
    user: UserId,
) -> Result<(), PartingError> {
    check_beside(reader, people, user, &[])
}

/// The same for a case that is there.
pub fn check_assigned(reader: &Reader<'_>, case: CaseId, user: UserId) -> Result<(), PartingError> {
    let people = case::participants_of(reader, case)?.into_iter();
    let people: Vec<PersonId> = people.map(|one| one.person).collect();
    check_beside(reader, &people, user, &[case])
}

/// The same for whoever answers for a case already, when somebody is taken into it.
pub fn check_taken_in(
    reader: &Reader<'_>,
    case: CaseId,
    person: PersonId,
) -> Result<(), PartingError> {
    let workers = case::find(reader, case)?.map(|case| [case.holder, case.deputy]);
    for user in workers.into_iter().flatten().flatten() {
        check_beside(reader, &[person], user, &[case])?;
    }
    Ok(())
}

fn check_beside(
    reader: &Reader<'_>,
    people: &[PersonId],
    user: UserId,
    own: &[CaseId],
) -> Result<(), PartingError> {
    let apart = whereabouts::apart_from(reader, people)?;
    match answers_for(reader, &apart, user, own)? {
        true => Err(PartingError::SameWorker),
        false => Ok(()),
    }
}

/// Whether a worker holds or is deputy of an open case of one of these people, other than some.
pub(super) fn answers_for(
    reader: &Reader<'_>,
    people: &BTreeSet<PersonId>,
    user: UserId,
    other_than: &[CaseId],
) -> Result<bool, StoreError> {
    if people.is_empty() {
        return Ok(false);
    }
    let hers = |case: &Case| [case.holder, case.deputy].contains(&Some(user));
    let mut cases = case::of_persons(reader, people.iter().copied())?.into_iter();
    Ok(cases.any(|case| case.phase != CLOSED && hers(&case) && !other_than.contains(&case.id)))
}
