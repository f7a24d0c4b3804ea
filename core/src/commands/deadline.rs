//! The answer date while a day is being typed.

use super::contact::day_of;
use super::{Answer, Call, Code, Done};
use crate::deadline::{self, Calendar, Step, Why};
use crate::office;
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// A day that was passed over while counting.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CountStep {
    pub day: String,
    /// `saturday`, `sunday` or `holiday`.
    pub why: String,
    /// Code of the list `holiday`, or empty.
    pub holiday: String,
}

/// Until when a written answer is due, and how that was counted.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnswerDate {
    pub from: String,
    /// `one_month`.
    pub rule: String,
    /// The strict end.
    pub end: String,
    /// The end after weekends and holidays have moved it.
    pub legal_end: String,
    /// The last working day not later than the strict end.
    pub act_by: String,
    /// From today to the day to act by; less than 0 when it has passed.
    #[cfg_attr(test, ts(type = "number"))]
    pub days: i64,
    /// Whose holidays: code of the list `jurisdiction`.
    pub calendar: String,
    /// Why the legal end is later than the end.
    pub moved: Vec<CountStep>,
    /// Why the day to act by is earlier.
    pub before: Vec<CountStep>,
}

/// The day of the stamp.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Received {
    pub received_on: String,
}

impl AnswerDate {
    /// Counts; `None` at the end of the calendar only.
    pub(super) fn count(received: Day, calendar: Calendar, today: Day) -> Option<Self> {
        let date = deadline::answer(received, calendar)?;
        Some(Self {
            from: date.from.to_string(),
            rule: "one_month".to_owned(),
            end: date.end.to_string(),
            legal_end: date.legal_end.to_string(),
            act_by: date.act_by.to_string(),
            days: (date.act_by - today).num_days(),
            calendar: calendar.code().to_owned(),
            moved: date.moved.iter().map(step).collect(),
            before: date.before.iter().map(step).collect(),
        })
    }
}

fn step(step: &Step) -> CountStep {
    let (why, holiday) = match step.why {
        Why::Saturday => ("saturday", ""),
        Why::Sunday => ("sunday", ""),
        Why::Holiday(code) => ("holiday", code),
    };
    CountStep {
        day: step.day.to_string(),
        why: why.to_owned(),
        holiday: holiday.to_owned(),
    }
}

pub(super) fn answer(call: &Call<'_>, args: Received) -> Answer<AnswerDate> {
    let received = day_of(&args.received_on)?;
    let today = call.present_day()?;
    let date = call.read(|session, reader| {
        let office = office::read(reader, session.space())?;
        let calendar = Calendar::of(&office.jurisdiction);
        Ok(AnswerDate::count(received, calendar, today).ok_or(Code::DateUnreadable)?)
    })?;
    Ok(Done::read(date))
}
