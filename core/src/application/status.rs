//! What becomes of an application, as dated facts.

use super::rules::{check_note, check_received, check_status, may_accept};
use super::tables::*;
use super::{ACCEPTED, ApplicationError, receive::filled, store};
use crate::ids::{ApplicationId, Id};
use crate::store::{Tx, Value};
use crate::time::Day;

/// A status to state.
pub struct NewStatus {
    /// Code of the list `application_status`.
    pub status: String,
    /// The day it is so from.
    pub on_day: Day,
    /// Why it was refused: code of the list `refusal_reason`.
    pub reason: String,
    /// How the answer left the house: code of the list `channel`.
    pub channel: String,
    /// A remark.
    pub note: String,
}

impl NewStatus {
    /// One that needs nothing but a day.
    pub fn plain(status: &str, on_day: Day) -> Self {
        Self {
            status: status.to_owned(),
            on_day,
            reason: String::new(),
            channel: String::new(),
            note: String::new(),
        }
    }
}

/// States what has become of an application.
pub fn set_status(
    tx: &mut Tx<'_>,
    application: ApplicationId,
    new: &NewStatus,
    today: Day,
) -> Result<(), ApplicationError> {
    let standing = store::find(&tx.reader(), application)?.ok_or(ApplicationError::NotFound)?;
    let form = store::form_of(&tx.reader(), application)?.unwrap_or_default();
    check_status(&new.status, &new.reason, &new.channel)?;
    check_note(&new.note)?;
    check_received(new.on_day, today)?;
    if standing.received_on.is_some_and(|day| new.on_day < day) {
        return Err(ApplicationError::BeforeReceipt);
    }
    if new.status == ACCEPTED && !may_accept(&form.path, &form.knows_agrees) {
        return Err(ApplicationError::NotAgreed);
    }
    state(tx, application, new)
}

/// States that it was accepted, unless that stands already: a case is begun.
pub fn accept(
    tx: &mut Tx<'_>,
    application: ApplicationId,
    on_day: Day,
    today: Day,
) -> Result<(), ApplicationError> {
    let standing = store::statuses_of(&tx.reader(), application)?;
    match standing.iter().any(|status| status.status == ACCEPTED) {
        true => Ok(()),
        false => set_status(tx, application, &NewStatus::plain(ACCEPTED, on_day), today),
    }
}

pub(super) fn state(
    tx: &mut Tx<'_>,
    application: ApplicationId,
    new: &NewStatus,
) -> Result<(), ApplicationError> {
    let by = tx.author();
    // What is stated later counts later, even if the clock was set back in between.
    let at = store::stated_last(&tx.reader(), application)?
        .map_or(tx.now().0, |last| tx.now().0.max(last.saturating_add(1)));
    let values = [
        (STATUS, new.status.as_str().into()),
        (ON_DAY, new.on_day.into()),
        (REASON, filled(&new.reason)),
        (CHANNEL, filled(&new.channel)),
        (STATUS_NOTE, filled(new.note.trim())),
        (STATUS_BY, Value::from(by)),
        (STATUS_AT, Value::Int(at)),
    ];
    tx.state_fact(application.0, &APPLICATION_STATUS, &values)?;
    Ok(())
}

/// Takes a status back: it was stated by mistake.
pub fn take_back(
    tx: &mut Tx<'_>,
    application: ApplicationId,
    fact: Id,
) -> Result<(), ApplicationError> {
    let standing = store::statuses_of(&tx.reader(), application)?;
    if !standing.iter().any(|status| status.id == fact) {
        return Err(ApplicationError::NotFound);
    }
    Ok(tx.withdraw(application.0, fact)?)
}
