//! A case whose people go different ways: it ends, and each side goes on in a case of its own.

use super::assign::{NewWorker, assign_in};
use super::phase::{NewPhase, enter};
use super::rules::{check_day, check_parts};
use super::tables::*;
use super::{CLOSED, CaseError, HOLDER, PARTED, fact, store};
use crate::ids::{CaseId, Id, PersonId, UserId};
use crate::number::Series;
use crate::roster::Roster;
use crate::store::{Reader, StoreError, Tx, Value};
use crate::time::{Day, parse_day};
use std::collections::BTreeMap;

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

/// Since when its people go on apart; `None` if they do not.
pub fn parted_on(reader: &Reader<'_>, case: CaseId) -> Result<Option<String>, StoreError> {
    reader.first(
        "SELECT ifnull(min(on_day), '') FROM case_parted
         WHERE root = ?1 AND id NOT IN (SELECT fact FROM withdrawn_now) HAVING count(*) > 0",
        [case.0.as_bytes()],
        |row| row.get(0),
    )
}

/// The cases that were parted, each with the facts that say so.
pub fn parted(reader: &Reader<'_>) -> Result<BTreeMap<CaseId, Vec<Id>>, StoreError> {
    let rows = reader.rows(
        "SELECT root, id FROM case_parted
         WHERE id NOT IN (SELECT fact FROM withdrawn_now) ORDER BY root, id",
        [],
        |row| Ok((CaseId(Id::new(row.get(0)?)), Id::new(row.get(1)?))),
    )?;
    let mut cases: BTreeMap<CaseId, Vec<Id>> = BTreeMap::new();
    for (case, fact) in rows {
        cases.entry(case).or_default().push(fact);
    }
    Ok(cases)
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
    check_parts(side.persons.iter().map(|(_, part)| part.as_str()))?;
    let id = CaseId(tx.draw());
    tx.create(
        id.0,
        &CASE,
        id.0,
        &[
            (NUMBER, number.into()),
            (OPENED_ON, from.into()),
            (CONTINUES, Value::from(before)),
        ],
    )?;
    for (person, part) in &side.persons {
        let values = [(PERSON, Value::from(*person)), (PART, part.as_str().into())];
        tx.put_in_set(id.0, &CASE_PERSON, &values)?;
    }
    enter(tx, id, &NewPhase::plain("intake", from))?;
    let holder = NewWorker {
        part: HOLDER.to_owned(),
        user: side.holder,
        from,
    };
    assign_in(tx, roster, id, &holder)?;
    Ok(id)
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
