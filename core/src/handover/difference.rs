//! What a later handover says otherwise than what stands here.

use super::generation::Generations;
use super::map::{Mapped, map};
use super::{HandoverError, Package, Tick, rows};
use crate::ids::Id;
use crate::store::{Catalogue, Reader, StoreError, TableClass, Value};

/// One field in which the two differ.
pub struct Difference {
    /// Where it stands here.
    pub place: Tick,
    /// The row over there.
    pub came_row: Id,
    /// What stands here.
    pub here: Value,
    /// What came.
    pub came: Value,
}

/// The fields of rows that are here and say something else. An empty field is filled without asking.
pub fn differences(
    reader: &Reader<'_>,
    package: &Package,
    catalogue: Catalogue,
) -> Result<Vec<Difference>, HandoverError> {
    let mut found = Vec::new();
    let generations = Generations::of(reader, package, catalogue)?;
    for mapped in map(&generations, package, catalogue) {
        let mapped = match mapped.table.class {
            TableClass::Register => Some(mapped),
            TableClass::Set => mapped.in_set(),
            TableClass::Immutable => None,
        };
        let Some(mapped) = mapped else {
            continue;
        };
        let Some(here) = standing(reader, &mapped)? else {
            continue;
        };
        for (column, came) in &mapped.values {
            let stands = here.values.get(column);
            if let Some(stands) = stands.filter(|stands| *stands != came) {
                found.push(Difference {
                    place: Tick {
                        table: mapped.table.number,
                        row: mapped.row,
                        column: *column,
                    },
                    came_row: mapped.came,
                    here: stands.clone(),
                    came: came.clone(),
                });
            }
        }
    }
    Ok(found)
}

/// The row as it stands here.
pub(super) fn standing(
    reader: &Reader<'_>,
    mapped: &Mapped<'_>,
) -> Result<Option<rows::Row>, StoreError> {
    let rows = rows::of_root(reader, mapped.table, mapped.root)?;
    Ok(rows.into_iter().find(|row| row.row == mapped.row))
}
