//! Agreements: a help plan as it is printed for signature.
//!
//! This room gathers everything variable that stands on the paper from plan, case and office at one
//! moment; [`crate::paper`] freezes it and keeps what people did with it. The plan itself goes on as
//! the draft of the next version.

mod content;
mod evaluation;
#[cfg(test)]
pub mod example_test;
mod freeze;
mod gather;
mod store;

pub use content::{
    Area, Basis, Consent, Content, Evaluation, Goal, Measure, Partner, Resource, View,
};
pub use evaluation::{Evaluated, agreed_in, evaluations};
pub use freeze::{Gathered, Wish, draft, end, freeze};
pub use store::{standing_in, two_in_force};
