//! What waits for the worker at the desk: answers, joint evaluations, steps she promised, consents
//! to ask for, cases nobody holds, and agreements that wait for signatures.

use super::CommandError;
use super::application_view::ApplicationRow;
use super::case_row::{CaseRow, People};
use super::erasure_show;
use super::handover_view::{HandoverRow, sent_row};
use super::paper_view::{Looking, PaperRow};
use super::person_view::PersonRow;
use crate::case::{self, Case, Filter};
use crate::deadline::{self, Calendar};
use crate::desk::Session;
use crate::ids::{CaseId, PersonId};
use crate::office::Office;
use crate::paper::Facts;
use crate::store::Reader;
use crate::time::{Day, parse_day};
use crate::{agreement, application, erasure, handover, help_plan, paper, person, release, team};
use serde::Serialize;
use std::collections::BTreeSet;

/// A day of joint evaluation that comes or has passed.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EvaluationDue {
    pub case: String,
    pub plan: String,
    /// The agreement in force that says so; null while only the draft does.
    pub agreement: Option<String>,
    pub persons: Vec<PersonRow>,
    pub on: String,
    /// Days left; less than 0 when it has passed.
    #[cfg_attr(test, ts(type = "number"))]
    pub days: i64,
}

/// An open step of the service in a case the worker holds or is deputy of.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenTask {
    pub plan: String,
    pub case: String,
    pub measure: String,
    pub persons: Vec<PersonRow>,
    pub what: String,
    /// Empty when nobody said by when; then `days` is 0.
    pub by_when: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub days: i64,
}

/// Answers are shown from two weeks before the day to act by, evaluations four weeks before.
const ANSWER_AHEAD: i64 = 14;
const EVALUATION_AHEAD: i64 = 28;
/// As many rows as are looked at for one list.
const MOST: i64 = 500;

/// The cases the worker holds or is deputy of, with who belongs to them and what was agreed.
pub(super) struct Mine {
    cases: Vec<Case>,
    people: People,
    agreed: Vec<Facts>,
    today: Day,
}

impl Mine {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        today: Day,
    ) -> Result<Self, CommandError> {
        let cases = case::list(reader, Filter::Of(session.user()), 0, MOST)?;
        let people = People::of_cases(reader, cases.iter().map(|case| case.id), today)?;
        let ids = cases.iter().map(|case| case.id);
        let agreed = agreement::agreed_in(reader, &session.roster(), ids)?;
        Ok(Self {
            cases,
            people,
            agreed,
            today,
        })
    }

    fn ids(&self) -> impl Iterator<Item = CaseId> + '_ {
        self.cases.iter().map(|case| case.id)
    }

    fn days_until(&self, day: &str) -> Option<i64> {
        Some((parse_day(day)? - self.today).num_days())
    }

    /// Joint evaluations that come soon or have passed, the earliest first.
    pub(super) fn evaluations(
        &self,
        reader: &Reader<'_>,
    ) -> Result<Vec<EvaluationDue>, CommandError> {
        let named = agreement::evaluations(reader, self.ids(), &self.agreed)?.into_iter();
        let mut due: Vec<EvaluationDue> = named
            .filter_map(|(case, one)| {
                Some(EvaluationDue {
                    case: case.to_string(),
                    plan: one.plan.to_string(),
                    agreement: one.agreement.map(|agreement| agreement.to_string()),
                    persons: self.people.of(case),
                    days: self.days_until(&one.on)?,
                    on: one.on,
                })
            })
            .filter(|due| due.days <= EVALUATION_AHEAD)
            .collect();
        due.sort_by_key(|due| due.days);
        Ok(due)
    }

    /// Papers that wait for signatures, the oldest first: agreements and releases of the worker's
    /// cases, and releases she asked for without one.
    pub(super) fn unsigned(
        &self,
        session: &Session,
        reader: &Reader<'_>,
    ) -> Result<Vec<PaperRow>, CommandError> {
        let looking = Looking {
            session,
            reader,
            today: self.today,
        };
        let mut rows = Vec::new();
        for facts in &self.agreed {
            let waiting = facts.frozen.iter();
            for one in waiting.filter(|one| paper::state::waits(one, facts)) {
                rows.push(looking.row(one, facts)?);
            }
        }
        for release in release::of_worker(reader, session.user(), self.ids())? {
            let facts = looking.facts(release.id.0)?;
            let waiting = facts.frozen.iter();
            for one in waiting.filter(|one| release::waits(one, &facts, self.today)) {
                rows.push(looking.row(one, &facts)?);
            }
        }
        rows.sort_by_key(|row| row.frozen_at);
        Ok(rows)
    }

    /// Steps the service promised, the first day first.
    pub(super) fn tasks(&self, reader: &Reader<'_>) -> Result<Vec<OpenTask>, CommandError> {
        let tasks = help_plan::tasks(reader, self.ids())?.into_iter();
        Ok(tasks
            .map(|task| OpenTask {
                plan: task.plan.to_string(),
                case: task.case.to_string(),
                measure: task.measure.to_string(),
                persons: self.people.of(task.case),
                what: task.what,
                days: self.days_until(&task.by_when).unwrap_or(0),
                by_when: task.by_when,
            })
            .collect())
    }

    /// Cases with a client who has not agreed to be accompanied. Minors are not asked; whose age
    /// nobody knows is asked like a grown-up.
    pub(super) fn without_consent(
        &self,
        session: &Session,
        reader: &Reader<'_>,
    ) -> Result<Vec<CaseRow>, CommandError> {
        let silent = case::without_consent(reader, self.ids())?;
        let asked = silent
            .into_iter()
            .filter(|(case, person)| !self.is_minor(*case, *person))
            .map(|(case, _)| case);
        let asked: BTreeSet<CaseId> = asked.collect();
        let cases = self.cases.iter().filter(|case| asked.contains(&case.id));
        let cases: Vec<Case> = cases.cloned().collect();
        CaseRow::all(session, reader, &cases, self.today)
    }

    fn is_minor(&self, case: CaseId, who: PersonId) -> bool {
        let people = self.people.of(case);
        let id = who.to_string();
        let age = people
            .iter()
            .find(|row| row.id == id)
            .and_then(|row| row.age);
        age.is_some_and(|age| age < person::OF_AGE)
    }
}

/// Applications whose answer is due soon or late, the most pressing first.
pub(super) fn answers(
    session: &Session,
    reader: &Reader<'_>,
    office: &Office,
    today: Day,
) -> Result<Vec<ApplicationRow>, CommandError> {
    let calendar = Calendar::of(&office.jurisdiction);
    let presses = |received: Option<Day>| {
        let answer = received.and_then(|day| deadline::answer(day, calendar));
        answer.is_some_and(|answer| (answer.act_by - today).num_days() <= ANSWER_AHEAD)
    };
    let open = application::list(reader, true, 0, MOST)?.into_iter();
    let pressing = open
        .filter(|summary| presses(summary.received_on))
        .collect();
    ApplicationRow::all(session, reader, pressing, today)
}

/// Cases nobody of the team holds: nobody yet, or somebody who left.
pub(super) fn no_holder(
    session: &Session,
    reader: &Reader<'_>,
    today: Day,
) -> Result<Vec<CaseRow>, CommandError> {
    let roster = session.roster();
    let cases = case::list(reader, Filter::WithoutHolder(&roster), 0, MOST)?;
    CaseRow::all(session, reader, &cases, today)
}

/// Handovers to which no answer came in the agreed time.
pub(super) fn answers_missing(
    session: &Session,
    reader: &Reader<'_>,
    today: Day,
) -> Result<Vec<HandoverRow>, CommandError> {
    let overdue = handover::overdue(reader, today)?;
    let rows = overdue
        .iter()
        .map(|one| sent_row(session, reader, one, today));
    rows.collect()
}

/// Erasures the worker may sign now: every laptop has heard, and she has not signed.
pub(super) fn erasures_to_sign(
    session: &Session,
    reader: &Reader<'_>,
) -> Result<usize, CommandError> {
    if !erasure_show::may(session) {
        return Ok(0);
    }
    let roster = session.roster();
    let mut count = 0;
    for begun in erasure::begun_open(reader)? {
        if begun.is_done(&roster) {
            continue;
        }
        let progress = team::progress(reader, &roster, session.replica(), &begun)?;
        let heard = progress.not_heard.is_subset(&progress.without);
        count += usize::from(heard && !progress.signed.contains(&session.user()));
    }
    Ok(count)
}
