//! Help plans: what client and service want to reach, who does what until when, and the day on
//! which both sides look at it together.
//!
//! A plan lies in the root of its case; a case may have several, one after the other or, when a
//! household parts, beside each other. It is always a draft: what people sign is a frozen copy of
//! it (room `agreement`), and writing goes on here towards the next version. So nothing in it is
//! forced while somebody types: half a goal may stand there for weeks. [`missing`] says what still
//! keeps it from being printed for signature, and never is there a plan without a day of joint
//! evaluation.
//!
//! Everything is written in the words people use. Beside each free text may stand what the
//! interpreter typed, by row, field and language: Geleit itself translates nothing.

mod area;
mod begin;
mod change;
mod content;
mod due;
mod goal;
mod measure;
mod missing;
#[cfg(test)]
mod missing_test;
mod part;
mod parties;
mod row;
mod rules;
mod say;
mod store;
mod tables;

pub use area::{area_id, rate};
pub use begin::begin;
pub use change::change;
pub use content::{
    Area, Fields, Goal, GoalWords, HelpPlan, Measure, OtherView, Partner, Resource, Saying,
};
pub use due::{Evaluation, Task, evaluations, tasks};
pub use goal::{order_goals, put_goal, remove_goal};
pub use measure::{NewMeasure, put_measure, remove_measure, set_measure};
pub use missing::{Participant, Parties, missing};
pub use part::{put_partner, put_resource, put_view, remove_partner, remove_resource, remove_view};
pub use parties::parties;
pub use row::store::case_of;
pub use rules::{MOST_CHARS, MOST_IN_LINE, MOST_RATING};
pub use say::say;
pub use store::{Card, cards, of_case, read};
pub use tables::{
    GOAL, HELP_PLAN, MEASURE, PLAN_AREA as AREA, PLAN_PARTNER as PARTNER,
    PLAN_RESOURCE as RESOURCE, PLAN_SAYING as SAYING, PLAN_VIEW as VIEW,
};

/// Why something can not be written into a plan.
#[derive(Debug, thiserror::Error)]
pub enum HelpPlanError {
    /// A code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// A day that is none.
    #[error("a date can not be read")]
    DateUnreadable,
    /// Not 0 to 4.
    #[error("a rating is out of range")]
    RatingOutOfRange,
    /// More characters than the field takes.
    #[error("a text is too long")]
    TooLong {
        /// How many it takes.
        most: usize,
    },
    /// There is no such plan, row or field here.
    #[error("not found")]
    NotFound,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
