//! Searching in what was written: by an index for notes of class `file`, in memory for sealed ones.
//!
//! Sealed text stands in no index. What a worker may read is opened when she searches for the first
//! time and kept in clear only as long as she is at the desk.

use super::store::{LIVING, find, told};
use super::{Keyring, NoteError, Told};
use crate::ids::{Id, NoteId};
use crate::store::Reader;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const SNIPPET_CHARS: usize = 120;
const MOST_HITS: u32 = 200;

/// Sealed texts one worker may read, in clear; wiped when dropped.
#[derive(Default)]
pub struct Unsealed(BTreeMap<NoteId, Zeroizing<String>>);

/// Contacts whose notes hold all words, with a piece of the text: those of class `file` first,
/// each group with the latest first.
pub fn search(
    reader: &Reader<'_>,
    keyring: &Keyring<'_>,
    unsealed: &mut Unsealed,
    text: &str,
) -> Result<Vec<(Id, String)>, NoteError> {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let query: String = words.iter().map(|word| format!("\"{word}\"* ")).collect();
    let sql = format!(
        "SELECT note.contact, snippet(note_words, 0, '', '', '…', 24)
         FROM note_words JOIN note ON note.rk = note_words.rowid
         WHERE note_words MATCH ?1 AND {LIVING}
         ORDER BY note.entered_at DESC LIMIT {MOST_HITS}"
    );
    let mut hits = reader.rows(&sql, [query], |row| Ok((Id::new(row.get(0)?), row.get(1)?)))?;
    for (id, contact) in sealed_to(reader, keyring)? {
        let text = match unsealed.0.get(&id) {
            Some(text) => text,
            None => match open(reader, keyring, id)? {
                Some(told) => unsealed.0.entry(id).or_insert(told.text),
                None => continue,
            },
        };
        let lower = Zeroizing::new(text.to_lowercase());
        if words.iter().all(|word| lower.contains(word.as_str())) {
            hits.push((contact, text.chars().take(SNIPPET_CHARS).collect()));
        }
    }
    Ok(hits)
}

fn open(
    reader: &Reader<'_>,
    keyring: &Keyring<'_>,
    note: NoteId,
) -> Result<Option<Told>, NoteError> {
    match find(reader, note)? {
        Some(note) => told(reader, keyring, &note),
        None => Ok(None),
    }
}

/// The sealed notes a worker has a key to, the latest first, with the contact each is about.
fn sealed_to(reader: &Reader<'_>, keyring: &Keyring<'_>) -> Result<Vec<(NoteId, Id)>, NoteError> {
    let sql = format!(
        "SELECT id, contact FROM note
         WHERE sealed IS NOT NULL AND contact IS NOT NULL AND {LIVING}
           AND id IN (SELECT note FROM note_key WHERE reader = ?1)
         ORDER BY entered_at DESC"
    );
    Ok(reader.rows(&sql, [keyring.user.0.as_bytes()], |row| {
        Ok((NoteId(Id::new(row.get(0)?)), Id::new(row.get(1)?)))
    })?)
}
