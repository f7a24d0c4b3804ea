//! What parting would do; nothing is written.

use super::PartingError;
use super::rules::divide;
use crate::agreement::Content;
use crate::case::{self, CLOSED, Case};
use crate::household;
use crate::ids::{PaperId, PersonId};
use crate::paper::{self, Frozen, State};
use crate::person::same::group;
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use std::collections::BTreeSet;

/// What there is to part.
pub struct Parting {
    /// Who leaves.
    pub leaving: Vec<PersonId>,
    /// Who stays in the household.
    pub staying: Vec<PersonId>,
    /// The open cases people of both sides are in.
    pub cases: Vec<SharedCase>,
}

/// A case people of both sides are in.
pub struct SharedCase {
    /// As a list shows it.
    pub case: Case,
    /// Who leaves of those in it, with the part in a case of their own.
    pub leaving: Vec<(PersonId, String)>,
    /// Who stays in it.
    pub staying: Vec<(PersonId, String)>,
    /// What was agreed or printed for signature and has not ended, with the day it was printed.
    pub agreements: Vec<(PaperId, String)>,
}

/// Looks at what would be parted if these people left the household they live in.
pub fn look(
    reader: &Reader<'_>,
    roster: &Roster,
    leaving: &[PersonId],
) -> Result<Parting, PartingError> {
    let first = leaving.first().ok_or(PartingError::OneSided)?;
    let household = household::of(reader, *first)?.ok_or(PartingError::NotOneHousehold)?;
    let members: Vec<PersonId> = household.members.iter().map(|(one, _)| *one).collect();
    if !leaving.iter().all(|person| members.contains(person)) {
        return Err(PartingError::NotOneHousehold);
    }
    // Somebody entered twice does not leave and stay.
    let leave = groups(reader, leaving)?;
    let going = |person: &PersonId| leave.contains(person);
    let (leaving, staying): (Vec<_>, Vec<_>) = members.into_iter().partition(going);
    if staying.is_empty() {
        return Err(PartingError::OneSided);
    }
    let stay = groups(reader, &staying)?;
    let mut cases = Vec::new();
    for one in case::of_persons(reader, leave.iter().copied())? {
        if one.phase == CLOSED || reader.is_restricted(one.id.0)? {
            continue;
        }
        let people = case::participants_of(reader, one.id)?;
        if people.iter().any(|one| stay.contains(&one.person)) {
            let people = people.into_iter().map(|one| (one.person, one.part));
            let (leaving, staying) = divide(people.collect(), &leave);
            cases.push(SharedCase {
                agreements: agreements(reader, roster, &one)?,
                case: one,
                leaving,
                staying,
            });
        }
    }
    Ok(Parting {
        leaving,
        staying,
        cases,
    })
}

/// These people, under whatever record they were entered.
pub(super) fn groups(
    reader: &Reader<'_>,
    people: &[PersonId],
) -> Result<BTreeSet<PersonId>, StoreError> {
    let mut all = BTreeSet::new();
    for person in people {
        all.extend(group(reader, *person)?);
    }
    Ok(all)
}

/// What still stands, signed or not: of a family that parts nobody signs any more.
fn agreements(
    reader: &Reader<'_>,
    roster: &Roster,
    case: &Case,
) -> Result<Vec<(PaperId, String)>, StoreError> {
    let facts = paper::facts(reader, roster, case.id.0)?;
    let stands = |one: &&Frozen| {
        let state = paper::state::of(one, &facts);
        matches!(
            state,
            State::InForce | State::PartlySigned | State::Unsigned
        )
    };
    let standing = facts.frozen.iter().filter(stands);
    let agreed = standing.filter_map(|one| {
        let content = one.body::<Content>()?;
        Some((one.id, content.head.printed_on))
    });
    Ok(agreed.collect())
}
