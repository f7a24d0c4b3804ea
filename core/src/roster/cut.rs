//! Laptops that are out: whom a revocation reaches, and up to where what they wrote counts.

use super::gather::{Gathered, Revoked};
use super::record::Reason;
use super::rules::Roster;
use crate::ids::ReplicaId;
use crate::store::{Cut, Cuts, Vector};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

impl Gathered {
    /// The incarnations a revocation reaches: the laptop's own, those it goes on from, and every one
    /// that goes on from these. A restored copy in a thief's hand inherits it. Those it spares, and
    /// what goes on from them, belong to other people's copies.
    fn reach(&self, replica: ReplicaId, spares: &BTreeSet<ReplicaId>) -> BTreeSet<ReplicaId> {
        let mut next: Vec<ReplicaId> = self.ancestors(replica).chain([replica]).collect();
        let mut reached = BTreeSet::new();
        while let Some(one) = next.pop() {
            if !spares.contains(&one) && reached.insert(one) {
                next.extend(self.children(one));
            }
        }
        reached
    }

    fn reached(&self, revoked: &Revoked) -> BTreeSet<ReplicaId> {
        self.reach(revoked.replica, &revoked.spares)
    }

    /// Since when each incarnation is out, by the first word of it. One that ended anyway and is named
    /// only for its chain is out too.
    pub fn out(&self) -> BTreeMap<ReplicaId, (Instant, Reason)> {
        let mut out: BTreeMap<ReplicaId, (Instant, Reason)> = BTreeMap::new();
        for revoked in self.revoked.values() {
            let word = (revoked.at, revoked.reason);
            for replica in self.reached(revoked) {
                let known = out.entry(replica).or_insert(word);
                if word.0 < known.0 {
                    *known = word;
                }
            }
        }
        out
    }
}

impl Roster {
    /// The incarnations that go when a laptop is shut out.
    pub fn reach(&self, replica: ReplicaId, spares: &BTreeSet<ReplicaId>) -> BTreeSet<ReplicaId> {
        self.all.reach(replica, spares)
    }

    /// Which changes count, of laptops that are out: those before all ends that were named, and those
    /// that were let in one by one.
    pub fn cuts(&self) -> Cuts {
        let mut cuts = Cuts {
            admitted: self.all.admitted.clone(),
            ..Cuts::default()
        };
        for revoked in self.all.revoked.values() {
            for replica in self.all.reached(revoked) {
                let ends = revoked.ends.of(replica).collect();
                cuts.of.entry(replica).or_default().push(Cut(ends));
            }
        }
        // Whoever let it in was dismissed, and that did not stay: nothing of it counts.
        let strangers = self.ever.known.keys();
        for replica in strangers.filter(|replica| !self.all.known.contains_key(replica)) {
            cuts.of.entry(*replica).or_default().push(Cut::default());
        }
        cuts
    }

    /// What a revocation of a laptop names now: the ends of its chains as they are known here, and its
    /// copies, which stay unless they are named to go with it.
    pub fn ends_of(
        &self,
        replica: ReplicaId,
        also: &BTreeSet<ReplicaId>,
        known: &Vector,
    ) -> (Vector, Vec<ReplicaId>) {
        let go = also.iter().copied().chain([replica]);
        let line = |one| self.all.ancestors(one).chain([one]);
        let line: BTreeSet<ReplicaId> = go.flat_map(line).collect();
        let mut ends = Vector::default();
        for one in &line {
            known
                .of(*one)
                .for_each(|(n, chain)| ends.add(*one, n, chain));
        }
        let copies = line.iter().flat_map(|one| self.all.children(*one));
        let spares = copies.filter(|copy| !line.contains(copy)).collect();
        (ends, spares)
    }

    /// The other databases that go on from the same one: copies, and what goes on from them.
    pub fn copies_of(&self, replica: ReplicaId) -> Vec<ReplicaId> {
        let line: BTreeSet<ReplicaId> = self.all.ancestors(replica).chain([replica]).collect();
        let first = self.all.first_of(replica);
        let others = self.replicas.keys().filter(|other| !line.contains(other));
        others
            .filter(|other| self.all.first_of(**other) == first)
            .copied()
            .collect()
    }
}
