//! Reading what is due.

use super::{Evaluation, Task};
use crate::ids::{CaseId, HelpPlanId, Id, as_json};
use crate::store::{Reader, StoreError};
use rusqlite::params;

/// As many as one screen takes.
const MOST: i64 = 100;

/// The steps the service promised in these cases and has not taken yet, the first day first; those
/// without a day follow.
pub fn tasks(
    reader: &Reader<'_>,
    cases: impl Iterator<Item = CaseId>,
) -> Result<Vec<Task>, StoreError> {
    reader.rows(
        "SELECT help_plan.root, help_plan.id, measure.id, ifnull(what, ''), ifnull(by_when, '')
         FROM measure
         JOIN goal ON goal.id = measure.goal AND goal.root = measure.root
         JOIN help_plan ON help_plan.id = goal.plan AND help_plan.root = goal.root
         WHERE measure.root IN (SELECT unhex(value) FROM json_each(?1))
           AND who = 'service' AND ifnull(status, 'open') = 'open'
         ORDER BY by_when IS NULL, by_when, measure.id LIMIT ?2",
        params![as_json(cases), MOST],
        |row| {
            Ok(Task {
                case: CaseId(Id::new(row.get(0)?)),
                plan: HelpPlanId(Id::new(row.get(1)?)),
                measure: Id::new(row.get(2)?),
                what: row.get(3)?,
                by_when: row.get(4)?,
            })
        },
    )
}

/// The days of joint evaluation in these cases, the earliest first. The newest plan of a case says
/// when.
pub fn evaluations(
    reader: &Reader<'_>,
    cases: impl Iterator<Item = CaseId>,
) -> Result<Vec<Evaluation>, StoreError> {
    reader.rows(
        "SELECT root, id, evaluation_on FROM (
             SELECT root, id, evaluation_on,
                    row_number() OVER (PARTITION BY root ORDER BY began_at DESC, id) AS place
             FROM help_plan WHERE root IN (SELECT unhex(value) FROM json_each(?1)))
         WHERE place = 1 AND evaluation_on IS NOT NULL
         ORDER BY evaluation_on, id",
        [as_json(cases)],
        |row| {
            Ok(Evaluation {
                case: CaseId(Id::new(row.get(0)?)),
                plan: HelpPlanId(Id::new(row.get(1)?)),
                on: row.get(2)?,
            })
        },
    )
}
