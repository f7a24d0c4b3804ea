//! What is missing here: changes that somebody of the team said to have.
//!
//! Nothing of this is stored. It follows from the last words of the other laptops and from the log,
//! so no list can be wrong about what has come meanwhile, by whichever way.

use super::store::listening;
use crate::ids::ReplicaId;
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use std::collections::BTreeMap;

/// Changes of one laptop that are not here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missing {
    /// Who made them.
    pub replica: ReplicaId,
    /// The number of the first. Of a copied laptop, whose other branch is missing, the last.
    pub first: u64,
    /// The number of the last.
    pub last: u64,
    /// The laptops in use that said to have them.
    pub holders: Vec<ReplicaId>,
    /// When the first of the laptops that now count on them was heard.
    pub since: Instant,
}

/// What is missing here, by who made it.
pub fn missing(reader: &Reader<'_>, roster: &Roster) -> Result<Vec<Missing>, StoreError> {
    let (heard, here) = (listening(reader, roster)?, reader.vector()?);
    let mut found: BTreeMap<ReplicaId, (u64, Instant)> = BTreeMap::new();
    for word in &heard {
        for (replica, n, chain) in word.vector.tips() {
            // Whoever belongs to the team has come with its records: another is only a claim.
            if !roster.laptops.contains_key(&replica) || reader.is_link(replica, n, &chain)? {
                continue;
            }
            let (last, since) = found.entry(replica).or_insert((n, word.at));
            (*last, *since) = ((*last).max(n), (*since).min(word.at));
        }
    }
    let missing = found.into_iter().map(|(replica, (last, since))| {
        let has = here.of(replica).last().map_or(0, |(n, _)| n);
        let words = heard.iter().filter(|word| {
            let reaches = word.vector.of(replica).any(|(n, _)| n >= last);
            reaches && roster.replicas.contains_key(&word.replica)
        });
        Missing {
            replica,
            first: (has + 1).min(last),
            last,
            holders: words.map(|word| word.replica).collect(),
            since,
        }
    });
    Ok(missing.collect())
}
