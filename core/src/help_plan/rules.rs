//! What may be written into a plan.

use super::HelpPlanError;
use super::content::Fields;
use crate::code::CodeList;
use crate::store::{Value, maybe};
use crate::time::{Day, parse_day};
use chrono::Months;
use unicode_normalization::UnicodeNormalization;

/// The most characters of a free text: more than two pages of paper.
pub const MOST_CHARS: usize = 6_000;
/// The most characters of a name or another short line.
pub const MOST_IN_LINE: usize = 200;
/// The best rating of a life area: nothing is missing.
pub const MOST_RATING: i64 = 4;
/// How many months a new plan runs, until somebody says otherwise.
const USUAL_MONTHS: Months = Months::new(6);

/// How a field is filled in. An empty one is not filled in.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// A code of a list.
    Code(&'static CodeList),
    /// A day.
    Day,
    /// One line.
    Line,
    /// As much as somebody says.
    Words,
}

/// The value of a field as it is kept: NFC, no spaces around.
pub(super) fn value_of(form: Form, text: &str) -> Result<Value, HelpPlanError> {
    let text: String = match form {
        Form::Line => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => text.trim().to_owned(),
    };
    let text: String = text.nfc().collect();
    if text.is_empty() {
        return Ok(Value::Null);
    }
    let fits = match form {
        Form::Code(list) => list
            .has(&text)
            .then_some(())
            .ok_or(HelpPlanError::CodeUnknown),
        Form::Day => parse_day(&text)
            .map(|_| ())
            .ok_or(HelpPlanError::DateUnreadable),
        Form::Line => short_enough(&text, MOST_IN_LINE),
        Form::Words => short_enough(&text, MOST_CHARS),
    };
    fits.map(|()| text.into())
}

fn short_enough(text: &str, most: usize) -> Result<(), HelpPlanError> {
    let count = text.chars().count();
    (count <= most)
        .then_some(())
        .ok_or(HelpPlanError::TooLong { most })
}

/// A code that must be chosen.
pub(super) fn chosen(list: &'static CodeList, code: &str) -> Result<Value, HelpPlanError> {
    match value_of(Form::Code(list), code)? {
        Value::Null => Err(HelpPlanError::CodeUnknown),
        code => Ok(code),
    }
}

/// 0 (an emergency) to 4 (nothing is missing), or not rated.
pub(super) fn rating(rating: Option<i64>) -> Result<Value, HelpPlanError> {
    match rating {
        Some(rating) if !(0..=MOST_RATING).contains(&rating) => {
            Err(HelpPlanError::RatingOutOfRange)
        }
        rating => Ok(maybe(rating)),
    }
}

/// What a new plan begins with: half a year from today, and what the last plan of the case said
/// about working together, because that rarely changes.
pub(super) fn first_fields(last: Option<&Fields>, today: Day) -> Fields {
    let until = today
        .checked_add_months(USUAL_MONTHS)
        .and_then(|day| day.pred_opt());
    let last = last.cloned().unwrap_or_default();
    Fields {
        period_from: today.to_string(),
        period_to: until.map(|day| day.to_string()).unwrap_or_default(),
        limits: last.limits,
        rules: last.rules,
        frequency: last.frequency,
        ..Fields::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code;

    #[test]
    fn texts_are_tidied_and_nothing_is_cut_off() {
        let words = |text: &str| value_of(Form::Words, text).unwrap();
        assert_eq!(words("  Wohnung\n\nfinden \n"), "Wohnung\n\nfinden".into());
        assert_eq!(words("Cafe\u{301}"), "Caf\u{e9}".into());
        assert_eq!(words(" \n\t"), Value::Null);
        assert_eq!(
            value_of(Form::Line, " Frau \n Weiss ").unwrap(),
            "Frau Weiss".into()
        );
        let long = "ß".repeat(MOST_CHARS);
        assert_eq!(words(&long), long.as_str().into());
        assert!(matches!(
            value_of(Form::Words, &(long + "ß")),
            Err(HelpPlanError::TooLong { most: MOST_CHARS })
        ));
        assert!(value_of(Form::Line, &"x".repeat(MOST_IN_LINE + 1)).is_err());
    }

    #[test]
    fn codes_and_days_must_exist() {
        assert!(value_of(Form::Code(&code::ORIENTATION), "upwards").is_err());
        assert_eq!(
            value_of(Form::Code(&code::ORIENTATION), "").unwrap(),
            Value::Null
        );
        assert!(chosen(&code::MEASURE_WHO, "").is_err());
        assert!(value_of(Form::Day, "12.07.2027").is_err());
        assert!(value_of(Form::Day, "2027-02-29").is_err());
        assert_eq!(
            value_of(Form::Day, "2027-07-12").unwrap(),
            "2027-07-12".into()
        );
        assert!(rating(Some(5)).is_err() && rating(Some(-1)).is_err());
        assert_eq!(rating(Some(0)).unwrap(), Value::Int(0));
    }

    #[test]
    fn a_plan_begins_with_half_a_year_and_the_rules_of_the_last() {
        let last = Fields {
            rules: "Absagen bis 9 Uhr".into(),
            view_client: "Wir sind müde".into(),
            ..Fields::default()
        };
        let first = first_fields(Some(&last), parse_day("2027-01-12").unwrap());
        assert_eq!(first.period_from, "2027-01-12");
        assert_eq!(first.period_to, "2027-07-11");
        assert_eq!(first.rules, "Absagen bis 9 Uhr");
        assert_eq!((&*first.view_client, &*first.evaluation_on), ("", ""));
    }
}
