//! Attention: what laptops disagree about, until a person has looked.
//!
//! Two workers changed the same field without knowing of each other; one took a row away that the
//! other went on writing in; a value does not fit its field; two facts can not both be so; of a change
//! only the husk came. None of it stops the work: a value is shown everywhere, the others wait here and
//! are never lost. A *matter* is one such thing, with
//! every value that stands, who wrote it, when and on which laptop, and what stood there before.
//!
//! The list is made from the log, so every laptop shows the same one; settling a matter is a change
//! like any other and travels. Nothing here opens what is sealed.

mod contrary;
mod form;
mod place;
mod rules;
mod settle;
mod store;
mod text;

pub use contrary::Contrary;
pub use form::{Form, form};
pub use place::{Place, Screen, persons_of};
pub use rules::typed;
pub use settle::{Choice, keep, resolve, settle};
pub use store::{conflicts, count, count_conflicts, count_newer, is_newer, list};
pub use text::{Known, Words};

use crate::application::ApplicationError;
use crate::case::CaseError;
use crate::ids::{Id, PersonId};
use crate::store::{Cell, Concern, Standing, StoreError, Value};

/// Why something is in the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// The log says so.
    Concern(Concern),
    /// Facts can not both be so: all are kept, people say which one is.
    Contrary(Contrary),
    /// That somebody wrote is known here, and not what.
    Missing,
}

/// One of the facts that contradict each other.
pub struct Fact {
    /// The fact.
    pub id: Id,
    /// Where it is looked at.
    pub place: Place,
    /// Whether it can be taken back.
    pub takes_back: bool,
}

/// One thing laptops disagree about.
pub struct Matter {
    /// Why it is here.
    pub cause: Cause,
    /// The root it is in.
    pub root: Id,
    /// The field, or the row itself.
    pub cell: Cell,
    /// The persons it is about.
    pub persons: Vec<PersonId>,
    /// Where it is shown and can be looked at.
    pub place: Option<Place>,
    /// What stands, the value shown everywhere first. Of a row without values: who touched it.
    pub values: Vec<Standing>,
    /// Of facts that contradict each other: which fact each value is.
    pub facts: Vec<Fact>,
    /// What the row holds, by column, the field itself left out.
    pub row: Vec<(u16, Value)>,
    /// What stood before anybody disagreed.
    pub before: Option<Value>,
    /// How many changes are not here.
    pub lacking: u64,
    /// Stays the same as long as nobody writes there.
    pub shown: Id,
}

/// Why a matter can not be settled.
#[derive(Debug, thiserror::Error)]
pub enum AttentionError {
    /// Other values stand there now than those that were shown.
    #[error("other values stand there now")]
    ChangedMeanwhile,
    /// No code of the field's list.
    #[error("the code is not in the list")]
    CodeUnknown,
    /// A name would be empty.
    #[error("the name is empty")]
    NameMissing,
    /// No number, or one the field does not take.
    #[error("the number does not fit")]
    NumberUnfit,
    /// No day, or no birth date.
    #[error("the date can not be read")]
    DateUnreadable,
    /// There is no such field or value.
    #[error("there is no such matter")]
    NotFound,
    /// The case says no.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The application says no.
    #[error(transparent)]
    Application(#[from] ApplicationError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}
