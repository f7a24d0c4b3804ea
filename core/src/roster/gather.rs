//! Which records count: gathered until nothing new does.
//!
//! A record counts when signatures carry it that count themselves, back to the root. A coordinator
//! may have been introduced by another whose record sorts later, so the records are gone through
//! until nothing new is found. What was found is never taken back on the way: dismissals are known
//! before the gathering begins.

use super::RosterError;
use super::address::Addresses;
use super::dismissal::Dismissals;
use super::record::{Reason, Record, Role, space_id};
use super::rules::{Laptop, Member};
use super::signed::Signed;
use crate::ids::{Id, ReplicaId, SpaceId, UserId};
use crate::keys::{Recipient, VerifyKey};
use crate::store::{Vector, replica_of};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// What a user said about herself, in the order in which it was said.
struct Said {
    at: (Instant, Id),
    name: String,
    short: String,
    recipient: Recipient,
    sign: VerifyKey,
    endorsed: bool,
}

/// A laptop is out from here.
pub(super) struct Revoked {
    pub replica: ReplicaId,
    pub reason: Reason,
    pub at: Instant,
    pub ends: Vector,
    pub spares: BTreeSet<ReplicaId>,
}

/// Everything the records that count say.
pub(super) struct Gathered {
    pub space: SpaceId,
    pub demo: bool,
    pub records: Recipient,
    pub root: VerifyKey,
    pub dismissals: Dismissals,
    /// Ids of the records that count.
    pub counted: BTreeSet<Id>,
    /// Every key a user ever signed with.
    pub keys: BTreeMap<UserId, Vec<VerifyKey>>,
    said: BTreeMap<UserId, Vec<Said>>,
    pub appointed: BTreeMap<(UserId, Role), BTreeSet<Id>>,
    /// Every incarnation that ever belonged, with the key it signs with.
    pub known: BTreeMap<ReplicaId, VerifyKey>,
    /// What bundles to each are sealed to.
    pub addresses: BTreeMap<ReplicaId, Addresses>,
    since: BTreeMap<ReplicaId, Instant>,
    pub from: BTreeMap<ReplicaId, ReplicaId>,
    /// Those that went over into another, for ever, whichever record is read first.
    ended: BTreeSet<ReplicaId>,
    pub labels: BTreeMap<ReplicaId, (Instant, Id, String)>,
    pub revoked: BTreeMap<Id, Revoked>,
    pub admitted: BTreeSet<Id>,
    /// The records that count, by the users who signed them.
    pub signed: BTreeMap<UserId, BTreeSet<Id>>,
}

impl Gathered {
    /// Gathers the records that count.
    pub fn from(
        space: SpaceId,
        read: &[(Record, Instant, &Signed)],
        dismissals: Dismissals,
    ) -> Result<Self, RosterError> {
        let mut all = Self::founded(space, read, dismissals)?;
        loop {
            let before = all.counted.len();
            for (record, at, signed) in read {
                let id = signed.id();
                if !all.counted.contains(&id) && all.carries(record, signed) {
                    all.count(record, (*at, id));
                    all.counted.insert(id);
                }
            }
            if all.counted.len() == before {
                return Ok(all);
            }
        }
    }

    fn founded(
        space: SpaceId,
        read: &[(Record, Instant, &Signed)],
        dismissals: Dismissals,
    ) -> Result<Self, RosterError> {
        let founding = read.iter().find_map(|(record, _, signed)| match record {
            Record::Space {
                root,
                records,
                demo,
            } if space_id(root) == space && signed.is_signed_by(space.0, root) => {
                Some((*root, records.clone(), *demo, signed.id()))
            }
            _ => None,
        });
        let (root, records, demo, id) = founding.ok_or(RosterError::NotFounded)?;
        Ok(Self {
            space,
            demo,
            records,
            root,
            dismissals,
            counted: BTreeSet::from([id]),
            keys: BTreeMap::new(),
            said: BTreeMap::new(),
            appointed: BTreeMap::new(),
            known: BTreeMap::new(),
            addresses: BTreeMap::new(),
            since: BTreeMap::new(),
            from: BTreeMap::new(),
            ended: BTreeSet::new(),
            labels: BTreeMap::new(),
            revoked: BTreeMap::new(),
            admitted: BTreeSet::new(),
            signed: BTreeMap::new(),
        })
    }

    /// Whether the signatures carry what the record says.
    fn carries(&self, record: &Record, signed: &Signed) -> bool {
        match record {
            // The founding record was found; dismissals and purges are judged by themselves.
            Record::Space { .. } | Record::Dismiss { .. } | Record::Purge { .. } => false,
            // Other keys only with another coordinator, not by a key of her own that was stolen;
            // another name she says herself.
            Record::User { user, sign, .. } => {
                let known = self.keys.get(user).is_some_and(|keys| keys.contains(sign));
                let by_others = self.is_endorsed_by(signed, |one| one != *user);
                signed.is_signed_by(user.0, sign) && (known || by_others)
            }
            Record::Appoint { user, .. } => {
                self.keys.contains_key(user) && self.is_endorsed(signed)
            }
            Record::Replica { .. }
            | Record::Label { .. }
            | Record::Revoke { .. }
            | Record::Admit { .. } => self.is_endorsed(signed),
            // Only the old incarnation's own key ends it, so it must belong already; and the new one's
            // key signs too, or somebody could go on as a laptop whose public key everybody knows.
            Record::Reincarnate { old, new, sign, .. } => {
                let known = self.known.get(old);
                let by_old = known.is_some_and(|key| signed.is_signed_by(old.0, key));
                let by_new = signed.is_signed_by(new.0, sign);
                by_old && by_new && *new == replica_of(sign) && self.may_go_on(*old)
            }
            Record::Renew {
                replica,
                old,
                recipient,
            } => {
                let known = self.known.get(replica);
                let by_itself = known.is_some_and(|key| signed.is_signed_by(replica.0, key));
                let addresses = self.addresses.get(replica);
                let follows = addresses.is_some_and(|all| all.may_follow(old, recipient));
                by_itself && follows && self.may_renew(*replica)
            }
        }
    }

    /// Whether a user signed it with a key that is hers.
    pub fn is_signed_by_user(&self, signed: &Signed, user: UserId) -> bool {
        let mut keys = self.keys.get(&user).into_iter().flatten();
        keys.any(|key| signed.is_signed_by(user.0, key))
    }

    fn is_endorsed(&self, signed: &Signed) -> bool {
        self.is_endorsed_by(signed, |_| true)
    }

    pub fn is_endorsed_by(&self, signed: &Signed, counts: impl Fn(UserId) -> bool) -> bool {
        let by_root = signed.is_signed_by(self.space.0, &self.root);
        let mut signers = signed.signers().map(UserId).filter(|user| counts(*user));
        by_root
            || signers.any(|user| {
                self.may_endorse(user, signed.id()) && self.is_signed_by_user(signed, user)
            })
    }

    /// Whether a user's signature carries a record: of a coordinator every one, of one who was
    /// dismissed those that stay.
    pub fn may_endorse(&self, user: UserId, record: Id) -> bool {
        let ever = self.appointed.contains_key(&(user, Role::Coordinator));
        ever && (self.coordinates(user) || self.dismissals.stays(user, record))
    }

    /// Whether a user coordinates.
    pub fn coordinates(&self, user: UserId) -> bool {
        let mut standing = self.standing_appointments(user, Role::Coordinator);
        standing.next().is_some() && !self.dismissals.has_left(user)
    }

    /// The appointments of a user that no dismissal ended.
    pub fn standing_appointments(&self, user: UserId, role: Role) -> impl Iterator<Item = Id> + '_ {
        let appointed = self.appointed.get(&(user, role)).into_iter().flatten();
        let ended = move |id: &Id| self.dismissals.ended(user, role, *id);
        appointed.copied().filter(move |id| !ended(id))
    }

    /// Takes down who signed what and what users said, once everybody is known.
    pub fn listen(&mut self, read: &[(Record, Instant, &Signed)]) {
        let mut signed_by: BTreeMap<UserId, BTreeSet<Id>> = BTreeMap::new();
        let mut said: BTreeMap<UserId, Vec<Said>> = BTreeMap::new();
        for (record, at, signed) in read {
            let id = signed.id();
            if !self.counted.contains(&id) && !self.dismissals.ids.contains(&id) {
                continue;
            }
            for user in signed.signers().map(UserId) {
                if self.is_signed_by_user(signed, user) {
                    signed_by.entry(user).or_default().insert(id);
                }
            }
            if let Record::User {
                user,
                name,
                short,
                recipient,
                sign,
            } = record
            {
                said.entry(*user).or_default().push(Said {
                    at: (*at, id),
                    name: name.clone(),
                    short: short.clone(),
                    recipient: recipient.clone(),
                    sign: *sign,
                    endorsed: self.is_endorsed_by(signed, |one| one != *user),
                });
            }
        }
        (self.said, self.signed) = (said, signed_by);
    }

    fn count(&mut self, record: &Record, at: (Instant, Id)) {
        match record {
            Record::Space { .. } | Record::Dismiss { .. } | Record::Purge { .. } => {}
            Record::User { user, sign, .. } => {
                let keys = self.keys.entry(*user).or_default();
                if !keys.contains(sign) {
                    keys.push(*sign);
                }
            }
            Record::Appoint { user, role } => {
                let appointed = self.appointed.entry((*user, *role)).or_default();
                appointed.insert(at.1);
            }
            Record::Replica {
                replica,
                sign,
                recipient,
            } => self.meet(*replica, at.0, sign, recipient),
            Record::Reincarnate {
                old,
                new,
                sign,
                recipient,
                ..
            } => {
                self.ended.insert(*old);
                self.meet(*new, at.0, sign, recipient);
                self.from.entry(*new).or_insert(*old);
            }
            Record::Label { replica, label } => {
                let label = (at.0, at.1, label.clone());
                let known = self.labels.entry(*replica).or_insert_with(|| label.clone());
                if (known.0, known.1) < (label.0, label.1) {
                    *known = label;
                }
            }
            Record::Revoke {
                replica,
                reason,
                ends,
                spares,
            } => {
                let revoked = Revoked {
                    replica: *replica,
                    reason: *reason,
                    at: at.0,
                    ends: ends.clone(),
                    spares: spares.iter().copied().collect(),
                };
                self.revoked.insert(at.1, revoked);
            }
            Record::Admit { changes } => self.admitted.extend(changes),
            Record::Renew {
                replica,
                old,
                recipient,
            } => {
                if let Some(addresses) = self.addresses.get_mut(replica) {
                    addresses.follow(old, recipient, at.0);
                }
            }
        }
    }

    fn meet(&mut self, replica: ReplicaId, since: Instant, sign: &VerifyKey, to: &Recipient) {
        self.known.entry(replica).or_insert(*sign);
        let addresses = self.addresses.entry(replica);
        addresses.or_insert_with(|| Addresses::first(to, since));
        let first = self.since.entry(replica).or_insert(since);
        *first = since.min(*first);
    }

    /// The users, by the latest word about each: keys by a coordinator's, a name by her own.
    pub fn members(&self) -> impl Iterator<Item = (UserId, Member)> + '_ {
        self.said.iter().filter_map(|(user, said)| {
            let endorsed = said.iter().filter(|one| one.endorsed);
            let keys = endorsed.clone().max_by_key(|one| one.at)?;
            let own = said.iter().filter(|one| one.sign == keys.sign);
            let words = own.max_by_key(|one| one.at).unwrap_or(keys);
            let first = endorsed.clone().min_by_key(|one| one.at)?;
            let with_keys = endorsed.filter(|one| one.sign == keys.sign);
            let since = with_keys.map(|one| one.at.0).min();
            let roles = [Role::Coordinator, Role::DataProtection];
            let holds = |role: &Role| self.standing_appointments(*user, *role).next().is_some();
            let member = Member {
                name: words.name.clone(),
                short: words.short.clone(),
                recipient: keys.recipient.clone(),
                sign: keys.sign,
                roles: roles.into_iter().filter(holds).collect(),
                said: words.at.0,
                renewed: since.filter(|_| first.sign != keys.sign),
            };
            Some((*user, member))
        })
    }

    /// Every incarnation there ever was.
    pub fn laptops(&self) -> BTreeMap<ReplicaId, Laptop> {
        let out = self.out();
        let since = self.since.iter();
        since
            .map(|(replica, since)| {
                let laptop = Laptop {
                    since: *since,
                    from: self.from.get(replica).copied(),
                    ended: self.ended.contains(replica),
                    out: out.get(replica).copied(),
                };
                (*replica, laptop)
            })
            .collect()
    }
}
