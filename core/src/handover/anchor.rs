//! What leaves stands somewhere: rows whose root or parent stays, and links to what stays.

use super::rows::Row;
use crate::ids::Id;
use crate::store::{Catalogue, Parent, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Rows in the order of tables and ids. What hangs under a row of its root that stays goes only with an
/// empty one in that place, and a link to what stays is left out.
pub(super) fn anchored(kept: &mut Vec<Row>, catalogue: Catalogue) {
    let here: BTreeSet<Id> = kept.iter().map(|row| row.row).collect();
    let mut anchors: BTreeMap<Id, Row> = BTreeMap::new();
    for row in kept.iter() {
        let table = catalogue.table(row.table);
        if let Some(Parent::RootRow(number)) = table.map(|table| table.parent)
            && !here.contains(&row.root)
        {
            anchors.entry(row.root).or_insert(Row {
                table: number,
                row: row.root,
                root: row.root,
                values: BTreeMap::new(),
            });
        }
    }
    kept.extend(anchors.into_values());
    let ids: BTreeSet<Id> = kept.iter().flat_map(|row| [row.row, row.root]).collect();
    for row in kept.iter_mut() {
        let links = catalogue.table(row.table).map(|table| row.links(table));
        for (column, target) in links.unwrap_or_default() {
            if !ids.contains(&target) {
                row.values.remove(&column);
            }
        }
    }
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
