//! From heads to rows: what a root's tables hold, and what a person should look at.

use super::catalogue::{Catalogue, Table};
use super::change::OpRef;
use super::merge::{ALIVE, Cell, Head, Mark, RootState};
use super::value::Value;
use crate::ids::Id;
use std::collections::{BTreeMap, BTreeSet};

/// Why something stands in the attention queue.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Concern {
    /// Two laptops gave one field different values.
    ValueConflict,
    /// A row was changed by someone who did not know it was deleted.
    EditedAfterDelete,
    /// A row was added under one that was deleted meanwhile.
    ChildUnderDeleted,
    /// A value does not fit its column.
    Misfit,
    /// An operation broke the rules of its table.
    Forged,
    /// A laptop that is out of the team wrote here; it does not count until somebody lets it in.
    Aside,
    /// Something here is of a newer version; it is kept as it is and shows after the update.
    Newer,
}

impl Concern {
    /// All of them.
    const ALL: [Self; 7] = [
        Self::ValueConflict,
        Self::EditedAfterDelete,
        Self::ChildUnderDeleted,
        Self::Misfit,
        Self::Forged,
        Self::Aside,
        Self::Newer,
    ];

    /// Reads the number it is stored under.
    pub fn read(code: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|concern| concern.code() == code)
    }

    /// The number it is stored under.
    pub const fn code(self) -> i64 {
        match self {
            Self::ValueConflict => 1,
            Self::EditedAfterDelete => 2,
            Self::ChildUnderDeleted => 3,
            Self::Misfit => 4,
            Self::Forged => 5,
            Self::Aside => 6,
            Self::Newer => 7,
        }
    }
}

/// What the deletions of a row had seen, together: what they name, and what else their own changes
/// did, which no operation of the same change can name.
struct Seen {
    named: BTreeSet<OpRef>,
    changes: BTreeSet<Id>,
}

impl Seen {
    fn has(&self, op: OpRef) -> bool {
        self.named.contains(&op) || self.changes.contains(&op.change)
    }
}

/// How the rows of a root stand to each other.
#[derive(Default)]
struct Kin {
    /// The rows that hang under each row.
    below: BTreeMap<Cell, Vec<Cell>>,
    /// What was seen of each row that was taken away.
    deaths: BTreeMap<Cell, Seen>,
}

/// The rows of a root, and its concerns.
#[derive(Default, PartialEq, Eq, Debug)]
pub struct Projection {
    /// The values of each living row of a known table, in the order of its columns.
    pub rows: BTreeMap<(u16, Id), Vec<Value>>,
    /// Rows that were there and are not.
    pub gone: BTreeSet<(u16, Id)>,
    /// What a person should look at.
    pub concerns: BTreeSet<(Concern, Cell)>,
}

impl RootState {
    /// Computes rows and concerns.
    pub fn project(&self, catalogue: Catalogue) -> Projection {
        let mut projection = Projection::default();
        projection
            .concerns
            .extend(self.forged().map(|(_, cell)| (Concern::Forged, *cell)));
        projection
            .concerns
            .extend(self.aside().map(|cell| (Concern::Aside, *cell)));
        projection
            .concerns
            .extend(self.newer().map(|cell| (Concern::Newer, cell)));
        // Each is worked out once: a root may have many rows, and a deletion may have seen them all.
        let mut kin = Kin::default();
        for (child, parent) in self.parents(catalogue) {
            kin.below.entry(parent).or_default().push(child);
        }
        let alive = self.cells().filter(|(cell, _)| cell.column == ALIVE);
        kin.deaths
            .extend(alive.filter_map(|(cell, _)| Some((*cell, self.death(*cell)?))));
        for (cell, _) in self.cells().filter(|(cell, _)| cell.column == ALIVE) {
            let Some(table) = catalogue.table(cell.table) else {
                continue;
            };
            let place = (cell.table, cell.row);
            match kin.deaths.get(cell) {
                Some(seen) => {
                    self.list_unseen(*cell, seen, &kin, &mut projection);
                    projection.gone.insert(place);
                }
                None => match self.hidden_by(*cell, table, &kin) {
                    // What somebody changed in it meanwhile is listed all the same.
                    Some(seen) => {
                        self.list_unseen(*cell, seen, &kin, &mut projection);
                        projection.gone.insert(place);
                    }
                    None => {
                        let row = self.row(table, *cell, &mut projection);
                        projection.rows.insert(place, row);
                    }
                },
            }
        }
        // A row nobody made but by a change that does not count may stand in the tables from before.
        let aside = self.aside().map(|cell| (cell.table, cell.row));
        let unmade = aside.filter(|place| !projection.rows.contains_key(place));
        let unmade: Vec<(u16, Id)> = unmade.collect();
        projection.gone.extend(unmade);
        projection
    }

    /// What the deletions of a row had seen; `None` while it lives.
    fn death(&self, alive: Cell) -> Option<Seen> {
        let mut seen = Seen {
            named: BTreeSet::new(),
            changes: BTreeSet::new(),
        };
        for head in self.heads(alive) {
            if let Mark::Dead(named) = &head.mark {
                seen.named.extend(named.iter().copied());
                seen.changes.insert(head.op.change);
            }
        }
        (!seen.changes.is_empty()).then_some(seen)
    }

    /// A living child goes with its deleted parent when the deletion had seen it: what the
    /// deletion had seen then.
    fn hidden_by<'a>(&self, child: Cell, table: &Table, kin: &'a Kin) -> Option<&'a Seen> {
        let seen = kin.deaths.get(&self.parent_of(child, table)?)?;
        let known = self.heads(child).iter().all(|head| seen.has(head.op));
        known.then_some(seen)
    }

    fn list_unseen(&self, dead: Cell, seen: &Seen, kin: &Kin, projection: &mut Projection) {
        let lives = |head: &&Head| !matches!(head.mark, Mark::Dead(_));
        let unseen = |heads: &[Head]| {
            let mut living = heads.iter().filter(lives);
            living.any(|head| !seen.has(head.op))
        };
        // The cell of the row itself too: somebody else may have brought it back meanwhile.
        for (cell, heads) in self.row_cells(dead.table, dead.row) {
            if unseen(heads) {
                projection
                    .concerns
                    .insert((Concern::EditedAfterDelete, *cell));
            }
        }
        for child in kin.below.get(&dead).into_iter().flatten() {
            if !kin.deaths.contains_key(child) && unseen(self.heads(*child)) {
                projection
                    .concerns
                    .insert((Concern::ChildUnderDeleted, *child));
            }
        }
    }

    fn row(&self, table: &Table, alive: Cell, projection: &mut Projection) -> Vec<Value> {
        let cell = |column| Cell { column, ..alive };
        for (place, _) in self.row_cells(alive.table, alive.row) {
            if place.column != ALIVE && self.values(*place).len() > 1 {
                projection.concerns.insert((Concern::ValueConflict, *place));
            }
        }
        table
            .columns
            .iter()
            .map(|column| match self.value(cell(column.number)) {
                None => Value::Null,
                Some(value) if column.takes(value) => value.clone(),
                Some(_) => {
                    projection
                        .concerns
                        .insert((Concern::Misfit, cell(column.number)));
                    Value::Null
                }
            })
            .collect()
    }
}
