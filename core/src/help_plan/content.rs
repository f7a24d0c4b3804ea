//! A help plan as it is read: everything that is written in it.

use crate::code;
use crate::ids::{CaseId, HelpPlanId, Id};

/// A help plan, whole. An empty text is not filled in yet; days are ISO 8601.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HelpPlan {
    /// Which.
    pub id: HelpPlanId,
    /// The case whose plan it is; its root.
    pub case: CaseId,
    /// Year–laptop code–counter.
    pub number: String,
    /// What stands in it once.
    pub fields: Fields,
    /// The situation as others see it.
    pub views: Vec<OtherView>,
    /// Areas of life somebody rated or wrote about.
    pub areas: Vec<Area>,
    /// What helps.
    pub resources: Vec<Resource>,
    /// In the order the plan gives them.
    pub goals: Vec<Goal>,
    /// Who else takes part.
    pub partners: Vec<Partner>,
    /// What the interpreter typed beside texts that are here.
    pub sayings: Vec<Saying>,
}

/// What stands in a plan once: `Fields<String>` as it is, `Fields<Option<String>>` what to change,
/// where `None` leaves a field as it is and an empty text clears it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Fields<T = String> {
    /// Code of the list `orientation`.
    pub orientation: T,
    /// Why stabilisation, where it is.
    pub orientation_reason: T,
    /// The situation in the client's own words.
    pub view_client: T,
    /// In which language the client said it.
    pub view_client_language: T,
    /// The situation as the service sees it.
    pub view_worker: T,
    /// What the service can not do.
    pub limits: T,
    /// How people work together.
    pub rules: T,
    /// First day.
    pub period_from: T,
    /// Last day.
    pub period_to: T,
    /// How often they meet.
    pub frequency: T,
    /// The day of the joint evaluation.
    pub evaluation_on: T,
    /// How they will look at it.
    pub evaluation_method: T,
    /// Where.
    pub evaluation_place: T,
    /// With whom.
    pub evaluation_with: T,
    /// Language of the conversation.
    pub language: T,
    /// Code of the list `interpreter`.
    pub interpreter: T,
    /// The interpreter's name.
    pub interpreter_name: T,
    /// The interpreter's number, where there is no name.
    pub interpreter_number: T,
    /// Sworn in at a court; unknown, or nothing to change.
    pub interpreter_sworn: Option<bool>,
    /// The day since when the interpreter is bound to secrecy.
    pub secrecy_since: T,
    /// How and by whom understanding was checked.
    pub understanding: T,
    /// Why there is a plan.
    pub basis: T,
}

/// The situation as somebody else sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OtherView {
    /// Its row.
    pub id: Id,
    /// Who.
    pub source: String,
    /// What.
    pub text: String,
}

/// Where things stand in one area of life.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Area {
    /// Its row.
    pub id: Id,
    /// Code of the list `life_area`.
    pub area: String,
    /// 0 to 4.
    pub rating: Option<u8>,
    /// In words.
    pub note: String,
}

/// Something that helps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Resource {
    /// Its row.
    pub id: Id,
    /// Code of the list `resource_kind`.
    pub kind: String,
    /// What.
    pub text: String,
}

/// A goal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Goal {
    /// Its row.
    pub id: Id,
    /// What is said in it.
    pub words: GoalWords,
    /// The steps towards it, in the order the plan gives them.
    pub measures: Vec<Measure>,
}

/// What is said in a goal.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct GoalWords {
    /// Code of the list `life_area`.
    pub area: String,
    /// What it serves in the long run.
    pub vision: String,
    /// In the client's words.
    pub text_client: String,
    /// In the service's words.
    pub text_worker: String,
    /// How to tell.
    pub indicator: String,
    /// Today.
    pub baseline: String,
    /// Then.
    pub target: String,
    /// By when.
    pub due: String,
}

/// A step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measure {
    /// Its row.
    pub id: Id,
    /// What.
    pub what: String,
    /// Code of the list `measure_who`.
    pub who: String,
    /// Who exactly.
    pub who_name: String,
    /// By when.
    pub by_when: String,
    /// Code of the list `measure_status`.
    pub status: String,
}

impl Measure {
    /// Whether people agree on it: it says something, and nobody dropped it.
    pub fn is_agreed(&self) -> bool {
        !self.what.trim().is_empty() && self.status != code::MEASURE_DROPPED
    }
}

/// Another service that takes part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Partner {
    /// Its row.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// For what.
    pub role: String,
}

/// What the interpreter typed beside a free text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Saying {
    /// Its own row.
    pub id: Id,
    /// The row whose text it is.
    pub row: Id,
    /// Name of the column with the text.
    pub field: String,
    /// In which language.
    pub language: String,
    /// What.
    pub text: String,
}

impl HelpPlan {
    /// What the interpreter typed in a language beside a text of a row.
    pub fn saying(&self, row: impl Into<Id>, field: &str, language: &str) -> Option<&str> {
        let row = row.into();
        let saying = self.sayings.iter().find(|saying| {
            (saying.row, &*saying.field, &*saying.language) == (row, field, language)
        });
        saying.map(|saying| saying.text.as_str())
    }

    /// The rows with free text: the plan itself, and everything in it.
    pub fn rows(&self) -> impl Iterator<Item = Id> + '_ {
        let measures = self.goals.iter().flat_map(|goal| &goal.measures);
        std::iter::once(self.id.0)
            .chain(self.views.iter().map(|view| view.id))
            .chain(self.areas.iter().map(|area| area.id))
            .chain(self.resources.iter().map(|resource| resource.id))
            .chain(self.goals.iter().map(|goal| goal.id))
            .chain(measures.map(|measure| measure.id))
            .chain(self.partners.iter().map(|partner| partner.id))
    }
}
