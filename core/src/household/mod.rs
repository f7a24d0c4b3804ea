//! Households and kinship: who lives together, and who is what to whom.
//!
//! A household is a root of its own; joining and leaving it are dated facts, so nothing is ever
//! overwritten and "who lived there in May" can still be answered. Kinship is stated in the root of
//! one person about another ("the other is my mother") and read from both sides.

mod kinship;
mod membership;
mod part;
mod tables;

pub use kinship::{Kin, add as add_kin, mirrored, of as kin_of, remove as remove_kin};
pub use membership::{Household, join, leave, of};
pub use part::part;
pub use tables::{HOUSEHOLD, JOINED, KINSHIP, LEFT};

/// Why something about a household can not be written.
#[derive(Debug, thiserror::Error)]
pub enum HouseholdError {
    /// There is no such person, or she is in no household.
    #[error("not found")]
    NotFound,
    /// Where one of the two is, is kept from the other.
    #[error("whereabouts are kept from the other")]
    KeptApart,
    /// A relation that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
