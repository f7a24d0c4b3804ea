//! What was stated about a case and still counts: phases, assignments, answers.
//!
//! Each is immutable, says from which day it is so, and who wrote it down when. What was taken back
//! is not among them.

mod store;

pub use store::{consents_of, phases_of, without_consent, workers_of};
pub(super) use store::{has_fact, next_instant};

use crate::ids::{Id, PersonId, UserId};
use crate::time::Instant;

/// A phase that counts.
pub struct Phase {
    /// The fact.
    pub id: Id,
    /// Code of the list `case_phase`.
    pub phase: String,
    /// Code of the list `closure_reason`, or empty.
    pub reason: String,
    /// From which day on.
    pub on_day: String,
    /// A remark, or empty.
    pub note: String,
    /// Who stated it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// An assignment that counts.
pub struct Worker {
    /// The fact.
    pub id: Id,
    /// Code of the list `worker_part`.
    pub part: String,
    /// Who; `None` if nobody.
    pub user: Option<UserId>,
    /// From which day on.
    pub from: String,
    /// Who stated it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// An answer that counts.
pub struct Consent {
    /// The fact.
    pub id: Id,
    /// Who was asked.
    pub person: PersonId,
    /// Code of the list `consent_answer`.
    pub answer: String,
    /// Code of the list `consent_how`.
    pub how: String,
    /// In which language, or empty.
    pub language: String,
    /// Code of the list `interpreter`, or empty.
    pub interpreter: String,
    /// The day.
    pub on_day: String,
    /// Who wrote it down.
    pub by: UserId,
    /// When.
    pub at: Instant,
}
