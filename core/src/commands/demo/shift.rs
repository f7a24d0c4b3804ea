//! Shifts: one worker after the other sits at the desk, and the days go by.

use super::Plan;
use crate::time::Day;
use chrono::{Datelike, Days, Weekday};

/// How many shifts an office has at most: a quarter of a year each.
const MOST: usize = 20;
/// How many contacts a shift should have.
const CONTACTS: usize = 3_000;

/// One worker's time at the desk.
pub(super) struct Shift {
    /// Which, from 0.
    pub(super) number: usize,
    /// The first day.
    from: Day,
    /// How many days later it ends.
    days: u64,
    /// How many contacts are logged.
    pub(super) contacts: usize,
    /// How many persons there are when it begins.
    pub(super) persons: usize,
}

impl Shift {
    /// The day of a contact: in order, and the office is closed at weekends.
    pub(super) fn day(&self, contact: usize) -> Day {
        let place = contact as u64 * (self.days + 1) / self.contacts.max(1) as u64;
        let day = self.from + Days::new(place);
        match day.weekday() {
            _ if place == self.days => day,
            Weekday::Sat => self.from.max(day - Days::new(1)),
            Weekday::Sun => self.from.max(day - Days::new(2)),
            _ => day,
        }
    }

    /// The first day.
    pub(super) fn begin(&self) -> Day {
        self.from
    }
}

/// The shifts of a plan for so many workers. With a clock of its own the office grows: a quarter of
/// the people is there at the beginning. Without one, all are there at once and every shift tells
/// of the whole time.
pub(super) fn shifts(plan: &Plan<'_>, workers: usize) -> Vec<Shift> {
    let count = (plan.contacts / CONTACTS).clamp(workers, MOST.max(workers));
    let begin = plan.until - Days::new(plan.days);
    let part = |whole: usize, number: usize| whole * number / count;
    (0..count)
        .map(|number| {
            let contacts = part(plan.contacts, number + 1) - part(plan.contacts, number);
            let (first, last) = match plan.clock {
                Some(_) => (
                    plan.days * number as u64 / count as u64,
                    plan.days * (number + 1) as u64 / count as u64,
                ),
                None => (0, plan.days),
            };
            let there = plan.persons / 4;
            Shift {
                number,
                from: begin + Days::new(first),
                days: last - first,
                contacts,
                persons: match plan.clock {
                    Some(_) => there + part(plan.persons - there, number + 1),
                    None => plan.persons,
                },
            }
        })
        .collect()
}
