//! Applications: somebody asks to be accompanied, herself or through a service that knows her.
//!
//! An application is a root and has a number in the register. It says who asks, who referred them,
//! what is difficult as the people see it and as the service sees it, and why short help was not
//! enough. None of that must be complete on the day it comes in: what counts then is the stamp.
//! From the day of receipt a written answer is due within one month ([`crate::deadline`]); the date
//! is computed each time and never stored.
//!
//! What becomes of it is a list of dated facts: received, complete, accepted, answered. The latest
//! one is its status. An interim answer is polite and does not stop the clock; the written answer
//! does, and it must say which way it left the house.

mod change;
mod receive;
mod rules;
mod status;
mod store;
mod tables;

pub use change::{Changes, change};
pub use receive::{NewApplication, receive};
pub use status::{NewStatus, accept, set_status, take_back};
pub use store::{
    Status, Summary, count, find, form_of, groups_of, list, of_persons, persons_of, statuses_of,
};
pub use tables::{
    APPLICATION, APPLICATION_GROUP as GROUP, APPLICATION_PERSON as PERSON,
    APPLICATION_STATUS as STATUS,
};

/// The status of an application from which a case was begun.
const ACCEPTED: &str = "accepted";

/// What the form says besides persons, groups and the day it came in. As texts, or, in a change,
/// as texts that may be absent.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Form<T> {
    /// How it came: code of the list `application_path`.
    pub path: T,
    /// The law that foresees it, if one does.
    pub legal_basis: T,
    /// The service that refers.
    pub referrer_name: T,
    /// Code of the list `referrer_kind`.
    pub referrer_kind: T,
    /// Whom to ask there.
    pub referrer_person: T,
    /// Her telephone.
    pub referrer_phone: T,
    /// Her address for mail.
    pub referrer_email: T,
    /// What that service has done so far.
    pub referrer_help: T,
    /// What is difficult, in the people's words.
    pub problems_client: T,
    /// What is difficult, as the service sees it.
    pub problems_service: T,
    /// Why short help is not enough, and what was tried.
    pub why_long_term: T,
    /// What they can, and who stands by them.
    pub resources: T,
    /// What they want.
    pub wishes: T,
    /// Who else helps.
    pub other_services: T,
    /// Code of the list `urgency`.
    pub urgency: T,
    /// What may happen if nothing happens.
    pub risks: T,
    /// Who gets the answer: code of the list `reply_to`.
    pub reply_to: T,
    /// Whether the people know of it and agree: code of the list `knows_agrees`.
    pub knows_agrees: T,
    /// How to reach them without harm.
    pub safe_contact: T,
    /// What kind of distress, when no group fits.
    pub other_group: T,
}

/// Why an application can not be written.
#[derive(Debug, thiserror::Error)]
pub enum ApplicationError {
    /// Nobody asks.
    #[error("a person is missing")]
    PersonMissing,
    /// "Other distress" without saying which.
    #[error("the distress is not named")]
    GroupMissing,
    /// The day lies ahead.
    #[error("a date lies in the future")]
    DateInFuture,
    /// A day before the application came in.
    #[error("a date lies before receipt")]
    BeforeReceipt,
    /// A refusal without a reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// An answer of which nobody knows how it left the house.
    #[error("a channel is missing")]
    ChannelMissing,
    /// The people do not agree, and no law foresees it without them.
    #[error("the persons do not agree")]
    NotAgreed,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// A code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// There is no such application or fact here.
    #[error("not found")]
    NotFound,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
