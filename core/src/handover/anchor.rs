//! What leaves stands somewhere: rows whose root or parent stays, and links to what stays.

use super::rows::Row;
use crate::ids::{Id, PersonId};
use crate::person::PERSON;
use crate::store::{Catalogue, Parent, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Rows in the order of tables and ids. What hangs under a row of its root that stays, and what is
/// about somebody of whom nothing else goes, goes only with an empty row in that place; a link to what
/// stays is left out, and a row that says nothing without it.
pub(super) fn anchored(kept: &mut Vec<Row>, persons: &[PersonId], catalogue: Catalogue) {
    let here: BTreeSet<Id> = kept.iter().map(|row| row.row).collect();
    let mut anchors: BTreeMap<Id, Row> = BTreeMap::new();
    let mut anchor = |table: u16, root: Id| {
        let bare = Row {
            table,
            row: root,
            root,
            values: BTreeMap::new(),
        };
        if !here.contains(&root) {
            anchors.entry(root).or_insert(bare);
        }
    };
    for row in kept.iter() {
        let Some(table) = catalogue.table(row.table) else {
            continue;
        };
        if let Parent::RootRow(number) = table.parent {
            anchor(number, row.root);
        }
        for (_, target) in row.links(table) {
            if persons.contains(&PersonId(target)) {
                anchor(PERSON.number, target);
            }
        }
    }
    kept.extend(anchors.into_values());
    let ids: BTreeSet<Id> = kept.iter().flat_map(|row| [row.row, row.root]).collect();
    kept.retain_mut(|row| {
        let links = catalogue.table(row.table).map(|table| row.links(table));
        let before = row.values.len();
        for (column, target) in links.unwrap_or_default() {
            if !ids.contains(&target) {
                row.values.remove(&column);
            }
        }
        !row.values.is_empty() || before == 0
    });
    // A step whose goal stays has nowhere to stand.
    loop {
        let ids: BTreeSet<Id> = kept.iter().map(|row| row.row).collect();
        let before = kept.len();
        kept.retain(
            |row| match catalogue.table(row.table).map(|table| table.parent) {
                Some(Parent::Column(column)) => match row.values.get(&column.number) {
                    Some(Value::Bytes(bytes)) => {
                        Id::from_slice(bytes).is_some_and(|above| ids.contains(&above))
                    }
                    _ => false,
                },
                _ => true,
            },
        );
        if kept.len() == before {
            break;
        }
    }
    kept.sort_by_key(|row| (row.table, row.row));
}
