//! Legal holds: something must stay for now.

use super::tables::{ABOUT, HOLD_AT, HOLD_BY, HOLD_NOTE, HOLD_REASON, LEGAL_HOLD};
use super::{ErasureError, Subject, store};
use crate::code;
use crate::ids::{Id, UserId};
use crate::store::{Tx, Value};
use crate::time::Instant;
use unicode_normalization::UnicodeNormalization;

pub use super::store::holds;

/// The most characters a remark may have.
const MOST_NOTE_CHARS: usize = 500;

/// A hold that stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hold {
    /// Its root.
    pub id: Id,
    /// The fact.
    pub fact: Id,
    /// The root it is about.
    pub about: Id,
    /// Why: code of the list `hold_reason`.
    pub reason: String,
    /// A remark, or empty.
    pub note: String,
    /// Who set it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// Sets a hold. Gives its root.
pub fn hold(
    tx: &mut Tx<'_>,
    subject: &Subject,
    reason: &str,
    note: &str,
) -> Result<Id, ErasureError> {
    if !code::HOLD_REASON.has(reason) {
        return Err(ErasureError::CodeUnknown);
    }
    let note: String = note.trim().nfc().collect();
    if note.chars().count() > MOST_NOTE_CHARS {
        return Err(ErasureError::TooLong {
            most: MOST_NOTE_CHARS,
        });
    }
    let about = store::root_of(&tx.reader(), subject.kind, subject.id)?;
    let about = about.ok_or(ErasureError::NotFound)?;
    let (root, by, at) = (tx.draw(), tx.author(), tx.now().0);
    let values = [
        (ABOUT, Value::from(about)),
        (HOLD_REASON, reason.into()),
        (HOLD_NOTE, note.as_str().into()),
        (HOLD_BY, Value::from(by)),
        (HOLD_AT, Value::Int(at)),
    ];
    tx.state_fact(root, &LEGAL_HOLD, &values)?;
    Ok(root)
}

/// Lifts a hold. Gives what it was about.
pub fn lift(tx: &mut Tx<'_>, hold: Id) -> Result<Id, ErasureError> {
    let standing = holds(&tx.reader())?.into_iter();
    let found = standing.filter(|one| one.id == hold).collect::<Vec<_>>();
    let about = found.first().ok_or(ErasureError::NotFound)?.about;
    for one in found {
        tx.withdraw(hold, one.fact)?;
    }
    Ok(about)
}
