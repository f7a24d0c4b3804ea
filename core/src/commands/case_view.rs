//! What screens show of cases.

use super::application_view::ApplicationRow;
use super::case_row::{CaseRow, in_family_order};
use super::conflict_view::{ConflictView, conflicts};
use super::help_plan_view::PlanCard;
use super::note_records::{RecordsKeyUse, uses};
use super::paper_view::{Looking, PaperRow};
use super::person_view::PersonRow;
use super::{Code, CommandError};
use crate::case::{self, CLIENT, DEPUTY, HOLDER};
use crate::desk::Session;
use crate::ids::{CaseId, UserId};
use crate::roster::Roster;
use crate::store::Reader;
use crate::time::Day;
use crate::{agreement, attention, help_plan, person};
use serde::Serialize;

/// Somebody who belongs to a case.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Participant {
    pub person: PersonRow,
    pub part: String,
    /// Null when the age is not known.
    pub adult: Option<bool>,
}

/// A phase a case entered.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhaseRow {
    pub id: String,
    pub phase: String,
    pub reason: String,
    pub on_day: String,
    pub note: String,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
}

/// Who answered for a case from a day on.
#[derive(Serialize, Clone)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WorkerRow {
    pub id: String,
    pub part: String,
    /// Null: nobody.
    pub user: Option<String>,
    pub name: String,
    pub from: String,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
}

/// What somebody answered when asked whether she agrees to be accompanied.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConsentRow {
    pub id: String,
    pub person: PersonRow,
    pub answer: String,
    pub how: String,
    pub language: String,
    pub interpreter: String,
    pub on_day: String,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
}

/// A case somewhere else.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseLink {
    pub id: String,
    pub number: String,
}

/// A case, opened.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseView {
    pub row: CaseRow,
    pub application: Option<ApplicationRow>,
    pub participants: Vec<Participant>,
    pub holder: Option<WorkerRow>,
    pub deputy: Option<WorkerRow>,
    /// The latest first.
    pub phases: Vec<PhaseRow>,
    pub workers: Vec<WorkerRow>,
    pub consents: Vec<ConsentRow>,
    /// Clients who are not known to be minors and whose latest answer is not yes.
    pub without_consent: Vec<PersonRow>,
    /// The latest first.
    pub plans: Vec<PlanCard>,
    /// The latest first.
    pub agreements: Vec<PaperRow>,
    pub conflicts: Vec<ConflictView>,
    /// Something in it is of a newer version, and shows after the update.
    pub newer: bool,
    /// It was handed over, or parted, or waits to be erased, and is only looked up.
    pub restricted: bool,
    /// Since when its people go on apart.
    pub parted_on: Option<String>,
    /// The case it goes on from, for one side of it.
    pub continues: Option<CaseLink>,
    /// When sealed notes were opened with the records key, the latest first.
    pub records_key_used: Vec<RecordsKeyUse>,
}

/// A page of cases.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CasePage {
    #[cfg_attr(test, ts(type = "number"))]
    pub count: i64,
    pub rows: Vec<CaseRow>,
}

/// Where a person is accompanied, and where she asked for it.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OfPersonCases {
    pub cases: Vec<CaseRow>,
    pub applications: Vec<ApplicationRow>,
}

impl CaseView {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        id: CaseId,
        today: Day,
    ) -> Result<Self, CommandError> {
        let case = case::find(reader, id)?.ok_or(Code::NotFound)?;
        let participants = participants(reader, id, today)?;
        let persons = participants.iter().map(|one| one.person.clone()).collect();
        let only = || std::iter::once(id);
        let agreed = agreement::agreed_in(reader, &session.roster(), only())?;
        let evaluated = agreement::evaluations(reader, only(), &agreed)?.remove(&id);
        let workers = workers(session, reader, id)?;
        let latest = |part: &str| workers.iter().find(|worker| worker.part == part).cloned();
        let consents = consents(session, reader, id, today)?;
        let looking = Looking {
            session,
            reader,
            today,
        };
        let application = match case.application {
            Some(application) => ApplicationRow::read(session, reader, application, today)?,
            None => None,
        };
        let before = case.continues.map(|before| case::find(reader, before));
        let before = before.transpose()?.flatten();
        Ok(Self {
            parted_on: case::parted_on(reader, id)?,
            continues: before.map(|before| CaseLink {
                id: before.id.to_string(),
                number: before.number,
            }),
            row: CaseRow::with(session, &case, persons, evaluated.map(|one| one.on)),
            application,
            holder: latest(HOLDER),
            deputy: latest(DEPUTY),
            phases: phases(session, reader, id)?,
            without_consent: without_consent(&participants, &consents),
            participants,
            workers,
            consents,
            plans: plans(reader, id)?,
            agreements: looking.rows(id.0, |_, _| true)?,
            conflicts: conflicts(session, reader, id.0)?,
            newer: attention::is_newer(reader, id.0)?,
            restricted: reader.is_restricted(id.0)?,
            records_key_used: uses(session, reader, std::iter::once(id.0))?,
        })
    }
}

/// Clients who have not agreed. Whose age nobody knows is asked like a grown-up.
fn without_consent(participants: &[Participant], consents: &[ConsentRow]) -> Vec<PersonRow> {
    let agreed = |person: &PersonRow| {
        let latest = consents.iter().find(|one| one.person.id == person.id);
        latest.is_some_and(|consent| consent.answer == "given")
    };
    participants
        .iter()
        .filter(|one| one.part == CLIENT && one.adult != Some(false) && !agreed(&one.person))
        .map(|one| one.person.clone())
        .collect()
}

/// In the order of [`in_family_order`].
fn participants(
    reader: &Reader<'_>,
    case: CaseId,
    today: Day,
) -> Result<Vec<Participant>, CommandError> {
    let standing = case::participants_of(reader, case)?.into_iter();
    let mut participants = standing
        .map(|one| {
            let row = PersonRow::read(reader, one.person, today)?;
            Ok(Participant {
                adult: row.age.map(|age| age >= person::OF_AGE),
                person: row,
                part: one.part,
            })
        })
        .collect::<Result<Vec<_>, CommandError>>()?;
    participants.sort_by_key(|one| in_family_order(&one.part, &one.person));
    Ok(participants)
}

fn plans(reader: &Reader<'_>, case: CaseId) -> Result<Vec<PlanCard>, CommandError> {
    let cards = help_plan::cards(reader, case)?.into_iter();
    Ok(cards.map(PlanCard::from).collect())
}

fn phases(
    session: &Session,
    reader: &Reader<'_>,
    case: CaseId,
) -> Result<Vec<PhaseRow>, CommandError> {
    let roster = session.roster();
    let phases = case::phases_of(reader, case)?.into_iter();
    Ok(phases
        .map(|phase| PhaseRow {
            id: phase.id.to_string(),
            phase: phase.phase,
            reason: phase.reason,
            on_day: phase.on_day,
            note: phase.note,
            by: roster.short(phase.by.0),
            at: phase.at.0,
        })
        .collect())
}

fn name(roster: &Roster, user: Option<UserId>) -> String {
    let member = user.and_then(|user| roster.member(user));
    member.map(|member| member.name.clone()).unwrap_or_default()
}

fn workers(
    session: &Session,
    reader: &Reader<'_>,
    case: CaseId,
) -> Result<Vec<WorkerRow>, CommandError> {
    let roster = session.roster();
    let workers = case::workers_of(reader, case)?.into_iter();
    Ok(workers
        .map(|worker| WorkerRow {
            id: worker.id.to_string(),
            part: worker.part,
            user: worker.user.map(|user| user.to_string()),
            name: name(&roster, worker.user),
            from: worker.from,
            by: roster.short(worker.by.0),
            at: worker.at.0,
        })
        .collect())
}

fn consents(
    session: &Session,
    reader: &Reader<'_>,
    case: CaseId,
    today: Day,
) -> Result<Vec<ConsentRow>, CommandError> {
    let roster = session.roster();
    let consents = case::consents_of(reader, case)?.into_iter();
    consents
        .map(|consent| {
            Ok(ConsentRow {
                id: consent.id.to_string(),
                person: PersonRow::read(reader, consent.person, today)?,
                answer: consent.answer,
                how: consent.how,
                language: consent.language,
                interpreter: consent.interpreter,
                on_day: consent.on_day,
                by: roster.short(consent.by.0),
                at: consent.at.0,
            })
        })
        .collect()
}
