//! Merging: what a root looks like, as a pure function of its changes.
//!
//! Each cell keeps its *heads*: the operations nobody has replaced. One head is a value; several
//! with different values are a conflict, and all of them are kept until a person decides. The
//! winner among heads is the highest (stamp, change, place): a wrong clock can choose it, but never
//! beat a later edit that saw it, because that edit replaced it. Order of arrival plays no part:
//! an operation replaced before it arrives simply never becomes a head.
//!
//! Column 0 of a row is whether it is there. A deletion wins over whatever it did not see, and
//! what it did not see is listed, so that no edit vanishes in silence. No SQL here: the same
//! function serves an edit, an import and the check that rebuilds everything.

use super::catalogue::{Catalogue, Parent, Table, TableClass};
use super::change::{Change, HLC_LIMIT, Op, OpRef};
use super::row_id::{SALT, fact_id, set_id};
use super::value::Value;
use crate::ids::Id;
use std::collections::{BTreeMap, BTreeSet};

/// The column number of "this row is there".
pub const ALIVE: u16 = 0;

/// One place for a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Cell {
    /// Table number.
    pub table: u16,
    /// Row id.
    pub row: Id,
    /// Column number; [`ALIVE`] for the row itself.
    pub column: u16,
}

/// What an operation left in a cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mark {
    /// A value.
    Value(Value),
    /// The row is there.
    Alive,
    /// The row was taken away by someone who had seen these.
    Dead(Vec<OpRef>),
}

/// An operation that nobody replaced in this cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// Its stamp.
    pub hlc: u64,
    /// Its name.
    pub op: OpRef,
    /// What it left.
    pub mark: Mark,
}

/// The state of one root.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RootState {
    root: Id,
    cells: BTreeMap<Cell, Vec<Head>>,
    /// Each row's table; of an id that stands in several, which nobody of ours writes, the first.
    rows: BTreeMap<Id, u16>,
    replaced: BTreeSet<(OpRef, Cell)>,
    forged: BTreeSet<(OpRef, Cell)>,
    /// Rows that changes are about which do not count.
    aside: BTreeSet<Cell>,
    /// Whether a change holds what only a newer version understands.
    newer: bool,
}

impl RootState {
    /// A root nobody has written to.
    pub fn new(root: Id) -> Self {
        Self {
            root,
            cells: BTreeMap::new(),
            rows: BTreeMap::new(),
            replaced: BTreeSet::new(),
            forged: BTreeSet::new(),
            aside: BTreeSet::new(),
            newer: false,
        }
    }

    /// Takes in a change of the log: one that is set aside is only noted.
    pub fn take(&mut self, id: Id, change: &Change, aside: bool, catalogue: Catalogue) {
        if !aside {
            return self.apply(id, change, catalogue);
        }
        let places = change.ops.iter().filter_map(Op::place);
        self.aside.extend(places.map(|(table, row)| Cell {
            table,
            row,
            column: ALIVE,
        }));
    }

    /// Takes in a change; the order of calls does not matter, nor does a second call.
    pub fn apply(&mut self, id: Id, change: &Change, catalogue: Catalogue) {
        self.newer |= !catalogue.understands_all(change);
        for (index, op) in (0..).zip(&change.ops) {
            let name = OpRef { change: id, index };
            self.apply_op(name, change.hlc, op, catalogue);
        }
    }

    fn apply_op(&mut self, name: OpRef, hlc: u64, op: &Op, catalogue: Catalogue) {
        let Some((table, row)) = op.place() else {
            return;
        };
        let known = catalogue.table(table);
        let cell = |column| Cell { table, row, column };
        let head = |mark| Head {
            hlc,
            op: name,
            mark,
        };
        // Being there is no value: it is set by the operations for it alone.
        let misplaced = matches!(op, Op::Set { column, .. } if *column == ALIVE);
        if misplaced || known.is_some_and(|known| !self.allows(known, op)) {
            self.forged.insert((name, cell(ALIVE)));
            return;
        }
        match op {
            Op::Set {
                column,
                value,
                replaces,
                ..
            } => {
                self.put(cell(*column), head(Mark::Value(value.clone())), replaces);
            }
            Op::Insert {
                values, replaces, ..
            } => {
                self.put(cell(ALIVE), head(Mark::Alive), replaces);
                for (column, value) in values.iter().filter(|(column, _)| **column != SALT) {
                    self.put(cell(*column), head(Mark::Value(value.clone())), &[]);
                }
            }
            Op::Delete { replaces, seen, .. } => {
                self.put(cell(ALIVE), head(Mark::Dead(seen.clone())), replaces);
            }
            Op::Restore { replaces, .. } => self.put(cell(ALIVE), head(Mark::Alive), replaces),
            Op::Unknown(_) => {}
        }
    }

    /// The root itself, when something in it is of a newer version.
    pub(super) fn newer(&self) -> Option<Cell> {
        self.newer.then_some(Cell {
            table: 0,
            row: self.root,
            column: ALIVE,
        })
    }

    /// Whether the table's class permits an operation. Judged on the operation alone, so the
    /// answer is the same on every laptop.
    fn allows(&self, table: &Table, op: &Op) -> bool {
        match (table.class, op) {
            // What hangs under nothing is the root itself; anywhere else it would pose as another's.
            (TableClass::Register, _) => {
                let is_root = op.place().is_some_and(|(_, row)| row == self.root);
                is_root || !matches!(table.parent, Parent::Nothing)
            }
            (
                TableClass::Immutable,
                Op::Insert {
                    row,
                    values,
                    replaces,
                    ..
                },
            ) => replaces.is_empty() && *row == fact_id(table, self.root, values),
            (TableClass::Immutable, _) => false,
            (TableClass::Set, Op::Insert { row, values, .. }) => {
                *row == set_id(table, self.root, values)
            }
            (TableClass::Set, Op::Set { column, .. }) => !table.is_key(*column),
            (TableClass::Set, _) => true,
        }
    }

    fn put(&mut self, cell: Cell, head: Head, replaces: &[OpRef]) {
        if cell.column == ALIVE {
            let table = self.rows.entry(cell.row).or_insert(cell.table);
            *table = cell.table.min(*table);
        }
        self.replaced.extend(replaces.iter().map(|op| (*op, cell)));
        let (heads, replaced) = (self.cells.entry(cell).or_default(), &self.replaced);
        let place = heads.binary_search_by_key(&(head.hlc, head.op), |head| (head.hlc, head.op));
        match place {
            Err(at) if !replaced.contains(&(head.op, cell)) => heads.insert(at, head),
            _ => {}
        }
        if !replaces.is_empty() {
            heads.retain(|head| !replaced.contains(&(head.op, cell)));
        }
    }

    /// The heads of a cell, the winner last.
    pub fn heads(&self, cell: Cell) -> &[Head] {
        self.cells.get(&cell).map_or(&[], Vec::as_slice)
    }

    /// The winning value of a cell.
    pub fn value(&self, cell: Cell) -> Option<&Value> {
        self.heads(cell).last().and_then(Head::value)
    }

    /// The different values that stand in a cell: more than one is a conflict.
    pub fn values(&self, cell: Cell) -> BTreeSet<&Value> {
        self.heads(cell).iter().filter_map(Head::value).collect()
    }

    /// All cells, in order.
    pub fn cells(&self) -> impl Iterator<Item = (&Cell, &[Head])> {
        self.cells
            .iter()
            .map(|(cell, heads)| (cell, heads.as_slice()))
    }

    /// Rows about which something is set aside.
    pub fn aside(&self) -> impl Iterator<Item = &Cell> {
        self.aside.iter()
    }

    /// Operations that broke their table's class, with the row they meant.
    pub fn forged(&self) -> impl Iterator<Item = &(OpRef, Cell)> {
        self.forged.iter()
    }

    /// The heads an edit of a cell replaces: the winner, and those that say the same. A loser the
    /// writer never saw stays listed; but where the last stamp there is was given away already, the edit
    /// could not win against it, and replaces all of them.
    pub fn replaced_by_edit(&self, cell: Cell) -> Vec<OpRef> {
        let (winner, heads) = (self.value(cell), self.heads(cell));
        let at_the_end = heads.iter().any(|head| head.hlc >= HLC_LIMIT - 1);
        heads
            .iter()
            .filter(|head| at_the_end || head.value() == winner)
            .map(|head| head.op)
            .collect()
    }

    /// Whether a row was taken away and not brought back.
    pub fn is_dead(&self, alive: Cell) -> bool {
        self.heads(alive)
            .iter()
            .any(|head| matches!(head.mark, Mark::Dead(_)))
    }

    /// The cells of a row, in order.
    pub fn row_cells(&self, table: u16, row: Id) -> impl Iterator<Item = (&Cell, &[Head])> {
        let cell = |column| Cell { table, row, column };
        self.cells
            .range(cell(ALIVE)..=cell(u16::MAX))
            .map(|(cell, heads)| (cell, heads.as_slice()))
    }

    /// The latest stamp on a row.
    pub fn latest_of(&self, table: u16, row: Id) -> Option<u64> {
        let heads = self.row_cells(table, row).flat_map(|(_, heads)| heads);
        heads.map(|head| head.hlc).max()
    }

    /// The row a row hangs under, if there ever was one.
    pub fn parent_of(&self, child: Cell, table: &Table) -> Option<Cell> {
        let alive = |table, row| Cell {
            table,
            row,
            column: ALIVE,
        };
        match table.parent {
            Parent::Nothing => None,
            Parent::RootRow(number) => Some(alive(number, self.root)),
            Parent::Column(column) => {
                let names = self.value(Cell {
                    column: column.number,
                    ..child
                })?;
                let row = match names {
                    Value::Bytes(bytes) => Id::from_slice(bytes)?,
                    _ => return None,
                };
                Some(alive(*self.rows.get(&row)?, row))
            }
        }
        .filter(|parent| *parent != alive(child.table, child.row))
    }

    /// The rows that hang under a row.
    pub fn children<'a>(
        &'a self,
        parent: Cell,
        catalogue: Catalogue,
    ) -> impl Iterator<Item = Cell> + 'a {
        let pairs = self.parents(catalogue);
        pairs.filter_map(move |(child, above)| (above == parent).then_some(child))
    }

    /// Every row that hangs under another, with that.
    pub fn parents(&self, catalogue: Catalogue) -> impl Iterator<Item = (Cell, Cell)> + '_ {
        let rows = self.cells.keys().filter(|cell| cell.column == ALIVE);
        rows.filter_map(move |cell| {
            let table = catalogue.table(cell.table)?;
            Some((*cell, self.parent_of(*cell, table)?))
        })
    }
}

impl Head {
    /// The value, unless this is about the row itself.
    pub fn value(&self) -> Option<&Value> {
        match &self.mark {
            Mark::Value(value) => Some(value),
            Mark::Alive | Mark::Dead(_) => None,
        }
    }
}

impl Op {
    /// How many bytes it takes in a body, nearly and never less.
    pub fn weight(&self) -> usize {
        let refs = |refs: &[OpRef]| refs.len() * 24;
        64 + match self {
            Self::Set {
                value, replaces, ..
            } => value.weight() + refs(replaces),
            Self::Insert {
                values, replaces, ..
            } => {
                values
                    .values()
                    .map(|value| value.weight() + 8)
                    .sum::<usize>()
                    + refs(replaces)
            }
            Self::Delete { replaces, seen, .. } => refs(replaces) + refs(seen),
            Self::Restore { replaces, .. } => refs(replaces),
            Self::Unknown(bytes) => bytes.len(),
        }
    }

    /// The table and row it is about, if this version understands it.
    pub fn place(&self) -> Option<(u16, Id)> {
        match self {
            Self::Set { table, row, .. }
            | Self::Insert { table, row, .. }
            | Self::Delete { table, row, .. }
            | Self::Restore { table, row, .. } => Some((*table, *row)),
            Self::Unknown(_) => None,
        }
    }
}
