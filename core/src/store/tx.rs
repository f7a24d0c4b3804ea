//! The gate for writes.
//!
//! A room says what should be: this row, this value, this fact. `Tx` gathers it, and at the end
//! turns it into one change per root, appends them to this replica's chain and calls the same
//! `apply` an import uses. There is no second way to write a synced table. Tables
//! outside the log (drafts, audit, settings, roster) are written through [`Tx::put_plain`].

use super::StoreError;
use super::catalogue::{Catalogue, Column, PlainTable, Table};
use super::change::Op;
use super::log;
use super::merge::{ALIVE, Cell, RootState};
use super::purge::Purging;
use super::reader::Reader;
use super::row_id::{SALT, fact_id, set_id};
use super::value::Value;
use crate::ids::{Id, Randomness, TxId, UserId};
use crate::time::Instant;
use rusqlite::{Connection, ToSql, params_from_iter};
use std::collections::BTreeMap;

/// Who writes, when, and with which dice.
pub struct Hand<'a> {
    /// The worker at the desk.
    pub author: UserId,
    /// The laptop's clock.
    pub now: Instant,
    /// Where ids and salts come from.
    pub random: &'a dyn Randomness,
}

/// A transaction that notes every change.
pub struct Tx<'a> {
    pub(super) connection: &'a Connection,
    pub(super) catalogue: Catalogue,
    pub(super) hand: Hand<'a>,
    pub(super) id: TxId,
    pub(super) roots: Vec<(Id, RootState, Vec<Op>)>,
    /// What is noted says that somebody looked something up.
    pub(super) looks_up: bool,
    /// What it purged; files go when it is committed.
    pub(super) purging: Purging,
}

impl<'a> Tx<'a> {
    pub(super) fn begin(connection: &'a Connection, catalogue: Catalogue, hand: Hand<'a>) -> Self {
        let id = TxId(Id::draw(hand.random));
        Self {
            connection,
            catalogue,
            hand,
            id,
            roots: Vec::new(),
            looks_up: false,
            purging: Purging::default(),
        }
    }

    /// The transaction's id, by which it can be undone.
    pub fn id(&self) -> TxId {
        self.id
    }

    /// The worker at the desk.
    pub fn author(&self) -> UserId {
        self.hand.author
    }

    /// The laptop's clock when the transaction began.
    pub fn now(&self) -> Instant {
        self.hand.now
    }

    pub(super) fn connection(&self) -> &'a Connection {
        self.connection
    }

    pub(super) fn catalogue(&self) -> Catalogue {
        self.catalogue
    }

    /// Draws an id for something new.
    pub fn draw(&self) -> Id {
        Id::draw(self.hand.random)
    }

    /// Reads what stood before this transaction.
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(self.connection, self.catalogue)
    }

    /// Makes a row.
    pub fn create(
        &mut self,
        root: Id,
        table: &Table,
        row: Id,
        values: &[(Column, Value)],
    ) -> Result<(), StoreError> {
        let values = numbered(values)?;
        self.insert(root, table, row, values)
    }

    /// Puts a row into a set: the same key columns are the same row. One that was deleted comes
    /// back.
    pub fn put_in_set(
        &mut self,
        root: Id,
        table: &Table,
        values: &[(Column, Value)],
    ) -> Result<Id, StoreError> {
        let filled = numbered(values)?;
        let row = set_id(table, root, &filled);
        let alive = Cell {
            table: table.number,
            row,
            column: ALIVE,
        };
        let state = self.state(root)?;
        if state.heads(alive).is_empty() {
            self.insert(root, table, row, filled)?;
            return Ok(row);
        }
        self.restore(root, table, row)?;
        for (column, value) in values {
            if !table.is_key(column.number) {
                self.set(root, table, row, *column, value.clone())?;
            }
        }
        Ok(row)
    }

    /// Takes a row out of a set, named by its key columns.
    pub fn drop_from_set(
        &mut self,
        root: Id,
        table: &Table,
        keys: &[(Column, Value)],
    ) -> Result<(), StoreError> {
        let row = set_id(table, root, &numbered(keys)?);
        self.delete(root, table, row)
    }

    /// States a fact that nothing will ever change.
    pub fn state_fact(
        &mut self,
        root: Id,
        table: &Table,
        values: &[(Column, Value)],
    ) -> Result<Id, StoreError> {
        let mut values = numbered(values)?;
        values.insert(SALT, Value::from(self.draw()));
        let row = fact_id(table, root, &values);
        self.insert(root, table, row, values)?;
        Ok(row)
    }

    /// Takes over a fact somebody else stated, with the salt it came with, so that whoever takes it
    /// over has the same one. One that is here already stays as it is.
    pub fn take_fact(
        &mut self,
        root: Id,
        table: &Table,
        values: BTreeMap<u16, Value>,
    ) -> Result<Id, StoreError> {
        values.values().try_for_each(short_enough)?;
        let row = fact_id(table, root, &values);
        if !self.has_been(root, table, row)? {
            self.insert(root, table, row, values)?;
        }
        Ok(row)
    }

    /// Whether a row was ever made, though it may have been taken away since.
    pub fn has_been(&mut self, root: Id, table: &Table, row: Id) -> Result<bool, StoreError> {
        let alive = Cell {
            table: table.number,
            row,
            column: ALIVE,
        };
        Ok(!self.state(root)?.heads(alive).is_empty())
    }

    fn insert(
        &mut self,
        root: Id,
        table: &Table,
        row: Id,
        values: BTreeMap<u16, Value>,
    ) -> Result<(), StoreError> {
        let alive = Cell {
            table: table.number,
            row,
            column: ALIVE,
        };
        if self.state(root)?.is_dead(alive) {
            self.restore(root, table, row)?;
            for (number, value) in values {
                self.set_number(root, table, row, number, value)?;
            }
        } else if self.pending_insert(root, table, row).is_none() {
            let op = Op::Insert {
                table: table.number,
                row,
                values,
                replaces: Vec::new(),
            };
            self.note(root, op)?;
        }
        Ok(())
    }

    /// The row this very transaction makes: later values go into its insertion, because an
    /// operation can not name another of the same change.
    fn pending_insert(
        &mut self,
        root: Id,
        table: &Table,
        row: Id,
    ) -> Option<&mut BTreeMap<u16, Value>> {
        let (_, _, ops) = self.roots.iter_mut().find(|(known, ..)| *known == root)?;
        ops.iter_mut().find_map(|op| match op {
            Op::Insert {
                table: number,
                row: known,
                values,
                ..
            } => ((*number, *known) == (table.number, row)).then_some(values),
            _ => None,
        })
    }

    /// The value this very transaction already gives a cell: two operations of one change would
    /// stand beside each other as a conflict.
    fn pending_set(&mut self, root: Id, cell: Cell) -> Option<&mut Value> {
        let (_, _, ops) = self.roots.iter_mut().find(|(known, ..)| *known == root)?;
        ops.iter_mut().find_map(|op| match op {
            Op::Set {
                table,
                row,
                column,
                value,
                ..
            } => ((*table, *row, *column) == (cell.table, cell.row, cell.column)).then_some(value),
            _ => None,
        })
    }

    /// Gives a cell a value, unless it has it already.
    pub fn set(
        &mut self,
        root: Id,
        table: &Table,
        row: Id,
        column: Column,
        value: Value,
    ) -> Result<(), StoreError> {
        short_enough(&value)?;
        self.set_number(root, table, row, column.number, value)
    }

    fn set_number(
        &mut self,
        root: Id,
        table: &Table,
        row: Id,
        column: u16,
        value: Value,
    ) -> Result<(), StoreError> {
        if let Some(values) = self.pending_insert(root, table, row) {
            values.insert(column, value);
            return Ok(());
        }
        let cell = Cell {
            table: table.number,
            row,
            column,
        };
        if let Some(pending) = self.pending_set(root, cell) {
            *pending = value;
            return Ok(());
        }
        let state = self.state(root)?;
        if state.value(cell).unwrap_or(&Value::Null) == &value {
            return Ok(());
        }
        let replaces = state.replaced_by_edit(cell);
        let (table, resolves) = (table.number, false);
        self.note(
            root,
            Op::Set {
                table,
                row,
                column,
                value,
                replaces,
                resolves,
            },
        )
    }

    /// The state of a root before this transaction.
    pub(super) fn state(&mut self, root: Id) -> Result<&RootState, StoreError> {
        let place = self.place(root)?;
        self.roots
            .get(place)
            .map(|(_, state, _)| state)
            .ok_or(StoreError::NotFound)
    }

    pub(super) fn note(&mut self, root: Id, op: Op) -> Result<(), StoreError> {
        self.check_open(root, &op)?;
        let place = self.place(root)?;
        if let Some((_, _, ops)) = self.roots.get_mut(place) {
            ops.push(op);
        }
        Ok(())
    }

    fn place(&mut self, root: Id) -> Result<usize, StoreError> {
        if let Some(place) = self.roots.iter().position(|(known, ..)| *known == root) {
            return Ok(place);
        }
        let state = log::state(self.connection, root, self.catalogue)?;
        self.roots.push((root, state, Vec::new()));
        Ok(self.roots.len() - 1)
    }

    /// Writes a row of a table outside the log.
    pub fn put_plain(
        &mut self,
        table: &PlainTable,
        values: &[(&'static str, &dyn ToSql)],
    ) -> Result<(), StoreError> {
        let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        let marks = vec!["?"; names.len()].join(", ");
        let sql = format!(
            "INSERT OR REPLACE INTO {} ({}) VALUES ({marks})",
            table.name,
            names.join(", ")
        );
        let values = values.iter().map(|(_, value)| *value);
        self.connection
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        Ok(())
    }

    /// Takes away a row of a table outside the log. Whether there was one.
    pub fn drop_plain(&mut self, table: &PlainTable, key: &dyn ToSql) -> Result<bool, StoreError> {
        let sql = format!("DELETE FROM {} WHERE {} = ?1", table.name, table.key);
        Ok(self.connection.prepare_cached(&sql)?.execute([key])? > 0)
    }
}

fn numbered(values: &[(Column, Value)]) -> Result<BTreeMap<u16, Value>, StoreError> {
    values
        .iter()
        .filter(|(_, value)| *value != Value::Null)
        .map(|(column, value)| {
            short_enough(value)?;
            Ok((column.number, value.clone()))
        })
        .collect()
}

pub(super) fn short_enough(value: &Value) -> Result<(), StoreError> {
    (value.weight() <= Value::MOST_BYTES)
        .then_some(())
        .ok_or(StoreError::TooLong)
}
