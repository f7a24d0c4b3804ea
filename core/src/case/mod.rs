//! Cases: one accompaniment, from its first day to its last.
//!
//! A case is about persons and never without one; a person may live her life without a case. It is
//! a root: its plans and agreements stand in it and go with it when retention erases it. Mostly it
//! comes from an application, sometimes it does not.
//!
//! Who answers for it, how far it has come and who agreed to be accompanied are dated facts.
//! Nothing is overwritten: "who was responsible in May" can still be answered, and two laptops that
//! assign it on the same day both keep what they said. The latest fact counts. That *nobody* holds
//! a case yet is a fact as well: it is somebody's task to see it.
//!
//! When its people part, a case is closed and only looked up, and for each side another one begins that
//! *continues* it. Whose whereabouts are kept from somebody belongs to no case of his.

mod assign;
mod begin;
mod consent;
mod fact;
mod part;
mod participant;
mod phase;
mod rules;
mod store;
mod tables;

pub use assign::{NewWorker, assign};
pub use begin::{NewCase, begin};
pub use consent::{NewConsent, consent};
pub use fact::{Consent, Phase, Worker, consents_of, phases_of, without_consent, workers_of};
pub use part::{NewSide, close_parted, go_on, numbers};
pub use participant::{drop_person, put_person};
pub use phase::{NewPhase, set_phase, take_back};
pub use store::{
    Case, Filter, Participant, count, find, handed_over, held, list, of_application, of_persons,
    parted, parted_on, participants_of, participants_of_all,
};
pub use tables::{
    CASE, CASE_CONSENT as CONSENT, CASE_PARTED as PARTED_FACT, CASE_PERSON as PERSON,
    CASE_PHASE as PHASE, CASE_WORKER as WORKER,
};

/// The worker who answers for the case.
pub const HOLDER: &str = "holder";
/// The worker who answers for it while the holder is away.
pub const DEPUTY: &str = "deputy";
/// The part of those who are accompanied.
pub const CLIENT: &str = "client";
/// The last phase.
pub const CLOSED: &str = "closed";
/// Why a case is closed and only looked up: its people go on apart.
pub const PARTED: &str = "parted";

/// Why something about a case can not be written.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// Nobody would be accompanied.
    #[error("a client is missing")]
    ClientMissing,
    /// A case was begun from this application before.
    #[error("the application has a case")]
    ApplicationUsed,
    /// Where one of them is, is kept from another.
    #[error("whereabouts are kept from another")]
    KeptApart,
    /// The day lies ahead.
    #[error("a date lies in the future")]
    DateInFuture,
    /// Closing without a reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// The worker does not belong to the team.
    #[error("the worker is unknown")]
    WorkerUnknown,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// A code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// There is no such case, participant or fact here.
    #[error("not found")]
    NotFound,
    /// The application says no.
    #[error(transparent)]
    Application(#[from] crate::application::ApplicationError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
