//! The encrypted file and the only door to it.
//!
//! Everything a worker does becomes *changes* in a log; the tables that screens read are a
//! function of that log. Roots are the smallest things that retention erases as a whole. A room
//! reads through [`Reader`] and writes through [`Tx`]; neither hands out the connection. One
//! connection writes and another reads, so a long import does not stop the reading.
//!
//! The store knows no domain word: rooms bring their tables in a [`Catalogue`].

mod apply;
mod arriving;
mod aside;
mod attached;
mod blob;
#[cfg(test)]
mod blob_test;
mod branch;
#[cfg(test)]
mod branch_test;
mod catalogue;
mod change;
#[cfg(test)]
mod change_test;
#[cfg(test)]
mod clock_test;
mod commit;
mod connection;
mod delete;
mod error;
#[cfg(test)]
mod full_test;
mod log;
mod merge;
#[cfg(test)]
mod merge_test;
mod migrate;
mod missing;
mod own;
mod pointing;
mod projection;
mod purge;
#[cfg(test)]
mod purge_test;
mod reader;
mod receive;
mod rekey;
mod resolve;
mod restrict;
mod row_id;
mod seal;
mod send;
mod settled;
mod spent;
mod tip;
mod together;
mod trace;
mod tx;
#[cfg(test)]
mod tx_test;
mod understood;
mod undo;
mod value;
mod vector;
mod verify;

pub use arriving::Arriving;
pub use aside::{Aside, Cut, Cuts};
pub use attached::{Attachments, attachments_of};
pub(crate) use blob::sync_folder;
pub use blob::{Blob, BlobError, Blobs};
pub use catalogue::{
    Catalogue, Category, Column, Kind, Parent, PlainTable, Refers, Subjects, Table, TableClass,
};
pub use change::{Change, HLC_LIMIT, Op, OpRef, body_hash, is_in_later_form, next_link};
pub use error::StoreError;
pub use merge::{ALIVE, Cell, RootState};
pub use own::Former;
pub use pointing::Pointing;
pub use projection::Concern;
pub use purge::{Purged, Ruling};
pub use reader::{Past, Reader};
pub use receive::{Arrival, Link, MOST_AHEAD_MS};
pub use rekey::{Copier, Stop};
pub use restrict::RESTRICTED;
pub use row_id::{SALT, fact_id, set_id};
pub use seal::Seal;
pub use send::{Run, Sent};
pub use settled::SETTLED;
pub use trace::{Standing, Trace};
pub use tx::{Hand, Tx};
pub use undo::WITHDRAWN;
pub use value::{Value, maybe};
pub use vector::{Chain, NO_CHAIN, Vector};
pub use verify::Verdict;

use crate::ids::{Id, ReplicaId, SpaceId};
use crate::keys::{Identity, KeyError, SignKey, StoreKey, VerifyKey};
use crate::time::Instant;
use rusqlite::{Connection, TransactionBehavior, params};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The database's name inside a generation's folder.
const DATABASE: &str = "geleit.db";

/// What a new store is born with.
pub struct Birth {
    /// The sharing unit it belongs to.
    pub space: SpaceId,
    /// This incarnation.
    pub replica: ReplicaId,
    /// Signs this replica's seals.
    pub sign: SignKey,
    /// Opens bundles sent to this replica.
    pub identity: Identity,
}

impl Birth {
    /// Draws the keys of a new incarnation. Its id follows from its key, so nobody can claim the id
    /// of another for a key of his own.
    pub fn draw(space: SpaceId) -> Result<Self, KeyError> {
        let sign = SignKey::draw()?;
        Ok(Self {
            space,
            replica: replica_of(&sign.verify_key()),
            sign,
            identity: Identity::draw(),
        })
    }
}

/// The id of the incarnation that signs with a key.
pub fn replica_of(key: &VerifyKey) -> ReplicaId {
    let mut hasher = blake3::Hasher::new_derive_key("geleit replica 1");
    hasher.update(key.as_bytes());
    ReplicaId(Id::from_digest(&hasher.finalize()))
}

/// An open store.
pub struct Store {
    path: PathBuf,
    catalogue: Catalogue,
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
    /// Whether pages of what was purged may stand in the write-ahead log.
    has_remains: AtomicBool,
}

impl Store {
    /// Makes the database of a new store in a folder.
    pub fn create(
        folder: &Path,
        key: &StoreKey,
        catalogue: Catalogue,
        birth: &Birth,
    ) -> Result<Self, StoreError> {
        let path = folder.join(DATABASE);
        let store = Self::with(connection::create(&path, key)?, path, key, catalogue)?;
        store.writer().execute(
            "INSERT INTO own (space, replica, sign_seed, identity, n, chain, clock, committed_at)
             VALUES (?, ?, ?, ?, 0, zeroblob(32), 0, 0)",
            params![
                birth.space.0.as_bytes(),
                birth.replica.0.as_bytes(),
                birth.sign.expose().as_slice(),
                birth.identity.expose().as_str()
            ],
        )?;
        understood::note(&store.writer(), catalogue)?;
        Ok(store)
    }

    /// Opens the database in a folder and brings it to the newest form.
    pub fn open(folder: &Path, key: &StoreKey, catalogue: Catalogue) -> Result<Self, StoreError> {
        let path = folder.join(DATABASE);
        Self::with(connection::open(&path, key)?, path, key, catalogue)
    }

    fn with(
        mut writer: Connection,
        path: PathBuf,
        key: &StoreKey,
        catalogue: Catalogue,
    ) -> Result<Self, StoreError> {
        migrate::migrate(&mut writer, catalogue)?;
        let generation = path.parent().unwrap_or(&path);
        attached::sweep(&writer, catalogue, &Blobs::beside(generation))?;
        purge::truncate_log(&writer);
        let reader = connection::open_reader(&path, key)?;
        connection::wipe_what_is_freed(&writer)?;
        Ok(Self {
            path,
            catalogue,
            writer: Mutex::new(writer),
            reader: Mutex::new(reader),
            has_remains: AtomicBool::new(false),
        })
    }

    /// Trades safety against a power cut, and memory, for speed: for a demo office while it is
    /// being made, until the store is opened again.
    pub fn hurry(&self) -> Result<(), StoreError> {
        self.writer().execute_batch(
            "PRAGMA synchronous = OFF;
             PRAGMA cache_size = -256000;
             PRAGMA wal_autocheckpoint = 8000;",
        )?;
        Ok(())
    }

    /// Reads one state of the store; a write that is going on is not seen.
    pub fn read<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction().map_err(StoreError::from)?;
        look(&Reader::new(&transaction, self.catalogue))
    }

    /// Writes in one transaction and then looks at the result in the same one. All of it happens,
    /// or nothing.
    pub fn write<T, V, E: From<StoreError>>(
        &self,
        hand: Hand<'_>,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
        look: impl FnOnce(&Reader<'_>, T) -> Result<V, E>,
    ) -> Result<V, E> {
        let mut connection = self.writer();
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut tx = Tx::begin(&transaction, self.catalogue, hand);
        let done = act(&mut tx)?;
        tx.finish()?;
        let purging = tx.purging;
        let view = look(&Reader::new(&transaction, self.catalogue), done)?;
        transaction.commit().map_err(StoreError::from)?;
        self.clear_up(&connection, &purging);
        Ok(view)
    }

    /// Copies the whole database, under the same key, as it stands now.
    pub fn copy_to(&self, target: &Path) -> Result<(), StoreError> {
        let target = target.to_str().ok_or(StoreError::NotFound)?;
        self.writer().execute("VACUUM INTO ?1", [target])?;
        Ok(())
    }

    /// The present instant for deadlines and expiry: never earlier than the last commit, so
    /// setting the laptop's clock back revives nothing.
    pub fn not_before_last_commit(&self, now: Instant) -> Result<Instant, StoreError> {
        let connection = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(now.max(Instant(log::own(&connection)?.committed_at)))
    }

    /// By how many milliseconds a clock lies behind the last commit, if by more than is ever forgiven.
    pub fn clock_behind(&self, now: Instant) -> Result<Option<i64>, StoreError> {
        let behind = self.not_before_last_commit(now)?.0 - now.0;
        Ok((behind > MOST_AHEAD_MS).then_some(behind))
    }

    /// Which incarnation this is, of which space.
    pub fn whose(&self) -> Result<(SpaceId, ReplicaId), StoreError> {
        let connection = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let own = log::own(&connection)?;
        Ok((own.space, own.replica))
    }

    /// Where the database lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn reader(&self) -> MutexGuard<'_, Connection> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
