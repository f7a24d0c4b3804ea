//! Open deadlines among what is handed over: whoever goes on has to know who acts.

use super::HandoverError;
use super::pick::Wish;
use super::rows::Row;
use crate::ids::{Id, PersonId};
use crate::store::{Reader, StoreError};
use crate::time::{Day, parse_day};
use std::collections::BTreeSet;

/// One deadline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// Code of the list `handover_due`.
    pub kind: &'static str,
    /// The row that says so.
    pub row: Id,
    /// The day.
    pub on: Day,
    /// The person it is about; nobody in particular when it is about the case.
    pub person: Option<PersonId>,
    /// Who acts: code of the list `handover_acts`.
    pub who: String,
}

impl Due {
    /// Who must have released it.
    pub(super) fn persons(&self, all: &[PersonId]) -> Vec<PersonId> {
        self.person
            .map_or_else(|| all.to_vec(), |person| vec![person])
    }
}

/// Kind, and which rows of a root name a day that is not past or a step that is not taken.
const KINDS: [(&str, &str); 4] = [
    (
        "document",
        "SELECT id, valid_until FROM residence_document WHERE root = ?1",
    ),
    (
        "evaluation",
        "SELECT id, evaluation_on FROM help_plan WHERE root = ?1",
    ),
    ("goal", "SELECT id, due FROM goal WHERE root = ?1"),
    (
        "measure",
        "SELECT id, by_when FROM measure WHERE root = ?1 AND ifnull(status, 'open') = 'open'",
    ),
];

/// The deadlines of a person or a case that are not past: kind, row and day.
pub fn ahead(
    reader: &Reader<'_>,
    root: Id,
    today: Day,
) -> Result<Vec<(&'static str, Id, Day)>, StoreError> {
    let mut found = Vec::new();
    for (kind, sql) in KINDS {
        let named: Vec<(Id, Option<String>)> = reader.rows(sql, [root.as_bytes()], |row| {
            Ok((Id::new(row.get(0)?), row.get(1)?))
        })?;
        let days = named
            .into_iter()
            .filter_map(|(row, day)| Some((kind, row, day.as_deref().and_then(parse_day)?)));
        found.extend(days.filter(|(.., on)| *on >= today));
    }
    Ok(found)
}

/// The deadlines whose rows leave, the earliest first.
pub fn deadlines(
    reader: &Reader<'_>,
    wish: &Wish,
    kept: &[Row],
    today: Day,
) -> Result<Vec<Due>, HandoverError> {
    let rows: BTreeSet<Id> = kept.iter().map(|row| row.row).collect();
    let people = wish.persons.iter().map(|person| (person.0, Some(*person)));
    let roots = people.chain([(wish.case.0, None)]);
    let mut found = Vec::new();
    for (root, person) in roots {
        for (kind, row, on) in ahead(reader, root, today)? {
            if rows.contains(&row) {
                let who = wish.acts_on(row).to_owned();
                found.push(Due {
                    kind,
                    row,
                    on,
                    person,
                    who,
                });
            }
        }
    }
    found.sort_by_key(|due| (due.on, due.row));
    Ok(found)
}
