//! What a sync did, in counts, and what was not as it should be.

use crate::desk::HubError;
use crate::exchange::ExchangeError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was not as it should be. Each has words (`commands::Code`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// Some of what lay there is gone.
    Vanished,
    /// What was put there last is gone, the older is there: the hub was set back.
    RolledBack,
    /// Nothing is left.
    Emptied,
    /// The hub showed an old listing.
    Stale,
    /// The same bundle lies there twice.
    Duplicate,
    /// A bundle is not there whole yet.
    NotReady,
    /// The hub gives other bytes than were put there.
    Damaged,
    /// Something is missing here: what goes before a bundle, what was in a change, an attachment.
    Gap,
    /// Something lies there that is not whole or went bad, and nobody waits for it any more.
    Remains,
    /// A bundle comes from a newer version.
    Newer,
    /// A bundle comes from a laptop that is not known here yet.
    UnknownSender,
    /// A bundle belongs to another team.
    OtherTeam,
    /// One of the two is a demo office.
    Demo,
    /// A bundle is bent or holds what nobody vouches for.
    Forged,
    /// The hub said *done* and kept nothing, or something else.
    NotKept,
    /// The line broke.
    Unreachable,
    /// The certificate does not hold.
    Certificate,
    /// The password is refused.
    Password,
    /// The collection or bucket is not there.
    NotFound,
    /// The hub says to come back later.
    Busy,
    /// The hub has no room.
    Full,
    /// The hub refuses.
    Refused,
}

impl Trouble {
    /// Whether laptops may lack something because of it, after this sync.
    fn leaves_open(self) -> bool {
        !matches!(
            self,
            Self::Vanished
                | Self::RolledBack
                | Self::Emptied
                | Self::Stale
                | Self::Duplicate
                | Self::Remains
                | Self::OtherTeam
                | Self::Demo
        )
    }
}

impl From<HubError> for Trouble {
    fn from(error: HubError) -> Self {
        match error {
            HubError::Unreachable => Self::Unreachable,
            HubError::Certificate => Self::Certificate,
            HubError::Password => Self::Password,
            HubError::NotFound => Self::NotFound,
            HubError::Busy => Self::Busy,
            HubError::Full => Self::Full,
            HubError::Cut => Self::NotReady,
            HubError::Taken | HubError::Refused | HubError::Here | HubError::Cancelled => {
                Self::Refused
            }
        }
    }
}

impl Trouble {
    /// Why a bundle that is whole can not be taken in, if the bundle is to blame.
    pub(super) fn of(error: &ExchangeError) -> Option<Self> {
        match error {
            ExchangeError::Newer => Some(Self::Newer),
            ExchangeError::UnknownSender => Some(Self::UnknownSender),
            ExchangeError::OtherTeam => Some(Self::OtherTeam),
            ExchangeError::Demo => Some(Self::Demo),
            ExchangeError::Damaged | ExchangeError::Forged => Some(Self::Forged),
            _ => None,
        }
    }
}

/// What came.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Debug)]
pub struct Down {
    /// How many bundles were read.
    pub bundles: u64,
    /// How many changes in them were new here.
    pub changes: u64,
    /// How many attachments were in them.
    pub attachments: u64,
    /// How many bytes came.
    pub bytes: u64,
}

/// What went.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Debug)]
pub struct Up {
    /// How many bundles were sent and read back.
    pub bundles: u64,
    /// How many changes are in them.
    pub changes: u64,
    /// How many attachments.
    pub attachments: u64,
    /// How many bytes went.
    pub bytes: u64,
}

/// What a sync did.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Debug)]
pub struct Report {
    /// When, by this laptop's clock.
    pub at: i64,
    /// What came.
    pub down: Down,
    /// What went.
    pub up: Up,
    /// How many bundles could not be taken in yet.
    pub waiting: u64,
    /// How many bundles are for others only: from before this laptop joined, or of another team.
    pub foreign: u64,
    /// Whether this laptop goes on under a new id since.
    pub reincarnated: bool,
    /// What was not as it should be, and how often.
    pub troubles: BTreeMap<Trouble, u64>,
}

impl Report {
    /// Notes a trouble.
    pub(super) fn trouble(&mut self, trouble: Trouble) {
        *self.troubles.entry(trouble).or_default() += 1;
    }

    /// Whether nothing is left to fetch or to send.
    pub fn is_synced(&self) -> bool {
        self.waiting == 0 && !self.troubles.keys().any(|trouble| trouble.leaves_open())
    }
}
