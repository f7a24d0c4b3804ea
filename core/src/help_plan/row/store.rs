//! Where a row belongs, and where the next one goes.

use crate::ids::{CaseId, HelpPlanId, Id};
use crate::store::{Reader, StoreError, Table};
use rusqlite::params;

/// The case a plan belongs to: the root of all its rows.
pub fn case_of(reader: &Reader<'_>, plan: HelpPlanId) -> Result<Option<CaseId>, StoreError> {
    reader.first(
        "SELECT root FROM help_plan WHERE id = ?1 ORDER BY rk",
        [plan.0.as_bytes()],
        |row| Ok(CaseId(Id::new(row.get(0)?))),
    )
}

/// Whether a row of a table of this room belongs to a plan.
pub(in crate::help_plan) fn belongs(
    reader: &Reader<'_>,
    table: &Table,
    row: Id,
    plan: HelpPlanId,
) -> Result<bool, StoreError> {
    let sql = match table.name {
        "help_plan" => "SELECT count(*) FROM help_plan WHERE id = ?1 AND id = ?2".to_owned(),
        "measure" => "SELECT count(*) FROM measure
             JOIN goal ON goal.id = measure.goal AND goal.root = measure.root
             WHERE measure.id = ?1 AND goal.plan = ?2"
            .to_owned(),
        name => format!("SELECT count(*) FROM {name} WHERE id = ?1 AND plan = ?2"),
    };
    let place = params![row.as_bytes(), plan.0.as_bytes()];
    Ok(reader.number(&sql, place)? > 0)
}

/// Where the next goal of a plan goes.
pub(in crate::help_plan) fn next_goal(
    reader: &Reader<'_>,
    plan: HelpPlanId,
) -> Result<i64, StoreError> {
    reader.number(
        "SELECT min(ifnull(max(place), 0), 1000000) + 1 FROM goal WHERE plan = ?1",
        [plan.0.as_bytes()],
    )
}

/// Where the next measure of a goal goes.
pub(in crate::help_plan) fn next_measure(reader: &Reader<'_>, goal: Id) -> Result<i64, StoreError> {
    reader.number(
        "SELECT min(ifnull(max(place), 0), 1000000) + 1 FROM measure WHERE goal = ?1",
        [goal.as_bytes()],
    )
}
