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
use crate::ids::{Id, TxId};

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

    /// Takes back a transaction and gives the roots it was about; [`StoreError::ChangedSince`]
    /// when somebody built on it.
    pub fn undo(&mut self, tx: TxId) -> Result<Vec<Id>, StoreError> {
        let changes = log::of_tx(self.connection(), tx)?;
        if changes.is_empty() {
            return Err(StoreError::NotFound);
        }
        for logged in changes.iter().rev() {
            let before = self.state_without(logged, tx)?;
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
                self.take_back(logged.root, name, op, &before)?;
            }
        }
        Ok(changes.into_iter().map(|logged| logged.root).collect())
    }

    fn state_without(&self, logged: &Logged, tx: TxId) -> Result<RootState, StoreError> {
        let mut state = RootState::new(logged.root);
        for other in log::of_root(self.connection(), logged.root)? {
            if other.change.tx != tx {
                state.apply(other.id, &other.change, self.catalogue());
            }
        }
        Ok(state)
    }

    fn take_back(
        &mut self,
        root: Id,
        name: OpRef,
        op: &Op,
        before: &RootState,
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
        match op {
            Op::Insert { .. } if table.class == TableClass::Immutable => self.withdraw(root, row),
            Op::Insert { values, .. } => {
                self.unchanged(root, cell(ALIVE), name)?;
                for column in values.keys() {
                    self.unchanged(root, cell(*column), name)?;
                }
                self.delete(root, table, row)
            }
            Op::Restore { .. } => {
                self.unchanged(root, cell(ALIVE), name)?;
                self.delete(root, table, row)
            }
            Op::Delete { .. } => {
                self.unchanged(root, cell(ALIVE), name)?;
                self.restore(root, table, row)
            }
            Op::Set { column, .. } => {
                self.unchanged(root, cell(*column), name)?;
                let old = before.value(cell(*column)).cloned().unwrap_or(Value::Null);
                let column = *table.column(*column).ok_or(StoreError::ChangedSince)?;
                self.set(root, table, row, column, old)
            }
            Op::Unknown(_) => Err(StoreError::ChangedSince),
        }
    }

    fn unchanged(&mut self, root: Id, cell: Cell, name: OpRef) -> Result<(), StoreError> {
        let heads = self.state(root)?.heads(cell);
        let same = heads.len() == 1 && heads.iter().all(|head| head.op == name);
        same.then_some(()).ok_or(StoreError::ChangedSince)
    }
}
