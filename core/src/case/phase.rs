//! How far a case has come, and taking a fact about it back.

use super::rules::{check_day, check_note, check_phase};
use super::tables::*;
use super::{CaseError, fact, store};
use crate::ids::{CaseId, Id};
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

/// A phase to enter.
pub struct NewPhase {
    /// Code of the list `case_phase`.
    pub phase: String,
    /// Why it is closed: code of the list `closure_reason`.
    pub reason: String,
    /// From which day on.
    pub on_day: Day,
    /// A remark.
    pub note: String,
}

impl NewPhase {
    pub(super) fn plain(phase: &str, on_day: Day) -> Self {
        Self {
            phase: phase.to_owned(),
            reason: String::new(),
            on_day,
            note: String::new(),
        }
    }
}

/// Enters a phase. A closed case is opened again by entering another.
pub fn set_phase(
    tx: &mut Tx<'_>,
    case: CaseId,
    new: &NewPhase,
    today: Day,
) -> Result<(), CaseError> {
    store::find(&tx.reader(), case)?.ok_or(CaseError::NotFound)?;
    check_phase(&new.phase, &new.reason)?;
    check_day(new.on_day, today)?;
    check_note(&new.note)?;
    enter(tx, case, new)
}

pub(super) fn enter(tx: &mut Tx<'_>, case: CaseId, new: &NewPhase) -> Result<(), CaseError> {
    let (by, at) = (tx.author(), fact::next_instant(tx, case)?);
    let filled = |text: &str| maybe(Some(text.trim()).filter(|text| !text.is_empty()));
    let values = [
        (PHASE, new.phase.as_str().into()),
        (REASON, filled(&new.reason)),
        (PHASE_ON, new.on_day.into()),
        (PHASE_NOTE, filled(&new.note)),
        (PHASE_BY, Value::from(by)),
        (PHASE_AT, Value::Int(at)),
    ];
    tx.state_fact(case.0, &CASE_PHASE, &values)?;
    Ok(())
}

/// Takes back a phase, an assignment or a consent that was stated by mistake.
pub fn take_back(tx: &mut Tx<'_>, case: CaseId, stated: Id) -> Result<(), CaseError> {
    match fact::has_fact(&tx.reader(), case, stated)? {
        true => Ok(tx.withdraw(case.0, stated)?),
        false => Err(CaseError::NotFound),
    }
}
