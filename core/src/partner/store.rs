//! Reading partners.

use super::{Card, Partner};
use crate::ids::{Id, PartnerId};
use crate::store::{Reader, StoreError};
use rusqlite::{Params, Row};

const FIELDS: &str = "SELECT id, ifnull(name, ''), ifnull(unit, ''), ifnull(address, ''),
    ifnull(phone, ''), ifnull(email, ''), ifnull(left_on, '') FROM partner";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Partner> {
    Ok(Partner {
        id: PartnerId(Id::new(row.get(0)?)),
        card: Card {
            name: row.get(1)?,
            unit: row.get(2)?,
            address: row.get(3)?,
            phone: row.get(4)?,
            email: row.get(5)?,
            left_on: row.get(6)?,
        },
    })
}

fn read(reader: &Reader<'_>, which: &str, params: impl Params) -> Result<Vec<Partner>, StoreError> {
    reader.rows(&format!("{FIELDS} {which}"), params, from_row)
}

/// One partner.
pub fn find(reader: &Reader<'_>, id: PartnerId) -> Result<Option<Partner>, StoreError> {
    let found = read(reader, "WHERE id = ?1", [id.0.as_bytes()])?;
    Ok(found.into_iter().next())
}

/// How many there are.
pub fn count(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number("SELECT count(*) FROM partner", [])
}

/// A page of partners by name; those that left come last.
pub fn list(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Vec<Partner>, StoreError> {
    let order = "ORDER BY ifnull(left_on, '') <> '', name COLLATE NOCASE, id LIMIT ?2 OFFSET ?1";
    read(reader, order, [offset, limit])
}
