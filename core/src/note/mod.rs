//! Notes: what was said, and who may read it.
//!
//! A note is a root of its own, because each class has its own span of life, and an immutable row:
//! a correction is another note that names the first, and both stay. Four classes, chosen by the
//! writer and always shown in words:
//!
//! - `file`: the team reads it; its words can be searched.
//! - `restricted`: the writer and those she names; the records key on paper too, so that the
//!   record is not lost with its readers.
//! - `entrusted`: told in confidence (after § 65 SGB VIII); the writer and the records key.
//! - `personal`: the writer's own; no part of the file, dies with her key.
//!
//! All but `file` are *sealed*: the text, and the topics that would give it away, lie in an age
//! file to a key made for this note alone; one small `note_key` row per reader gives her that key.
//! Sealed text stands in no index, log, draft or error in clear. A reader may give the key to a
//! colleague; two workers together may take the records key from its envelope (`share`, `records`). A
//! restricted note can go to another service, as it lies there, with its key (`travel`).

mod content;
mod loss;
mod records;
mod rules;
mod search;
mod share;
mod store;
mod tables;
mod travel;
mod write;

pub use content::{SealedTopic, Told};
pub use loss::{Loss, loss_of};
pub use records::{
    Occasion, RecordsKeyUse, check_reason, open_with_records_key, records_key_uses,
    under_records_key,
};
pub use rules::{Class, readers_of};
pub use search::{Unsealed, search};
pub use share::{Shareable, share, shareable};
pub use store::{Keyring, Note, of_contact, own};
pub use tables::{CLASS, NOTE, NOTE_KEY as KEY, ORIGIN, RECORDS_KEY_USED, SEALED, TEXT, is_final};
pub use travel::{Carried, receive};
pub use write::{NewNote, correct, write};

/// The most characters a note may have.
pub const MOST_CHARS: usize = 30_000;

/// Why a note can not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    /// Nothing was written.
    #[error("the note is empty")]
    Empty,
    /// More than [`MOST_CHARS`].
    #[error("the note is too long")]
    TooLong,
    /// A reader who does not belong to the space.
    #[error("a reader is unknown")]
    ReaderUnknown,
    /// A restricted note needs a reader besides its writer.
    #[error("a reader is missing")]
    ReaderMissing,
    /// There is no such note, or this user may not read it.
    #[error("not found")]
    NotFound,
    /// Nobody said why the records key is used.
    #[error("a reason is missing")]
    ReasonMissing,
    /// A reason with more characters than fit.
    #[error("the reason is too long")]
    ReasonTooLong {
        /// How many it may have.
        most: usize,
    },
    /// The code on paper is not that of the records key.
    #[error("this is not the records key")]
    NotRecordsKey,
    /// Nothing here is sealed to the records key.
    #[error("nothing is sealed to the records key")]
    NothingSealed,
    /// Only its writer corrects a note.
    #[error("only the writer may do this")]
    NotWriter,
    /// A key operation failed.
    #[error(transparent)]
    Key(#[from] crate::keys::KeyError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
