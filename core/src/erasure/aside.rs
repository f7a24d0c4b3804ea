//! What a laptop that is out wrote about somebody, and nobody let in.
//!
//! It stands in no table, but whoever looks through it reads it. So it goes along: what is only there,
//! links to something that goes, and names no person who stays.

use super::Kind;
use super::store::kinds_of;
use crate::ids::Id;
use crate::store::{Reader, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// The roots that are only set aside and go with these.
pub(super) fn aside_with(
    reader: &Reader<'_>,
    going: &BTreeSet<Id>,
) -> Result<BTreeSet<Id>, StoreError> {
    let mut links: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for aside in reader.all_aside()? {
        let named = reader.links_of(&aside);
        links.entry(aside.root).or_default().extend(named);
    }
    let kinds = kinds_of(reader, links.keys().copied())?;
    links.retain(|root, _| kinds.get(root) == Some(&Kind::Aside) && !going.contains(root));
    let named = kinds_of(reader, links.values().flatten().copied())?;
    let stays = |one: &Id| named.get(one) == Some(&Kind::Person) && !going.contains(one);
    links.retain(|_, named| !named.iter().any(stays));
    let mut found = BTreeSet::new();
    loop {
        let goes = |one: &Id| going.contains(one) || found.contains(one);
        let next = links.iter().find(|(_, named)| named.iter().any(goes));
        let Some(root) = next.map(|(root, _)| *root) else {
            return Ok(found);
        };
        links.remove(&root);
        found.insert(root);
    }
}
