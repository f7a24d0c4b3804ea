//! The roster's records in the database.

use super::{Roster, RosterError, Signed};
use crate::ids::SpaceId;
use crate::store::{PlainTable, Reader, StoreError, Tx};

/// Signed records; a row is never replaced by another, its id follows from it.
static ROSTER: PlainTable = PlainTable {
    name: "roster",
    key: "id",
};

/// Adds a record.
pub fn add(tx: &mut Tx<'_>, signed: &Signed) -> Result<(), StoreError> {
    tx.put_plain(
        &ROSTER,
        &[
            ("id", signed.id().as_bytes()),
            ("body", &signed.body),
            ("signatures", &signed.write_signatures()),
        ],
    )
}

/// Reads the roster of a space.
pub fn read(reader: &Reader<'_>, space: SpaceId) -> Result<Roster, RosterError> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = reader.rows(
        "SELECT body, signatures FROM roster ORDER BY id",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let records: Vec<Signed> = rows
        .into_iter()
        .filter_map(|(body, signatures)| Signed::from_parts(body, &signatures).ok())
        .collect();
    Roster::of(space, &records)
}
