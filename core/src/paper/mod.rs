//! Papers for signature: what was printed for somebody to sign, for ever.
//!
//! *Print for signature* freezes everything variable that stands on the paper, in all its
//! languages, into one immutable row ([`written`]). Its digest is the SHA-256 of those bytes;
//! prints, signatures, copies, scans and the end are further rows that name the digest. What the
//! paper was made from, a help plan or a form, goes on without it and changes no letter of what was
//! signed.
//!
//! People sign on paper, on different days, some with a mark and a witness; what the store keeps is
//! that they did. The worker alone signs here as well, with her own key over the digest. Whether a
//! paper is in force follows from these facts ([`state`]) and is stored nowhere, so two laptops
//! that each learnt of one signature agree as soon as they have met. None of the facts is ever
//! taken back or undone: what was wrong on paper is ended, and printed again.
//!
//! This room knows the head of a paper and not what it is about: help plans are gathered in
//! `agreement`, consents and releases from secrecy in `release`.

mod event;
mod file_scan;
mod freeze;
mod head;
mod people;
mod rules;
mod sign;
pub mod state;
mod store;
mod tables;
pub mod written;

pub use event::{NewEnd, end, hand_copy, printed};
pub use file_scan::file_scan;
pub use freeze::{Birth, as_frozen, check_complete, check_languages, freeze};
pub use head::{Client, Conversation, Head, Service, Words, Worker};
pub use people::{client, service};
pub use rules::{Missing, NewSignature, kinds, missing_in_office, parties, signs};
pub use sign::{confirm, sign};
pub use state::{State, of as state_of};
pub use store::{facts, find, of_document, without_scan};
pub use tables::{
    COPY, DIGEST, ENDED, FILE, FORM, PAGES, PAPER, PRINT, SCAN, SCANNED_AT, SCANNED_BY, SIGNATURE,
    is_final,
};
pub use written::{Body, Digest, Kind};

use crate::ids::{HelpPlanId, Id, PaperId, PersonId, UserId};
use crate::time::Instant;

/// One frozen paper.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// Which.
    pub id: PaperId,
    /// In whose root it stands: a case or a release.
    pub root: Id,
    /// What kind it is; `None` when the bytes do not say it.
    pub kind: Option<Kind>,
    /// The plan it was, if it was one.
    pub plan: Option<HelpPlanId>,
    /// The bytes in the code of squares.
    pub document: Id,
    /// Year–laptop code–counter.
    pub number: String,
    /// 1 for the first.
    pub version: i64,
    /// What all facts about it name.
    pub digest: Digest,
    /// What signing needs to know; `None` when the bytes do not say it or do not fit the digest.
    pub head: Option<Head>,
    /// What was frozen, byte by byte.
    pub bytes: Vec<u8>,
    /// The version it follows.
    pub supersedes: Option<Digest>,
    /// Who froze it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

impl Frozen {
    /// What was agreed; `None` when it is another kind of paper or is not what was frozen.
    pub fn body<B: Body>(&self) -> Option<B> {
        self.head.as_ref()?;
        written::read(&self.bytes).ok()
    }
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
    /// Which paper.
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
    /// What had a box of its own on the paper and was ticked by hand: codes of the paper's own list.
    pub ticked: Vec<String>,
    /// Who wrote it down.
    pub by: UserId,
    /// When.
    pub at: Instant,
    /// Whether who wrote it down signed that with her own key. One that nobody signed so counts for
    /// nothing, whichever laptop brought it.
    pub valid: bool,
}

/// That a person was handed a copy.
#[derive(Clone, Debug)]
pub struct Copy {
    /// Which paper.
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
    /// Which paper.
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
    /// Code of the list `paper_end`.
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

/// All papers of one root, and what happened to them.
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

/// Why a paper can not be frozen, or a fact about it not be stated.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// Where one of those on the paper is, is kept from another.
    #[error("whereabouts are kept from another")]
    KeptApart,
    /// What the paper needs and nobody has said yet.
    #[error("the paper is not complete")]
    Incomplete(Vec<String>),
    /// Another window froze a version meanwhile.
    #[error("another version was frozen meanwhile")]
    VersionTaken,
    /// What is stored is not what was frozen.
    #[error("the content does not fit its digest")]
    Damaged,
    /// It does not hold any more.
    #[error("the paper was ended")]
    AlreadyEnded,
    /// Somebody who does not sign this paper.
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
    /// There is no such paper here, nor what it is made from.
    #[error("not found")]
    NotFound,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}

impl From<crate::cbor::Malformed> for PaperError {
    fn from(_: crate::cbor::Malformed) -> Self {
        Self::Damaged
    }
}
