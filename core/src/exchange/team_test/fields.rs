//! What operations left in the rows of persons, and what of it is shown.

use crate::ids::Id;
use crate::store::{Op, OpRef, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A stamp, the name of an operation, and what it left.
type Left = (u64, OpRef, Value);

/// What operations left in the rows of persons: by row and column, 0 for being there.
#[derive(Default)]
pub struct Fields {
    left: BTreeMap<(Id, u16), Vec<Left>>,
    replaced: BTreeSet<(OpRef, Id, u16)>,
}

impl Fields {
    fn put(&mut self, place: (Id, u16), left: Left, replaces: &[OpRef]) {
        let gone = replaces.iter().map(|op| (*op, place.0, place.1));
        self.replaced.extend(gone);
        self.left.entry(place).or_default().push(left);
    }

    /// Takes in an operation by its stamp and name; in which order does not matter.
    pub fn take(&mut self, (hlc, name): (u64, OpRef), op: &Op) {
        let there = |yes: bool| (hlc, name, Value::Bool(yes));
        match op {
            Op::Insert {
                row,
                values,
                replaces,
                ..
            } => {
                self.put((*row, 0), there(true), replaces);
                for (column, value) in values {
                    self.put((*row, *column), (hlc, name, value.clone()), &[]);
                }
            }
            Op::Set {
                row,
                column,
                value,
                replaces,
                ..
            } => self.put((*row, *column), (hlc, name, value.clone()), replaces),
            Op::Delete { row, replaces, .. } => self.put((*row, 0), there(false), replaces),
            Op::Restore { row, replaces, .. } => self.put((*row, 0), there(true), replaces),
            Op::Unknown(_) => {}
        }
    }

    /// What stands in a place, the winner last.
    fn stand(&self, place: (Id, u16)) -> Vec<&Value> {
        let left = self.left.get(&place).into_iter().flatten();
        let mut stand: Vec<_> = left
            .filter(|(_, name, _)| !self.replaced.contains(&(*name, place.0, place.1)))
            .collect();
        stand.sort_by_key(|(hlc, name, _)| (*hlc, name.change, name.index));
        stand.into_iter().map(|one| &one.2).collect()
    }

    /// The persons that are there, each with her birth.
    pub fn births(&self) -> BTreeMap<Id, Option<String>> {
        let rows = self.left.keys().filter(|(_, column)| *column == 0);
        let there = rows.filter(|place| !self.stand(**place).contains(&&Value::Bool(false)));
        let birth = |row: Id| match self.stand((row, 1)).last() {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        };
        there.map(|(row, _)| (*row, birth(*row))).collect()
    }
}
