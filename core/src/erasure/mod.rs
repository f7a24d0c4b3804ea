//! Erasing: what is over goes, everywhere, and stays gone.
//!
//! Nothing goes at once and nothing by one hand. Somebody looks at what would go with a person, a
//! case, an application, a contact, a note, a release or a handover: [`scope`] follows the links and lists every root; what is
//! also about others stays, and is named. What a laptop that is out wrote about her goes along. Then she **begins**: every listed root is *restricted*, so
//! nobody writes there any more, and the word of it travels to all laptops. When each of them has it,
//! two people who coordinate or look after data protection **sign**, each at her own desk; the second
//! signature erases. Until then it can be **called off**. The purge itself, what two signatures mean
//! and why nothing comes back afterwards stand in [`crate::roster`] and [`crate::store`].
//!
//! Erasing is refused while something outside the list *holds* a listed root (a contact with somebody
//! else, a case she is in), while a handover waits for its answer, and while a **legal hold** stands:
//! a court, a complaint or an archive needs the record. A hold over a person holds everything that
//! names her. An open deadline is only pointed out. What somebody outside was told (that, when, to whom and
//! on which ground) stands in disclosures; they stay when a case goes with its handovers, and go
//! with the person they are about.
//!
//! A hold and a begun erasure are roots of their own. They hold ids, codes and a remark; the list of
//! a begun erasure stays as the office's proof of what was erased when, by whom and why.

mod aside;
mod begin;
mod hold;
mod look;
mod own;
mod rules;
mod scope;
mod store;
mod tables;

pub use begin::{begin, call_off};
pub use hold::{Hold, hold, holds, lift};
pub use look::{Block, Stay, Warning, blocks, stays, warnings};
pub use own::own_note;
pub use rules::{not_heard, token};
pub use scope::{Scope, Subject, scope};
pub use store::{Begun, Line, begun, begun_open, kinds_of, line};
pub use tables::{ERASURE_BEGUN, ERASURE_CALLED_OFF, LEGAL_HOLD, is_final};

/// Under which reason roots are restricted until they are erased.
pub const RESTRICTED_TO_ERASE: &str = "erase";

/// What a root is, as far as erasing goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// A person.
    Person,
    /// A case with its plans and papers.
    Case,
    /// An application.
    Application,
    /// A contact.
    Contact,
    /// A note.
    Note,
    /// A release or another declaration.
    Release,
    /// That somebody outside was told something.
    Disclosure,
    /// A household.
    Household,
    /// A handover that went out, or came in.
    Handover,
    /// A legal hold.
    Hold,
    /// What only a laptop that is out wrote: nobody let it in.
    Aside,
}

impl Kind {
    const ALL: [Self; 11] = [
        Self::Person,
        Self::Case,
        Self::Application,
        Self::Contact,
        Self::Note,
        Self::Release,
        Self::Disclosure,
        Self::Household,
        Self::Handover,
        Self::Hold,
        Self::Aside,
    ];

    /// Its code, as commands write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Case => "case",
            Self::Application => "application",
            Self::Contact => "contact",
            Self::Note => "note",
            Self::Release => "release",
            Self::Disclosure => "disclosure",
            Self::Household => "household",
            Self::Handover => "handover",
            Self::Hold => "hold",
            Self::Aside => "aside",
        }
    }

    /// Reads a code.
    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Why nothing is erased.
#[derive(Debug, thiserror::Error)]
pub enum ErasureError {
    /// There is no such thing here, or no such erasure.
    #[error("not found")]
    NotFound,
    /// A code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// The list has changed since it was shown.
    #[error("the list has changed")]
    Changed,
    /// Something holds a root of the list.
    #[error("something holds it")]
    Blocked,
    /// An erasure of it was begun already.
    #[error("begun already")]
    BegunAlready,
    /// It is erased already.
    #[error("erased already")]
    Done,
    /// Laptops of the team have not heard of the restriction.
    #[error("{0} laptops have not heard of it")]
    NotHeard(usize),
    /// She signed it already.
    #[error("signed already")]
    SignedAlready,
    /// The note is somebody else's, or of a class its writer does not erase alone.
    #[error("not her own note")]
    NotOwn,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
