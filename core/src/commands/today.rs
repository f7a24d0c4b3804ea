//! The first screen of the day.

use super::application_view::ApplicationRow;
use super::case_row::CaseRow;
use super::desk::{Nothing, last_backup};
use super::draft::{DraftRow, draft_row};
use super::handover_view::HandoverRow;
use super::office::missing;
use super::paper_view::PaperRow;
use super::person_view::PersonRow;
use super::today_due::{self, EvaluationDue, Mine, OpenTask};
use super::user_team::has_few;
use super::{Answer, Call, CommandError, Done};
use crate::desk::Session;
use crate::roster::Role;
use crate::store::Reader;
use crate::time::Day;
use crate::{attention, contact, draft, office, person, service_card};
use chrono::Days;
use serde::Serialize;

/// A residence paper that runs out.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExpiringDocument {
    pub person: PersonRow,
    pub kind: String,
    pub valid_until: String,
    /// Days left; less than 0 when it has run out.
    #[cfg_attr(test, ts(type = "number"))]
    pub days: i64,
}

/// What matters today.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TodayView {
    pub date: String,
    pub contacts_today: usize,
    pub drafts: Vec<DraftRow>,
    pub expiring: Vec<ExpiringDocument>,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub last_backup_at: Option<i64>,
    pub sheets_proved: bool,
    pub office_missing: Vec<String>,
    /// How many things laptops disagree about.
    #[cfg_attr(test, ts(type = "number"))]
    pub attention: i64,
    /// Applications to answer within two weeks, or late.
    pub answers_due: Vec<ApplicationRow>,
    /// Joint evaluations of the worker's cases within four weeks, or passed.
    pub evaluations_due: Vec<EvaluationDue>,
    /// What the service promised in her cases.
    pub tasks: Vec<OpenTask>,
    /// Agreements in her cases that wait for signatures.
    pub unsigned: Vec<PaperRow>,
    /// Her cases in which a client has not agreed to be accompanied.
    pub without_consent: Vec<CaseRow>,
    /// Cases nobody of the team holds.
    pub no_holder: Vec<CaseRow>,
    /// Handovers to which no answer came in the agreed time.
    pub answers_missing: Vec<HandoverRow>,
    /// How many erasures wait for the signature of the worker at the desk.
    pub erasures_to_sign: usize,
    /// Fewer than two coordinate a team of several; said to those who do. When nobody does, to everybody.
    pub few_coordinators: bool,
    /// How many have a way in at this laptop and left the team; said to those who can end it.
    pub leavers: usize,
    /// The last day of our own card, from 30 days before; and on when it is past, because nobody can answer
    /// a handover of ours then.
    pub card_ends: Option<String>,
    /// By how many days the clock of this laptop lies behind what was saved here last, if by more than
    /// 48 hours: until then deadlines count from that day.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub clock_behind: Option<i64>,
}

/// Papers are shown from eight weeks before their last day until four weeks after.
const AHEAD: Days = Days::new(56);
const BEHIND: Days = Days::new(28);
/// Our own card is told of so long before its last day.
const CARD_AHEAD: Days = Days::new(30);
const DAY_MS: i64 = 24 * 3_600_000;

pub(super) fn view(call: &Call<'_>, _: Nothing) -> Answer<TodayView> {
    let session = call.session()?;
    let today = call.present_day()?;
    let clock_behind = session
        .store()
        .clock_behind(call.desk.ports().clock.now())?;
    let (last_backup_at, sheets) = (last_backup(&session)?, session.pending_sheets()?);
    let roster = session.roster();
    let coordinates = roster.has_role(session.user(), Role::Coordinator);
    let leavers = match coordinates {
        true => session.leavers()?.len(),
        false => 0,
    };
    let view = call.read(|session, reader| {
        let drafts = draft::list(reader, session.user(), &session.keys().identity)?;
        let office = office::read(reader, session.space())?;
        let mine = Mine::read(session, reader, today)?;
        Ok(TodayView {
            date: today.to_string(),
            contacts_today: contact::day(reader, today, Some(session.user()))?.len(),
            drafts: drafts.iter().map(draft_row).collect(),
            expiring: expiring(reader, today)?,
            last_backup_at,
            sheets_proved: sheets.is_empty(),
            office_missing: missing(&office),
            attention: attention::count(reader, &session.roster())?,
            answers_due: today_due::answers(session, reader, &office, today)?,
            evaluations_due: mine.evaluations(reader)?,
            tasks: mine.tasks(reader)?,
            unsigned: mine.unsigned(session, reader)?,
            without_consent: mine.without_consent(session, reader)?,
            no_holder: today_due::no_holder(session, reader, today)?,
            answers_missing: today_due::answers_missing(session, reader, today)?,
            erasures_to_sign: today_due::erasures_to_sign(session, reader)?,
            few_coordinators: match roster.count_of(Role::Coordinator) {
                0 => true,
                // Whoever works alone has nobody to appoint.
                _ => coordinates && roster.users.len() > 1 && has_few(&roster),
            },
            leavers,
            card_ends: card_ends(session, reader, today)?,
            clock_behind: clock_behind.map(|behind| behind / DAY_MS),
        })
    })?;
    Ok(Done::read(view))
}

fn card_ends(
    session: &Session,
    reader: &Reader<'_>,
    today: Day,
) -> Result<Option<String>, CommandError> {
    let soon = today.checked_add_days(CARD_AHEAD).unwrap_or(today);
    let own = service_card::own(reader, session.space())?;
    let ends = own.filter(|card| card.valid_until <= soon);
    Ok(ends.map(|card| card.valid_until.to_string()))
}

fn expiring(reader: &Reader<'_>, today: Day) -> Result<Vec<ExpiringDocument>, CommandError> {
    let from = today.checked_sub_days(BEHIND).unwrap_or(today);
    let until = today.checked_add_days(AHEAD).unwrap_or(today);
    person::expiring(reader, from, until)?
        .into_iter()
        .map(|paper| {
            Ok(ExpiringDocument {
                person: PersonRow::read(reader, paper.person, today)?,
                kind: paper.kind,
                days: (paper.valid_until - today).num_days(),
                valid_until: paper.valid_until.to_string(),
            })
        })
        .collect()
}
