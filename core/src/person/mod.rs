//! Persons: whom the service accompanies, or has met once.
//!
//! A person exists without a case. She has one name or several, each of its kind: the official one
//! in the spelling of her papers, the one in her own script, others she is known by. Nobody must
//! have a surname. A birth date may be partial, estimated, or the authorities' 1 January. Every
//! statement is a register or a row of its own, so that two laptops that learn different things
//! about her both keep what they learnt.
//!
//! Where somebody is may be kept from another ([`whereabouts`]).
//!
//! The same human being entered twice is *joined* by a withdrawable fact; no row moves, and what is
//! read about one is read about both ([`same`]).

mod change;
mod rules;
pub mod same;
mod store;
mod tables;
pub mod whereabouts;

pub use change::{
    add_document, add_name, change, change_document, change_name, create, remove_document,
    remove_name, set_languages,
};
pub use rules::{OF_AGE, Written, check_birth, check_name, display_name, native_name};
pub use store::{
    Expiring, all_names, count, expiring, find, list, names_of, open, sketch, sketches,
};
pub use tables::{
    NAME, PERSON, PERSON_LANGUAGE as LANGUAGE, RESIDENCE_DOCUMENT, SAME_PERSON, WHEREABOUTS_KEPT,
};

use crate::ids::{Id, PersonId};

/// One of a person's names. Given or family name may be empty, not both.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// Its row.
    pub id: Id,
    /// `official`, `native`, `alias` or `former`.
    pub kind: String,
    /// Given names, father's name, or the only name there is.
    pub given: String,
    /// Family name, if there is one.
    pub family: String,
}

/// What she can do in a language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Skill {
    /// BCP 47.
    pub language: String,
    /// Speaks it.
    pub speaks: bool,
    /// Reads it.
    pub reads: bool,
    /// Conversations are interpreted into it.
    pub interpreted: bool,
}

/// A residence paper.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ResidenceDocument {
    /// Its row.
    pub id: Id,
    /// Code of the list `residence_document`.
    pub kind: String,
    /// Its number, as printed.
    pub number: String,
    /// The last day it is valid, if it says one.
    pub valid_until: Option<String>,
    /// Who issued it.
    pub authority: String,
}

/// As much of a person as a list shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sketch {
    /// Who.
    pub id: PersonId,
    /// The name to show.
    pub name: String,
    /// The name in her own script, or empty.
    pub native: String,
    /// EDTF, or empty.
    pub birth: String,
    /// Languages she speaks.
    pub languages: Vec<String>,
    /// Whether her whereabouts are kept from somebody.
    pub protected: bool,
}

/// Everything the person's own root says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// As in a list.
    pub sketch: Sketch,
    /// Her names.
    pub names: Vec<Name>,
    /// `f`, `m`, `x`, or empty.
    pub sex: String,
    /// Her languages.
    pub languages: Vec<Skill>,
    /// Her residence papers, the latest to expire first.
    pub documents: Vec<ResidenceDocument>,
}

/// Why something about a person can not be written.
#[derive(Debug, thiserror::Error)]
pub enum PersonError {
    /// She has no name at all.
    #[error("a name is missing")]
    NameMissing,
    /// A name or number of more than 200 characters.
    #[error("a name is too long")]
    NameTooLong,
    /// A birth date that is no EDTF date.
    #[error("a date can not be read")]
    DateUnreadable,
    /// A birth date that lies ahead.
    #[error("a date lies in the future")]
    DateInFuture,
    /// A code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// There is no such person, name, paper or fact here.
    #[error("not found")]
    NotFound,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
