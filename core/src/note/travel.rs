//! A restricted note on its way to another service.
//!
//! Nothing is sealed anew: the ciphertext goes as it lies here, with the key it was written with. So two
//! laptops that read one file hold the same row. Inside the ciphertext stands the root it was first
//! written in, and over there the note has another one; the row there records that *origin*, and the two
//! are compared whenever the note is opened. So ciphertext that was put into another note is noticed.

use super::content::{self, Told};
use super::rules::Class;
use super::store::{find, is_sealed_to, unsealed};
use super::write::hand_out;
use super::{Keyring, NoteError};
use crate::ids::{Id, NoteId};
use crate::keys::Identity;
use crate::roster::Roster;
use crate::store::{Reader, Tx};
use zeroize::Zeroizing;

/// What goes along with the row of a restricted note.
pub struct Carried {
    /// The note, by its id over there.
    pub note: NoteId,
    /// The root that stands inside its ciphertext.
    pub origin: Id,
    own_key: Identity,
}

impl Carried {
    /// A restricted note this worker reads, and what it tells her.
    pub fn of(
        reader: &Reader<'_>,
        keyring: &Keyring<'_>,
        note: NoteId,
    ) -> Result<Option<(Self, Told)>, NoteError> {
        let found = find(reader, note)?.filter(|note| note.class == Class::Restricted);
        let Some(found) = found else {
            return Ok(None);
        };
        let opened = unsealed(reader, keyring, &found)?;
        Ok(opened.map(|(own_key, told)| {
            let origin = found.origin.unwrap_or(found.root);
            let carried = Self {
                note,
                origin,
                own_key,
            };
            (carried, told)
        }))
    }

    /// As it came in a file; `None` if this is no key.
    pub fn read(note: NoteId, origin: Id, key: &str) -> Option<Self> {
        let own_key = Identity::read(key).ok()?;
        Some(Self {
            note,
            origin,
            own_key,
        })
    }

    /// The note's own key as text, for the sealed file only.
    pub(crate) fn key(&self) -> Zeroizing<String> {
        self.own_key.expose()
    }

    /// What a ciphertext tells; `None` if it is not the one this key and this origin belong to.
    pub fn told(&self, sealed: &[u8]) -> Option<Told> {
        let place = (self.origin, None, Class::Restricted);
        content::open(&self.own_key, place, sealed).ok()
    }
}

/// Gives a note that came to the worker at the desk and to the records key, and to nobody else: who of
/// her colleagues reads it is her word.
pub fn receive(
    tx: &mut Tx<'_>,
    roster: &Roster,
    (root, note): (Id, NoteId),
    carried: &Carried,
) -> Result<(), NoteError> {
    let user = tx.author();
    let member = roster.users.get(&user).ok_or(NoteError::ReaderUnknown)?;
    let readers = [
        (user.0, member.recipient.clone()),
        (roster.space.0, roster.records.clone()),
    ];
    for reader in readers {
        if !is_sealed_to(&tx.reader(), (root, note), (reader.0, &reader.1))? {
            hand_out(tx, (root, note), &carried.own_key, &reader)?;
        }
    }
    Ok(())
}
