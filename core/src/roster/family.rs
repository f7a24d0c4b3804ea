//! The incarnations of one laptop, and how many it may have.

use super::address::Addresses;
use super::gather::Gathered;
use super::rules::Roster;
use crate::ids::ReplicaId;

/// No laptop is restored or copied more often; bundles are sealed to every incarnation that is not out.
const MOST_INCARNATIONS: usize = 64;
/// No laptop renews its key more often in all: sixteen years of quarters.
const MOST_RENEWALS: usize = 64;

impl Gathered {
    /// Whether a laptop's database may have yet another incarnation: a bundle is sealed to all. Those
    /// that are out have as much room for themselves, so that a thief takes nobody's.
    pub(super) fn may_go_on(&self, old: ReplicaId) -> bool {
        let first = self.first_of(old);
        let others = self.family(old).filter(|other| *other != first);
        others.count() < MOST_INCARNATIONS
    }

    /// Whether a laptop may renew its key once more: bundles may be sealed to each.
    pub(super) fn may_renew(&self, replica: ReplicaId) -> bool {
        let addresses = self
            .family(replica)
            .filter_map(|one| self.addresses.get(&one));
        addresses.map(Addresses::renewed).sum::<usize>() < MOST_RENEWALS
    }

    /// The incarnations of one laptop, those that are out or those that are not.
    fn family(&self, replica: ReplicaId) -> impl Iterator<Item = ReplicaId> + '_ {
        let (first, out) = (self.first_of(replica), self.out());
        let is_out = out.contains_key(&replica);
        let all = self.known.keys().copied();
        all.filter(move |other| out.contains_key(other) == is_out && self.first_of(*other) == first)
    }

    /// The incarnation that was enrolled.
    pub fn first_of(&self, replica: ReplicaId) -> ReplicaId {
        self.ancestors(replica).last().unwrap_or(replica)
    }

    /// The incarnations before one, the latest first.
    pub fn ancestors(&self, replica: ReplicaId) -> impl Iterator<Item = ReplicaId> + '_ {
        let before = |one: &ReplicaId| self.from.get(one).copied();
        std::iter::successors(before(&replica), before).take(2 * MOST_INCARNATIONS + 1)
    }

    /// The incarnations that go on from one.
    pub fn children(&self, replica: ReplicaId) -> impl Iterator<Item = ReplicaId> + '_ {
        let pairs = self.from.iter();
        pairs.filter_map(move |(new, old)| (*old == replica).then_some(*new))
    }
}

impl Roster {
    /// Whether an incarnation that went over into another spoke after it did, by the stamp of what it
    /// wrote: the device it was restored or copied from is in use, and has not heard of it.
    pub fn writes_on(&self, replica: ReplicaId, stamp: u64) -> bool {
        let next = self.laptops.values();
        let next = next.filter(|laptop| laptop.from == Some(replica));
        let ended = next.map(|laptop| laptop.since).max();
        let said = i64::try_from(stamp >> 16).ok();
        !self.is_out(replica) && ended.zip(said).is_some_and(|(ended, said)| said > ended.0)
    }
}
