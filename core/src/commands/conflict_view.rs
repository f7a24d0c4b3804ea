//! What a thing's own page shows of its fields that laptops disagree about.

use super::CommandError;
use super::attention_view::{AttentionValue, names, values};
use crate::attention;
use crate::desk::Session;
use crate::ids::Id;
use crate::store::Reader;
use serde::Serialize;

/// A field that got several values on several laptops.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ConflictView {
    pub table: String,
    pub field: String,
    pub values: Vec<AttentionValue>,
}

/// The fields of a root that laptops disagree about.
pub(super) fn conflicts(
    session: &Session,
    reader: &Reader<'_>,
    root: Id,
) -> Result<Vec<ConflictView>, CommandError> {
    conflicts_in(session, reader, root, |_| true)
}

/// The same, for some rows of a root.
pub(super) fn conflicts_in(
    session: &Session,
    reader: &Reader<'_>,
    root: Id,
    wanted: impl Fn(Id) -> bool,
) -> Result<Vec<ConflictView>, CommandError> {
    let matters = attention::conflicts(reader, root)?.into_iter();
    matters
        .filter(|matter| wanted(matter.cell.row))
        .map(|matter| {
            let (table, field) = names(&matter);
            let values = values(session, reader, &matter)?;
            Ok(ConflictView {
                table,
                field,
                values,
            })
        })
        .collect()
}
