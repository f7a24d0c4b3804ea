//! Handover: a case, or a family as one unit, goes to another service as one sealed file.
//!
//! What leaves is a **snapshot, and nothing is in it by default**. A row leaves only if each person it
//! is about has released what its columns say ([`crate::release`]), or another legal ground is written
//! down; free text leaves only where it was shown and ticked, one text at a time. No author, no clock,
//! no value that two laptops disagree about, no column this version does not know to be harmless. A restricted note goes only if the worker who
//! hands over reads it and ticked it: as it lies here, with its key, for whoever accepts it over there.
//! Pictures of the case's agreements go where each was ticked by itself.
//! Papers for signature as such, consents and who worked on the case stay: they are between the people who
//! signed and this service. What stays can not change a byte of what leaves.
//!
//! The file is sealed to the other service's inbox ([`crate::service_card`]) and signed by the worker
//! who hands over. The other side looks, compares with the people it knows, then accepts or rejects, and
//! its signed answer comes back as a small file. Ids on arrival follow from the sender and the
//! original row, so two laptops that read one file agree, and a later file with more in it shows as a
//! difference. After the answer the sender's case is closed and can not be written to any more.
//!
//! Everything about a handover stands as facts under a root of its own: sent, answered, withdrawn.

mod anchor;
mod apart;
mod arrive;
mod carried;
mod deadline;
mod difference;
mod enclosure;
mod file;
mod gather;
mod generation;
mod head;
mod letter;
mod luggage;
mod map;
mod pick;
mod restricted;
mod rows;
mod scans;
mod scope;
mod send;
mod store;
mod tables;
mod take;
mod told;
mod weigh;
mod whom;

pub use arrive::{News, arrived};
pub use deadline::{Due, ahead, deadlines};
pub use difference::{Difference, differences};
pub use enclosure::{Enclosure, MOST_ENCLOSED, MOST_ENCLOSURES};
pub use file::{Content, Hand, Package, Written, open, seal};
pub use gather::{Gathered, Stays, Text, gather};
pub use generation::{due_here, erased_here};
pub use head::{Deadline, Head};
pub use letter::{Letter, Outcome};
pub use luggage::{Luggage, rows as files_of};
pub use pick::{ITEMS, Tick, Wish};
pub use rows::Row;
pub use scans::Offered;
pub use send::{Prepared, Sender, UNVERIFIED, answered, prepare, record_sent, withdraw};
pub use store::{
    Incoming, Outgoing, State, brought, count_received, count_sent, enclosures, incoming, of_case,
    outgoing, overdue, received, sent,
};
pub use tables::{ENCLOSURE, HANDOVER, HANDOVER_ANSWER, HANDOVER_IN, is_final};
pub use take::{Accept, accept, persons_here, reject, root_of, taken_back};
pub use told::Told;

/// The way a handover goes, as releases name it.
pub const CHANNEL: &str = "file";

/// Why a case can not be handed over or taken in.
#[derive(Debug, thiserror::Error)]
pub enum HandoverError {
    /// Nobody and nothing that may leave was chosen.
    #[error("nothing would leave")]
    Nothing,
    /// Something no release covers would leave, and no other ground was named.
    #[error("no release covers it")]
    NotReleased,
    /// Two laptops disagree about something that would leave.
    #[error("laptops disagree about {0} values that would leave")]
    Conflicts(usize),
    /// The people of the case go on apart: each side is handed over from its own.
    #[error("the case was parted")]
    Parted,
    /// Where one of them is, is kept from another.
    #[error("whereabouts are kept from another")]
    KeptApart,
    /// The client was not told what leaves.
    #[error("the client was not told")]
    NotTold,
    /// How the client was told is not said whole: the language, who read it out, or that it was understood.
    #[error("how the client was told is not said")]
    ToldHow,
    /// Of an open deadline nobody said who acts on it.
    #[error("nobody said who acts on a deadline")]
    ActsUnsaid,
    /// Another ground, or an unverified partner, without a reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// The partner has no card.
    #[error("the partner has no card")]
    NoCard,
    /// Nobody typed the digits of the partner's card.
    #[error("the partner is not verified")]
    NotVerified,
    /// We have no card of our own, so nobody could answer.
    #[error("we have no card of our own")]
    NoOwnCard,
    /// She has other keys meanwhile: nobody could read what she signs here.
    #[error("the worker's keys were replaced")]
    KeysReplaced,
    /// The day lies ahead.
    #[error("a date lies in the future")]
    DateInFuture,
    /// The day by which an answer is expected is past.
    #[error("a date lies in the past")]
    DatePast,
    /// A code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// The file is cut or bent, or something else.
    #[error("the file is damaged")]
    Damaged,
    /// A newer version wrote it.
    #[error("the file comes from a newer version")]
    Newer,
    /// It is sealed to another service.
    #[error("the file is for another service")]
    NotForUs,
    /// One of the two is a demo office.
    #[error("a demo office exchanges with no real one")]
    Demo,
    /// Something of it was erased here, and nobody said that it is taken in as new.
    #[error("it was erased here")]
    Erased,
    /// A later file of the same handover was taken in already.
    #[error("a later one was taken in")]
    Older,
    /// It was answered already.
    #[error("it was answered already")]
    Answered,
    /// Its sender took it back.
    #[error("it was withdrawn")]
    Withdrawn,
    /// The answer is not about a handover of ours, or is not of the service it went to.
    #[error("the answer fits no handover")]
    AnswerUnfit,
    /// More or longer enclosures than go with one file.
    #[error("the enclosures are too many or too long")]
    TooLarge,
    /// An enclosure is not here whole.
    #[error(transparent)]
    Enclosure(#[from] crate::store::BlobError),
    /// The folder can not be written to.
    #[error("the target can not be written")]
    NotWritable,
    /// There is no such handover, case or partner here.
    #[error("not found")]
    NotFound,
    /// The release check or a disclosure says no.
    #[error(transparent)]
    Release(#[from] crate::release::ReleaseError),
    /// The card says no.
    #[error(transparent)]
    Card(#[from] crate::service_card::ServiceCardError),
    /// The case says no.
    #[error(transparent)]
    Case(#[from] crate::case::CaseError),
    /// The note says no.
    #[error(transparent)]
    Note(#[from] crate::note::NoteError),
    /// The person says no.
    #[error(transparent)]
    Person(#[from] crate::person::PersonError),
    /// A key operation failed.
    #[error(transparent)]
    Key(#[from] crate::keys::KeyError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}

impl From<crate::cbor::Malformed> for HandoverError {
    fn from(_: crate::cbor::Malformed) -> Self {
        Self::Damaged
    }
}

impl From<crate::bundle::BundleError> for HandoverError {
    fn from(error: crate::bundle::BundleError) -> Self {
        match error {
            crate::bundle::BundleError::Damaged => Self::Damaged,
            crate::bundle::BundleError::Newer => Self::Newer,
            crate::bundle::BundleError::File(error) => Self::Store(error.into()),
        }
    }
}
