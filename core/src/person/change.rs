//! Writing about a person.

use super::rules::tidy;
use super::tables::*;
use super::{PersonError, ResidenceDocument, Skill, Written, check_birth, check_name};
use crate::code;
use crate::ids::{Id, PersonId};
use crate::store::{Tx, Value, maybe};
use crate::time::{Day, parse_day};

/// Adds a person. She needs one name.
pub fn create(
    tx: &mut Tx<'_>,
    names: &[Written],
    birth: &str,
    sex: &str,
    languages: &[Skill],
    today: Day,
) -> Result<PersonId, PersonError> {
    if names.is_empty() {
        return Err(PersonError::NameMissing);
    }
    let id = PersonId(tx.draw());
    let birth = check_birth(birth, today)?;
    let values = [(BIRTH, filled(birth)), (SEX, filled(check_sex(sex)?))];
    tx.create(id.0, &PERSON, id.0, &values)?;
    for name in names {
        add_name(tx, id, name)?;
    }
    set_languages(tx, id, &[], languages)?;
    Ok(id)
}

/// Changes birth date or sex; `None` leaves it as it is.
pub fn change(
    tx: &mut Tx<'_>,
    person: PersonId,
    birth: Option<&str>,
    sex: Option<&str>,
    today: Day,
) -> Result<(), PersonError> {
    if let Some(birth) = birth {
        let birth = check_birth(birth, today)?;
        tx.set(person.0, &PERSON, person.0, BIRTH, filled(birth))?;
    }
    if let Some(sex) = sex {
        tx.set(person.0, &PERSON, person.0, SEX, filled(check_sex(sex)?))?;
    }
    Ok(())
}

/// Adds a name.
pub fn add_name(tx: &mut Tx<'_>, person: PersonId, name: &Written) -> Result<(), PersonError> {
    let name = check_name(name)?;
    let row = tx.draw();
    let values = [
        (NAME_KIND, name.kind.into()),
        (GIVEN, filled(name.given)),
        (FAMILY, filled(name.family)),
    ];
    Ok(tx.create(person.0, &NAME, row, &values)?)
}

/// Changes a name.
pub fn change_name(
    tx: &mut Tx<'_>,
    person: PersonId,
    row: Id,
    name: &Written,
) -> Result<(), PersonError> {
    let name = check_name(name)?;
    has_name(tx, person, row)?;
    tx.set(person.0, &NAME, row, NAME_KIND, name.kind.into())?;
    tx.set(person.0, &NAME, row, GIVEN, filled(name.given))?;
    tx.set(person.0, &NAME, row, FAMILY, filled(name.family))?;
    Ok(())
}

/// Takes a name away; the last one stays.
pub fn remove_name(tx: &mut Tx<'_>, person: PersonId, row: Id) -> Result<(), PersonError> {
    has_name(tx, person, row)?;
    if super::names_of(&tx.reader(), person)?
        .iter()
        .all(|name| name.id == row)
    {
        return Err(PersonError::NameMissing);
    }
    Ok(tx.delete(person.0, &NAME, row)?)
}

/// Makes her languages what is given; `before` are those that stand there now.
pub fn set_languages(
    tx: &mut Tx<'_>,
    person: PersonId,
    before: &[Skill],
    languages: &[Skill],
) -> Result<(), PersonError> {
    for skill in languages {
        if !code::LANGUAGE.has(&skill.language) {
            return Err(PersonError::CodeUnknown);
        }
        let values = [
            (LANGUAGE, skill.language.as_str().into()),
            (SPEAKS, skill.speaks.into()),
            (READS, skill.reads.into()),
            (INTERPRETED, skill.interpreted.into()),
        ];
        tx.put_in_set(person.0, &PERSON_LANGUAGE, &values)?;
    }
    for gone in before {
        if !languages
            .iter()
            .any(|skill| skill.language == gone.language)
        {
            let key = [(LANGUAGE, gone.language.as_str().into())];
            tx.drop_from_set(person.0, &PERSON_LANGUAGE, &key)?;
        }
    }
    Ok(())
}

/// Adds a residence paper; its `id` is not looked at.
pub fn add_document(
    tx: &mut Tx<'_>,
    person: PersonId,
    document: &ResidenceDocument,
) -> Result<(), PersonError> {
    let row = tx.draw();
    let values = document_values(document)?;
    Ok(tx.create(person.0, &RESIDENCE_DOCUMENT, row, &values)?)
}

/// Changes a residence paper.
pub fn change_document(
    tx: &mut Tx<'_>,
    person: PersonId,
    document: &ResidenceDocument,
) -> Result<(), PersonError> {
    let values = document_values(document)?;
    has_document(tx, person, document.id)?;
    for (column, value) in values {
        tx.set(person.0, &RESIDENCE_DOCUMENT, document.id, column, value)?;
    }
    Ok(())
}

/// Takes a residence paper away.
pub fn remove_document(tx: &mut Tx<'_>, person: PersonId, row: Id) -> Result<(), PersonError> {
    has_document(tx, person, row)?;
    Ok(tx.delete(person.0, &RESIDENCE_DOCUMENT, row)?)
}

fn has_name(tx: &Tx<'_>, person: PersonId, row: Id) -> Result<(), PersonError> {
    let names = super::names_of(&tx.reader(), person)?;
    let here = names.iter().any(|name| name.id == row);
    here.then_some(()).ok_or(PersonError::NotFound)
}

fn has_document(tx: &Tx<'_>, person: PersonId, row: Id) -> Result<(), PersonError> {
    let papers = super::store::documents_of(&tx.reader(), person)?;
    let here = papers.iter().any(|paper| paper.id == row);
    here.then_some(()).ok_or(PersonError::NotFound)
}

fn document_values(
    document: &ResidenceDocument,
) -> Result<[(crate::store::Column, Value); 4], PersonError> {
    if !code::RESIDENCE_DOCUMENT.has(&document.kind) {
        return Err(PersonError::CodeUnknown);
    }
    let valid_until = document
        .valid_until
        .as_deref()
        .map(|day| parse_day(day).ok_or(PersonError::DateUnreadable))
        .transpose()?;
    Ok([
        (DOCUMENT_KIND, document.kind.as_str().into()),
        (NUMBER, filled(tidy(&document.number)?)),
        (VALID_UNTIL, maybe(valid_until)),
        (AUTHORITY, filled(tidy(&document.authority)?)),
    ])
}

fn check_sex(sex: &str) -> Result<String, PersonError> {
    if !sex.is_empty() && !code::SEX.has(sex) {
        return Err(PersonError::CodeUnknown);
    }
    Ok(sex.to_owned())
}

/// Empty means not known.
fn filled(text: String) -> Value {
    maybe(Some(text).filter(|text| !text.is_empty()))
}
