//! Who answers for a case.

use super::rules::{check_code, check_day};
use super::tables::*;
use super::{CaseError, fact, store};
use crate::code;
use crate::ids::{CaseId, UserId};
use crate::roster::Roster;
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

/// A worker to assign.
pub struct NewWorker {
    /// Holder or deputy: code of the list `worker_part`.
    pub part: String,
    /// Who; `None` if nobody does any more, or not yet.
    pub user: Option<UserId>,
    /// From which day on.
    pub from: Day,
}

/// Assigns a case to a colleague from a day on.
pub fn assign(
    tx: &mut Tx<'_>,
    roster: &Roster,
    case: CaseId,
    new: &NewWorker,
    today: Day,
) -> Result<(), CaseError> {
    store::find(&tx.reader(), case)?.ok_or(CaseError::NotFound)?;
    check_day(new.from, today)?;
    assign_in(tx, roster, case, new)
}

pub(super) fn assign_in(
    tx: &mut Tx<'_>,
    roster: &Roster,
    case: CaseId,
    new: &NewWorker,
) -> Result<(), CaseError> {
    check_code(&code::WORKER_PART, &new.part)?;
    if new
        .user
        .is_some_and(|user| !roster.users.contains_key(&user))
    {
        return Err(CaseError::WorkerUnknown);
    }
    let (by, at) = (tx.author(), fact::next_instant(tx, case)?);
    let values = [
        (WORKER_PART, new.part.as_str().into()),
        (USER, maybe(new.user)),
        (FROM_DAY, new.from.into()),
        (WORKER_BY, Value::from(by)),
        (WORKER_AT, Value::Int(at)),
    ];
    tx.state_fact(case.0, &CASE_WORKER, &values)?;
    Ok(())
}
