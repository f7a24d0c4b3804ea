//! Reading the list.

use super::{Matter, place};
use crate::ids::Id;
use crate::store::{ALIVE, Cell, Concern, Reader, StoreError, Trace, Value};
use std::collections::BTreeMap;

/// How many matters wait.
pub fn count(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number("SELECT count(*) FROM attention", [])
}

/// How many fields have several values.
pub fn count_conflicts(reader: &Reader<'_>) -> Result<i64, StoreError> {
    let kind = Concern::ValueConflict.code();
    reader.number("SELECT count(*) FROM attention WHERE kind = ?1", [kind])
}

/// A page of matters, those of one root behind each other.
pub fn list(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Vec<Matter>, StoreError> {
    let rows = reader.rows(
        "SELECT kind, root, table_number, row, column_number FROM attention
         ORDER BY root, kind, table_number, row, column_number LIMIT ?2 OFFSET ?1",
        [offset, limit],
        |row| {
            let cell = Cell {
                table: row.get(2)?,
                row: Id::new(row.get(3)?),
                column: row.get(4)?,
            };
            Ok((row.get(0)?, Id::new(row.get(1)?), cell))
        },
    )?;
    let mut traces: BTreeMap<Id, Trace> = BTreeMap::new();
    let mut matters = Vec::new();
    for (code, root, cell) in rows {
        if !traces.contains_key(&root) {
            traces.insert(root, reader.trace(root)?);
        }
        if let (Some(concern), Some(trace)) = (Concern::read(code), traces.get(&root)) {
            matters.push(matter(reader, trace, concern, cell)?);
        }
    }
    Ok(matters)
}

/// The fields of a root that have several values.
pub fn conflicts(reader: &Reader<'_>, root: Id) -> Result<Vec<Matter>, StoreError> {
    let trace = reader.trace(root)?;
    let cells = trace.conflicts().into_iter();
    cells
        .map(|cell| matter(reader, &trace, Concern::ValueConflict, cell))
        .collect()
}

fn matter(
    reader: &Reader<'_>,
    trace: &Trace,
    concern: Concern,
    cell: Cell,
) -> Result<Matter, StoreError> {
    let persons = place::persons(reader, trace, cell)?;
    let values = match concern {
        Concern::Forged => trace.forged_at(cell),
        _ => trace.standing(cell),
    };
    Ok(Matter {
        concern,
        root: trace.root(),
        cell,
        place: place::place(trace, cell, &persons),
        persons,
        values,
        row: match concern {
            Concern::EditedAfterDelete | Concern::ChildUnderDeleted => row(trace, cell),
            _ => Vec::new(),
        },
        before: before(trace, cell),
        shown: trace.fingerprint(cell),
    })
}

fn before(trace: &Trace, cell: Cell) -> Option<Value> {
    match cell.column {
        ALIVE => None,
        _ => trace.before(cell),
    }
}

fn row(trace: &Trace, cell: Cell) -> Vec<(u16, Value)> {
    if cell.column != ALIVE {
        return Vec::new();
    }
    let cells = trace.state().cells().map(|(cell, _)| *cell);
    cells
        .filter(|other| (other.table, other.row) == (cell.table, cell.row))
        .filter_map(|other| Some((other.column, trace.state().value(other)?.clone())))
        .collect()
}
