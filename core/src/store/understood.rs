//! What this version understands of the log, and filling the tables again when that has grown.
//!
//! A laptop may carry for months what only newer versions understand: a column, a table, a kind of
//! operation. It lies in the log bit for bit and in no table. Tables are a function of the log *and* of
//! what the version understands that folds it; so the store remembers by which understanding they were
//! filled last. Whoever opens it with another one fills them again, all of them: what a change means to
//! a root can not be told without folding it. A step of the form does the same (`migrate.rs`); this
//! serves the update that brings none.

use super::apply::rebuild;
use super::{Catalogue, Op, StoreError, Value};
use rusqlite::{Connection, OptionalExtension};

/// Raised when one log is to make other tables than before though the catalogue and the kinds of
/// operations are the same: a rule of merging or of what is listed changed.
const RULES: u64 = 1;

/// What tells the understanding of this version from that of others.
fn digest(catalogue: Catalogue) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("geleit understood 1");
    hasher.update(&RULES.to_le_bytes());
    hasher.update(&Op::KINDS.to_le_bytes());
    hasher.update(&Value::KINDS.to_le_bytes());
    // All that a room declares of a table, whatever that will be one day.
    hasher.update(format!("{:?}", catalogue.0).as_bytes());
    *hasher.finalize().as_bytes()
}

/// Fills the synced tables from the log again if the form of the database is new or this version
/// understands something else than the one that filled them.
pub(super) fn catch_up(
    connection: &Connection,
    catalogue: Catalogue,
    new_form: bool,
) -> Result<(), StoreError> {
    let sql = "SELECT understood FROM own";
    let then: Option<Option<[u8; 32]>> =
        connection.query_row(sql, [], |row| row.get(0)).optional()?;
    if new_form || then.flatten() != Some(digest(catalogue)) {
        rebuild(connection, catalogue)?;
        note(connection, catalogue)?;
    }
    Ok(())
}

/// Notes that the tables are filled by what this version understands.
pub(super) fn note(connection: &Connection, catalogue: Catalogue) -> Result<(), StoreError> {
    connection.execute("UPDATE own SET understood = ?1", [digest(catalogue)])?;
    Ok(())
}
