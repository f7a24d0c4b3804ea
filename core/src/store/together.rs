//! Folding many roots together.
//!
//! The changes of a root lie scattered among those of all others. Read root by root, a page of the
//! encrypted file is fetched and opened again for nearly every change on it. So the changes of many
//! roots are read in one go, in the order in which they lie on the disk. How many roots that are is
//! bounded by how much there is to read, so memory does not grow with an import; a root that is
//! longer than that is folded alone.

use super::StoreError;
use super::catalogue::Catalogue;
use super::change::Change;
use super::merge::RootState;
use crate::ids::Id;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// At most so many roots.
const MOST_ROOTS: usize = 1024;
/// And at most so much of the log.
const MOST_BYTES: usize = 12 * 1024 * 1024;

/// Folds roots and shows each state once, in the order of `roots`.
pub fn fold_each<E: From<StoreError>>(
    connection: &Connection,
    catalogue: Catalogue,
    roots: &[Id],
    mut show: impl FnMut(Id, &RootState) -> Result<(), E>,
) -> Result<(), E> {
    let mut waiting: Vec<&[Id]> = roots.chunks(MOST_ROOTS).rev().collect();
    while let Some(some) = waiting.pop() {
        let Some(states) = states(connection, catalogue, some)? else {
            let (first, second) = some.split_at(some.len() / 2);
            waiting.extend([second, first]);
            continue;
        };
        for root in some {
            if let Some(state) = states.get(root) {
                show(*root, state)?;
            }
        }
    }
    Ok(())
}

/// The states of some roots; `None` when they are too long to be folded together.
fn states(
    connection: &Connection,
    catalogue: Catalogue,
    roots: &[Id],
) -> Result<Option<BTreeMap<Id, RootState>>, StoreError> {
    let states = roots.iter().map(|root| (*root, RootState::new(*root)));
    let mut states: BTreeMap<Id, RootState> = states.collect();
    let quoted: Vec<String> = roots.iter().map(|root| format!("\"{root}\"")).collect();
    let mut statement = connection.prepare_cached(
        "SELECT root, body_hash, body, aside FROM change
         WHERE cn IN (SELECT cn FROM change WHERE root IN (SELECT unhex(value) FROM json_each(?1)))
           AND body IS NOT NULL ORDER BY cn",
    )?;
    let mut rows = statement.query([format!("[{}]", quoted.join(","))])?;
    let mut bytes = 0;
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(2)?;
        bytes += body.len();
        if bytes > MOST_BYTES && roots.len() > 1 {
            return Ok(None);
        }
        let id = Id::from_digest(&blake3::Hash::from_bytes(row.get(1)?));
        let change = Change::read(&body)?;
        if let Some(state) = states.get_mut(&Id::new(row.get(0)?)) {
            state.take(id, &change, row.get(3)?, catalogue);
        }
    }
    Ok(Some(states))
}
