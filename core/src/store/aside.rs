//! Changes that do not count: what a laptop that is out of the team wrote after the ends its
//! revocations name.
//!
//! They stay in the log and travel on, so that chains have no holes and everybody can look at them;
//! but they are *set aside*: no table shows them, and they replace nothing. Which ones, is a function
//! of the log and of the revocations alone, whatever arrived first (`docs/decisions/0037`). When it
//! changes, the roots they are about are folded again.

use super::apply::materialise;
use super::branch::{Node, known_to};
use super::catalogue::Catalogue;
use super::change::{Change, Op};
use super::purge::purge;
use super::together::fold_each;
use super::vector::Chain;
use super::{Reader, Ruling, Store, StoreError, Tx};
use crate::ids::{Id, ReplicaId, UserId};
use crate::time::Instant;
use rusqlite::{Connection, TransactionBehavior, params};
use std::collections::{BTreeMap, BTreeSet};

/// The last changes of one replica that count, one for each branch.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Cut(pub Vec<(u64, Chain)>);

/// Which changes count, of replicas that are out; every other change does.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Cuts {
    /// The cuts of each replica: a change has to lie before all of them.
    pub of: BTreeMap<ReplicaId, Vec<Cut>>,
    /// Changes that count all the same.
    pub admitted: BTreeSet<Id>,
}

impl Cuts {
    /// What tells them from others.
    fn digest(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_derive_key("geleit cuts 1");
        let count = |hasher: &mut blake3::Hasher, count: usize| {
            hasher.update(&(count as u64).to_le_bytes());
        };
        count(&mut hasher, self.of.len());
        for (replica, cuts) in &self.of {
            hasher.update(replica.0.as_bytes());
            count(&mut hasher, cuts.len());
            for Cut(ends) in cuts {
                count(&mut hasher, ends.len());
                for (n, chain) in ends {
                    hasher.update(&n.to_le_bytes()).update(chain);
                }
            }
        }
        for change in &self.admitted {
            hasher.update(change.as_bytes());
        }
        *hasher.finalize().as_bytes()
    }
}

/// A change that was set aside.
pub struct Aside {
    /// Its id.
    pub id: Id,
    /// The root it is about.
    pub root: Id,
    /// Who wrote it, as the laptop says.
    pub by: UserId,
    /// When, by the laptop's clock.
    pub at: Instant,
    /// What it does.
    pub ops: Vec<Op>,
}

impl Cut {
    /// Which nodes lie at or before an end. An end that is not here yet says only how far the chain
    /// went that its author knew.
    fn keeps(&self, nodes: &[Node]) -> Vec<bool> {
        let here = |(n, chain): &&(u64, Chain)| {
            let mut nodes = nodes.iter();
            nodes.any(|node| (node.n, &node.chain) == (*n, chain))
        };
        let absent = self.0.iter().filter(|end| !here(end));
        let up_to = absent.map(|(n, _)| *n).max().unwrap_or(0);
        let mut keeps = known_to(nodes, &self.0);
        for (keeps, node) in keeps.iter_mut().zip(nodes) {
            *keeps |= node.n <= up_to;
        }
        keeps
    }
}

/// Sets aside what does not count, and takes back what counts again. The whole chain of every laptop
/// that is out is read only when the cuts are others than the last time; else only of those of them of
/// which changes `came` since. Gives the roots these changes are about, which have to be folded.
pub(super) fn judge(
    connection: &Connection,
    cuts: &Cuts,
    came: &BTreeSet<ReplicaId>,
) -> Result<BTreeSet<Id>, StoreError> {
    let digest = cuts.digest();
    let touched = match judged(connection)? == Some(digest) {
        true => {
            let out = came.iter().filter(|replica| cuts.of.contains_key(replica));
            weigh(connection, cuts, &out.copied().collect())?
        }
        false => weigh_all(connection, cuts)?,
    };
    let own = super::log::own(connection)?.replica;
    let is_out = cuts.of.contains_key(&own);
    connection.execute(
        "UPDATE own SET is_out = ?1, judged = ?2",
        params![is_out, digest],
    )?;
    Ok(touched)
}

/// By which cuts the log was last judged.
fn judged(connection: &Connection) -> Result<Option<[u8; 32]>, StoreError> {
    Ok(connection.query_row("SELECT judged FROM own", [], |row| row.get(0))?)
}

/// The same for the whole log, whatever was judged before.
pub(super) fn weigh_all(connection: &Connection, cuts: &Cuts) -> Result<BTreeSet<Id>, StoreError> {
    let mut replicas = aside_now(connection)?;
    replicas.extend(cuts.of.keys());
    weigh(connection, cuts, &replicas)
}

fn weigh(
    connection: &Connection,
    cuts: &Cuts,
    replicas: &BTreeSet<ReplicaId>,
) -> Result<BTreeSet<Id>, StoreError> {
    let mut touched = BTreeSet::new();
    for replica in replicas {
        let nodes = Reader::new(connection, Catalogue(&[])).tree(*replica)?;
        let mut counts = vec![true; nodes.len()];
        for cut in cuts.of.get(replica).into_iter().flatten() {
            for (counts, keeps) in counts.iter_mut().zip(cut.keeps(&nodes)) {
                *counts &= keeps;
            }
        }
        for (node, counts) in nodes.iter().zip(counts) {
            let aside = !counts && !cuts.admitted.contains(&node.id);
            if aside != node.aside {
                connection
                    .prepare_cached(
                        "UPDATE change SET aside = ?4 WHERE replica = ?1 AND n = ?2 AND chain = ?3",
                    )?
                    .execute(params![replica.0.as_bytes(), node.n, node.chain, aside])?;
                touched.insert(node.root);
            }
        }
    }
    Ok(touched)
}

/// Judges the log and folds what that touches.
fn judge_and_fold(
    connection: &Connection,
    catalogue: Catalogue,
    cuts: &Cuts,
) -> Result<(), StoreError> {
    let touched = judge(connection, cuts, &BTreeSet::new())?;
    let touched: Vec<Id> = touched.into_iter().collect();
    fold_each(connection, catalogue, &touched, |root, state| {
        materialise(connection, catalogue, root, state)
    })
}

/// The replicas of which something is set aside.
fn aside_now(connection: &Connection) -> Result<BTreeSet<ReplicaId>, StoreError> {
    let sql = "SELECT DISTINCT replica FROM change WHERE aside = 1";
    let mut statement = connection.prepare_cached(sql)?;
    let replicas = statement.query_map([], |row| Ok(ReplicaId(Id::new(row.get(0)?))))?;
    Ok(replicas.collect::<Result<_, _>>()?)
}

impl Tx<'_> {
    /// Judges the log anew, after the roster changed here.
    pub fn judge(&mut self, ruling: &Ruling) -> Result<(), StoreError> {
        let (connection, catalogue) = (self.connection, self.catalogue);
        purge(connection, catalogue, &ruling.purged, &mut self.purging)?;
        judge_and_fold(connection, catalogue, &ruling.cuts)
    }
}

impl Store {
    /// Judges the log anew if it was last judged by other cuts than these: after an update more
    /// records of the roster are understood, or others.
    pub fn judge(&self, cuts: &Cuts) -> Result<(), StoreError> {
        let mut connection = self.writer();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if judged(&transaction)? != Some(cuts.digest()) {
            judge_and_fold(&transaction, self.catalogue, cuts)?;
            transaction.commit()?;
        }
        Ok(())
    }
}

impl Reader<'_> {
    /// How many changes of each replica are set aside; of what was erased there is nothing to look at.
    pub fn count_aside(&self) -> Result<BTreeMap<ReplicaId, u64>, StoreError> {
        let sql = "SELECT replica, count(*) FROM change
                   WHERE aside = 1 AND body IS NOT NULL GROUP BY replica";
        let found = self.rows(sql, [], |row| {
            Ok((ReplicaId(Id::new(row.get(0)?)), row.get(1)?))
        })?;
        Ok(found.into_iter().collect())
    }

    /// What of a replica is set aside, in the order in which it was written; bodies that are not here
    /// are left out.
    pub fn aside(&self, replica: ReplicaId) -> Result<Vec<Aside>, StoreError> {
        self.aside_where("replica = ?1", Some(replica))
    }

    /// What is set aside of all laptops together.
    pub fn all_aside(&self) -> Result<Vec<Aside>, StoreError> {
        self.aside_where("?1 IS NULL", None)
    }

    fn aside_where(
        &self,
        which: &'static str,
        replica: Option<ReplicaId>,
    ) -> Result<Vec<Aside>, StoreError> {
        let sql = format!(
            "SELECT body_hash, root, body FROM change
             WHERE aside = 1 AND {which} AND body IS NOT NULL ORDER BY n, cn"
        );
        let rows = self.rows(&sql, [replica.map(|one| *one.0.as_bytes())], |row| {
            Ok((
                row.get::<_, Chain>(0)?,
                row.get(1)?,
                row.get::<_, Vec<u8>>(2)?,
            ))
        })?;
        rows.into_iter()
            .map(|(hash, root, body)| {
                let change = Change::read(&body)?;
                Ok(Aside {
                    id: Id::from_digest(&blake3::Hash::from_bytes(hash)),
                    root: Id::new(root),
                    by: change.author,
                    at: super::reader::stamp_to_instant(change.hlc),
                    ops: change.ops,
                })
            })
            .collect()
    }
}
