//! Commands about help plans: beginning, opening, and what stands in one once.

use super::help_plan_view::PlanView;
use super::present::series;
use super::{Answer, Call, Code, CommandError, Done};
use crate::case;
use crate::help_plan::{self, Fields};
use crate::ids::{CaseId, HelpPlanId, Id};
use crate::store::Tx;
use serde::Deserialize;

/// The case a plan is begun for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BeginPlan {
    pub case: String,
}

/// A plan's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichPlan {
    pub plan: String,
}

/// What to change in a plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangePlan {
    pub plan: String,
    pub fields: ChangedPlan,
}

/// What to change; null leaves a field as it is, an empty text clears it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangedPlan {
    pub orientation: Option<String>,
    pub orientation_reason: Option<String>,
    pub view_client: Option<String>,
    pub view_client_language: Option<String>,
    pub view_worker: Option<String>,
    pub limits: Option<String>,
    pub rules: Option<String>,
    pub period_from: Option<String>,
    pub period_to: Option<String>,
    pub frequency: Option<String>,
    pub evaluation_on: Option<String>,
    pub evaluation_method: Option<String>,
    pub evaluation_place: Option<String>,
    pub evaluation_with: Option<String>,
    pub language: Option<String>,
    pub interpreter: Option<String>,
    pub interpreter_name: Option<String>,
    pub interpreter_number: Option<String>,
    pub interpreter_sworn: Option<bool>,
    pub secrecy_since: Option<String>,
    pub understanding: Option<String>,
    pub basis: Option<String>,
}

impl From<ChangedPlan> for Fields<Option<String>> {
    fn from(changed: ChangedPlan) -> Self {
        Self {
            orientation: changed.orientation,
            orientation_reason: changed.orientation_reason,
            view_client: changed.view_client,
            view_client_language: changed.view_client_language,
            view_worker: changed.view_worker,
            limits: changed.limits,
            rules: changed.rules,
            period_from: changed.period_from,
            period_to: changed.period_to,
            frequency: changed.frequency,
            evaluation_on: changed.evaluation_on,
            evaluation_method: changed.evaluation_method,
            evaluation_place: changed.evaluation_place,
            evaluation_with: changed.evaluation_with,
            language: changed.language,
            interpreter: changed.interpreter,
            interpreter_name: changed.interpreter_name,
            interpreter_number: changed.interpreter_number,
            interpreter_sworn: changed.interpreter_sworn,
            secrecy_since: changed.secrecy_since,
            understanding: changed.understanding,
            basis: changed.basis,
        }
    }
}

/// Reads a plan's id.
pub(super) fn plan_id(text: &str) -> Result<HelpPlanId, CommandError> {
    Ok(HelpPlanId(row_id(text)?))
}

/// Reads the id of a row of a plan.
pub(super) fn row_id(text: &str) -> Result<Id, CommandError> {
    Id::parse(text).ok_or_else(|| Code::NotFound.into())
}

/// Writes into one plan and shows it.
pub(super) fn write_into(
    call: &Call<'_>,
    plan: &str,
    act: impl FnOnce(&mut Tx<'_>, HelpPlanId) -> Result<(), CommandError>,
) -> Answer<PlanView> {
    let (plan, today) = (plan_id(plan)?, call.present_day()?);
    let done = call.write(
        |_, tx| act(tx, plan),
        |session, reader, ()| PlanView::read(session, reader, plan, today),
    )?;
    shown(done)
}

/// Names what a written plan made stale: it is a part of its case.
fn shown(done: Done<PlanView>) -> Answer<PlanView> {
    let case = row_id(&done.value.case)?;
    Ok(done
        .about(case)
        .touching(&["case", "today"])
        .touching_one("case", case))
}

pub(super) fn begin(call: &Call<'_>, args: BeginPlan) -> Answer<PlanView> {
    let (case, today) = (CaseId(row_id(&args.case)?), call.present_day()?);
    let done = call.write(
        |session, tx| {
            case::find(&tx.reader(), case)?.ok_or(Code::NotFound)?;
            Ok(help_plan::begin(tx, case, &series(session, today), today)?)
        },
        |session, reader, plan| PlanView::read(session, reader, plan, today),
    )?;
    shown(done)
}

pub(super) fn open(call: &Call<'_>, args: WhichPlan) -> Answer<PlanView> {
    let (plan, today) = (plan_id(&args.plan)?, call.present_day()?);
    let view = call.read(|session, reader| PlanView::read(session, reader, plan, today))?;
    let case = row_id(&view.case)?;
    Ok(Done::read(view).about(case))
}

pub(super) fn change(call: &Call<'_>, args: ChangePlan) -> Answer<PlanView> {
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::change(tx, plan, args.fields.into())?)
    })
}
