//! Some leave a household together, and live together from then on.

use super::HouseholdError;
use super::membership::{end, enter, standing};
use super::tables::HOUSEHOLD;
use crate::ids::{HouseholdId, PersonId};
use crate::store::Tx;
use crate::time::Day;

/// Ends the belonging of some people from a day on. Several of them make a household of their own: a new
/// root, so that nothing about it stands where those who stay are read about.
pub fn part(
    tx: &mut Tx<'_>,
    leaving: &[PersonId],
    from: Day,
) -> Result<Option<HouseholdId>, HouseholdError> {
    for person in leaving {
        let belongs = standing(&tx.reader(), *person)?;
        for (joined, household) in belongs {
            end(tx, household, joined, from)?;
        }
    }
    if leaving.len() < 2 {
        return Ok(None);
    }
    let own = HouseholdId(tx.draw());
    tx.create(own.0, &HOUSEHOLD, own.0, &[])?;
    for person in leaving {
        enter(tx, own, *person, from)?;
    }
    Ok(Some(own))
}
