//! Joining and leaving a household, as dated facts.

use super::HouseholdError;
use super::tables::{ENDED, FACT, HOUSEHOLD, JOINED, JOINED_AT, LEFT, LEFT_AT, PERSON, SINCE};
use crate::ids::{HouseholdId, Id, PersonId};
use crate::person::whereabouts;
use crate::store::{Reader, StoreError, Tx, Value};
use crate::time::Day;

/// A household as it is today.
pub struct Household {
    /// Which.
    pub id: HouseholdId,
    /// Who belongs to it, since when.
    pub members: Vec<(PersonId, Option<String>)>,
}

/// Puts a person into the household of another, which is made if there is none. She leaves the one
/// she was in.
pub fn join(
    tx: &mut Tx<'_>,
    person: PersonId,
    with: PersonId,
    today: Day,
) -> Result<HouseholdId, HouseholdError> {
    if person == with {
        return Err(HouseholdError::NotFound);
    }
    if whereabouts::apart(&tx.reader(), &[person, with])? {
        return Err(HouseholdError::KeptApart);
    }
    let present = current(&tx.reader(), with)?;
    let household = match &present {
        Some((_, household)) => *household,
        None => {
            let id = HouseholdId(tx.draw());
            tx.create(id.0, &HOUSEHOLD, id.0, &[])?;
            enter(tx, id, with, today)?;
            id
        }
    };
    match current(&tx.reader(), person)? {
        Some((_, same)) if same == household => return Ok(household),
        Some(_) => leave(tx, person, today)?,
        None => {}
    }
    enter(tx, household, person, today)?;
    Ok(household)
}

/// Ends a person's belonging to her household today.
pub fn leave(tx: &mut Tx<'_>, person: PersonId, today: Day) -> Result<(), HouseholdError> {
    let (fact, household) = current(&tx.reader(), person)?.ok_or(HouseholdError::NotFound)?;
    end(tx, household, fact, today)
}

pub(super) fn end(
    tx: &mut Tx<'_>,
    household: HouseholdId,
    joined: Id,
    day: Day,
) -> Result<(), HouseholdError> {
    let at = tx.now().0;
    let values = [
        (FACT, Value::from(joined)),
        (ENDED, day.into()),
        (LEFT_AT, Value::Int(at)),
    ];
    tx.state_fact(household.0, &LEFT, &values)?;
    Ok(())
}

pub(super) fn enter(
    tx: &mut Tx<'_>,
    household: HouseholdId,
    person: PersonId,
    today: Day,
) -> Result<(), HouseholdError> {
    let at = tx.now().0;
    let values = [
        (PERSON, Value::from(person)),
        (SINCE, today.into()),
        (JOINED_AT, Value::Int(at)),
    ];
    tx.state_fact(household.0, &JOINED, &values)?;
    Ok(())
}

/// The household a person belongs to today.
pub fn of(reader: &Reader<'_>, person: PersonId) -> Result<Option<Household>, StoreError> {
    let Some((_, id)) = current(reader, person)? else {
        return Ok(None);
    };
    let members = reader.rows(
        "SELECT person, max(since) FROM household_current WHERE root = ?1
         GROUP BY person ORDER BY min(rk)",
        [id.0.as_bytes()],
        |row| Ok((PersonId(Id::new(row.get(0)?)), row.get(1)?)),
    )?;
    Ok(Some(Household { id, members }))
}

fn current(reader: &Reader<'_>, person: PersonId) -> Result<Option<(Id, HouseholdId)>, StoreError> {
    Ok(standing(reader, person)?.into_iter().next())
}

/// Everything that says a person belongs somewhere today, the latest first: laptops may have said so
/// twice.
pub(super) fn standing(
    reader: &Reader<'_>,
    person: PersonId,
) -> Result<Vec<(Id, HouseholdId)>, StoreError> {
    reader.rows(
        "SELECT id, root FROM household_current WHERE person = ?1 ORDER BY at DESC, id",
        [person.0.as_bytes()],
        |row| Ok((Id::new(row.get(0)?), HouseholdId(Id::new(row.get(1)?)))),
    )
}
