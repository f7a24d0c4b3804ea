//! The attachments a laptop lacks: rows here name them, and their files are not here or were found
//! damaged. Each bundle of a laptop says so, and its last word counts.

use super::walk::Found;
use super::{Asks, ExchangeError};
use crate::cbor::{self, Malformed, Parser};
use crate::ids::Id;
use crate::store::{Blobs, Reader, Run, Store, StoreError};

/// How many names go into one frame.
const A_FRAME: usize = 16 * 1024;
/// More are not asked for at once; the next bundle asks for the rest.
pub const MOST: usize = 4 * A_FRAME;

/// The attachments that rows here name and that are not here, by the names of their files.
pub fn wanted(reader: &Reader<'_>, blobs: &Blobs) -> Result<Vec<Id>, StoreError> {
    Ok(blobs.lacking(&reader.attachments()?))
}

/// What tells the attachments a laptop lacks from others; zeros where it lacks none. No more are told apart
/// than are asked for at once.
pub fn digest(names: &[Id]) -> [u8; 32] {
    let names = names.get(..MOST).unwrap_or(names);
    match names.is_empty() {
        true => [0; 32],
        false => blake3::derive_key("geleit wanted 1", &write(names)),
    }
}

/// Names in rising order, in frames: one at least where somebody asks.
pub fn write_parts(names: &[Id], asks: bool) -> Vec<Vec<u8>> {
    let names = names.get(..MOST).unwrap_or(names);
    match names.is_empty() && asks {
        true => vec![write(names)],
        false => names.chunks(A_FRAME).map(write).collect(),
    }
}

/// `[* name]`
pub fn write(names: &[Id]) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(names.len() as u64)?;
        for name in names {
            writer.bytes(name.as_bytes())?;
        }
        Ok(())
    })
}

/// Reads what [`write`] wrote, behind names that were read before.
pub fn read(bytes: &[u8], names: &mut Vec<Id>) -> Result<(), Malformed> {
    let mut parser = Parser::new(bytes);
    let before = names.len();
    for _ in 0..cbor::list(&mut parser)? {
        let name = cbor::id(&mut parser)?;
        if names.len() >= MOST || names.last().is_some_and(|last| *last >= name) {
            return Err(Malformed);
        }
        names.push(name);
    }
    let read = names.get(before..).unwrap_or_default();
    (write(read) == bytes).then_some(()).ok_or(Malformed)
}

/// What this laptop has of what a request asks for.
pub fn asks(store: &Store, found: &Found) -> Result<Option<Asks>, ExchangeError> {
    if !found.asks {
        return Ok(None);
    }
    let end = std::slice::from_ref(&found.header.end);
    let (runs, _) = store.read(|reader| reader.missing(end))?;
    let blobs = store.blobs();
    let here = found
        .wanted
        .iter()
        .filter(|name| blobs.path(**name).is_file());
    Ok(Some(Asks {
        changes: runs.iter().map(Run::count).sum(),
        attachments: here.count() as u64,
    }))
}
