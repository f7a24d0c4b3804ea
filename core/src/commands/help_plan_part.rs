//! Commands about what a help plan has several of besides goals: resources, others' views,
//! partners, ratings, and what the interpreter typed.

use super::help_plan::{row_id, write_into};
use super::help_plan_goal::maybe_row;
use super::help_plan_view::PlanView;
use super::{Answer, Call};
use crate::help_plan;
use serde::Deserialize;

/// Something that helps: null as id makes a new row.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResourceEntry {
    pub id: Option<String>,
    pub kind: String,
    pub text: String,
}

/// Something that helps, for a plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PutResource {
    pub plan: String,
    pub resource: ResourceEntry,
}

/// Something that helps, to take away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RemoveResource {
    pub plan: String,
    pub resource: String,
}

/// Somebody else's view: null as id makes a new row.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ViewEntry {
    pub id: Option<String>,
    pub source: String,
    pub text: String,
}

/// Somebody else's view, for a plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PutView {
    pub plan: String,
    pub view: ViewEntry,
}

/// Somebody else's view, to take away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RemoveView {
    pub plan: String,
    pub view: String,
}

/// Another service: null as id makes a new row.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartnerEntry {
    pub id: Option<String>,
    pub name: String,
    pub role: String,
}

/// Another service that takes part in a plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PutPartner {
    pub plan: String,
    pub partner: PartnerEntry,
}

/// Another service, to take away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RemovePartner {
    pub plan: String,
    pub partner: String,
}

/// Where things stand in an area of life; neither rating nor note clears it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rate {
    pub plan: String,
    pub area: String,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub rating: Option<i64>,
    pub note: String,
}

/// What the interpreter typed beside a free text; `field` is the name of the column, an empty text
/// takes it away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Say {
    pub plan: String,
    pub row: String,
    pub field: String,
    pub language: String,
    pub text: String,
}

pub(super) fn put_resource(call: &Call<'_>, args: PutResource) -> Answer<PlanView> {
    let new = args.resource;
    let id = maybe_row(new.id.as_deref())?;
    write_into(call, &args.plan, |tx, plan| {
        help_plan::put_resource(tx, plan, id, &new.kind, &new.text)?;
        Ok(())
    })
}

pub(super) fn remove_resource(call: &Call<'_>, args: RemoveResource) -> Answer<PlanView> {
    let resource = row_id(&args.resource)?;
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::remove_resource(tx, plan, resource)?)
    })
}

pub(super) fn put_view(call: &Call<'_>, args: PutView) -> Answer<PlanView> {
    let new = args.view;
    let id = maybe_row(new.id.as_deref())?;
    write_into(call, &args.plan, |tx, plan| {
        help_plan::put_view(tx, plan, id, &new.source, &new.text)?;
        Ok(())
    })
}

pub(super) fn remove_view(call: &Call<'_>, args: RemoveView) -> Answer<PlanView> {
    let view = row_id(&args.view)?;
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::remove_view(tx, plan, view)?)
    })
}

pub(super) fn put_partner(call: &Call<'_>, args: PutPartner) -> Answer<PlanView> {
    let new = args.partner;
    let id = maybe_row(new.id.as_deref())?;
    write_into(call, &args.plan, |tx, plan| {
        help_plan::put_partner(tx, plan, id, &new.name, &new.role)?;
        Ok(())
    })
}

pub(super) fn remove_partner(call: &Call<'_>, args: RemovePartner) -> Answer<PlanView> {
    let partner = row_id(&args.partner)?;
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::remove_partner(tx, plan, partner)?)
    })
}

pub(super) fn rate(call: &Call<'_>, args: Rate) -> Answer<PlanView> {
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::rate(
            tx,
            plan,
            &args.area,
            args.rating,
            &args.note,
        )?)
    })
}

pub(super) fn say(call: &Call<'_>, args: Say) -> Answer<PlanView> {
    let row = row_id(&args.row)?;
    write_into(call, &args.plan, |tx, plan| {
        Ok(help_plan::say(
            tx,
            plan,
            row,
            &args.field,
            &args.language,
            &args.text,
        )?)
    })
}
