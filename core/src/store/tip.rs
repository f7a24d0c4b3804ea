//! The ends of the chains in the log.

use super::StoreError;
use super::receive::Link;
use super::vector::{Chain, Vector};
use crate::ids::{Id, ReplicaId};
use rusqlite::{Connection, OptionalExtension, params};

/// All ends.
pub fn all(connection: &Connection) -> Result<Vector, StoreError> {
    let mut statement = connection.prepare_cached("SELECT replica, n, chain FROM tip")?;
    let mut rows = statement.query([])?;
    let mut vector = Vector::default();
    while let Some(row) = rows.next()? {
        let replica = ReplicaId(Id::new(row.get(0)?));
        vector.add(replica, row.get(1)?, row.get(2)?);
    }
    Ok(vector)
}

/// A chain went on: the link `from`, if it was an end, is none any more, and `to` is.
pub fn go_on(
    connection: &Connection,
    replica: ReplicaId,
    from: &Chain,
    (n, to): (u64, &Chain),
) -> Result<(), StoreError> {
    let replica = replica.0.as_bytes();
    connection
        .prepare_cached("DELETE FROM tip WHERE replica = ?1 AND chain = ?2")?
        .execute(params![replica, from])?;
    connection
        .prepare_cached("INSERT INTO tip (replica, n, chain) VALUES (?, ?, ?)")?
        .execute(params![replica, n, to])?;
    Ok(())
}

/// Whether a link stands in the log.
pub fn is_link(
    connection: &Connection,
    replica: ReplicaId,
    n: u64,
    chain: &Chain,
) -> Result<bool, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT 1 FROM change WHERE replica = ?1 AND n = ?2 AND chain = ?3")?;
    Ok(statement.exists(params![replica.0.as_bytes(), n, chain])?)
}

/// Whether the body of a link stands at its number under another link.
pub fn clashes(connection: &Connection, link: &Link) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT 1 FROM change WHERE replica = ?1 AND n = ?2 AND body_hash = ?3 AND chain <> ?4",
    )?;
    let hash = link.hash.as_bytes();
    Ok(statement.exists(params![link.replica.0.as_bytes(), link.n, hash, link.chain])?)
}

/// The link before a number in a chain that has not split.
pub fn link_before(
    connection: &Connection,
    replica: ReplicaId,
    n: u64,
) -> Result<Option<(u64, Chain)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT n, chain FROM change WHERE replica = ?1 AND n < ?2 ORDER BY n DESC LIMIT 1",
    )?;
    let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let found = statement.query_row(params![replica.0.as_bytes(), n], row);
    Ok(found.optional()?)
}
