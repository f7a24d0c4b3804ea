//! Restricted notes among what could leave: opened in memory for a worker who reads them, and shown to
//! her one by one.

use super::HandoverError;
use super::carried::sealed_of;
use super::gather::Text;
use super::pick::Tick;
use super::rows::Row;
use super::weigh::{Gathering, carry_along};
use crate::ids::{NoteId, PersonId};
use crate::note::{Carried, SEALED};
use crate::store::{Table, Value};
use std::collections::BTreeMap;

impl Gathering<'_> {
    /// What of a restricted note leaves: all of it or nothing. It is offered only to a worker who can
    /// open it, and if everybody it is about released free text and counselling. With topics sealed into
    /// it, it stays, as a row with such a topic does.
    pub(super) fn restricted(
        &mut self,
        table: &Table,
        row: &Row,
        subjects: &[PersonId],
    ) -> Result<Option<Row>, HandoverError> {
        let mut needed = ["counselling", "narrative"].into_iter();
        if !needed.all(|item| self.scope.allows(item, subjects)) {
            self.stays.sealed_notes += 1;
            return Ok(None);
        }
        let found = Carried::of(self.whom.reader, self.keyring, NoteId(row.row))?;
        let (Some((carried, told)), Some(sealed)) = (found, sealed_of(row)) else {
            self.stays.closed_notes += 1;
            return Ok(None);
        };
        if !told.topics.is_empty() {
            self.stays.protected_notes += 1;
            return Ok(None);
        }
        let tick = Tick {
            table: table.number,
            row: row.row,
            column: SEALED.number,
        };
        let goes = self.wish.texts.contains(&tick);
        self.texts.push(Text {
            tick,
            root: row.root,
            text: told.text,
            sealed: true,
            goes,
        });
        if !goes {
            self.stays.texts += 1;
            return Ok(None);
        }
        let mut values = BTreeMap::from([(SEALED.number, Value::Bytes(sealed.to_vec()))]);
        carry_along(table, row, &mut values);
        self.carried.push(carried);
        Ok(Some(Row {
            values,
            ..row.clone()
        }))
    }
}
