//! Reading what was typed in place of the values that stand.

use super::{AttentionError, Form};
use crate::store::Value;
use crate::time::{BirthDate, parse_day};

/// Reads a typed value by the form of its field; an empty one clears the field.
pub fn typed(form: Form, text: &str) -> Result<Value, AttentionError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Value::Null);
    }
    let ok = |fits: bool, error| match fits {
        true => Ok(Value::from(text)),
        false => Err(error),
    };
    match form {
        Form::Text => Ok(Value::from(text)),
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
            typed(Form::Text, " Sallūm ").unwrap(),
            Value::from("Sallūm")
        );
        assert_eq!(
            typed(Form::Day, "2027-02-01").unwrap(),
            Value::from("2027-02-01")
        );
        assert!(typed(Form::Day, "1.2.2027").is_err());
        assert!(typed(Form::Birth, "1990~").is_ok());
        assert!(typed(Form::Birth, "bald").is_err());
        assert!(typed(Form::Code(&code::SEX), "f").is_ok());
        assert!(typed(Form::Code(&code::SEX), "weiblich").is_err());
        assert_eq!(typed(Form::YesNo, "no").unwrap(), Value::Bool(false));
        let rating = Form::Number { least: 0, most: 4 };
        assert_eq!(typed(rating, "").unwrap(), Value::Null);
        assert_eq!(typed(rating, "4").unwrap(), Value::Int(4));
        assert!(typed(rating, "5").is_err() && typed(rating, "vier").is_err());
        assert!(typed(Form::Link, "Nura").is_err());
    }
}
