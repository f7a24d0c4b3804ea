//! What of a root may leave: row by row and column by column, and nothing that was not allowed.

use super::HandoverError;
use super::gather::{Stays, Text};
use super::pick::{Tick, Wish};
use super::rows::{self, Row};
use super::scans::Offered;
use super::scope::{Scope, is_protected, item_of};
use super::whom::Whom;
use crate::ids::{Id, PersonId};
use crate::note::{self, Carried, Class, Keyring, NOTE};
use crate::paper;
use crate::roster::Roster;
use crate::store::{Catalogue, Category, Column, Kind, Parent, Table, Value};
use std::collections::{BTreeMap, BTreeSet};
use zeroize::Zeroizing;

/// What was found so far.
pub(super) struct Gathering<'a> {
    pub(super) whom: Whom<'a>,
    pub(super) scope: &'a Scope,
    pub(super) wish: &'a Wish,
    /// Other records of the chosen people.
    pub(super) second: &'a BTreeSet<PersonId>,
    pub(super) roster: &'a Roster,
    pub(super) keyring: &'a Keyring<'a>,
    pub(super) texts: Vec<Text>,
    pub(super) carried: Vec<Carried>,
    pub(super) offered: Vec<Offered>,
    pub(super) stays: Stays,
}

impl Gathering<'_> {
    /// What of a root may leave.
    pub(super) fn root(&mut self, root: Id) -> Result<Vec<Row>, HandoverError> {
        let mut found: BTreeMap<u16, Vec<Row>> = BTreeMap::new();
        for table in self.whom.catalogue.0 {
            found.insert(table.number, rows::of_root(self.whom.reader, table, root)?);
        }
        for (number, rows) in &mut found {
            last_of_each_day(self.whom.catalogue, *number, rows);
        }
        let mut kept = Vec::new();
        for table in self.whom.catalogue.0 {
            for row in found.get(&table.number).into_iter().flatten() {
                let subjects = self.whom.subjects(table, row, &found)?;
                if !subjects.iter().all(|person| self.chose(*person)) {
                    self.keeps(table, &subjects);
                    continue;
                }
                // A step has nowhere to stand without its goal, so its words are not offered either.
                if !stands(table, row, &kept) {
                    self.stays.row(table.number);
                    continue;
                }
                kept.extend(self.row(table, row, &subjects)?);
            }
        }
        Ok(kept)
    }

    fn chose(&self, person: PersonId) -> bool {
        self.wish.persons.contains(&person)
    }

    /// Counts a row that is about somebody who was not chosen, if it says something about somebody who was:
    /// by itself what is hers alone, and stands under another record of her.
    fn keeps(&mut self, table: &Table, subjects: &[PersonId]) {
        if !speaks(table) {
            return;
        }
        let hers = |person: &PersonId| self.chose(*person) || self.second.contains(person);
        if subjects.iter().all(hers) {
            self.stays.second(table.number);
        } else if subjects.iter().any(hers) {
            self.stays.row(table.number);
        }
    }

    /// What of a row may leave.
    fn row(
        &mut self,
        table: &Table,
        row: &Row,
        subjects: &[PersonId],
    ) -> Result<Option<Row>, HandoverError> {
        if subjects.is_empty() {
            return Ok(None);
        }
        if table.number == paper::SCAN.number {
            self.scan(row, subjects)?;
            return Ok(None);
        }
        let mut told = table.columns.iter().filter_map(|column| {
            let value = row.values.get(&column.number)?;
            Some((column, value))
        });
        if told.any(|(column, value)| is_protected(table, column, value)) {
            self.stays.row(table.number);
            return Ok(None);
        }
        match class_of(table, row) {
            None | Some(Class::File) => {}
            Some(Class::Restricted) => return self.restricted(table, row, subjects),
            Some(Class::Entrusted | Class::Personal) => {
                self.stays.sealed_notes += 1;
                return Ok(None);
            }
        }
        let mut values = BTreeMap::new();
        let mut with_text = false;
        for column in table.columns {
            let Some(value) = row.values.get(&column.number) else {
                continue;
            };
            // A note is nothing without its contact.
            let bound = table.number != NOTE.number || self.scope.allows("counselling", subjects);
            let allowed = bound
                && rows::may_travel(column)
                && item_of(table, column).is_some_and(|item| self.scope.allows(item, subjects));
            let goes = match column.category {
                Category::Narrative => allowed && self.ticked(table, row, column),
                _ => allowed,
            };
            with_text |= goes && column.category == Category::Narrative;
            if goes {
                values.insert(column.number, value.clone());
            }
        }
        if with_text {
            carry_along(table, row, &mut values);
        }
        if values.is_empty() {
            if speaks(table) && !table.columns.iter().any(is_text) {
                self.stays.row(table.number);
            }
            return Ok(None);
        }
        Ok(Some(Row {
            values,
            ..row.clone()
        }))
    }

    /// Whether a text was ticked; every text that could be is noted.
    fn ticked(&mut self, table: &Table, row: &Row, column: &Column) -> bool {
        let Some(Value::Text(text)) = row.values.get(&column.number) else {
            return false;
        };
        if !is_text(column) || is_code_of_a_text(table, column) {
            return false;
        }
        let tick = Tick {
            table: table.number,
            row: row.row,
            column: column.number,
        };
        let goes = self.wish.texts.contains(&tick);
        self.stays.texts += usize::from(!goes);
        self.texts.push(Text {
            tick,
            root: row.root,
            text: Zeroizing::new(text.clone()),
            sealed: false,
            goes,
        });
        goes
    }
}

/// Whether a table says anything that can leave at all.
fn speaks(table: &Table) -> bool {
    let mut columns = table.columns.iter();
    columns.any(|column| column.category != Category::Internal)
}

/// Whether the row that a row hangs under goes too; what is above stands earlier in the catalogue.
fn stands(table: &Table, row: &Row, kept: &[Row]) -> bool {
    let Parent::Column(column) = table.parent else {
        return true;
    };
    match row.values.get(&column.number) {
        Some(Value::Bytes(bytes)) => {
            Id::from_slice(bytes).is_some_and(|above| kept.iter().any(|one| one.row == above))
        }
        _ => false,
    }
}

/// Of phases and answers of one day only the last goes: what came first that day is told by a clock,
/// and no clock leaves.
fn last_of_each_day(catalogue: Catalogue, number: u16, rows: &mut Vec<Row>) {
    let Some(table) = catalogue.table(number) else {
        return;
    };
    if !["case_phase", "application_status"].contains(&table.name) {
        return;
    }
    let column = |name: &str| {
        let found = table.columns.iter().find(|column| column.name == name);
        found.map_or(0, |column| column.number)
    };
    let (day, at) = (column("on_day"), column("at"));
    let mut last: BTreeMap<_, (_, Id)> = BTreeMap::new();
    for row in rows.iter() {
        let place = (row.values.get(&at).cloned(), row.row);
        let known = last.entry(row.values.get(&day).cloned());
        let known = known.or_insert_with(|| place.clone());
        *known = place.max(known.clone());
    }
    rows.retain(|row| last.values().any(|(_, id)| *id == row.row));
}

fn is_text(column: &Column) -> bool {
    column.category == Category::Narrative && column.kind == Kind::Text
}

/// A note's class says who may read its text.
fn is_code_of_a_text(table: &Table, column: &Column) -> bool {
    table.number == NOTE.number && column.number == note::CLASS.number
}

/// The class of a note; one that nobody knows is its writer's alone.
fn class_of(table: &Table, row: &Row) -> Option<Class> {
    let column = table
        .columns
        .iter()
        .find(|column| is_code_of_a_text(table, column))?;
    match row.values.get(&column.number)? {
        Value::Text(code) => Some(Class::read(code).unwrap_or(Class::Personal)),
        _ => Some(Class::Personal),
    }
}

/// What a text is nothing without: the contact its note is about, and its class.
pub(super) fn carry_along(table: &Table, row: &Row, values: &mut BTreeMap<u16, Value>) {
    for column in table.columns {
        let bound = column.category == Category::Narrative
            && (column.kind == Kind::Id || is_code_of_a_text(table, column));
        if let Some(value) = row.values.get(&column.number).filter(|_| bound) {
            values.insert(column.number, value.clone());
        }
    }
}
