//! Commands that give a colleague the sealed notes of a case.

use super::case::{case_id, user_id};
use super::person_view::PersonRow;
use super::{Answer, Call, Code, CommandError, Done};
use crate::contact::Contact;
use crate::desk::Session;
use crate::ids::{CaseId, Id, NoteId, UserId};
use crate::note::{self, Note, Told};
use crate::person::{same, whereabouts};
use crate::store::Reader;
use crate::time::Day;
use crate::{case, contact};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A case, and the colleague who shall read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShareWith {
    pub case: String,
    pub user: String,
}

/// The same, with the entrusted notes that were ticked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShareNotes {
    pub case: String,
    pub user: String,
    /// Ids of notes.
    pub entrusted: Vec<String>,
}

/// A sealed note the worker at the desk may tick.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EntrustedRow {
    pub note: String,
    pub contact: String,
    pub held_on: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub entered_at: i64,
    pub persons: Vec<PersonRow>,
    pub first_line: String,
}

/// What the worker at the desk can give a colleague of the notes of a case.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SharePreview {
    /// The colleague.
    pub user: String,
    pub name: String,
    pub short: String,
    /// Restricted notes the worker at the desk reads and the colleague does not.
    pub restricted: usize,
    /// Restricted ones the colleague can read already.
    pub known: usize,
    /// Restricted ones neither of them can open.
    pub closed: usize,
    /// Entrusted ones the worker at the desk wrote: each is ticked or stays. Personal ones never go.
    pub entrusted: Vec<EntrustedRow>,
}

/// Notes that got a reader.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NotesShared {
    /// How many are new to her.
    pub given: usize,
    /// What is left to give.
    pub preview: SharePreview,
}

/// Every contact with somebody who belongs to a case, the latest first.
pub(super) fn contacts_of_case(
    reader: &Reader<'_>,
    case: CaseId,
) -> Result<Vec<Contact>, CommandError> {
    case::find(reader, case)?.ok_or(Code::NotFound)?;
    let mut persons = BTreeSet::new();
    for one in case::participants_of(reader, case)? {
        persons.extend(same::group(reader, one.person)?);
    }
    let kept = whereabouts::kept_from_all(reader, persons.iter().copied())?;
    let all = contact::of_persons(reader, persons.into_iter(), &kept, 0, i64::MAX)?;
    Ok(all)
}

/// Their ids.
pub(super) fn ids_of(contacts: &[Contact]) -> Vec<Id> {
    contacts.iter().map(|contact| contact.id.0).collect()
}

/// With whom a contact was.
pub(super) fn persons_of(
    reader: &Reader<'_>,
    contact: &Contact,
    today: Day,
) -> Result<Vec<PersonRow>, CommandError> {
    let persons = contact::persons_of(reader, contact.id)?.into_iter();
    let rows = persons.map(|person| PersonRow::read(reader, person, today));
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The contact a note is about, among these.
pub(super) fn contact_of<'a>(
    contacts: &'a [Contact],
    note: &Note,
) -> Result<&'a Contact, CommandError> {
    let mut contacts = contacts.iter();
    let found = contacts.find(|contact| contact.id.0 == note.contact);
    found.ok_or_else(|| Code::NotFound.into())
}

fn entrusted_row(
    reader: &Reader<'_>,
    contacts: &[Contact],
    (note, told): &(Note, Told),
    today: Day,
) -> Result<EntrustedRow, CommandError> {
    let contact = contact_of(contacts, note)?;
    let first = told.text.lines().next().unwrap_or_default();
    Ok(EntrustedRow {
        note: note.id.to_string(),
        contact: contact.id.to_string(),
        held_on: contact.held_on.clone(),
        entered_at: note.entered_at.0,
        persons: persons_of(reader, contact, today)?,
        first_line: first.chars().take(160).collect(),
    })
}

fn preview_of(
    session: &Session,
    reader: &Reader<'_>,
    (case, user): (CaseId, UserId),
    today: Day,
) -> Result<SharePreview, CommandError> {
    let (roster, contacts) = (session.roster(), contacts_of_case(reader, case)?);
    let member = roster.users.get(&user).ok_or(Code::ReaderUnknown)?;
    let ids = ids_of(&contacts);
    let found = note::shareable(reader, &roster, &session.keyring(), user, &ids)?;
    let entrusted = found.entrusted.iter();
    Ok(SharePreview {
        user: user.to_string(),
        name: member.name.clone(),
        short: member.short.clone(),
        restricted: found.restricted,
        known: found.known,
        closed: found.closed,
        entrusted: entrusted
            .map(|one| entrusted_row(reader, &contacts, one, today))
            .collect::<Result<_, _>>()?,
    })
}

pub(super) fn preview(call: &Call<'_>, args: ShareWith) -> Answer<SharePreview> {
    let (case, user) = (case_id(&args.case)?, user_id(&args.user)?);
    let today = call.today();
    let found = call.read(|session, reader| preview_of(session, reader, (case, user), today))?;
    Ok(Done::read(found).about(case))
}

pub(super) fn share(call: &Call<'_>, args: ShareNotes) -> Answer<NotesShared> {
    let (case, user) = (case_id(&args.case)?, user_id(&args.user)?);
    let ticked = args.entrusted.iter().map(|id| Id::parse(id).map(NoteId));
    let ticked = ticked.collect::<Option<_>>().ok_or(Code::NotFound)?;
    let today = call.today();
    let done = call.write(
        |session, tx| {
            let contacts = ids_of(&contacts_of_case(&tx.reader(), case)?);
            let (roster, keyring) = (session.roster(), session.keyring());
            let which = (contacts.as_slice(), &ticked);
            Ok(note::share(tx, &roster, &keyring, user, which)?)
        },
        |session, reader, given| {
            let preview = preview_of(session, reader, (case, user), today)?;
            Ok(NotesShared { given, preview })
        },
    )?;
    Ok(done.about(case).touching(&["contact"]))
}
