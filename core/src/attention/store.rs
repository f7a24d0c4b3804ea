//! Reading the list.

use super::{Cause, Matter, contrary, place};
use crate::ids::Id;
use crate::roster::Roster;
use crate::store::{ALIVE, Cell, Concern, Reader, StoreError, Trace, Value};
use rusqlite::params;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// What is set aside is looked at laptop by laptop, what is of a newer version nobody can settle before the
/// update, and what was forged or does not fit is listed as long as nobody took notice.
const BESIDE: [i64; 4] = [
    Concern::Aside.code(),
    Concern::Newer.code(),
    Concern::Forged.code(),
    Concern::Misfit.code(),
];

/// How many matters wait.
pub fn count(reader: &Reader<'_>, roster: &Roster) -> Result<i64, StoreError> {
    let beside =
        contrary::find(reader, roster)?.len() + odd(reader)?.len() + reader.bodies_missing()?.len();
    Ok(count_concerns(reader)? + i64::try_from(beside).unwrap_or(i64::MAX))
}

fn count_concerns(reader: &Reader<'_>) -> Result<i64, StoreError> {
    let sql = "SELECT count(*) FROM attention WHERE kind NOT IN (?1, ?2, ?3, ?4)";
    reader.number(sql, BESIDE)
}

/// What nobody decides about, only takes notice of.
pub(super) struct Odd {
    concern: Concern,
    pub root: Id,
    cell: Cell,
    /// Names what is there: the same as long as nobody writes more.
    pub name: Id,
}

/// What broke the rules of its table or does not fit its field, and nobody has taken notice of yet; what
/// broke rules first. Seldom any.
pub(super) fn odd(reader: &Reader<'_>) -> Result<Vec<Odd>, StoreError> {
    let sql = "SELECT kind, root, table_number, row, column_number FROM attention
               WHERE kind IN (?1, ?2) ORDER BY root, kind, table_number, row, column_number";
    let kinds = [Concern::Forged.code(), Concern::Misfit.code()];
    let rows: Vec<(i64, Id, Cell)> = reader.rows(sql, kinds, |row| {
        let cell = Cell {
            table: row.get(2)?,
            row: Id::new(row.get(3)?),
            column: row.get(4)?,
        };
        Ok((row.get(0)?, Id::new(row.get(1)?), cell))
    })?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let settled = reader.settled()?;
    let mut found = Vec::new();
    for cells in rows.chunk_by(|(_, one, _), (_, other, _)| one == other) {
        let Some((_, root, _)) = cells.first() else {
            continue;
        };
        // A root is folded once, however much was tried in it.
        let trace = reader.trace(*root)?;
        let named = cells.iter().filter_map(|(kind, root, cell)| {
            let (concern, root, cell) = (Concern::read(*kind)?, *root, *cell);
            let name = match concern {
                Concern::Forged => trace.forged_fingerprint(cell),
                _ => trace.fingerprint(cell),
            };
            Some(Odd {
                concern,
                root,
                cell,
                name,
            })
        });
        found.extend(named.filter(|odd| !settled.contains(&odd.name)));
    }
    Ok(found)
}

/// How many fields have several values.
pub fn count_conflicts(reader: &Reader<'_>) -> Result<i64, StoreError> {
    let kind = Concern::ValueConflict.code();
    reader.number("SELECT count(*) FROM attention WHERE kind = ?1", [kind])
}

/// How many things hold something of a newer version.
pub fn count_newer(reader: &Reader<'_>) -> Result<i64, StoreError> {
    let kind = Concern::Newer.code();
    reader.number("SELECT count(*) FROM attention WHERE kind = ?1", [kind])
}

/// Whether something in a root is of a newer version: it is kept, and shows after the update.
pub fn is_newer(reader: &Reader<'_>, root: Id) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM attention WHERE root = ?1 AND kind = ?2)";
    let of = params![root.as_bytes(), Concern::Newer.code()];
    Ok(reader.number(sql, of)? == 1)
}

/// A page of matters, without what is set aside, which is looked at laptop by laptop, and what is of a
/// newer version, which nobody can settle before the update: contradictory facts first, then those of
/// one root behind each other, what was tried and not taken over or does not fit, and last the roots of
/// which something is not here.
pub fn list(
    reader: &Reader<'_>,
    roster: &Roster,
    (offset, limit): (i64, i64),
) -> Result<Vec<Matter>, StoreError> {
    let contradictions = contrary::find(reader, roster)?;
    let (count, concerned) = (i64::try_from(contradictions.len()), count_concerns(reader)?);
    let ahead = count.unwrap_or(i64::MAX);
    let mut matters = Vec::new();
    for found in on_page(&contradictions, offset, limit) {
        matters.extend(contrary::matter(reader, found)?);
    }
    let left = |matters: &Vec<Matter>| limit - i64::try_from(matters.len()).unwrap_or(limit);
    let from = (offset - ahead).max(0);
    matters.extend(concerns(reader, from, left(&matters))?);
    let noted = odd(reader)?;
    let from = (offset - ahead - concerned).max(0);
    for one in on_page(&noted, from, left(&matters)) {
        let trace = reader.trace(one.root)?;
        matters.push(Matter {
            shown: one.name,
            ..matter(reader, &trace, one.concern, one.cell)?
        });
    }
    let missing = reader.bodies_missing()?;
    let tried = i64::try_from(noted.len()).unwrap_or(i64::MAX);
    let from = (offset - ahead - concerned - tried).max(0);
    for (root, lacking) in on_page(&missing, from, left(&matters)) {
        matters.push(husk(reader, *root, *lacking)?);
    }
    Ok(matters)
}

fn on_page<T>(all: &[T], offset: i64, limit: i64) -> impl Iterator<Item = &T> {
    let skip = usize::try_from(offset).unwrap_or(usize::MAX);
    all.iter()
        .skip(skip)
        .take(usize::try_from(limit).unwrap_or_default())
}

/// A root of which some changes are not here. What it is, those that are here tell, if any does.
fn husk(reader: &Reader<'_>, root: Id, lacking: u64) -> Result<Matter, StoreError> {
    let trace = reader.trace(root)?;
    let mut cells = trace.state().cells().map(|(cell, _)| *cell);
    let of_root = cells.find(|cell| cell.row == root);
    let unknown = Cell {
        table: 0,
        row: root,
        column: ALIVE,
    };
    let cell = of_root.map_or(unknown, |cell| Cell {
        column: ALIVE,
        ..cell
    });
    let persons = place::persons(reader, &trace, cell)?;
    Ok(Matter {
        cause: Cause::Missing,
        root,
        cell,
        place: place::place(&trace, cell, &persons),
        persons,
        values: Vec::new(),
        facts: Vec::new(),
        row: Vec::new(),
        before: None,
        lacking,
        shown: root,
    })
}

fn concerns(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Vec<Matter>, StoreError> {
    let rows = reader.rows(
        "SELECT kind, root, table_number, row, column_number FROM attention
         WHERE kind NOT IN (?3, ?4, ?5, ?6)
         ORDER BY root, kind, table_number, row, column_number LIMIT ?2 OFFSET ?1",
        [offset, limit, BESIDE[0], BESIDE[1], BESIDE[2], BESIDE[3]],
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
        facts: Vec::new(),
        row: row(trace, cell),
        before: before(trace, cell),
        lacking: 0,
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
