//! Logging a contact.

use super::rules::{check_code, check_day, check_group, check_minutes, check_topics, part};
use super::tables::*;
use super::{ContactError, Group, Topic};
use crate::code;
use crate::ids::{ContactId, PersonId};
use crate::note::{self, NewNote};
use crate::roster::Roster;
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

/// A contact to write down.
pub struct NewContact {
    /// With whom; may be empty for a group.
    pub persons: Vec<PersonId>,
    /// People without names.
    pub group: Option<Group>,
    /// The day it took place.
    pub held_on: Day,
    /// Code of the list `contact_kind`.
    pub kind: String,
    /// How long, in minutes.
    pub minutes: Option<i64>,
    /// In which language.
    pub language: Option<String>,
    /// Code of the list `interpreter`.
    pub interpreter: String,
    /// About what.
    pub topics: Vec<Topic>,
    /// What was said.
    pub note: Option<NewNote>,
}

/// Writes a contact down, with its note.
pub fn log(
    tx: &mut Tx<'_>,
    roster: &Roster,
    mut new: NewContact,
    today: Day,
) -> Result<ContactId, ContactError> {
    check(&new, today)?;
    let sealed = new.note.as_ref().is_some_and(|note| note.class.is_sealed());
    let (topics, hidden) = part(&new.topics, sealed);
    let id = ContactId(tx.draw());
    let (by, at) = (tx.author(), tx.now().0);
    let group = new.group.as_ref();
    tx.create(
        id.0,
        &CONTACT,
        id.0,
        &[
            (HELD_ON, new.held_on.into()),
            (ENTERED_AT, Value::Int(at)),
            (BY, Value::from(by)),
            (KIND, new.kind.as_str().into()),
            (MINUTES, maybe(new.minutes)),
            (LANGUAGE, maybe(new.language.as_deref())),
            (INTERPRETER, new.interpreter.as_str().into()),
            (GROUP_LABEL, maybe(group.map(|group| group.label.trim()))),
            (GROUP_SIZE, maybe(group.map(|group| group.size))),
        ],
    )?;
    for person in &new.persons {
        tx.put_in_set(id.0, &CONTACT_PERSON, &[(PERSON, Value::from(*person))])?;
    }
    put_topics(tx, id, &topics)?;
    if let Some(note) = &mut new.note {
        note.topics = hidden;
        note::write(tx, roster, id.0, note)?;
    }
    Ok(id)
}

fn check(new: &NewContact, today: Day) -> Result<(), ContactError> {
    match &new.group {
        Some(group) => check_group(group)?,
        None if new.persons.is_empty() => return Err(ContactError::PersonMissing),
        None => {}
    }
    check_day(new.held_on, today)?;
    check_code(&code::CONTACT_KIND, &new.kind)?;
    check_code(&code::INTERPRETER, &new.interpreter)?;
    if let Some(language) = &new.language {
        check_code(&code::LANGUAGE, language)?;
    }
    check_minutes(new.minutes)?;
    check_topics(&new.topics, false)
}

pub(super) fn put_topics(
    tx: &mut Tx<'_>,
    contact: ContactId,
    topics: &[Topic],
) -> Result<(), ContactError> {
    for topic in topics {
        let values = [
            (TOPIC, topic.topic.as_str().into()),
            (TOPIC_MINUTES, maybe(topic.minutes)),
            (ACT, maybe(topic.act.as_deref())),
        ];
        tx.put_in_set(contact.0, &CONTACT_TOPIC, &values)?;
    }
    Ok(())
}

/// Adds a note to a contact that is here.
pub fn add_note(
    tx: &mut Tx<'_>,
    roster: &Roster,
    contact: ContactId,
    note: &NewNote,
) -> Result<(), ContactError> {
    super::find(&tx.reader(), contact)?.ok_or(ContactError::NotFound)?;
    note::write(tx, roster, contact.0, note)?;
    Ok(())
}
