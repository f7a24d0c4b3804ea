//! A copy of the database under another key.
//!
//! SQLCipher writes it page by page under the new key alone: no copy under the old one ever lies on
//! the disk. The store goes on under its own key; whoever made the copy decides which of the two
//! stays (`docs/decisions/0034`).

use super::verify::pages_hold;
use super::{DATABASE, Store, StoreError, connection};
use crate::keys::StoreKey;
use rusqlite::{Connection, InterruptHandle, params};
use std::fs::File;
use std::path::Path;

/// Copies a database. It has a connection of its own, so one that is stopped leaves nothing behind.
pub struct Copier(Connection);

/// Stops a copy that is under way, from another thread.
pub struct Stop(InterruptHandle);

impl Stop {
    /// The copy fails as soon as it can.
    pub fn stop(&self) {
        self.0.interrupt();
    }
}

impl Copier {
    /// What stops the copy.
    pub fn stop(&self) -> Stop {
        Stop(self.0.get_interrupt_handle())
    }

    /// Copies the whole database into an empty folder, under another key, as it stands now. Nobody
    /// writes to it meanwhile.
    pub fn copy_under(self, folder: &Path, key: &StoreKey) -> Result<(), StoreError> {
        let target = folder.join(DATABASE);
        // An attached file is opened as this connection was: it has to be there.
        File::create_new(&target)?;
        let target = target.to_str().ok_or(StoreError::NotFound)?;
        let attach = "ATTACH DATABASE ?1 AS fresh KEY ?2";
        self.0
            .execute(attach, params![target, connection::raw(key).as_str()])?;
        // The number of the form stands in the file's head, which an export does not copy.
        let form: i64 = self
            .0
            .query_row("PRAGMA main.user_version", [], |row| row.get(0))?;
        self.0.execute_batch("BEGIN IMMEDIATE")?;
        self.0
            .query_row("SELECT sqlcipher_export('fresh')", [], |_| Ok(()))?;
        self.0.execute_batch("COMMIT")?;
        self.0.pragma_update(Some("fresh"), "user_version", form)?;
        Ok(self.0.execute_batch("DETACH DATABASE fresh")?)
    }
}

impl Store {
    /// What copies this database; `key` is its own.
    pub fn copier(&self, key: &StoreKey) -> Result<Copier, StoreError> {
        Ok(Copier(connection::open(&self.path, key)?))
    }

    /// Whether every page of the encrypted file authenticates, every tree is whole, and every table
    /// has as many rows as that of another store.
    pub fn holds_as_much_as(&self, other: &Self) -> Result<bool, StoreError> {
        let (fresh, old) = (self.writer(), other.writer());
        Ok(pages_hold(&fresh)? && counts(&fresh)? == counts(&old)?)
    }
}

/// The tables with how many rows each has.
fn counts(connection: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let mut statement = connection.prepare(sql)?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut counts = Vec::new();
    for name in names {
        let name = name?;
        let sql = format!("SELECT count(*) FROM {name}");
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        counts.push((name, count));
    }
    Ok(counts)
}
