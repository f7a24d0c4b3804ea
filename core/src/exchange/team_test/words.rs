//! What the records of the roster say about which changes count, read off them once more.

use super::export::{Link, known};
use super::team::{ALMA, BRUNO};
use crate::ids::{Id, ReplicaId, UserId};
use crate::roster::{Grounds, Record, Signed};
use crate::store::{Chain, Vector};
use std::collections::{BTreeMap, BTreeSet};

/// A revocation: whom it reaches, and up to where what they wrote counts.
struct Out {
    reached: BTreeSet<ReplicaId>,
    ends: Vector,
}

/// What the records say about what counts.
#[derive(Default)]
pub struct Words {
    outs: Vec<Out>,
    admitted: BTreeSet<Id>,
    pub erased: BTreeSet<Id>,
}

impl Words {
    /// Reads them off the records.
    pub fn of(records: &[Signed]) -> Self {
        let read = |signed: &Signed| Some(signed.read().unwrap()?.0);
        let mut from: BTreeMap<ReplicaId, ReplicaId> = BTreeMap::new();
        for record in records.iter().filter_map(read) {
            if let Record::Reincarnate { old, new, .. } = record {
                from.insert(new, old);
            }
        }
        let mut words = Self::default();
        for signed in records {
            match read(signed) {
                Some(Record::Revoke {
                    replica,
                    ends,
                    spares,
                    ..
                }) => {
                    let reached = line(replica, &spares, &from);
                    words.outs.push(Out { reached, ends });
                }
                Some(Record::Admit { changes }) => words.admitted.extend(changes),
                Some(Record::Purge {
                    roots,
                    grounds,
                    own,
                    ..
                }) => {
                    let by: BTreeSet<UserId> = signed.signers().map(UserId).collect();
                    let hers = |root: &Id| {
                        let mut all = by
                            .iter()
                            .flat_map(|user| own.iter().map(|one| (*user, *one)));
                        grounds == Grounds::Own
                            && all.any(|(user, one)| root_of(user, one) == *root)
                    };
                    let both = by.contains(&ALMA) && by.contains(&BRUNO);
                    let erased = roots.into_iter().filter(|root| both || hers(root));
                    words.erased.extend(erased);
                }
                _ => {}
            }
        }
        words
    }

    /// Whether a change of the log counts, unless it is erased.
    pub fn count(&self, log: &BTreeMap<Link, Chain>, link: &Link, id: Id) -> bool {
        let of_it = self.outs.iter().filter(|out| out.reached.contains(&link.0));
        self.admitted.contains(&id)
            || of_it
                .into_iter()
                .all(|out| lies_before(log, link, &out.ends))
    }
}

/// A laptop, what it went on from, and what goes on from these, but for the copies that are spared.
fn line(
    replica: ReplicaId,
    spares: &[ReplicaId],
    from: &BTreeMap<ReplicaId, ReplicaId>,
) -> BTreeSet<ReplicaId> {
    let mut next = vec![replica];
    while let Some(old) = next.last().and_then(|one| from.get(one)) {
        next.push(*old);
    }
    let mut reached = BTreeSet::new();
    while let Some(one) = next.pop() {
        if !spares.contains(&one) && reached.insert(one) {
            let after = from.iter().filter(|(_, old)| **old == one);
            next.extend(after.map(|(new, _)| *new));
        }
    }
    reached
}

/// Whether a change is one of those that ends stand on. Of an end that is not here only its number is
/// known.
fn lies_before(log: &BTreeMap<Link, Chain>, link: &Link, ends: &Vector) -> bool {
    let (mut here, mut up_to) = (Vector::default(), 0);
    for (replica, n, chain) in ends.tips().filter(|end| end.0 == link.0) {
        match log.contains_key(&(replica, n, chain)) {
            true => here.add(replica, n, chain),
            false => up_to = up_to.max(n),
        }
    }
    link.1 <= up_to || known(log, &here).contains(link)
}

/// The root a draw of somebody's gives, by which she may erase it alone.
fn root_of(user: UserId, draw: Id) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit own root 1");
    hasher.update(user.0.as_bytes()).update(draw.as_bytes());
    Id::from_slice(&hasher.finalize().as_bytes()[..16]).unwrap()
}
