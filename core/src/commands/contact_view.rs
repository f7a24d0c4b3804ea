//! What screens show of contacts and notes.

use super::CommandError;
use super::conflict_view::{ConflictView, conflicts};
use super::person_view::PersonRow;
use crate::contact::{self, Contact, Topic};
use crate::desk::Session;
use crate::ids::{ContactId, UserId};
use crate::note::{self, Note, SealedTopic, Told};
use crate::store::Reader;
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// A topic with its minutes and act.
#[derive(Serialize, Deserialize, Clone)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TopicEntry {
    pub topic: String,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub minutes: Option<i64>,
    pub act: Option<String>,
}

impl From<Topic> for TopicEntry {
    fn from(topic: Topic) -> Self {
        Self {
            topic: topic.topic,
            minutes: topic.minutes,
            act: topic.act,
        }
    }
}

impl From<&SealedTopic> for TopicEntry {
    fn from(topic: &SealedTopic) -> Self {
        Self {
            topic: topic.topic.clone(),
            minutes: topic.minutes,
            act: topic.act.clone(),
        }
    }
}

impl From<TopicEntry> for Topic {
    fn from(entry: TopicEntry) -> Self {
        Self {
            topic: entry.topic,
            minutes: entry.minutes,
            act: entry.act,
        }
    }
}

/// Several people without names.
#[derive(Serialize, Deserialize, Clone)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Group {
    pub label: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub size: i64,
}

/// A note as this worker may see it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteView {
    pub id: String,
    pub class: String,
    pub author: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub entered_at: i64,
    /// Null when she may not read it.
    pub text: Option<String>,
    /// Topics inside a sealed note.
    pub topics: Vec<TopicEntry>,
    pub readers: Vec<String>,
    pub corrects: Option<String>,
    pub corrected_by: Option<String>,
    pub mine: bool,
}

/// A contact in a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ContactRow {
    pub id: String,
    pub persons: Vec<PersonRow>,
    pub group: Option<Group>,
    pub held_on: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub entered_at: i64,
    pub by: String,
    pub kind: String,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub minutes: Option<i64>,
    pub topics: Vec<String>,
    pub note_classes: Vec<String>,
    /// Of a note this worker may read, else empty.
    pub first_line: String,
}

/// A contact, opened.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ContactView {
    pub row: ContactRow,
    pub language: Option<String>,
    pub interpreter: String,
    pub topics: Vec<TopicEntry>,
    pub notes: Vec<NoteView>,
    pub conflicts: Vec<ConflictView>,
}

/// The contacts of a day.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayList {
    pub date: String,
    pub contacts: Vec<ContactRow>,
    #[cfg_attr(test, ts(type = "number"))]
    pub minutes: i64,
}

/// A page of contacts.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ContactPage {
    #[cfg_attr(test, ts(type = "number"))]
    pub count: i64,
    pub rows: Vec<ContactRow>,
}

/// The notes of a contact, with what they tell this worker.
type Notes = Vec<(Note, Option<Told>)>;

fn notes(
    session: &Session,
    reader: &Reader<'_>,
    contact: ContactId,
) -> Result<Notes, CommandError> {
    let keyring = session.keyring();
    note::of_contact(reader, contact.0)?
        .into_iter()
        .map(|note| {
            let told = note.told(reader, &keyring)?;
            Ok((note, told))
        })
        .collect()
}

impl ContactRow {
    pub(super) fn of(
        session: &Session,
        reader: &Reader<'_>,
        contact: &Contact,
        today: Day,
    ) -> Result<Self, CommandError> {
        let notes = notes(session, reader, contact.id)?;
        Self::with_notes(session, reader, contact, &notes, today)
    }

    fn with_notes(
        session: &Session,
        reader: &Reader<'_>,
        contact: &Contact,
        notes: &Notes,
        today: Day,
    ) -> Result<Self, CommandError> {
        let persons = contact::persons_of(reader, contact.id)?;
        let topics = contact::topics_of(reader, contact.id)?;
        let current = notes.iter().rev().find_map(|(_, told)| told.as_ref());
        Ok(Self {
            id: contact.id.to_string(),
            persons: persons
                .into_iter()
                .map(|person| PersonRow::read(reader, person, today))
                .collect::<Result<_, _>>()?,
            group: contact.group.as_ref().map(|group| Group {
                label: group.label.clone(),
                size: group.size,
            }),
            held_on: contact.held_on.clone(),
            entered_at: contact.entered_at.0,
            by: session.roster().short(contact.by.0),
            kind: contact.kind.clone(),
            minutes: contact.minutes,
            topics: topics.into_iter().map(|topic| topic.topic).collect(),
            note_classes: notes
                .iter()
                .map(|(note, _)| note.class.code().to_owned())
                .collect(),
            first_line: current
                .and_then(|told| told.text.lines().next())
                .map(|line| line.chars().take(160).collect())
                .unwrap_or_default(),
        })
    }
}

impl ContactView {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        id: ContactId,
        today: Day,
    ) -> Result<Self, CommandError> {
        let contact = contact::find(reader, id)?.ok_or(super::Code::NotFound)?;
        let notes = notes(session, reader, id)?;
        let topics = contact::topics_of(reader, id)?;
        Ok(Self {
            row: ContactRow::with_notes(session, reader, &contact, &notes, today)?,
            language: contact.language,
            interpreter: contact.interpreter,
            topics: topics.into_iter().map(TopicEntry::from).collect(),
            conflicts: conflicts(session, reader, id.0)?,
            notes: notes
                .iter()
                .map(|entry| note_view(session, entry, &notes))
                .collect(),
        })
    }
}

fn note_view(session: &Session, (note, told): &(Note, Option<Told>), all: &Notes) -> NoteView {
    let roster = session.roster();
    let corrected_by = all
        .iter()
        .find(|(other, _)| other.corrects == Some(note.id));
    let readers = note
        .readers
        .iter()
        .filter(|reader| roster.users.contains_key(&UserId(**reader)));
    let topics = told.iter().flat_map(|told| &told.topics);
    NoteView {
        id: note.id.to_string(),
        class: note.class.code().to_owned(),
        author: roster.short(note.author.0),
        entered_at: note.entered_at.0,
        text: told.as_ref().map(|told| told.text.to_string()),
        topics: topics.map(TopicEntry::from).collect(),
        readers: readers.map(|reader| roster.short(*reader)).collect(),
        corrects: note.corrects.map(|note| note.to_string()),
        corrected_by: corrected_by.map(|(note, _)| note.id.to_string()),
        mine: note.author == session.user(),
    }
}
