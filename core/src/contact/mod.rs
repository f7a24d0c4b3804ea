//! Contacts: that there was counselling, when, with whom and about what.
//!
//! A contact is a root; each note about it is another. It needs no case: most of an office hour is
//! with residents who have none. *Held on* is the day it took place and may lie weeks before
//! *entered at*, the instant it was written down. It points to persons by set rows, so "wrong
//! person" is a new value of that link and no row moves.
//!
//! Colleagues see that a contact took place, with whom and how long; what was said is in the notes.
//! A topic that would give a sealed note away goes into the note, and the list counts it as
//! *confidential*.

mod change;
mod log;
mod rules;
mod store;
mod tables;

pub use change::{Changes, change, move_person};
pub use log::{NewContact, add_note, log};
pub use rules::{MOST_IN_GROUP, MOST_MINUTES};
pub use store::{Contact, count_kept, count_of, day, find, of_persons, persons_of, topics_of};
pub use tables::{CONTACT, CONTACT_PERSON as PERSON, CONTACT_TOPIC as TOPIC};

/// A topic of a contact.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Topic {
    /// Code of the list `topic`.
    pub topic: String,
    /// Minutes spent on it.
    pub minutes: Option<i64>,
    /// Support, advise or inform.
    pub act: Option<String>,
}

/// Several people without names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    /// What group.
    pub label: String,
    /// How many.
    pub size: i64,
}

/// Why a contact can not be written.
#[derive(Debug, thiserror::Error)]
pub enum ContactError {
    /// Neither a person nor a group.
    #[error("a person is missing")]
    PersonMissing,
    /// A group of no one, or of more than 9,999.
    #[error("a group's size is out of range")]
    GroupSize,
    /// The day lies ahead.
    #[error("a date lies in the future")]
    DateInFuture,
    /// Less than 0 or more than 24 hours.
    #[error("minutes are out of range")]
    MinutesOutOfRange,
    /// A topic that is in no list.
    #[error("a topic is unknown")]
    TopicUnknown,
    /// A topic that would give a sealed note away: it belongs inside the note.
    #[error("a topic belongs in the sealed note")]
    TopicSealed,
    /// Another code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// There is no such contact or person here.
    #[error("not found")]
    NotFound,
    /// The note can not be written.
    #[error(transparent)]
    Note(#[from] crate::note::NoteError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
