//! What the interpreter typed beside a free text.

use super::rules::{Form, chosen, value_of};
use super::tables::*;
use super::{HelpPlanError, row};
use crate::code;
use crate::ids::{HelpPlanId, Id};
use crate::store::{Category, Tx, Value};

/// Writes down what the interpreter typed beside a free text of a row, in a language; an empty text
/// takes it away. `field` is the name of the column.
pub fn say(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    of_row: Id,
    field: &str,
    language: &str,
    text: &str,
) -> Result<(), HelpPlanError> {
    let root = row::root_of(tx, plan)?;
    chosen(&code::LANGUAGE, language)?;
    let has_field = |table: &&&crate::store::Table| {
        let mut columns = table.columns.iter();
        // A name is said by nobody in another language.
        columns.any(|column| {
            let said = column.category == Category::Narrative;
            column.name == field && said && ![WHO_NAME, PARTNER_NAME].contains(column)
        })
    };
    for table in WITH_WORDS.iter().filter(has_field) {
        if row::store::belongs(&tx.reader(), table, of_row, plan)? {
            return put(tx, root, (plan, of_row), field, language, text);
        }
    }
    Err(HelpPlanError::NotFound)
}

/// The same for a row that is known to be there, or about to be.
pub(super) fn put(
    tx: &mut Tx<'_>,
    root: Id,
    (plan, of_row): (HelpPlanId, Id),
    field: &str,
    language: &str,
    text: &str,
) -> Result<(), HelpPlanError> {
    let keys = [
        (PLAN, plan.into()),
        (OF_ROW, of_row.into()),
        (FIELD, field.into()),
        (SAYING_LANGUAGE, language.into()),
    ];
    match value_of(Form::Words, text)? {
        Value::Null => tx.drop_from_set(root, &PLAN_SAYING, &keys)?,
        text => {
            let mut values = keys.to_vec();
            values.push((SAYING_TEXT, text));
            tx.put_in_set(root, &PLAN_SAYING, &values)?;
        }
    }
    Ok(())
}
