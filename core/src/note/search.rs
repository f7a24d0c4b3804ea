//! Searching in what was written: by an index for notes of class `file`, in memory for sealed ones.
//!
//! Sealed text stands in no index. What a worker may read is opened when she searches for the first
//! time and kept in clear only as long as she is at the desk.

use super::store::{LIVING, find, told};
use super::{Keyring, NoteError};
use crate::ids::{Id, NoteId};
use crate::store::Reader;
use crate::time::Instant;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const SNIPPET_CHARS: usize = 120;
const MOST_HITS: u32 = 200;

/// Sealed notes one worker may read, in clear; wiped when dropped. A note never changes, so what was
/// opened once needs no second look.
#[derive(Default)]
pub struct Unsealed(BTreeMap<NoteId, Clear>);

struct Clear {
    contact: Id,
    entered_at: Instant,
    text: Zeroizing<String>,
    /// The same in small letters.
    lower: Zeroizing<String>,
}

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
    // The index of days is gone through from the latest on, and only what is shown is read from the
    // notes: their pages are many, and each of them has to be fetched and opened again after any
    // write, be it the audit's line about the last search.
    let sql = format!(
        "WITH latest (rk, entered_at) AS MATERIALIZED (
             SELECT note.rk, note.entered_at FROM note INDEXED BY note_by_time
             WHERE note.rk IN (SELECT rowid FROM note_words WHERE note_words MATCH ?1)
               AND {LIVING}
             ORDER BY note.entered_at DESC, note.rk DESC LIMIT {MOST_HITS})
         SELECT note.contact, snippet(note_words, 0, '', '', '…', 24)
         FROM note_words CROSS JOIN latest ON latest.rk = note_words.rowid
         CROSS JOIN note ON note.rk = latest.rk
         WHERE note_words MATCH ?1 ORDER BY latest.entered_at DESC, latest.rk DESC"
    );
    let mut hits = reader.rows(&sql, [query], |row| Ok((Id::new(row.get(0)?), row.get(1)?)))?;
    let sealed = sealed_to(reader, keyring)?;
    for id in &sealed {
        if !unsealed.0.contains_key(id)
            && let Some(clear) = open(reader, keyring, *id)?
        {
            unsealed.0.insert(*id, clear);
        }
    }
    let holds = |clear: &&Clear| words.iter().all(|word| clear.lower.contains(word.as_str()));
    let opened = sealed.iter().filter_map(|id| unsealed.0.get(id));
    let mut found: Vec<&Clear> = opened.filter(holds).collect();
    found.sort_by_key(|clear| Reverse(clear.entered_at));
    let piece = |clear: &Clear| clear.text.chars().take(SNIPPET_CHARS).collect();
    hits.extend(found.into_iter().map(|clear| (clear.contact, piece(clear))));
    Ok(hits)
}

fn open(
    reader: &Reader<'_>,
    keyring: &Keyring<'_>,
    id: NoteId,
) -> Result<Option<Clear>, NoteError> {
    let Some(note) = find(reader, id)?.filter(|note| note.class.is_sealed()) else {
        return Ok(None);
    };
    let told = told(reader, keyring, &note)?;
    Ok(told.map(|told| Clear {
        contact: note.contact,
        entered_at: note.entered_at,
        lower: Zeroizing::new(told.text.to_lowercase()),
        text: told.text,
    }))
}

/// The sealed notes a worker has a key to; the index alone answers.
fn sealed_to(reader: &Reader<'_>, keyring: &Keyring<'_>) -> Result<Vec<NoteId>, NoteError> {
    let sql = "SELECT DISTINCT note FROM note_key
               WHERE reader = ?1 AND note IS NOT NULL
                 AND note NOT IN (SELECT fact FROM withdrawn_now) ORDER BY note";
    Ok(reader.rows(sql, [keyring.user.0.as_bytes()], |row| {
        Ok(NoteId(Id::new(row.get(0)?)))
    })?)
}
