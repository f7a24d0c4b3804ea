//! What the roster says: one statement each.

use super::erasure::Grounds;
use crate::ids::{Id, ReplicaId, SpaceId, UserId};
use crate::keys::{Recipient, VerifyKey};
use crate::store::Vector;

/// What a user may do besides her own work.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Role {
    /// Introduces users and enrols laptops.
    Coordinator,
    /// Reads the audit; sees no content for it.
    DataProtection,
}

/// One statement about the space.
pub enum Record {
    /// The space exists. Signed by its root key, from which its id follows.
    Space {
        /// The root's public half; the secret half lies on paper.
        root: VerifyKey,
        /// Reader of every restricted note; the secret half lies on paper.
        records: Recipient,
        /// A demo office never exchanges with a real one.
        demo: bool,
    },
    /// A worker and her keys. Signed by herself and by a coordinator or the root.
    User {
        /// Who.
        user: UserId,
        /// Her name, as colleagues read it.
        name: String,
        /// Her initials.
        short: String,
        /// What is sealed to her is sealed to this.
        recipient: Recipient,
        /// Verifies what she signs.
        sign: VerifyKey,
    },
    /// A role. Signed by a coordinator or the root.
    Appoint {
        /// Who.
        user: UserId,
        /// What.
        role: Role,
    },
    /// A laptop's database. Signed by a coordinator or the root.
    Replica {
        /// Which.
        replica: ReplicaId,
        /// Verifies its seals.
        sign: VerifyKey,
        /// Bundles to it are sealed to this.
        recipient: Recipient,
    },
    /// A restored or copied database goes on under a new id. Signed by the old one's key.
    Reincarnate {
        /// The replica that ends.
        old: ReplicaId,
        /// The last number of its chain that the new one knows.
        n: u64,
        /// The link at that number.
        chain: [u8; 32],
        /// The replica that goes on.
        new: ReplicaId,
        /// Verifies the new one's seals.
        sign: VerifyKey,
        /// Bundles to the new one are sealed to this.
        recipient: Recipient,
    },
    /// A laptop renews what bundles to it are sealed to. Signed by its own key.
    Renew {
        /// Which.
        replica: ReplicaId,
        /// The key whose place is taken.
        old: Recipient,
        /// Bundles to it are sealed to this from now on.
        recipient: Recipient,
    },
    /// What people call a laptop; the latest counts. Signed by a coordinator or the root.
    Label {
        /// Which.
        replica: ReplicaId,
        /// Its name.
        label: String,
    },
    /// Somebody is no coordinator or officer any more, or leaves the team. Whoever coordinates is
    /// dismissed by two others or by the root; everybody else by one coordinator.
    Dismiss {
        /// Who.
        user: UserId,
        /// From what; from the team, when it is nothing.
        role: Option<Role>,
        /// The appointments it ends: a later one counts again.
        ends: Vec<Id>,
        /// Which of the records he signed stay.
        stays: Vec<Id>,
    },
    /// A laptop is out: what it writes after these ends is set aside. Signed by a coordinator or the
    /// root.
    Revoke {
        /// Which.
        replica: ReplicaId,
        /// Why.
        reason: Reason,
        /// The last of its changes that count, and those of what it goes on from.
        ends: Vector,
        /// Copies of it that stay in the team.
        spares: Vec<ReplicaId>,
    },
    /// Changes that count although their laptop is out. Signed by a coordinator or the root.
    Admit {
        /// Which.
        changes: Vec<Id>,
    },
    /// Roots are erased, for ever. Signed by two users who ever coordinated or were data protection
    /// officers; of notes that are the signer's own, by her alone.
    Purge {
        /// Which, in rising order.
        roots: Vec<Id>,
        /// Why. A code: the record is never emptied and would keep a name for ever.
        grounds: Grounds,
        /// What the roots of the signer's own notes follow from.
        own: Vec<Id>,
        /// Laptops nobody waited for.
        without: Vec<ReplicaId>,
    },
}

/// Why a laptop is out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Nobody knows where it is.
    Lost,
    /// Somebody took it.
    Stolen,
    /// It is not used any more.
    Retired,
}

impl Reason {
    /// Its code, as commands write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Stolen => "stolen",
            Self::Retired => "retired",
        }
    }

    /// Reads a code.
    pub fn read(code: &str) -> Option<Self> {
        let all = [Self::Lost, Self::Stolen, Self::Retired];
        all.into_iter().find(|reason| reason.code() == code)
    }
}

/// The id of the space that belongs to a root key.
pub fn space_id(root: &VerifyKey) -> SpaceId {
    let mut hasher = blake3::Hasher::new_derive_key("geleit space 1");
    hasher.update(root.as_bytes());
    SpaceId(Id::from_digest(&hasher.finalize()))
}
