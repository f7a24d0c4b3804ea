//! Commands that write about persons.

use super::person::{add_likely, person_id};
use super::person_view::{LanguageSkill, PersonName, PersonView, ResidencePaper};
use super::{Answer, Call, Code, CommandError};
use crate::ids::{Id, PersonId};
use crate::person::{self, ResidenceDocument, Skill, Written};
use crate::store::Tx;
use serde::Deserialize;

/// A name to add.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewName {
    pub kind: String,
    pub given: String,
    pub family: String,
}

impl From<&NewName> for Written {
    fn from(name: &NewName) -> Self {
        Self {
            kind: name.kind.clone(),
            given: name.given.clone(),
            family: name.family.clone(),
        }
    }
}

/// A person to add.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewPerson {
    pub names: Vec<NewName>,
    /// EDTF, or empty.
    pub birth: String,
    /// `f`, `m`, `x`, or empty.
    pub sex: String,
    pub languages: Vec<LanguageSkill>,
}

/// What to change about a person; null leaves it as it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonFields {
    pub person: String,
    pub birth: Option<String>,
    pub sex: Option<String>,
}

/// A name for a person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddName {
    pub person: String,
    pub name: NewName,
}

/// A name as it shall be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangeName {
    pub person: String,
    pub name: PersonName,
}

/// A name to take away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RemoveName {
    pub person: String,
    pub name: String,
}

/// A person's languages as they shall be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetLanguages {
    pub person: String,
    pub languages: Vec<LanguageSkill>,
}

/// A residence paper to add.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewPaper {
    pub kind: String,
    pub number: String,
    pub valid_until: Option<String>,
    pub authority: String,
}

/// A residence paper for a person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddDocument {
    pub person: String,
    pub document: NewPaper,
}

/// A residence paper as it shall be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangeDocument {
    pub person: String,
    pub document: ResidencePaper,
}

/// A residence paper to take away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RemoveDocument {
    pub person: String,
    pub document: String,
}

/// Two persons.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Two {
    pub person: String,
    pub other: String,
}

/// A statement that two persons are one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Separate {
    pub person: String,
    pub fact: String,
}

pub(super) fn row_id(text: &str) -> Result<Id, CommandError> {
    Id::parse(text).ok_or_else(|| Code::NotFound.into())
}

/// Adds a person in a transaction of any command.
pub(super) fn add(
    call: &Call<'_>,
    tx: &mut Tx<'_>,
    new: &NewPerson,
) -> Result<PersonId, CommandError> {
    let names: Vec<Written> = new.names.iter().map(Written::from).collect();
    let languages: Vec<Skill> = new.languages.iter().map(Skill::from).collect();
    Ok(person::create(
        tx,
        &names,
        &new.birth,
        &new.sex,
        &languages,
        call.today(),
    )?)
}

/// Writes about one person and shows her.
pub(super) fn write_about(
    call: &Call<'_>,
    person: &str,
    act: impl FnOnce(&mut Tx<'_>, PersonId) -> Result<(), CommandError>,
) -> Answer<PersonView> {
    let id = person_id(person)?;
    let mut done = call.write(
        |_, tx| {
            person::find(&tx.reader(), id)?.ok_or(Code::NotFound)?;
            act(tx, id)
        },
        |session, reader, ()| PersonView::read(session, reader, id, call.today()),
    )?;
    call.session()?.refresh_names(id)?;
    add_likely(call, &mut done.value)?;
    Ok(done
        .about(id)
        .touching(&["person", "today"])
        .touching_one("person", id))
}

pub(super) fn create(call: &Call<'_>, args: NewPerson) -> Answer<PersonView> {
    let mut created = None;
    let mut done = call.write(
        |_, tx| {
            let id = add(call, tx, &args)?;
            created = Some(id);
            Ok(id)
        },
        |session, reader, id| PersonView::read(session, reader, id, call.today()),
    )?;
    if let Some(id) = created {
        call.session()?.refresh_names(id)?;
    }
    add_likely(call, &mut done.value)?;
    let done = done.touching(&["person"]);
    Ok(match created {
        Some(id) => done.about(id),
        None => done,
    })
}

pub(super) fn change(call: &Call<'_>, args: PersonFields) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        let (birth, sex) = (args.birth.as_deref(), args.sex.as_deref());
        Ok(person::change(tx, id, birth, sex, call.today())?)
    })
}

pub(super) fn add_name(call: &Call<'_>, args: AddName) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        Ok(person::add_name(tx, id, &Written::from(&args.name))?)
    })
}

pub(super) fn change_name(call: &Call<'_>, args: ChangeName) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        let name = Written {
            kind: args.name.kind.clone(),
            given: args.name.given.clone(),
            family: args.name.family.clone(),
        };
        Ok(person::change_name(tx, id, row_id(&args.name.id)?, &name)?)
    })
}

pub(super) fn remove_name(call: &Call<'_>, args: RemoveName) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        Ok(person::remove_name(tx, id, row_id(&args.name)?)?)
    })
}

pub(super) fn set_languages(call: &Call<'_>, args: SetLanguages) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        let before = person::open(&tx.reader(), id)?.languages;
        let languages: Vec<Skill> = args.languages.iter().map(Skill::from).collect();
        Ok(person::set_languages(tx, id, &before, &languages)?)
    })
}

pub(super) fn add_document(call: &Call<'_>, args: AddDocument) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        let document = ResidenceDocument {
            id: tx.draw(),
            kind: args.document.kind.clone(),
            number: args.document.number.clone(),
            valid_until: args.document.valid_until.clone(),
            authority: args.document.authority.clone(),
        };
        Ok(person::add_document(tx, id, &document)?)
    })
}

pub(super) fn change_document(call: &Call<'_>, args: ChangeDocument) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        let document = ResidenceDocument {
            id: row_id(&args.document.id)?,
            kind: args.document.kind.clone(),
            number: args.document.number.clone(),
            valid_until: args.document.valid_until.clone(),
            authority: args.document.authority.clone(),
        };
        Ok(person::change_document(tx, id, &document)?)
    })
}

pub(super) fn remove_document(call: &Call<'_>, args: RemoveDocument) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        Ok(person::remove_document(tx, id, row_id(&args.document)?)?)
    })
}

pub(super) fn join(call: &Call<'_>, args: Two) -> Answer<PersonView> {
    let other = person_id(&args.other)?;
    let done = write_about(call, &args.person, |tx, id| {
        Ok(person::same::join(tx, id, other)?)
    })?;
    Ok(done.touching_one("person", other).touching(&["contact"]))
}

pub(super) fn separate(call: &Call<'_>, args: Separate) -> Answer<PersonView> {
    let fact = row_id(&args.fact)?;
    let done = write_about(call, &args.person, |tx, _| {
        Ok(person::same::separate(tx, fact)?)
    })?;
    Ok(done.touching(&["contact"]))
}
