//! Undoing: a new change that takes back what a transaction did, as long as nobody built on it.
//!
//! An inserted row is deleted, a deleted one restored, a value set back to what stood before. A
//! fact can not be taken out of the log: it is *withdrawn* by another fact in the same root, and
//! everything that reads facts leaves withdrawn ones out.

use super::StoreError;
use super::catalogue::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};
use super::change::{Op, OpRef};
use super::log::{self, Logged};
use super::merge::{ALIVE, Cell, RootState};
use super::tx::Tx;
use super::value::Value;
use crate::ids::{Id, TxId, as_json};
use std::collections::BTreeSet;

/// The withdrawn fact's id.
pub const FACT: Column = Column::link(1, "fact", Refers::Mentions, Category::Internal);
/// Who withdrew it.
pub const BY: Column = Column::link(2, "by_user", Refers::Mentions, Category::Internal);
/// When, in milliseconds.
pub const AT: Column = Column::new(3, "at", Kind::Int, Category::Internal);

/// Facts that no longer count.
pub static WITHDRAWN: Table = Table {
    number: 1,
    name: "withdrawn",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[FACT, BY, AT],
    parent: Parent::Nothing,
    subjects: Subjects::Nobody,
};

/// A root without the transaction that is taken back.
struct Around {
    /// Its state.
    before: RootState,
    /// Table and row of everything written after the transaction.
    since: BTreeSet<(u16, Id)>,
}

impl Tx<'_> {
    /// Withdraws a fact.
    pub fn withdraw(&mut self, root: Id, fact: Id) -> Result<(), StoreError> {
        let (by, at) = (self.author(), self.now());
        let values = [
            (FACT, Value::from(fact)),
            (BY, Value::from(by)),
            (AT, Value::Int(at.0)),
        ];
        self.state_fact(root, &WITHDRAWN, &values)?;
        Ok(())
    }

    /// Takes back a transaction of the author's own and gives the roots it was about;
    /// [`StoreError::ChangedSince`] when somebody built on it.
    pub fn undo(&mut self, tx: TxId) -> Result<Vec<Id>, StoreError> {
        let changes = log::of_tx(self.connection(), tx)?;
        let author = self.author();
        if changes.is_empty() || changes.iter().any(|logged| logged.change.author != author) {
            return Err(StoreError::NotFound);
        }
        self.nothing_points_to(&changes)?;
        for logged in changes.iter().rev() {
            let around = self.around(logged, tx)?;
            let looked_up = self.looked_up(logged)?;
            for (index, op) in (0..)
                .zip(&logged.change.ops)
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
            {
                let name = OpRef {
                    change: logged.id,
                    index,
                };
                match looked_up {
                    true => self.looking_up(|tx| tx.take_back(logged.root, name, op, &around))?,
                    false => self.take_back(logged.root, name, op, &around)?,
                }
            }
        }
        Ok(changes.into_iter().map(|logged| logged.root).collect())
    }

    fn around(&self, logged: &Logged, tx: TxId) -> Result<Around, StoreError> {
        let mut around = Around {
            before: RootState::new(logged.root),
            since: BTreeSet::new(),
        };
        for other in log::of_root(self.connection(), logged.root)? {
            if other.change.tx == tx {
                around.since.clear();
                continue;
            }
            around
                .before
                .apply(other.id, &other.change, self.catalogue());
            around
                .since
                .extend(other.change.ops.iter().filter_map(Op::place));
        }
        Ok(around)
    }

    fn take_back(
        &mut self,
        root: Id,
        name: OpRef,
        op: &Op,
        around: &Around,
    ) -> Result<(), StoreError> {
        let (number, row) = op.place().ok_or(StoreError::ChangedSince)?;
        let table = self
            .catalogue()
            .table(number)
            .ok_or(StoreError::ChangedSince)?;
        let cell = |column| Cell {
            table: number,
            row,
            column,
        };
        self.parent_is_there(root, cell(ALIVE), table)?;
        match op {
            Op::Insert { .. } if table.class == TableClass::Immutable => {
                self.take_back_fact(root, row)
            }
            Op::Insert { .. } | Op::Restore { .. } => {
                self.unchanged(root, cell(ALIVE), name)?;
                self.untouched(root, cell(ALIVE), around)?;
                self.delete(root, table, row)
            }
            Op::Delete { .. } => {
                self.unchanged(root, cell(ALIVE), name)?;
                match around.before.is_dead(cell(ALIVE)) {
                    true => Ok(()),
                    false => self.restore(root, table, row),
                }
            }
            Op::Set {
                column, resolves, ..
            } => {
                self.unchanged(root, cell(*column), name)?;
                self.is_there(root, cell(ALIVE))?;
                if *resolves && around.before.values(cell(*column)).len() > 1 {
                    return self.stand_again(root, cell(*column), name, &around.before);
                }
                let old = around.before.value(cell(*column)).cloned();
                let column = *table.column(*column).ok_or(StoreError::ChangedSince)?;
                self.set(root, table, row, column, old.unwrap_or(Value::Null))
            }
            Op::Unknown(_) => Err(StoreError::ChangedSince),
        }
    }

    /// Withdraws a fact; a withdrawal too, which makes what it was about count again. What took
    /// back a withdrawal is never withdrawn itself: the first fact is withdrawn anew.
    fn take_back_fact(&mut self, root: Id, row: Id) -> Result<(), StoreError> {
        let first = self.reader().first(
            "SELECT first.fact, first.fact IN (SELECT fact FROM withdrawn_now)
             FROM withdrawn AS second JOIN withdrawn AS first ON first.id = second.fact
             WHERE second.id = ?1",
            [row.as_bytes()],
            |row| Ok((Id::new(row.get(0)?), row.get(1)?)),
        )?;
        match first {
            Some((_, true)) => Err(StoreError::ChangedSince),
            Some((fact, false)) => self.withdraw(root, fact),
            None => self.withdraw(root, row),
        }
    }

    /// Refuses under a row that was taken away since, unless this very transaction brings it back:
    /// what is undone and redone there would come alive under a deleted row.
    fn parent_is_there(&mut self, root: Id, row: Cell, table: &Table) -> Result<(), StoreError> {
        match self.state(root)?.parent_of(row, table) {
            Some(parent) => self.is_there(root, parent),
            None => Ok(()),
        }
    }

    /// Refuses at a row that was taken away since: an edit there would be one after the deletion.
    fn is_there(&mut self, root: Id, row: Cell) -> Result<(), StoreError> {
        let gone = self.state(root)?.is_dead(row) && !self.brings_back(root, row);
        (!gone).then_some(()).ok_or(StoreError::ChangedSince)
    }

    /// Refuses when a row written after a transaction points to one it made: a note at a contact, a
    /// correction at a note, a withdrawal at a fact.
    fn nothing_points_to(&self, changes: &[Logged]) -> Result<(), StoreError> {
        let last = changes.iter().map(|logged| logged.place).max().unwrap_or(0);
        let mut made: BTreeSet<Id> = changes
            .iter()
            .flat_map(|logged| &logged.change.ops)
            .filter(|op| matches!(op, Op::Insert { .. } | Op::Restore { .. }))
            .filter_map(|op| Some(op.place()?.1))
            .collect();
        // What counts again because its withdrawal was taken back.
        let again = self.reader().rows(
            "SELECT first.fact FROM withdrawn AS second
             JOIN withdrawn AS first ON first.id = second.fact
             WHERE second.id IN (SELECT unhex(value) FROM json_each(?1))",
            [as_json(made.iter().copied())],
            |row| Ok(Id::new(row.get(0)?)),
        )?;
        made.extend(again);
        let list = as_json(made.iter().copied());
        for table in self.catalogue().0 {
            let links = table.columns.iter();
            for link in links.filter(|column| column.refers != Refers::Nowhere) {
                let sql = format!(
                    "SELECT id, root FROM {} WHERE {} IN (SELECT unhex(value) FROM json_each(?1))
                     AND id NOT IN (SELECT fact FROM withdrawn_now)",
                    table.name, link.name
                );
                let rows = self.reader().rows(&sql, [&list], |row| {
                    Ok((Id::new(row.get(0)?), Id::new(row.get(1)?)))
                })?;
                for (row, root) in rows.into_iter().filter(|(row, _)| !made.contains(row)) {
                    self.older(root, row, last)?;
                }
            }
        }
        Ok(())
    }

    /// Refuses when a row was written to after a place in the log.
    fn older(&self, root: Id, row: Id, place: i64) -> Result<(), StoreError> {
        let since = log::of_root(self.connection(), root)?;
        let mut since = since.iter().filter(|logged| logged.place > place);
        let touched = since.any(|logged| {
            let mut places = logged.change.ops.iter().filter_map(Op::place);
            places.any(|(_, touched)| touched == row)
        });
        (!touched).then_some(()).ok_or(StoreError::ChangedSince)
    }

    /// Refuses when the row or one that hangs under it was written to since.
    fn untouched(&mut self, root: Id, alive: Cell, around: &Around) -> Result<(), StoreError> {
        let catalogue = self.catalogue();
        let state = self.state(root)?;
        let touched = state
            .children(alive, catalogue)
            .chain([alive])
            .any(|cell| around.since.contains(&(cell.table, cell.row)));
        (!touched).then_some(()).ok_or(StoreError::ChangedSince)
    }

    fn unchanged(&mut self, root: Id, cell: Cell, name: OpRef) -> Result<(), StoreError> {
        let heads = self.state(root)?.heads(cell);
        let same = heads.len() == 1 && heads.iter().all(|head| head.op == name);
        same.then_some(()).ok_or(StoreError::ChangedSince)
    }
}
