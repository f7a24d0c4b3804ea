//! The present day, and the numbers that are given in its year.

use super::{Call, CommandError};
use crate::desk::{Session, short};
use crate::number::Series;
use crate::time::{Day, Instant};
use chrono::{DateTime, Datelike};

impl Call<'_> {
    /// For what runs out and what is due, today is never earlier than the day of the last commit:
    /// setting the clock back makes no paper valid again and gives nobody more time. To be asked
    /// before reading or writing.
    pub(super) fn present_day(&self) -> Result<Day, CommandError> {
        let now = self.desk.ports().clock.now();
        let present = self.session()?.store().not_before_last_commit(now)?;
        Ok(match present > now {
            true => day_of(present)
                .unwrap_or_else(|| self.today())
                .max(self.today()),
            false => self.today(),
        })
    }
}

fn day_of(instant: Instant) -> Option<Day> {
    Some(DateTime::from_timestamp_millis(instant.0)?.date_naive())
}

/// The numbers this laptop gives in the year of a day.
pub(super) fn series(session: &Session, day: Day) -> Series {
    Series::new(day.year(), &short(session.replica().0))
}
