//! What screens show of the rows of a help plan.

use crate::help_plan;
use crate::paper;
use serde::Serialize;

/// The situation as somebody else sees it.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OtherView {
    pub id: String,
    pub source: String,
    pub text: String,
}

/// Where things stand in an area of life.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AreaRating {
    pub id: String,
    pub area: String,
    pub rating: Option<u8>,
    pub note: String,
}

/// Something that helps.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanResource {
    pub id: String,
    pub kind: String,
    pub text: String,
}

/// A step.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanMeasure {
    pub id: String,
    pub what: String,
    pub who: String,
    pub who_name: String,
    pub by_when: String,
    pub status: String,
}

/// A goal with its steps.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanGoal {
    pub id: String,
    pub area: String,
    pub vision: String,
    pub text_client: String,
    pub text_worker: String,
    pub indicator: String,
    pub baseline: String,
    pub target: String,
    pub due: String,
    pub measures: Vec<PlanMeasure>,
}

/// Another service that takes part.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanPartner {
    pub id: String,
    pub name: String,
    pub role: String,
}

/// What the interpreter typed beside the text of a row: `field` is the column's name.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Saying {
    pub row: String,
    pub field: String,
    pub language: String,
    pub text: String,
}

/// What keeps a plan from being finalised; `row` is the goal it is about, or empty.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Missing {
    pub code: String,
    pub row: String,
}

impl From<paper::Missing> for Missing {
    fn from(missing: paper::Missing) -> Self {
        Self {
            code: missing.code.to_owned(),
            row: missing.row.map(|row| row.to_string()).unwrap_or_default(),
        }
    }
}

impl From<help_plan::Goal> for PlanGoal {
    fn from(goal: help_plan::Goal) -> Self {
        let words = goal.words;
        Self {
            id: goal.id.to_string(),
            area: words.area,
            vision: words.vision,
            text_client: words.text_client,
            text_worker: words.text_worker,
            indicator: words.indicator,
            baseline: words.baseline,
            target: words.target,
            due: words.due,
            measures: goal.measures.into_iter().map(PlanMeasure::from).collect(),
        }
    }
}

impl From<help_plan::Measure> for PlanMeasure {
    fn from(measure: help_plan::Measure) -> Self {
        Self {
            id: measure.id.to_string(),
            what: measure.what,
            who: measure.who,
            who_name: measure.who_name,
            by_when: measure.by_when,
            status: measure.status,
        }
    }
}

impl From<help_plan::OtherView> for OtherView {
    fn from(view: help_plan::OtherView) -> Self {
        Self {
            id: view.id.to_string(),
            source: view.source,
            text: view.text,
        }
    }
}

impl From<help_plan::Resource> for PlanResource {
    fn from(resource: help_plan::Resource) -> Self {
        Self {
            id: resource.id.to_string(),
            kind: resource.kind,
            text: resource.text,
        }
    }
}

impl From<help_plan::Partner> for PlanPartner {
    fn from(partner: help_plan::Partner) -> Self {
        Self {
            id: partner.id.to_string(),
            name: partner.name,
            role: partner.role,
        }
    }
}

impl From<help_plan::Saying> for Saying {
    fn from(saying: help_plan::Saying) -> Self {
        Self {
            row: saying.row.to_string(),
            field: saying.field,
            language: saying.language,
            text: saying.text,
        }
    }
}
