//! A case begins.

use super::assign::{NewWorker, assign_in};
use super::phase::{NewPhase, enter};
use super::rules::{check_day, check_parts};
use super::tables::*;
use super::{CaseError, DEPUTY, HOLDER, store};
use crate::application;
use crate::ids::{ApplicationId, CaseId, PersonId, UserId};
use crate::number::Series;
use crate::person::whereabouts;
use crate::roster::Roster;
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

/// A case to begin.
pub struct NewCase {
    /// The application it comes from.
    pub application: Option<ApplicationId>,
    /// Who belongs to it, with the part: code of the list `case_part`.
    pub persons: Vec<(PersonId, String)>,
    /// The first day.
    pub opened_on: Day,
    /// Who answers for it; `None` if nobody does yet.
    pub holder: Option<UserId>,
    /// Who answers for it while the holder is away.
    pub deputy: Option<UserId>,
}

/// Begins a case. The application it comes from counts as accepted from the same day.
pub fn begin(
    tx: &mut Tx<'_>,
    roster: &Roster,
    new: &NewCase,
    series: &Series,
    today: Day,
) -> Result<CaseId, CaseError> {
    check_day(new.opened_on, today)?;
    check_parts(new.persons.iter().map(|(_, part)| part.as_str()))?;
    let people: Vec<PersonId> = new.persons.iter().map(|(person, _)| *person).collect();
    if whereabouts::apart(&tx.reader(), &people)? {
        return Err(CaseError::KeptApart);
    }
    if let Some(application) = new.application {
        if store::of_application(&tx.reader(), application)?.is_some() {
            return Err(CaseError::ApplicationUsed);
        }
        application::accept(tx, application, new.opened_on, today)?;
    }
    let given = store::numbers(&tx.reader(), series)?;
    let number = series.next(given.iter().map(String::as_str));
    let id = CaseId(tx.draw());
    tx.create(
        id.0,
        &CASE,
        id.0,
        &[
            (APPLICATION, maybe(new.application)),
            (NUMBER, number.into()),
            (OPENED_ON, new.opened_on.into()),
        ],
    )?;
    for (person, part) in &new.persons {
        let values = [(PERSON, Value::from(*person)), (PART, part.as_str().into())];
        tx.put_in_set(id.0, &CASE_PERSON, &values)?;
    }
    enter(tx, id, &NewPhase::plain("intake", new.opened_on))?;
    let worker = |part: &str, user| NewWorker {
        part: part.to_owned(),
        user,
        from: new.opened_on,
    };
    assign_in(tx, roster, id, &worker(HOLDER, new.holder))?;
    if new.deputy.is_some() {
        assign_in(tx, roster, id, &worker(DEPUTY, new.deputy))?;
    }
    Ok(id)
}
