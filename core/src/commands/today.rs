//! The first screen of the day.

use super::desk::{Nothing, last_backup};
use super::draft::{DraftRow, draft_row};
use super::office::missing;
use super::person_view::PersonRow;
use super::{Answer, Call, CommandError, Done};
use crate::store::Reader;
use crate::time::Day;
use crate::{contact, draft, office, person};
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
}

/// Papers are shown from eight weeks before their last day until four weeks after.
const AHEAD: Days = Days::new(56);
const BEHIND: Days = Days::new(28);

pub(super) fn view(call: &Call<'_>, _: Nothing) -> Answer<TodayView> {
    let session = call.session()?;
    let today = call.present_day()?;
    let (last_backup_at, sheets) = (last_backup(&session)?, session.pending_sheets()?);
    let view = call.read(|session, reader| {
        let drafts = draft::list(reader, session.user(), &session.keys().identity)?;
        Ok(TodayView {
            date: today.to_string(),
            contacts_today: contact::day(reader, today, Some(session.user()))?.len(),
            drafts: drafts.iter().map(draft_row).collect(),
            expiring: expiring(reader, today)?,
            last_backup_at,
            sheets_proved: sheets.is_empty(),
            office_missing: missing(&office::read(reader, session.space())?),
            attention: reader.number("SELECT count(*) FROM attention", [])?,
        })
    })?;
    Ok(Done::read(view))
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
