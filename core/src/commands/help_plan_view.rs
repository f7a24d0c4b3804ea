//! What screens show of help plans.

use super::case_row::People;
use super::conflict_view::{ConflictView, conflicts_in};
use super::help_plan_rows::{
    AreaRating, Missing, OtherView, PlanGoal, PlanPartner, PlanResource, Saying,
};
use super::paper_view::{Looking, PaperRow};
use super::person_view::PersonRow;
use super::{Code, CommandError};
use crate::desk::Session;
use crate::help_plan::{self, Card, Fields, HelpPlan};
use crate::ids::HelpPlanId;
use crate::store::Reader;
use crate::time::Day;
use crate::{case, code};
use serde::Serialize;
use std::collections::BTreeSet;

/// A plan in a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanCard {
    pub id: String,
    pub number: String,
    pub orientation: String,
    pub evaluation_on: Option<String>,
    #[cfg_attr(test, ts(type = "number"))]
    pub goals: i64,
}

impl From<Card> for PlanCard {
    fn from(card: Card) -> Self {
        Self {
            id: card.id.to_string(),
            number: card.number,
            orientation: card.orientation,
            evaluation_on: Some(card.evaluation_on).filter(|day| !day.is_empty()),
            goals: card.goals,
        }
    }
}

/// What stands in a plan once.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanFields {
    pub orientation: String,
    pub orientation_reason: String,
    pub view_client: String,
    pub view_client_language: String,
    pub view_worker: String,
    pub limits: String,
    pub rules: String,
    pub period_from: String,
    pub period_to: String,
    pub frequency: String,
    pub evaluation_on: String,
    pub evaluation_method: String,
    pub evaluation_place: String,
    pub evaluation_with: String,
    pub language: String,
    pub interpreter: String,
    pub interpreter_name: String,
    pub interpreter_number: String,
    pub interpreter_sworn: Option<bool>,
    pub secrecy_since: String,
    pub understanding: String,
    pub basis: String,
}

impl From<Fields> for PlanFields {
    fn from(fields: Fields) -> Self {
        Self {
            orientation: fields.orientation,
            orientation_reason: fields.orientation_reason,
            view_client: fields.view_client,
            view_client_language: fields.view_client_language,
            view_worker: fields.view_worker,
            limits: fields.limits,
            rules: fields.rules,
            period_from: fields.period_from,
            period_to: fields.period_to,
            frequency: fields.frequency,
            evaluation_on: fields.evaluation_on,
            evaluation_method: fields.evaluation_method,
            evaluation_place: fields.evaluation_place,
            evaluation_with: fields.evaluation_with,
            language: fields.language,
            interpreter: fields.interpreter,
            interpreter_name: fields.interpreter_name,
            interpreter_number: fields.interpreter_number,
            interpreter_sworn: fields.interpreter_sworn,
            secrecy_since: fields.secrecy_since,
            understanding: fields.understanding,
            basis: fields.basis,
        }
    }
}

/// A help plan, opened.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanView {
    pub id: String,
    pub case: String,
    pub case_number: String,
    pub persons: Vec<PersonRow>,
    pub number: String,
    pub fields: PlanFields,
    pub views: Vec<OtherView>,
    /// All areas of life, rated or not.
    pub areas: Vec<AreaRating>,
    pub resources: Vec<PlanResource>,
    pub goals: Vec<PlanGoal>,
    pub partners: Vec<PlanPartner>,
    pub sayings: Vec<Saying>,
    pub missing: Vec<Missing>,
    /// What was printed for signature, the newest first.
    pub agreements: Vec<PaperRow>,
    pub conflicts: Vec<ConflictView>,
    /// Its case was handed over, or parted, or waits to be erased, and is only looked up.
    pub restricted: bool,
}

impl PlanView {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        id: HelpPlanId,
        today: Day,
    ) -> Result<Self, CommandError> {
        let plan = help_plan::read(reader, id)?.ok_or(Code::NotFound)?;
        let case = case::find(reader, plan.case)?.ok_or(Code::NotFound)?;
        let parties = help_plan::parties(reader, plan.case, today)?;
        let lacks = help_plan::missing(&plan, &parties, today);
        let typed = plan.sayings.iter().map(|saying| saying.id);
        let rows: BTreeSet<_> = plan.rows().chain(typed).collect();
        let people = People::of_cases(reader, std::iter::once(plan.case), today)?;
        let looking = Looking {
            session,
            reader,
            today,
        };
        Ok(Self {
            id: id.to_string(),
            case: plan.case.to_string(),
            case_number: case.number,
            persons: people.of(plan.case),
            areas: areas(&plan),
            number: plan.number,
            fields: plan.fields.into(),
            views: plan.views.into_iter().map(OtherView::from).collect(),
            resources: plan.resources.into_iter().map(PlanResource::from).collect(),
            goals: plan.goals.into_iter().map(PlanGoal::from).collect(),
            partners: plan.partners.into_iter().map(PlanPartner::from).collect(),
            sayings: plan.sayings.into_iter().map(Saying::from).collect(),
            missing: lacks.into_iter().map(Missing::from).collect(),
            agreements: looking.rows(plan.case.0, |one, _| one.plan == Some(id))?,
            conflicts: conflicts_in(session, reader, plan.case.0, |row| rows.contains(&row))?,
            restricted: reader.is_restricted(plan.case.0)?,
        })
    }
}

/// All areas of life, rated or not.
fn areas(plan: &HelpPlan) -> Vec<AreaRating> {
    let of = |area: &&'static str| {
        let rated = plan.areas.iter().find(|rated| rated.area == **area);
        AreaRating {
            id: help_plan::area_id(plan.case, plan.id, area).to_string(),
            area: (*area).to_owned(),
            rating: rated.and_then(|rated| rated.rating),
            note: rated.map(|rated| rated.note.clone()).unwrap_or_default(),
        }
    };
    code::LIFE_AREA.codes.iter().map(of).collect()
}
