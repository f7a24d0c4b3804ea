//! Who belongs: the roster as a pure function of all its records, whatever the order they came in.

use super::RosterError;
use super::dismissal::Dismissals;
use super::erasure::Erasures;
use super::gather::Gathered;
use super::record::{Reason, Record, Role};
use super::signed::Signed;
use crate::ids::{Id, ReplicaId, SpaceId, UserId};
use crate::keys::{Digits, KeyError, Recipient, VerifyKey};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// A worker of the space.
#[derive(Clone)]
pub struct Member {
    /// Her name.
    pub name: String,
    /// Her initials.
    pub short: String,
    /// What is sealed to her is sealed to this.
    pub recipient: Recipient,
    /// Verifies what she signs.
    pub sign: VerifyKey,
    /// Her roles.
    pub roles: BTreeSet<Role>,
    /// When her name was said last.
    pub said: Instant,
    /// Since when she has other keys than she began with; visible to whoever seals to her next.
    pub renewed: Option<Instant>,
}

/// A laptop's database.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Laptop {
    /// When it was enrolled, or went on under this id.
    pub since: Instant,
    /// The one it goes on from.
    pub from: Option<ReplicaId>,
    /// Whether it went over into another.
    pub ended: bool,
    /// Since when it is out, and why.
    pub out: Option<(Instant, Reason)>,
}

/// A dismissal that waits for another signature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    /// The record.
    pub id: Id,
    /// Who is to go.
    pub user: UserId,
    /// From what; from the team, when it is nothing.
    pub role: Option<Role>,
    /// Who signed it.
    pub by: BTreeSet<UserId>,
    /// When it was written.
    pub at: Instant,
}

/// Who belongs to the space.
pub struct Roster {
    /// The space.
    pub space: SpaceId,
    /// Whether it is a demo office.
    pub demo: bool,
    /// The records key's public half.
    pub records: Recipient,
    /// Its users.
    pub users: BTreeMap<UserId, Member>,
    /// Users who left: their names stay with what they wrote.
    pub former: BTreeMap<UserId, Member>,
    /// Its laptops' databases and what bundles to each are sealed to, as it last said.
    pub replicas: BTreeMap<ReplicaId, Recipient>,
    /// Every laptop's database there ever was.
    pub laptops: BTreeMap<ReplicaId, Laptop>,
    /// Dismissals that wait for another signature.
    pub proposals: Vec<Proposal>,
    pub(super) erasures: Erasures,
    pub(super) all: Gathered,
    /// What would count if nobody had ever been dismissed: dismissals are judged by it, so it is kept.
    pub(super) ever: Gathered,
}

impl Roster {
    /// Computes the roster of a space from all its records.
    pub fn of(space: SpaceId, records: &[Signed]) -> Result<Self, RosterError> {
        let read = read(space, records);
        let ever = Gathered::from(space, &read, Dismissals::default())?;
        let first = Dismissals::of_coordinators(&ever, &read);
        let mut all = Gathered::from(space, &read, first)?;
        // A revocation falls with its author only when those who dismissed him stand themselves: a
        // laptop that is out by mistake is let in again, what a thief was given is not taken back.
        let lasting = Dismissals::lasting(&all, &read);
        if lasting.ids != all.dismissals.ids {
            let held = Gathered::from(space, &read, lasting)?;
            all.revoked.extend(held.revoked);
        }
        all.dismissals = Dismissals::with_others(&all, &read);
        all.listen(&read);
        let proposals = Dismissals::waiting(&ever, &all, &read);
        let erasures = Erasures::judge(&ever, &read);
        Ok(Self::show(all, ever, (proposals, erasures)))
    }

    /// The records that would count no more if a dismissal that waits held.
    pub fn falls_with(&self, records: &[Signed], waits: Id) -> Result<Vec<Record>, RosterError> {
        let read = read(self.space, records);
        let dismissals = self.all.dismissals.with(waits, &read);
        let left = Gathered::from(self.space, &read, dismissals)?;
        let counts = |all: &Gathered, id: Id| all.counted.contains(&id);
        let falls = read
            .into_iter()
            .filter(|(_, _, signed)| counts(&self.all, signed.id()) && !counts(&left, signed.id()));
        Ok(falls.map(|(record, ..)| record).collect())
    }

    fn show(
        all: Gathered,
        ever: Gathered,
        (proposals, erasures): (Vec<Proposal>, Erasures),
    ) -> Self {
        let (mut users, mut former) = (BTreeMap::new(), BTreeMap::new());
        for (user, member) in all.members() {
            match all.dismissals.has_left(user) {
                true => former.insert(user, member),
                false => users.insert(user, member),
            };
        }
        let laptops = all.laptops();
        let belong = |replica: &ReplicaId| {
            laptops
                .get(replica)
                .is_some_and(|laptop| !laptop.ended && laptop.out.is_none())
        };
        let addresses = all.addresses.iter();
        let belonging = addresses.filter(|(replica, _)| belong(replica));
        let replicas =
            belonging.filter_map(|(replica, all)| Some((*replica, all.current()?.clone())));
        Self {
            space: all.space,
            demo: all.demo,
            records: all.records.clone(),
            replicas: replicas.collect(),
            users,
            former,
            laptops,
            proposals,
            erasures,
            all,
            ever,
        }
    }

    /// A user, one who left too.
    pub fn member(&self, user: UserId) -> Option<&Member> {
        self.users.get(&user).or_else(|| self.former.get(&user))
    }

    /// What a laptop is called: its own name, or that of the one it goes on from; one without any
    /// by the beginning of its id.
    pub fn label(&self, replica: ReplicaId) -> String {
        let mut at = Some(replica);
        for _ in 0..=self.laptops.len() {
            let Some(one) = at else { break };
            if let Some((_, _, label)) = self.all.labels.get(&one) {
                return label.clone();
            }
            at = self.laptops.get(&one).and_then(|laptop| laptop.from);
        }
        replica.to_string().chars().take(8).collect()
    }

    /// When a laptop was given the name it has.
    pub fn labelled_at(&self, replica: ReplicaId) -> Option<Instant> {
        self.all.labels.get(&replica).map(|(at, ..)| *at)
    }

    /// The 24 digits of the space. They stand for its root key, from which everything here follows:
    /// a laptop that joins demands them.
    pub fn digits(&self) -> Result<Digits, KeyError> {
        Digits::of("team", self.all.root.as_bytes())
    }

    /// Verifies what the root signed.
    pub fn root(&self) -> &VerifyKey {
        &self.all.root
    }

    /// Verifies what an incarnation sealed or sent, one that ended or is out too, or that belongs no
    /// more because whoever let it in was dismissed: its changes travel, whether they count or not.
    pub fn sign_of(&self, replica: ReplicaId) -> Option<VerifyKey> {
        self.ever.known.get(&replica).copied()
    }

    /// Every key a user ever signed with here: what she signed stays signed.
    pub fn signs_of(&self, user: UserId) -> &[VerifyKey] {
        self.all.keys.get(&user).map_or(&[], Vec::as_slice)
    }

    /// Whether an incarnation went over into another.
    pub fn has_ended(&self, replica: ReplicaId) -> bool {
        self.laptops
            .get(&replica)
            .is_some_and(|laptop| laptop.ended)
    }

    /// Whether an incarnation is out of the team.
    pub fn is_out(&self, replica: ReplicaId) -> bool {
        self.laptops
            .get(&replica)
            .is_some_and(|laptop| laptop.out.is_some())
    }

    /// To whom bundles for the team are sealed now. An incarnation that ended is among them: of two
    /// copies one may not know yet that the other went on, and has to hear it. One that is out is not.
    pub fn recipients(&self, now: Instant) -> impl Iterator<Item = &Recipient> {
        let addresses = self.all.addresses.iter();
        let belong = addresses.filter(|(replica, _)| !self.is_out(**replica));
        belong.flat_map(move |(_, all)| all.open(now))
    }

    /// Since when bundles to an incarnation are sealed to a key, if no other took its place.
    pub fn sealed_to_since(&self, replica: ReplicaId, recipient: &Recipient) -> Option<Instant> {
        let addresses = self.all.addresses.get(&replica);
        addresses.and_then(|all| all.stands_since(recipient))
    }

    /// The initials of a user, or nothing when she is not known here.
    pub fn short(&self, user: Id) -> String {
        let member = self.member(UserId(user));
        member
            .map(|member| member.short.clone())
            .unwrap_or_default()
    }

    /// Whether a user holds a role.
    pub fn has_role(&self, user: UserId, role: Role) -> bool {
        self.users
            .get(&user)
            .is_some_and(|member| member.roles.contains(&role))
    }

    /// How many users hold a role. Of coordinators a team needs two.
    pub fn count_of(&self, role: Role) -> usize {
        let members = self.users.values();
        members
            .filter(|member| member.roles.contains(&role))
            .count()
    }

    /// The appointments of a user that hold, for the dismissal that ends them.
    pub fn appointments(&self, user: UserId, role: Role) -> Vec<Id> {
        self.all.standing_appointments(user, role).collect()
    }

    /// The records a user signed that count: those that should stay when he is dismissed.
    pub fn signed_by(&self, user: UserId) -> Vec<Id> {
        let signed = self.all.signed.get(&user).into_iter().flatten();
        signed.copied().collect()
    }
}

/// The records of a space that this version understands, in one order.
fn read(space: SpaceId, records: &[Signed]) -> Vec<(Record, Instant, &Signed)> {
    let understood = records.iter().filter_map(|signed| {
        let (record, of, at) = signed.read().ok()??;
        (of == space).then_some((record, at, signed))
    });
    let mut read: Vec<_> = understood.collect();
    read.sort_by_key(|(_, at, signed)| (*at, signed.id()));
    read
}

#[cfg(test)]
#[path = "dismiss_test.rs"]
mod dismiss_test;
#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
