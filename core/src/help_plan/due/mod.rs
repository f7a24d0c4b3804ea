//! What plans ask of a worker: steps she promised, and days of joint evaluation.

mod store;

pub use store::{evaluations, tasks};

use crate::ids::{CaseId, HelpPlanId, Id};

/// A step the service promised and has not taken yet.
pub struct Task {
    /// The case.
    pub case: CaseId,
    /// The plan.
    pub plan: HelpPlanId,
    /// The measure's row.
    pub measure: Id,
    /// What.
    pub what: String,
    /// By when, or empty.
    pub by_when: String,
}

/// A day of joint evaluation that a case's newest plan names.
pub struct Evaluation {
    /// The case.
    pub case: CaseId,
    /// The plan.
    pub plan: HelpPlanId,
    /// The day.
    pub on: String,
}
