//! Attachments on their way: the files beside the database, as they lie there. Each is an age file
//! to a secret that stands in a row, so nothing is opened and nothing sealed anew.

use crate::cbor::{self, Malformed, Parser};
use crate::ids::Id;
use crate::store::{Change, Column, Op, Value};
use std::path::{Path, PathBuf};

/// Where the file of a name lies, or would lie.
pub fn path(generation: &Path, name: Id) -> PathBuf {
    generation.join("blobs").join(name.to_string())
}

/// The names of all attachments a change's values may mean, of newer versions' tables too.
pub fn named(change: &Change) -> Vec<Id> {
    let values = change.ops.iter().flat_map(|op| match op {
        Op::Set { value, .. } => vec![value],
        Op::Insert { values, .. } => values.values().collect(),
        _ => Vec::new(),
    });
    values.filter_map(name).collect()
}

/// The name of the file that a value names: over its secret and its content's hash.
fn name(value: &Value) -> Option<Id> {
    let Value::Bytes(bytes) = value else {
        return None;
    };
    let named = bytes.get(..64)?;
    let digest = blake3::derive_key("geleit blob name 1", named);
    (bytes.len() == Column::BLOB_BYTES).then(|| Id::from_digest(&blake3::Hash::from_bytes(digest)))
}

/// `[name, length]`
pub fn begin(name: Id, length: u64) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(2)?.bytes(name.as_bytes())?.u64(length)?;
        Ok(())
    })
}

/// Reads what [`begin`] wrote.
pub fn read_begin(bytes: &[u8]) -> Result<(Id, u64), Malformed> {
    let mut parser = Parser::new(bytes);
    cbor::array(&mut parser, 2)?;
    let (name, length) = (cbor::id(&mut parser)?, parser.u64()?);
    (begin(name, length) == bytes)
        .then_some((name, length))
        .ok_or(Malformed)
}
