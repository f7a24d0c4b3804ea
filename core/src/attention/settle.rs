//! Settling a matter.

use super::{AttentionError, form, typed};
use crate::catalogue::CATALOGUE;
use crate::ids::Id;
use crate::store::{Cell, TableClass, Tx};

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
    let table = CATALOGUE.table(cell.table);
    let table = table.filter(|table| table.class != TableClass::Immutable);
    let table = table.ok_or(AttentionError::NotFound)?;
    let column = table.column(cell.column).ok_or(AttentionError::NotFound)?;
    let trace = tx.reader().trace(root)?;
    if trace.fingerprint(cell) != shown {
        return Err(AttentionError::ChangedMeanwhile);
    }
    let value = match choice {
        Choice::Value(place) => {
            let mut standing = trace.standing(cell).into_iter();
            standing.nth(*place).ok_or(AttentionError::NotFound)?.value
        }
        Choice::Typed(text) => typed(form(table, column), text)?,
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
    let table = CATALOGUE.table(cell.table);
    let table = table.filter(|table| table.class != TableClass::Immutable);
    let table = table.ok_or(AttentionError::NotFound)?;
    let trace = tx.reader().trace(root)?;
    if trace.fingerprint(cell) != shown {
        return Err(AttentionError::ChangedMeanwhile);
    }
    Ok(tx.keep(root, table, cell.row, restore)?)
}
