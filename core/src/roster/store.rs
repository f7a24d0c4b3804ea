//! The roster's records in the database.

use super::{Roster, RosterError, Signed};
use crate::ids::SpaceId;
use crate::store::{PlainTable, Reader, StoreError, Tx};

/// Signed records; a row is never replaced by another, its id follows from it.
pub(super) static ROSTER: PlainTable = PlainTable {
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
    let records = super::records(reader)?;
    Roster::of(space, &records)
}
