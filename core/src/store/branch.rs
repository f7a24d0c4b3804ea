//! Which changes of one replica somebody else may lack, when its chain has branches.
//!
//! No SQL here: the same function serves the log on disk and the model in the tests.

use super::vector::Chain;
use crate::ids::Id;
use std::collections::{BTreeMap, BTreeSet};

/// A change in the tree of a copied replica's branches.
pub struct Node {
    /// Its number.
    pub n: u64,
    /// Its link.
    pub chain: Chain,
    /// The place of the change before it.
    pub before: Option<usize>,
    /// Its id.
    pub id: Id,
    /// The root it is about.
    pub root: Id,
    /// Whether it is set aside.
    pub aside: bool,
}

/// The runs of changes, each in rising order, that not all of these peers have. A run that begins
/// inside another comes after it.
pub fn missing(nodes: &[Node], peers: &[Vec<(u64, Chain)>]) -> Vec<Vec<usize>> {
    let mut open = vec![peers.is_empty(); nodes.len()];
    for peer in peers {
        let has = known_to(nodes, peer);
        for (open, has) in open.iter_mut().zip(has) {
            *open |= !has;
        }
    }
    let inner: BTreeSet<usize> = nodes.iter().filter_map(|node| node.before).collect();
    let leaves = (0..nodes.len())
        .rev()
        .filter(|place| !inner.contains(place));
    let mut runs = Vec::new();
    for leaf in leaves {
        let mut run = Vec::new();
        let mut at = Some(leaf);
        while let Some(place) = at.filter(|place| open.get(*place) == Some(&true)) {
            run.push(place);
            if let Some(open) = open.get_mut(place) {
                *open = false;
            }
            at = nodes.get(place).and_then(|node| node.before);
        }
        if !run.is_empty() {
            run.reverse();
            runs.push(run);
        }
    }
    runs
}

/// Which changes a peer has: those its tips stand on. A tip that is not here tells nothing.
pub fn known_to(nodes: &[Node], tips: &[(u64, Chain)]) -> Vec<bool> {
    let places: BTreeMap<(u64, &Chain), usize> = nodes
        .iter()
        .enumerate()
        .map(|(place, node)| ((node.n, &node.chain), place))
        .collect();
    let mut has = vec![false; nodes.len()];
    for (n, chain) in tips {
        let mut at = places.get(&(*n, chain)).copied();
        while let Some(place) = at {
            match has.get_mut(place) {
                Some(has) if !*has => *has = true,
                _ => break,
            }
            at = nodes.get(place).and_then(|node| node.before);
        }
    }
    has
}
