//! That people looked at facts which contradict each other, and left them as they are; or took notice of what
//! somebody tried and nobody takes over.
//!
//! Facts are never decided between: each stays what somebody stated. So what is kept is only that there is
//! nothing left to ask about these very facts, on every laptop.

use super::StoreError;
use super::catalogue::{Category, Column, Kind, Refers, Table};
use super::reader::Reader;
use super::tx::Tx;
use super::value::Value;
use crate::ids::Id;
use std::collections::BTreeSet;

const MATTER: Column = Column::new(1, "matter", Kind::Bytes, Category::Internal);
const BY: Column = Column::link(2, "by_user", Refers::Mentions, Category::Internal);
const AT: Column = Column::new(3, "at", Kind::Int, Category::Internal);

/// Facts that were looked at together, as a hash of which they are.
pub static SETTLED: Table = Table::fact(60, "settled", &[MATTER, BY, AT]);

impl Tx<'_> {
    /// States that there is nothing left to ask about some facts of a root. Of one that is only looked up
    /// too: nothing in it changes.
    pub fn settle(&mut self, root: Id, matter: Id) -> Result<(), StoreError> {
        let (by, at) = (self.author(), self.now().0);
        let values = [
            (MATTER, Value::from(matter)),
            (BY, Value::from(by)),
            (AT, Value::Int(at)),
        ];
        self.state_lookup(root, &SETTLED, &values)?;
        Ok(())
    }
}

impl Reader<'_> {
    /// What was settled and not asked again.
    pub fn settled(&self) -> Result<BTreeSet<Id>, StoreError> {
        let sql = "SELECT matter FROM settled WHERE length(matter) = 16
                   AND id NOT IN (SELECT fact FROM withdrawn_now) ORDER BY rk";
        let found = self.rows(sql, [], |row| Ok(Id::new(row.get(0)?)))?;
        Ok(found.into_iter().collect())
    }
}
