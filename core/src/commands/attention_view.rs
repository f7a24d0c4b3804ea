//! What screens show of matters that laptops disagree about.

use super::CommandError;
use super::attention_kind::{AttentionKind, AttentionPlace, kind, shown_at};
use super::person_view::PersonRow;
use crate::attention::{self, Known, Matter};
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::store::{ALIVE, Column, Reader, Standing, Table, Value};
use crate::time::Day;
use serde::Serialize;

/// One of the values a field got.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AttentionValue {
    /// As text; a code when `code` names its list.
    pub value: String,
    pub code: Option<String>,
    /// Initials of who wrote it.
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// What the laptop is called.
    pub laptop: String,
    /// Written by the worker at the desk or on this laptop.
    pub mine: bool,
    /// The one that is shown everywhere now.
    pub winner: bool,
    /// Of a fact that can be taken back: which.
    pub fact: Option<String>,
    /// Of facts: where this one is looked at.
    pub open: Option<AttentionPlace>,
}

/// What tells a row from its neighbours.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AttentionOf {
    /// As text; a code when `code` names its list.
    pub text: String,
    pub code: Option<String>,
}

/// One thing that waits for a look.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AttentionRow {
    pub kind: AttentionKind,
    pub root: String,
    pub table: String,
    pub row: String,
    /// Empty when it is about the row itself.
    pub field: String,
    pub persons: Vec<PersonRow>,
    #[serde(rename = "where")]
    pub place: Option<AttentionPlace>,
    /// Which of several rows it is: a goal, a language. Not said when the place says it already.
    pub of: Option<AttentionOf>,
    pub values: Vec<AttentionValue>,
    /// What stood there before anybody disagreed, as text or code like the values.
    pub before: Option<String>,
    /// How many changes are not here.
    #[cfg_attr(test, ts(type = "number"))]
    pub lacking: u64,
    /// It is in what is only looked up: people decide between what stands there, and write nothing.
    pub locked: bool,
    /// To be sent along when deciding: nothing is decided when something else stands there by then.
    pub shown: String,
}

/// A page of them.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AttentionPage {
    #[cfg_attr(test, ts(type = "number"))]
    pub count: i64,
    pub rows: Vec<AttentionRow>,
    /// Laptops that are out and of which something is set aside.
    pub aside: Vec<AsideLaptop>,
}

/// A laptop that is out, and how many of its changes wait for a look.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AsideLaptop {
    pub replica: String,
    pub label: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
}

impl AttentionPage {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        page: (i64, i64),
        today: Day,
    ) -> Result<Self, CommandError> {
        let matters = attention::list(reader, &session.roster(), page)?.into_iter();
        Ok(Self {
            count: attention::count(reader, &session.roster())?,
            rows: matters
                .map(|matter| row(session, reader, matter, today))
                .collect::<Result<_, _>>()?,
            aside: aside(session, reader)?,
        })
    }
}

fn aside(session: &Session, reader: &Reader<'_>) -> Result<Vec<AsideLaptop>, CommandError> {
    let roster = session.roster();
    let counts = reader.count_aside()?.into_iter();
    let laptop = |(replica, changes): (crate::ids::ReplicaId, u64)| AsideLaptop {
        replica: replica.to_string(),
        label: roster.label(replica),
        changes,
    };
    Ok(counts.map(laptop).collect())
}

fn row(
    session: &Session,
    reader: &Reader<'_>,
    matter: Matter,
    today: Day,
) -> Result<AttentionRow, CommandError> {
    let (table, field) = names(&matter);
    let persons = matter.persons.iter();
    Ok(AttentionRow {
        kind: kind(&matter),
        root: matter.root.to_string(),
        row: matter.cell.row.to_string(),
        persons: persons
            .map(|person| PersonRow::read(reader, *person, today))
            .collect::<Result<_, _>>()?,
        of: of(session, reader, &matter)?,
        place: matter.place.map(shown_at),
        values: values(session, reader, &matter)?,
        before: before(session, reader, &matter)?,
        lacking: matter.lacking,
        locked: reader.is_restricted(matter.root)?,
        shown: matter.shown.to_string(),
        table,
        field,
    })
}

/// Table and field by name; of a newer version by number.
pub(super) fn names(matter: &Matter) -> (String, String) {
    let table = CATALOGUE.table(matter.cell.table);
    let field = match matter.cell.column {
        ALIVE => String::new(),
        number => table
            .and_then(|table| table.column(number))
            .map_or_else(|| number.to_string(), |column| column.name.to_owned()),
    };
    let table = table.map_or_else(
        || matter.cell.table.to_string(),
        |table| table.name.to_owned(),
    );
    (table, field)
}

fn field(matter: &Matter) -> Option<(&'static Table, Column)> {
    let table = CATALOGUE.table(matter.cell.table)?;
    Some((table, *table.column(matter.cell.column)?))
}

fn of(
    session: &Session,
    reader: &Reader<'_>,
    matter: &Matter,
) -> Result<Option<AttentionOf>, CommandError> {
    let (cell, place) = (matter.cell, matter.place.map(|place| place.id));
    let told = cell.column == ALIVE || cell.row == matter.root || place == Some(cell.row);
    let Some(table) = CATALOGUE.table(cell.table).filter(|_| !told) else {
        return Ok(None);
    };
    let roster = session.roster();
    let known = Known {
        reader,
        roster: &roster,
    };
    let words = known.tell(table, &matter.row)?;
    Ok(words.map(|words| AttentionOf {
        text: words.text,
        code: words.code.map(str::to_owned),
    }))
}

pub(super) fn values(
    session: &Session,
    reader: &Reader<'_>,
    matter: &Matter,
) -> Result<Vec<AttentionValue>, CommandError> {
    let roster = session.roster();
    let known = Known {
        reader,
        roster: &roster,
    };
    let whole = match (CATALOGUE.table(matter.cell.table), matter.cell.column) {
        (Some(table), ALIVE) => known.say_row(table, &matter.row)?,
        _ => String::new(),
    };
    let value = |(place, standing): (usize, &Standing)| {
        let (text, code) = match field(matter) {
            Some((table, column)) => {
                let words = known.say(table, &column, &standing.value)?;
                (words.text, words.code)
            }
            None => (whole.clone(), None),
        };
        let fact = matter.facts.get(place);
        Ok(AttentionValue {
            value: text,
            code: code.map(str::to_owned),
            by: roster.short(standing.by.0),
            at: standing.at.0,
            laptop: roster.label(standing.replica),
            mine: standing.by == session.user() || standing.replica == session.replica(),
            winner: place == 0 && fact.is_none_or(|fact| fact.takes_back),
            fact: fact
                .filter(|fact| fact.takes_back)
                .map(|fact| fact.id.to_string()),
            open: fact.map(|fact| shown_at(fact.place)),
        })
    };
    matter.values.iter().enumerate().map(value).collect()
}

fn before(
    session: &Session,
    reader: &Reader<'_>,
    matter: &Matter,
) -> Result<Option<String>, CommandError> {
    let roster = session.roster();
    let known = Known {
        reader,
        roster: &roster,
    };
    let said = match (field(matter), &matter.before) {
        (Some((table, column)), Some(value)) => Some(known.say(table, &column, value)?.text),
        (None, Some(Value::Text(text))) => Some(text.clone()),
        _ => None,
    };
    Ok(said)
}
