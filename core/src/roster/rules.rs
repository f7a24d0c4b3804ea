//! From a set of signed records to who belongs, whatever the order they came in.

use super::RosterError;
use super::record::{Record, Role, Signed, space_id};
use crate::ids::{Id, ReplicaId, SpaceId, UserId};
use crate::keys::{Digits, KeyError, Recipient, VerifyKey};
use crate::store::replica_of;
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// No laptop is restored or copied more often; bundles are sealed to every incarnation.
const MOST_INCARNATIONS: usize = 64;

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
    /// Its laptops' databases and the recipients of bundles to them.
    pub replicas: BTreeMap<ReplicaId, Recipient>,
    /// Every laptop's database there ever was.
    pub laptops: BTreeMap<ReplicaId, Laptop>,
    labels: BTreeMap<ReplicaId, (Instant, Id, String)>,
    root: VerifyKey,
    /// Every incarnation that ever belonged, with the keys it came with.
    known: BTreeMap<ReplicaId, (VerifyKey, Recipient)>,
    /// Those that went over into another, for ever, whichever record is read first.
    ended: BTreeSet<ReplicaId>,
    /// Ids of the records that count.
    counted: BTreeSet<Id>,
}

impl Roster {
    /// Computes the roster of a space from all its records.
    pub fn of(space: SpaceId, records: &[Signed]) -> Result<Self, RosterError> {
        let mut read: Vec<(Record, Instant, &Signed)> = records
            .iter()
            .filter_map(|signed| {
                let (record, of, at) = signed.read().ok()??;
                (of == space).then_some((record, at, signed))
            })
            .collect();
        read.sort_by_key(|(_, at, signed)| (*at, signed.id()));
        let mut roster = Self::founded(space, &read)?;
        // A coordinator may have been introduced by another whose record sorts later: repeat until
        // nothing new counts.
        let mut counted = roster.counted.clone();
        loop {
            let before = counted.len();
            for (record, at, signed) in &read {
                let id = signed.id();
                if !counted.contains(&id) && roster.carries(record, signed) {
                    roster.count(record);
                    roster.count_laptop(record, (*at, id));
                    counted.insert(id);
                }
            }
            if counted.len() == before {
                roster.counted = counted;
                return Ok(roster);
            }
        }
    }

    fn founded(space: SpaceId, read: &[(Record, Instant, &Signed)]) -> Result<Self, RosterError> {
        read.iter()
            .find_map(|(record, _, signed)| match record {
                Record::Space {
                    root,
                    records,
                    demo,
                } if space_id(root) == space && signed.is_signed_by(space.0, root) => Some(Self {
                    space,
                    demo: *demo,
                    records: records.clone(),
                    users: BTreeMap::new(),
                    replicas: BTreeMap::new(),
                    laptops: BTreeMap::new(),
                    labels: BTreeMap::new(),
                    root: *root,
                    known: BTreeMap::new(),
                    ended: BTreeSet::new(),
                    counted: BTreeSet::from([signed.id()]),
                }),
                _ => None,
            })
            .ok_or(RosterError::NotFounded)
    }

    /// Whether the signatures carry what the record says.
    fn carries(&self, record: &Record, signed: &Signed) -> bool {
        match record {
            Record::Space { .. } => false,
            Record::User { user, sign, .. } => {
                signed.is_signed_by(user.0, sign) && self.is_endorsed(signed)
            }
            Record::Appoint { user, .. } => {
                self.users.contains_key(user) && self.is_endorsed(signed)
            }
            Record::Replica { .. } | Record::Label { .. } => self.is_endorsed(signed),
            // Only the old incarnation's own key ends it, so it must belong already; and nobody goes
            // on under the id of another.
            Record::Reincarnate { old, new, sign, .. } => {
                let known = self.known.get(old);
                let by_old = known.is_some_and(|(key, _)| signed.is_signed_by(old.0, key));
                by_old && *new == replica_of(sign) && self.may_go_on(*old)
            }
        }
    }

    /// Whether a laptop's database may have yet another incarnation: a bundle is sealed to all.
    fn may_go_on(&self, old: ReplicaId) -> bool {
        let first = self.first_of(old);
        let others = self.laptops.keys().filter(|other| **other != first);
        let others = others.filter(|other| self.first_of(**other) == first);
        others.count() < MOST_INCARNATIONS
    }

    /// The incarnation that was enrolled.
    fn first_of(&self, replica: ReplicaId) -> ReplicaId {
        let mut at = replica;
        for _ in 0..=MOST_INCARNATIONS {
            match self.laptops.get(&at).and_then(|laptop| laptop.from) {
                Some(from) => at = from,
                None => break,
            }
        }
        at
    }

    fn is_endorsed(&self, signed: &Signed) -> bool {
        signed.is_signed_by(self.space.0, &self.root)
            || self.users.iter().any(|(user, member)| {
                member.roles.contains(&Role::Coordinator)
                    && signed.is_signed_by(user.0, &member.sign)
            })
    }

    fn count(&mut self, record: &Record) {
        match record {
            Record::Space { .. } | Record::Label { .. } => {}
            Record::User {
                user,
                name,
                short,
                recipient,
                sign,
            } => {
                let roles = self
                    .users
                    .remove(user)
                    .map(|member| member.roles)
                    .unwrap_or_default();
                self.users.insert(
                    *user,
                    Member {
                        name: name.clone(),
                        short: short.clone(),
                        recipient: recipient.clone(),
                        sign: *sign,
                        roles,
                    },
                );
            }
            Record::Appoint { user, role } => {
                if let Some(member) = self.users.get_mut(user) {
                    member.roles.insert(*role);
                }
            }
            Record::Replica {
                replica,
                sign,
                recipient,
            } => self.count_replica(*replica, sign, recipient),
            Record::Reincarnate {
                old,
                new,
                sign,
                recipient,
                ..
            } => {
                self.ended.insert(*old);
                self.replicas.remove(old);
                self.count_replica(*new, sign, recipient);
            }
        }
    }

    fn count_replica(&mut self, replica: ReplicaId, sign: &VerifyKey, recipient: &Recipient) {
        let keys = || (*sign, recipient.clone());
        self.known.entry(replica).or_insert_with(keys);
        if !self.ended.contains(&replica) {
            self.replicas.insert(replica, recipient.clone());
        }
    }

    fn count_laptop(&mut self, record: &Record, (at, id): (Instant, Id)) {
        match record {
            Record::Replica { replica, .. } => self.meet(*replica, at, None),
            Record::Reincarnate { old, new, .. } => self.meet(*new, at, Some(*old)),
            Record::Label { replica, label } => {
                let label = (at, id, label.clone());
                let known = self.labels.entry(*replica).or_insert_with(|| label.clone());
                if (known.0, known.1) < (label.0, label.1) {
                    *known = label;
                }
            }
            Record::Space { .. } | Record::User { .. } | Record::Appoint { .. } => {}
        }
        for (replica, laptop) in &mut self.laptops {
            laptop.ended = self.ended.contains(replica);
        }
    }

    fn meet(&mut self, replica: ReplicaId, since: Instant, from: Option<ReplicaId>) {
        let laptop = self.laptops.entry(replica).or_insert(Laptop {
            since,
            from,
            ended: false,
        });
        laptop.since = laptop.since.min(since);
        laptop.from = laptop.from.or(from);
    }

    /// What a laptop is called: its own name, or that of the one it goes on from; one without any
    /// by the beginning of its id.
    pub fn label(&self, replica: ReplicaId) -> String {
        let mut at = replica;
        for _ in 0..=self.laptops.len() {
            if let Some((_, _, label)) = self.labels.get(&at) {
                return label.clone();
            }
            match self.laptops.get(&at).and_then(|laptop| laptop.from) {
                Some(from) => at = from,
                None => break,
            }
        }
        replica.to_string().chars().take(8).collect()
    }

    /// When a laptop was given the name it has.
    pub fn labelled_at(&self, replica: ReplicaId) -> Option<Instant> {
        self.labels.get(&replica).map(|(at, ..)| *at)
    }

    /// The 24 digits of the space. They stand for its root key, from which everything here follows:
    /// a laptop that joins demands them, and so does another service before it trusts our card.
    pub fn digits(&self) -> Result<Digits, KeyError> {
        Digits::of("team", self.root.as_bytes())
    }

    /// Verifies what an incarnation sealed or sent, one that ended too: its changes stay.
    pub fn sign_of(&self, replica: ReplicaId) -> Option<VerifyKey> {
        self.known.get(&replica).map(|(sign, _)| *sign)
    }

    /// Whether an incarnation went over into another.
    pub fn has_ended(&self, replica: ReplicaId) -> bool {
        self.ended.contains(&replica)
    }

    /// To whom bundles for the team are sealed. An incarnation that ended is among them: of two
    /// copies one may not know yet that the other went on, and has to hear it.
    pub fn recipients(&self) -> impl Iterator<Item = &Recipient> {
        self.known.values().map(|(_, recipient)| recipient)
    }

    /// What of a record is worth keeping: the signatures that hold, of a record that counts, or of
    /// one of a newer version that somebody of the team signed. `None` when there is nothing: the
    /// others bring it again when it counts.
    pub fn vouched(&self, signed: &Signed) -> Option<Signed> {
        let record = signed.read().ok()?;
        let own = match &record {
            Some((Record::User { user, sign, .. }, ..)) => Some((user.0, *sign)),
            _ => None,
        };
        let holds = |signer: Id| {
            let root = (signer == self.space.0).then_some(self.root);
            let user = self.users.get(&UserId(signer)).map(|member| member.sign);
            let replica = self.sign_of(ReplicaId(signer));
            let own = own.filter(|(user, _)| *user == signer).map(|(_, key)| key);
            let mut keys = [root, user, replica, own].into_iter().flatten();
            keys.any(|key| signed.is_signed_by(signer, &key))
        };
        let mut kept = signed.clone();
        kept.signatures.retain(|(signer, _)| holds(*signer));
        let counts = match record {
            Some(_) => self.counted.contains(&signed.id()),
            None => !kept.signatures.is_empty(),
        };
        counts.then_some(kept)
    }

    /// The initials of a user, or nothing when she is not known here.
    pub fn short(&self, user: Id) -> String {
        self.users
            .get(&UserId(user))
            .map(|member| member.short.clone())
            .unwrap_or_default()
    }

    /// Whether a user holds a role.
    pub fn has_role(&self, user: UserId, role: Role) -> bool {
        self.users
            .get(&user)
            .is_some_and(|member| member.roles.contains(&role))
    }
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
