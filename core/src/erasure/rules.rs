//! Pure decisions: what a list is known by, and who has not heard.

use crate::ids::{Id, ReplicaId};
use crate::roster::MOST_ROOTS;
use crate::store::Vector;
use std::collections::{BTreeMap, BTreeSet};

/// What tells one list from another: whoever begins has to name the list that was shown.
pub fn token<'a>(roots: impl IntoIterator<Item = &'a Id>) -> String {
    let roots: BTreeSet<&Id> = roots.into_iter().collect();
    let mut hasher = blake3::Hasher::new_derive_key("geleit erasure list 1");
    for root in roots {
        hasher.update(root.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

/// The lists of the purges it takes, as bytes.
pub(super) fn parts(roots: &BTreeSet<Id>) -> Vec<Vec<u8>> {
    let roots: Vec<Id> = roots.iter().copied().collect();
    let parts = roots.chunks(MOST_ROOTS);
    parts
        .map(|part| part.iter().flat_map(|root| *root.as_bytes()).collect())
        .collect()
}

/// Reads such a list; `None` when it is not one.
pub(super) fn read_part(bytes: &[u8]) -> Option<Vec<Id>> {
    let (ids, rest) = bytes.as_chunks::<16>();
    let roots: Vec<Id> = ids.iter().copied().map(Id::new).collect();
    let rises = roots.is_sorted_by(|one, next| one < next);
    (rest.is_empty() && rises && (1..=MOST_ROOTS).contains(&roots.len())).then_some(roots)
}

/// The laptops that are not known to have a change: what they said they have does not reach it.
pub fn not_heard(
    laptops: impl IntoIterator<Item = ReplicaId>,
    said: &BTreeMap<ReplicaId, Vector>,
    (author, n): (ReplicaId, u64),
) -> BTreeSet<ReplicaId> {
    let has = |laptop: &ReplicaId| {
        *laptop == author
            || said
                .get(laptop)
                .is_some_and(|vector| vector.of(author).any(|(known, _)| known >= n))
    };
    laptops.into_iter().filter(|laptop| !has(laptop)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(byte: u8) -> Id {
        Id::new([byte; 16])
    }

    #[test]
    fn a_list_is_cut_into_purges_and_read_as_it_was_written() {
        let many = (0..MOST_ROOTS as u128 + 3).map(|n| Id::new(n.to_be_bytes()));
        let many: BTreeSet<Id> = many.collect();
        let parts = parts(&many);
        let read: Vec<Vec<Id>> = parts.iter().map(|part| read_part(part).unwrap()).collect();
        assert_eq!(
            read.iter().map(Vec::len).collect::<Vec<_>>(),
            [MOST_ROOTS, 3]
        );
        assert_eq!(read.concat(), many.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn a_list_that_is_bent_is_no_list() {
        let two: Vec<u8> = [[2; 16], [1; 16]].concat();
        assert_eq!(read_part(&two), None, "not rising");
        assert_eq!(read_part(&[1; 17]), None);
        assert_eq!(read_part(&[]), None);
        assert_eq!(read_part(&[7; 16]), Some(vec![id(7)]));
    }

    #[test]
    fn another_list_has_another_token_and_order_is_nothing() {
        let token_of = |ids: &[Id]| token(ids);
        assert_eq!(token_of(&[id(1), id(2)]), token_of(&[id(2), id(1)]));
        assert_ne!(token_of(&[id(1)]), token_of(&[id(1), id(2)]));
    }

    #[test]
    fn a_laptop_has_heard_when_what_it_has_reaches_that_far_in_any_branch() {
        let (own, one, two) = (ReplicaId(id(1)), ReplicaId(id(2)), ReplicaId(id(3)));
        let vector = |n| {
            let mut vector = Vector::default();
            vector.add(own, n, [0; 32]);
            vector
        };
        let said = BTreeMap::from([(one, vector(5)), (two, vector(4))]);
        let silent = ReplicaId(id(4));
        assert_eq!(
            not_heard([own, one, two, silent], &said, (own, 5)),
            BTreeSet::from([two, silent])
        );
    }
}
