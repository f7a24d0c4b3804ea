//! What screens show of a handover: what leaves, what stays, what came, and how it stands.

use super::CommandError;
use super::partner::{PartnerRow, read as partner_row};
use super::person_view::PersonRow;
use crate::attention::{Form, form};
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::handover::{self, Difference, Gathered, Head, Incoming, Outgoing, Package, Row, Tick};
use crate::ids::{Id, PersonId};
use crate::person;
use crate::release::Answer;
use crate::store::{Category, Column, Reader, Table, Value};
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A field, as text; a code when `code` names its list.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverField {
    pub field: String,
    pub value: String,
    pub code: Option<String>,
}

/// A row that leaves or came.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverCells {
    pub row: String,
    /// The person in whose file it stands, by name; empty where it is no person's.
    pub of: String,
    pub fields: Vec<HandoverField>,
}

/// All rows of a kind.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverGroup {
    pub table: String,
    pub rows: Vec<HandoverCells>,
}

/// One text of a row: where it stands.
#[derive(Serialize, Deserialize, Clone)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverPlace {
    pub table: String,
    pub row: String,
    pub field: String,
}

/// A text that could go along.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverText {
    pub place: HandoverPlace,
    pub text: String,
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
    pub deadlines: Vec<HandoverDeadline>,
    /// Texts that were not ticked.
    pub texts_stay: usize,
    /// Notes only some may read.
    pub sealed_stay: usize,
    /// Rows that are about somebody else too, or about what nobody released.
    pub rows_stay: usize,
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
    /// Whether somebody here has typed the sender's digits.
    pub verified: bool,
    pub persons: Vec<CamePerson>,
    pub groups: Vec<HandoverGroup>,
    pub deadlines: Vec<HandoverDeadline>,
    pub differences: Vec<HandoverDifference>,
}

/// Names of the persons among rows, as their own rows say them: the official one, else any.
fn names_among(rows: &[Row]) -> BTreeMap<Id, (String, String)> {
    let table = &person::NAME;
    let text = |row: &Row, name: &str| {
        let column = table.columns.iter().find(|column| column.name == name);
        match column.and_then(|column| row.values.get(&column.number)) {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        }
    };
    let mut names = BTreeMap::new();
    for row in rows.iter().filter(|row| row.table == table.number) {
        let name = (text(row, "given"), text(row, "family"));
        match text(row, "kind") == "official" {
            true => drop(names.insert(row.root, name)),
            false => drop(names.entry(row.root).or_insert(name)),
        }
    }
    names
}

fn whole((given, family): &(String, String)) -> String {
    format!("{given} {family}").trim().to_owned()
}

fn field(
    (table, column): (&Table, &Column),
    value: &Value,
    names: &BTreeMap<Id, (String, String)>,
) -> Option<HandoverField> {
    let (text, code) = match (form(table, column), value) {
        (Form::Hidden, _) | (_, Value::Null) => return None,
        (Form::Link, Value::Bytes(bytes)) => (whole(names.get(&Id::from_slice(bytes)?)?), None),
        (Form::Code(list), Value::Text(text)) => {
            (text.clone(), list.has(text).then(|| list.name.to_owned()))
        }
        (_, Value::Bool(yes)) => {
            let yes = if *yes { "yes" } else { "no" };
            (yes.to_owned(), Some(crate::code::YES_NO.name.to_owned()))
        }
        (_, Value::Text(text)) => (text.clone(), None),
        (_, Value::Int(number)) => (number.to_string(), None),
        (_, Value::Bytes(_)) => return None,
    };
    Some(HandoverField {
        field: column.name.to_owned(),
        value: text,
        code,
    })
}

fn groups(rows: &[Row]) -> Vec<HandoverGroup> {
    let names = names_among(rows);
    let mut groups: Vec<HandoverGroup> = Vec::new();
    for row in rows {
        let Some(table) = CATALOGUE.table(row.table) else {
            continue;
        };
        let columns = table.columns.iter();
        let fields = columns
            .filter_map(|column| field((table, column), row.values.get(&column.number)?, &names));
        let of = names.get(&row.root).map(whole).unwrap_or_default();
        let cells = HandoverCells {
            row: row.row.to_string(),
            of,
            fields: fields.collect(),
        };
        if cells.fields.is_empty() {
            continue;
        }
        match groups.last_mut() {
            Some(group) if group.table == table.name => group.rows.push(cells),
            _ => groups.push(HandoverGroup {
                table: table.name.to_owned(),
                rows: vec![cells],
            }),
        }
    }
    groups
}

/// What a row is, in the words that go along: the step of a measure, the text of a goal.
fn what(rows: &[Row], id: Id) -> String {
    let row = rows.iter().find(|row| row.row == id);
    let texts = row.into_iter().flat_map(|row| {
        let table = CATALOGUE.table(row.table);
        let columns = table.into_iter().flat_map(|table| {
            let told = move |column: &&Column| {
                column.category == Category::Narrative && matches!(form(table, column), Form::Text)
            };
            table.columns.iter().filter(told)
        });
        columns.filter_map(|column| row.values.get(&column.number))
    });
    let mut texts = texts.filter_map(|value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    });
    texts.next().unwrap_or_default()
}

pub(super) fn place(tick: &Tick) -> HandoverPlace {
    let table = CATALOGUE.table(tick.table);
    let column = table.and_then(|table| table.column(tick.column));
    HandoverPlace {
        table: table.map_or_else(String::new, |table| table.name.to_owned()),
        row: tick.row.to_string(),
        field: column.map_or_else(String::new, |column| column.name.to_owned()),
    }
}

pub(super) fn tick(place: &HandoverPlace) -> Option<Tick> {
    let table = CATALOGUE.0.iter().find(|table| table.name == place.table)?;
    let column = table
        .columns
        .iter()
        .find(|column| column.name == place.field)?;
    Some(Tick {
        table: table.number,
        row: Id::parse(&place.row)?,
        column: column.number,
    })
}

fn item(answer: &Answer) -> HandoverItem {
    let cover = answer.cover.as_ref();
    HandoverItem {
        item: answer.item.clone(),
        lack: cover.err().map(|lack| lack.code().to_owned()),
        number: cover
            .ok()
            .map(|cover| cover.number.clone())
            .unwrap_or_default(),
    }
}

pub(super) fn preview(
    session: &Session,
    reader: &Reader<'_>,
    gathered: Gathered,
    (partner, persons): (crate::ids::PartnerId, &[PersonId]),
    today: Day,
) -> Result<HandoverPreview, CommandError> {
    let mut people = Vec::new();
    for person in persons {
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
        text: text.text.clone(),
        goes: text.goes,
    });
    Ok(HandoverPreview {
        partner: partner_row(reader, &session.roster(), partner, today)?,
        persons: people,
        deadlines: due.collect(),
        texts: texts.collect(),
        texts_stay: gathered.stays.texts,
        sealed_stay: gathered.stays.sealed_notes,
        rows_stay: gathered.stays.rows,
        conflicts: gathered.conflicts,
        cardless: own.is_none_or(|card| card.has_expired(today)),
        groups: groups(&gathered.rows),
    })
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
        outcome: outcome.to_owned(),
        reason: one.state.reason.clone(),
        answered_on: one.state.on_day.clone(),
        overdue: one.is_overdue(today),
        despite: one.despite.clone(),
        by: session.roster().short(one.by.0),
    })
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
        objections: head.objections.clone(),
        outcome: "open".to_owned(),
        reason: String::new(),
        answered_on: String::new(),
        case: None,
        by: String::new(),
    }
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
    let card = partner.as_ref().and_then(|partner| partner.card.as_ref());
    let verified = card.is_some_and(|card| card.verified);
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
    let due = package.head.deadlines.iter().map(|due| HandoverDeadline {
        row: due.row.to_string(),
        kind: due.kind.clone(),
        on: due.on.to_string(),
        what: what(&package.rows, due.row),
        who: due.who.clone(),
    });
    Ok(ReceivedPreview {
        row,
        news: news.to_owned(),
        verified,
        persons: people(reader, package, today)?,
        groups: groups(&package.rows),
        deadlines: due.collect(),
        differences: differences.iter().filter_map(difference).collect(),
    })
}

fn difference(one: &Difference) -> Option<HandoverDifference> {
    let table = CATALOGUE.table(one.place.table)?;
    let column = table.column(one.place.column)?;
    let say = |value| field((table, column), value, &BTreeMap::new());
    Some(HandoverDifference {
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
    let mut people = Vec::new();
    for (came, items) in &package.head.persons {
        let (given, family) = names.get(&came.0).cloned().unwrap_or_default();
        let own = package.rows.iter().find(|row| row.row == came.0);
        let birth = own
            .zip(birth_column)
            .and_then(|(row, column)| row.values.get(&column.number));
        let here = handover::person_here(package, *came);
        let here = person::find(reader, here)?.map(|_| PersonRow::read(reader, here, today));
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
