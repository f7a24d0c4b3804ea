//! Reading notes: rows in clear, and what a reader's own keys open.

use super::content::{self, Told};
use super::{Class, NoteError};
use crate::ids::{Id, NoteId, UserId};
use crate::keys::{Identity, Recipient, open_sealed};
use crate::roster::own_root;
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use rusqlite::{Row, params};
use zeroize::Zeroizing;

/// A user's key to what is sealed to her.
pub struct Keyring<'a> {
    /// Whose.
    pub user: UserId,
    /// Her secret half.
    pub identity: &'a Identity,
}

/// A note as the tables hold it.
pub struct Note {
    /// Which.
    pub id: NoteId,
    /// The contact it is about.
    pub contact: Id,
    /// Who may read it.
    pub class: Class,
    /// Who wrote it.
    pub author: UserId,
    /// When it was written down.
    pub entered_at: Instant,
    /// The note it takes the place of.
    pub corrects: Option<NoteId>,
    /// Who has a key to it: users, and the space for the records key.
    pub readers: Vec<Id>,
    /// The text, when it is not sealed.
    pub text: Option<String>,
    pub(super) root: Id,
    /// The root that stands inside its ciphertext, when another service handed it over.
    pub(super) origin: Option<Id>,
    sealed: Option<Vec<u8>>,
}

const COLUMNS: &str = "note.id, note.root, ifnull(note.contact, zeroblob(16)),
    ifnull(note.class, 'personal'), ifnull(note.author, zeroblob(16)),
    ifnull(note.entered_at, 0), note.corrects, note.text, note.sealed, note.origin";
pub(super) const LIVING: &str = "note.id NOT IN (SELECT fact FROM withdrawn_now)";

/// The notes of a contact in the order they were written, withdrawn ones left out.
pub fn of_contact(reader: &Reader<'_>, contact: Id) -> Result<Vec<Note>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM note WHERE contact = ?1 AND {LIVING} ORDER BY entered_at, rk"
    );
    let notes = reader.rows(&sql, [contact.as_bytes()], from_row)?;
    with_readers(reader, notes)
}

/// One note.
pub(super) fn find(reader: &Reader<'_>, note: NoteId) -> Result<Option<Note>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM note WHERE id = ?1 AND {LIVING}");
    let notes = reader.rows(&sql, [note.0.as_bytes()], from_row)?;
    Ok(with_readers(reader, notes)?.into_iter().next())
}

/// The root of a note with what it follows from, if its author may erase it alone and is this user.
/// A note that is older than that rule needs two people.
pub fn own(
    reader: &Reader<'_>,
    user: UserId,
    note: NoteId,
) -> Result<Option<(Id, Id)>, StoreError> {
    let sql = "SELECT root, draw FROM note WHERE id = ?1 AND draw IS NOT NULL";
    let found = reader.first(sql, [note.0.as_bytes()], |row| {
        Ok((
            Id::new(row.get(0)?),
            Id::from_slice(&row.get::<_, Vec<u8>>(1)?),
        ))
    })?;
    let own = found.and_then(|(root, draw)| Some((root, draw?)));
    Ok(own.filter(|(root, draw)| own_root(user, *draw) == *root))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Note> {
    let class: String = row.get(3)?;
    Ok(Note {
        id: NoteId(Id::new(row.get(0)?)),
        root: Id::new(row.get(1)?),
        contact: Id::new(row.get(2)?),
        class: Class::read(&class).unwrap_or(Class::Personal),
        author: UserId(Id::new(row.get(4)?)),
        entered_at: Instant(row.get(5)?),
        corrects: row
            .get::<_, Option<[u8; 16]>>(6)?
            .map(|id| NoteId(Id::new(id))),
        text: row.get(7)?,
        sealed: row.get(8)?,
        origin: row
            .get::<_, Option<Vec<u8>>>(9)?
            .and_then(|id| Id::from_slice(&id)),
        readers: Vec::new(),
    })
}

fn with_readers(reader: &Reader<'_>, notes: Vec<Note>) -> Result<Vec<Note>, StoreError> {
    notes
        .into_iter()
        .map(|note| {
            let readers = reader.rows(
                "SELECT DISTINCT reader FROM note_key WHERE note = ?1 AND root = ?2
                 AND reader IS NOT NULL ORDER BY rk",
                [note.id.0.as_bytes(), note.root.as_bytes()],
                |row| Ok(Id::new(row.get(0)?)),
            )?;
            Ok(Note { readers, ..note })
        })
        .collect()
}

/// What a note tells this reader; `None` when she has no key to it.
pub(super) fn told(
    reader: &Reader<'_>,
    keyring: &Keyring<'_>,
    note: &Note,
) -> Result<Option<Told>, NoteError> {
    if note.sealed.is_none() {
        let text = Zeroizing::new(note.text.clone().unwrap_or_default());
        return Ok(Some(Told {
            text,
            topics: Vec::new(),
        }));
    }
    Ok(unsealed(reader, keyring, note)?.map(|(_, told)| told))
}

/// A sealed note's own key and what it tells, if this reader has a key to it that opens it.
pub(super) fn unsealed(
    reader: &Reader<'_>,
    keyring: &Keyring<'_>,
    note: &Note,
) -> Result<Option<(Identity, Told)>, NoteError> {
    let Some(sealed) = &note.sealed else {
        return Ok(None);
    };
    let keys: Vec<Vec<u8>> = reader.rows(
        "SELECT sealed FROM note_key WHERE note = ?1 AND reader = ?2 ORDER BY rk",
        params![note.id.0.as_bytes(), keyring.user.0.as_bytes()],
        |row| row.get(0),
    )?;
    let place = match note.origin {
        None => (note.root, Some(note.author), note.class),
        Some(origin) => (origin, None, note.class),
    };
    Ok(keys.iter().find_map(|key| {
        let text = open_sealed(keyring.identity, key).ok()?;
        let own_key = Identity::read(std::str::from_utf8(&text).ok()?).ok()?;
        let told = content::open(&own_key, place, sealed).ok()?;
        Some((own_key, told))
    }))
}

/// Whether a note is sealed to this very key of a reader.
pub(super) fn is_sealed_to(
    reader: &Reader<'_>,
    (root, note): (Id, NoteId),
    (whom, recipient): (Id, &Recipient),
) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM note_key WHERE note = ?1 AND root = ?2
               AND reader = ?3 AND recipient = ?4)";
    let (id, tag) = (note.0.as_bytes(), recipient.tag());
    let place = params![id, root.as_bytes(), whom.as_bytes(), tag.as_bytes()];
    Ok(reader.number(sql, place)? == 1)
}

/// The notes of several contacts, in their order.
pub(super) fn of_contacts(reader: &Reader<'_>, contacts: &[Id]) -> Result<Vec<Note>, StoreError> {
    let mut notes = Vec::new();
    for contact in contacts {
        notes.extend(of_contact(reader, *contact)?);
    }
    Ok(notes)
}

impl Note {
    /// What the note tells this reader; `None` when she has no key to it.
    pub fn told(
        &self,
        reader: &Reader<'_>,
        keyring: &Keyring<'_>,
    ) -> Result<Option<Told>, NoteError> {
        told(reader, keyring, self)
    }
}
