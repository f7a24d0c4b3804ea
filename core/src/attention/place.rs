//! Whom a matter is about, and on which screen it is looked at.

use crate::catalogue::CATALOGUE;
use crate::ids::{Id, PersonId};
use crate::person;
use crate::store::{ALIVE, Cell, Kind, Reader, StoreError, Subjects, Table, Trace, Value};

/// A screen that shows one thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Screen {
    /// A person's file.
    Person,
    /// A case.
    Case,
    /// A help plan.
    Plan,
    /// An application.
    Application,
    /// A contact.
    Contact,
    /// A paper for signature.
    Paper,
    /// The handovers, ours and those of other services.
    Handovers,
}

/// One thing on its screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// The screen.
    pub screen: Screen,
    /// What it shows.
    pub id: Id,
}

/// The tables whose rows have a screen of their own, the innermost first.
static SCREENS: &[(&str, Screen)] = &[
    ("paper", Screen::Paper),
    ("help_plan", Screen::Plan),
    ("case_file", Screen::Case),
    ("application", Screen::Application),
    ("contact", Screen::Contact),
    ("person", Screen::Person),
    ("handover", Screen::Handovers),
    ("handover_in", Screen::Handovers),
];
/// How far up rows hang under rows.
const MOST_DEPTH: usize = 8;

fn screen_of(table: &Table) -> Option<Screen> {
    let found = SCREENS.iter().find(|(name, _)| *name == table.name)?;
    Some(found.1)
}

/// Where a row is looked at: the nearest living row above it that has a screen, or the root's own,
/// or the first of the persons it is about.
pub(super) fn place(trace: &Trace, cell: Cell, persons: &[PersonId]) -> Option<Place> {
    let mut at = Cell {
        column: ALIVE,
        ..cell
    };
    for _ in 0..MOST_DEPTH {
        let Some(table) = CATALOGUE.table(at.table) else {
            break;
        };
        if let Some(screen) = screen_of(table).filter(|_| lives(trace, at)) {
            let id = at.row;
            return Some(Place { screen, id });
        }
        match trace.state().parent_of(at, table) {
            Some(above) => at = above,
            None => break,
        }
    }
    let own = SCREENS.iter().find_map(|(name, screen)| {
        let table = CATALOGUE.0.iter().find(|table| table.name == *name)?;
        let row = Cell {
            table: table.number,
            row: trace.root(),
            column: ALIVE,
        };
        let id = trace.root();
        lives(trace, row).then_some(Place {
            screen: *screen,
            id,
        })
    });
    let first = persons.first().map(|person| Place {
        screen: Screen::Person,
        id: person.0,
    });
    own.or(first)
}

fn lives(trace: &Trace, row: Cell) -> bool {
    !trace.state().heads(row).is_empty() && !trace.state().is_dead(row)
}

/// The persons a root is about: itself, or those its rows name.
pub fn persons_of(reader: &Reader<'_>, root: Id) -> Result<Vec<PersonId>, StoreError> {
    let trace = reader.trace(root)?;
    let cells = trace.state().cells().map(|(cell, _)| *cell);
    let rows: Vec<Cell> = cells.filter(|cell| cell.column == ALIVE).collect();
    let mut told = Vec::new();
    for row in rows {
        for person in persons(reader, &trace, row)? {
            if !told.contains(&person) {
                told.push(person);
            }
        }
    }
    Ok(told)
}

/// The persons a row is about, as its table says.
pub(super) fn persons(
    reader: &Reader<'_>,
    trace: &Trace,
    cell: Cell,
) -> Result<Vec<PersonId>, StoreError> {
    let Some(table) = CATALOGUE.table(cell.table) else {
        return Ok(Vec::new());
    };
    let mut persons = match table.subjects {
        Subjects::Root => vec![trace.root()],
        Subjects::Columns(_) => named_by(trace, table, cell.row),
        Subjects::Through(names) => through(reader, trace, (table, cell.row), names)?,
        Subjects::Nobody => Vec::new(),
    };
    let own = Cell {
        table: person::PERSON.number,
        row: trace.root(),
        column: ALIVE,
    };
    if !trace.state().heads(own).is_empty() {
        persons.insert(0, trace.root());
    }
    let mut told = std::collections::BTreeSet::new();
    persons.retain(|id| told.insert(*id));
    Ok(persons.into_iter().map(PersonId).collect())
}

/// The persons other tables of the root name, or of the root a link of this row leads to: a note
/// is about those its contact was with.
fn through(
    reader: &Reader<'_>,
    trace: &Trace,
    (table, row): (&Table, Id),
    names: &[&str],
) -> Result<Vec<Id>, StoreError> {
    let found = members(trace, names);
    if !found.is_empty() {
        return Ok(found);
    }
    for root in links(
        trace,
        table,
        row,
        table.columns.iter().map(|column| column.number),
    ) {
        let found = members(&reader.trace(root)?, names);
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

fn members(trace: &Trace, names: &[&str]) -> Vec<Id> {
    let tables = CATALOGUE.0.iter();
    let tables: Vec<&Table> = tables
        .copied()
        .filter(|table| names.contains(&table.name))
        .collect();
    let cells = trace.state().cells().map(|(cell, _)| *cell);
    cells
        .filter(|cell| cell.column == ALIVE && !trace.state().is_dead(*cell))
        .filter_map(|cell| {
            let of = |table: &&&Table| table.number == cell.table;
            Some((tables.iter().find(of)?, cell.row))
        })
        .flat_map(|(table, row)| named_by(trace, table, row))
        .collect()
}

/// The persons the columns of a row name.
fn named_by(trace: &Trace, table: &Table, row: Id) -> Vec<Id> {
    match table.subjects {
        Subjects::Columns(columns) => {
            let numbers = columns.iter().map(|column| column.number);
            links(trace, table, row, numbers)
        }
        _ => Vec::new(),
    }
}

fn links(trace: &Trace, table: &Table, row: Id, columns: impl Iterator<Item = u16>) -> Vec<Id> {
    columns
        .filter(|number| {
            table
                .column(*number)
                .is_some_and(|column| column.kind == Kind::Id)
        })
        .filter_map(|column| {
            let cell = Cell {
                table: table.number,
                row,
                column,
            };
            match trace.state().value(cell)? {
                Value::Bytes(bytes) => Id::from_slice(bytes),
                _ => None,
            }
        })
        .collect()
}
