//! Which attachments the rows name, and whether their files are here and whole.

use super::blob::{Blob, BlobError, Blobs};
use super::catalogue::{Catalogue, Column, Kind};
use super::change::{Change, Op};
use super::reader::Reader;
use super::value::Value;
use super::{Store, StoreError};
use crate::ids::Id;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// What a check of the attachments found.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Attachments {
    /// How many the rows name.
    pub named: u64,
    /// How many of them have not been received yet.
    pub absent: u64,
    /// How many have a file that is not what the row says.
    pub damaged: u64,
}

impl Store {
    /// The attachments beside the database.
    pub fn blobs(&self) -> Blobs {
        Blobs::beside(self.path.parent().unwrap_or(&self.path))
    }

    /// Every attachment that a row names, in the order of the tables; one that two rows name comes
    /// once.
    pub fn attachments(&self) -> Result<Vec<Blob>, StoreError> {
        let connection = self.reader();
        let mut seen = BTreeSet::new();
        let mut named = in_tables(&connection, self.catalogue)?;
        named.retain(|blob| seen.insert(blob.name()));
        Ok(named)
    }

    /// Reads every attachment that is here, and sets aside what is damaged.
    pub fn verify_attachments(&self) -> Result<Attachments, StoreError> {
        let blobs = self.blobs();
        let mut found = Attachments::default();
        for blob in self.attachments()? {
            found.named += 1;
            match blobs.read(&blob, &mut std::io::sink()) {
                Ok(()) => {}
                Err(BlobError::NotHere) => found.absent += 1,
                Err(BlobError::Damaged | BlobError::TooLarge) => found.damaged += 1,
                Err(BlobError::Store(error)) => return Err(error),
            }
        }
        Ok(found)
    }
}

/// Removes files that no row names. A name in the log counts too: the row may come back by an undo,
/// or belong to a table that only a newer version knows. The log is read only when a file is there
/// that no table names, which a crash leaves behind and nothing else.
pub(super) fn sweep(
    connection: &Connection,
    catalogue: Catalogue,
    blobs: &Blobs,
) -> Result<(), StoreError> {
    blobs.sweep(|files| {
        let tables = in_tables(connection, catalogue)?;
        let tables: BTreeSet<Id> = tables.iter().map(Blob::name).collect();
        let mut unnamed: BTreeSet<Id> = files.into_iter().collect();
        unnamed.retain(|file| !tables.contains(file));
        if !unnamed.is_empty() {
            in_log(connection, |blob| {
                unnamed.remove(&blob.name());
            })?;
        }
        Ok(unnamed.into_iter().collect())
    })
}

pub(super) fn in_tables(
    connection: &Connection,
    catalogue: Catalogue,
) -> Result<Vec<Blob>, StoreError> {
    let mut named = Vec::new();
    for table in catalogue.0 {
        let columns = table.columns.iter();
        for Column { name, .. } in columns.filter(|column| column.kind == Kind::Blob) {
            let sql = format!(
                "SELECT {name} FROM {} WHERE {name} IS NOT NULL ORDER BY id, root",
                table.name
            );
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                named.extend(Blob::read(&row.get::<_, Vec<u8>>(0)?));
            }
        }
    }
    Ok(named)
}

impl Reader<'_> {
    /// The attachments that rows name, by the names of their files.
    pub fn attachments(&self) -> Result<BTreeMap<Id, Blob>, StoreError> {
        let named = in_tables(self.connection(), self.catalogue)?;
        Ok(named.into_iter().map(|blob| (blob.name(), blob)).collect())
    }
}

/// Every value of a change that can be an attachment's, of newer versions' tables too.
pub fn attachments_of(change: &Change) -> Vec<Blob> {
    let values = change.ops.iter().flat_map(|op| match op {
        Op::Set { value, .. } => vec![value],
        Op::Insert { values, .. } => values.values().collect(),
        _ => Vec::new(),
    });
    let bytes = values.filter_map(|value| match value {
        Value::Bytes(bytes) => Some(bytes),
        _ => None,
    });
    bytes.filter_map(|bytes| Blob::read(bytes)).collect()
}

/// Every value in the log that can be an attachment's.
pub(super) fn in_log(
    connection: &Connection,
    mut each: impl FnMut(Blob),
) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare("SELECT body FROM change WHERE body IS NOT NULL ORDER BY cn")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(0)?;
        attachments_of(&Change::read(&body)?)
            .into_iter()
            .for_each(&mut each);
    }
    Ok(())
}
