//! Agreements: a help plan as it was printed for signature, for ever.
//!
//! *Print for signature* freezes everything variable that stands on the paper, in all its
//! languages, into one immutable row ([`written`]). Its digest is the SHA-256 of those bytes;
//! prints, signatures, copies and scans are further rows that name the digest. The plan itself goes
//! on as the draft of the next version, and what becomes of it changes no letter of what was
//! signed.
//!
//! People sign on paper, on different days, some with a mark and a witness; what the store keeps is
//! that they did. The worker alone signs here as well, with her own key over the digest. Whether an
//! agreement is in force follows from these facts ([`state`]) and is stored nowhere, so two laptops
//! that each learnt of one signature agree as soon as they have met. None of the facts is ever
//! withdrawn or undone: what was wrong on paper is ended, and printed again.

mod content;
mod event;
#[cfg(test)]
mod example_test;
mod file_scan;
mod freeze;
mod gather;
mod rules;
mod sign;
pub mod state;
mod store;
mod tables;
pub mod written;

pub use content::{
    Area, Basis, Client, Consent, Content, Conversation, Evaluation, Goal, Measure, Partner,
    Resource, Service, View, Words, Worker,
};
pub use event::{end, hand_copy, printed};
pub use file_scan::file_scan;
pub use freeze::{Gathered, Wish, draft, freeze};
pub use rules::{NewSignature, kinds, parties};
pub use sign::{confirm, sign};
pub use state::{State, of as state_of};
pub use store::{facts, find, of_document, standing_in, two_in_force, without_scan};
pub use tables::{
    AGREEMENT, COPY, DIGEST, ENDED, FILE, FORM, PAGES, PRINT, SCAN, SCANNED_AT, SCANNED_BY,
    SIGNATURE, is_final,
};
pub use written::Digest;

use crate::ids::{AgreementId, CaseId, HelpPlanId, Id, PersonId, UserId};
use crate::time::Instant;

/// One frozen version of a plan.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// Which.
    pub id: AgreementId,
    /// In whose root it stands.
    pub case: CaseId,
    /// The plan it was.
    pub plan: HelpPlanId,
    /// The bytes in the code of squares.
    pub document: Id,
    /// Number of the plan.
    pub number: String,
    /// 1 for the first of a plan.
    pub version: i64,
    /// What all facts about it name.
    pub digest: Digest,
    /// What was agreed; `None` when the bytes do not say it or do not fit the digest.
    pub content: Option<Content>,
    /// The version it follows.
    pub supersedes: Option<Digest>,
    /// Who froze it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// That it was printed.
#[derive(Clone, Debug)]
pub struct Print {
    /// Which.
    pub digest: Digest,
    /// `printer` or `saved`.
    pub way: String,
    /// How many copies.
    pub copies: i64,
    /// By whom.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// That somebody signed, put a mark, or refused.
#[derive(Clone, Debug)]
pub struct Signature {
    /// Its row.
    pub id: Id,
    /// Which agreement.
    pub digest: Digest,
    /// Code of the list `signatory`.
    pub part: String,
    /// Who, if it is somebody accompanied or who stands for her.
    pub person: Option<PersonId>,
    /// Who, if it is the interpreter.
    pub name: String,
    /// Code of the list `signature_kind`.
    pub kind: String,
    /// The colleague who saw the mark.
    pub witness: Option<UserId>,
    /// Somebody else who saw it.
    pub witness_name: String,
    /// The day on the paper.
    pub on_day: String,
    /// The place on the paper.
    pub place: String,
    /// Why it was refused.
    pub reason: String,
    /// Who wrote it down.
    pub by: UserId,
    /// When.
    pub at: Instant,
    /// Of a digital signature: whether it is that user's over this digest.
    pub valid: Option<bool>,
}

/// That a person was handed a copy.
#[derive(Clone, Debug)]
pub struct Copy {
    /// Which agreement.
    pub digest: Digest,
    /// Who.
    pub person: PersonId,
    /// When.
    pub on_day: String,
}

/// That the signed paper came back as a picture.
#[derive(Clone)]
pub struct Scan {
    /// Its row.
    pub id: Id,
    /// Which agreement.
    pub digest: Digest,
    /// Names the file: key, hash and size.
    pub file: Vec<u8>,
    /// How many pages.
    pub pages: i64,
    /// `pdf`, `jpeg`, `png` or `tiff`.
    pub form: String,
    /// Who filed it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// That it does not hold any more.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Which.
    pub digest: Digest,
    /// Since when.
    pub on_day: String,
    /// Code of the list `agreement_end`.
    pub reason: String,
    /// In words.
    pub note: String,
    /// Who wrote it down.
    pub by: UserId,
}

/// The key of the file is not for logs.
impl std::fmt::Debug for Scan {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (id, pages) = (&self.id, &self.pages);
        to.debug_struct("Scan")
            .field("id", id)
            .field("pages", pages)
            .finish_non_exhaustive()
    }
}

/// Everything that was ever agreed in a case, and what happened to it.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// What was frozen, the newest first.
    pub frozen: Vec<Frozen>,
    /// Prints, the oldest first.
    pub prints: Vec<Print>,
    /// Signatures, the oldest first.
    pub signatures: Vec<Signature>,
    /// Copies handed over, the oldest first.
    pub copies: Vec<Copy>,
    /// Scans, the oldest first.
    pub scans: Vec<Scan>,
    /// Ends.
    pub ended: Vec<Ended>,
}

/// Why an agreement can not be frozen, or a fact about it not be stated.
#[derive(Debug, thiserror::Error)]
pub enum AgreementError {
    /// What the paper needs and the plan or the office does not say yet.
    #[error("the plan is not complete")]
    Incomplete(Vec<String>),
    /// Another window froze a version meanwhile.
    #[error("another version was frozen meanwhile")]
    VersionTaken,
    /// What is stored is not what was frozen.
    #[error("the content does not fit its digest")]
    Damaged,
    /// It does not hold any more.
    #[error("the agreement was ended")]
    AlreadyEnded,
    /// Somebody who does not sign this agreement.
    #[error("not a party")]
    NotParty,
    /// She signed, put her mark or refused already.
    #[error("signed already")]
    SignedAlready,
    /// A mark without a witness.
    #[error("a witness is missing")]
    WitnessMissing,
    /// The interpreter can not be witness.
    #[error("the witness is the interpreter")]
    WitnessIsInterpreter,
    /// Nobody is her own witness.
    #[error("the witness is the signatory")]
    WitnessIsSignatory,
    /// A refusal without a reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// A day before it was printed.
    #[error("a date lies before the print")]
    DateBeforePrint,
    /// A day that lies ahead.
    #[error("a date lies in the future")]
    DateInFuture,
    /// A code that is in no list, or does not fit here.
    #[error("a code is unknown")]
    CodeUnknown,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// There is no such plan or agreement here.
    #[error("not found")]
    NotFound,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}

impl From<crate::cbor::Malformed> for AgreementError {
    fn from(_: crate::cbor::Malformed) -> Self {
        Self::Damaged
    }
}
