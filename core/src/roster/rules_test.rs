//! Who belongs, whatever the order the records came in.

use super::*;
use crate::keys::{Identity, SignKey, UserKeys};
use crate::roster::space_id;
use crate::store::{Vector, replica_of};

const AT: Instant = Instant(1);

fn user(id: u8, keys: &UserKeys, space: SpaceId, endorser: (Id, &SignKey)) -> Signed {
    let user = UserId(Id::new([id; 16]));
    let record = Record::User {
        user,
        name: format!("Worker {id}"),
        short: format!("W{id}"),
        recipient: keys.identity.recipient(),
        sign: keys.sign.verify_key(),
    };
    record.sign(space, AT, &[(user.0, &keys.sign), endorser])
}

fn appoint(id: u8, space: SpaceId, endorser: (Id, &SignKey)) -> Signed {
    let user = UserId(Id::new([id; 16]));
    Record::Appoint {
        user,
        role: Role::Coordinator,
    }
    .sign(space, AT, &[endorser])
}

#[test]
fn a_replica_that_went_over_into_another_is_gone_in_any_order() {
    let root = SignKey::draw().unwrap();
    let space = space_id(&root.verify_key());
    let by_root = (space.0, &root);
    let keys: Vec<SignKey> = (0..6).map(|_| SignKey::draw().unwrap()).collect();
    let replica = |id: usize| replica_of(&keys[id].verify_key());
    let recipient = Identity::draw().recipient();
    let goes_over = |old: usize, new: usize| Record::Reincarnate {
        old: replica(old),
        n: 0,
        chain: [0; 32],
        new: replica(new),
        sign: keys[new].verify_key(),
        recipient: recipient.clone(),
    };
    let founding = Record::Space {
        root: root.verify_key(),
        records: recipient.clone(),
        demo: false,
    };
    let enrolled = Record::Replica {
        replica: replica(1),
        sign: keys[1].verify_key(),
        recipient: recipient.clone(),
    };
    // Also when the clock went back between them.
    for times in [[1, 2, 3], [3, 2, 1], [2, 3, 1]] {
        let parts = [enrolled.sign(space, Instant(times[0]), &[by_root])];
        let mut records = Vec::from(parts);
        let by = |id: usize| (replica(id).0, &keys[id]);
        records.push(goes_over(1, 2).sign(space, Instant(times[1]), &[by(1), by(2)]));
        records.push(goes_over(2, 3).sign(space, Instant(times[2]), &[by(2), by(3)]));
        // Nor does anybody go on as a laptop whose key he does not have.
        records.push(goes_over(3, 4).sign(space, Instant(times[2]), &[by(3)]));
        // Whoever has not its key ends no replica, the coordinator neither.
        records.push(goes_over(3, 4).sign(space, Instant(0), &[by_root]));
        let stranger = SignKey::draw().unwrap();
        let by_stranger = (replica(3).0, &stranger);
        records.push(goes_over(3, 5).sign(space, Instant(0), &[by_stranger]));
        records.push(founding.sign(space, AT, &[by_root]));
        let roster = Roster::of(space, &records).unwrap();
        assert_eq!(roster.replicas.keys().collect::<Vec<_>>(), [&replica(3)]);
        // Whoever goes on can not take the name of another for a key of his own.
        let claim = Record::Reincarnate {
            old: replica(3),
            n: 0,
            chain: [0; 32],
            new: replica(5),
            sign: keys[4].verify_key(),
            recipient: recipient.clone(),
        };
        records.push(claim.sign(space, Instant(0), &[by(3), by(4)]));
        let roster = Roster::of(space, &records).unwrap();
        assert_eq!(roster.replicas.keys().collect::<Vec<_>>(), [&replica(3)]);
        assert!(roster.sign_of(replica(5)).is_none());
    }
}

#[test]
fn only_what_the_root_or_a_coordinator_signed_counts_in_any_order() {
    let root = SignKey::draw().unwrap();
    let space = space_id(&root.verify_key());
    let (alma, bruno, carla) = (
        UserKeys::draw().unwrap(),
        UserKeys::draw().unwrap(),
        UserKeys::draw().unwrap(),
    );
    let by_root = (space.0, &root);
    let by_alma = (Id::new([1; 16]), &alma.sign);
    let by_bruno = (Id::new([2; 16]), &bruno.sign);
    let founding = Record::Space {
        root: root.verify_key(),
        records: Identity::draw().recipient(),
        demo: false,
    };
    let mut records = vec![
        appoint(3, space, by_bruno),
        user(3, &carla, space, by_bruno),
        user(2, &bruno, space, by_alma),
        appoint(1, space, by_root),
        user(1, &alma, space, by_root),
        founding.sign(space, AT, &[by_root]),
    ];
    for _ in 0..2 {
        let roster = Roster::of(space, &records).unwrap();
        assert!(roster.has_role(UserId(Id::new([1; 16])), Role::Coordinator));
        assert!(roster.users.contains_key(&UserId(Id::new([2; 16]))));
        // Bruno is no coordinator: whom he introduces does not count.
        assert!(!roster.users.contains_key(&UserId(Id::new([3; 16]))));
        records.reverse();
    }
}

#[test]
fn incarnations_that_are_out_take_no_room_from_those_that_stay() {
    let root = SignKey::draw().unwrap();
    let space = space_id(&root.verify_key());
    let by_root = (space.0, &root);
    let keys: Vec<SignKey> = (0..140).map(|_| SignKey::draw().unwrap()).collect();
    let replica = |id: usize| replica_of(&keys[id].verify_key());
    let recipient = Identity::draw().recipient();
    let goes_over = |old: usize, new: usize, at: i64| {
        let record = Record::Reincarnate {
            old: replica(old),
            n: 0,
            chain: [0; 32],
            new: replica(new),
            sign: keys[new].verify_key(),
            recipient: recipient.clone(),
        };
        let both = [(replica(old).0, &keys[old]), (replica(new).0, &keys[new])];
        record.sign(space, Instant(at), &both)
    };
    let founding = Record::Space {
        root: root.verify_key(),
        records: recipient.clone(),
        demo: false,
    };
    let enrolled = Record::Replica {
        replica: replica(0),
        sign: keys[0].verify_key(),
        recipient: recipient.clone(),
    };
    let mut records = vec![
        founding.sign(space, AT, &[by_root]),
        enrolled.sign(space, AT, &[by_root]),
        goes_over(0, 1, 2),
    ];
    // A thief with the old image goes on as often as he likes.
    records.extend((2..130).map(|new| goes_over(0, new, 3)));
    records.push(goes_over(1, 131, 9));
    let roster = Roster::of(space, &records).unwrap();
    assert!(
        !roster.laptops.contains_key(&replica(131)),
        "the family is full"
    );
    let out = Record::Revoke {
        replica: replica(0),
        reason: Reason::Stolen,
        ends: crate::store::Vector::default(),
        spares: vec![replica(1)],
    };
    records.push(out.sign(space, Instant(10), &[by_root]));
    for _ in 0..2 {
        let roster = Roster::of(space, &records).unwrap();
        assert_eq!(roster.replicas.keys().collect::<Vec<_>>(), [&replica(131)]);
        assert_eq!(
            roster.recipients(Instant(20)).count(),
            2,
            "the one that ended among them"
        );
        assert!(
            roster.laptops.len() <= 131,
            "what is out has its bounds too"
        );
        records.reverse();
    }
}

#[test]
fn a_record_has_one_form() {
    let root = SignKey::draw().unwrap();
    let space = space_id(&root.verify_key());
    let recipient = Identity::draw().recipient();
    let mut ends = Vector::default();
    ends.add(ReplicaId(Id::new([3; 16])), 7, [8; 32]);
    ends.add(ReplicaId(Id::new([4; 16])), 7, [8; 32]);
    let records = [
        Record::Space {
            root: root.verify_key(),
            records: recipient.clone(),
            demo: false,
        },
        Record::Renew {
            replica: ReplicaId(Id::new([3; 16])),
            old: recipient,
            recipient: Identity::draw().recipient(),
        },
        Record::Revoke {
            replica: ReplicaId(Id::new([3; 16])),
            reason: Reason::Lost,
            ends,
            spares: Vec::new(),
        },
    ];
    for record in records {
        let signed = record.sign(space, AT, &[(space.0, &root)]);
        assert!(signed.read().unwrap().is_some(), "the control");
        let otherwise = |body: Vec<u8>| Signed {
            body,
            ..signed.clone()
        };
        let (head, rest) = signed.body.split_first().unwrap();
        let longer = [&[0x98, head & 31], rest].concat();
        assert!(otherwise(longer).read().is_err());
        let more = [&[head + 1], rest, &[0xf6]].concat();
        assert!(otherwise(more).read().is_err());
        let behind = [signed.body.as_slice(), &[0xf6]].concat();
        assert!(otherwise(behind).read().is_err());
    }
}

#[test]
fn a_frame_of_records_has_one_form() {
    let root = SignKey::draw().unwrap();
    let space = space_id(&root.verify_key());
    let record = appoint(1, space, (space.0, &root));
    let part = crate::roster::write_parts(&[record]).remove(0);
    assert!(crate::roster::read_part(&part).is_ok(), "the control");
    // The list, and the pair in it, counted with one byte more than that takes.
    let list = [&[0x98, 1], &part[1..]].concat();
    let pair = [&part[..1], &[0x98, 2], &part[2..]].concat();
    for otherwise in [list, pair] {
        assert!(crate::roster::read_part(&otherwise).is_err());
    }
}
