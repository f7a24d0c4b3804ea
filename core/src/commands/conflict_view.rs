//! What screens show of values that laptops disagree about.

use crate::catalogue;
use crate::desk::Session;
use crate::ids::Id;
use crate::store::{Reader, Standing, StoreError, Value};
use serde::Serialize;

/// A field that got several values on several laptops.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConflictView {
    pub table: String,
    pub field: String,
    pub values: Vec<ConflictValue>,
}

/// One of them.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConflictValue {
    pub value: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    pub by: String,
}

/// The fields of a root that laptops disagree about.
pub(super) fn conflicts(
    session: &Session,
    reader: &Reader<'_>,
    root: Id,
) -> Result<Vec<ConflictView>, StoreError> {
    conflicts_in(session, reader, root, |_| true)
}

/// The same, for some rows of a root.
pub(super) fn conflicts_in(
    session: &Session,
    reader: &Reader<'_>,
    root: Id,
    wanted: impl Fn(Id) -> bool,
) -> Result<Vec<ConflictView>, StoreError> {
    let value = |standing: Standing| ConflictValue {
        value: match standing.value {
            Value::Text(text) => text,
            Value::Int(number) => number.to_string(),
            Value::Bool(yes) => yes.to_string(),
            Value::Null | Value::Bytes(_) => String::new(),
        },
        at: standing.at.0,
        by: session.roster().short(standing.by.0),
    };
    let conflicts = reader.conflicts(root)?.into_iter();
    Ok(conflicts
        .filter(|(cell, _)| wanted(cell.row))
        .filter_map(|(cell, standing)| {
            let table = catalogue::CATALOGUE.table(cell.table)?;
            Some(ConflictView {
                table: table.name.to_owned(),
                field: table.column(cell.column)?.name.to_owned(),
                values: standing.into_iter().map(value).collect(),
            })
        })
        .collect())
}
