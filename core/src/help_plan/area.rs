//! Rating an area of life.

use super::rules::{self, Form, chosen, value_of};
use super::tables::{AREA, AREA_NOTE, PLAN, PLAN_AREA, RATING};
use super::{HelpPlanError, row};
use crate::code;
use crate::ids::{CaseId, HelpPlanId, Id};
use crate::store::{Tx, Value, set_id};
use std::collections::BTreeMap;

/// The row of an area of life, whether somebody has rated it or not.
pub fn area_id(case: CaseId, plan: HelpPlanId, area: &str) -> Id {
    let keys = BTreeMap::from([(PLAN.number, plan.into()), (AREA.number, area.into())]);
    set_id(&PLAN_AREA, case.0, &keys)
}

/// Says where things stand in an area of life. Neither rating nor note: nothing is said about it.
pub fn rate(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    area: &str,
    rating: Option<i64>,
    note: &str,
) -> Result<(), HelpPlanError> {
    let keys = [(PLAN, plan.into()), (AREA, chosen(&code::LIFE_AREA, area)?)];
    let said = [
        (RATING, rules::rating(rating)?),
        (AREA_NOTE, value_of(Form::Words, note)?),
    ];
    let root = row::root_of(tx, plan)?;
    if said.iter().all(|(_, value)| *value == Value::Null) {
        return Ok(tx.drop_from_set(root, &PLAN_AREA, &keys)?);
    }
    let values: Vec<_> = keys.into_iter().chain(said).collect();
    tx.put_in_set(root, &PLAN_AREA, &values)?;
    Ok(())
}
