//! Who belongs to a case.

use super::rules::check_parts;
use super::tables::*;
use super::{CaseError, store};
use crate::ids::{CaseId, PersonId};
use crate::person::whereabouts;
use crate::store::{Tx, Value};

/// Takes somebody into a case, or gives her another part in it.
pub fn put_person(
    tx: &mut Tx<'_>,
    case: CaseId,
    person: PersonId,
    part: &str,
) -> Result<(), CaseError> {
    store::find(&tx.reader(), case)?.ok_or(CaseError::NotFound)?;
    let others = others(tx, case, person)?;
    check_parts(others.iter().map(String::as_str).chain([part]))?;
    let standing = store::participants_of(&tx.reader(), case)?.into_iter();
    let people: Vec<PersonId> = standing.map(|one| one.person).chain([person]).collect();
    if whereabouts::apart(&tx.reader(), &people)? {
        return Err(CaseError::KeptApart);
    }
    let values = [(PERSON, Value::from(person)), (PART, part.into())];
    tx.put_in_set(case.0, &CASE_PERSON, &values)?;
    Ok(())
}

/// Takes somebody out of a case. The last client stays: a case without her is closed instead.
pub fn drop_person(tx: &mut Tx<'_>, case: CaseId, person: PersonId) -> Result<(), CaseError> {
    let standing = store::participants_of(&tx.reader(), case)?;
    if !standing.iter().any(|one| one.person == person) {
        return Err(CaseError::NotFound);
    }
    let others = others(tx, case, person)?;
    check_parts(others.iter().map(String::as_str))?;
    tx.drop_from_set(case.0, &CASE_PERSON, &[(PERSON, Value::from(person))])?;
    Ok(())
}

fn others(tx: &Tx<'_>, case: CaseId, person: PersonId) -> Result<Vec<String>, CaseError> {
    let standing = store::participants_of(&tx.reader(), case)?.into_iter();
    let others = standing.filter(|one| one.person != person);
    Ok(others.map(|one| one.part).collect())
}
