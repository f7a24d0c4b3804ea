//! What stands at the head of every paper, whatever it is about: its numbers, its languages, who
//! agrees with whom, and how people understood each other.
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

/// What signing needs to know of a paper.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Head {
    /// 16 random bytes; names nobody.
    pub document: String,
    /// Year–laptop code–counter.
    pub number: String,
    /// 1 for the first paper of a plan; of a paper that is made once, always 1.
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
    /// Who agrees; adults sign.
    pub clients: Vec<Client>,
    /// How people understood each other.
    pub conversation: Conversation,
}

impl Head {
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
