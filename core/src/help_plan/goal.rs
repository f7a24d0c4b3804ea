//! Goals, and their order.

use super::rules::{Form, value_of};
use super::tables::*;
use super::{GoalWords, HelpPlanError, row, store};
use crate::code;
use crate::ids::{HelpPlanId, Id};
use crate::store::{Tx, Value};

/// Writes a goal: a new one at the end, or `id` anew.
pub fn put_goal(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    id: Option<Id>,
    words: &GoalWords,
) -> Result<Id, HelpPlanError> {
    let mut values = vec![
        (
            GOAL_AREA,
            value_of(Form::Code(&code::LIFE_AREA), &words.area)?,
        ),
        (VISION, value_of(Form::Words, &words.vision)?),
        (TEXT_CLIENT, value_of(Form::Words, &words.text_client)?),
        (TEXT_WORKER, value_of(Form::Words, &words.text_worker)?),
        (INDICATOR, value_of(Form::Words, &words.indicator)?),
        (BASELINE, value_of(Form::Words, &words.baseline)?),
        (TARGET, value_of(Form::Words, &words.target)?),
        (DUE, value_of(Form::Day, &words.due)?),
    ];
    if id.is_none() {
        let place = row::store::next_goal(&tx.reader(), plan)?;
        values.push((GOAL_PLACE, Value::Int(place)));
    }
    row::put(tx, plan, &GOAL, id, &values)
}

/// Takes a goal away, with its measures.
pub fn remove_goal(tx: &mut Tx<'_>, plan: HelpPlanId, goal: Id) -> Result<(), HelpPlanError> {
    row::remove(tx, plan, &GOAL, goal)
}

/// Puts goals into an order. One that is not named, because it came meanwhile, follows behind.
pub fn order_goals(tx: &mut Tx<'_>, plan: HelpPlanId, first: &[Id]) -> Result<(), HelpPlanError> {
    let here = store::read(&tx.reader(), plan)?.ok_or(HelpPlanError::NotFound)?;
    let others = here
        .goals
        .iter()
        .map(|goal| goal.id)
        .filter(|goal| !first.contains(goal));
    for (place, goal) in (1..).zip(first.iter().copied().chain(others)) {
        row::write(tx, plan, &GOAL, goal, &[(GOAL_PLACE, Value::Int(place))])?;
    }
    Ok(())
}
