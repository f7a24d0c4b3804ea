//! Settling a matter.

use super::form::is_needed;
use super::{AttentionError, contrary, form, store, typed};
use crate::catalogue::CATALOGUE;
use crate::ids::Id;
use crate::roster::Roster;
use crate::store::{Cell, Column, Table, TableClass, Trace, Tx, Value};

/// What shall stand.
pub enum Choice {
    /// One of the values as they were listed, from 0.
    Value(usize),
    /// What was typed instead.
    Typed(String),
}

/// Decides what stands in a field. `shown` is what the list said of it: when something else stands
/// there now, nothing is decided.
pub fn resolve(
    tx: &mut Tx<'_>,
    root: Id,
    cell: Cell,
    choice: &Choice,
    shown: Id,
) -> Result<(), AttentionError> {
    let (table, trace) = as_shown(tx, root, cell, shown)?;
    let column = table.column(cell.column).ok_or(AttentionError::NotFound)?;
    let value = match choice {
        Choice::Value(place) => {
            let mut standing = trace.standing(cell).into_iter();
            standing.nth(*place).ok_or(AttentionError::NotFound)?.value
        }
        Choice::Typed(text) => {
            let filled = |other: &Column| {
                let beside = Cell {
                    column: other.number,
                    ..cell
                };
                let state = trace.state();
                state
                    .value(beside)
                    .is_some_and(|value| *value != Value::Null)
            };
            let needed = is_needed(table, column, filled);
            typed(form(table, column), text, needed)?
        }
    };
    Ok(tx.resolve(root, table, cell.row, *column, value)?)
}

/// Leaves a deleted row deleted after a look at it, or brings it back. `shown` as in [`resolve`].
pub fn keep(
    tx: &mut Tx<'_>,
    root: Id,
    cell: Cell,
    restore: bool,
    shown: Id,
) -> Result<(), AttentionError> {
    let (table, _) = as_shown(tx, root, cell, shown)?;
    Ok(tx.keep(root, table, cell.row, restore)?)
}

/// Settles facts that contradict each other; or, when nothing is to stay, notes that somebody took
/// notice of what was tried and not taken over, or does not fit. `shown` is what the list said.
pub fn settle(
    tx: &mut Tx<'_>,
    roster: &Roster,
    root: Id,
    stays: Option<Id>,
    shown: Id,
) -> Result<(), AttentionError> {
    let odd = store::odd(&tx.reader())?;
    let mut odd = odd.iter();
    match stays.is_none() && odd.any(|one| (one.root, one.name) == (root, shown)) {
        true => Ok(tx.settle(root, shown)?),
        false => contrary::settle(tx, roster, root, stays, shown),
    }
}

/// The table of a place that can be decided about, and what stands there, as long as it is what the
/// list said. What is written once and for ever is not decided about.
fn as_shown(
    tx: &Tx<'_>,
    root: Id,
    cell: Cell,
    shown: Id,
) -> Result<(&'static Table, Trace), AttentionError> {
    let table = CATALOGUE.table(cell.table);
    let table = table.filter(|table| table.class != TableClass::Immutable);
    let trace = tx.reader().trace(root)?;
    match trace.fingerprint(cell) == shown {
        true => Ok((table.ok_or(AttentionError::NotFound)?, trace)),
        false => Err(AttentionError::ChangedMeanwhile),
    }
}
