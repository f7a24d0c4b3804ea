//! Commands about cases.

use super::application::{application_id, are_here};
use super::application_view::ApplicationRow;
use super::case_row::CaseRow;
use super::case_view::{CasePage, CaseView, OfPersonCases};
use super::contact::day_of;
use super::person::{Page, Whom, person_id};
use super::person_view::not_naming;
use super::person_write::row_id;
use super::present::series;
use super::{Answer, Call, Code, CommandError, Done};
use crate::application;
use crate::case::{self, Filter, NewCase, NewConsent, NewPhase, NewWorker};
use crate::desk::Session;
use crate::ids::{CaseId, Id, UserId};
use crate::parting;
use crate::person::{same, whereabouts};
use crate::store::Tx;
use crate::time::Day;
use serde::Deserialize;

/// Somebody with a part in a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonInCase {
    pub person: String,
    pub part: String,
}

/// A case to begin.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BeginCase {
    pub application: Option<String>,
    pub persons: Vec<PersonInCase>,
    pub opened_on: String,
    /// Null: nobody yet.
    pub holder: Option<String>,
    pub deputy: Option<String>,
}

/// A case's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichCase {
    pub case: String,
}

/// A part of the cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ListCases {
    /// `mine`, `all`, `without_holder` or `closed`.
    pub filter: String,
    pub offset: u32,
    pub limit: u32,
}

/// Who shall answer for a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AssignCase {
    pub case: String,
    pub part: String,
    /// Null: nobody.
    pub user: Option<String>,
    pub from: String,
}

/// A phase to enter.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetPhase {
    pub case: String,
    pub phase: String,
    pub reason: String,
    pub on_day: String,
    pub note: String,
}

/// Somebody to take into a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PutInCase {
    pub case: String,
    pub person: String,
    pub part: String,
}

/// Somebody to take out of a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DropFromCase {
    pub case: String,
    pub person: String,
}

/// An answer to write down.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GiveConsent {
    pub case: String,
    pub person: String,
    pub answer: String,
    pub how: String,
    pub language: String,
    pub interpreter: String,
    pub on_day: String,
}

/// A fact to take back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TakeBackFact {
    pub case: String,
    pub fact: String,
}

/// Reads a case's id.
pub(super) fn case_id(text: &str) -> Result<CaseId, CommandError> {
    Id::parse(text)
        .map(CaseId)
        .ok_or_else(|| Code::NotFound.into())
}

/// Reads a worker's id.
pub(super) fn user_id(text: &str) -> Result<UserId, CommandError> {
    Id::parse(text)
        .map(UserId)
        .ok_or_else(|| Code::WorkerUnknown.into())
}

fn read_new(args: BeginCase) -> Result<NewCase, CommandError> {
    let user = |id: Option<String>| id.as_deref().map(user_id).transpose();
    let persons = args.persons.into_iter();
    Ok(NewCase {
        application: args
            .application
            .as_deref()
            .map(application_id)
            .transpose()?,
        persons: persons
            .map(|one| Ok((person_id(&one.person)?, one.part)))
            .collect::<Result<_, CommandError>>()?,
        opened_on: day_of(&args.opened_on)?,
        holder: user(args.holder)?,
        deputy: user(args.deputy)?,
    })
}

pub(super) fn begin(call: &Call<'_>, args: BeginCase) -> Answer<CaseView> {
    let today = call.present_day()?;
    let new = read_new(args)?;
    let mut begun = None;
    let done = call.write(
        |session, tx| {
            let persons: Vec<_> = new.persons.iter().map(|(person, _)| *person).collect();
            are_here(tx, &persons)?;
            for user in [new.holder, new.deputy].into_iter().flatten() {
                parting::check_worker(&tx.reader(), &persons, user)?;
            }
            let roster = session.roster();
            let id = case::begin(tx, &roster, &new, &series(session, today), today)?;
            begun = Some(id);
            Ok(id)
        },
        |session, reader, id| CaseView::read(session, reader, id, today),
    )?;
    let done = done.touching(&["case", "today"]);
    let done = match new.application {
        Some(application) => done
            .touching(&["application"])
            .touching_one("application", application),
        None => done,
    };
    Ok(match begun {
        Some(id) => done.about(id),
        None => done,
    })
}

/// Writes about one case and shows it.
fn write_about(
    call: &Call<'_>,
    case: &str,
    act: impl FnOnce(&Session, &mut Tx<'_>, CaseId, Day) -> Result<(), CommandError>,
) -> Answer<CaseView> {
    let id = case_id(case)?;
    let today = call.present_day()?;
    let done = call.write(
        |session, tx| act(session, tx, id, today),
        |session, reader, ()| CaseView::read(session, reader, id, today),
    )?;
    Ok(done
        .about(id)
        .touching(&["case", "today"])
        .touching_one("case", id))
}

pub(super) fn open(call: &Call<'_>, args: WhichCase) -> Answer<CaseView> {
    let id = case_id(&args.case)?;
    let today = call.present_day()?;
    let view = call.read(|session, reader| CaseView::read(session, reader, id, today))?;
    Ok(Done::read(view).about(id))
}

pub(super) fn list(call: &Call<'_>, args: ListCases) -> Answer<CasePage> {
    let session = call.session()?;
    let roster = session.roster();
    let filter = match args.filter.as_str() {
        "mine" => Filter::Of(session.user()),
        "all" => Filter::All,
        "without_holder" => Filter::WithoutHolder(&roster),
        "closed" => Filter::Closed,
        _ => return Err(Code::CodeUnknown.into()),
    };
    let page = Page {
        offset: args.offset,
        limit: args.limit,
    };
    let (offset, limit) = page.bounds();
    let today = call.present_day()?;
    let page = call.read(|session, reader| {
        let cases = case::list(reader, filter, offset, limit)?;
        Ok(CasePage {
            count: case::count(reader, filter)?,
            rows: CaseRow::all(session, reader, &cases, today)?,
        })
    })?;
    Ok(Done::read(page))
}

pub(super) fn of_person(call: &Call<'_>, args: Whom) -> Answer<OfPersonCases> {
    let person = person_id(&args.person)?;
    let today = call.present_day()?;
    let found = call.read(|session, reader| {
        let group = same::group(reader, person)?;
        let cases = case::of_persons(reader, group.iter().copied())?;
        let applications = application::of_persons(reader, group.iter().copied())?;
        let mut found = OfPersonCases {
            cases: CaseRow::all(session, reader, &cases, today)?,
            applications: ApplicationRow::all(session, reader, applications, today)?,
        };
        let kept = whereabouts::kept_from(reader, person)?;
        let rows = found.cases.iter_mut().map(|row| &mut row.persons);
        let asked = found.applications.iter_mut().map(|row| &mut row.persons);
        for persons in rows.chain(asked) {
            not_naming(persons, &kept);
        }
        Ok(found)
    })?;
    Ok(Done::read(found).about(person))
}

pub(super) fn assign(call: &Call<'_>, args: AssignCase) -> Answer<CaseView> {
    let new = NewWorker {
        part: args.part,
        user: args.user.as_deref().map(user_id).transpose()?,
        from: day_of(&args.from)?,
    };
    write_about(call, &args.case, |session, tx, id, today| {
        if let Some(user) = new.user {
            parting::check_assigned(&tx.reader(), id, user)?;
        }
        Ok(case::assign(tx, &session.roster(), id, &new, today)?)
    })
}

pub(super) fn set_phase(call: &Call<'_>, args: SetPhase) -> Answer<CaseView> {
    let new = NewPhase {
        phase: args.phase,
        reason: args.reason,
        on_day: day_of(&args.on_day)?,
        note: args.note,
    };
    write_about(call, &args.case, |_, tx, id, today| {
        Ok(case::set_phase(tx, id, &new, today)?)
    })
}

pub(super) fn put_person(call: &Call<'_>, args: PutInCase) -> Answer<CaseView> {
    let person = person_id(&args.person)?;
    write_about(call, &args.case, |_, tx, id, _| {
        are_here(tx, &[person])?;
        parting::check_taken_in(&tx.reader(), id, person)?;
        Ok(case::put_person(tx, id, person, &args.part)?)
    })
}

pub(super) fn drop_person(call: &Call<'_>, args: DropFromCase) -> Answer<CaseView> {
    let person = person_id(&args.person)?;
    write_about(call, &args.case, |_, tx, id, _| {
        Ok(case::drop_person(tx, id, person)?)
    })
}

pub(super) fn consent(call: &Call<'_>, args: GiveConsent) -> Answer<CaseView> {
    let new = NewConsent {
        person: person_id(&args.person)?,
        answer: args.answer,
        how: args.how,
        language: args.language,
        interpreter: args.interpreter,
        on_day: day_of(&args.on_day)?,
    };
    write_about(call, &args.case, |_, tx, id, today| {
        Ok(case::consent(tx, id, &new, today)?)
    })
}

pub(super) fn take_back(call: &Call<'_>, args: TakeBackFact) -> Answer<CaseView> {
    let fact = row_id(&args.fact)?;
    write_about(call, &args.case, |_, tx, id, _| {
        Ok(case::take_back(tx, id, fact)?)
    })
}
