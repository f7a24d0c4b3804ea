//! What a plan has several of besides goals: resources, others' views, partners.

use super::rules::{Form, chosen, value_of};
use super::tables::*;
use super::{HelpPlanError, row};
use crate::code;
use crate::ids::{HelpPlanId, Id};
use crate::store::Tx;

/// Writes something that helps: a new row, or `id` anew.
pub fn put_resource(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    id: Option<Id>,
    kind: &str,
    text: &str,
) -> Result<Id, HelpPlanError> {
    let values = [
        (RESOURCE_KIND, chosen(&code::RESOURCE_KIND, kind)?),
        (RESOURCE_TEXT, value_of(Form::Words, text)?),
    ];
    row::put(tx, plan, &PLAN_RESOURCE, id, &values)
}

/// Takes away something that helps.
pub fn remove_resource(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    resource: Id,
) -> Result<(), HelpPlanError> {
    row::remove(tx, plan, &PLAN_RESOURCE, resource)
}

/// Writes how somebody else sees the situation: a new row, or `id` anew.
pub fn put_view(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    id: Option<Id>,
    source: &str,
    text: &str,
) -> Result<Id, HelpPlanError> {
    let values = [
        (SOURCE, value_of(Form::Line, source)?),
        (VIEW_TEXT, value_of(Form::Words, text)?),
    ];
    row::put(tx, plan, &PLAN_VIEW, id, &values)
}

/// Takes somebody's view away.
pub fn remove_view(tx: &mut Tx<'_>, plan: HelpPlanId, view: Id) -> Result<(), HelpPlanError> {
    row::remove(tx, plan, &PLAN_VIEW, view)
}

/// Writes who else takes part, and what for: a new row, or `id` anew.
pub fn put_partner(
    tx: &mut Tx<'_>,
    plan: HelpPlanId,
    id: Option<Id>,
    name: &str,
    role: &str,
) -> Result<Id, HelpPlanError> {
    let values = [
        (PARTNER_NAME, value_of(Form::Line, name)?),
        (ROLE, value_of(Form::Words, role)?),
    ];
    row::put(tx, plan, &PLAN_PARTNER, id, &values)
}

/// Takes a partner away.
pub fn remove_partner(tx: &mut Tx<'_>, plan: HelpPlanId, partner: Id) -> Result<(), HelpPlanError> {
    row::remove(tx, plan, &PLAN_PARTNER, partner)
}
