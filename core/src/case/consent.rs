//! Whether somebody agrees to be accompanied.

use super::rules::{check_code, check_day, check_optional};
use super::tables::*;
use super::{CaseError, fact, store};
use crate::code;
use crate::ids::{CaseId, PersonId};
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

/// Which words are read out when somebody is asked; a new number with every new wording.
const WORDS: &str = "1";

/// An answer to write down.
pub struct NewConsent {
    /// Who was asked.
    pub person: PersonId,
    /// Code of the list `consent_answer`.
    pub answer: String,
    /// Code of the list `consent_how`.
    pub how: String,
    /// In which language she was asked, or empty.
    pub language: String,
    /// Code of the list `interpreter`, or empty.
    pub interpreter: String,
    /// The day she answered.
    pub on_day: Day,
}

/// Writes down what somebody in a case answered.
pub fn consent(
    tx: &mut Tx<'_>,
    case: CaseId,
    new: &NewConsent,
    today: Day,
) -> Result<(), CaseError> {
    let participants = store::participants_of(&tx.reader(), case)?;
    if !participants.iter().any(|one| one.person == new.person) {
        return Err(CaseError::NotFound);
    }
    check_code(&code::CONSENT_ANSWER, &new.answer)?;
    check_code(&code::CONSENT_HOW, &new.how)?;
    check_optional(&code::LANGUAGE, &new.language)?;
    check_optional(&code::INTERPRETER, &new.interpreter)?;
    check_day(new.on_day, today)?;
    let (by, at) = (tx.author(), fact::next_instant(tx, case)?);
    let filled = |text: &str| maybe(Some(text).filter(|text| !text.is_empty()));
    let values = [
        (CONSENT_PERSON, Value::from(new.person)),
        (ANSWER, new.answer.as_str().into()),
        (HOW, new.how.as_str().into()),
        (LANGUAGE, filled(&new.language)),
        (INTERPRETER, filled(&new.interpreter)),
        (CONSENT_ON, new.on_day.into()),
        (TEXT_VERSION, WORDS.into()),
        (CONSENT_BY, Value::from(by)),
        (CONSENT_AT, Value::Int(at)),
    ];
    tx.state_fact(case.0, &CASE_CONSENT, &values)?;
    Ok(())
}
