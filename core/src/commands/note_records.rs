//! Commands that open notes with the records key: two workers, a reason, and everybody sees it.

use super::case::{case_id, user_id};
use super::contact_view::TopicEntry;
use super::note_share::{contact_of, contacts_of_case, ids_of, persons_of};
use super::person::person_id;
use super::person_view::PersonRow;
use super::{Answer, Call, Code, CommandError, Done};
use crate::audit;
use crate::contact::{self, Contact};
use crate::desk::Session;
use crate::ids::{CaseId, Id, PersonId};
use crate::keys::{PaperCode, PaperKey, Passphrase};
use crate::note::{self, Class, Note, Occasion, Told};
use crate::person::{self, same, whereabouts};
use crate::roster::Roster;
use crate::store::Reader;
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// Whose notes: those of a case or of a person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NotesOf {
    pub case: Option<String>,
    pub person: Option<String>,
}

/// The worker who is there too, with her own passphrase of this laptop.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SecondWorker {
    pub user: String,
    pub passphrase: String,
}

/// Notes to open with the code from the envelope.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenWithRecordsKey {
    pub case: Option<String>,
    pub person: Option<String>,
    /// The seven groups of the records sheet.
    pub code: String,
    pub second: SecondWorker,
    pub reason: String,
}

/// That the records key was used for a case or a person.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecordsKeyUse {
    pub by: String,
    /// Who was there too.
    pub second: String,
    pub reason: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// How many notes were opened.
    #[cfg_attr(test, ts(type = "number"))]
    pub count: i64,
}

/// What is sealed to the records key.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UnderRecordsKey {
    pub restricted: usize,
    pub entrusted: usize,
    /// When it was used before, the latest first.
    pub used: Vec<RecordsKeyUse>,
}

/// A note that was opened with the records key, this once.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenedNote {
    pub note: String,
    pub contact: String,
    pub persons: Vec<PersonRow>,
    pub held_on: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub entered_at: i64,
    pub author: String,
    pub class: String,
    pub text: String,
    pub topics: Vec<TopicEntry>,
    /// The note it takes the place of.
    pub corrects: Option<String>,
}

/// Notes opened with the records key.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenedNotes {
    pub notes: Vec<OpenedNote>,
    /// Notes that name the records key as a reader and do not open with it.
    pub closed: usize,
    pub used: Vec<RecordsKeyUse>,
}

/// A case or a person.
#[derive(Clone, Copy)]
enum Whose {
    Case(CaseId),
    Person(PersonId),
}

impl Whose {
    fn read(case: Option<&str>, person: Option<&str>) -> Result<Self, CommandError> {
        match (case, person) {
            (Some(case), None) => Ok(Self::Case(case_id(case)?)),
            (None, Some(person)) => Ok(Self::Person(person_id(person)?)),
            _ => Err(Code::ArgumentsMalformed.into()),
        }
    }

    fn root(self) -> Id {
        match self {
            Self::Case(case) => case.0,
            Self::Person(person) => person.0,
        }
    }

    fn contacts(self, reader: &Reader<'_>) -> Result<Vec<Contact>, CommandError> {
        match self {
            Self::Case(case) => contacts_of_case(reader, case),
            Self::Person(person) => {
                person::find(reader, person)?.ok_or(Code::NotFound)?;
                let group = same::group(reader, person)?.into_iter();
                let kept = whereabouts::kept_from(reader, person)?;
                Ok(contact::of_persons(reader, group, &kept, 0, i64::MAX)?)
            }
        }
    }
}

/// When the records key was used for these roots, the latest first.
pub(super) fn uses(
    session: &Session,
    reader: &Reader<'_>,
    roots: impl Iterator<Item = Id>,
) -> Result<Vec<RecordsKeyUse>, CommandError> {
    let roster = session.roster();
    let uses = note::records_key_uses(reader, roots)?.into_iter();
    Ok(uses
        .map(|one| RecordsKeyUse {
            by: roster.short(one.by.0),
            second: roster.short(one.second.0),
            reason: one.reason,
            at: one.at.0,
            count: one.count,
        })
        .collect())
}

pub(super) fn look(call: &Call<'_>, args: NotesOf) -> Answer<UnderRecordsKey> {
    let whose = Whose::read(args.case.as_deref(), args.person.as_deref())?;
    let found = call.read(|session, reader| {
        let contacts = ids_of(&whose.contacts(reader)?);
        let notes = note::under_records_key(reader, &session.roster(), &contacts)?;
        let count = |class| notes.iter().filter(|note| note.class == class).count();
        Ok(UnderRecordsKey {
            restricted: count(Class::Restricted),
            entrusted: count(Class::Entrusted),
            used: uses(session, reader, std::iter::once(whose.root()))?,
        })
    })?;
    Ok(Done::read(found).about(whose.root()))
}

fn opened_note(
    reader: &Reader<'_>,
    roster: &Roster,
    contacts: &[Contact],
    (note, told): &(Note, Told),
    today: Day,
) -> Result<OpenedNote, CommandError> {
    let contact = contact_of(contacts, note)?;
    let topics = told.topics.iter();
    Ok(OpenedNote {
        note: note.id.to_string(),
        contact: contact.id.to_string(),
        persons: persons_of(reader, contact, today)?,
        held_on: contact.held_on.clone(),
        entered_at: note.entered_at.0,
        author: roster.short(note.author.0),
        class: note.class.code().to_owned(),
        text: told.text.to_string(),
        topics: topics.map(TopicEntry::from).collect(),
        corrects: note.corrects.map(|note| note.to_string()),
    })
}

pub(super) fn open(call: &Call<'_>, args: OpenWithRecordsKey) -> Answer<OpenedNotes> {
    let whose = Whose::read(args.case.as_deref(), args.person.as_deref())?;
    let second = user_id(&args.second.user)?;
    let passphrase = Passphrase::new(args.second.passphrase);
    let code = PaperCode::read(&args.code).map_err(|_| Code::RecordsCodeWrong)?;
    let records = code.identity(PaperKey::Records)?;
    note::check_reason(&args.reason)?;
    let (session, today) = (call.session()?, call.today());
    call.desk.is_seconded(&session, second, &passphrase)?;
    // Fact and lines of the audit are committed before a word of the notes is given back.
    let done = call.write(
        |session, tx| {
            let (roster, reader) = (session.roster(), tx.reader());
            let contacts = whose.contacts(&reader)?;
            let ids = ids_of(&contacts);
            let sealed = note::under_records_key(&reader, &roster, &ids)?.len();
            let occasion = Occasion {
                root: whose.root(),
                second,
                reason: &args.reason,
            };
            let opened = note::open_with_records_key(tx, &roster, &records, &occasion, &ids)?;
            for (note, _) in &opened {
                audit::note(tx, "note.open_with_records_key", Some(note.id.0))?;
            }
            Ok((contacts, opened, sealed))
        },
        |session, reader, (contacts, opened, sealed)| {
            let (roster, each) = (session.roster(), opened.iter());
            let notes = each.map(|one| opened_note(reader, &roster, &contacts, one, today));
            Ok(OpenedNotes {
                notes: notes.collect::<Result<_, _>>()?,
                closed: sealed.saturating_sub(opened.len()),
                used: uses(session, reader, std::iter::once(whose.root()))?,
            })
        },
    )?;
    let kind = match whose {
        Whose::Case(_) => "case",
        Whose::Person(_) => "person",
    };
    Ok(done
        .about(whose.root())
        .touching(&[kind])
        .touching_one(kind, whose.root()))
}
