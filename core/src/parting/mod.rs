//! Parting: some leave a household, and from that day nothing that is about both sides goes on.
//!
//! Mostly somebody flees from violence. So parting is **one act**: who leaves ends to belong to the
//! household, and several who leave together make one of their own; each case that people of both sides are
//! in is closed and only looked up, what was agreed in it ends, and for each side another case begins, held
//! by somebody else. It is written in one transaction and taken back as a whole.
//!
//! Where those who leave are can be kept from those who stay ([`crate::person::whereabouts`]). Then no worker
//! holds both cases, because nobody should have to remember what she must not say. No row moves and
//! nothing is copied: the old case stays where it is, for the team to read.

mod act;
mod holder;
mod look;
mod rules;

pub use act::{CaseSides, NewParting, part};
pub use holder::{check_assigned, check_taken_in, check_worker};
pub use look::{Parting, SharedCase, look};

/// Why a household can not be parted.
#[derive(Debug, thiserror::Error)]
pub enum PartingError {
    /// Nobody leaves, or nobody would stay.
    #[error("nobody leaves, or nobody stays")]
    OneSided,
    /// They do not all belong to one household.
    #[error("they belong to no household in common")]
    NotOneHousehold,
    /// The cases both sides are in are others than those that were shown.
    #[error("the shared cases are others")]
    CasesChanged,
    /// One worker would answer for both sides although whereabouts are kept.
    #[error("one worker would hold both cases")]
    SameWorker,
    /// The day lies ahead.
    #[error("a date lies in the future")]
    DateInFuture,
    /// The household says no.
    #[error(transparent)]
    Household(#[from] crate::household::HouseholdError),
    /// The case says no.
    #[error(transparent)]
    Case(#[from] crate::case::CaseError),
    /// An agreement says no.
    #[error(transparent)]
    Paper(#[from] crate::paper::PaperError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
