//! Which facts contradict each other.

use super::{Contrary, Stated};
use crate::ids::{Id, ReplicaId};
use std::collections::BTreeSet;

/// Of what each laptop said only its last word: the rest it took back by going on. `facts` stand in the
/// order of time, the latest first.
pub(super) fn last_words(facts: Vec<(ReplicaId, Stated)>) -> Vec<Stated> {
    let mut heard = BTreeSet::new();
    let last = facts
        .into_iter()
        .filter(|(replica, _)| heard.insert(*replica));
    last.map(|(_, fact)| fact).collect()
}

/// Whether they say different things. That a case goes on, or was written to, is said by one fact.
pub(super) fn contradict(contrary: Contrary, facts: &[Stated]) -> bool {
    let said: BTreeSet<&str> = facts.iter().map(|fact| fact.said.as_str()).collect();
    let alone = [
        Contrary::GoesOn,
        Contrary::WrittenAfter,
        Contrary::WrittenBeside,
    ]
    .contains(&contrary);
    said.len() > 1 || (alone && !facts.is_empty())
}

/// A name for these facts, the same on every laptop and in every order.
pub(super) fn name(contrary: Contrary, facts: &[Stated]) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit contradiction 1");
    hasher.update(format!("{contrary:?}").as_bytes());
    let rows: BTreeSet<Id> = facts.iter().map(|fact| fact.row).collect();
    for row in rows {
        hasher.update(row.as_bytes());
    }
    Id::from_digest(&hasher.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(row: u8, said: &str) -> Stated {
        Stated {
            root: Id::new([1; 16]),
            row: Id::new([row; 16]),
            said: said.to_owned(),
            place: Id::new([1; 16]),
            value: None,
            beside: None,
        }
    }

    fn by(replica: u8, stated: Stated) -> (ReplicaId, Stated) {
        (ReplicaId(Id::new([replica; 16])), stated)
    }

    #[test]
    fn what_one_laptop_says_one_after_the_other_is_no_contradiction() {
        let one = vec![by(1, said(2, "closed")), by(1, said(1, "planning"))];
        assert!(!contradict(Contrary::Phases, &last_words(one)));
        let two = vec![by(2, said(2, "closed")), by(1, said(1, "planning"))];
        assert!(contradict(Contrary::Phases, &last_words(two)));
        // The one who said otherwise has come round.
        let agreed = vec![
            by(1, said(3, "closed")),
            by(2, said(2, "closed")),
            by(1, said(1, "planning")),
        ];
        assert!(!contradict(Contrary::Phases, &last_words(agreed)));
    }

    #[test]
    fn a_name_stands_for_these_facts_and_for_no_others() {
        let (a, b, c) = (said(1, "a"), said(2, "b"), said(3, "c"));
        let named = |facts: &[Stated]| name(Contrary::Phases, facts);
        let two = named(&[a.clone(), b.clone()]);
        assert_eq!(two, named(&[b.clone(), a.clone()]));
        assert_ne!(two, named(&[a.clone(), b.clone(), c]));
        assert_ne!(two, name(Contrary::Statuses, &[a, b]));
    }
}
