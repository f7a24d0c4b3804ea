//! Commands about contacts and notes.

use super::contact_view::{ContactPage, ContactRow, ContactView, DayList, Group, TopicEntry};
use super::person::{Page, person_id};
use super::person_view::not_naming;
use super::person_write::{NewPerson, add};
use super::{Answer, Call, Code, CommandError, Done};
use crate::contact::{self, Changes, NewContact};
use crate::desk::Session;
use crate::ids::{ContactId, Id, NoteId, PersonId, UserId};
use crate::note::{self, Class};
use crate::person::{same, whereabouts};
use crate::store::Tx;
use crate::time::parse_day;
use crate::{draft, person};
use serde::Deserialize;
use zeroize::Zeroizing;

/// A note to write.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewNote {
    pub class: String,
    pub text: String,
    /// User ids besides the writer, for `restricted`.
    pub readers: Vec<String>,
}

/// A contact to write down.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogContact {
    pub persons: Vec<String>,
    /// Persons who are added with it.
    pub new_persons: Vec<NewPerson>,
    pub group: Option<Group>,
    pub held_on: String,
    pub kind: String,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub minutes: Option<i64>,
    pub language: Option<String>,
    pub interpreter: String,
    pub topics: Vec<TopicEntry>,
    pub note: Option<NewNote>,
    /// The draft this was; thrown away with success.
    pub draft: Option<String>,
}

/// A contact's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Which {
    pub contact: String,
}

/// What to change about a contact; null leaves it as it is.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ContactFields {
    pub contact: String,
    pub held_on: String,
    pub kind: String,
    /// Nothing takes out what was said about it.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub minutes: Option<i64>,
    /// Nothing takes out what was said about it.
    pub language: Option<String>,
    pub interpreter: String,
    /// Nothing leaves them as they are.
    pub topics: Option<Vec<TopicEntry>>,
}

/// "Wrong person."
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MoveContact {
    pub contact: String,
    pub from: String,
    pub to: String,
}

/// A day, of everybody or only mine.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Day {
    pub date: String,
    pub mine: bool,
}

/// A part of a person's contacts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OfPerson {
    pub person: String,
    pub offset: u32,
    pub limit: u32,
}

/// A note for a contact.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddNote {
    pub contact: String,
    pub note: NewNote,
}

/// A new text for a note; the first stays.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CorrectNote {
    pub note: String,
    pub text: String,
}

fn contact_id(text: &str) -> Result<ContactId, CommandError> {
    Id::parse(text)
        .map(ContactId)
        .ok_or_else(|| Code::NotFound.into())
}

/// Reads a day.
pub(super) fn day_of(text: &str) -> Result<crate::time::Day, CommandError> {
    parse_day(text).ok_or_else(|| Code::DateUnreadable.into())
}

fn read_note(new: NewNote) -> Result<note::NewNote, CommandError> {
    let readers = new.readers.iter().map(|id| Id::parse(id).map(UserId));
    Ok(note::NewNote {
        class: Class::read(&new.class).ok_or(Code::CodeUnknown)?,
        text: Zeroizing::new(new.text),
        readers: readers.collect::<Option<_>>().ok_or(Code::ReaderUnknown)?,
        topics: Vec::new(),
    })
}

fn read_new(args: LogContact) -> Result<(NewContact, Vec<NewPerson>), CommandError> {
    let persons = args
        .persons
        .iter()
        .map(|id| person_id(id))
        .collect::<Result<_, _>>()?;
    let new = NewContact {
        persons,
        group: args.group.map(|group| contact::Group {
            label: group.label,
            size: group.size,
        }),
        held_on: day_of(&args.held_on)?,
        kind: args.kind,
        minutes: args.minutes,
        language: args.language,
        interpreter: args.interpreter,
        topics: args.topics.into_iter().map(Into::into).collect(),
        note: args.note.map(read_note).transpose()?,
    };
    Ok((new, args.new_persons))
}

pub(super) fn log(call: &Call<'_>, args: LogContact) -> Answer<ContactView> {
    let draft = args.draft.as_deref().and_then(Id::parse);
    let (mut new, newcomers) = read_new(args)?;
    let mut added: Vec<PersonId> = Vec::new();
    let done = call.write(
        |session, tx| {
            for person in &new.persons {
                person::find(&tx.reader(), *person)?.ok_or(Code::NotFound)?;
            }
            for newcomer in &newcomers {
                added.push(add(call, tx, newcomer)?);
            }
            new.persons.extend(&added);
            if let Some(draft) = draft {
                draft::discard(tx, draft)?;
            }
            Ok(contact::log(tx, &session.roster(), new, call.today())?)
        },
        |session, reader, id| ContactView::read(session, reader, id, call.today()),
    )?;
    for person in added {
        call.session()?.refresh_names(person)?;
    }
    let id = contact_id(&done.value.row.id)?;
    let done = done.about(id);
    Ok(done.touching(&["contact", "person", "draft", "today"]))
}

/// Writes about one contact and shows it.
fn write_about(
    call: &Call<'_>,
    id: ContactId,
    act: impl FnOnce(&Session, &mut Tx<'_>) -> Result<(), CommandError>,
) -> Answer<ContactView> {
    let done = call.write(act, |session, reader, ()| {
        ContactView::read(session, reader, id, call.today())
    })?;
    Ok(done
        .about(id)
        .touching(&["contact", "today"])
        .touching_one("contact", id))
}

pub(super) fn open(call: &Call<'_>, args: Which) -> Answer<ContactView> {
    let id = contact_id(&args.contact)?;
    let view = call.read(|session, reader| ContactView::read(session, reader, id, call.today()))?;
    Ok(Done::read(view).about(id))
}

pub(super) fn change(call: &Call<'_>, args: ContactFields) -> Answer<ContactView> {
    let id = contact_id(&args.contact)?;
    let changes = Changes {
        held_on: day_of(&args.held_on)?,
        kind: args.kind,
        minutes: args.minutes,
        language: args.language,
        interpreter: args.interpreter,
        topics: args
            .topics
            .map(|topics| topics.into_iter().map(Into::into).collect()),
    };
    write_about(call, id, |_, tx| {
        Ok(contact::change(tx, id, changes, call.today())?)
    })
}

pub(super) fn move_person(call: &Call<'_>, args: MoveContact) -> Answer<ContactView> {
    let id = contact_id(&args.contact)?;
    let (from, to) = (person_id(&args.from)?, person_id(&args.to)?);
    let done = write_about(call, id, |_, tx| {
        person::find(&tx.reader(), to)?.ok_or(Code::NotFound)?;
        Ok(contact::move_person(tx, id, from, to)?)
    })?;
    Ok(done.touching_one("person", from).touching_one("person", to))
}

pub(super) fn day(call: &Call<'_>, args: Day) -> Answer<DayList> {
    let day = day_of(&args.date)?;
    let list = call.read(|session, reader| {
        let by = args.mine.then(|| session.user());
        let contacts = contact::day(reader, day, by)?;
        let rows = contacts
            .iter()
            .map(|contact| ContactRow::of(session, reader, contact, call.today()));
        Ok(DayList {
            date: day.to_string(),
            minutes: contacts.iter().filter_map(|contact| contact.minutes).sum(),
            contacts: rows.collect::<Result<_, _>>()?,
        })
    })?;
    Ok(Done::read(list))
}

pub(super) fn of_person(call: &Call<'_>, args: OfPerson) -> Answer<ContactPage> {
    let person = person_id(&args.person)?;
    let page = Page {
        offset: args.offset,
        limit: args.limit,
    };
    let (offset, limit) = page.bounds();
    let page = call.read(|session, reader| {
        let group = same::group(reader, person)?;
        let kept = whereabouts::kept_from(reader, person)?;
        let contacts = contact::of_persons(reader, group.iter().copied(), &kept, offset, limit)?;
        let rows = contacts
            .iter()
            .map(|contact| ContactRow::of(session, reader, contact, call.today()));
        let mut rows = rows.collect::<Result<Vec<_>, _>>()?;
        for row in &mut rows {
            not_naming(&mut row.persons, &kept);
        }
        Ok(ContactPage {
            count: contact::count_of(reader, group.iter().copied(), &kept)?,
            rows,
        })
    })?;
    Ok(Done::read(page).about(person))
}

pub(super) fn add_note(call: &Call<'_>, args: AddNote) -> Answer<ContactView> {
    let id = contact_id(&args.contact)?;
    let note = read_note(args.note)?;
    write_about(call, id, |session, tx| {
        Ok(contact::add_note(tx, &session.roster(), id, &note)?)
    })
}

pub(super) fn correct_note(call: &Call<'_>, args: CorrectNote) -> Answer<ContactView> {
    let note = NoteId(Id::parse(&args.note).ok_or(Code::NotFound)?);
    let text = Zeroizing::new(args.text);
    let done = call.write(
        |session, tx| {
            let keyring = session.keyring();
            Ok(note::correct(tx, &session.roster(), &keyring, note, text)?)
        },
        |session, reader, contact| {
            ContactView::read(session, reader, ContactId(contact), call.today())
        },
    )?;
    let id = contact_id(&done.value.row.id)?;
    Ok(done.about(id).touching(&["contact"]))
}
