//! Restricting: a root that is only looked up from now on, and not written to any more
//! (GDPR Art. 18; what was handed over, what two sides of a household go on with apart, and what waits to
//! be erased).
//!
//! It binds what people do on this laptop. What others wrote without knowing of it still comes in: no
//! edit is lost. That somebody looked into it may be written down there, and what laptops disagree about
//! is decided: of what stands there already something is shown, and nothing new is written.

use super::StoreError;
use super::catalogue::{Category, Column, Kind, Refers, Table};
use super::change::Op;
use super::log::{self, Logged};
use super::reader::Reader;
use super::tx::Tx;
use super::undo::{FACT, WITHDRAWN};
use super::value::Value;
use crate::ids::{Id, as_json};
use rusqlite::params;

const REASON: Column = Column::new(1, "reason", Kind::Text, Category::Internal);
const BY: Column = Column::link(2, "by_user", Refers::Mentions, Category::Internal);
const AT: Column = Column::new(3, "at", Kind::Int, Category::Internal);

/// That a root is restricted, and why.
pub static RESTRICTED: Table = Table::fact(49, "restricted", &[REASON, BY, AT]);

impl Tx<'_> {
    /// Restricts a root, after everything else this transaction writes there. Each reason counts by itself:
    /// one that is lifted leaves the others.
    pub fn restrict(&mut self, root: Id, reason: &str) -> Result<(), StoreError> {
        if self.reader().is_restricted_as(root, reason)? {
            return Ok(());
        }
        let (by, at) = (self.author(), self.now().0);
        let values = [
            (REASON, reason.into()),
            (BY, Value::from(by)),
            (AT, Value::Int(at)),
        ];
        self.state_fact(root, &RESTRICTED, &values)?;
        Ok(())
    }

    /// States that somebody looked something up, in a root that may only be looked up too.
    pub fn state_lookup(
        &mut self,
        root: Id,
        table: &Table,
        values: &[(Column, Value)],
    ) -> Result<Id, StoreError> {
        self.looking_up(|tx| tx.state_fact(root, table, values))
    }

    /// Does what may be done in a root that is only looked up too.
    pub(super) fn looking_up<T>(
        &mut self,
        act: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let before = std::mem::replace(&mut self.looks_up, true);
        let done = act(self);
        self.looks_up = before;
        done
    }

    /// Whether a change was made in a root that was only looked up by then and is so still: it decided
    /// something or noted a look, and so may be taken back as well.
    pub(super) fn looked_up(&self, logged: &Logged) -> Result<bool, StoreError> {
        let sql = "SELECT id FROM restricted WHERE root = ?1
                   AND id NOT IN (SELECT fact FROM withdrawn_now) ORDER BY id";
        let holding = self.reader().rows(sql, [logged.root.as_bytes()], |row| {
            Ok(Id::new(row.get(0)?))
        })?;
        let log = log::of_root(self.connection(), logged.root)?;
        let mut earlier = log
            .iter()
            .filter(|other| other.place < logged.place)
            .flat_map(|other| &other.change.ops)
            .filter_map(Op::place);
        Ok(earlier.any(|(table, row)| table == RESTRICTED.number && holding.contains(&row)))
    }

    /// Refuses to write into a root that is restricted; lifting it is the one thing allowed.
    pub(super) fn check_open(&self, root: Id, op: &Op) -> Result<(), StoreError> {
        let lifts = match op {
            _ if self.looks_up => true,
            Op::Insert { table, values, .. } if *table == WITHDRAWN.number => {
                let fact = values.get(&FACT.number).unwrap_or(&Value::Null);
                let sql = "SELECT EXISTS (SELECT 1 FROM restricted WHERE root = ?1 AND id = ?2)";
                self.reader().number(sql, params![root.as_bytes(), fact])? == 1
            }
            _ => op
                .place()
                .is_some_and(|(table, _)| table == RESTRICTED.number),
        };
        match !lifts && self.is_bound(root)? {
            true => Err(StoreError::Restricted),
            false => Ok(()),
        }
    }

    /// Whether a root is restricted by something this very transaction does not lift: what restricted it
    /// and wrote there is undone as one.
    fn is_bound(&self, root: Id) -> Result<bool, StoreError> {
        let lifted: Vec<Id> = self
            .roots
            .iter()
            .filter(|(known, ..)| *known == root)
            .flat_map(|(.., ops)| ops)
            .filter_map(|op| match op {
                Op::Insert { table, values, .. } if *table == WITHDRAWN.number => {
                    match values.get(&FACT.number)? {
                        Value::Bytes(bytes) => Id::from_slice(bytes),
                        _ => None,
                    }
                }
                _ => None,
            })
            .collect();
        let sql = "SELECT EXISTS (SELECT 1 FROM restricted WHERE root = ?1
                   AND id NOT IN (SELECT fact FROM withdrawn_now)
                   AND id NOT IN (SELECT unhex(value) FROM json_each(?2)))";
        let found = params![root.as_bytes(), as_json(lifted.into_iter())];
        Ok(self.reader().number(sql, found)? == 1)
    }
}

impl Reader<'_> {
    /// Whether a root may only be looked up.
    pub fn is_restricted(&self, root: Id) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM restricted WHERE root = ?1
                   AND id NOT IN (SELECT fact FROM withdrawn_now))";
        Ok(self.number(sql, [root.as_bytes()])? == 1)
    }

    /// The same for this reason, among others or not.
    fn is_restricted_as(&self, root: Id, reason: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM restricted WHERE root = ?1 AND reason = ?2
                   AND id NOT IN (SELECT fact FROM withdrawn_now))";
        Ok(self.number(sql, params![root.as_bytes(), reason])? == 1)
    }
}
