//! Measures: who does what until when.

use super::rules::{Form, chosen, value_of};
use super::tables::*;
use super::{HelpPlanError, row};
use crate::code;
use crate::ids::{HelpPlanId, Id};
use crate::store::{Tx, Value};

/// A measure to write.
pub struct NewMeasure {
    /// What.
    pub what: String,
    /// Code of the list `measure_who`.
    pub who: String,
    /// Who exactly, or empty.
    pub who_name: String,
    /// By when, or empty.
    pub by_when: String,
}

/// Writes a measure of a goal: a new one at the end, open; or `id` anew.
pub fn put_measure(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    goal: Id,
    id: Option<Id>,
    new: &NewMeasure,
) -> Result<Id, HelpPlanError> {
    let root = row::root_of(tx, plan)?;
    row::must_belong(tx, &GOAL, goal, plan)?;
    let mut values = vec![
        (OF_GOAL, goal.into()),
        (WHAT, value_of(Form::Words, &new.what)?),
        (WHO, chosen(&code::MEASURE_WHO, &new.who)?),
        (WHO_NAME, value_of(Form::Line, &new.who_name)?),
        (BY_WHEN, value_of(Form::Day, &new.by_when)?),
    ];
    if let Some(id) = id {
        row::write(tx, plan, &MEASURE, id, &values)?;
        return Ok(id);
    }
    let place = row::store::next_measure(&tx.reader(), goal)?;
    values.push((STATUS, code::MEASURE_OPEN.into()));
    values.push((MEASURE_PLACE, Value::Int(place)));
    let id = tx.draw();
    tx.create(root, &MEASURE, id, &values)?;
    Ok(id)
}

/// Takes a measure away.
pub fn remove_measure(tx: &mut Tx<'_>, plan: HelpPlanId, measure: Id) -> Result<(), HelpPlanError> {
    row::remove(tx, plan, &MEASURE, measure)
}

/// Says how far a measure has come.
pub fn set_measure(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    measure: Id,
    status: &str,
) -> Result<(), HelpPlanError> {
    let status = chosen(&code::MEASURE_STATUS, status)?;
    row::write(tx, plan, &MEASURE, measure, &[(STATUS, status)])
}
