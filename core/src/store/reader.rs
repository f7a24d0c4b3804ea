//! Reading. A reader prepares only statements that SQLite itself calls read-only.

use super::StoreError;
use super::catalogue::{Catalogue, Table};
use super::log;
use super::trace::Trace;
use crate::ids::{Id, TxId, UserId};
use crate::time::Instant;
use rusqlite::{Connection, Params, Row};

/// The door for everything that reads.
pub struct Reader<'a> {
    connection: &'a Connection,
    pub(super) catalogue: Catalogue,
}

/// A transaction in the history of a root.
#[derive(Debug)]
pub struct Past {
    /// The transaction.
    pub tx: TxId,
    /// Who, as her laptop says.
    pub by: UserId,
    /// When, by her laptop's clock.
    pub at: Instant,
    /// The numbers of the tables it touched in this root.
    pub tables: Vec<u16>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(connection: &'a Connection, catalogue: Catalogue) -> Self {
        Self {
            connection,
            catalogue,
        }
    }

    pub(super) fn connection(&self) -> &'a Connection {
        self.connection
    }

    /// All rows of a query.
    pub fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        from_row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        if !statement.readonly() {
            return Err(StoreError::NotReading);
        }
        let rows = statement.query_map(params, from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The first row of a query, if there is one.
    pub fn first<T>(
        &self,
        sql: &str,
        params: impl Params,
        from_row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        Ok(self.rows(sql, params, from_row)?.into_iter().next())
    }

    /// A count, or any other single number.
    pub fn number(&self, sql: &str, params: impl Params) -> Result<i64, StoreError> {
        self.first(sql, params, |row| row.get(0))?
            .ok_or(StoreError::NotFound)
    }

    /// A stamp for now, by this replica's hybrid clock.
    pub fn stamp(&self, now: Instant) -> Result<u64, StoreError> {
        let wall = u64::try_from(now.0).unwrap_or(0) << 16;
        let clock = log::own(self.connection)?.clock;
        Ok(wall.max(clock).min(super::change::HLC_LIMIT - 1))
    }

    /// How many of these roots have a row of their own in a table.
    pub fn count_roots(&self, table: &Table, roots: &[Id]) -> Result<i64, StoreError> {
        let quoted: Vec<String> = roots.iter().map(|root| format!("\"{root}\"")).collect();
        let sql = format!(
            "SELECT count(*) FROM {}
             WHERE id IN (SELECT unhex(value) FROM json_each(?1)) AND root = id",
            table.name
        );
        self.number(&sql, [format!("[{}]", quoted.join(","))])
    }

    /// A root's state, with who wrote what.
    pub fn trace(&self, root: Id) -> Result<Trace, StoreError> {
        Ok(Trace::of(
            root,
            log::of_root(self.connection, root)?,
            self.catalogue,
        ))
    }

    /// In how many transactions a root was written to from an instant on: far less work than a trace.
    pub fn transactions_since(&self, root: Id, since: Instant) -> Result<usize, StoreError> {
        log::transactions_since(self.connection, root, since)
    }

    /// What happened to a root, the latest first.
    pub fn history(&self, root: Id) -> Result<Vec<Past>, StoreError> {
        let mut history: Vec<Past> = Vec::new();
        for logged in log::of_root(self.connection, root)? {
            let ops = logged
                .change
                .ops
                .iter()
                .filter_map(super::change::Op::place);
            let tables = ops.map(|(table, _)| table);
            match history.last_mut() {
                Some(past) if past.tx == logged.change.tx => past.tables.extend(tables),
                _ => history.push(Past {
                    tx: logged.change.tx,
                    by: logged.change.author,
                    at: stamp_to_instant(logged.change.hlc),
                    tables: tables.collect(),
                }),
            }
        }
        history.reverse();
        Ok(history)
    }
}

/// The wall-clock part of a hybrid stamp.
pub(super) fn stamp_to_instant(hlc: u64) -> Instant {
    Instant(i64::try_from(hlc >> 16).unwrap_or(i64::MAX))
}
