//! A laptop that acts, forges and hears.

use super::tables::*;
use crate::ids::{Id, TxId, UserId};
use crate::store::catalogue::Table;
use crate::store::change::{Change, Op, OpRef, body_hash};
use crate::store::merge::{ALIVE, Cell, RootState};
use crate::store::row_id::{SALT, fact_id, set_id};
use crate::store::value::Value;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// One act of one laptop. Numbers are folded into what is possible.
#[derive(Clone, Debug)]
pub enum Act {
    Set { row: u8, column: u8, value: u8 },
    Resolve { row: u8, column: u8, value: u8 },
    Make { row: u8, value: u8 },
    Delete { row: u8 },
    Restore { row: u8 },
    Tag { key: u8, value: u8 },
    Fact { value: u8 },
    Forge { value: u8, kind: u8 },
    Later { bytes: u8 },
    Hear { from: u8, lost: u8 },
    Clock { hours: i16 },
}

pub fn act() -> impl Strategy<Value = Act> {
    let byte = any::<u8>;
    prop_oneof![
        6 => (byte(), byte(), byte()).prop_map(|(row, column, value)| Act::Set { row, column, value }),
        1 => (byte(), byte(), byte()).prop_map(|(row, column, value)| Act::Resolve { row, column, value }),
        3 => (byte(), byte()).prop_map(|(row, value)| Act::Make { row, value }),
        2 => byte().prop_map(|row| Act::Delete { row }),
        1 => byte().prop_map(|row| Act::Restore { row }),
        2 => (byte(), byte()).prop_map(|(key, value)| Act::Tag { key, value }),
        1 => byte().prop_map(|value| Act::Fact { value }),
        2 => (byte(), byte()).prop_map(|(value, kind)| Act::Forge { value, kind }),
        1 => byte().prop_map(|bytes| Act::Later { bytes }),
        6 => (byte(), byte()).prop_map(|(from, lost)| Act::Hear { from, lost }),
        1 => any::<i16>().prop_map(|hours| Act::Clock { hours }),
    ]
}

pub type Log = BTreeMap<Id, Change>;

/// One laptop: its changes, and the state it computed as they came.
pub struct Laptop {
    pub log: Log,
    pub state: RootState,
    clock: u64,
    skew: i64,
}

/// Gives a row its table and id: one tree, two leaves of it.
fn place(row: u8) -> (&'static Table, Id) {
    match row % 3 {
        0 => (&TREE, ROOT),
        leaf => (&LEAF, Id::new([leaf; 16])),
    }
}

impl Laptop {
    pub fn new() -> Self {
        Self {
            log: Log::new(),
            state: RootState::new(ROOT),
            clock: 0,
            skew: 0,
        }
    }

    /// Makes a change of operations, as a transaction does.
    fn commit(&mut self, now: u64, ops: Vec<Op>) -> Id {
        let salt = u128::from(now).to_be_bytes();
        let wall = (now as i64 * 60_000 + self.skew).max(0) as u64;
        let touched = ops.iter().filter_map(Op::place);
        let latest = touched.filter_map(|(table, row)| self.state.latest_of(table, row));
        let seen = latest.max().unwrap_or(0).max(self.clock);
        let hlc = (wall << 16).max(seen + 1);
        self.clock = hlc;
        let who = UserId(Id::new([1; 16]));
        let change = Change::new(TxId(Id::new(salt)), hlc, who, salt, ops);
        let bytes = change.write();
        assert_eq!(Change::read(&bytes).unwrap(), change);
        let id = Id::from_digest(&body_hash(&bytes));
        self.state.apply(id, &change, ALL);
        self.log.insert(id, change);
        id
    }

    fn heads(&self, cell: Cell) -> Vec<OpRef> {
        self.state.heads(cell).iter().map(|head| head.op).collect()
    }

    pub fn act(&mut self, now: u64, act: &Act) {
        match act {
            Act::Set { row, column, value } => self.set(now, (*row, *column, *value), false),
            Act::Resolve { row, column, value } => self.set(now, (*row, *column, *value), true),
            Act::Make { row, value } => self.make(now, *row, *value),
            Act::Delete { row } => self.delete(now, *row),
            Act::Restore { row } => self.restore(now, *row),
            Act::Tag { key, value } => {
                let values = BTreeMap::from([
                    (1, Value::Int(i64::from(key % 2))),
                    (2, Value::Text(format!("t{}", value % 3))),
                ]);
                let row = set_id(&TAG, ROOT, &values);
                self.insert(now, &TAG, row, values);
            }
            Act::Fact { value } => {
                let values = fact(now, *value);
                let row = fact_id(&FACT, ROOT, &values);
                self.insert(now, &FACT, row, values);
            }
            Act::Forge { value, kind } => self.forge(now, *value, *kind),
            Act::Later { bytes } => {
                let odd = vec![0x83, 0x18, 0x63, *bytes % 24, 0xa1, 0x01, 0x02];
                let known_table = Op::Set {
                    table: 99,
                    row: ROOT,
                    column: 77,
                    value: Value::Int(i64::from(*bytes)),
                    replaces: self.heads(Cell {
                        table: 99,
                        row: ROOT,
                        column: 77,
                    }),
                    resolves: false,
                };
                self.commit(now, vec![Op::Unknown(odd), known_table]);
            }
            Act::Clock { hours } => self.skew = i64::from(*hours) * 3_600_000,
            Act::Hear { .. } => {}
        }
    }

    fn insert(&mut self, now: u64, table: &Table, row: Id, values: BTreeMap<u16, Value>) {
        if self.heads(at(table, row, ALIVE)).is_empty() {
            let op = Op::Insert {
                table: table.number,
                row,
                values,
                replaces: Vec::new(),
            };
            self.commit(now, vec![op]);
        }
    }

    pub fn make(&mut self, now: u64, row: u8, value: u8) {
        let (table, row) = place(row);
        let values = BTreeMap::from([(1, Value::Int(i64::from(value % 4)))]);
        self.insert(now, table, row, values);
    }

    fn set(&mut self, now: u64, (row, column, value): (u8, u8, u8), resolves: bool) {
        let (table, row) = place(row);
        let cell = at(table, row, u16::from(column % 3) + 1);
        if self.heads(at(table, row, ALIVE)).is_empty() {
            return;
        }
        let replaces = match resolves {
            true => self.heads(cell),
            false => self.state.replaced_by_edit(cell),
        };
        // Column 2 gets numbers at times, which do not fit it; column 3 is of a later version.
        let value = match value % 5 {
            0..=2 => Value::Text(format!("v{}", value % 3)),
            other => Value::Int(i64::from(other)),
        };
        let op = Op::Set {
            table: cell.table,
            row,
            column: cell.column,
            value: value.clone(),
            replaces,
            resolves,
        };
        self.commit(now, vec![op]);
        assert_eq!(
            self.state.value(cell),
            Some(&value),
            "her own edit is visible"
        );
    }

    fn delete(&mut self, now: u64, row: u8) {
        let (table, row) = place(row);
        let alive = at(table, row, ALIVE);
        if self.heads(alive).is_empty() {
            return;
        }
        let children: Vec<Cell> = self.state.children(alive, ALL).chain([alive]).collect();
        let below = self.state.cells().filter(|(cell, _)| {
            children
                .iter()
                .any(|child| (child.table, child.row) == (cell.table, cell.row))
        });
        let heads = below.flat_map(|(_, heads)| heads.iter().map(|head| head.op));
        let seen: Vec<OpRef> = heads.collect();
        let op = Op::Delete {
            table: table.number,
            row,
            replaces: self.heads(alive),
            seen,
        };
        self.commit(now, vec![op]);
        assert!(self.state.is_dead(alive));
    }

    fn restore(&mut self, now: u64, row: u8) {
        let (table, row) = place(row);
        let alive = at(table, row, ALIVE);
        if self.state.is_dead(alive) {
            let op = Op::Restore {
                table: table.number,
                row,
                replaces: self.heads(alive),
            };
            self.commit(now, vec![op]);
            assert!(!self.state.is_dead(alive));
        }
    }

    /// What a tampered laptop might try.
    fn forge(&mut self, now: u64, value: u8, kind: u8) {
        let facts = self
            .state
            .cells()
            .filter(|(cell, _)| cell.table == FACT.number);
        let target = facts.map(|(cell, _)| *cell).next();
        let row = target.map_or(Id::new([9; 16]), |cell| cell.row);
        let (alive, tree) = (at(&FACT, row, ALIVE), at(&TREE, ROOT, ALIVE));
        let names = self.heads(alive);
        let set = |cell: Cell, value: Value, replaces: Vec<OpRef>| Op::Set {
            table: cell.table,
            row: cell.row,
            column: cell.column,
            value,
            replaces,
            resolves: true,
        };
        let forged = match kind % 6 {
            0 => Op::Insert {
                table: 3,
                row,
                values: fact(now, value),
                replaces: Vec::new(),
            },
            1 => Op::Delete {
                table: 3,
                row,
                replaces: names.clone(),
                seen: names,
            },
            2 => set(
                at(&FACT, row, 1),
                Value::Int(666),
                self.heads(at(&FACT, row, 1)),
            ),
            3 => Op::Restore {
                table: 3,
                row,
                replaces: names,
            },
            // A tag under the id of another.
            4 => Op::Insert {
                table: 4,
                row: Id::new([8; 16]),
                values: fact(now, value),
                replaces: Vec::new(),
            },
            // Life given as a value.
            _ => set(tree, Value::Bool(true), self.heads(tree)),
        };
        let before = self.state.project(ALL).rows;
        self.commit(now, vec![forged]);
        assert_eq!(
            self.state.project(ALL).rows,
            before,
            "a forgery changes no row"
        );
    }

    /// Writes a leaf's number: as an edit, or as a decision where several stand.
    pub fn write(&mut self, now: u64, row: Id, number: i64) {
        let cell = at(&LEAF, row, 1);
        let heads = self.heads(cell);
        let (replaces, resolves) = match heads.len() {
            0 | 1 => (self.state.replaced_by_edit(cell), false),
            _ => (heads, true),
        };
        let op = Op::Set {
            table: cell.table,
            row,
            column: cell.column,
            value: Value::Int(number),
            replaces,
            resolves,
        };
        self.commit(now, vec![op]);
    }

    /// Hears the whole log of another.
    pub fn hear_all(&mut self, other: &Log) {
        for (id, change) in other {
            self.state.apply(*id, change, ALL);
            self.log.insert(*id, change.clone());
        }
    }

    pub fn hear(&mut self, other: &Log, lost: u8) {
        let mut heard: Vec<(&Id, &Change)> = other.iter().collect();
        heard.sort_by_key(|(id, _)| (id.as_bytes()[usize::from(lost) % 16], **id));
        for (place, (id, change)) in heard.into_iter().enumerate() {
            if (place as u64 + u64::from(lost)).is_multiple_of(4) {
                continue;
            }
            self.state.apply(*id, change, ALL);
            if lost.is_multiple_of(2) {
                self.state.apply(*id, change, ALL);
            }
            self.log.insert(*id, change.clone());
        }
    }
}

fn fact(now: u64, value: u8) -> BTreeMap<u16, Value> {
    BTreeMap::from([
        (SALT, Value::Bytes(now.to_be_bytes().to_vec())),
        (1, Value::Int(i64::from(value))),
    ])
}
