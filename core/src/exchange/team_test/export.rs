//! What a bundle carries: nothing that all it is for were known to have, and everything else there is.
//! The oracle walks the log link by link, from the ends the bundle begins at back to the first change.

use super::forging::frames_of;
use super::team::Laptop;
use crate::bundle::kind;
use crate::exchange::header::Header;
use crate::exchange::segment::Came;
use crate::ids::{Id, ReplicaId};
use crate::store::{Chain, NO_CHAIN, StoreError, Vector, body_hash, next_link};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A change by its place: whose, the number, the link.
pub type Link = (ReplicaId, u64, Chain);

/// Each change of a laptop's log with the link before it.
pub fn log(laptop: &Laptop) -> BTreeMap<Link, Chain> {
    let (space, _) = laptop.store.whose().unwrap();
    let sql = "SELECT replica, n, chain, root, body_hash FROM change ORDER BY replica, n";
    let rows: Result<Vec<(Link, Id, [u8; 32])>, StoreError> = laptop.store.read(|reader| {
        reader.rows(sql, [], |row| {
            let link = (ReplicaId(Id::new(row.get(0)?)), row.get(1)?, row.get(2)?);
            Ok((link, Id::new(row.get(3)?), row.get(4)?))
        })
    });
    let rows = rows.unwrap();
    let before = |link: &Link, root: &Id, hash: &[u8; 32]| {
        let hash = blake3::Hash::from_bytes(*hash);
        let (replica, n, chain) = *link;
        let earlier = rows.iter().map(|(earlier, ..)| *earlier);
        let earlier = earlier.filter(|other| (other.0, other.1 + 1) == (replica, n));
        let mut links = earlier.map(|other| other.2).chain([NO_CHAIN]);
        let found =
            links.find(|before| next_link(space.0, replica.0, n, before, *root, &hash) == chain);
        found.unwrap()
    };
    let linked = rows
        .iter()
        .map(|(link, root, hash)| (*link, before(link, root, hash)));
    linked.collect()
}

/// What a vector stands for: its ends and all that went before them.
pub fn known(log: &BTreeMap<Link, Chain>, vector: &Vector) -> BTreeSet<Link> {
    let mut known = BTreeSet::new();
    for mut link in vector.tips() {
        while let Some(before) = log.get(&link) {
            if !known.insert(link) {
                break;
            }
            link = (link.0, link.1 - 1, *before);
        }
    }
    known
}

/// The changes in a bundle.
fn carried(laptop: &Laptop, frames: &[(u64, Vec<u8>)]) -> Vec<Link> {
    let (space, _) = laptop.store.whose().unwrap();
    let mut carried = Vec::new();
    for (_, raw) in frames.iter().filter(|(kind, _)| *kind == kind::SEGMENT) {
        let came = Came::read(raw).unwrap();
        let mut chain = came.before;
        for (n, entry) in (came.first..).zip(&came.entries) {
            let hash = entry.body.map_or_else(|hash| hash, body_hash);
            chain = next_link(space.0, came.replica.0, n, &chain, entry.root, &hash);
            carried.push((came.replica, n, chain));
        }
    }
    carried
}

/// Holds the law for a bundle its own writer opens again; gives how many changes are in it.
pub fn carries_what_its_base_lacks(laptop: &Laptop, bundle: &Path) -> usize {
    let frames = frames_of(bundle, laptop);
    let header = Header::read(&frames[0].1).unwrap();
    let log = log(laptop);
    let carried = carried(laptop, &frames);
    let once: BTreeSet<Link> = carried.iter().copied().collect();
    assert_eq!(once.len(), carried.len(), "no change twice");
    let all: BTreeSet<Link> = log.keys().copied().collect();
    assert_eq!(known(&log, &header.end), all, "the end is all there is");
    let base = known(&log, &header.base);
    assert_eq!(once, all.difference(&base).copied().collect());
    carried.len()
}

#[test]
fn a_bundle_carries_nothing_of_its_base_and_all_the_rest() {
    use super::team::Team;
    use super::travel::{person, set_birth};
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    assert_eq!(carries_what_its_base_lacks(&a, &a.send(&team)), 1);
    b.hear(&a.send(&team)).unwrap();
    a.hear(&b.send(&team)).unwrap();
    assert_eq!(carries_what_its_base_lacks(&a, &a.send(&team)), 0);
    set_birth(&a, nura, "1990");
    let copy = a.copied();
    set_birth(&a, nura, "1991");
    set_birth(&copy, nura, "1992");
    a.hear(&copy.send(&team)).unwrap();
    assert_eq!(carries_what_its_base_lacks(&a, &a.send(&team)), 3);
}
