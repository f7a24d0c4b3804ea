//! What screens show of matters that laptops disagree about.

use super::CommandError;
use super::person_view::PersonRow;
use crate::attention::{self, Known, Matter, Place, Screen};
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::ids::Id;
use crate::store::{ALIVE, Column, Concern, Reader, Standing, Table, Value};
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
}

/// A field that got several values on several laptops.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConflictView {
    pub table: String,
    pub field: String,
    pub values: Vec<AttentionValue>,
}

/// Why something waits for a look.
#[derive(Serialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum AttentionKind {
    ValueConflict,
    EditedAfterDelete,
    ChildUnderDeleted,
    Misfit,
    Forged,
}

/// A screen.
#[derive(Serialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum AttentionScreen {
    Person,
    Case,
    Plan,
    Application,
    Contact,
    Agreement,
}

/// Where something is looked at.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AttentionPlace {
    pub screen: AttentionScreen,
    pub id: String,
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
    pub values: Vec<AttentionValue>,
    /// What stood there before anybody disagreed, as text or code like the values.
    pub before: Option<String>,
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
}

impl AttentionPage {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        (offset, limit): (i64, i64),
        today: Day,
    ) -> Result<Self, CommandError> {
        let matters = attention::list(reader, offset, limit)?.into_iter();
        Ok(Self {
            count: attention::count(reader)?,
            rows: matters
                .map(|matter| row(session, reader, matter, today))
                .collect::<Result<_, _>>()?,
        })
    }
}

/// The fields of a root that have several values.
pub(super) fn conflicts(
    session: &Session,
    reader: &Reader<'_>,
    root: Id,
) -> Result<Vec<ConflictView>, CommandError> {
    let matters = attention::conflicts(reader, root)?.into_iter();
    matters
        .map(|matter| {
            let (table, field) = names(&matter);
            Ok(ConflictView {
                table,
                field,
                values: values(session, reader, &matter)?,
            })
        })
        .collect()
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
        kind: kind(matter.concern),
        root: matter.root.to_string(),
        row: matter.cell.row.to_string(),
        persons: persons
            .map(|person| PersonRow::read(reader, *person, today))
            .collect::<Result<_, _>>()?,
        place: matter.place.map(place),
        values: values(session, reader, &matter)?,
        before: before(session, reader, &matter)?,
        shown: matter.shown.to_string(),
        table,
        field,
    })
}

/// Table and field by name; of a newer version by number.
fn names(matter: &Matter) -> (String, String) {
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

fn values(
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
        Ok(AttentionValue {
            value: text,
            code: code.map(str::to_owned),
            by: roster.short(standing.by.0),
            at: standing.at.0,
            laptop: roster.label(standing.replica),
            mine: standing.by == session.user() || standing.replica == session.replica(),
            winner: place == 0,
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

fn kind(concern: Concern) -> AttentionKind {
    match concern {
        Concern::ValueConflict => AttentionKind::ValueConflict,
        Concern::EditedAfterDelete => AttentionKind::EditedAfterDelete,
        Concern::ChildUnderDeleted => AttentionKind::ChildUnderDeleted,
        Concern::Misfit => AttentionKind::Misfit,
        Concern::Forged => AttentionKind::Forged,
    }
}

fn place(place: Place) -> AttentionPlace {
    AttentionPlace {
        screen: match place.screen {
            Screen::Person => AttentionScreen::Person,
            Screen::Case => AttentionScreen::Case,
            Screen::Plan => AttentionScreen::Plan,
            Screen::Application => AttentionScreen::Application,
            Screen::Contact => AttentionScreen::Contact,
            Screen::Agreement => AttentionScreen::Agreement,
        },
        id: place.id.to_string(),
    }
}
