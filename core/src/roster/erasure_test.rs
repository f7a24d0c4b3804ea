//! Which roots are erased, by whose word, in whatever order the records came.

use super::*;
use crate::ids::SpaceId;
use crate::keys::{SignKey, UserKeys};
use crate::roster::space_id;
use proptest::prelude::*;

/// A space with its root and five workers: 1 and 2 coordinate, 3 is data protection officer.
struct Office {
    root: SignKey,
    space: SpaceId,
    keys: Vec<UserKeys>,
    records: Vec<Signed>,
}

fn who(id: u8) -> UserId {
    UserId(Id::new([id; 16]))
}

fn root(n: u8) -> Id {
    Id::new([n; 16])
}

fn purge(roots: &[Id]) -> Record {
    Record::Purge {
        roots: roots.to_vec(),
        grounds: Grounds::Retention,
        own: Vec::new(),
        without: Vec::new(),
    }
}

/// What an author says about her own notes.
fn own(roots: &[Id], draws: &[Id]) -> Record {
    let mut roots = roots.to_vec();
    roots.sort();
    Record::Purge {
        roots,
        grounds: Grounds::Own,
        own: draws.to_vec(),
        without: Vec::new(),
    }
}

impl Office {
    fn new() -> Self {
        let root = SignKey::draw().unwrap();
        let space = space_id(&root.verify_key());
        let keys: Vec<UserKeys> = (0..6).map(|_| UserKeys::draw().unwrap()).collect();
        let mut office = Self {
            root,
            space,
            keys,
            records: Vec::new(),
        };
        let founding = Record::Space {
            root: office.root.verify_key(),
            records: office.keys[0].identity.recipient(),
            demo: false,
        };
        office.say(&founding, &[0], 1);
        for id in 1..=5 {
            let keys = &office.keys[usize::from(id)];
            let record = Record::User {
                user: who(id),
                name: format!("Worker {id}"),
                short: format!("W{id}"),
                recipient: keys.identity.recipient(),
                sign: keys.sign.verify_key(),
            };
            office.say(&record, &[id, 0], 1);
        }
        office.appoint(1, Role::Coordinator);
        office.appoint(2, Role::Coordinator);
        office.appoint(3, Role::DataProtection);
        office
    }

    fn appoint(&mut self, id: u8, role: Role) {
        let user = who(id);
        self.say(&Record::Appoint { user, role }, &[0], 2);
    }

    /// Who signs: 0 is the root.
    fn sign(&self, record: &Record, by: &[u8], at: i64) -> Signed {
        let signers: Vec<(Id, &SignKey)> = by
            .iter()
            .map(|id| match id {
                0 => (self.space.0, &self.root),
                id => (who(*id).0, &self.keys[usize::from(*id)].sign),
            })
            .collect();
        record.sign(self.space, Instant(at), &signers)
    }

    fn say(&mut self, record: &Record, by: &[u8], at: i64) -> Id {
        let signed = self.sign(record, by, at);
        self.records.push(signed.clone());
        signed.id()
    }

    fn roster(&self) -> Roster {
        Roster::of(self.space, &self.records).unwrap()
    }

    fn erased(&self) -> Vec<Id> {
        self.roster().erased().keys().copied().collect()
    }
}

#[test]
fn two_different_people_with_a_role_erase() {
    for by in [[1, 2], [1, 3], [3, 2]] {
        let mut office = Office::new();
        let id = office.say(&purge(&[root(7), root(8)]), &by, 9);
        let roster = office.roster();
        assert_eq!(office.erased(), [root(7), root(8)]);
        let erased = roster.erased()[&root(7)];
        assert_eq!((erased.record, erased.at), (id, Instant(9)));
        assert_eq!(roster.erasures_done()[0].by, BTreeSet::from(by.map(who)));
        assert!(roster.erasures_waiting().is_empty());
    }
}

#[test]
fn one_person_twice_the_paper_or_somebody_without_a_role_is_not_enough() {
    for by in [&[1][..], &[1, 1], &[1, 0], &[1, 4], &[3, 4, 5]] {
        let mut office = Office::new();
        let id = office.say(&purge(&[root(7)]), by, 9);
        assert!(office.erased().is_empty(), "{by:?}");
        let roster = office.roster();
        let waiting = roster.erasures_waiting();
        assert_eq!(waiting.len(), 1);
        assert_eq!((waiting[0].id, &waiting[0].roots), (id, &vec![root(7)]));
        assert_eq!(waiting[0].by, BTreeSet::from([who(by[0])]));
    }
    // And what nobody with a role signed does not even wait.
    let mut office = Office::new();
    office.say(&purge(&[root(7)]), &[4, 5, 0], 9);
    assert!(office.roster().erasures_waiting().is_empty());
}

#[test]
fn a_second_signature_may_come_with_another_copy_of_the_record() {
    let mut office = Office::new();
    office.say(&purge(&[root(7)]), &[1], 9);
    let mut signed = office.records.pop().unwrap();
    assert!(office.roster().vouched(&signed).is_none(), "not known here");
    office.records.push(signed.clone());
    assert!(office.roster().vouched(&signed).is_some(), "it waits");
    signed.add_signature(who(2).0, &office.keys[2].sign);
    office.records.push(signed);
    assert_eq!(office.erased(), [root(7)]);
    assert!(office.roster().erasures_waiting().is_empty());
}

#[test]
fn signatures_that_do_not_hold_neither_help_nor_harm() {
    let mut office = Office::new();
    let mut signed = office.sign(&purge(&[root(7)]), &[1], 9);
    // A forged one in her name, a good one of another record.
    signed.add_signature(who(2).0, &office.keys[4].sign);
    let other = office.sign(&purge(&[root(8)]), &[2], 9);
    signed.signatures.extend(other.signatures);
    office.records.push(signed.clone());
    assert!(office.erased().is_empty());
    let kept = office.roster().vouched(&signed).unwrap();
    assert_eq!(kept.signatures.len(), 1, "the bad ones take no room");
    signed.add_signature(who(2).0, &office.keys[2].sign);
    office.records.push(signed);
    assert_eq!(office.erased(), [root(7)]);
}

#[test]
fn what_was_erased_stays_erased_whoever_goes_afterwards() {
    let mut office = Office::new();
    office.say(&purge(&[root(7)]), &[1, 2], 9);
    let ends = office.roster().appointments(who(2), Role::Coordinator);
    for role in [Some(Role::Coordinator), None] {
        let dismissal = Record::Dismiss {
            user: who(2),
            role,
            ends: ends.clone(),
            stays: Vec::new(),
        };
        office.say(&dismissal, &[0], 10);
        assert!(!office.roster().has_role(who(2), Role::Coordinator));
        assert_eq!(office.erased(), [root(7)]);
    }
    // She may not have been dismissed yet where it was signed: what she signs later counts too.
    office.say(&purge(&[root(8)]), &[1, 2], 11);
    assert_eq!(office.erased(), [root(7), root(8)]);
}

#[test]
fn a_worker_erases_her_own_notes_alone_and_nothing_else() {
    let (draw, other) = (Id::new([40; 16]), Id::new([41; 16]));
    let hers = own_root(who(4), draw);
    let mut office = Office::new();
    // Neither somebody else's note nor any other root goes along.
    let listed = [hers, own_root(who(5), other), root(7)];
    office.say(&own(&listed, &[draw, other]), &[4], 9);
    assert_eq!(office.erased(), [hers]);
    let roster = office.roster();
    assert_eq!(roster.erasures_done()[0].roots, [hers]);
    assert!(
        roster
            .vouched(&office.records[office.records.len() - 1])
            .is_some()
    );
    // Nobody else signs for her, and for other grounds two people are needed.
    for (record, by) in [
        (own(&[hers], &[draw]), &[5, 0][..]),
        (own(&[hers], &[]), &[4]),
        (purge(&[hers]), &[4]),
    ] {
        let mut office = Office::new();
        office.say(&record, by, 9);
        assert!(office.erased().is_empty());
    }
}

#[test]
fn a_record_that_is_not_in_its_form_counts_for_nothing_and_blocks_nothing() {
    let mut office = Office::new();
    let twice = purge(&[root(8), root(8)]);
    let falling = purge(&[root(9), root(8)]);
    let long: Vec<Id> = (0..=MOST_ROOTS as u32)
        .map(|n| {
            let mut bytes = [0; 16];
            bytes[..4].copy_from_slice(&n.to_be_bytes());
            Id::new(bytes)
        })
        .collect();
    for record in [twice, falling, purge(&[]), purge(&long)] {
        office.say(&record, &[1, 2], 8);
        assert!(office.records[office.records.len() - 1].read().is_err());
    }
    office.say(&purge(&long[1..]), &[1, 2], 9);
    assert_eq!(office.erased(), &long[1..]);
}

proptest! {
    #[test]
    fn what_is_erased_only_grows_and_is_the_same_in_any_order(
        signed in prop::collection::vec((0_u8..4, prop::collection::vec(1_u8..=5, 1..4), any::<bool>()), 1..8),
        dismissed in prop::collection::vec(1_u8..=3, 0..3),
        order in any::<prop::sample::Index>(),
    ) {
        let mut office = Office::new();
        let mut known: Vec<Id> = Vec::new();
        let mut words: Vec<Signed> = Vec::new();
        for (which, by, alone) in &signed {
            let draw = Id::new([*which; 16]);
            let record = match alone {
                true => own(&[own_root(who(by[0]), draw), root(*which)], &[draw]),
                false => purge(&[root(*which)]),
            };
            words.push(office.sign(&record, by, 9));
        }
        for id in dismissed {
            let ends = office.roster().appointments(who(id), Role::Coordinator);
            let record = Record::Dismiss { user: who(id), role: None, ends, stays: Vec::new() };
            words.push(office.sign(&record, &[0], 10));
        }
        let first = order.index(words.len());
        words.rotate_left(first);
        for word in words.clone() {
            office.records.push(word);
            let now = office.erased();
            prop_assert!(known.iter().all(|root| now.contains(root)), "something came back");
            known = now;
        }
        let erased = office.roster().erased().clone();
        office.records.reverse();
        prop_assert_eq!(office.erased(), known);
        // By hand: two with a role, or the author of an own note.
        for (root, why) in &erased {
            let carries = |word: &Signed| {
                let by: BTreeSet<Id> = word.signers().collect();
                let officers = (1..=3).filter(|id| by.contains(&who(*id).0)).count();
                let hers = |draw: u8| by.iter().any(|user| own_root(UserId(*user), Id::new([draw; 16])) == *root);
                word.id() == why.record && (officers >= 2 || (0..4).any(hers))
            };
            prop_assert!(words.iter().any(carries));
        }
    }
}
