//! A worker's own notes: hers alone to erase.

use super::{ErasureError, Kind, blocks, store};
use crate::ids::{Id, NoteId, UserId};
use crate::note;
use crate::store::Reader;
use std::collections::BTreeMap;

/// The roots of a note and its versions, each with what it follows from: what her signature alone
/// erases. They need no restriction, because nobody else writes there.
pub fn own_note(
    reader: &Reader<'_>,
    user: UserId,
    note: NoteId,
) -> Result<BTreeMap<Id, Id>, ErasureError> {
    let root = store::root_of(reader, Kind::Note, note.0)?;
    let roots = store::chain_of(reader, &[root.ok_or(ErasureError::NotFound)?])?;
    let mut own = BTreeMap::new();
    for version in store::notes_in(reader, &roots)? {
        let hers = note::own(reader, user, NoteId(version))?;
        let (root, draw) = hers.ok_or(ErasureError::NotOwn)?;
        own.insert(root, draw);
    }
    let listed = own.keys().copied().collect();
    match blocks(reader, &listed)?.is_empty() {
        true => Ok(own),
        false => Err(ErasureError::Blocked),
    }
}
