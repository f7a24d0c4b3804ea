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
use crate::store::{Column, Tx, Value, maybe};
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
    let opening = Opening {
        persons: &new.persons,
        opened_on: new.opened_on,
        holder: new.holder,
        number: &number,
        whence: (APPLICATION, maybe(new.application)),
    };
    let id = open(tx, roster, &opening)?;
    if new.deputy.is_some() {
        assign_in(tx, roster, id, &opening.worker(DEPUTY, new.deputy))?;
    }
    Ok(id)
}

/// What every case begins with.
pub(super) struct Opening<'a> {
    pub persons: &'a [(PersonId, String)],
    pub opened_on: Day,
    pub holder: Option<UserId>,
    pub number: &'a str,
    /// What it comes from: an application, or the case it goes on from.
    pub whence: (Column, Value),
}

impl Opening<'_> {
    fn worker(&self, part: &str, user: Option<UserId>) -> NewWorker {
        NewWorker {
            part: part.to_owned(),
            user,
            from: self.opened_on,
        }
    }
}

/// Writes a case with its people, in its first phase, held by somebody or nobody.
pub(super) fn open(
    tx: &mut Tx<'_>,
    roster: &Roster,
    opening: &Opening<'_>,
) -> Result<CaseId, CaseError> {
    let persons = opening.persons.iter();
    check_parts(persons.map(|(_, part)| part.as_str()))?;
    let id = CaseId(tx.draw());
    let values = [
        opening.whence.clone(),
        (NUMBER, opening.number.into()),
        (OPENED_ON, opening.opened_on.into()),
    ];
    tx.create(id.0, &CASE, id.0, &values)?;
    for (person, part) in opening.persons {
        let values = [(PERSON, Value::from(*person)), (PART, part.as_str().into())];
        tx.put_in_set(id.0, &CASE_PERSON, &values)?;
    }
    enter(tx, id, &NewPhase::plain("intake", opening.opened_on))?;
    assign_in(tx, roster, id, &opening.worker(HOLDER, opening.holder))?;
    Ok(id)
}
