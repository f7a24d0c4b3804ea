//! Which dismissals hold, and what of somebody who was dismissed stays.

use super::gather::Gathered;
use super::record::{Record, Role};
use super::rules::Proposal;
use super::signed::Signed;
use crate::ids::{Id, UserId};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// The end of a coordinator's term, by one dismissal.
struct Term {
    ends: BTreeSet<Id>,
    stays: BTreeSet<Id>,
}

/// Who goes, by dismissals that hold.
#[derive(Default)]
pub(super) struct Dismissals {
    /// The records' ids.
    pub(super) ids: BTreeSet<Id>,
    /// Those who left the team.
    left: BTreeSet<UserId>,
    /// Appointments that ended.
    pub(super) ends: BTreeSet<Id>,
    /// Of a coordinator who was dismissed: the appointments that ended, and the records that stay.
    terms: BTreeMap<UserId, Vec<Term>>,
}

/// Everybody who was ever a coordinator, dismissed or not.
pub(super) fn coordinators_ever(all: &Gathered) -> BTreeSet<UserId> {
    let appointed = all.appointed.keys();
    let coordinators = appointed.filter(|(_, role)| *role == Role::Coordinator);
    coordinators.map(|(user, _)| *user).collect()
}

impl Dismissals {
    /// Which dismissals hold, and which wait for another signature. `ever` is the roster without any.
    pub fn judge(ever: &Gathered, read: &[(Record, Instant, &Signed)]) -> (Self, Vec<Proposal>) {
        let (mut found, mut waiting) = (Self::default(), Vec::new());
        let coordinators = coordinators_ever(ever);
        for (record, at, signed) in read {
            let Record::Dismiss {
                user,
                role,
                ends,
                stays,
            } = record
            else {
                continue;
            };
            let holds = |one: &&UserId| ever.is_signed_by_user(signed, **one);
            let by: BTreeSet<UserId> = coordinators.iter().filter(holds).copied().collect();
            let others = by.iter().filter(|one| *one != user).count();
            let two = *role != Some(Role::DataProtection) && coordinators.contains(user);
            let enough = match two {
                true => others >= 2,
                false => others >= 1,
            };
            if enough || signed.is_signed_by(ever.space.0, &ever.root) {
                found.count((*user, *role), ends, stays);
                found.ids.insert(signed.id());
            } else if others > 0 {
                waiting.push(Proposal {
                    id: signed.id(),
                    user: *user,
                    role: *role,
                    by,
                    at: *at,
                });
            }
        }
        // What was decided otherwise meanwhile waits no longer.
        waiting.retain(|one| !found.left.contains(&one.user));
        (found, waiting)
    }

    fn count(&mut self, (user, role): (UserId, Option<Role>), ends: &[Id], stays: &[Id]) {
        self.ends.extend(ends);
        if role.is_none() {
            self.left.insert(user);
        }
        if role != Some(Role::DataProtection) {
            self.terms.entry(user).or_default().push(Term {
                ends: ends.iter().copied().collect(),
                stays: stays.iter().copied().collect(),
            });
        }
    }

    /// Whether a record of a dismissed coordinator stays: of the dismissals that end one term each has
    /// to name it, and what stayed of one term does not fall with the next.
    pub fn stays(&self, user: UserId, record: Id) -> bool {
        let terms = self.terms.get(&user).map_or(&[][..], Vec::as_slice);
        terms.iter().any(|term| {
            let mut same = terms
                .iter()
                .filter(|other| other.ends == term.ends || !other.ends.is_disjoint(&term.ends));
            same.all(|other| other.stays.contains(&record))
        })
    }

    /// Whether a user left the team.
    pub fn has_left(&self, user: UserId) -> bool {
        self.left.contains(&user)
    }
}
