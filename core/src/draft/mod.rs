//! Drafts: what is being written and not yet said.
//!
//! A draft is saved within 800 ms of the first keystroke, long before its writer has chosen who may
//! read the note. So every draft is sealed to its writer: a colleague with the same laptop and the
//! same store key reads nothing of it but which ids it names, because a draft goes with what it is
//! about when that is erased. Drafts belong to this laptop and never travel.

mod store;

pub use store::{Saved, discard, list, open, save};

/// The most a draft may hold, in bytes.
pub const MOST_BYTES: usize = 512 * 1024;

/// Why a draft can not be kept or shown.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// There is no such draft of this user.
    #[error("no such draft")]
    NotFound,
    /// Longer than [`MOST_BYTES`].
    #[error("the draft is too long")]
    TooLong,
    /// It can not be opened with this user's keys.
    #[error(transparent)]
    Key(#[from] crate::keys::KeyError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
