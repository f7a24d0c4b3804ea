//! Partners: the other services and people a service works with, so that each is named once and
//! always the same.
//!
//! A partner is a root of its own and about nobody who is accompanied: it says where a service is
//! and whom to ask for. A release from secrecy names one partner, and what was passed on is counted
//! by partner, so "who was told" has an answer. A partner is never taken away, because papers name
//! it; one that is not to be chosen any more is marked as left.

mod store;
mod tables;
mod write;

pub use store::{count, find, list};
pub use tables::PARTNER;
pub use write::{add, add_as, change};

use crate::ids::PartnerId;

/// What is written about a partner.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Card {
    /// Name of the service or the person, as on its letters.
    pub name: String,
    /// Unit, function or person to ask for.
    pub unit: String,
    /// Postal address, several lines.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// Electronic mail.
    pub email: String,
    /// Since when it is not to be chosen any more, or empty.
    pub left_on: String,
}

/// A partner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Partner {
    /// Which.
    pub id: PartnerId,
    /// What is written about it.
    pub card: Card,
}

/// Why something about a partner can not be written.
#[derive(Debug, thiserror::Error)]
pub enum PartnerError {
    /// Without a name nobody could say who it is.
    #[error("a name is missing")]
    NameMissing,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// There is no such partner here.
    #[error("not found")]
    NotFound,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
