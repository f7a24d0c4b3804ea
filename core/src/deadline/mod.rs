//! Deadlines: until when an answer must be out, counted so that anybody can count it again.
//!
//! Who applies to be accompanied is answered in writing within one month. The day the application
//! came in does not count; the month ends on the day with the same number, or on the last day of a
//! shorter month. Law gives more time when that day is a Saturday, a Sunday or a public holiday:
//! the *legal end* is the next working day. Nobody should live on that, because it is easily
//! contested and the letter still has to be written. So the day shown first is *act by*: the last
//! working day not later than the strict end.
//!
//! Every step is named with its reason, because a day that merely appears is not believed. Nothing
//! is stored: the date follows from the stored day of receipt each time it is shown.

mod calendar;
mod rules;

pub use calendar::Calendar;
pub use rules::answer;

use crate::time::Day;

/// Why a day is no working day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It is a Saturday.
    Saturday,
    /// It is a Sunday.
    Sunday,
    /// It is a public holiday: code of the list `holiday`.
    Holiday(&'static str),
}

/// A day that was passed over while counting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    /// The day.
    pub day: Day,
    /// Why it is none to act on.
    pub why: Why,
}

/// Until when an application must be answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnswerDate {
    /// The day of receipt, which itself does not count.
    pub from: Day,
    /// One month later.
    pub end: Day,
    /// The end after weekends and holidays have moved it.
    pub legal_end: Day,
    /// The last working day not later than the end.
    pub act_by: Day,
    /// Why the legal end is later than the end.
    pub moved: Vec<Step>,
    /// Why the day to act by is earlier than the end.
    pub before: Vec<Step>,
}
