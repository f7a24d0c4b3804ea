//! Exchanging bundles through a hub: a folder, a WebDAV server or an S3 bucket.
//!
//! A hub is a stick that hangs on a wire. What lies on it are the same sealed files, so whoever
//! keeps it learns how much is written and when, and nothing else; and it is trusted as little as a
//! stick found in the street. It may lose what it took, serve half of it, serve yesterday's listing
//! or say *done* and have done nothing: all that is noticed, said in words, and made good by the
//! next sync. Nothing a hub does can harm the store.
//!
//! Each laptop only ever puts new objects, under a folder name it drew; nobody locks,
//! overwrites, or takes away what another put, so two laptops may sync at once. An object's name
//! holds the hash of the bundle it belongs to ([`name`]): whoever reads it knows whether this is
//! what its writer put there. A bundle longer than [`PIECE`] is cut into several objects, which is
//! what makes sending resumable.
//!
//! A sync lists, reads what is new here, looks whether everything of its own is still there, and
//! sends what some laptop of the team neither said to have nor will find on the hub ([`rules`]).
//! What was sent counts only after it was read back. What vanishes is no longer counted on, so it
//! is sent again without anybody deciding that.

mod address;
mod check;
mod fetch;
mod line;
mod listing;
mod name;
mod news;
mod probe;
mod remains;
mod report;
mod rules;
mod send;
mod settings;
mod store;
mod sync;
mod take;

pub use address::{AddressError, Kind, Place};
pub use probe::probe;
pub use report::{Down, Report, Trouble, Up};
pub use settings::{forget, last, place, set, standing};
pub use sync::sync;

use crate::desk::{DeskError, HubError};
use crate::exchange::ExchangeError;
use crate::keys::KeyError;
use crate::roster::RosterError;
use crate::store::StoreError;

/// The longest object. It is held in memory while it is sent, and a broken line costs no more.
pub const PIECE: u64 = 4 * 1024 * 1024;
/// The folder on the hub in which everything of ours lies.
const FOLDER: &str = "geleit";

/// Why a sync could not be begun or not be ended. What was taken in before stays.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// No hub was set up on this laptop.
    #[error("no hub is set up")]
    NotSet,
    /// The address can not be used.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The hub failed.
    #[error(transparent)]
    Hub(#[from] HubError),
    /// The hub does not give back what was put there.
    #[error("the hub does not keep what it is given")]
    NotKept,
    /// A bundle could not be written or taken in.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// The desk refused.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The roster can not be used.
    #[error(transparent)]
    Roster(#[from] RosterError),
    /// A key operation failed.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<std::io::Error> for SyncError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}
