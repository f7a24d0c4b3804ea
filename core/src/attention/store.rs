//! Reading the list.

use super::{Cause, Matter, Place, Screen, place};
use crate::agreement;
use crate::ids::{CaseId, Id};
use crate::paper::{self, Frozen};
use crate::roster::Roster;
use crate::store::{ALIVE, Cell, Concern, Reader, Standing, StoreError, Trace, Value};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// How many matters wait.
pub fn count(reader: &Reader<'_>, roster: &Roster) -> Result<i64, StoreError> {
    let contradictions = agreement::two_in_force(reader, roster)?.len();
    let sql = "SELECT count(*) FROM attention WHERE kind <> ?1";
    let concerns = reader.number(sql, [Concern::Aside.code()])?;
    Ok(concerns + i64::try_from(contradictions).unwrap_or(i64::MAX))
}

/// How many fields have several values.
pub fn count_conflicts(reader: &Reader<'_>) -> Result<i64, StoreError> {
    let kind = Concern::ValueConflict.code();
    reader.number("SELECT count(*) FROM attention WHERE kind = ?1", [kind])
}

/// A page of matters, without what is set aside, which is looked at laptop by laptop: contradictory facts first, then those of one root behind each other.
pub fn list(
    reader: &Reader<'_>,
    roster: &Roster,
    (offset, limit): (i64, i64),
) -> Result<Vec<Matter>, StoreError> {
    let contradictions = agreement::two_in_force(reader, roster)?;
    let ahead = i64::try_from(contradictions.len()).unwrap_or(i64::MAX);
    let mut matters = Vec::new();
    let skip = usize::try_from(offset).unwrap_or(usize::MAX);
    let most = usize::try_from(limit).unwrap_or_default();
    for (case, standing) in contradictions.into_iter().skip(skip).take(most) {
        matters.push(contradiction(reader, case, &standing)?);
    }
    let left = limit - i64::try_from(matters.len()).unwrap_or(limit);
    matters.extend(concerns(reader, (offset - ahead).max(0), left)?);
    Ok(matters)
}

/// Agreements of one case that are in force beside each other.
fn contradiction(
    reader: &Reader<'_>,
    case: CaseId,
    standing: &[Frozen],
) -> Result<Matter, StoreError> {
    let trace = reader.trace(case.0)?;
    let cell = |row: Id| Cell {
        table: paper::PAPER.number,
        row,
        column: ALIVE,
    };
    let first = standing.first().map_or(case.0, |frozen| frozen.id.0);
    let values = standing.iter().filter_map(|frozen| {
        let said = format!("{} / {}", frozen.number, frozen.version);
        let written = trace.standing(cell(frozen.id.0)).into_iter().next()?;
        Some(Standing {
            value: Value::from(said),
            ..written
        })
    });
    Ok(Matter {
        cause: Cause::TwoInForce,
        root: case.0,
        cell: cell(first),
        persons: place::persons(reader, &trace, cell(first))?,
        place: Some(Place {
            screen: Screen::Case,
            id: case.0,
        }),
        values: values.collect(),
        row: Vec::new(),
        before: None,
        shown: trace.fingerprint(cell(first)),
    })
}

fn concerns(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Vec<Matter>, StoreError> {
    let rows = reader.rows(
        "SELECT kind, root, table_number, row, column_number FROM attention WHERE kind <> ?3
         ORDER BY root, kind, table_number, row, column_number LIMIT ?2 OFFSET ?1",
        [offset, limit, Concern::Aside.code()],
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
        if let Entry::Vacant(unread) = traces.entry(root) {
            unread.insert(reader.trace(root)?);
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
        cause: Cause::Concern(concern),
        root: trace.root(),
        cell,
        place: place::place(trace, cell, &persons),
        persons,
        values,
        row: row(trace, cell),
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
    let cells = trace.state().cells().map(|(cell, _)| *cell);
    cells
        .filter(|other| (other.table, other.row) == (cell.table, cell.row))
        .filter(|other| other.column != cell.column)
        .filter_map(|other| Some((other.column, trace.state().value(other)?.clone())))
        .collect()
}
