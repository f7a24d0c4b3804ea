//! Commands about applications.

use super::application_view::{
    ApplicationFields, ApplicationPage, ApplicationRow, ApplicationView,
};
use super::contact::day_of;
use super::person::{Page, person_id};
use super::person_write::{NewPerson, add, row_id};
use super::present::series;
use super::{Answer, Call, Code, CommandError, Done};
use crate::application::{self, Changes, Form, NewStatus};
use crate::ids::{ApplicationId, Id, PersonId};
use crate::store::Tx;
use crate::time::Day;
use crate::{draft, person};
use serde::Deserialize;

/// An application to enter in the register.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewApplication {
    pub persons: Vec<String>,
    /// Persons who are added with it.
    pub new_persons: Vec<NewPerson>,
    pub fields: ApplicationFields,
    /// The draft this was; thrown away with success.
    pub draft: Option<String>,
}

/// An application's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichApplication {
    pub application: String,
}

/// What to change about the service that refers; null leaves it as it is, empty clears it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReferrerChanges {
    pub name: Option<String>,
    pub kind: Option<String>,
    pub person: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub help: Option<String>,
}

/// What to change about the form; null leaves it as it is, empty clears it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ApplicationChanges {
    pub received_on: Option<String>,
    pub path: Option<String>,
    pub legal_basis: Option<String>,
    pub referrer: Option<ReferrerChanges>,
    pub groups: Option<Vec<String>>,
    pub other_group: Option<String>,
    pub problems_client: Option<String>,
    pub problems_service: Option<String>,
    pub why_long_term: Option<String>,
    pub resources: Option<String>,
    pub wishes: Option<String>,
    pub other_services: Option<String>,
    pub urgency: Option<String>,
    pub risks: Option<String>,
    pub reply_to: Option<String>,
    pub knows_agrees: Option<String>,
    pub safe_contact: Option<String>,
}

/// An application, and what to change about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangeApplication {
    pub application: String,
    pub fields: ApplicationChanges,
    /// All persons anew.
    pub persons: Option<Vec<String>>,
}

/// A part of the register.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListApplications {
    /// `open`, the most pressing first, or `all`, the latest first.
    pub filter: String,
    pub offset: u32,
    pub limit: u32,
}

/// A status to state.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetStatus {
    pub application: String,
    pub status: String,
    pub on_day: String,
    pub reason: String,
    pub channel: String,
    pub note: String,
}

/// A status to take back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TakeBackStatus {
    pub application: String,
    pub fact: String,
}

/// Reads an application's id.
pub(super) fn application_id(text: &str) -> Result<ApplicationId, CommandError> {
    Id::parse(text)
        .map(ApplicationId)
        .ok_or_else(|| Code::NotFound.into())
}

fn read_persons(ids: &[String]) -> Result<Vec<PersonId>, CommandError> {
    ids.iter().map(|id| person_id(id)).collect()
}

/// Refuses persons who are not here.
pub(super) fn are_here(tx: &Tx<'_>, persons: &[PersonId]) -> Result<(), CommandError> {
    for person in persons {
        person::find(&tx.reader(), *person)?.ok_or(Code::NotFound)?;
    }
    Ok(())
}

fn read_new(
    fields: ApplicationFields,
    persons: Vec<PersonId>,
) -> Result<application::NewApplication, CommandError> {
    Ok(application::NewApplication {
        persons,
        received_on: day_of(&fields.received_on)?,
        form: Form {
            path: fields.path,
            legal_basis: fields.legal_basis,
            referrer_name: fields.referrer.name,
            referrer_kind: fields.referrer.kind,
            referrer_person: fields.referrer.person,
            referrer_phone: fields.referrer.phone,
            referrer_email: fields.referrer.email,
            referrer_help: fields.referrer.help,
            problems_client: fields.problems_client,
            problems_service: fields.problems_service,
            why_long_term: fields.why_long_term,
            resources: fields.resources,
            wishes: fields.wishes,
            other_services: fields.other_services,
            urgency: fields.urgency,
            risks: fields.risks,
            reply_to: fields.reply_to,
            knows_agrees: fields.knows_agrees,
            safe_contact: fields.safe_contact,
            other_group: fields.other_group,
        },
        groups: fields.groups,
    })
}

fn read_changes(
    fields: ApplicationChanges,
    persons: Option<Vec<PersonId>>,
) -> Result<Changes, CommandError> {
    let referrer = fields.referrer;
    let (name, kind, person, phone, email, help) = match referrer {
        Some(one) => (
            one.name, one.kind, one.person, one.phone, one.email, one.help,
        ),
        None => Default::default(),
    };
    Ok(Changes {
        received_on: fields.received_on.as_deref().map(day_of).transpose()?,
        form: Form {
            path: fields.path,
            legal_basis: fields.legal_basis,
            referrer_name: name,
            referrer_kind: kind,
            referrer_person: person,
            referrer_phone: phone,
            referrer_email: email,
            referrer_help: help,
            problems_client: fields.problems_client,
            problems_service: fields.problems_service,
            why_long_term: fields.why_long_term,
            resources: fields.resources,
            wishes: fields.wishes,
            other_services: fields.other_services,
            urgency: fields.urgency,
            risks: fields.risks,
            reply_to: fields.reply_to,
            knows_agrees: fields.knows_agrees,
            safe_contact: fields.safe_contact,
            other_group: fields.other_group,
        },
        groups: fields.groups,
        persons,
    })
}

pub(super) fn create(call: &Call<'_>, args: NewApplication) -> Answer<ApplicationView> {
    let today = call.present_day()?;
    let draft = args.draft.as_deref().and_then(Id::parse);
    let mut new = read_new(args.fields, read_persons(&args.persons)?)?;
    let mut added: Vec<PersonId> = Vec::new();
    let mut created = None;
    let done = call.write(
        |session, tx| {
            are_here(tx, &new.persons)?;
            for newcomer in &args.new_persons {
                added.push(add(call, tx, newcomer)?);
            }
            new.persons.extend(&added);
            if let Some(draft) = draft {
                draft::discard(tx, draft)?;
            }
            let id = application::receive(tx, &new, &series(session, today), today)?;
            created = Some(id);
            Ok(id)
        },
        |session, reader, id| ApplicationView::read(session, reader, id, today),
    )?;
    for person in added {
        call.session()?.refresh_names(person)?;
    }
    let done = done.touching(&["application", "person", "draft", "today"]);
    Ok(match created {
        Some(id) => done.about(id),
        None => done,
    })
}

/// Writes about one application and shows it.
fn write_about(
    call: &Call<'_>,
    application: &str,
    act: impl FnOnce(&mut Tx<'_>, ApplicationId, Day) -> Result<(), CommandError>,
) -> Answer<ApplicationView> {
    let id = application_id(application)?;
    let today = call.present_day()?;
    let done = call.write(
        |_, tx| act(tx, id, today),
        |session, reader, ()| ApplicationView::read(session, reader, id, today),
    )?;
    Ok(done
        .about(id)
        .touching(&["application", "today"])
        .touching_one("application", id))
}

pub(super) fn open(call: &Call<'_>, args: WhichApplication) -> Answer<ApplicationView> {
    let id = application_id(&args.application)?;
    let today = call.present_day()?;
    let view = call.read(|session, reader| ApplicationView::read(session, reader, id, today))?;
    Ok(Done::read(view).about(id))
}

pub(super) fn change(call: &Call<'_>, args: ChangeApplication) -> Answer<ApplicationView> {
    let persons = args.persons.as_deref().map(read_persons).transpose()?;
    let changes = read_changes(args.fields, persons)?;
    write_about(call, &args.application, |tx, id, today| {
        are_here(tx, changes.persons.as_deref().unwrap_or_default())?;
        Ok(application::change(tx, id, &changes, today)?)
    })
}

pub(super) fn list(call: &Call<'_>, args: ListApplications) -> Answer<ApplicationPage> {
    let open = match args.filter.as_str() {
        "open" => true,
        "all" => false,
        _ => return Err(Code::CodeUnknown.into()),
    };
    let page = Page {
        offset: args.offset,
        limit: args.limit,
    };
    let (offset, limit) = page.bounds();
    let today = call.present_day()?;
    let page = call.read(|session, reader| {
        let summaries = application::list(reader, open, offset, limit)?;
        Ok(ApplicationPage {
            count: application::count(reader, open)?,
            rows: ApplicationRow::all(session, reader, summaries, today)?,
        })
    })?;
    Ok(Done::read(page))
}

pub(super) fn set_status(call: &Call<'_>, args: SetStatus) -> Answer<ApplicationView> {
    let status = NewStatus {
        status: args.status,
        on_day: day_of(&args.on_day)?,
        reason: args.reason,
        channel: args.channel,
        note: args.note,
    };
    write_about(call, &args.application, |tx, id, today| {
        Ok(application::set_status(tx, id, &status, today)?)
    })
}

pub(super) fn take_back(call: &Call<'_>, args: TakeBackStatus) -> Answer<ApplicationView> {
    let fact = row_id(&args.fact)?;
    write_about(call, &args.application, |tx, id, _| {
        Ok(application::take_back(tx, id, fact)?)
    })
}
