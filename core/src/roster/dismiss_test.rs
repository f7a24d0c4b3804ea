//! Who goes, by whose word, in whatever order the records came.

use super::*;
use crate::keys::{SignKey, UserKeys};
use crate::roster::space_id;
use crate::store::{Vector, replica_of};
use proptest::prelude::*;

/// A space with its root and five workers; 1 to 3 coordinate, 4 and 5 do not. Of the five laptops
/// with their numbers the first two are enrolled.
struct Office {
    root: SignKey,
    space: SpaceId,
    keys: Vec<UserKeys>,
    records: Vec<Signed>,
}

fn who(id: u8) -> UserId {
    UserId(Id::new([id; 16]))
}

impl Office {
    fn new() -> Self {
        let root = SignKey::draw().unwrap();
        let space = space_id(&root.verify_key());
        let keys = (0..6).map(|_| UserKeys::draw().unwrap()).collect();
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
        office.introduce(1, 0);
        office.appoint(1, 0, 2);
        for id in 2..=5 {
            office.introduce(id, 1);
        }
        office.appoint(2, 1, 2);
        office.appoint(3, 1, 2);
        office.enrol(1, 1);
        office.enrol(2, 1);
        office
    }

    /// A worker's laptop signs with her key here, and so is named by it.
    fn laptop(&self, id: u8) -> ReplicaId {
        replica_of(&self.keys[usize::from(id)].sign.verify_key())
    }

    fn enrol(&mut self, id: u8, by: u8) -> Id {
        let record = Record::Replica {
            replica: self.laptop(id),
            sign: self.keys[usize::from(id)].sign.verify_key(),
            recipient: self.keys[usize::from(id)].identity.recipient(),
        };
        self.say(&record, &[by], 3)
    }

    fn shut_out(&mut self, id: u8, by: u8) -> Id {
        let record = Record::Revoke {
            replica: self.laptop(id),
            reason: Reason::Stolen,
            ends: Vector::default(),
            spares: Vec::new(),
        };
        self.say(&record, &[by], 4)
    }

    fn out(&self) -> Vec<u8> {
        let roster = self.roster();
        (1..=5)
            .filter(|id| roster.is_out(self.laptop(*id)))
            .collect()
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

    fn introduce(&mut self, id: u8, by: u8) -> Id {
        let keys = &self.keys[usize::from(id)];
        let record = Record::User {
            user: who(id),
            name: format!("Worker {id}"),
            short: format!("W{id}"),
            recipient: keys.identity.recipient(),
            sign: keys.sign.verify_key(),
        };
        self.say(&record, &[id, by], 1)
    }

    fn appoint(&mut self, id: u8, by: u8, at: i64) -> Id {
        let record = Record::Appoint {
            user: who(id),
            role: Role::Coordinator,
        };
        self.say(&record, &[by], at)
    }

    fn dismiss(&mut self, id: u8, role: Option<Role>, by: &[u8], stays: &[Id]) -> Id {
        let ends = self.roster().appointments(who(id), Role::Coordinator);
        let record = Record::Dismiss {
            user: who(id),
            role,
            ends,
            stays: stays.to_vec(),
        };
        self.say(&record, by, 9)
    }

    fn roster(&self) -> Roster {
        Roster::of(self.space, &self.records).unwrap()
    }

    fn coordinators(&self) -> Vec<u8> {
        let roster = self.roster();
        (1..=5)
            .filter(|id| roster.has_role(who(*id), Role::Coordinator))
            .collect()
    }
}

#[test]
fn one_coordinator_dismisses_a_worker_and_two_another_coordinator() {
    let mut office = Office::new();
    office.dismiss(4, None, &[1], &[]);
    let roster = office.roster();
    assert!(!roster.users.contains_key(&who(4)));
    assert_eq!(
        roster.short(who(4).0),
        "W4",
        "her name stays with what she wrote"
    );
    // A worker dismisses nobody, and one signature no coordinator: it waits.
    office.dismiss(1, None, &[5], &[]);
    office.dismiss(3, None, &[2, 5], &[]);
    assert_eq!(office.coordinators(), [1, 2, 3]);
    let roster = office.roster();
    let waits: Vec<UserId> = roster.proposals.iter().map(|one| one.user).collect();
    assert_eq!(waits, [who(3)]);
    assert_eq!(roster.proposals[0].by, BTreeSet::from([who(2)]));
    // The second signature may come with another copy of the same record.
    let waiting = office.records.last().unwrap().clone();
    let mut signed = waiting.clone();
    signed.add_signature(who(1).0, &office.keys[1].sign);
    *office.records.last_mut().unwrap() = signed;
    assert_eq!(office.coordinators(), [1, 2]);
    assert!(office.roster().proposals.is_empty());
}

#[test]
fn what_a_dismissed_coordinator_signed_stays_only_if_it_is_named() {
    let mut office = Office::new();
    office.records.retain(|signed| {
        let read = signed.read().unwrap();
        !matches!(read, Some((Record::User { user, .. }, ..)) if user == who(4) || user == who(5))
    });
    let stays = office.introduce(4, 3);
    office.introduce(5, 3);
    assert!(office.roster().users.contains_key(&who(5)));
    office.dismiss(3, Some(Role::Coordinator), &[1, 2], &[stays]);
    let roster = office.roster();
    assert!(roster.users.contains_key(&who(4)) && !roster.users.contains_key(&who(5)));
    // He stays a worker, and coordinates again when he is appointed anew.
    assert!(roster.users.contains_key(&who(3)));
    assert_eq!(office.coordinators(), [1, 2]);
    office.appoint(3, 2, 12);
    assert_eq!(office.coordinators(), [1, 2, 3]);
    assert!(office.roster().users.contains_key(&who(5)));
}

#[test]
fn dismissals_that_cross_each_other_both_hold() {
    let mut office = Office::new();
    office.dismiss(3, None, &[1, 2], &[]);
    // Written elsewhere, before that was heard.
    let appointments: Vec<Id> = office.roster().appointments(who(1), Role::Coordinator);
    let record = Record::Dismiss {
        user: who(1),
        role: None,
        ends: appointments,
        stays: Vec::new(),
    };
    office.say(&record, &[2, 3], 9);
    let roster = office.roster();
    assert!(!roster.users.contains_key(&who(1)) && !roster.users.contains_key(&who(3)));
}

#[test]
fn other_keys_need_a_coordinator_and_another_name_only_oneself() {
    let mut office = Office::new();
    let other = UserKeys::draw().unwrap();
    let said = |keys: &UserKeys, name: &str| Record::User {
        user: who(4),
        name: name.into(),
        short: "X4".into(),
        recipient: keys.identity.recipient(),
        sign: keys.sign.verify_key(),
    };
    office.say(&said(&office.keys[4], "Worker Four"), &[4], 5);
    assert_eq!(office.roster().users[&who(4)].name, "Worker Four");
    let by_other = said(&other, "Somebody");
    let signed = by_other.sign(office.space, Instant(6), &[(who(4).0, &other.sign)]);
    office.records.push(signed);
    let member = office.roster().users[&who(4)].clone();
    assert!(member.sign == office.keys[4].sign.verify_key() && member.renewed.is_none());
    let by_both = [(who(4).0, &other.sign), (who(1).0, &office.keys[1].sign)];
    office
        .records
        .push(by_other.sign(office.space, Instant(7), &by_both));
    let roster = office.roster();
    assert!(roster.users[&who(4)].sign == other.sign.verify_key());
    assert_eq!(roster.users[&who(4)].renewed, Some(Instant(7)));
    assert_eq!(
        roster.signs_of(who(4)).len(),
        2,
        "what she signed before stays signed"
    );
}

#[test]
fn a_stolen_key_of_a_coordinator_gives_her_no_other_keys() {
    let mut office = Office::new();
    let thief = UserKeys::draw().unwrap();
    let record = Record::User {
        user: who(2),
        name: "Worker 2".into(),
        short: "W2".into(),
        recipient: thief.identity.recipient(),
        sign: thief.sign.verify_key(),
    };
    let by = [(who(2).0, &thief.sign), (who(2).0, &office.keys[2].sign)];
    office
        .records
        .push(record.sign(office.space, Instant(99), &by));
    assert!(office.roster().users[&who(2)].sign == office.keys[2].sign.verify_key());
}

#[test]
fn what_stayed_of_one_term_does_not_fall_with_the_next() {
    let mut office = Office::new();
    office.records.retain(|signed| {
        let read = signed.read().unwrap();
        !matches!(read, Some((Record::User { user, .. }, ..)) if user == who(4) || user == who(5))
    });
    let first = office.introduce(4, 3);
    office.dismiss(3, Some(Role::Coordinator), &[1, 2], &[first]);
    office.appoint(3, 1, 12);
    let second = office.introduce(5, 3);
    office.dismiss(3, Some(Role::Coordinator), &[1, 2], &[second]);
    let roster = office.roster();
    assert!(!roster.has_role(who(3), Role::Coordinator));
    assert!(roster.users.contains_key(&who(4)) && roster.users.contains_key(&who(5)));
}

#[test]
fn bad_signatures_keep_no_good_one_out() {
    let mut office = Office::new();
    office.dismiss(3, None, &[1], &[]);
    let mut stuffed = office.records.last().unwrap().clone();
    for _ in 0..9 {
        stuffed.add_signature(who(1).0, &office.keys[5].sign);
        stuffed.add_signature(who(1).0, &office.keys[1].sign);
    }
    let kept = office.roster().vouched(&stuffed).unwrap();
    assert_eq!(kept.signers().collect::<Vec<_>>(), [who(1).0]);
    *office.records.last_mut().unwrap() = kept;
    assert_eq!(office.roster().proposals.len(), 1);
}

#[test]
fn who_was_dismissed_dismisses_no_worker_and_what_he_did_before_stays_if_it_is_named() {
    let mut office = Office::new();
    let before = office.dismiss(4, None, &[3], &[]);
    let stays = office.roster().signed_by(who(3));
    assert!(stays.contains(&before));
    office.dismiss(3, Some(Role::Coordinator), &[1, 2], &stays);
    office.dismiss(5, None, &[3], &[]);
    let roster = office.roster();
    assert!(!roster.users.contains_key(&who(4)) && roster.users.contains_key(&who(5)));
    // It is kept all the same: it counts when he coordinates again.
    let late = office.records.last().unwrap().clone();
    assert!(roster.vouched(&late).is_some());
    office.appoint(3, 2, 12);
    assert!(!office.roster().users.contains_key(&who(5)));
}

#[test]
fn a_dismissal_ends_nobody_elses_appointment() {
    let mut office = Office::new();
    let others = office.roster().appointments(who(1), Role::Coordinator);
    for (user, role) in [(who(4), None), (who(2), Some(Role::DataProtection))] {
        let record = Record::Dismiss {
            user,
            role,
            ends: [
                others.clone(),
                office.roster().appointments(who(2), Role::Coordinator),
            ]
            .concat(),
            stays: Vec::new(),
        };
        office.say(&record, &[3], 9);
    }
    assert_eq!(office.coordinators(), [1, 2, 3]);
}

#[test]
fn a_dismissed_coordinator_brings_no_dismissed_worker_back() {
    let mut office = Office::new();
    office.dismiss(4, None, &[1], &[]);
    office.dismiss(3, None, &[1, 2], &[]);
    office.appoint(4, 3, 12);
    assert!(!office.roster().users.contains_key(&who(4)));
    assert!(office.roster().proposals.is_empty());
}

#[test]
fn a_proposal_waits_only_while_it_changes_something_and_somebody_stands_behind_it() {
    let mut office = Office::new();
    office.dismiss(3, Some(Role::Coordinator), &[1], &[]);
    office.dismiss(2, None, &[3], &[]);
    assert_eq!(office.roster().proposals.len(), 2);
    office.dismiss(3, Some(Role::Coordinator), &[1, 2], &[]);
    assert_eq!(office.roster().proposals, []);
}

#[test]
fn what_would_fall_with_a_proposal_is_known_before() {
    let mut office = Office::new();
    office.enrol(4, 3);
    let stays = office.roster().signed_by(who(3));
    office.enrol(5, 3);
    let waits = office.dismiss(3, None, &[1], &stays);
    let falls = office.roster().falls_with(&office.records, waits).unwrap();
    let laptop = |record: &Record| match record {
        Record::Replica { replica, .. } => *replica,
        _ => panic!(),
    };
    let falls: Vec<ReplicaId> = falls.iter().map(laptop).collect();
    assert_eq!(falls, [office.laptop(5)]);
}

#[test]
fn with_an_accomplice_nobody_takes_back_that_his_own_laptop_is_out() {
    let mut office = Office::new();
    office.enrol(3, 1);
    let out = office.shut_out(3, 1);
    office.dismiss(3, None, &[1, 2], &[]);
    assert_eq!(office.out(), [3]);
    // He appoints somebody, and together they dismiss who shut his laptop out.
    office.appoint(5, 3, 12);
    let mut stays = office.roster().signed_by(who(1));
    stays.retain(|record| *record != out);
    office.dismiss(1, None, &[3, 5], &stays);
    assert_eq!(office.coordinators(), [2]);
    assert_eq!(office.out(), [3]);
}

#[test]
fn who_was_dismissed_by_those_who_stand_shuts_nobody_out() {
    let mut office = Office::new();
    let named = office.shut_out(1, 3);
    let gone = office.dismiss(3, None, &[1, 2], &[named]);
    office.shut_out(2, 3);
    office.appoint(5, 3, 12);
    office.shut_out(2, 5);
    assert_eq!(office.out(), [1]);
    // What he lets in again counts no more either.
    let record = Record::Admit {
        changes: vec![Id::new([7; 16])],
    };
    office.say(&record, &[3], 13);
    assert!(office.roster().cuts().admitted.is_empty());
    // The paper dismisses alone, and for good.
    office.shut_out(2, 2);
    assert_eq!(office.out(), [1, 2]);
    office.dismiss(2, None, &[0], &[gone]);
    assert_eq!(office.out(), [1]);
}

/// Acts of a team: whom or which laptop, what, by whom, with whom, and whether what is known stays.
type Act = (u8, u8, u8, u8, bool);

fn acts() -> impl Strategy<Value = Vec<Act>> {
    prop::collection::vec(
        (1_u8..=5, 0_u8..7, 1_u8..=5, 0_u8..=5, any::<bool>()),
        0..12,
    )
}

/// The same, done by some of the first three.
fn by_coordinators((id, kind, one, other, stays): Act) -> Act {
    (id, kind, (one - 1) % 3 + 1, other % 4, stays)
}

impl Office {
    fn act(&mut self, (id, kind, one, other, stays): Act) {
        let signers: Vec<u8> = BTreeSet::from([one, other]).into_iter().collect();
        match kind {
            0 => drop(self.appoint(id, one, 3)),
            1 => drop(self.introduce(id, one)),
            2 => drop(self.enrol(id, one)),
            3 => drop(self.shut_out(id, one)),
            _ => {
                let stays = match stays {
                    true => self.roster().signed_by(who(id)),
                    false => Vec::new(),
                };
                let role = (kind == 4).then_some(Role::Coordinator);
                self.dismiss(id, role, &signers, &stays);
            }
        }
    }

    /// Everything the roster says.
    fn says(
        &self,
    ) -> (
        Vec<String>,
        Vec<UserId>,
        Vec<Proposal>,
        BTreeMap<ReplicaId, Laptop>,
    ) {
        let roster = self.roster();
        let users = roster.users.iter();
        let users = users.map(|(id, member)| format!("{id} {} {:?}", member.name, member.roles));
        let former = roster.former.keys().copied().collect();
        (users.collect(), former, roster.proposals, roster.laptops)
    }
}

proptest! {
    #[test]
    fn the_roster_is_the_same_in_any_order(acts in acts(), shuffle in any::<u64>()) {
        let mut office = Office::new();
        acts.into_iter().for_each(|act| office.act(act));
        let before = office.says();
        let mut keyed: Vec<(blake3::Hash, Signed)> = office.records.drain(..).map(|signed| {
            (blake3::keyed_hash(blake3::hash(&shuffle.to_le_bytes()).as_bytes(), signed.id().as_bytes()), signed)
        }).collect();
        keyed.sort_by_key(|(key, _)| *key.as_bytes());
        office.records = keyed.into_iter().map(|(_, signed)| signed).collect();
        prop_assert_eq!(office.says(), before.clone());
        // Whatever a laptop keeps of them says the same.
        let roster = office.roster();
        office.records = office.records.iter().filter_map(|signed| roster.vouched(signed)).collect();
        prop_assert_eq!(office.says(), before);
    }

    #[test]
    fn what_a_dismissed_coordinator_signs_alone_changes_nothing(acts in acts(), later in acts()) {
        let mut office = Office::new();
        // Whatever others did before; coordinators 1 and 2 stand in the end and dismiss 3.
        let others = acts.into_iter().filter(|(id, kind, ..)| *kind < 4 || *id > 3);
        others.for_each(|act| office.act(by_coordinators(act)));
        let stays = office.roster().signed_by(who(3));
        office.dismiss(3, None, &[1, 2], &stays);
        let before = office.says();
        for (id, kind, _, _, stays) in later {
            office.act((id, kind, 3, 3, stays));
        }
        prop_assert_eq!(office.says(), before);
    }

    #[test]
    fn what_a_laptop_keeps_is_enough_whatever_comes_later(early in acts(), later in acts()) {
        let mut all = Office::new();
        early.into_iter().for_each(|act| all.act(by_coordinators(act)));
        let roster = all.roster();
        let mut few: Vec<Signed> = all.records.iter().filter_map(|signed| roster.vouched(signed)).collect();
        let from = all.records.len();
        later.into_iter().for_each(|act| all.act(act));
        few.extend(all.records[from..].iter().cloned());
        let whole = all.says();
        all.records = few;
        prop_assert_eq!(all.says(), whole);
    }
}
