//! What screens show of applications.

use super::conflict_view::{ConflictView, conflicts};
use super::deadline::AnswerDate;
use super::person_view::PersonRow;
use super::{Code, CommandError};
use crate::application::{self, Form, Status, Summary};
use crate::deadline::Calendar;
use crate::desk::Session;
use crate::ids::ApplicationId;
use crate::store::Reader;
use crate::time::Day;
use crate::{attention, case, office};
use serde::{Deserialize, Serialize};

/// The service that refers.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Referrer {
    pub name: String,
    pub kind: String,
    pub person: String,
    pub phone: String,
    pub email: String,
    /// What it has done so far.
    pub help: String,
}

/// What the form of an application says.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ApplicationFields {
    pub received_on: String,
    pub path: String,
    pub legal_basis: String,
    pub referrer: Referrer,
    pub groups: Vec<String>,
    pub other_group: String,
    pub problems_client: String,
    pub problems_service: String,
    pub why_long_term: String,
    pub resources: String,
    pub wishes: String,
    pub other_services: String,
    pub urgency: String,
    pub risks: String,
    pub reply_to: String,
    pub knows_agrees: String,
    pub safe_contact: String,
}

impl ApplicationFields {
    fn of(received_on: String, form: Form<String>, groups: Vec<String>) -> Self {
        Self {
            received_on,
            path: form.path,
            legal_basis: form.legal_basis,
            referrer: Referrer {
                name: form.referrer_name,
                kind: form.referrer_kind,
                person: form.referrer_person,
                phone: form.referrer_phone,
                email: form.referrer_email,
                help: form.referrer_help,
            },
            groups,
            other_group: form.other_group,
            problems_client: form.problems_client,
            problems_service: form.problems_service,
            why_long_term: form.why_long_term,
            resources: form.resources,
            wishes: form.wishes,
            other_services: form.other_services,
            urgency: form.urgency,
            risks: form.risks,
            reply_to: form.reply_to,
            knows_agrees: form.knows_agrees,
            safe_contact: form.safe_contact,
        }
    }
}

/// What became of an application on a day.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StatusRow {
    pub id: String,
    pub status: String,
    pub on_day: String,
    pub reason: String,
    pub channel: String,
    pub note: String,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
}

/// An application in the register.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ApplicationRow {
    pub id: String,
    pub number: String,
    pub received_on: String,
    pub persons: Vec<PersonRow>,
    pub referrer: String,
    pub groups: Vec<String>,
    pub status: String,
    /// Null once it is answered or withdrawn.
    pub answer: Option<AnswerDate>,
    pub answered_on: Option<String>,
    /// The case that was begun from it.
    pub case: Option<String>,
}

/// An application, opened.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ApplicationView {
    pub row: ApplicationRow,
    pub fields: ApplicationFields,
    /// The latest first.
    pub statuses: Vec<StatusRow>,
    pub conflicts: Vec<ConflictView>,
    /// Something in it is of a newer version, and shows after the update.
    pub newer: bool,
    /// It waits to be erased and is only looked up.
    pub restricted: bool,
}

/// A page of the register.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ApplicationPage {
    #[cfg_attr(test, ts(type = "number"))]
    pub count: i64,
    pub rows: Vec<ApplicationRow>,
}

impl ApplicationRow {
    pub(super) fn of(
        reader: &Reader<'_>,
        summary: Summary,
        calendar: Calendar,
        today: Day,
    ) -> Result<Self, CommandError> {
        let persons = application::persons_of(reader, summary.id)?.into_iter();
        let persons = persons.map(|person| PersonRow::read(reader, person, today));
        let mut persons = persons.collect::<Result<Vec<_>, _>>()?;
        persons.sort_by_key(PersonRow::seniority);
        let due = summary.received_on.filter(|_| summary.is_open());
        Ok(Self {
            id: summary.id.to_string(),
            received_on: written(summary.received_on),
            persons,
            groups: application::groups_of(reader, summary.id)?,
            answer: due.and_then(|received| AnswerDate::count(received, calendar, today)),
            case: case::of_application(reader, summary.id)?.map(|case| case.to_string()),
            number: summary.number,
            referrer: summary.referrer,
            status: summary.status,
            answered_on: summary.answered_on,
        })
    }

    /// The rows of several applications.
    pub(super) fn all(
        session: &Session,
        reader: &Reader<'_>,
        summaries: Vec<Summary>,
        today: Day,
    ) -> Result<Vec<Self>, CommandError> {
        let office = office::read(reader, session.space())?;
        let calendar = Calendar::of(&office.jurisdiction);
        let rows = summaries.into_iter();
        rows.map(|summary| Self::of(reader, summary, calendar, today))
            .collect()
    }

    /// The row of one application; `None` if it is not here.
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        id: ApplicationId,
        today: Day,
    ) -> Result<Option<Self>, CommandError> {
        let found = application::find(reader, id)?.into_iter().collect();
        Ok(Self::all(session, reader, found, today)?.pop())
    }
}

impl ApplicationView {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        id: ApplicationId,
        today: Day,
    ) -> Result<Self, CommandError> {
        let row = ApplicationRow::read(session, reader, id, today)?.ok_or(Code::NotFound)?;
        let form = application::form_of(reader, id)?.unwrap_or_default();
        let statuses = application::statuses_of(reader, id)?.into_iter();
        Ok(Self {
            fields: ApplicationFields::of(row.received_on.clone(), form, row.groups.clone()),
            row,
            statuses: statuses.map(|status| status_row(session, status)).collect(),
            conflicts: conflicts(session, reader, id.0)?,
            newer: attention::is_newer(reader, id.0)?,
            restricted: reader.is_restricted(id.0)?,
        })
    }
}

fn status_row(session: &Session, status: Status) -> StatusRow {
    StatusRow {
        id: status.id.to_string(),
        status: status.status,
        on_day: status.on_day,
        reason: status.reason,
        channel: status.channel,
        note: status.note,
        by: session.roster().short(status.by.0),
        at: status.at.0,
    }
}

fn written(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
