//! What is frozen: everything variable that is printed.

use crate::paper::{Body, Head, Kind, Words};
use serde::{Deserialize, Serialize};

/// The whole agreement.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Content {
    /// What every paper says.
    #[serde(flatten)]
    pub head: Head,
    /// The case's number.
    pub case_number: String,
    /// Why there is a plan.
    pub basis: Basis,
    /// Code of the list `orientation`.
    pub orientation: String,
    /// Why stabilisation, where it is.
    pub orientation_reason: Words,
    /// The situation in the client's own words.
    pub view_client: Words,
    /// In which language the client said it.
    pub view_client_language: Option<String>,
    /// The situation as the service sees it.
    pub view_worker: Words,
    /// As others see it.
    pub views: Vec<View>,
    /// Where things stand today, 0 to 4.
    pub areas: Vec<Area>,
    /// What helps.
    pub resources: Vec<Resource>,
    /// What is to be reached, and by whom.
    pub goals: Vec<Goal>,
    /// Who else takes part.
    pub partners: Vec<Partner>,
    /// What the service can not do.
    pub limits: Words,
    /// How people work together.
    pub rules: Words,
    /// First day.
    pub period_from: String,
    /// Last day.
    pub period_to: String,
    /// How often they meet.
    pub frequency: String,
    /// When and how they look at it together.
    pub evaluation: Evaluation,
    /// Who agreed to be accompanied.
    pub consents: Vec<Consent>,
}

impl Body for Content {
    const KIND: Kind = Kind::Agreement;

    fn head(&self) -> &Head {
        &self.head
    }
}

/// Why there is a plan.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Basis {
    /// Number of the application.
    pub application_number: Option<String>,
    /// When it arrived.
    pub received_on: Option<String>,
    /// Code of the list `application_path`.
    pub path: Option<String>,
    /// The law, where one foresees it.
    pub legal_basis: Option<String>,
    /// In words.
    pub words: Words,
}

/// The situation as somebody else sees it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct View {
    /// Who.
    pub source: String,
    /// What.
    pub words: Words,
}

/// Where things stand in one area of life.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Area {
    /// Code of the list `life_area`.
    pub area: String,
    /// 0 to 4.
    pub rating: Option<u8>,
    /// In words.
    pub note: Words,
}

/// Something that helps.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Resource {
    /// Code of the list `resource_kind`.
    pub kind: String,
    /// What.
    pub words: Words,
}

/// A goal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Goal {
    /// Code of the list `life_area`.
    pub area: String,
    /// What it serves in the long run.
    pub vision: Words,
    /// In the client's words.
    pub text_client: Words,
    /// In the service's words.
    pub text_worker: Words,
    /// How to tell.
    pub indicator: Words,
    /// Today.
    pub baseline: Words,
    /// Then.
    pub target: Words,
    /// By when.
    pub due: String,
    /// Who does what.
    pub measures: Vec<Measure>,
}

/// A step.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Measure {
    /// What.
    pub what: Words,
    /// Code of the list `measure_who`.
    pub who: String,
    /// Who exactly, or empty.
    pub who_name: String,
    /// By when.
    pub by_when: String,
}

/// Another service that takes part.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Partner {
    /// Its name.
    pub name: String,
    /// For what.
    pub role: Words,
}

/// The joint evaluation.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Evaluation {
    /// The day.
    pub on: String,
    /// How.
    pub method: Words,
    /// Where.
    pub place: Words,
    /// With whom.
    pub with: Words,
}

/// Consent to be accompanied, as it was declared.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Consent {
    /// Id of the person.
    pub person: String,
    /// Code of the list `consent_answer`.
    pub answer: String,
    /// Code of the list `consent_how`.
    pub how: String,
    /// The day.
    pub on: String,
}
