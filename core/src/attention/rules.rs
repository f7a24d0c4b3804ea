//! Reading what was typed in place of the values that stand.

use super::{AttentionError, Form};
use crate::store::Value;
use crate::time::{BirthDate, parse_day};

/// Reads a typed value by the form of its field; an empty one clears the field, if that may be empty.
pub fn typed(form: Form, text: &str, needed: bool) -> Result<Value, AttentionError> {
    let text = text.trim();
    if text.is_empty() && !needed {
        return Ok(Value::Null);
    }
    let ok = |fits: bool, error| match fits {
        true => Ok(Value::from(text)),
        false => Err(error),
    };
    match form {
        // The only words a room demands are names.
        Form::Text => ok(!text.is_empty(), AttentionError::NameMissing),
        Form::Code(list) => ok(list.has(text), AttentionError::CodeUnknown),
        Form::Day => ok(parse_day(text).is_some(), AttentionError::DateUnreadable),
        Form::Birth => ok(
            BirthDate::parse(text).is_some(),
            AttentionError::DateUnreadable,
        ),
        Form::YesNo => match text {
            "yes" => Ok(Value::Bool(true)),
            "no" => Ok(Value::Bool(false)),
            _ => Err(AttentionError::CodeUnknown),
        },
        Form::Number { least, most } => match text.parse() {
            Ok(number) if (least..=most).contains(&number) => Ok(Value::Int(number)),
            _ => Err(AttentionError::NumberUnfit),
        },
        // A person or a file is chosen where it belongs, never typed.
        Form::Link | Form::Hidden => Err(AttentionError::NotFound),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code;

    #[test]
    fn what_is_typed_must_be_what_the_field_takes() {
        assert_eq!(
            typed(Form::Text, " Sallūm ", false).unwrap(),
            Value::from("Sallūm")
        );
        assert_eq!(
            typed(Form::Day, "2027-02-01", false).unwrap(),
            Value::from("2027-02-01")
        );
        assert!(typed(Form::Day, "1.2.2027", false).is_err());
        assert!(typed(Form::Birth, "1990~", false).is_ok());
        assert!(typed(Form::Birth, "bald", false).is_err());
        assert!(typed(Form::Code(&code::SEX), "f", false).is_ok());
        assert!(typed(Form::Code(&code::SEX), "weiblich", false).is_err());
        assert_eq!(typed(Form::YesNo, "no", false).unwrap(), Value::Bool(false));
        let rating = Form::Number { least: 0, most: 4 };
        assert_eq!(typed(rating, "", false).unwrap(), Value::Null);
        assert_eq!(typed(rating, "4", false).unwrap(), Value::Int(4));
        assert!(typed(rating, "5", false).is_err() && typed(rating, "vier", false).is_err());
        assert!(typed(Form::Link, "Nura", false).is_err());
        let empty = |form| typed(form, " ", true).map_err(|error| error.to_string());
        assert_eq!(empty(Form::Text).unwrap_err(), "the name is empty");
        assert_eq!(empty(Form::Day).unwrap_err(), "the date can not be read");
        let code = empty(Form::Code(&code::SEX));
        assert_eq!(code.unwrap_err(), "the code is not in the list");
    }
}
