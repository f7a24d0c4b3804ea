//! Consents, and releases from secrecy: what a person allows, to whom, for what and until when.
//!
//! Three things that are often called consent are different and have a paper each: the **agreement
//! to be accompanied**, the **consent under data-protection law** to something that needs one, and
//! the **release from secrecy** (§ 203 StGB, Art. 458 Code pénal): one person allows one service to
//! tell one other service named things, for a purpose, on an occasion, in named ways, and not for
//! ever. A release is of one person and never of a family; no paper releases towards "all
//! authorities".
//!
//! Each is a root of its own, printed and signed like an agreement ([`crate::paper`]). Given,
//! withdrawn and used are facts, so no merge can weaken a withdrawal: a release covers something if
//! it was signed, was not withdrawn, and the day is not past ([`check`]).
//!
//! **One check stands in front of every way out.** Whatever is told to somebody outside is written
//! down by [`disclose`], which asks the check first and refuses what no release covers, unless the
//! worker names another legal ground with its reason. Who was told what is what a person hears when
//! she withdraws.

mod check;
mod content;
mod disclose;
mod follow;
mod freeze;
mod rules;
mod state;
mod store;
mod tables;

pub use check::{Answer, Ask, Cover, Lack, check, unticked};
pub use content::{Content, Recipient, boxes};
pub use disclose::{NewDisclosure, disclose, take_back};
pub use follow::{follow, withdraw};
pub use freeze::{Form, Gathered, Wish, draft, freeze};
pub use state::{State, in_its_case as state_of, waits};
pub use store::{Disclosure, Release, disclosures_of, of_case, of_person, of_worker, says};
pub use tables::{DISCLOSURE, RELEASE, is_final};

/// The paper on which somebody agrees to be accompanied.
pub const ACCOMPANIMENT: &str = "accompaniment";
/// The paper on which somebody consents under data-protection law.
pub const DATA_PROTECTION: &str = "data_protection";
/// The paper on which somebody releases the service from secrecy.
pub const SECRECY: &str = "secrecy";
/// How a withdrawal is named among the reasons why a release ended, and among the answers in a case.
pub const WITHDRAWN: &str = "withdrawn";
/// The ground of a disclosure that a release covers.
pub const RELEASED: &str = "release";

/// Why something about a release can not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// Where one of those on the paper is, is kept from another.
    #[error("whereabouts are kept from another")]
    KeptApart,
    /// Something no release covers would be told, and no other ground was named.
    #[error("no release covers it")]
    NotReleased,
    /// Another ground without a reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// Nothing, nobody or no way was named.
    #[error("it is not said what is told, or about whom")]
    NothingTold,
    /// A handover told it.
    #[error("a handover told it")]
    HandedOver,
    /// The day lies ahead.
    #[error("a date lies in the future")]
    DateInFuture,
    /// A code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// There is no such release, disclosure, person or partner here.
    #[error("not found")]
    NotFound,
    /// The paper says no.
    #[error(transparent)]
    Paper(#[from] crate::paper::PaperError),
    /// The case says no.
    #[error(transparent)]
    Case(#[from] crate::case::CaseError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
