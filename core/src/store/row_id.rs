//! Ids that follow from content: immutable rows and set rows.

use super::catalogue::Table;
use super::value::Value;
use crate::cbor;
use crate::ids::Id;
use std::collections::BTreeMap;

/// The column number under which an immutable row carries its salt.
pub const SALT: u16 = 0;

/// The id of an immutable row: over table, root and every column, salt included. A row whose id
/// does not follow from it is forged.
pub fn fact_id(table: &Table, root: Id, values: &BTreeMap<u16, Value>) -> Id {
    digest("geleit fact 1", table, root, values.iter())
}

/// The id of a set row: over root, table and the key columns, so that two laptops that add the
/// same thing add one thing.
pub fn set_id(table: &Table, root: Id, values: &BTreeMap<u16, Value>) -> Id {
    let keys = values.iter().filter(|(number, _)| table.is_key(**number));
    digest("geleit set row 1", table, root, keys)
}

fn digest<'a>(
    label: &str,
    table: &Table,
    root: Id,
    values: impl Iterator<Item = (&'a u16, &'a Value)>,
) -> Id {
    let bytes = cbor::write(|writer| {
        writer.u16(table.number)?.bytes(root.as_bytes())?;
        for (number, value) in values {
            writer.u16(*number)?;
            value.write(writer)?;
        }
        Ok(())
    });
    let mut hasher = blake3::Hasher::new_derive_key(label);
    hasher.update(&bytes);
    Id::from_digest(&hasher.finalize())
}
