//! The roster: who belongs to the space, as signed records that only ever grow in number.
//!
//! A *space* is one controller's sharing unit. Its root key lies on paper and appoints the first
//! coordinator; coordinators introduce users and enrol laptops. Order of arrival never matters:
//! the roster is computed from the whole set of records, and a record whose signatures do not
//! carry it simply does not count. A user's name, recipient and signing key come from here and
//! from nowhere else, so nobody can slip his own key under a colleague's name.

mod address;
mod carry;
mod cut;
mod dismissal;
mod erasure;
mod family;
mod form;
mod gather;
mod proof;
mod record;
mod rules;
mod signed;
mod store;
mod vouch;

pub use carry::{count_newer, digest, learn, read_part, records, write_parts};
pub use erasure::{Erased, Erasure, Grounds, MOST_ROOTS, own_root};
pub use proof::proof_of;
pub use record::{Reason, Record, Role, space_id};
pub use rules::{Laptop, Member, Proposal, Roster};
pub use signed::Signed;
pub use store::{add, read};

/// Why a roster can not be used.
#[derive(Debug, thiserror::Error)]
pub enum RosterError {
    /// There is no record of the space signed by its root.
    #[error("the space has no founding record")]
    NotFounded,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
