//! Time: instants, days, and birth dates that are only partly known.
//!
//! The core has no clock of its own. Whoever opens the desk hands one in, so a demo office is
//! built on fixed days and a test can set the laptop's clock back ten years. A *day* is a day on
//! the wall calendar where the worker sits; an *instant* is a point on the world's time line.
//! Deadlines and dates of contacts are days; "entered at" is an instant.

use chrono::{Datelike, NaiveDate};

/// A day on the wall calendar.
pub type Day = NaiveDate;

/// Milliseconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Instant(pub i64);

/// The laptop's clock, as the window or the command line hands it in.
pub trait Clock: Send + Sync {
    /// The present instant. It may jump, backwards too.
    fn now(&self) -> Instant;
    /// The present day where the worker sits.
    fn today(&self) -> Day;
}

/// Reads `2027-01-12`; `None` for anything else.
pub fn parse_day(text: &str) -> Option<Day> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (day.to_string() == text).then_some(day)
}

/// How surely a birth date is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Certainty {
    /// Stated or documented.
    Known,
    /// "About 34 years old".
    Estimated,
    /// Registered as 1 January because nobody knew: the authorities' convention.
    Assumed,
}

/// A birth date as far as it is known, written in EDTF (ISO 8601-2:2019, level 1):
/// `1990-05-12`, `1990-05`, `1990`, `1990~` estimated, `1990-01-01?` assumed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BirthDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
    certainty: Certainty,
}

impl BirthDate {
    /// Reads an EDTF date; `None` when it is none, or no possible day.
    pub fn parse(text: &str) -> Option<Self> {
        let (plain, certainty) = match (text.strip_suffix('~'), text.strip_suffix('?')) {
            (Some(plain), _) => (plain, Certainty::Estimated),
            (_, Some(plain)) => (plain, Certainty::Assumed),
            _ => (text, Certainty::Known),
        };
        let mut parts = plain.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|part| number(part, 2));
        let day = parts.next().map(|part| number(part, 2));
        if parts.next().is_some() || month == Some(None) || day == Some(None) {
            return None;
        }
        let (month, day) = (month.flatten(), day.flatten());
        let year = i32::try_from(year).ok()?;
        NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))?;
        Some(Self {
            year,
            month,
            day,
            certainty,
        })
    }

    /// How surely it is known.
    pub fn certainty(self) -> Certainty {
        self.certainty
    }

    /// Years completed on `on`. A bare year counts from its 1 January, as offices do; a bare month
    /// from its first day. `None` before birth.
    pub fn age_on(self, on: Day) -> Option<u32> {
        let born = self.earliest()?;
        let before_birthday = (on.month(), on.day()) < (born.month(), born.day());
        u32::try_from(on.year() - born.year() - i32::from(before_birthday)).ok()
    }

    /// The first day it may mean: for "lies in the future".
    pub fn earliest(self) -> Option<Day> {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }
}

fn number(digits: &str, width: usize) -> Option<u32> {
    if digits.len() != width || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn birth_dates_may_be_partial_estimated_or_assumed() {
        for text in ["1990-05-12", "1990-05", "1990", "1990~", "1990-01-01?"] {
            assert!(BirthDate::parse(text).is_some(), "{text}");
        }
        for text in [
            "",
            "90",
            "1990-13",
            "1990-02-30",
            "1990-5-1",
            "1990-01-01-01",
            "x",
            "1990?~",
        ] {
            assert!(BirthDate::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn an_age_counts_completed_years() {
        let on = parse_day("2027-01-12").unwrap();
        let age = |text| BirthDate::parse(text).unwrap().age_on(on);
        assert_eq!(age("1993-01-12"), Some(34));
        assert_eq!(age("1993-01-13"), Some(33));
        assert_eq!(age("1993~"), Some(34));
        assert_eq!(age("2028"), None);
    }
}
