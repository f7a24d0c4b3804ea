//! What a release must say before it can be printed for signature.

use super::freeze::Form;
use super::{ACCOMPANIMENT, DATA_PROTECTION, ReleaseError, SECRECY};
use crate::code::{self, CodeList};
use crate::paper::Missing;
use crate::time::Day;
use chrono::Months;

/// The longest a release runs (`domain.md` § 3.4).
pub(super) const MOST_MONTHS: u32 = 12;
const MOST_CHARS: usize = 4_000;
const MOST_NAME: usize = 200;

/// The last day a release may name.
pub(super) fn longest(today: Day) -> Day {
    today
        .checked_add_months(Months::new(MOST_MONTHS))
        .unwrap_or(today)
}

/// Whether all codes are known and all texts short enough.
pub(super) fn check(form: &Form) -> Result<(), ReleaseError> {
    let all = |list: &CodeList, codes: &[String]| codes.iter().all(|code| list.has(code));
    let one = |list: &CodeList, code: &str| code.is_empty() || list.has(code);
    let known = code::RELEASE_KIND.has(&form.kind)
        && one(&code::RELEASE_DIRECTION, &form.direction)
        && all(&code::RELEASE_ITEM, &form.items)
        && all(&code::RELEASE_CHANNEL, &form.channels)
        && one(&code::LANGUAGE, &form.talk.language)
        && one(&code::INTERPRETER, &form.talk.interpreter);
    known.then_some(()).ok_or(ReleaseError::CodeUnknown)?;
    let words = [
        &form.purpose,
        &form.occasion,
        &form.consequences,
        &form.talk.understanding,
    ];
    let texts = words
        .into_iter()
        .flat_map(|words| [Some(&words.text), words.saying.as_ref()]);
    short(texts.flatten(), MOST_CHARS)?;
    short([&form.talk.name, &form.talk.number], MOST_NAME)
}

/// Texts of at most so many characters.
pub(super) fn short<'a>(
    texts: impl IntoIterator<Item = &'a String>,
    most: usize,
) -> Result<(), ReleaseError> {
    let mut texts = texts.into_iter();
    let fits = texts.all(|text| text.chars().count() <= most);
    fits.then_some(()).ok_or(ReleaseError::TooLong { most })
}

/// What a form lacks. `can_sign` says whether anybody on it is of age or stands for the person.
pub(super) fn missing(form: &Form, can_sign: bool, today: Day) -> Vec<Missing> {
    let filled = |words: &crate::paper::Words| !words.text.trim().is_empty();
    let released = form.kind == SECRECY;
    let limited = released || form.kind == DATA_PROTECTION;
    let days = form.valid_until;
    let needs = [
        (!can_sign, "representative"),
        (form.talk.language.is_empty(), "language"),
        (released && form.recipient.is_none(), "recipient"),
        (released && form.direction.is_empty(), "direction"),
        (limited && form.items.is_empty(), "items"),
        (released && form.channels.is_empty(), "channel"),
        (limited && !filled(&form.purpose), "purpose"),
        (released && !filled(&form.occasion), "occasion"),
        (limited && days.is_none(), "valid_until"),
        (
            limited && days.is_some_and(|day| day < today),
            "validity_past",
        ),
        (
            limited && days.is_some_and(|day| day > longest(today)),
            "validity_long",
        ),
        (form.kind == ACCOMPANIMENT && form.case.is_none(), "case"),
    ];
    let lacking = needs.into_iter().filter(|(lacks, _)| *lacks);
    lacking
        .map(|(_, code)| Missing { code, row: None })
        .collect()
}

/// Codes in the order of their list, each once: what was ticked in another order freezes the same.
pub(super) fn in_order(list: &CodeList, codes: &[String]) -> Vec<String> {
    let ticked = list
        .codes
        .iter()
        .filter(|code| codes.iter().any(|one| one == *code));
    ticked.map(|code| (*code).to_owned()).collect()
}
