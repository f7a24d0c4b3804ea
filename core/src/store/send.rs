//! What goes out: the changes somebody else may lack, read from the log in runs.

use super::branch::{self, Node};
use super::change::next_link;
use super::reader::Reader;
use super::receive::Link;
use super::seal::{self, Seal};
use super::tip;
use super::vector::{Chain, NO_CHAIN, Vector};
use super::{StoreError, log};
use crate::ids::{Id, ReplicaId};
use rusqlite::params;
use std::collections::BTreeMap;

/// Changes of one replica that follow each other.
#[derive(Clone, Debug)]
pub struct Run {
    /// Whose.
    pub replica: ReplicaId,
    /// The first number.
    pub first: u64,
    /// The link before the first.
    pub before: Chain,
    /// The last number.
    pub last: u64,
    /// The last link.
    pub chain: Chain,
    /// Which way it goes where the log has branches.
    way: BTreeMap<u64, Chain>,
}

impl Run {
    /// How many changes it has.
    pub fn count(&self) -> u64 {
        self.last + 1 - self.first
    }
}

/// A change as it stands in the log, to be sent.
pub struct Sent {
    /// Its number.
    pub n: u64,
    /// Its link.
    pub chain: Chain,
    /// The root it is about.
    pub root: Id,
    /// What names its body.
    pub hash: Chain,
    /// The body; `None` when it is not here.
    pub body: Option<Vec<u8>>,
}

impl Reader<'_> {
    /// The ends of all chains that are here.
    pub fn vector(&self) -> Result<Vector, StoreError> {
        tip::all(self.connection())
    }

    /// Whether a link stands in the log.
    pub fn is_link(&self, replica: ReplicaId, n: u64, chain: &Chain) -> Result<bool, StoreError> {
        tip::is_link(self.connection(), replica, n, chain)
    }

    /// The link before a number in a chain that has not split.
    pub fn link_before(
        &self,
        replica: ReplicaId,
        n: u64,
    ) -> Result<Option<(u64, Chain)>, StoreError> {
        tip::link_before(self.connection(), replica, n)
    }

    /// Whether the body of a link stands at its number under another link.
    pub fn clashes(&self, link: &Link) -> Result<bool, StoreError> {
        tip::clashes(self.connection(), link)
    }

    /// The seal of a link.
    pub fn seal_of(&self, replica: ReplicaId, chain: &Chain) -> Result<Option<Seal>, StoreError> {
        seal::of(self.connection(), replica, chain)
    }

    /// The runs of changes that not all of these peers have, and what all of them have. Without a
    /// peer that is everything, and nothing.
    pub fn missing(&self, peers: &[Vector]) -> Result<(Vec<Run>, Vector), StoreError> {
        let (mut runs, mut base) = (Vec::new(), Vector::default());
        for (replica, tips) in self.vector()?.0 {
            let known: Vec<Vec<(u64, Chain)>> = peers
                .iter()
                .map(|peer| peer.of(replica).collect())
                .collect();
            let mut ends = tips.iter();
            match (ends.next(), ends.next()) {
                (Some((last, chain)), None) => {
                    self.straight(replica, (*last, *chain), &known, &mut runs, &mut base)?;
                }
                _ => self.branched(replica, &known, &mut runs, &mut base)?,
            }
        }
        Ok((runs, base))
    }

    /// One chain: everything after the last number all peers have. A peer that is ahead on it has
    /// what is here too. If it is ahead on the branch of a copied database it gets nothing of the
    /// other one for now: it says what it lacks, and its own changes show the branch here.
    fn straight(
        &self,
        replica: ReplicaId,
        (last, chain): (u64, Chain),
        peers: &[Vec<(u64, Chain)>],
        runs: &mut Vec<Run>,
        base: &mut Vector,
    ) -> Result<(), StoreError> {
        let mut common: Option<(u64, Chain)> = None;
        for peer in peers {
            let mut known = match peer.as_slice() {
                [(n, _)] if *n > last => (last, chain),
                _ => (0, NO_CHAIN),
            };
            for (n, link) in peer {
                if *n > known.0 && self.is_link(replica, *n, link)? {
                    known = (*n, *link);
                }
            }
            common = Some(common.map_or(known, |common| common.min(known)));
        }
        let (n, before) = common.unwrap_or((0, NO_CHAIN));
        if n > 0 {
            base.add(replica, n, before);
        }
        if n < last {
            runs.push(Run {
                replica,
                first: n + 1,
                before,
                last,
                chain,
                way: BTreeMap::new(),
            });
        }
        Ok(())
    }

    fn branched(
        &self,
        replica: ReplicaId,
        peers: &[Vec<(u64, Chain)>],
        runs: &mut Vec<Run>,
        base: &mut Vector,
    ) -> Result<(), StoreError> {
        let nodes = self.tree(replica)?;
        let missing = branch::missing(&nodes, peers);
        let open: std::collections::BTreeSet<usize> = missing.iter().flatten().copied().collect();
        let inner: std::collections::BTreeSet<usize> = (0..nodes.len())
            .filter(|place| !open.contains(place))
            .filter_map(|place| nodes.get(place)?.before)
            .collect();
        for (place, node) in nodes.iter().enumerate() {
            if !open.contains(&place) && !inner.contains(&place) {
                base.add(replica, node.n, node.chain);
            }
        }
        for run in missing {
            let run: Vec<&Node> = run.iter().filter_map(|place| nodes.get(*place)).collect();
            let (Some(first), Some(last)) = (run.first(), run.last()) else {
                continue;
            };
            let before = first.before.and_then(|place| nodes.get(place));
            runs.push(Run {
                replica,
                first: first.n,
                before: before.map_or(NO_CHAIN, |node| node.chain),
                last: last.n,
                chain: last.chain,
                way: run.iter().map(|node| (node.n, node.chain)).collect(),
            });
        }
        Ok(())
    }

    /// All changes of a copied replica, each with the one it follows.
    pub(super) fn tree(&self, replica: ReplicaId) -> Result<Vec<Node>, StoreError> {
        let space = log::own(self.connection())?.space;
        let mut statement = self.connection().prepare_cached(
            "SELECT n, chain, root, body_hash, aside FROM change WHERE replica = ?1 ORDER BY n, cn",
        )?;
        let mut rows = statement.query([replica.0.as_bytes()])?;
        let mut nodes: Vec<Node> = Vec::new();
        while let Some(row) = rows.next()? {
            let (n, chain): (u64, Chain) = (row.get(0)?, row.get(1)?);
            let (root, hash) = (Id::new(row.get(2)?), blake3::Hash::from_bytes(row.get(3)?));
            let near = nodes.iter().enumerate().rev();
            let mut near = near.take_while(|(_, node)| node.n + 1 >= n);
            let before = near.find(|(_, node)| {
                node.n + 1 == n
                    && next_link(space.0, replica.0, n, &node.chain, root, &hash) == chain
            });
            let before = before.map(|(place, _)| place);
            nodes.push(Node {
                n,
                chain,
                before,
                id: Id::from_digest(&hash),
                root,
                aside: row.get(4)?,
            });
        }
        Ok(nodes)
    }

    /// The next changes of a run after a number, about so many bytes of them.
    pub fn part(&self, run: &Run, after: u64, most: usize) -> Result<Vec<Sent>, StoreError> {
        let mut statement = self.connection().prepare_cached(
            "SELECT n, chain, root, body_hash, body FROM change
             WHERE replica = ?1 AND n > ?2 AND n <= ?3 ORDER BY n, cn",
        )?;
        let mut rows = statement.query(params![run.replica.0.as_bytes(), after, run.last])?;
        let (mut part, mut bytes) = (Vec::new(), 0);
        while let Some(row) = rows.next()? {
            let (n, chain): (u64, Chain) = (row.get(0)?, row.get(1)?);
            if run.way.get(&n).is_some_and(|way| *way != chain) {
                continue;
            }
            let body: Option<Vec<u8>> = row.get(4)?;
            bytes += body.as_ref().map_or(32, Vec::len) + 24;
            part.push(Sent {
                n,
                chain,
                root: Id::new(row.get(2)?),
                hash: row.get(3)?,
                body,
            });
            if bytes >= most {
                break;
            }
        }
        Ok(part)
    }
}
