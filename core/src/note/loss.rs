//! What somebody loses with her key: notes that were sealed to it.

use super::Class;
use super::store::LIVING;
use crate::ids::{Id, UserId};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use std::collections::BTreeMap;

/// How many notes somebody can not read any more with new keys.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Loss {
    /// A colleague reads them and may give them back.
    pub shared: usize,
    /// No colleague may; only the records key opens them.
    pub records: usize,
    /// Her own personal ones: nothing opens them.
    pub personal: usize,
}

/// A note that is sealed to her, and whether a colleague may give it back: another reader if it is
/// restricted, its writer if it was entrusted to somebody else.
struct Sealed {
    class: Option<Class>,
    author: UserId,
    others: Vec<UserId>,
}

impl Sealed {
    fn comes_back(&self, user: UserId, roster: &Roster) -> bool {
        let mut others = self.others.iter();
        others.any(|other| {
            let may = self.class == Some(Class::Restricted) || *other == self.author;
            *other != user && may && roster.users.contains_key(other)
        })
    }
}

/// What is sealed to a worker, by what could open it without her.
pub fn loss_of(reader: &Reader<'_>, roster: &Roster, user: UserId) -> Result<Loss, StoreError> {
    let sql = format!(
        "SELECT note.id, ifnull(note.class, 'personal'), ifnull(note.author, zeroblob(16)),
                other.reader
         FROM note JOIN note_key AS other ON other.note = note.id AND other.root = note.root
         WHERE note.id IN (SELECT note FROM note_key WHERE reader = ?1)
           AND other.reader IS NOT NULL AND {LIVING} ORDER BY note.id, other.reader"
    );
    let rows = reader.rows(&sql, [user.0.as_bytes()], |row| {
        let (author, other) = (Id::new(row.get(2)?), Id::new(row.get(3)?));
        Ok((
            Id::new(row.get(0)?),
            row.get::<_, String>(1)?,
            author,
            other,
        ))
    })?;
    let mut notes: BTreeMap<Id, Sealed> = BTreeMap::new();
    for (note, class, author, other) in rows {
        let note = notes.entry(note).or_insert_with(|| Sealed {
            class: Class::read(&class),
            author: UserId(author),
            others: Vec::new(),
        });
        note.others.push(UserId(other));
    }
    let mut loss = Loss::default();
    for note in notes.values() {
        match note.class {
            Some(Class::Restricted | Class::Entrusted) if note.comes_back(user, roster) => {
                loss.shared += 1;
            }
            Some(Class::Restricted | Class::Entrusted) => loss.records += 1,
            _ => loss.personal += 1,
        }
    }
    Ok(loss)
}
