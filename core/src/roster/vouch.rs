//! Which of the records that come are worth keeping.

use super::record::Record;
use super::rules::Roster;
use super::signed::Signed;
use crate::ids::{Id, ReplicaId, UserId};
use std::collections::BTreeSet;

impl Roster {
    /// Whether a user was ever introduced by somebody who might, be either of them dismissed since.
    pub fn ever_knew(&self, user: UserId) -> bool {
        self.ever.keys.contains_key(&user)
    }

    /// What of a record is worth keeping: the signatures that hold, of a record that counts or would
    /// count had nobody been dismissed, of a dismissal that a coordinator signed, whether it holds,
    /// waits, or would hold had he not been dismissed himself, of a purge that counts or waits, or of a
    /// record of a newer version that somebody of the team signed. `None` when there is nothing: the others bring it again when it
    /// counts.
    pub fn vouched(&self, signed: &Signed) -> Option<Signed> {
        let record = signed.read().ok()?;
        let own = match &record {
            Some((Record::User { user, sign, .. }, ..)) => Some((user.0, *sign)),
            _ => None,
        };
        let holds = |signer: Id, signature: &[u8; 64]| {
            let root = (signer == self.space.0).then(|| *self.root());
            let replicas = &self.ever.known;
            let replica = replicas.get(&ReplicaId(signer)).copied();
            let own = own.filter(|(user, _)| *user == signer).map(|(_, key)| key);
            let next = match &record {
                Some((Record::Reincarnate { new, sign, .. }, ..)) if new.0 == signer => Some(*sign),
                _ => None,
            };
            let users = self.ever.keys.get(&UserId(signer));
            let users = users.into_iter().flatten().copied();
            let mut keys = [root, replica, own, next]
                .into_iter()
                .flatten()
                .chain(users);
            keys.any(|key| signed.holds(&key, signature))
        };
        // One of each who signed: others would only take the place of somebody's who is needed.
        let mut told = BTreeSet::new();
        let mut kept = signed.clone();
        kept.signatures
            .retain(|(signer, signature)| holds(*signer, signature) && told.insert(*signer));
        let counts = match record {
            Some((Record::Dismiss { user, .. }, ..)) => {
                self.ever.is_endorsed_by(signed, |one| one != user)
            }
            Some(_) => self.ever.counted.contains(&signed.id()) || self.erasures.needs(signed.id()),
            None => !kept.signatures.is_empty(),
        };
        counts.then_some(kept)
    }
}
