//! Commands about the goals of a help plan and the steps towards them.

use super::help_plan::{row_id, write_into};
use super::help_plan_view::PlanView;
use super::{Answer, Call, CommandError};
use crate::help_plan::{self, GoalWords, NewMeasure};
use crate::ids::Id;
use serde::Deserialize;

/// A goal to write: null as id makes a new one.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GoalEntry {
    pub id: Option<String>,
    pub area: String,
    pub vision: String,
    pub text_client: String,
    pub text_worker: String,
    pub indicator: String,
    pub baseline: String,
    pub target: String,
    pub due: String,
}

/// A goal for a plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PutGoal {
    pub plan: String,
    pub goal: GoalEntry,
}

/// A goal to take away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RemoveGoal {
    pub plan: String,
    pub goal: String,
}

/// Goals in the order they should stand in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OrderGoals {
    pub plan: String,
    pub goals: Vec<String>,
}

/// A step to write: null as id makes a new one.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MeasureEntry {
    pub id: Option<String>,
    pub what: String,
    pub who: String,
    pub who_name: String,
    pub by_when: String,
}

/// A step towards a goal.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PutMeasure {
    pub plan: String,
    pub goal: String,
    pub measure: MeasureEntry,
}

/// A step to take away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RemoveMeasure {
    pub plan: String,
    pub measure: String,
}

/// How far a step has come.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetMeasure {
    pub plan: String,
    pub measure: String,
    pub status: String,
}

/// Reads the id of a row that may be a new one.
pub(super) fn maybe_row(text: Option<&str>) -> Result<Option<Id>, CommandError> {
    text.map(row_id).transpose()
}

pub(super) fn put_goal(call: &Call<'_>, args: PutGoal) -> Answer<PlanView> {
    let goal = args.goal;
    let id = maybe_row(goal.id.as_deref())?;
    let words = GoalWords {
        area: goal.area,
        vision: goal.vision,
        text_client: goal.text_client,
        text_worker: goal.text_worker,
        indicator: goal.indicator,
        baseline: goal.baseline,
        target: goal.target,
        due: goal.due,
    };
    write_into(call, &args.plan, |tx, plan| {
        help_plan::put_goal(tx, plan, id, &words)?;
        Ok(())
    })
}

pub(super) fn remove_goal(call: &Call<'_>, args: RemoveGoal) -> Answer<PlanView> {
    let goal = row_id(&args.goal)?;
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::remove_goal(tx, plan, goal)?)
    })
}

pub(super) fn order_goals(call: &Call<'_>, args: OrderGoals) -> Answer<PlanView> {
    let goals: Vec<Id> = args
        .goals
        .iter()
        .map(|goal| row_id(goal))
        .collect::<Result<_, _>>()?;
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::order_goals(tx, plan, &goals)?)
    })
}

pub(super) fn put_measure(call: &Call<'_>, args: PutMeasure) -> Answer<PlanView> {
    let measure = args.measure;
    let (goal, id) = (row_id(&args.goal)?, maybe_row(measure.id.as_deref())?);
    let new = NewMeasure {
        what: measure.what,
        who: measure.who,
        who_name: measure.who_name,
        by_when: measure.by_when,
    };
    write_into(call, &args.plan, |tx, plan| {
        help_plan::put_measure(tx, plan, goal, id, &new)?;
        Ok(())
    })
}

pub(super) fn remove_measure(call: &Call<'_>, args: RemoveMeasure) -> Answer<PlanView> {
    let measure = row_id(&args.measure)?;
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::remove_measure(tx, plan, measure)?)
    })
}

pub(super) fn set_measure(call: &Call<'_>, args: SetMeasure) -> Answer<PlanView> {
    let measure = row_id(&args.measure)?;
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::set_measure(tx, plan, measure, &args.status)?)
    })
}
