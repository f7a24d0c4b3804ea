//! Which roots point to which: whoever erases one must know what leans on it.

use super::StoreError;
use super::catalogue::{Refers, TableClass};
use super::reader::Reader;
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
