//! What a case and its facts must be.

use super::{CLIENT, CLOSED, CaseError};
use crate::code::{self, CodeList};
use crate::time::Day;

const MOST_CHARS: usize = 20_000;

/// A code of a list.
pub(super) fn check_code(list: &CodeList, code: &str) -> Result<(), CaseError> {
    list.has(code).then_some(()).ok_or(CaseError::CodeUnknown)
}

/// A code of a list, or nothing.
pub(super) fn check_optional(list: &CodeList, code: &str) -> Result<(), CaseError> {
    match code.is_empty() {
        true => Ok(()),
        false => check_code(list, code),
    }
}

/// A fact is about today or an earlier day: nobody knows what will be.
pub(super) fn check_day(day: Day, today: Day) -> Result<Day, CaseError> {
    (day <= today).then_some(day).ok_or(CaseError::DateInFuture)
}

/// A case is about somebody.
pub(super) fn check_parts<'a>(parts: impl IntoIterator<Item = &'a str>) -> Result<(), CaseError> {
    let mut accompanied = false;
    for part in parts {
        check_code(&code::CASE_PART, part)?;
        accompanied |= part == CLIENT;
    }
    accompanied.then_some(()).ok_or(CaseError::ClientMissing)
}

/// Closing has a reason, and nothing else has one.
pub(super) fn check_phase(phase: &str, reason: &str) -> Result<(), CaseError> {
    check_code(&code::CASE_PHASE, phase)?;
    match (phase == CLOSED, reason.is_empty()) {
        (true, true) => Err(CaseError::ReasonMissing),
        (true, false) => check_code(&code::CLOSURE_REASON, reason),
        (false, true) => Ok(()),
        (false, false) => Err(CaseError::CodeUnknown),
    }
}

/// A remark beside a fact.
pub(super) fn check_note(note: &str) -> Result<&str, CaseError> {
    let note = note.trim();
    (note.chars().count() <= MOST_CHARS)
        .then_some(note)
        .ok_or(CaseError::TooLong { most: MOST_CHARS })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_needs_somebody_to_accompany() {
        assert!(check_parts(["client", "child"]).is_ok());
        assert!(matches!(
            check_parts(["family"]),
            Err(CaseError::ClientMissing)
        ));
        assert!(matches!(check_parts([]), Err(CaseError::ClientMissing)));
        assert!(matches!(
            check_parts(["client", "dog"]),
            Err(CaseError::CodeUnknown)
        ));
    }

    #[test]
    fn closing_has_a_reason_and_nothing_else_has_one() {
        assert!(check_phase("planning", "").is_ok());
        assert!(check_phase("closed", "moved_away").is_ok());
        assert!(matches!(
            check_phase("closed", ""),
            Err(CaseError::ReasonMissing)
        ));
        for (phase, reason) in [("planning", "moved_away"), ("closed", "x"), ("nap", "")] {
            assert!(matches!(
                check_phase(phase, reason),
                Err(CaseError::CodeUnknown)
            ));
        }
    }
}
