//! Taking rows away and bringing them back.

use super::StoreError;
use super::catalogue::Table;
use super::change::Op;
use super::merge::{ALIVE, Cell};
use super::tx::Tx;
use crate::ids::Id;
use std::collections::BTreeSet;

impl Tx<'_> {
    /// Takes a row away, with everything of it and below it that stands here. One that never was
    /// here leaves no mark.
    pub fn delete(&mut self, root: Id, table: &Table, row: Id) -> Result<(), StoreError> {
        let catalogue = self.catalogue;
        let alive = Cell {
            table: table.number,
            row,
            column: ALIVE,
        };
        if let Some((_, _, ops)) = self.roots.iter_mut().find(|(known, ..)| *known == root) {
            ops.retain(|op| {
                !matches!(op, Op::Insert { .. }) || op.place() != Some((alive.table, row))
            });
        }
        let state = self.state(root)?;
        if state.heads(alive).is_empty() {
            return Ok(());
        }
        let names = |cell: Cell| {
            state
                .heads(cell)
                .iter()
                .map(|head| head.op)
                .collect::<Vec<_>>()
        };
        let replaces = names(alive);
        let rows: BTreeSet<(u16, Id)> = state
            .children(alive, catalogue)
            .chain([alive])
            .map(|cell| (cell.table, cell.row))
            .collect();
        let below = state
            .cells()
            .filter(|(cell, _)| rows.contains(&(cell.table, cell.row)));
        let mut seen: Vec<_> = below.flat_map(|(cell, _)| names(*cell)).collect();
        seen.sort();
        seen.dedup();
        self.note(
            root,
            Op::Delete {
                table: table.number,
                row,
                replaces,
                seen,
            },
        )
    }

    /// Brings a deleted row back; nothing happens when it is there.
    pub fn restore(&mut self, root: Id, table: &Table, row: Id) -> Result<(), StoreError> {
        let alive = Cell {
            table: table.number,
            row,
            column: ALIVE,
        };
        let state = self.state(root)?;
        if !state.is_dead(alive) {
            return Ok(());
        }
        let replaces = state.heads(alive).iter().map(|head| head.op).collect();
        self.note(
            root,
            Op::Restore {
                table: table.number,
                row,
                replaces,
            },
        )
    }

    /// Whether this very transaction brings a row back.
    pub(super) fn brings_back(&self, root: Id, row: Cell) -> bool {
        let mut ops = self
            .roots
            .iter()
            .filter(|(known, ..)| *known == root)
            .flat_map(|(_, _, ops)| ops);
        ops.any(|op| matches!(op, Op::Restore { .. }) && op.place() == Some((row.table, row.row)))
    }
}
