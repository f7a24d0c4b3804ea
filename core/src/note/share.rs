//! Giving a colleague the keys to notes: the act of somebody who reads them, never of the program.
//!
//! Nothing is sealed anew. A note keeps the key it was written with; a row more gives that key to one
//! more reader. What she has read she can not forget, so it is not undone either.

use super::content::Told;
use super::store::{is_sealed_to, of_contacts, unsealed};
use super::write::hand_out;
use super::{Class, Keyring, Note, NoteError};
use crate::ids::{Id, NoteId, UserId};
use crate::keys::{Identity, Recipient};
use crate::roster::Roster;
use crate::store::{Reader, Tx};
use std::collections::BTreeSet;

/// What the worker at the desk can give somebody.
#[derive(Default)]
pub struct Shareable {
    /// Restricted notes she reads and the other does not: they go together.
    pub restricted: usize,
    /// Restricted ones the other has a key to.
    pub known: usize,
    /// Restricted ones she can not open herself, and the other neither.
    pub closed: usize,
    /// Entrusted ones she wrote and the other does not read: each is ticked, or stays.
    pub entrusted: Vec<(Note, Told)>,
}

/// Who shall read, with the key the roster knows now.
type Reading = (Id, Recipient);

fn reading(roster: &Roster, with: UserId) -> Result<Reading, NoteError> {
    let member = roster.users.get(&with).ok_or(NoteError::ReaderUnknown)?;
    Ok((with.0, member.recipient.clone()))
}

/// Looks what of the notes of these contacts can be given to somebody.
pub fn shareable(
    reader: &Reader<'_>,
    roster: &Roster,
    keyring: &Keyring<'_>,
    with: UserId,
    contacts: &[Id],
) -> Result<Shareable, NoteError> {
    let with = reading(roster, with)?;
    let mut found = Shareable::default();
    for note in of_contacts(reader, contacts)? {
        let known = is_sealed_to(reader, (note.root, note.id), (with.0, &with.1))?;
        match note.class {
            Class::Restricted if known => found.known += 1,
            Class::Restricted => match unsealed(reader, keyring, &note)? {
                Some(_) => found.restricted += 1,
                None => found.closed += 1,
            },
            Class::Entrusted if !known && note.author == keyring.user => {
                let told = unsealed(reader, keyring, &note)?;
                found.entrusted.extend(told.map(|(_, told)| (note, told)));
            }
            Class::Entrusted | Class::File | Class::Personal => {}
        }
    }
    Ok(found)
}

/// Gives somebody the keys to the restricted notes of these contacts, and to the entrusted ones that
/// were ticked. Gives how many are new to her; what she has a key to stays as it is.
pub fn share(
    tx: &mut Tx<'_>,
    roster: &Roster,
    keyring: &Keyring<'_>,
    with: UserId,
    (contacts, ticked): (&[Id], &BTreeSet<NoteId>),
) -> Result<usize, NoteError> {
    let with = reading(roster, with)?;
    let (mut given, mut missing) = (0, ticked.clone());
    for note in of_contacts(&tx.reader(), contacts)? {
        let entrusted = missing.remove(&note.id);
        let goes = match note.class {
            Class::Restricted => true,
            Class::Entrusted => entrusted && note.author == keyring.user,
            Class::File | Class::Personal => false,
        };
        if entrusted && (!goes || note.class != Class::Entrusted) {
            return Err(NoteError::NotFound);
        }
        if goes && let Some(own_key) = to_give(&tx.reader(), keyring, &note, &with)? {
            hand_out(tx, (note.root, note.id), &own_key, &with)?;
            given += 1;
        }
    }
    match missing.is_empty() {
        true => Ok(given),
        false => Err(NoteError::NotFound),
    }
}

/// A note's own key, if she has it and the other has not.
fn to_give(
    reader: &Reader<'_>,
    keyring: &Keyring<'_>,
    note: &Note,
    with: &Reading,
) -> Result<Option<Identity>, NoteError> {
    if is_sealed_to(reader, (note.root, note.id), (with.0, &with.1))? {
        return Ok(None);
    }
    Ok(unsealed(reader, keyring, note)?.map(|(own_key, _)| own_key))
}
