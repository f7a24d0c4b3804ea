//! What is frozen: everything variable that is printed.
//!
//! Ids and digests are hexadecimal texts, days are ISO 8601, texts are in NFC, codes are those of
//! the lists in `code`. Fixed texts are not repeated here: `template` is the digest over them and
//! the layout.

use crate::ids::{Id, UserId};
use serde::{Deserialize, Serialize};

/// A text as it was written, and what the interpreter typed beside it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Words {
    /// As somebody wrote it, in whatever language.
    pub text: String,
    /// The same in the language beside, typed by the interpreter. Geleit never translates.
    pub saying: Option<String>,
}

/// The whole agreement.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Content {
    /// 16 random bytes; names nobody.
    pub document: String,
    /// Year–laptop code–counter.
    pub number: String,
    /// 1 for the first agreement of a plan.
    pub version: u32,
    /// Digest of the version this one follows.
    pub supersedes: Option<String>,
    /// The language that binds: `de`, `fr` or `en`.
    pub language: String,
    /// The client's language beside it.
    pub beside: Option<String>,
    /// SHA-256 over layout and fixed texts.
    pub template: String,
    /// 16 random bytes, so that the digest tells nothing about the content.
    pub salt: String,
    /// The day it was frozen.
    pub printed_on: String,
    /// The office that promises.
    pub service: Service,
    /// The case's number.
    pub case_number: String,
    /// Why there is a plan.
    pub basis: Basis,
    /// Code of the list `orientation`.
    pub orientation: String,
    /// Why stabilisation, where it is.
    pub orientation_reason: Words,
    /// Who agrees; adults sign.
    pub clients: Vec<Client>,
    /// How people understood each other.
    pub conversation: Conversation,
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

impl Content {
    /// Whether the paper names a worker as one who signs for the service.
    pub fn names(&self, user: UserId) -> bool {
        let mut workers = self.service.workers.iter();
        workers.any(|worker| Id::parse(&worker.user) == Some(user.0))
    }
}

/// The office and its workers.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Service {
    /// Name of the organisation.
    pub organisation: String,
    /// Its address and how to reach it, several lines.
    pub address: String,
    /// The unit.
    pub unit: String,
    /// Code of the list `jurisdiction`.
    pub jurisdiction: String,
    /// Code of the list `data_protection_law`.
    pub data_protection_law: String,
    /// Data protection officer.
    pub officer: String,
    /// Where one may complain.
    pub complaint_office: String,
    /// Holder first, then deputy.
    pub workers: Vec<Worker>,
}

/// A worker named on the paper.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Worker {
    /// Her id.
    pub user: String,
    /// Code of the list `worker_part`.
    pub part: String,
    /// Her name.
    pub name: String,
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

/// A person who agrees.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Client {
    /// Id of the person.
    pub person: String,
    /// Code of the list `case_part`.
    pub part: String,
    /// Name in official spelling.
    pub name: String,
    /// Name in the person's own script, or empty.
    pub native: String,
    /// EDTF, as far as it is known.
    pub birth: String,
    /// Where the person lives, or empty.
    pub address: String,
    /// Whether this person signs: adults do.
    pub signs: bool,
}

/// How people understood each other.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Conversation {
    /// In which language.
    pub language: String,
    /// Code of the list `interpreter`.
    pub interpreter: String,
    /// Name of the interpreter, or empty.
    pub name: String,
    /// Number of the interpreter, or empty.
    pub number: String,
    /// Sworn in at a court.
    pub sworn: Option<bool>,
    /// Bound to secrecy since.
    pub secrecy_since: Option<String>,
    /// How and by whom understanding was checked.
    pub understanding: Words,
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
