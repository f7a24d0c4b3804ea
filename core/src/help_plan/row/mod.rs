//! One row of a plan: making it, changing it, taking it away.

pub(super) mod store;

use super::HelpPlanError;
use super::tables::PLAN;
use crate::ids::{HelpPlanId, Id};
use crate::store::{Column, Table, Tx, Value};

/// The root in which a plan's rows lie.
pub(super) fn root_of(tx: &Tx<'_>, plan: HelpPlanId) -> Result<Id, HelpPlanError> {
    let case = store::case_of(&tx.reader(), plan)?;
    Ok(case.ok_or(HelpPlanError::NotFound)?.0)
}

/// Refuses a row of another plan, or of none.
pub(super) fn must_belong(
    tx: &Tx<'_>,
    table: &Table,
    row: Id,
    plan: HelpPlanId,
) -> Result<(), HelpPlanError> {
    let belongs = store::belongs(&tx.reader(), table, row, plan)?;
    belongs.then_some(()).ok_or(HelpPlanError::NotFound)
}

/// Makes a row that hangs under the plan, or gives the one that is here these values.
pub(super) fn put(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    table: &Table,
    row: Option<Id>,
    values: &[(Column, Value)],
) -> Result<Id, HelpPlanError> {
    match row {
        Some(row) => {
            write(tx, plan, table, row, values)?;
            Ok(row)
        }
        None => {
            let root = root_of(tx, plan)?;
            let row = tx.draw();
            let mut values = values.to_vec();
            values.push((PLAN, plan.into()));
            tx.create(root, table, row, &values)?;
            Ok(row)
        }
    }
}

/// Gives a row that is here these values.
pub(super) fn write(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    table: &Table,
    row: Id,
    values: &[(Column, Value)],
) -> Result<(), HelpPlanError> {
    let root = root_of(tx, plan)?;
    must_belong(tx, table, row, plan)?;
    for (column, value) in values {
        tx.set(root, table, row, *column, value.clone())?;
    }
    Ok(())
}

/// Takes a row away, with what hangs under it.
pub(super) fn remove(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    table: &Table,
    row: Id,
) -> Result<(), HelpPlanError> {
    let root = root_of(tx, plan)?;
    must_belong(tx, table, row, plan)?;
    Ok(tx.delete(root, table, row)?)
}
