//! Which dismissals hold, and what of somebody who was dismissed stays.
//!
//! They are judged in two strata, so that the order in which they came never matters and nobody who
//! was dismissed goes on dismissing. First those of coordinators, in the roster without any dismissal:
//! two that cross each other both hold. Then those of everybody else, in the roster the first stratum
//! leaves: they end nobody's signature, so nothing has to be judged again after them.

use super::gather::Gathered;
use super::record::{Record, Role};
use super::rules::Proposal;
use super::signed::Signed;
use crate::ids::{Id, UserId};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// The end of a coordinator's term, by one dismissal.
#[derive(Clone)]
struct Term {
    ends: BTreeSet<Id>,
    stays: BTreeSet<Id>,
}

/// Who goes, by dismissals that hold.
#[derive(Clone, Default)]
pub(super) struct Dismissals {
    /// The records' ids.
    pub(super) ids: BTreeSet<Id>,
    /// Those who left the team.
    left: BTreeSet<UserId>,
    /// Appointments that ended, of whom and from what.
    ends: BTreeMap<(UserId, Role), BTreeSet<Id>>,
    /// Of a coordinator who was dismissed: the appointments that ended, and the records that stay.
    terms: BTreeMap<UserId, Vec<Term>>,
}

/// A dismissal as it was written.
struct Said<'a> {
    signed: &'a Signed,
    at: Instant,
    user: UserId,
    role: Option<Role>,
    ends: &'a [Id],
    stays: &'a [Id],
}

fn said<'a>(read: &'a [(Record, Instant, &'a Signed)]) -> impl Iterator<Item = Said<'a>> {
    read.iter().filter_map(|(record, at, signed)| match record {
        Record::Dismiss {
            user,
            role,
            ends,
            stays,
        } => Some(Said {
            signed,
            at: *at,
            user: *user,
            role: *role,
            ends,
            stays,
        }),
        _ => None,
    })
}

impl Said<'_> {
    /// Who coordinates, or ever did, is dismissed by two.
    fn needs_two(&self, all: &Gathered) -> bool {
        let coordinates = all.appointed.contains_key(&(self.user, Role::Coordinator));
        coordinates && self.role != Some(Role::DataProtection)
    }

    /// The others who signed it and ever coordinated.
    fn by(&self, all: &Gathered) -> BTreeSet<UserId> {
        let signers = self.signed.signers().map(UserId);
        signers
            .filter(|one| *one != self.user)
            .filter(|one| all.appointed.contains_key(&(*one, Role::Coordinator)))
            .filter(|one| all.is_signed_by_user(self.signed, *one))
            .collect()
    }

    fn is_by_root(&self, all: &Gathered) -> bool {
        self.signed.is_signed_by(all.space.0, &all.root)
    }
}

impl Dismissals {
    /// The first stratum: dismissals of coordinators. `ever` is the roster without any dismissal.
    pub fn of_coordinators(ever: &Gathered, read: &[(Record, Instant, &Signed)]) -> Self {
        let mut found = Self::default();
        for said in said(read).filter(|said| said.needs_two(ever)) {
            if said.is_by_root(ever) || said.by(ever).len() >= 2 {
                found.count(&said);
            }
        }
        found
    }

    /// Those of the first stratum that the root signed, or two whose signature counts after all of
    /// them. `all` is the roster the first stratum leaves.
    pub fn lasting(all: &Gathered, read: &[(Record, Instant, &Signed)]) -> Self {
        let mut found = Self::default();
        for said in said(read).filter(|said| all.dismissals.ids.contains(&said.signed.id())) {
            let id = said.signed.id();
            let by = said.by(all);
            let stand = by.iter().filter(|one| all.may_endorse(**one, id));
            if said.is_by_root(all) || stand.count() >= 2 {
                found.count(&said);
            }
        }
        found
    }

    /// Both strata. `all` is the roster the first one leaves.
    pub fn with_others(all: &Gathered, read: &[(Record, Instant, &Signed)]) -> Self {
        let mut found = all.dismissals.clone();
        let one_is_enough = |said: &Said<'_>| !said.needs_two(all);
        for said in said(read).filter(one_is_enough) {
            if all.is_endorsed_by(said.signed, |one| one != said.user) {
                found.count(&said);
            }
        }
        found
    }

    /// The same with one more, as if it held.
    pub fn with(&self, one: Id, read: &[(Record, Instant, &Signed)]) -> Self {
        let mut found = self.clone();
        for said in said(read).filter(|said| said.signed.id() == one) {
            found.count(&said);
        }
        found
    }

    /// Which wait for another signature: somebody who coordinates proposed them, and they would still
    /// change something. `all` is the roster with every dismissal that holds.
    pub fn waiting(
        ever: &Gathered,
        all: &Gathered,
        read: &[(Record, Instant, &Signed)],
    ) -> Vec<Proposal> {
        let mut waiting = Vec::new();
        for said in said(read).filter(|said| said.needs_two(all)) {
            let id = said.signed.id();
            let ends_something = |role| {
                let mut standing = all.standing_appointments(said.user, role);
                standing.any(|one| said.ends.contains(&one))
            };
            let by = said.by(ever);
            let stands = by.iter().any(|one| all.coordinates(*one));
            let open = !all.dismissals.ids.contains(&id) && !all.dismissals.has_left(said.user);
            if open && stands && said.role.is_none_or(ends_something) {
                waiting.push(Proposal {
                    id,
                    user: said.user,
                    role: said.role,
                    by,
                    at: said.at,
                });
            }
        }
        waiting
    }

    fn count(&mut self, said: &Said<'_>) {
        if !self.ids.insert(said.signed.id()) {
            return;
        }
        let roles = [Role::Coordinator, Role::DataProtection].into_iter();
        for role in roles.filter(|role| said.role.is_none_or(|one| one == *role)) {
            let ends = self.ends.entry((said.user, role)).or_default();
            ends.extend(said.ends);
        }
        if said.role.is_none() {
            self.left.insert(said.user);
        }
        if said.role != Some(Role::DataProtection) {
            self.terms.entry(said.user).or_default().push(Term {
                ends: said.ends.iter().copied().collect(),
                stays: said.stays.iter().copied().collect(),
            });
        }
    }

    /// Whether an appointment of a user ended. A dismissal ends nobody else's, whatever it names.
    pub fn ended(&self, user: UserId, role: Role, appointment: Id) -> bool {
        let ends = self.ends.get(&(user, role));
        ends.is_some_and(|ends| ends.contains(&appointment))
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
