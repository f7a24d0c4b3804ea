//! Which roots point to which: whoever erases one must know what leans on it.

use super::StoreError;
use super::aside::Aside;
use super::catalogue::{Refers, TableClass};
use super::change::Op;
use super::reader::Reader;
use super::value::Value;
use crate::ids::{Id, ReplicaId, as_json};
use std::collections::BTreeSet;

/// That a living row of one root points to another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Pointing {
    /// The root that points.
    pub root: Id,
    /// By a row of this table.
    pub table: &'static str,
    /// To this one.
    pub target: Id,
}

impl Reader<'_> {
    /// The roots outside a list that hold one of it, or mention it. What was withdrawn holds nothing,
    /// but its row still names what it named.
    pub fn pointing_to(
        &self,
        roots: &BTreeSet<Id>,
        refers: Refers,
    ) -> Result<BTreeSet<Pointing>, StoreError> {
        let list = as_json(roots.iter().copied());
        let mut found = BTreeSet::new();
        for table in self.catalogue.0 {
            let withdrawn = match (refers, table.class) {
                (Refers::Holds, TableClass::Immutable) => {
                    "AND id NOT IN (SELECT fact FROM withdrawn_now)"
                }
                _ => "",
            };
            let columns = table.columns.iter();
            for column in columns.filter(|column| column.refers == refers) {
                let sql = format!(
                    "SELECT DISTINCT root, {column} FROM {table}
                     WHERE {column} IN (SELECT unhex(value) FROM json_each(?1))
                       AND root NOT IN (SELECT unhex(value) FROM json_each(?1)) {withdrawn}
                     ORDER BY root, {column}",
                    column = column.name,
                    table = table.name,
                );
                found.extend(self.rows(&sql, [&list], |row| {
                    Ok(Pointing {
                        root: Id::new(row.get(0)?),
                        table: table.name,
                        target: Id::new(row.get(1)?),
                    })
                })?);
            }
        }
        Ok(found)
    }

    /// The ids to which a change that is set aside links: it stands in no table.
    pub fn links_of(&self, aside: &Aside) -> BTreeSet<Id> {
        let ops = aside.ops.iter();
        ops.flat_map(|op| self.links_in(op)).collect()
    }

    fn links_in(&self, op: &Op) -> Vec<Id> {
        let values: Vec<(u16, &Value)> = match op {
            Op::Set { column, value, .. } => vec![(*column, value)],
            Op::Insert { values, .. } => values.iter().map(|(one, value)| (*one, value)).collect(),
            Op::Delete { .. } | Op::Restore { .. } | Op::Unknown(_) => Vec::new(),
        };
        let place = op.place();
        let table = place.and_then(|(number, _)| self.catalogue.table(number));
        let columns = table.map_or(&[][..], |table| table.columns);
        let links = |number: u16| {
            let mut links = columns.iter().filter(|one| one.refers != Refers::Nowhere);
            links.any(|column| column.number == number)
        };
        values
            .into_iter()
            .filter(|(number, _)| links(*number))
            .filter_map(|(_, value)| match value {
                Value::Bytes(bytes) => Id::from_slice(bytes),
                _ => None,
            })
            .collect()
    }

    /// How many of these roots have a body here, rows of set-aside changes included.
    pub fn count_here(&self, roots: &BTreeSet<Id>) -> Result<u64, StoreError> {
        let sql = "SELECT count(DISTINCT root) FROM change WHERE body IS NOT NULL
                   AND root IN (SELECT unhex(value) FROM json_each(?1))";
        let count = self.number(sql, [as_json(roots.iter().copied())])?;
        Ok(count.unsigned_abs())
    }

    /// The change with which the transaction ended that made a root: whoever has that has all of it.
    pub fn end_of_birth(&self, root: Id) -> Result<Option<(ReplicaId, u64)>, StoreError> {
        let sql = "SELECT replica, max(n) FROM change WHERE tx = (
                       SELECT tx FROM change WHERE root = ?1 ORDER BY replica, n LIMIT 1)
                   GROUP BY replica ORDER BY replica LIMIT 1";
        self.first(sql, [root.as_bytes()], |row| {
            Ok((ReplicaId(Id::new(row.get(0)?)), row.get(1)?))
        })
    }
}
