//! Beginning a plan.

use super::rules::first_fields;
use super::say::put as put_saying;
use super::tables::*;
use super::{HelpPlan, HelpPlanError, store};
use crate::ids::{CaseId, HelpPlanId};
use crate::number::Series;
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

/// Begins a plan for a case, with what rarely changes taken over from its last one.
pub fn begin(
    tx: &mut Tx<'_>,
    case: CaseId,
    series: &Series,
    today: Day,
) -> Result<HelpPlanId, HelpPlanError> {
    let plan = HelpPlanId(tx.draw());
    let last = last_of(tx, case)?;
    let fields = first_fields(last.as_ref().map(|last| &last.fields), today);
    let given = store::numbers(&tx.reader(), series)?;
    let number = series.next(given.iter().map(String::as_str));
    let text = |text: String| maybe(Some(text).filter(|text| !text.is_empty()));
    let (by, at) = (tx.author(), tx.now().0);
    tx.create(
        case.0,
        &HELP_PLAN,
        plan.0,
        &[
            (NUMBER, number.into()),
            (LIMITS, text(fields.limits)),
            (RULES, text(fields.rules)),
            (FREQUENCY, text(fields.frequency)),
            (PERIOD_FROM, text(fields.period_from)),
            (PERIOD_TO, text(fields.period_to)),
            (BEGAN_AT, Value::Int(at)),
            (BY, by.into()),
        ],
    )?;
    for saying in last.iter().flat_map(|last| &last.sayings) {
        let taken_over = [LIMITS.name, RULES.name].contains(&saying.field.as_str());
        if taken_over && last.as_ref().is_some_and(|last| last.id.0 == saying.row) {
            let (field, language) = (&saying.field, &saying.language);
            put_saying(tx, case.0, (plan, plan.0), field, language, &saying.text)?;
        }
    }
    Ok(plan)
}

fn last_of(tx: &Tx<'_>, case: CaseId) -> Result<Option<HelpPlan>, HelpPlanError> {
    let reader = tx.reader();
    match store::of_case(&reader, case)?.first() {
        Some(last) => Ok(store::read(&reader, *last)?),
        None => Ok(None),
    }
}
