//! Which roots are erased, by whose word.
//!
//! What was erased once stays erased: its bodies are gone, here and wherever the word came, and nothing
//! brings them back. So a purge *counts for ever* once two different users signed it who were ever
//! appointed coordinator or data protection officer. It is judged on the roster without any
//! dismissal: that somebody lost a role later, left, or that a laptop is out, changes nothing
//! (`docs/decisions/0038`).
//!
//! A worker erases her own notes alone. That has to be judged where no body is any more, so the root of
//! such a note is no free draw: it follows from its author and from a draw that stands in the note's
//! row. Her purge names the draws, and only she can have signed for what follows from her id.

use super::gather::Gathered;
use super::record::{Record, Role};
use super::rules::Roster;
use super::signed::Signed;
use crate::ids::{Id, ReplicaId, UserId};
use crate::store::{Purged, Ruling};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// One record lists no more roots: longer lists are several records.
pub const MOST_ROOTS: usize = 2000;

/// Why something is erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Grounds {
    /// Its time is over.
    Retention,
    /// The person asked for it.
    Request,
    /// Another service goes on with it.
    HandedOver,
    /// It should never have been written down.
    Mistake,
    /// The worker's own note.
    Own,
}

impl Grounds {
    const ALL: [Self; 5] = [
        Self::Retention,
        Self::Request,
        Self::HandedOver,
        Self::Mistake,
        Self::Own,
    ];

    /// Its code, as commands write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Retention => "retention",
            Self::Request => "request",
            Self::HandedOver => "handed_over",
            Self::Mistake => "mistake",
            Self::Own => "own",
        }
    }

    /// Reads a code.
    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grounds| grounds.code() == code)
    }

    pub(super) fn number(self) -> u8 {
        match self {
            Self::Retention => 1,
            Self::Request => 2,
            Self::HandedOver => 3,
            Self::Mistake => 4,
            Self::Own => 5,
        }
    }

    pub(super) fn numbered(number: u8) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|grounds| grounds.number() == number)
    }
}

/// The root of a note its author may erase alone: nobody else can have drawn it.
pub fn own_root(author: UserId, draw: Id) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit own root 1");
    hasher.update(author.0.as_bytes()).update(draw.as_bytes());
    Id::from_digest(&hasher.finalize())
}

/// That a root is erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Erased {
    /// The record that says so, the first if there are several.
    pub record: Id,
    /// When it was written.
    pub at: Instant,
    /// Why.
    pub grounds: Grounds,
}

/// A purge that counts, or waits for another signature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Erasure {
    /// The record.
    pub id: Id,
    /// What it lists; of one signed for own notes alone, those.
    pub roots: Vec<Id>,
    /// Who signed it, of those whose signature carries it.
    pub by: BTreeSet<UserId>,
    /// When it was written.
    pub at: Instant,
    /// Why.
    pub grounds: Grounds,
    /// Laptops nobody waited for.
    pub without: Vec<ReplicaId>,
}

/// What the purges of a roster say.
#[derive(Default)]
pub(super) struct Erasures {
    erased: BTreeMap<Id, Erased>,
    done: Vec<Erasure>,
    waiting: Vec<Erasure>,
}

impl Erasures {
    /// Judges all purges. `ever` is the roster without any dismissal.
    pub fn judge(ever: &Gathered, read: &[(Record, Instant, &Signed)]) -> Self {
        let (mut found, officers) = (Self::default(), officers_ever(ever));
        for (record, at, signed) in read {
            let Record::Purge {
                roots,
                grounds,
                own,
                without,
            } = record
            else {
                continue;
            };
            let signs = |user: &UserId| ever.is_signed_by_user(signed, *user);
            let erasure = |roots, by| Erasure {
                id: signed.id(),
                roots,
                by,
                at: *at,
                grounds: *grounds,
                without: without.clone(),
            };
            let by: BTreeSet<UserId> = officers.iter().copied().filter(signs).collect();
            if by.len() >= 2 {
                found.count(erasure(roots.clone(), by));
                continue;
            }
            if *grounds == Grounds::Own {
                let signers: BTreeSet<UserId> = signed.signers().map(UserId).collect();
                for author in signers.into_iter().filter(signs) {
                    let hers = own.iter().map(|draw| own_root(author, *draw));
                    let hers: BTreeSet<Id> = hers
                        .filter(|root| roots.binary_search(root).is_ok())
                        .collect();
                    if !hers.is_empty() {
                        let roots = hers.into_iter().collect();
                        found.count(erasure(roots, BTreeSet::from([author])));
                    }
                }
            }
            if !by.is_empty() {
                found.waiting.push(erasure(roots.clone(), by));
            }
        }
        // What another record erased meanwhile waits no longer.
        let erased = &found.erased;
        let waits = |one: &Erasure| one.roots.iter().any(|root| !erased.contains_key(root));
        found.waiting.retain(waits);
        found
    }

    fn count(&mut self, erasure: Erasure) {
        for root in &erasure.roots {
            // Records are read in the order of their times.
            self.erased.entry(*root).or_insert(Erased {
                record: erasure.id,
                at: erasure.at,
                grounds: erasure.grounds,
            });
        }
        self.done.push(erasure);
    }

    /// Whether a record counts, for some of its roots, or waits.
    pub fn needs(&self, record: Id) -> bool {
        let mut all = self.done.iter().chain(&self.waiting);
        all.any(|one| one.id == record)
    }
}

/// Everybody who was ever appointed to a role that erases.
fn officers_ever(ever: &Gathered) -> BTreeSet<UserId> {
    let erases = |role: &Role| matches!(role, Role::Coordinator | Role::DataProtection);
    let appointed = ever.appointed.keys();
    let officers = appointed.filter(|(_, role)| erases(role));
    officers.map(|(user, _)| *user).collect()
}

impl Roster {
    /// The roots that are erased.
    pub fn erased(&self) -> &BTreeMap<Id, Erased> {
        &self.erasures.erased
    }

    /// The purges that count, in the order of their times.
    pub fn erasures_done(&self) -> &[Erasure] {
        &self.erasures.done
    }

    /// The purges that somebody signed who may, and that wait for another signature.
    pub fn erasures_waiting(&self) -> &[Erasure] {
        &self.erasures.waiting
    }

    /// What the store has to know of the roster: which changes count, and which roots are erased.
    pub fn ruling(&self) -> Ruling {
        Ruling {
            cuts: self.cuts(),
            purged: self.purged(),
        }
    }

    /// The roots that are erased, as the store knows them.
    pub fn purged(&self) -> BTreeMap<Id, Purged> {
        let erased = self.erasures.erased.iter();
        let purged = erased.map(|(root, erased)| {
            let (record, at) = (erased.record, erased.at);
            (*root, Purged { record, at })
        });
        purged.collect()
    }
}

#[cfg(test)]
impl Roster {
    /// What would be erased if those who hold a role today judged: the rule that loses bodies.
    pub(crate) fn erased_by_todays_roles(&self, records: &[Signed]) -> BTreeMap<Id, Purged> {
        let mut read: Vec<(Record, Instant, &Signed)> = Vec::new();
        for signed in records {
            if let Ok(Some((record, _, at))) = signed.read() {
                read.push((record, at, signed));
            }
        }
        let all = Erasures::judge(&self.ever, &read);
        let holds = |one: &&Erasure| {
            let roles = [Role::Coordinator, Role::DataProtection];
            let holds = |user: &UserId| roles.iter().any(|role| self.has_role(*user, *role));
            one.by.iter().all(holds)
        };
        let done = all.done.iter().filter(holds);
        let purged = done.flat_map(|one| {
            let by = Purged {
                record: one.id,
                at: one.at,
            };
            one.roots.iter().map(move |root| (*root, by))
        });
        purged.collect()
    }
}

#[cfg(test)]
#[path = "erasure_test.rs"]
mod tests;
