//! From a set of signed records to who belongs, whatever the order they came in.

use super::RosterError;
use super::record::{Record, Role, Signed, space_id};
use crate::ids::{Id, ReplicaId, SpaceId, UserId};
use crate::keys::{Recipient, VerifyKey};
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
    root: VerifyKey,
    /// Every incarnation that ever belonged, with the keys it came with.
    known: BTreeMap<ReplicaId, (VerifyKey, Recipient)>,
    /// Those that went over into another, for ever, whichever record is read first.
    ended: BTreeSet<ReplicaId>,
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
        let mut counted = BTreeSet::new();
        loop {
            let before = counted.len();
            for (record, _, signed) in &read {
                if roster.carries(record, signed) && counted.insert(signed.id()) {
                    roster.count(record);
                }
            }
            if counted.len() == before {
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
                    root: *root,
                    known: BTreeMap::new(),
                    ended: BTreeSet::new(),
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
            Record::Replica { .. } => self.is_endorsed(signed),
            // Only the old incarnation's own key ends it, so it must belong already.
            Record::Reincarnate { old, .. } => {
                let known = self.known.get(old);
                known.is_some_and(|(sign, _)| signed.is_signed_by(old.0, sign))
            }
        }
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
            Record::Space { .. } => {}
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
mod tests {
    use super::*;
    use crate::keys::{Identity, SignKey, UserKeys};

    const AT: Instant = Instant(1);

    fn user(id: u8, keys: &UserKeys, space: SpaceId, endorser: (Id, &SignKey)) -> Signed {
        let user = UserId(Id::new([id; 16]));
        let record = Record::User {
            user,
            name: format!("Worker {id}"),
            short: format!("W{id}"),
            recipient: keys.identity.recipient(),
            sign: keys.sign.verify_key(),
        };
        record.sign(space, AT, &[(user.0, &keys.sign), endorser])
    }

    fn appoint(id: u8, space: SpaceId, endorser: (Id, &SignKey)) -> Signed {
        let user = UserId(Id::new([id; 16]));
        Record::Appoint {
            user,
            role: Role::Coordinator,
        }
        .sign(space, AT, &[endorser])
    }

    #[test]
    fn a_replica_that_went_over_into_another_is_gone_in_any_order() {
        let root = SignKey::draw().unwrap();
        let space = space_id(&root.verify_key());
        let by_root = (space.0, &root);
        let replica = |id: u8| ReplicaId(Id::new([id; 16]));
        let recipient = Identity::draw().recipient();
        let goes_over = |old: u8, new: u8| Record::Reincarnate {
            old: replica(old),
            n: 0,
            chain: [0; 32],
            new: replica(new),
            sign: root.verify_key(),
            recipient: recipient.clone(),
        };
        let founding = Record::Space {
            root: root.verify_key(),
            records: recipient.clone(),
            demo: false,
        };
        let enrolled = Record::Replica {
            replica: replica(1),
            sign: root.verify_key(),
            recipient: recipient.clone(),
        };
        // Also when the clock went back between them.
        for times in [[1, 2, 3], [3, 2, 1], [2, 3, 1]] {
            let parts = [enrolled.sign(space, Instant(times[0]), &[by_root])];
            let mut records = Vec::from(parts);
            let by = |id: u8| (replica(id).0, &root);
            records.push(goes_over(1, 2).sign(space, Instant(times[1]), &[by(1)]));
            records.push(goes_over(2, 3).sign(space, Instant(times[2]), &[by(2)]));
            // Whoever has not its key ends no replica, the coordinator neither.
            records.push(goes_over(3, 4).sign(space, Instant(0), &[by_root]));
            let stranger = SignKey::draw().unwrap();
            let by_stranger = (replica(3).0, &stranger);
            records.push(goes_over(3, 5).sign(space, Instant(0), &[by_stranger]));
            records.push(founding.sign(space, AT, &[by_root]));
            let roster = Roster::of(space, &records).unwrap();
            assert_eq!(roster.replicas.keys().collect::<Vec<_>>(), [&replica(3)]);
        }
    }

    #[test]
    fn only_what_the_root_or_a_coordinator_signed_counts_in_any_order() {
        let root = SignKey::draw().unwrap();
        let space = space_id(&root.verify_key());
        let (alma, bruno, carla) = (
            UserKeys::draw().unwrap(),
            UserKeys::draw().unwrap(),
            UserKeys::draw().unwrap(),
        );
        let by_root = (space.0, &root);
        let by_alma = (Id::new([1; 16]), &alma.sign);
        let by_bruno = (Id::new([2; 16]), &bruno.sign);
        let founding = Record::Space {
            root: root.verify_key(),
            records: Identity::draw().recipient(),
            demo: false,
        };
        let mut records = vec![
            appoint(3, space, by_bruno),
            user(3, &carla, space, by_bruno),
            user(2, &bruno, space, by_alma),
            appoint(1, space, by_root),
            user(1, &alma, space, by_root),
            founding.sign(space, AT, &[by_root]),
        ];
        for _ in 0..2 {
            let roster = Roster::of(space, &records).unwrap();
            assert!(roster.has_role(UserId(Id::new([1; 16])), Role::Coordinator));
            assert!(roster.users.contains_key(&UserId(Id::new([2; 16]))));
            // Bruno is no coordinator: whom he introduces does not count.
            assert!(!roster.users.contains_key(&UserId(Id::new([3; 16]))));
            records.reverse();
        }
    }
}
