//! Changing what a contact says, and moving it when it was the wrong person.

use super::log::put_topics;
use super::rules::{check_code, check_day, check_minutes, check_topics};
use super::tables::*;
use super::{ContactError, Topic, persons_of, topics_of};
use crate::code;
use crate::ids::{ContactId, PersonId};
use crate::note;
use crate::store::{Tx, Value};
use crate::time::Day;

/// What a contact says from now on. What stands there already is no change.
pub struct Changes {
    /// The day it took place.
    pub held_on: Day,
    /// Code of the list `contact_kind`.
    pub kind: String,
    /// Minutes; `None` says nothing about them.
    pub minutes: Option<i64>,
    /// Language; `None` says nothing about it.
    pub language: Option<String>,
    /// Code of the list `interpreter`.
    pub interpreter: String,
    /// All topics anew; `None` leaves them to those who may see them.
    pub topics: Option<Vec<Topic>>,
}

/// Changes a contact.
pub fn change(
    tx: &mut Tx<'_>,
    contact: ContactId,
    changes: Changes,
    today: Day,
) -> Result<(), ContactError> {
    super::find(&tx.reader(), contact)?.ok_or(ContactError::NotFound)?;
    let root = contact.0;
    let minutes = check_minutes(changes.minutes)?;
    check_code(&code::CONTACT_KIND, &changes.kind)?;
    check_code(&code::INTERPRETER, &changes.interpreter)?;
    if let Some(language) = &changes.language {
        check_code(&code::LANGUAGE, language)?;
    }
    let values = [
        (HELD_ON, check_day(changes.held_on, today)?.into()),
        (KIND, changes.kind.into()),
        (MINUTES, minutes.map_or(Value::Null, Value::from)),
        (LANGUAGE, changes.language.map_or(Value::Null, Value::from)),
        (INTERPRETER, changes.interpreter.into()),
    ];
    for (column, value) in values {
        tx.set(root, &CONTACT, root, column, value)?;
    }
    match changes.topics {
        Some(topics) => replace_topics(tx, contact, &topics),
        None => Ok(()),
    }
}

fn replace_topics(
    tx: &mut Tx<'_>,
    contact: ContactId,
    topics: &[Topic],
) -> Result<(), ContactError> {
    let standing = topics_of(&tx.reader(), contact)?;
    let hides = standing
        .iter()
        .any(|topic| topic.topic == code::CONFIDENTIAL_TOPIC);
    check_topics(topics, hides)?;
    let sealed = note::of_contact(&tx.reader(), contact.0)?
        .iter()
        .any(|note| note.class.is_sealed());
    let is_new = |topic: &&Topic| !standing.iter().any(|before| before.topic == topic.topic);
    let gives_away = |topic: &Topic| code::TOPIC.sensitive.contains(&topic.topic.as_str());
    if sealed && topics.iter().filter(is_new).any(gives_away) {
        return Err(ContactError::TopicSealed);
    }
    for before in standing {
        let stays = before.topic == code::CONFIDENTIAL_TOPIC
            || topics.iter().any(|topic| topic.topic == before.topic);
        if !stays {
            let key = [(TOPIC, before.topic.into())];
            tx.drop_from_set(contact.0, &CONTACT_TOPIC, &key)?;
        }
    }
    put_topics(tx, contact, topics)
}

/// "Wrong person": the contact was with someone else.
pub fn move_person(
    tx: &mut Tx<'_>,
    contact: ContactId,
    from: PersonId,
    to: PersonId,
) -> Result<(), ContactError> {
    if !persons_of(&tx.reader(), contact)?.contains(&from) {
        return Err(ContactError::NotFound);
    }
    if from == to {
        return Ok(());
    }
    tx.put_in_set(contact.0, &CONTACT_PERSON, &[(PERSON, Value::from(to))])?;
    tx.drop_from_set(contact.0, &CONTACT_PERSON, &[(PERSON, Value::from(from))])?;
    Ok(())
}
