//! Proving a store whole: pages, chains, and tables equal to what the log says.

use super::apply::rebuild;
use super::aside::{Cuts, weigh_all};
use super::{Store, StoreError, log, purge};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, TransactionBehavior};

/// What a check found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// Every page of the encrypted file authenticates, and SQLite finds its trees whole.
    pub pages: bool,
    /// How many changes stand in unbroken chains; `None` when one does not, or when one of a purged root
    /// has a body.
    pub changes: Option<u64>,
    /// Whether the tables are what the log says, and set aside is what does not count.
    pub tables: bool,
}

impl Verdict {
    /// Whether nothing is wrong.
    pub fn is_whole(self) -> bool {
        self.pages && self.changes.is_some() && self.tables
    }
}

impl Store {
    /// Checks everything; `cuts` say which changes count. The rebuilding happens inside a transaction
    /// that is rolled back.
    pub fn verify(&self, cuts: &Cuts) -> Result<Verdict, StoreError> {
        let mut connection = self.writer();
        let pages = pages_hold(&connection)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let changes = match log::verify_chains(&transaction) {
            Ok(count) => purge::holds(&transaction)?.then_some(count),
            Err(StoreError::Damaged) => None,
            Err(other) => return Err(other),
        };
        let before = self.digest(&transaction)?;
        let judged = weigh_all(&transaction, cuts)?.is_empty();
        rebuild(&transaction, self.catalogue)?;
        let tables = judged && before == self.digest(&transaction)?;
        transaction.rollback()?;
        Ok(Verdict {
            pages,
            changes,
            tables,
        })
    }

    /// A digest over all synced tables and the attention list, independent of row order on disk.
    fn digest(&self, connection: &Connection) -> Result<blake3::Hash, StoreError> {
        let mut hasher = blake3::Hasher::new();
        for table in self.catalogue.0 {
            let names: String = table
                .columns
                .iter()
                .map(|column| format!(", {}", column.name))
                .collect();
            let sql = format!(
                "SELECT id, root{names} FROM {} ORDER BY id, root",
                table.name
            );
            add_rows(connection, &sql, &mut hasher)?;
        }
        let sql = "SELECT kind, root, table_number, row, column_number FROM attention
                   ORDER BY kind, root, table_number, row, column_number";
        add_rows(connection, sql, &mut hasher)?;
        Ok(hasher.finalize())
    }
}

pub(super) fn pages_hold(connection: &Connection) -> Result<bool, StoreError> {
    let mut ciphers = connection.prepare("PRAGMA cipher_integrity_check")?;
    if ciphers.query([])?.next()?.is_some() {
        return Ok(false);
    }
    // The index of words answers with an error when it does not fit the notes.
    let words = "INSERT INTO note_words (note_words, rank) VALUES ('integrity-check', 1)";
    if connection.execute(words, []).is_err() {
        return Ok(false);
    }
    let answer: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    Ok(answer == "ok")
}

fn add_rows(
    connection: &Connection,
    sql: &str,
    hasher: &mut blake3::Hasher,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(sql)?;
    let width = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..width {
            let (kind, bytes) = match row.get_ref(column)? {
                ValueRef::Null => (0, Vec::new()),
                ValueRef::Integer(number) => (1, number.to_le_bytes().to_vec()),
                ValueRef::Real(number) => (2, number.to_le_bytes().to_vec()),
                ValueRef::Text(text) => (3, text.to_vec()),
                ValueRef::Blob(blob) => (4, blob.to_vec()),
            };
            hasher.update(&[kind]);
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(&bytes);
        }
    }
    Ok(())
}
