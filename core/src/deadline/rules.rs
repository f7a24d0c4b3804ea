//! Counting.

use super::{AnswerDate, Calendar, Step};
use crate::time::Day;
use chrono::Months;

/// The date of the written answer to an application that came in on a day; `None` at the end of
/// the calendar only.
pub fn answer(received: Day, calendar: Calendar) -> Option<AnswerDate> {
    // The same day number, or the last day of a shorter month.
    let end = received.checked_add_months(Months::new(1))?;
    let (legal_end, moved) = walk(end, calendar, |day| day.succ_opt())?;
    let (act_by, before) = walk(end, calendar, |day| day.pred_opt())?;
    Some(AnswerDate {
        from: received,
        end,
        legal_end,
        act_by,
        moved,
        before,
    })
}

/// The first working day from a day on in one direction, and what was passed over.
fn walk(
    from: Day,
    calendar: Calendar,
    next: impl Fn(Day) -> Option<Day>,
) -> Option<(Day, Vec<Step>)> {
    let (mut day, mut steps) = (from, Vec::new());
    while let Some(why) = calendar.closed(day) {
        steps.push(Step { day, why });
        day = next(day)?;
    }
    Some((day, steps))
}

#[cfg(test)]
mod tests {
    use super::super::Why;
    use super::*;
    use crate::time::parse_day;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    fn german(received: &str) -> AnswerDate {
        answer(day(received), Calendar::BadenWuerttemberg).unwrap()
    }

    fn luxembourgish(received: &str) -> AnswerDate {
        answer(day(received), Calendar::Luxembourg).unwrap()
    }

    #[test]
    fn two_applications_of_a_weekend_share_their_last_working_day() {
        for received in ["2027-01-29", "2027-01-31"] {
            let date = luxembourgish(received);
            assert_eq!(date.end, day("2027-02-28"), "{received}");
            assert_eq!(date.act_by, day("2027-02-26"));
            assert_eq!(date.legal_end, day("2027-03-01"));
            assert_eq!(
                date.before,
                [
                    Step {
                        day: day("2027-02-28"),
                        why: Why::Sunday
                    },
                    Step {
                        day: day("2027-02-27"),
                        why: Why::Saturday
                    },
                ]
            );
        }
    }

    #[test]
    fn a_month_ends_on_its_day_number_or_on_the_last_of_a_shorter_month() {
        assert_eq!(german("2026-11-30").end, day("2026-12-30"));
        assert_eq!(german("2026-11-30").act_by, day("2026-12-30"));
        assert_eq!(german("2026-11-30").moved, []);
        assert_eq!(german("2028-01-31").end, day("2028-02-29"));
        assert_eq!(german("2027-01-31").end, day("2027-02-28"));
        assert_eq!(german("2027-03-31").end, day("2027-04-30"));
        assert_eq!(german("2026-12-31").end, day("2027-01-31"));
        assert_eq!(german("2027-02-28").end, day("2027-03-28"));
        assert_eq!(german("2027-03-09").end, day("2027-04-09"));
    }

    #[test]
    fn good_friday_2027_moves_the_end_past_easter_and_the_act_before_it() {
        let date = german("2027-02-26");
        assert_eq!(date.end, day("2027-03-26"));
        assert_eq!(date.legal_end, day("2027-03-30"));
        assert_eq!(date.act_by, day("2027-03-25"));
        let why: Vec<Why> = date.moved.iter().map(|step| step.why).collect();
        assert_eq!(
            why,
            [
                Why::Holiday("good_friday"),
                Why::Saturday,
                Why::Sunday,
                Why::Holiday("easter_monday")
            ]
        );
        assert_eq!(date.before.len(), 1);
    }

    #[test]
    fn good_friday_is_a_working_day_in_luxembourg() {
        let date = luxembourgish("2027-02-26");
        assert_eq!(date.end, day("2027-03-26"));
        assert_eq!((date.legal_end, date.act_by), (date.end, date.end));
    }

    #[test]
    fn each_calendar_has_holidays_the_other_does_not_know() {
        // Epiphany and Corpus Christi here, Europe Day and 23 June there.
        assert_eq!(german("2026-12-06").act_by, day("2027-01-05"));
        assert_eq!(luxembourgish("2026-12-06").act_by, day("2027-01-06"));
        assert_eq!(german("2027-04-27").act_by, day("2027-05-26"));
        assert_eq!(luxembourgish("2027-04-27").act_by, day("2027-05-27"));
        assert_eq!(luxembourgish("2028-04-09").act_by, day("2028-05-08"));
        assert_eq!(german("2028-04-09").act_by, day("2028-05-09"));
        assert_eq!(luxembourgish("2027-05-23").act_by, day("2027-06-22"));
        assert_eq!(german("2027-05-23").act_by, day("2027-06-23"));
    }

    proptest! {
        #[test]
        fn what_is_counted_lies_in_order_and_skips_nothing(days in 0u64..60_000, in_luxembourg: bool) {
            let calendar = match in_luxembourg {
                true => Calendar::Luxembourg,
                false => Calendar::BadenWuerttemberg,
            };
            let received = day("2000-01-01") + chrono::Days::new(days);
            let date = answer(received, calendar).unwrap();
            prop_assert!(received < date.end);
            prop_assert!(date.act_by <= date.end && date.end <= date.legal_end);
            prop_assert_eq!(calendar.closed(date.act_by), None);
            prop_assert_eq!(calendar.closed(date.legal_end), None);
            // Every day between is closed and named, once on each side of the end.
            let between = date.act_by.iter_days().skip(1).take_while(|one| *one < date.legal_end);
            for one in between {
                prop_assert!(calendar.closed(one).is_some(), "{one}");
                let named = date.moved.iter().chain(&date.before).filter(|step| step.day == one);
                prop_assert_eq!(named.count(), if one == date.end { 2 } else { 1 });
            }
        }
    }
}
