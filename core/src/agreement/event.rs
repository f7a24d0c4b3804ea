//! What else happens to an agreement: it is printed, handed over, ended.

use super::rules::{check_day, check_note};
use super::tables::*;
use super::{AgreementError, Content, Frozen, store};
use crate::code;
use crate::ids::{AgreementId, PersonId};
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

fn open(tx: &Tx<'_>, agreement: AgreementId) -> Result<(Frozen, Content), AgreementError> {
    let frozen = store::find(&tx.reader(), agreement)?;
    let content = frozen.content.clone().ok_or(AgreementError::Damaged)?;
    Ok((frozen, content))
}

fn digest(frozen: &Frozen) -> Value {
    Value::Bytes(frozen.digest.0.to_vec())
}

/// Notes that it went to a printer, or into a file outside.
pub fn printed(
    tx: &mut Tx<'_>,
    agreement: AgreementId,
    way: &str,
    copies: i64,
) -> Result<(), AgreementError> {
    let frozen = store::find(&tx.reader(), agreement)?;
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (DIGEST, digest(&frozen)),
        (WAY, way.into()),
        (COPIES, Value::Int(copies)),
        (PRINTED_BY, Value::from(by)),
        (PRINTED_AT, Value::Int(at)),
    ];
    tx.state_fact(frozen.case.0, &PRINT, &values)?;
    Ok(())
}

/// Notes that a person on the paper was handed a copy.
pub fn hand_copy(
    tx: &mut Tx<'_>,
    agreement: AgreementId,
    person: PersonId,
    on_day: Day,
    today: Day,
) -> Result<(), AgreementError> {
    let (frozen, content) = open(tx, agreement)?;
    let mut clients = content.clients.iter();
    if !clients.any(|client| client.person == person.to_string()) {
        return Err(AgreementError::NotParty);
    }
    check_day(on_day, &content, today)?;
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (DIGEST, digest(&frozen)),
        (HANDED_TO, Value::from(person)),
        (HANDED_ON, on_day.into()),
        (HANDED_BY, Value::from(by)),
        (HANDED_AT, Value::Int(at)),
    ];
    tx.state_fact(frozen.case.0, &COPY, &values)?;
    Ok(())
}

/// Ends an agreement from a day on.
pub fn end(
    tx: &mut Tx<'_>,
    agreement: AgreementId,
    on_day: Day,
    reason: &str,
    note: &str,
    today: Day,
) -> Result<(), AgreementError> {
    let (frozen, content) = open(tx, agreement)?;
    let known = code::AGREEMENT_END.has(reason);
    known.then_some(()).ok_or(AgreementError::CodeUnknown)?;
    check_day(on_day, &content, today)?;
    check_note(note)?;
    if store::is_ended(&tx.reader(), &frozen)? {
        return Err(AgreementError::AlreadyEnded);
    }
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (DIGEST, digest(&frozen)),
        (ENDED_ON, on_day.into()),
        (ENDED_REASON, reason.into()),
        (
            ENDED_NOTE,
            maybe(Some(note.trim()).filter(|note| !note.is_empty())),
        ),
        (ENDED_BY, Value::from(by)),
        (ENDED_AT, Value::Int(at)),
    ];
    tx.state_fact(frozen.case.0, &ENDED, &values)?;
    Ok(())
}
