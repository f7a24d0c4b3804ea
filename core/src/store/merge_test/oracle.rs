//! The second fold, slow and from the rules alone.

use super::laptop::Log;
use super::tables::*;
use crate::store::catalogue::TableClass;
use crate::store::change::{Op, OpRef};
use crate::store::merge::{ALIVE, Cell};
use crate::store::row_id::{SALT, fact_id, set_id};
use std::collections::{BTreeMap, BTreeSet};

/// Heads by the rule alone: every permitted operation that no permitted operation on the same cell
/// names as replaced.
pub fn oracle(log: &Log) -> BTreeMap<Cell, BTreeSet<OpRef>> {
    let mut made: BTreeMap<Cell, BTreeSet<OpRef>> = BTreeMap::new();
    let mut replaced: BTreeSet<(OpRef, Cell)> = BTreeSet::new();
    for (id, change) in log {
        for (index, op) in (0..).zip(&change.ops) {
            let name = OpRef { change: *id, index };
            for (cell, replaces) in written_to(op) {
                made.entry(cell).or_default().insert(name);
                replaced.extend(replaces.iter().map(|op| (*op, cell)));
            }
        }
    }
    for (cell, heads) in &mut made {
        heads.retain(|head| !replaced.contains(&(*head, *cell)));
    }
    made
}

/// The cells an operation writes, with what it replaces in each; none when its table forbids it.
fn written_to(op: &Op) -> Vec<(Cell, Vec<OpRef>)> {
    let Some((number, row)) = op.place() else {
        return Vec::new();
    };
    let table = ALL.table(number);
    let cell = |column| Cell {
        table: number,
        row,
        column,
    };
    let fixed = table.is_some_and(|table| table.class == TableClass::Immutable);
    match op {
        Op::Insert {
            values, replaces, ..
        } => {
            let named = match table {
                Some(table) if fixed => fact_id(table, ROOT, values),
                Some(table) if table.class == TableClass::Set => set_id(table, ROOT, values),
                _ => row,
            };
            if named != row {
                return Vec::new();
            }
            let columns = values.keys().filter(|column| **column != SALT);
            let mut cells: Vec<_> = columns.map(|column| (cell(*column), Vec::new())).collect();
            cells.push((cell(ALIVE), replaces.clone()));
            cells
        }
        _ if fixed => Vec::new(),
        Op::Set { column, .. } if *column == ALIVE => Vec::new(),
        Op::Set {
            column, replaces, ..
        } => vec![(cell(*column), replaces.clone())],
        Op::Delete { replaces, .. } | Op::Restore { replaces, .. } => {
            vec![(cell(ALIVE), replaces.clone())]
        }
        Op::Unknown(_) => Vec::new(),
    }
}
