//! What a name and a birth date must be, and which name is shown.

use super::{Name, PersonError};
use crate::time::{BirthDate, Day};
use unicode_normalization::UnicodeNormalization;

/// The age from which people sign and agree for themselves.
pub const OF_AGE: u32 = 18;
const MOST_CHARS: usize = 200;

/// A name as it was written, before it has a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Written {
    /// `official`, `native`, `alias` or `former`.
    pub kind: String,
    /// Given names, or the only name there is.
    pub given: String,
    /// Family name, or empty.
    pub family: String,
}

/// Tidies a name: NFC, no spaces around. At least one part, each of at most 200 characters.
pub fn check_name(name: &Written) -> Result<Written, PersonError> {
    if !crate::code::NAME_KIND.has(&name.kind) {
        return Err(PersonError::CodeUnknown);
    }
    let (given, family) = (tidy(&name.given)?, tidy(&name.family)?);
    if given.is_empty() && family.is_empty() {
        return Err(PersonError::NameMissing);
    }
    Ok(Written {
        kind: name.kind.clone(),
        given,
        family,
    })
}

/// Tidies a short text.
pub(super) fn tidy(text: &str) -> Result<String, PersonError> {
    let text: String = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .nfc()
        .collect();
    if text.chars().count() > MOST_CHARS {
        return Err(PersonError::NameTooLong);
    }
    Ok(text)
}

/// Reads a birth date; empty is not known. The given text comes back as it will be stored.
pub fn check_birth(text: &str, today: Day) -> Result<String, PersonError> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let birth = BirthDate::parse(text).ok_or(PersonError::DateUnreadable)?;
    match birth.earliest() {
        Some(first) if first <= today => Ok(text.to_owned()),
        _ => Err(PersonError::DateInFuture),
    }
}

/// The name to show: the official one, else one in Latin letters, else whichever there is.
pub fn display_name(names: &[Name]) -> String {
    let latin = |name: &&Name| !is_other_script(name);
    names
        .iter()
        .find(|name| name.kind == "official")
        .or_else(|| names.iter().find(latin))
        .or_else(|| names.first())
        .map(whole)
        .unwrap_or_default()
}

/// The name in her own script, when the shown one is not in it.
pub fn native_name(names: &[Name]) -> String {
    let shown = display_name(names);
    names
        .iter()
        .find(|name| name.kind == "native")
        .or_else(|| names.iter().find(|name| is_other_script(name)))
        .map(whole)
        .filter(|name| *name != shown)
        .unwrap_or_default()
}

fn is_other_script(name: &Name) -> bool {
    let letters = name.given.chars().chain(name.family.chars());
    letters
        .filter(|letter| letter.is_alphabetic())
        .any(|letter| letter > '\u{24f}')
}

/// Given and family name in one line.
pub(super) fn whole(name: &Name) -> String {
    format!("{} {}", name.given, name.family).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Id;

    fn name(kind: &str, given: &str, family: &str) -> Name {
        Name {
            id: Id::new([0; 16]),
            kind: kind.into(),
            given: given.into(),
            family: family.into(),
        }
    }

    #[test]
    fn the_official_spelling_is_shown_and_the_own_script_beside_it() {
        let names = [
            name("native", "محمد", "حیدری"),
            name("official", "Mohammad", "Haidari"),
        ];
        assert_eq!(display_name(&names), "Mohammad Haidari");
        assert_eq!(native_name(&names), "محمد حیدری");
        assert_eq!(display_name(&names[..1]), "محمد حیدری");
        assert_eq!(native_name(&names[..1]), "");
    }

    #[test]
    fn one_name_is_enough_and_none_is_not() {
        let written = |given: &str| Written {
            kind: "official".into(),
            given: given.into(),
            family: String::new(),
        };
        assert_eq!(check_name(&written("  Selam  ")).unwrap().given, "Selam");
        assert!(matches!(
            check_name(&written("  ")),
            Err(PersonError::NameMissing)
        ));
        assert!(matches!(
            check_name(&written(&"x".repeat(201))),
            Err(PersonError::NameTooLong)
        ));
    }
}
