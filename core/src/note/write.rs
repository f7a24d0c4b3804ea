//! Writing and correcting notes.

use super::content::{self, SealedTopic};
use super::tables::*;
use super::{Class, Keyring, MOST_CHARS, NoteError, readers_of, store};
use crate::ids::{Id, NoteId, UserId};
use crate::keys::{Identity, Recipient, seal_to};
use crate::roster::{Roster, own_root};
use crate::store::{Tx, Value, maybe};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A note to write.
pub struct NewNote {
    /// Who may read it.
    pub class: Class,
    /// What is said.
    pub text: Zeroizing<String>,
    /// Named readers of a restricted note.
    pub readers: BTreeSet<UserId>,
    /// Topics that would give a sealed note away.
    pub topics: Vec<SealedTopic>,
}

/// Writes a note about a contact.
pub fn write(
    tx: &mut Tx<'_>,
    roster: &Roster,
    contact: Id,
    note: &NewNote,
) -> Result<NoteId, NoteError> {
    write_down(tx, roster, contact, note, None)
}

/// Writes a note that takes the place of another, which stays: same contact, class and readers.
pub fn correct(
    tx: &mut Tx<'_>,
    roster: &Roster,
    keyring: &Keyring<'_>,
    corrected: NoteId,
    text: Zeroizing<String>,
) -> Result<Id, NoteError> {
    let before = store::find(&tx.reader(), corrected)?.ok_or(NoteError::NotFound)?;
    if before.author != tx.author() {
        return Err(NoteError::NotWriter);
    }
    let told = store::told(&tx.reader(), keyring, &before)?;
    let readers = before.readers.iter().map(|reader| UserId(*reader));
    let note = NewNote {
        class: before.class,
        text,
        readers: readers
            .filter(|reader| roster.users.contains_key(reader))
            .collect(),
        topics: told.map(|told| told.topics).unwrap_or_default(),
    };
    write_down(tx, roster, before.contact, &note, Some(corrected))?;
    Ok(before.contact)
}

fn write_down(
    tx: &mut Tx<'_>,
    roster: &Roster,
    contact: Id,
    note: &NewNote,
    corrects: Option<NoteId>,
) -> Result<NoteId, NoteError> {
    let text = check_text(&note.text)?;
    let author = tx.author();
    let readers = readers_of(note.class, author, &note.readers, roster)?;
    let (root, draw) = match note.class.is_her_own() {
        false => (tx.draw(), None),
        true => {
            let draw = tx.draw();
            (own_root(author, draw), Some(draw))
        }
    };
    let own_key = Identity::draw();
    let (clear, sealed) = match note.class.is_sealed() {
        false => (Value::from(text.as_str()), Value::Null),
        true => {
            let place = (root, author, note.class);
            let sealed = content::seal(&own_key, place, &text, &note.topics)?;
            (Value::Null, Value::Bytes(sealed))
        }
    };
    let at = tx.now().0;
    let id = tx.state_fact(
        root,
        &NOTE,
        &[
            (CONTACT, Value::from(contact)),
            (CLASS, note.class.code().into()),
            (AUTHOR, Value::from(author)),
            (ENTERED_AT, Value::Int(at)),
            (CORRECTS, maybe(corrects)),
            (TEXT, clear),
            (SEALED, sealed),
            (DRAW, maybe(draw)),
        ],
    )?;
    for reader in &readers {
        hand_out(tx, (root, NoteId(id)), &own_key, reader)?;
    }
    Ok(NoteId(id))
}

/// Gives a reader a note's own key.
pub(super) fn hand_out(
    tx: &mut Tx<'_>,
    (root, note): (Id, NoteId),
    own_key: &Identity,
    (reader, recipient): &(Id, Recipient),
) -> Result<(), NoteError> {
    let to = std::slice::from_ref(recipient);
    let key = seal_to(to, own_key.expose().as_bytes())?;
    let values = [
        (KEY_NOTE, Value::from(note)),
        (READER, Value::from(*reader)),
        (KEY, Value::Bytes(key)),
        (RECIPIENT, Value::from(recipient.tag())),
    ];
    tx.state_fact(root, &NOTE_KEY, &values)?;
    Ok(())
}

fn check_text(text: &str) -> Result<Zeroizing<String>, NoteError> {
    let text: Zeroizing<String> = Zeroizing::new(text.trim().nfc().collect());
    match text.chars().count() {
        0 => Err(NoteError::Empty),
        count if count > MOST_CHARS => Err(NoteError::TooLong),
        _ => Ok(text),
    }
}
