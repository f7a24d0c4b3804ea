//! What else happens to a paper: it is printed, handed over, ended.

use super::rules::{check_day, check_note};
use super::tables::*;
use super::{Ended, Frozen, Head, Kind, PaperError, store};
use crate::code::CodeList;
use crate::ids::{PaperId, PersonId};
use crate::store::{Tx, Value, maybe};
use crate::time::{Day, parse_day};

fn open(tx: &Tx<'_>, paper: PaperId) -> Result<(Frozen, Head), PaperError> {
    let frozen = store::find(&tx.reader(), paper)?;
    let head = frozen.head.clone().ok_or(PaperError::Damaged)?;
    Ok((frozen, head))
}

fn digest(frozen: &Frozen) -> Value {
    Value::Bytes(frozen.digest.0.to_vec())
}

/// Notes that it went to a printer, or into a file outside.
pub fn printed(tx: &mut Tx<'_>, paper: PaperId, way: &str, copies: i64) -> Result<(), PaperError> {
    let frozen = store::find(&tx.reader(), paper)?;
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (DIGEST, digest(&frozen)),
        (WAY, way.into()),
        (COPIES, Value::Int(copies)),
        (PRINTED_BY, Value::from(by)),
        (PRINTED_AT, Value::Int(at)),
    ];
    tx.state_fact(frozen.root, &PRINT, &values)?;
    Ok(())
}

/// Notes that a person on the paper was handed a copy.
pub fn hand_copy(
    tx: &mut Tx<'_>,
    paper: PaperId,
    person: PersonId,
    on_day: Day,
    today: Day,
) -> Result<(), PaperError> {
    let (frozen, head) = open(tx, paper)?;
    let mut clients = head.clients.iter();
    if !clients.any(|client| client.person == person.to_string()) {
        return Err(PaperError::NotParty);
    }
    check_day(on_day, &head, today)?;
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (DIGEST, digest(&frozen)),
        (HANDED_TO, Value::from(person)),
        (HANDED_ON, on_day.into()),
        (HANDED_BY, Value::from(by)),
        (HANDED_AT, Value::Int(at)),
    ];
    tx.state_fact(frozen.root, &COPY, &values)?;
    Ok(())
}

/// Why a paper ends, and since when.
pub struct NewEnd<'a> {
    /// The day.
    pub on_day: Day,
    /// A code of the list that fits the paper.
    pub reason: &'a str,
    /// In words.
    pub note: &'a str,
}

/// Whether an end adds nothing. A promise ends once. A consent may be put away and withdrawn after
/// that, and a withdrawal may be put right to an earlier day: it must never be weakened by what was
/// typed first.
fn over(ends: &[Ended], frozen: &Frozen, new: &NewEnd<'_>) -> bool {
    let promise = frozen.kind.is_none_or(Kind::needs_worker);
    ends.iter().any(|end| {
        let before = parse_day(&end.on_day).is_none_or(|day| day <= new.on_day);
        promise || (end.reason == new.reason && before)
    })
}

/// Ends a paper from a day on, for a reason of a list.
pub fn end(
    tx: &mut Tx<'_>,
    paper: PaperId,
    reasons: &CodeList,
    new: &NewEnd<'_>,
    today: Day,
) -> Result<(), PaperError> {
    let NewEnd {
        on_day,
        reason,
        note,
    } = *new;
    let (frozen, head) = open(tx, paper)?;
    let known = reasons.has(reason);
    known.then_some(()).ok_or(PaperError::CodeUnknown)?;
    check_day(on_day, &head, today)?;
    check_note(note)?;
    if over(&store::ends(&tx.reader(), &frozen)?, &frozen, new) {
        return Err(PaperError::AlreadyEnded);
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
    tx.state_fact(frozen.root, &ENDED, &values)?;
    Ok(())
}
