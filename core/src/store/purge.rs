//! Erasing: what is left of a root when nobody may keep it any more.
//!
//! A *purged* root has no body and no row anywhere. Of each of its changes a *husk* stays: place, root
//! and the body's hash, so that chains go on to verify and nobody asks for what is gone. Purged is for
//! ever; which roots are, the roster says (`docs/decisions/0038`). It does not matter whether the word
//! or the bodies come first: a body that comes later is not taken in.
//!
//! The attachments' keys go with the rows, in the transaction; their files, and the copies of old pages in the
//! write-ahead log, after it. A crash between the two leaves files nobody names, which [`Store::open`]
//! sweeps away.

use super::attached::{attachments_of, in_log, in_tables};
use super::blob::{Blob, Blobs};
use super::catalogue::Catalogue;
use super::change::{Change, Op};
use super::{Cuts, Reader, Store, StoreError, Tx};
use crate::ids::Id;
use crate::time::Instant;
use rusqlite::{Connection, TransactionBehavior, params};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Nobody waits longer for a read to end before the log is cut.
const SHORT: Duration = Duration::from_millis(200);
/// How long anything else waits.
const LONG: Duration = Duration::from_secs(5);

/// By which word a root is purged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Purged {
    /// The record of the roster.
    pub record: Id,
    /// When it was written.
    pub at: Instant,
}

/// What the roster says about the log.
#[derive(Clone, Default)]
pub struct Ruling {
    /// Which changes count.
    pub cuts: Cuts,
    /// Which roots are purged.
    pub purged: BTreeMap<Id, Purged>,
}

/// What a transaction purged.
#[derive(Default)]
pub(super) struct Purging {
    /// Roots that were here.
    pub roots: u64,
    /// Whether keys of this laptop were destroyed.
    pub keys: bool,
    /// Attachments whose keys are gone.
    files: BTreeSet<Id>,
}

/// Purges the roots that are not purged yet. By which word, may change: the first of several counts,
/// and it may come last.
pub(super) fn purge(
    connection: &Connection,
    catalogue: Catalogue,
    purged: &BTreeMap<Id, Purged>,
    done: &mut Purging,
) -> Result<(), StoreError> {
    let known = roots(connection)?;
    for (root, by) in purged
        .iter()
        .filter(|(root, by)| known.get(root) != Some(by))
    {
        if !known.contains_key(root) {
            empty(connection, catalogue, *root, done)?;
        }
        connection
            .prepare_cached(
                "INSERT INTO purged (root, record, at) VALUES (?, ?, ?)
                 ON CONFLICT (root) DO UPDATE SET record = excluded.record, at = excluded.at",
            )?
            .execute(params![root.as_bytes(), by.record.as_bytes(), by.at.0])?;
    }
    Ok(())
}

/// The roots that are purged here.
fn roots(connection: &Connection) -> Result<BTreeMap<Id, Purged>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT root, record, at FROM purged")?;
    let roots = statement.query_map([], |row| {
        let (record, at) = (Id::new(row.get(1)?), Instant(row.get(2)?));
        Ok((Id::new(row.get(0)?), Purged { record, at }))
    })?;
    Ok(roots.collect::<Result<_, _>>()?)
}

/// Whether a root is purged.
pub(super) fn is_purged(connection: &Connection, root: Id) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM purged WHERE root = ?1")?;
    Ok(statement.exists([root.as_bytes()])?)
}

/// Leaves husks of a root's changes and nothing of its rows.
fn empty(
    connection: &Connection,
    catalogue: Catalogue,
    root: Id,
    done: &mut Purging,
) -> Result<(), StoreError> {
    let place = [root.as_bytes()];
    let sql = "SELECT body FROM change WHERE root = ?1 AND body IS NOT NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let mut bodies = statement.query(place)?;
    let mut rows: BTreeSet<(u16, Id)> = BTreeSet::new();
    let mut held = false;
    while let Some(row) = bodies.next()? {
        let change = Change::read(&row.get::<_, Vec<u8>>(0)?)?;
        rows.extend(change.ops.iter().filter_map(Op::place));
        let named = attachments_of(&change);
        done.files.extend(named.iter().map(Blob::name));
        held = true;
    }
    done.roots += u64::from(held);
    let husks = "UPDATE change SET body = NULL, tx = zeroblob(16) WHERE root = ?1";
    connection.prepare_cached(husks)?.execute(place)?;
    for (number, row) in rows {
        if let Some(table) = catalogue.table(number) {
            let sql = format!("DELETE FROM {} WHERE id = ?1 AND root = ?2", table.name);
            let row = params![row.as_bytes(), root.as_bytes()];
            connection.prepare_cached(&sql)?.execute(row)?;
        }
    }
    connection
        .prepare_cached("DELETE FROM attention WHERE root = ?1")?
        .execute(place)?;
    Ok(())
}

/// Whether no purged root has a body.
pub(super) fn holds(connection: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM purged JOIN change USING (root) WHERE change.body IS NOT NULL";
    Ok(!connection.prepare(sql)?.exists([])?)
}

impl Store {
    /// Purges what the roster says and is not purged here yet: after an update that understands its
    /// words, or in a store that was restored. Gives how many roots were here.
    pub fn catch_up(&self, purged: &BTreeMap<Id, Purged>) -> Result<u64, StoreError> {
        if roots(&self.reader())? == *purged {
            return Ok(0);
        }
        let mut connection = self.writer();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut done = Purging::default();
        purge(&transaction, self.catalogue, purged, &mut done)?;
        transaction.commit()?;
        self.clear_up(&connection, &done);
        Ok(done.roots)
    }

    /// After a transaction: removes the files of what it purged, and the copies of old pages. What can
    /// not go now goes later: the transaction stands.
    pub(super) fn clear_up(&self, connection: &Connection, done: &Purging) {
        if done.roots > 0 || done.keys {
            self.has_remains.store(true, Ordering::SeqCst);
            if let Ok(files) = unnamed(connection, self.catalogue, &done.files) {
                self.blobs().remove(&files);
            }
        }
        if self.has_remains.load(Ordering::SeqCst) {
            // A read that goes on keeps its pages: then the next write tries again.
            let has_remains = !truncate_log(connection);
            self.has_remains.store(has_remains, Ordering::SeqCst);
        }
    }
}

/// Cuts the write-ahead log to nothing. Whether nobody was reading in it.
pub(super) fn truncate_log(connection: &Connection) -> bool {
    let busy = (|| {
        connection.busy_timeout(SHORT)?;
        let truncate = "PRAGMA wal_checkpoint(TRUNCATE)";
        let busy = connection.query_row(truncate, [], |row| row.get::<_, i64>(0));
        connection.busy_timeout(LONG)?;
        busy
    })();
    busy.is_ok_and(|busy| busy == 0)
}

/// Those of the files that nothing names any more.
fn unnamed(
    connection: &Connection,
    catalogue: Catalogue,
    files: &BTreeSet<Id>,
) -> Result<BTreeSet<Id>, StoreError> {
    let mut unnamed = files.clone();
    if !unnamed.is_empty() {
        for blob in in_tables(connection, catalogue)? {
            unnamed.remove(&blob.name());
        }
        in_log(connection, |blob| {
            unnamed.remove(&blob.name());
        })?;
    }
    Ok(unnamed)
}

impl Tx<'_> {
    /// Refuses to write into a root that is purged.
    pub(super) fn check_there(&self, root: Id) -> Result<(), StoreError> {
        match is_purged(self.connection, root)? {
            true => Err(StoreError::Erased),
            false => Ok(()),
        }
    }
}

impl Reader<'_> {
    /// When a root was purged, if it was.
    pub fn purged(&self, root: Id) -> Result<Option<Instant>, StoreError> {
        let sql = "SELECT at FROM purged WHERE root = ?1";
        self.first(sql, [root.as_bytes()], |row| Ok(Instant(row.get(0)?)))
    }
}

impl Blobs {
    /// Removes files, those that were set aside too.
    fn remove(&self, names: &BTreeSet<Id>) {
        for name in names {
            // What can not go now goes when the store is opened next.
            let _ = std::fs::remove_file(self.path(*name));
            let _ = std::fs::remove_file(self.aside(*name));
        }
    }
}
