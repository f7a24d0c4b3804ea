//! Who wrote what in a root: the values that stand, and what they stand in place of.

use super::catalogue::Catalogue;
use super::change::{Op, OpRef};
use super::log::Logged;
use super::merge::{ALIVE, Cell, Head, RootState};
use super::reader::stamp_to_instant;
use super::value::Value;
use crate::ids::{Id, ReplicaId, UserId};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// One of the values laptops gave the same field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// The value; of an operation about the row itself there is none.
    pub value: Value,
    /// Who wrote it, as her laptop says.
    pub by: UserId,
    /// When, by her laptop's clock.
    pub at: Instant,
    /// On which laptop.
    pub replica: ReplicaId,
}

/// A root's state, with the changes it was made of.
pub struct Trace {
    root: Id,
    state: RootState,
    made: BTreeMap<Id, Logged>,
}

impl Trace {
    pub(super) fn of(root: Id, log: Vec<Logged>, catalogue: Catalogue) -> Self {
        let mut state = RootState::new(root);
        for logged in &log {
            state.apply(logged.id, &logged.change, catalogue);
        }
        let made = log.into_iter().map(|logged| (logged.id, logged)).collect();
        Self { root, state, made }
    }

    /// The root.
    pub fn root(&self) -> Id {
        self.root
    }

    /// Its state.
    pub fn state(&self) -> &RootState {
        &self.state
    }

    /// The cells in which several values stand.
    pub fn conflicts(&self) -> Vec<Cell> {
        let cells = self.state.cells().map(|(cell, _)| *cell);
        cells
            .filter(|cell| self.state.values(*cell).len() > 1)
            .collect()
    }

    /// The different values that stand in a cell, the one that is shown first; of several who wrote
    /// the same, the latest.
    pub fn standing(&self, cell: Cell) -> Vec<Standing> {
        let mut told = BTreeSet::new();
        let heads = self.state.heads(cell).iter().rev();
        heads
            .filter(|head| head.value().is_none_or(|value| told.insert(value.clone())))
            .filter_map(|head| self.of_head(head))
            .collect()
    }

    /// What stands in a cell was written by these operations: the same as long as nobody wrote.
    pub fn fingerprint(&self, cell: Cell) -> Id {
        let mut hasher = blake3::Hasher::new_derive_key("geleit heads 1");
        for head in self.state.heads(cell) {
            hasher
                .update(head.op.change.as_bytes())
                .update(&head.op.index.to_le_bytes());
        }
        Id::from_digest(&hasher.finalize())
    }

    fn of_head(&self, head: &Head) -> Option<Standing> {
        let value = head.value().cloned().unwrap_or(Value::Null);
        self.written(head.op, value)
    }

    /// What laptops wrote to rows after another one had stated one of these facts, and without knowing
    /// of it: whoever knows writes nothing there and decides between what stands at most. What a transaction
    /// stated beside such a fact is none of it. The latest first.
    pub fn written_beside(&self, facts: &[Id]) -> Vec<(Cell, Standing)> {
        let states = |logged: &&Logged| {
            let mut places = logged.change.ops.iter().filter_map(Op::place);
            places.any(|(_, row)| facts.contains(&row))
        };
        let stated: Vec<&Logged> = self.made.values().filter(states).collect();
        let late = |logged: &&Logged| {
            let beside =
                |one: &&Logged| one.change.hlc < logged.change.hlc && one.replica != logged.replica;
            let same = |one: &&Logged| one.change.tx == logged.change.tx;
            stated.iter().any(beside) && !stated.iter().any(same)
        };
        let mut changes: Vec<&Logged> = self.made.values().filter(late).collect();
        changes.sort_by_key(|logged| std::cmp::Reverse((logged.change.hlc, logged.id)));
        let rows = changes.into_iter().flat_map(|logged| {
            let written = logged.change.ops.iter().filter(|op| !self.decides(op));
            let places = written.filter_map(Op::place);
            places.map(move |(table, row)| {
                let column = ALIVE;
                let standing = Standing {
                    value: Value::Null,
                    by: logged.change.author,
                    at: stamp_to_instant(logged.change.hlc),
                    replica: logged.replica,
                };
                (Cell { table, row, column }, standing)
            })
        });
        rows.collect()
    }

    /// Whether it only decides between what stood there before it: one of several values, or a deleted row.
    fn decides(&self, op: &Op) -> bool {
        match op {
            Op::Set {
                table,
                row,
                column,
                value,
                replaces,
                resolves: true,
            } => {
                let (table, row, column) = (*table, *row, *column);
                let cell = Cell { table, row, column };
                let stood =
                    |one: &OpRef| self.given(cell, *one).is_some_and(|(was, _)| was == value);
                replaces.len() > 1 && replaces.iter().any(stood)
            }
            Op::Restore { .. } => true,
            Op::Delete { table, row, .. } => {
                let ops = self.made.values().flat_map(|logged| &logged.change.ops);
                let places = ops.filter(|one| matches!(one, Op::Delete { .. }));
                places
                    .filter(|one| one.place() == Some((*table, *row)))
                    .count()
                    > 1
            }
            _ => false,
        }
    }

    /// Who tried what the row's table does not allow.
    pub fn forged_at(&self, row: Cell) -> Vec<Standing> {
        let forged = self.state.forged().filter(|(_, cell)| *cell == row);
        forged
            .filter_map(|(op, _)| self.written(*op, Value::Null))
            .collect()
    }

    /// Names what was tried there: the same as long as nobody tries more.
    pub fn forged_fingerprint(&self, row: Cell) -> Id {
        let mut hasher = blake3::Hasher::new_derive_key("geleit forged 1");
        for (op, _) in self.state.forged().filter(|(_, cell)| *cell == row) {
            hasher
                .update(op.change.as_bytes())
                .update(&op.index.to_le_bytes());
        }
        Id::from_digest(&hasher.finalize())
    }

    fn written(&self, op: OpRef, value: Value) -> Option<Standing> {
        let logged = self.made.get(&op.change)?;
        Some(Standing {
            value,
            by: logged.change.author,
            at: stamp_to_instant(logged.change.hlc),
            replica: logged.replica,
        })
    }

    /// The value that stood in a cell before anybody disagreed: the latest that everything standing
    /// there has replaced, as far as its change is here.
    pub fn before(&self, cell: Cell) -> Option<Value> {
        let mut heads = self.state.heads(cell).iter();
        let mut common = self.replaced(cell, heads.next()?.op);
        for head in heads {
            let other = self.replaced(cell, head.op);
            common.retain(|op| other.contains(op));
        }
        let latest = common
            .into_iter()
            .filter_map(|op| Some((self.made.get(&op.change)?.change.hlc, op)))
            .max()?;
        self.given(cell, latest.1).map(|(value, _)| value.clone())
    }

    /// Everything an operation replaces in a cell, step by step.
    fn replaced(&self, cell: Cell, from: OpRef) -> BTreeSet<OpRef> {
        let (mut all, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(op) = next.pop() {
            let Some((_, replaces)) = self.given(cell, op) else {
                continue;
            };
            next.extend(replaces.iter().filter(|op| all.insert(**op)));
        }
        all
    }

    /// The value an operation gave a cell, and what it replaced there.
    fn given(&self, cell: Cell, op: OpRef) -> Option<(&Value, &[OpRef])> {
        let ops = &self.made.get(&op.change)?.change.ops;
        let op = ops.get(usize::try_from(op.index).ok()?)?;
        if op.place() != Some((cell.table, cell.row)) {
            return None;
        }
        match op {
            Op::Set {
                column,
                value,
                replaces,
                ..
            } if *column == cell.column => Some((value, replaces)),
            Op::Insert { values, .. } => Some((values.get(&cell.column)?, &[])),
            _ => None,
        }
    }
}
