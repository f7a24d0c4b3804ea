//! The clock of an office whose days are invented.

use crate::time::{Clock, Day, Instant};
use chrono::{DateTime, NaiveDate};
use std::sync::atomic::{AtomicI64, Ordering};

/// The last day of a demo office: the end of a half-year, so that reports are whole.
pub(super) const LAST_DAY: Day = match NaiveDate::from_ymd_opt(2026, 6, 30) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// A clock that is set by whoever builds the office and stands still in between.
pub struct DemoClock(AtomicI64);

impl DemoClock {
    /// A clock that shows the evening of the last day.
    pub fn new() -> Self {
        let clock = Self(AtomicI64::new(0));
        clock.set(LAST_DAY, 10 * 60);
        clock
    }

    /// Sets it to a day and to so many minutes after eight o'clock UTC.
    pub(super) fn set(&self, day: Day, minutes: i64) {
        let midnight = day.and_time(chrono::NaiveTime::MIN).and_utc();
        let at = midnight.timestamp_millis() + (8 * 60 + minutes) * 60_000;
        self.0.store(at, Ordering::SeqCst);
    }
}

impl Default for DemoClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(Ordering::SeqCst))
    }

    fn today(&self) -> Day {
        DateTime::from_timestamp_millis(self.now().0).map_or(LAST_DAY, |at| at.date_naive())
    }
}
