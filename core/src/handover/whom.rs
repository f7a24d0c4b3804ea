//! Whom a row is about: nothing leaves that one of them has not released.

use super::rows::{self, Row};
use crate::ids::{Id, PersonId};
use crate::store::{Catalogue, Column, Reader, StoreError, Subjects, Table};
use std::collections::BTreeMap;

/// Knows whom rows are about.
pub(super) struct Whom<'a> {
    /// The tables as they stand.
    pub reader: &'a Reader<'a>,
    /// What tables there are.
    pub catalogue: Catalogue,
}

impl Whom<'_> {
    /// The persons a row is about.
    pub fn subjects(
        &self,
        table: &Table,
        row: &Row,
        beside: &BTreeMap<u16, Vec<Row>>,
    ) -> Result<Vec<PersonId>, StoreError> {
        let mut persons = match table.subjects {
            Subjects::Nobody => Vec::new(),
            Subjects::Root => vec![row.root],
            Subjects::Columns(columns) => named_by(table, columns, row),
            Subjects::Through(names) => {
                let own = self.members(names, beside);
                match own.is_empty() {
                    false => own,
                    true => self.through_links(table, row, names)?,
                }
            }
        };
        // What stands in a root is about everybody the root is about: that somebody took part in a
        // conversation, or lives with others, is not hers alone to tell.
        let mut makers = self.catalogue.0.iter().filter(|table| {
            let rows = beside.get(&table.number).into_iter().flatten();
            rows.into_iter().any(|other| other.row == row.root)
        });
        match makers.next().map(|table| table.subjects) {
            Some(Subjects::Root) => persons.push(row.root),
            Some(Subjects::Through(names)) => persons.extend(self.members(names, beside)),
            _ => {}
        }
        Ok(persons.into_iter().map(PersonId).collect())
    }

    fn members(&self, names: &[&str], beside: &BTreeMap<u16, Vec<Row>>) -> Vec<Id> {
        let tables = self.catalogue.0.iter();
        let tables = tables.filter(|table| names.contains(&table.name));
        let rows = tables.flat_map(|table| {
            let rows = beside.get(&table.number).into_iter().flatten();
            rows.map(move |row| (*table, row))
        });
        let named = rows.flat_map(|(table, row)| match table.subjects {
            Subjects::Columns(columns) => named_by(table, columns, row),
            _ => Vec::new(),
        });
        named.collect()
    }

    /// A note is about those its contact was with.
    fn through_links(
        &self,
        table: &Table,
        row: &Row,
        names: &[&str],
    ) -> Result<Vec<Id>, StoreError> {
        for (_, target) in row.links(table) {
            let mut beside = BTreeMap::new();
            for table in self
                .catalogue
                .0
                .iter()
                .filter(|table| names.contains(&table.name))
            {
                beside.insert(table.number, rows::of_root(self.reader, table, target)?);
            }
            let found = self.members(names, &beside);
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }
}

fn named_by(table: &Table, columns: &[Column], row: &Row) -> Vec<Id> {
    let links = row.links(table).into_iter();
    let named = links.filter(|(number, _)| columns.iter().any(|column| column.number == *number));
    named.map(|(_, id)| id).collect()
}
