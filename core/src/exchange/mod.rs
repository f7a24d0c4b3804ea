//! Exchanging bundles between the laptops of one team.
//!
//! A bundle is one file on a stick: everything this laptop has that another may lack, whoever made
//! it. It is sealed to every laptop of the team and signed by the one that wrote it; each chain of
//! changes in it ends in a seal of the laptop that made them, so a carrier can add nothing and
//! leave nothing out in between (`docs/bundle-format.md`, Exchange).
//!
//! *Writing* begins at what every other laptop is known to have, which is what it last said itself,
//! never what it was sent. *Reading* first goes through the whole file without touching the
//! database, then once more in one transaction; a file that was read before changes nothing. What
//! does not connect to what is here is told as a gap and left alone: the others see from this
//! laptop's next bundle what it lacks. When another copy of this very database turns up, both keep
//! all they have and this one goes on as a new incarnation.
//!
//! *Asking* is writing a bundle that carries nothing: it says what this laptop has, and which
//! attachments it lacks. What is missing is never stored; it is what others said to have, less what
//! is here ([`missing`]), so it is over as soon as the changes are here, whoever brought them.

mod audited;
mod courier;
mod header;
mod incoming;
mod kept;
mod look;
mod luggage;
mod missing;
mod newcomer;
mod plan;
mod reach;
mod renew;
mod run;
mod segment;
mod sink;
mod store;
mod take;
mod tally;
#[cfg(test)]
mod team_test;
mod walk;
mod wanted;
mod write;

pub use audited::AuditEnd;
pub use courier::{inspect, look_at, read, read_into};
pub use luggage::{Attachments, Weight};
pub use missing::{Missing, missing};
pub use newcomer::team_of;
pub use plan::{SILENT_MS, Sender};
pub use reach::Reach;
pub use renew::renew;
pub use store::{Heard, Way, audit_ends, count_newer, heard, last};
pub use tally::Count;
pub use wanted::{digest as wanted_digest, wanted};
pub use write::{write, write_from};

use crate::bundle::BundleError;
use crate::desk::DeskError;
use crate::ids::{Id, ReplicaId};
use crate::keys::{KeyError, Recipient};
use crate::roster::RosterError;
use crate::service_card::ServiceCardError;
use crate::store::{StoreError, Vector};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// For whom a bundle is written.
pub enum Audience {
    /// Every laptop of the team, with these attachments.
    Team(Attachments),
    /// Every laptop of the team, asked for what is missing here; nothing goes out.
    Asked,
    /// A laptop that is being enrolled: the whole log, the roster and every attachment.
    Newcomer {
        /// Opens bundles to the new laptop.
        recipient: Recipient,
        /// Frames of enrolment by type, from [`crate::bundle::kind::ENROLMENT`].
        extra: Vec<(u64, Vec<u8>)>,
    },
    /// Every laptop of the team, by a hub.
    Hub {
        /// What each of the others has, or will find there.
        peers: Vec<Vector>,
        /// The attachments they said to lack that do not lie there for them.
        asked: BTreeSet<Id>,
    },
}

/// A bundle that was written and read back.
pub struct Written {
    /// The file's name in the target folder.
    pub file: String,
    /// The bundle's id.
    pub bundle: Id,
    /// How many changes are in it.
    pub changes: u64,
    /// The attachments in it.
    pub attachments: Weight,
    /// Those that its changes name or others asked for, that are here and did not go.
    pub left: Weight,
    /// How many attachments this laptop asks for in it.
    pub wanted: u64,
    /// The file's length.
    pub bytes: u64,
    /// How many other laptops can open it.
    pub laptops: usize,
    /// When it was written.
    pub written_at: Instant,
    /// From where to where it leads, and whom.
    pub reach: Reach,
}

/// Changes of a laptop that are missing here: a bundle was lost or has not been read yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gap {
    /// Whose changes.
    pub replica: ReplicaId,
    /// The number of its latest change here.
    pub has: u64,
    /// The number of the change the bundle counts on.
    pub needs: u64,
}

/// What the sender of a request lacks and this laptop has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asks {
    /// How many changes.
    pub changes: u64,
    /// How many attachments.
    pub attachments: u64,
}

/// What is known about a bundle after its verification.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Preview {
    /// The bundle's id.
    pub bundle: Id,
    /// Who wrote it.
    pub sender: ReplicaId,
    /// When, by the sender's clock.
    pub written_at: Instant,
    /// Whether it enrols a laptop.
    pub enrolment: bool,
    /// How many changes are in it.
    pub changes: u64,
    /// How many of them are new here and connect.
    pub new_changes: u64,
    /// How many of these say something about what is erased, and are not taken in, by who made them.
    pub late: BTreeMap<ReplicaId, u64>,
    /// What they are about, by the number of the table each thing is made in.
    pub roots: BTreeMap<u16, Count>,
    /// What the sender's laptop is called.
    pub sender_label: String,
    /// The names of laptops that are new here.
    pub new_laptops: Vec<String>,
    /// The names of laptops from which another goes on now: restored from a backup, or copied.
    pub restored: Vec<String>,
    /// How many records of the roster are new here.
    pub new_records: u64,
    /// How many records that are here have signatures in it that are not.
    pub newly_signed: u64,
    /// How many attachments are in it.
    pub attachments: u64,
    /// What is missing before the rest can be taken in.
    pub gaps: Vec<Gap>,
    /// Of a request: what this laptop can answer with.
    pub asks: Option<Asks>,
    /// Laptops whose database was copied or set back: two branches of one chain, not settled yet; or one
    /// that writes though another went on from it.
    pub copied: Vec<ReplicaId>,
    /// How many roots that are here it erases.
    pub erases: u64,
    /// Whether a stamp lies more than 48 hours ahead of this laptop's clock.
    pub ahead: bool,
    /// Frames of enrolment by type.
    pub extra: Vec<(u64, Vec<u8>)>,
    /// From where to where it leads, and whom.
    pub reach: Reach,
}

impl Preview {
    /// Whether reading it changes nothing here.
    pub fn is_nothing_new(&self) -> bool {
        self.new_changes == 0 && self.new_records == 0 && self.newly_signed == 0
    }
}

/// What was taken in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Received {
    /// What the bundle said and what of it was new.
    pub preview: Preview,
    /// How many roots were touched.
    pub roots: u64,
    /// How many roots that were here are erased now.
    pub erased: u64,
    /// How many entries the touched roots have in the attention list now.
    pub attention: u64,
    /// The id under which this store goes on, when another copy of it turned up.
    pub reincarnated: Option<ReplicaId>,
}

/// Why a bundle can not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The folder lies inside the store.
    #[error("the target lies inside the store")]
    InsideStore,
    /// The folder can not be written to.
    #[error("the target can not be written")]
    NotWritable,
    /// What was read back is not what was written.
    #[error("the written bundle does not verify")]
    VerifyFailed,
    /// The file is cut or bent, or no bundle.
    #[error("the bundle is damaged")]
    Damaged,
    /// A newer version wrote it.
    #[error("the bundle comes from a newer version")]
    Newer,
    /// It is sealed to other laptops.
    #[error("the bundle is not for this laptop")]
    NotForThisLaptop,
    /// It belongs to another team.
    #[error("the bundle is of another team")]
    OtherTeam,
    /// One of the two is a demo office.
    #[error("a demo office exchanges with no real one")]
    Demo,
    /// Its sender is no laptop of the team.
    #[error("the sender does not belong to the team")]
    UnknownSender,
    /// It holds changes for which no laptop of the team vouches, or in a form that is none.
    #[error("the bundle holds what nobody vouches for")]
    Forged,
    /// The roster can not be used.
    #[error(transparent)]
    Roster(#[from] RosterError),
    /// A key operation failed.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The desk refused.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// What opens files for the service could not be kept.
    #[error(transparent)]
    Card(#[from] ServiceCardError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<BundleError> for ExchangeError {
    fn from(error: BundleError) -> Self {
        match error {
            BundleError::Damaged => Self::Damaged,
            BundleError::Newer => Self::Newer,
            BundleError::File(error) => Self::Store(error.into()),
        }
    }
}

impl From<std::io::Error> for ExchangeError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<crate::cbor::Malformed> for ExchangeError {
    fn from(_: crate::cbor::Malformed) -> Self {
        Self::Damaged
    }
}
