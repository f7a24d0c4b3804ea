//! What screens show of a handover of another service.

use super::CommandError;
use super::enclosure::Enclosed;
use super::handover_cells::{
    HandoverField, HandoverGroup, HandoverPlace, field, groups, names_among, place, what,
};
use super::handover_view::{HandoverDeadline, mark};
use super::handover_wish::HandoverTold;
use super::partner::{PartnerRow, read as partner_row};
use super::person_view::PersonRow;
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::handover::{self, Difference, Head, Incoming, Package, Row};
use crate::ids::Id;
use crate::person;
use crate::store::{Reader, Value};
use crate::time::Day;
use serde::Serialize;
use std::collections::BTreeMap;

/// A person who came.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CamePerson {
    /// Her id in the file.
    pub came: String,
    pub given: String,
    pub family: String,
    pub birth: String,
    /// Herself here, when an earlier file brought her.
    pub here: Option<PersonRow>,
    /// What of her was handed over.
    pub items: Vec<String>,
}

/// A field that stands here otherwise than it came.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverDifference {
    pub place: HandoverPlace,
    /// Which row it is, of those that are known by what they say: the language, the topic, the person.
    pub about: Vec<HandoverField>,
    pub here: HandoverField,
    pub came: HandoverField,
}

/// A handover of another service, before or after our answer.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReceivedRow {
    pub id: String,
    /// The partner the service is here, once its card was kept.
    pub partner: Option<PartnerRow>,
    /// How the service calls itself.
    pub from: String,
    pub worker: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub seq: u64,
    pub made_on: String,
    pub on_day: String,
    pub answer_by: String,
    pub occasion: String,
    pub told_on: String,
    /// How, where its version says so.
    pub told: Option<HandoverTold>,
    /// The mark of what came, as it stands on the report that was read out, or empty.
    pub mark: String,
    pub objections: String,
    /// Code of the list `handover_outcome`.
    pub outcome: String,
    pub reason: String,
    pub answered_on: String,
    /// The case here.
    pub case: Option<String>,
    pub by: String,
}

/// A file of another service, looked at.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReceivedPreview {
    pub row: ReceivedRow,
    /// `first`, `addition` or `answered`.
    pub news: String,
    /// When something of it was erased here, if it was: then it is taken in as new, or not.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub erased_at: Option<i64>,
    /// Whether somebody here has typed the sender's digits.
    pub verified: bool,
    pub persons: Vec<CamePerson>,
    /// Notes that only the worker who accepts will read.
    pub sealed: usize,
    /// Pictures of agreements that come along.
    pub enclosures: Vec<Enclosed>,
    pub groups: Vec<HandoverGroup>,
    pub deadlines: Vec<HandoverDeadline>,
    pub differences: Vec<HandoverDifference>,
}

fn head_row(head: &Head, from: String) -> ReceivedRow {
    ReceivedRow {
        id: handover::root_of(head.from, head.handover).to_string(),
        partner: None,
        from,
        worker: head.worker.clone(),
        seq: head.seq,
        made_on: head.made_on.to_string(),
        on_day: head.on_day.to_string(),
        answer_by: head.answer_by.to_string(),
        occasion: head.occasion.clone(),
        told_on: head.told_on.map_or_else(String::new, |day| day.to_string()),
        told: head.told.as_ref().map(HandoverTold::of),
        mark: mark(head),
        objections: head.objections.clone(),
        outcome: "open".to_owned(),
        reason: String::new(),
        answered_on: String::new(),
        case: None,
        by: String::new(),
    }
}

/// What was open when it was handed over; `what` says of a row what it is about.
pub(super) fn deadlines(head: &Head, what: impl Fn(Id) -> String) -> Vec<HandoverDeadline> {
    let due = head.deadlines.iter().map(|due| HandoverDeadline {
        row: due.row.to_string(),
        kind: due.kind.clone(),
        on: due.on.to_string(),
        what: what(due.row),
        who: due.who.clone(),
    });
    due.collect()
}

pub(super) fn received_row(
    session: &Session,
    reader: &Reader<'_>,
    one: &Incoming,
    today: Day,
) -> Result<ReceivedRow, CommandError> {
    let partner = one.partner;
    let partner = partner.map(|partner| partner_row(reader, &session.roster(), partner, today));
    let partner = partner.transpose()?;
    let name = partner.as_ref().map(|partner| partner.fields.name.clone());
    Ok(ReceivedRow {
        partner,
        outcome: one.outcome.code().to_owned(),
        reason: one.reason.clone(),
        answered_on: one.on_day.clone(),
        case: one.case.map(|case| case.to_string()),
        by: session.roster().short(one.by.0),
        ..head_row(&one.head, name.unwrap_or_default())
    })
}

/// A package before anything of it is here.
pub(super) fn came(
    session: &Session,
    reader: &Reader<'_>,
    package: &Package,
    today: Day,
) -> Result<ReceivedPreview, CommandError> {
    let roster = session.roster();
    let arrived = handover::arrived(reader, &roster, package)?;
    let known = crate::service_card::of_service(reader, package.head.from)?;
    let partner = known.map(|partner| partner_row(reader, &roster, partner, today));
    let partner = partner.transpose()?;
    let cards = known.map(|partner| crate::service_card::of_partner(reader, partner));
    let cards = cards.transpose()?;
    let verified = cards.is_some_and(|cards| cards.trusts(&package.card));
    let plain = ReceivedRow {
        partner,
        ..head_row(&package.head, package.card.about.name.clone())
    };
    let (news, row) = match &arrived {
        handover::News::First => ("first", plain),
        handover::News::Addition => ("addition", plain),
        handover::News::Answered(known) => {
            ("answered", received_row(session, reader, known, today)?)
        }
    };
    let differences = handover::differences(reader, package, CATALOGUE)?;
    let erased = handover::erased_here(reader, package, CATALOGUE)?;
    Ok(ReceivedPreview {
        row,
        news: news.to_owned(),
        erased_at: erased.map(|at| at.0),
        verified,
        persons: people(reader, package, today)?,
        sealed: package.carried.len(),
        enclosures: package.enclosures.iter().map(Enclosed::of).collect(),
        groups: groups(&package.rows, &BTreeMap::new()),
        deadlines: deadlines(&package.head, |row| what(&package.rows, row)),
        differences: (differences.iter())
            .filter_map(|one| difference(one, &package.rows))
            .collect(),
    })
}

fn difference(one: &Difference, rows: &[Row]) -> Option<HandoverDifference> {
    let table = CATALOGUE.table(one.place.table)?;
    let column = table.column(one.place.column)?;
    let say = |value| field((table, column), value, &BTreeMap::new());
    let names = names_among(rows);
    let row = rows.iter().find(|row| row.row == one.came_row);
    let keys = table.keys.iter();
    let about = keys.filter_map(|key| field((table, key), row?.values.get(&key.number)?, &names));
    Some(HandoverDifference {
        about: about.collect(),
        place: place(&one.place),
        here: say(&one.here)?,
        came: say(&one.came)?,
    })
}

fn people(
    reader: &Reader<'_>,
    package: &Package,
    today: Day,
) -> Result<Vec<CamePerson>, CommandError> {
    let names = names_among(&package.rows);
    let mut columns = person::PERSON.columns.iter();
    let birth_column = columns.find(|column| column.name == "birth");
    let known = handover::persons_here(reader, package, CATALOGUE)?;
    let mut people = Vec::new();
    for (came, items) in &package.head.persons {
        let (given, family) = names.get(&came.0).cloned().unwrap_or_default();
        let own = package.rows.iter().find(|row| row.row == came.0);
        let birth = own
            .zip(birth_column)
            .and_then(|(row, column)| row.values.get(&column.number));
        let here = match known.get(came) {
            Some(here) => person::find(reader, *here)?.map(|_| (*here, today)),
            None => None,
        };
        let here = here.map(|(here, today)| PersonRow::read(reader, here, today));
        people.push(CamePerson {
            came: came.to_string(),
            given,
            family,
            birth: match birth {
                Some(Value::Text(text)) => text.clone(),
                _ => String::new(),
            },
            here: here.transpose()?,
            items: items.clone(),
        });
    }
    Ok(people)
}
