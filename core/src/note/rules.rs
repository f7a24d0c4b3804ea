//! Who may read.

use super::NoteError;
use crate::ids::{Id, UserId};
use crate::keys::Recipient;
use crate::roster::Roster;
use std::collections::BTreeSet;

/// Who may read a note.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// The team.
    File,
    /// The writer and those she names.
    Restricted,
    /// The writer: told in confidence.
    Entrusted,
    /// The writer's own, no part of the file.
    Personal,
}

impl Class {
    /// Reads the code of the list `note_class`.
    pub fn read(code: &str) -> Option<Self> {
        [
            Self::File,
            Self::Restricted,
            Self::Entrusted,
            Self::Personal,
        ]
        .into_iter()
        .find(|class| class.code() == code)
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Restricted => "restricted",
            Self::Entrusted => "entrusted",
            Self::Personal => "personal",
        }
    }

    /// Whether only named readers can open it.
    pub fn is_sealed(self) -> bool {
        self != Self::File
    }

    /// Whether its author alone may erase it: what she was told in confidence, and what is no part of
    /// the file.
    pub fn is_her_own(self) -> bool {
        matches!(self, Self::Entrusted | Self::Personal)
    }
}

/// To whom a note of a class is sealed: the writer always; those she names for `restricted`; the
/// records key for `restricted` and `entrusted`. Nobody for `file`, which is not sealed.
pub fn readers_of(
    class: Class,
    author: UserId,
    named: &BTreeSet<UserId>,
    roster: &Roster,
) -> Result<Vec<(Id, Recipient)>, NoteError> {
    if !class.is_sealed() {
        return Ok(Vec::new());
    }
    let mut users = BTreeSet::from([author]);
    if class == Class::Restricted {
        users.extend(named);
        if users.len() == 1 {
            return Err(NoteError::ReaderMissing);
        }
    }
    let mut readers = users
        .into_iter()
        .map(|user| {
            let member = roster.users.get(&user).ok_or(NoteError::ReaderUnknown)?;
            Ok((user.0, member.recipient.clone()))
        })
        .collect::<Result<Vec<_>, NoteError>>()?;
    if class != Class::Personal {
        readers.push((roster.space.0, roster.records.clone()));
    }
    Ok(readers)
}
