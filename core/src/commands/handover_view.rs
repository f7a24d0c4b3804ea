//! What screens show of a handover of ours: what leaves, what stays, and how it stands.

use super::CommandError;
use super::enclosure::{Enclosed, papers};
use super::handover_cells::{
    HandoverGroup, HandoverPlace, HandoverStays, groups, place, stay, what,
};
use super::handover_wish::HandoverTold;
use super::partner::{PartnerRow, read as partner_row};
use super::person_view::PersonRow;
use crate::desk::Session;
use crate::handover::{Gathered, Head, Outgoing, Text, Wish};
use crate::ids::Id;
use crate::print::document::mark_groups;
use crate::release::Answer;
use crate::store::Reader;
use crate::time::Day;
use serde::Serialize;
use std::collections::BTreeMap;

/// A text that could go along.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverText {
    pub place: HandoverPlace,
    pub text: String,
    /// Of a restricted note: only whoever accepts it can read it over there.
    pub sealed: bool,
    pub goes: bool,
}

/// A scan that could go along.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverEnclosure {
    pub place: HandoverPlace,
    /// The paper it is a scan of, to look at it.
    pub paper: String,
    pub about: Enclosed,
    /// Whether its file is on this laptop; else it can not go.
    pub here: bool,
    pub goes: bool,
}

/// Whether one thing about one person may leave.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverItem {
    pub item: String,
    /// Null if a release covers it; else as `disclosure.check` says it.
    pub lack: Option<String>,
    /// The number of the paper that covers it, or empty.
    pub number: String,
    /// For what that paper was signed, or empty. No program compares purposes: the worker reads it.
    pub purpose: String,
}

/// One person of a handover.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverPerson {
    pub person: PersonRow,
    pub items: Vec<HandoverItem>,
}

/// An open deadline.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverDeadline {
    pub row: String,
    /// Code of the list `handover_due`.
    pub kind: String,
    pub on: String,
    /// What it is, as far as that leaves.
    pub what: String,
    /// Code of the list `handover_acts`.
    pub who: String,
}

/// What a handover would be.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverPreview {
    pub partner: PartnerRow,
    pub persons: Vec<HandoverPerson>,
    pub groups: Vec<HandoverGroup>,
    pub texts: Vec<HandoverText>,
    pub enclosures: Vec<HandoverEnclosure>,
    pub deadlines: Vec<HandoverDeadline>,
    /// Texts that were not ticked.
    pub texts_stay: usize,
    /// Notes only some may read.
    pub sealed_stay: usize,
    /// Restricted notes that were released, and that the worker at the desk can not open.
    pub closed_stay: usize,
    /// Restricted notes with a topic that no file has a field for.
    pub protected_stay: usize,
    /// Scans that were not ticked.
    pub scans_stay: usize,
    /// Open deadlines that do not go along: nobody over there hears of them.
    pub deadlines_stay: usize,
    /// Rows that are about somebody else too, or about what nobody released, by kind.
    pub rows_stay: Vec<HandoverStays>,
    /// Rows under another record of the same human being that was not chosen, by kind.
    pub second_stay: Vec<HandoverStays>,
    /// Values laptops disagree about: nothing leaves before somebody chose.
    pub conflicts: usize,
    /// We have no valid card of our own, so nobody could answer.
    pub cardless: bool,
}

/// A handover of ours.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverRow {
    pub id: String,
    pub case: String,
    pub partner: PartnerRow,
    pub persons: Vec<PersonRow>,
    pub series: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub seq: u64,
    pub made_on: String,
    pub on_day: String,
    pub answer_by: String,
    pub occasion: String,
    /// When the client was read what leaves, or empty.
    pub told_on: String,
    /// How, where it was said.
    pub told: Option<HandoverTold>,
    /// The mark of what went, as it stands on the report that was read out, or empty.
    pub mark: String,
    pub objections: String,
    /// Code of the list `handover_outcome`.
    pub outcome: String,
    pub reason: String,
    pub answered_on: String,
    /// No answer came in the agreed time.
    pub overdue: bool,
    /// Why it went to a partner nobody had verified.
    pub despite: String,
    pub by: String,
}

fn item(answer: &Answer) -> HandoverItem {
    let (cover, lack) = match &answer.cover {
        Ok(cover) => (Some(cover), None),
        Err(lack) => (None, Some(lack.code().to_owned())),
    };
    HandoverItem {
        item: answer.item.clone(),
        lack,
        number: cover.map_or_else(String::new, |cover| cover.number.clone()),
        purpose: cover.map_or_else(String::new, |cover| cover.purpose.clone()),
    }
}

/// What restricted notes that leave say, by their rows: the file has it as ciphertext.
fn told(texts: &[Text]) -> BTreeMap<Id, &str> {
    let sealed = texts.iter().filter(|text| text.sealed && text.goes);
    sealed
        .map(|text| (text.tick.row, text.text.as_str()))
        .collect()
}

pub(super) fn preview(
    session: &Session,
    reader: &Reader<'_>,
    gathered: Gathered,
    wish: &Wish,
    today: Day,
) -> Result<HandoverPreview, CommandError> {
    let mut people = Vec::new();
    for person in &wish.persons {
        let hers = gathered
            .answers
            .iter()
            .filter(|answer| answer.person == *person);
        people.push(HandoverPerson {
            person: PersonRow::read(reader, *person, today)?,
            items: hers.map(item).collect(),
        });
    }
    let own = crate::service_card::own(reader, session.space())?;
    let due = gathered.deadlines.iter().map(|due| HandoverDeadline {
        row: due.row.to_string(),
        kind: due.kind.to_owned(),
        on: due.on.to_string(),
        what: what(&gathered.rows, due.row),
        who: due.who.clone(),
    });
    let texts = gathered.texts.iter().map(|text| HandoverText {
        place: place(&text.tick),
        text: (*text.text).clone(),
        sealed: text.sealed,
        goes: text.goes,
    });
    let blobs = session.store().blobs();
    let papers = papers(session, reader, wish.case)?;
    let enclosures = gathered.offered.iter().map(|one| HandoverEnclosure {
        place: place(&one.tick),
        paper: papers.get(&one.tick.row).cloned().unwrap_or_default(),
        about: Enclosed::of(&one.enclosure),
        here: blobs.has(&one.enclosure.file),
        goes: one.goes,
    });
    Ok(HandoverPreview {
        partner: partner_row(reader, &session.roster(), wish.partner, today)?,
        persons: people,
        deadlines: due.collect(),
        texts: texts.collect(),
        enclosures: enclosures.collect(),
        texts_stay: gathered.stays.texts,
        sealed_stay: gathered.stays.sealed_notes,
        closed_stay: gathered.stays.closed_notes,
        protected_stay: gathered.stays.protected_notes,
        scans_stay: gathered.stays.scans,
        deadlines_stay: gathered.stays.deadlines,
        rows_stay: stay(&gathered.stays.rows),
        second_stay: stay(&gathered.stays.second),
        conflicts: gathered.conflicts,
        cardless: own.is_none_or(|card| card.has_expired(today)),
        groups: groups(&gathered.rows, &told(&gathered.texts)),
    })
}

/// The mark on the report that was read out, in groups.
pub(super) fn mark(head: &Head) -> String {
    let told = head.told.as_ref();
    told.map_or_else(String::new, |told| mark_groups(&told.content))
}

pub(super) fn sent_row(
    session: &Session,
    reader: &Reader<'_>,
    one: &Outgoing,
    today: Day,
) -> Result<HandoverRow, CommandError> {
    let persons = one.head.persons.iter();
    let outcome = one.state.outcome.map_or("open", |outcome| outcome.code());
    Ok(HandoverRow {
        id: one.id.to_string(),
        case: one.case.to_string(),
        partner: partner_row(reader, &session.roster(), one.partner, today)?,
        persons: persons
            .map(|(person, _)| PersonRow::read(reader, *person, today))
            .collect::<Result<_, _>>()?,
        series: one.head.series.to_string(),
        seq: one.head.seq,
        made_on: one.head.made_on.to_string(),
        on_day: one.head.on_day.to_string(),
        answer_by: one.head.answer_by.to_string(),
        occasion: one.head.occasion.clone(),
        told_on: one
            .head
            .told_on
            .map_or_else(String::new, |day| day.to_string()),
        told: one.head.told.as_ref().map(HandoverTold::of),
        mark: mark(&one.head),
        objections: one.head.objections.clone(),
        outcome: outcome.to_owned(),
        reason: one.state.reason.clone(),
        answered_on: one.state.on_day.clone(),
        overdue: one.is_overdue(today),
        despite: one.despite.clone(),
        by: session.roster().short(one.by.0),
    })
}
