//! Which days are closed, by the law of the place where the office works.

use super::Why;
use crate::time::Day;
use chrono::{Datelike, Days, Weekday};

/// The holidays of one place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Calendar {
    /// Baden-Württemberg: § 1 Feiertagsgesetz (FTG), and 3 October by Art. 2 (2)
    /// Einigungsvertrag. Easter and Whit Sunday are Sundays anyway.
    BadenWuerttemberg,
    /// Luxembourg: Code du travail, art. L.232-2, with Europe Day since 2019. Good Friday and the
    /// afternoon of 24 December are no public holidays there.
    Luxembourg,
}

/// A holiday with a fixed date: month, day, code.
type Fixed = (u32, u32, &'static str);
/// A holiday so many days after Easter Sunday.
type Moving = (i64, &'static str);

const FIXED_BW: [Fixed; 7] = [
    (1, 1, "new_year"),
    (1, 6, "epiphany"),
    (5, 1, "labour_day"),
    (10, 3, "german_unity"),
    (11, 1, "all_saints"),
    (12, 25, "christmas"),
    (12, 26, "second_christmas"),
];
const MOVING_BW: [Moving; 5] = [
    (-2, "good_friday"),
    (1, "easter_monday"),
    (39, "ascension"),
    (50, "whit_monday"),
    (60, "corpus_christi"),
];
const FIXED_LU: [Fixed; 8] = [
    (1, 1, "new_year"),
    (5, 1, "labour_day"),
    (5, 9, "europe_day"),
    (6, 23, "lu_national_day"),
    (8, 15, "assumption"),
    (11, 1, "all_saints"),
    (12, 25, "christmas"),
    (12, 26, "second_christmas"),
];
const MOVING_LU: [Moving; 3] = [(1, "easter_monday"), (39, "ascension"), (50, "whit_monday")];

impl Calendar {
    /// The calendar of a jurisdiction. An office that has not said where it works counts like one
    /// in Baden-Württemberg, whose calendar has more days to leave out.
    pub fn of(jurisdiction: &str) -> Self {
        match jurisdiction {
            "lu" => Self::Luxembourg,
            _ => Self::BadenWuerttemberg,
        }
    }

    /// Its code of the list `jurisdiction`.
    pub fn code(self) -> &'static str {
        match self {
            Self::BadenWuerttemberg => "de-bw",
            Self::Luxembourg => "lu",
        }
    }

    /// Why a day is no working day; `None` when it is one. A holiday on a weekend is named as the
    /// holiday.
    pub fn closed(self, day: Day) -> Option<Why> {
        if let Some(holiday) = self.holiday(day) {
            return Some(Why::Holiday(holiday));
        }
        match day.weekday() {
            Weekday::Sat => Some(Why::Saturday),
            Weekday::Sun => Some(Why::Sunday),
            _ => None,
        }
    }

    fn holiday(self, day: Day) -> Option<&'static str> {
        let (fixed, moving): (&[Fixed], &[Moving]) = match self {
            Self::BadenWuerttemberg => (&FIXED_BW, &MOVING_BW),
            Self::Luxembourg => (&FIXED_LU, &MOVING_LU),
        };
        let date = (day.month(), day.day());
        let by_date = fixed
            .iter()
            .find(|(month, number, _)| (*month, *number) == date);
        if let Some((_, _, code)) = by_date {
            return Some(code);
        }
        let after = (day - easter(day.year())?).num_days();
        let by_easter = moving.iter().find(|(days, _)| *days == after);
        by_easter.map(|(_, code)| *code)
    }
}

/// Easter Sunday of a year in the Gregorian calendar, by the method of Meeus, Jones and Butcher
/// (J. Meeus, *Astronomical Algorithms*, 2nd edition, chapter 8).
fn easter(year: i32) -> Option<Day> {
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 21;
    // Counted from 1 March: 22 March at the earliest, 25 April at the latest.
    let march = Day::from_ymd_opt(year, 3, 1)?;
    march.checked_add_days(Days::new(u64::try_from(days).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_day;

    fn holidays(calendar: Calendar, year: i32) -> Vec<String> {
        let first = Day::from_ymd_opt(year, 1, 1).unwrap();
        let days = first.iter_days().take_while(|day| day.year() == year);
        days.filter_map(|day| {
            Some(format!(
                "{} {}",
                day.format("%m-%d"),
                calendar.holiday(day)?
            ))
        })
        .collect()
    }

    #[test]
    fn easter_falls_where_the_almanacs_say() {
        for text in [
            "1818-03-22",
            "1943-04-25",
            "2000-04-23",
            "2008-03-23",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2038-04-25",
            "2285-03-22",
        ] {
            let day = parse_day(text).unwrap();
            assert_eq!(easter(day.year()), Some(day), "{text}");
        }
    }

    #[test]
    fn baden_wuerttemberg_has_twelve_holidays() {
        assert_eq!(
            holidays(Calendar::BadenWuerttemberg, 2027),
            [
                "01-01 new_year",
                "01-06 epiphany",
                "03-26 good_friday",
                "03-29 easter_monday",
                "05-01 labour_day",
                "05-06 ascension",
                "05-17 whit_monday",
                "05-27 corpus_christi",
                "10-03 german_unity",
                "11-01 all_saints",
                "12-25 christmas",
                "12-26 second_christmas"
            ]
        );
    }

    #[test]
    fn luxembourg_has_eleven_holidays() {
        assert_eq!(
            holidays(Calendar::Luxembourg, 2027),
            [
                "01-01 new_year",
                "03-29 easter_monday",
                "05-01 labour_day",
                "05-06 ascension",
                "05-09 europe_day",
                "05-17 whit_monday",
                "06-23 lu_national_day",
                "08-15 assumption",
                "11-01 all_saints",
                "12-25 christmas",
                "12-26 second_christmas"
            ]
        );
    }

    #[test]
    fn a_calendar_is_chosen_by_the_office() {
        for code in crate::code::JURISDICTION.codes {
            assert_eq!(Calendar::of(code).code(), *code);
        }
    }
}
