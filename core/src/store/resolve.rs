//! Deciding between values, and taking a decision back.

use super::StoreError;
use super::catalogue::{Column, Table};
use super::change::{Op, OpRef};
use super::merge::{ALIVE, Cell, RootState};
use super::projection::Concern;
use super::tx::Tx;
use super::value::Value;
use crate::ids::Id;
use rusqlite::params;

/// How far up rows hang under rows.
const MOST_DEPTH: usize = 8;

impl Tx<'_> {
    /// Gives a cell a value in place of everything that stands there: a person's decision. Between what
    /// stands there one decides in a root that is only looked up too.
    pub fn resolve(
        &mut self,
        root: Id,
        table: &Table,
        row: Id,
        column: Column,
        value: Value,
    ) -> Result<(), StoreError> {
        let cell = Cell {
            table: table.number,
            row,
            column: column.number,
        };
        let state = self.state(root)?;
        let heads = state.heads(cell);
        let replaces = heads.iter().map(|head| head.op).collect();
        let stands = heads.iter().any(|head| head.value() == Some(&value));
        match stands && state.values(cell).len() > 1 {
            true => self.looking_up(|tx| tx.give(root, cell, value, replaces, true)),
            false => self.give(root, cell, value, replaces, true),
        }
    }

    /// Takes a decision back: what it chose from stands again, what was shown before is shown. The
    /// values now bear the name of whoever took it back.
    pub(super) fn stand_again(
        &mut self,
        root: Id,
        cell: Cell,
        decision: OpRef,
        before: &RootState,
    ) -> Result<(), StoreError> {
        let mut values: Vec<Value> = Vec::new();
        for value in before
            .heads(cell)
            .iter()
            .filter_map(super::merge::Head::value)
        {
            values.retain(|known| known != value);
            values.push(value.clone());
        }
        values
            .into_iter()
            .try_for_each(|value| self.give(root, cell, value, vec![decision], false))
    }

    fn give(
        &mut self,
        root: Id,
        cell: Cell,
        value: Value,
        replaces: Vec<OpRef>,
        resolves: bool,
    ) -> Result<(), StoreError> {
        super::tx::short_enough(&value)?;
        let op = Op::Set {
            table: cell.table,
            row: cell.row,
            column: cell.column,
            value,
            replaces,
            resolves,
        };
        self.note(root, op)
    }

    /// Leaves a row deleted after a look at what others did to it, or brings it back: with it the
    /// rows above it that are gone. What is listed so is decided in a root that is only looked up too.
    pub fn keep(
        &mut self,
        root: Id,
        table: &Table,
        row: Id,
        restore: bool,
    ) -> Result<(), StoreError> {
        let [edited, under] = [Concern::EditedAfterDelete, Concern::ChildUnderDeleted];
        let sql = "SELECT EXISTS (SELECT 1 FROM attention WHERE root = ?1 AND table_number = ?2
                   AND row = ?3 AND kind IN (?4, ?5))";
        let place = params![
            root.as_bytes(),
            table.number,
            row.as_bytes(),
            edited.code(),
            under.code()
        ];
        match self.reader().number(sql, place)? {
            1 => self.looking_up(|tx| tx.keep_or_restore(root, table, row, restore)),
            _ => self.keep_or_restore(root, table, row, restore),
        }
    }

    fn keep_or_restore(
        &mut self,
        root: Id,
        table: &Table,
        row: Id,
        restore: bool,
    ) -> Result<(), StoreError> {
        if !restore {
            return self.delete(root, table, row);
        }
        let mut cell = Cell {
            table: table.number,
            row,
            column: ALIVE,
        };
        let catalogue = self.catalogue();
        // Rows of a tampered laptop may hang under each other in a ring.
        for _ in 0..MOST_DEPTH {
            let Some(table) = catalogue.table(cell.table) else {
                break;
            };
            self.restore(root, table, cell.row)?;
            match self.state(root)?.parent_of(cell, table) {
                Some(above) => cell = above,
                None => break,
            }
        }
        Ok(())
    }
}
