//! A case whose people go different ways: it ends, and each side goes on in a case of its own.

use super::begin::{Opening, open};
use super::phase::{NewPhase, enter};
use super::rules::check_day;
use super::tables::*;
use super::{CLOSED, CaseError, PARTED, fact, store};
use crate::ids::{CaseId, PersonId, UserId};
use crate::number::Series;
use crate::roster::Roster;
use crate::store::{Reader, StoreError, Tx, Value};
use crate::time::{Day, parse_day};

/// One side of a case that is parted.
pub struct NewSide {
    /// Who goes on in it, with the part: code of the list `case_part`.
    pub persons: Vec<(PersonId, String)>,
    /// Who answers for it; `None` if nobody does yet.
    pub holder: Option<UserId>,
}

/// Numbers for several cases that begin in one transaction.
pub fn numbers(
    reader: &Reader<'_>,
    series: &Series,
    count: usize,
) -> Result<Vec<String>, StoreError> {
    let mut given = store::numbers(reader, series)?;
    let before = given.len();
    for _ in 0..count {
        given.push(series.next(given.iter().map(String::as_str)));
    }
    Ok(given.split_off(before))
}

/// Begins a case that goes on for one side of another from a day on. Nothing is copied: neither the
/// application nor consents, which were given for all of them together.
pub fn go_on(
    tx: &mut Tx<'_>,
    roster: &Roster,
    before: CaseId,
    side: &NewSide,
    number: &str,
    from: Day,
) -> Result<CaseId, CaseError> {
    let opening = Opening {
        persons: &side.persons,
        opened_on: from,
        holder: side.holder,
        number,
        whence: (CONTINUES, Value::from(before)),
    };
    open(tx, roster, &opening)
}

/// Closes a case because its people part, and writes nothing to it any more. What was entered for a
/// later day already does not keep it open.
pub fn close_parted(tx: &mut Tx<'_>, case: CaseId, from: Day, today: Day) -> Result<(), CaseError> {
    store::find(&tx.reader(), case)?.ok_or(CaseError::NotFound)?;
    check_day(from, today)?;
    let phases = fact::phases_of(&tx.reader(), case)?;
    let last = phases.iter().filter_map(|phase| parse_day(&phase.on_day));
    let closed = NewPhase {
        reason: PARTED.to_owned(),
        ..NewPhase::plain(CLOSED, last.fold(from, Day::max))
    };
    enter(tx, case, &closed)?;
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (PARTED_ON, from.into()),
        (PARTED_BY, Value::from(by)),
        (PARTED_AT, Value::Int(at)),
    ];
    tx.state_fact(case.0, &CASE_PARTED, &values)?;
    Ok(tx.restrict(case.0, PARTED)?)
}
