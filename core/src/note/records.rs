//! The records key: what remains readable when no reader is left.
//!
//! Its secret half lies on paper, in an envelope. Every restricted note is sealed to it, entrusted
//! ones too. Two workers take it out together and say why; that they did is a fact in the root of the
//! case or the person, which every laptop shows. The key opens the notes this once and stays with
//! nobody.

use super::content::Told;
use super::store::{of_contacts, unsealed};
use super::tables::*;
use super::{Class, Keyring, Note, NoteError};
use crate::ids::{Id, UserId};
use crate::keys::Identity;
use crate::roster::Roster;
use crate::store::{Reader, StoreError, Tx, Value};
use crate::time::Instant;
use unicode_normalization::UnicodeNormalization;

/// The most characters a reason may have.
const MOST_REASON_CHARS: usize = 500;

/// That the records key was used.
pub struct RecordsKeyUse {
    /// Who sat at the desk.
    pub by: UserId,
    /// Who was there too.
    pub second: UserId,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Instant,
    /// How many notes were opened.
    pub count: i64,
}

/// Why and before whom the records key is used.
pub struct Occasion<'a> {
    /// The case or the person it is about: there the fact stands.
    pub root: Id,
    /// Who is there too.
    pub second: UserId,
    /// Why.
    pub reason: &'a str,
}

/// The notes of these contacts that are sealed to the records key.
pub fn under_records_key(
    reader: &Reader<'_>,
    roster: &Roster,
    contacts: &[Id],
) -> Result<Vec<Note>, StoreError> {
    let mut notes = of_contacts(reader, contacts)?;
    notes.retain(|note| note.class != Class::Personal && note.readers.contains(&roster.space.0));
    Ok(notes)
}

/// Whether a reason can be written down; gives it tidied.
pub fn check_reason(reason: &str) -> Result<String, NoteError> {
    let reason: String = reason.trim().nfc().collect();
    match reason.chars().count() {
        0 => Err(NoteError::ReasonMissing),
        count if count > MOST_REASON_CHARS => Err(NoteError::ReasonTooLong {
            most: MOST_REASON_CHARS,
        }),
        _ => Ok(reason),
    }
}

/// Opens what is sealed to the records key among the notes of these contacts, and states that it was
/// done. What was sealed to another key than it says stays closed.
pub fn open_with_records_key(
    tx: &mut Tx<'_>,
    roster: &Roster,
    records: &Identity,
    occasion: &Occasion<'_>,
    contacts: &[Id],
) -> Result<Vec<(Note, Told)>, NoteError> {
    let reason = check_reason(occasion.reason)?;
    if records.recipient() != roster.records {
        return Err(NoteError::NotRecordsKey);
    }
    let keyring = Keyring {
        user: UserId(roster.space.0),
        identity: records,
    };
    let mut opened = Vec::new();
    for note in under_records_key(&tx.reader(), roster, contacts)? {
        let told = unsealed(&tx.reader(), &keyring, &note)?;
        opened.extend(told.map(|(_, told)| (note, told)));
    }
    if opened.is_empty() {
        return Err(NoteError::NothingSealed);
    }
    let count = i64::try_from(opened.len()).unwrap_or(i64::MAX);
    let values = [
        (USED_BY, Value::from(tx.author())),
        (SECOND, Value::from(occasion.second)),
        (REASON, reason.as_str().into()),
        (USED_AT, Value::Int(tx.now().0)),
        (COUNT, Value::Int(count)),
    ];
    tx.state_lookup(occasion.root, &RECORDS_KEY_USED, &values)?;
    Ok(opened)
}

/// When the records key was used for these roots, the latest first.
pub fn records_key_uses(
    reader: &Reader<'_>,
    roots: impl Iterator<Item = Id>,
) -> Result<Vec<RecordsKeyUse>, StoreError> {
    let quoted: Vec<String> = roots.map(|root| format!("\"{root}\"")).collect();
    reader.rows(
        "SELECT ifnull(by_user, zeroblob(16)), ifnull(second, zeroblob(16)), ifnull(reason, ''),
                ifnull(at, 0), ifnull(count, 0)
         FROM records_key_used WHERE root IN (SELECT unhex(value) FROM json_each(?1))
         ORDER BY at DESC, id",
        [format!("[{}]", quoted.join(","))],
        |row| {
            Ok(RecordsKeyUse {
                by: UserId(Id::new(row.get(0)?)),
                second: UserId(Id::new(row.get(1)?)),
                reason: row.get(2)?,
                at: Instant(row.get(3)?),
                count: row.get(4)?,
            })
        },
    )
}
