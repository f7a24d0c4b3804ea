//! Backups: the whole store on a stick, proved after writing.
//!
//! A backup is a folder with two files. `slots` is the store's own slot file: it turns a passphrase
//! or a sheet of paper into a key, and is as harmless as beside the store. `backup.age` is a
//! standard age file sealed to the public halves of those slots; inside are frames with the
//! database (a consistent copy, still under its own key), the slot file once more and every
//! attachment that is here, sealed as it lies beside the database (`docs/bundle-format.md`,
//! Backup). After writing, the file is read back from the stick and every byte checked.
//!
//! Beside them lies the list of what was erased (`desk`), if anything was: whoever restores an older backup
//! from the same stick does not bring it back. A list may be missing, so a backup that is older than the
//! window is brought back only by somebody who says that she knows what that means (`window`).
//!
//! A restored store is another incarnation of the database: it goes on under a new replica id, and
//! says so to the roster with the old one's signature.

mod restore;
mod unpack;
mod window;
mod write;

pub use restore::{Key, inspect, restore};
pub use unpack::unpack;
pub use window::WINDOW_DAYS;
pub use write::{Receipt, write};

use crate::bundle::BundleError;
use crate::cbor::{self, Parser};
use crate::desk::DeskError;
use crate::ids::Id;
use crate::keys::KeyError;
use crate::roster::RosterError;
use crate::store::StoreError;

/// The age file's name in a backup's folder.
const SEALED: &str = "backup.age";
/// The slot file's name in a backup's folder.
const SLOTS: &str = "slots";
/// Which file of the store the frames after a beginning are about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// The database.
    Database,
    /// The slot file.
    SlotFile,
    /// An attachment, by the name of its file.
    Blob(Id),
}

impl Part {
    fn write(self) -> Vec<u8> {
        cbor::write(|writer| {
            match self {
                Self::Database => writer.u64(1)?,
                Self::SlotFile => writer.u64(2)?,
                Self::Blob(name) => writer.u64(3)?.bytes(name.as_bytes())?,
            };
            Ok(())
        })
    }

    fn read(raw: &[u8]) -> Result<Self, BackupError> {
        let mut parser = Parser::new(raw);
        let part = match parser.u64().map_err(|_| BackupError::Damaged)? {
            1 => Self::Database,
            2 => Self::SlotFile,
            3 => Self::Blob(cbor::id(&mut parser).map_err(|_| BackupError::Damaged)?),
            _ => return Err(BackupError::Newer),
        };
        // One form only: shortest heads, and nothing behind.
        (part.write() == raw)
            .then_some(part)
            .ok_or(BackupError::Damaged)
    }
}

/// The kind of bundle, in the header.
const BACKUP: u64 = 7;

/// Why a backup can not be written or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The folder lies inside the store.
    #[error("the target lies inside the store")]
    InsideStore,
    /// The folder can not be written to.
    #[error("the target can not be written")]
    NotWritable,
    /// What was read back is not what was written.
    #[error("the written backup does not verify")]
    VerifyFailed,
    /// The backup is cut or bent, or there is none in the folder.
    #[error("the backup is damaged")]
    Damaged,
    /// A newer version wrote it.
    #[error("the backup comes from a newer version")]
    Newer,
    /// Nothing in reach says what was erased in the time of the window.
    #[error("the backup is older than the window")]
    TooOld,
    /// A key did not fit.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The desk refused.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<BundleError> for BackupError {
    fn from(error: BundleError) -> Self {
        match error {
            BundleError::Damaged => Self::Damaged,
            BundleError::Newer => Self::Newer,
            BundleError::File(error) => Self::Store(error.into()),
        }
    }
}

impl From<RosterError> for BackupError {
    fn from(error: RosterError) -> Self {
        match error {
            RosterError::NotFounded => Self::Damaged,
            RosterError::Store(error) => Self::Store(error),
        }
    }
}

impl From<std::io::Error> for BackupError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}
