use super::*;
use crate::ids::{Id, SpaceId};
use crate::keys::{Identity, SignKey};
use crate::roster::{Record, Roster, Signed, space_id};
use crate::store::replica_of;

/// A laptop, whose records the root signed.
struct Scene {
    space: SpaceId,
    key: SignKey,
    keys: Vec<Recipient>,
    records: Vec<Signed>,
}

fn scene() -> Scene {
    let (root, key) = (SignKey::draw().unwrap(), SignKey::draw().unwrap());
    let keys: Vec<Recipient> = (0..80).map(|_| Identity::draw().recipient()).collect();
    let space = space_id(&root.verify_key());
    let founding = Record::Space {
        root: root.verify_key(),
        records: keys[0].clone(),
        demo: false,
    };
    let enrolled = Record::Replica {
        replica: replica_of(&key.verify_key()),
        sign: key.verify_key(),
        recipient: keys[0].clone(),
    };
    let by_root = [(space.0, &root)];
    Scene {
        space,
        records: vec![
            founding.sign(space, Instant(0), &by_root),
            enrolled.sign(space, Instant(0), &by_root),
        ],
        key,
        keys,
    }
}

impl Scene {
    fn own(&self) -> Id {
        replica_of(&self.key.verify_key()).0
    }

    fn renew(&mut self, old: usize, new: usize, at: i64) {
        let key = SignKey::from_seed(&self.key.expose());
        self.renew_by(&key, old, new, at);
    }

    fn renew_by(&mut self, key: &SignKey, old: usize, new: usize, at: i64) {
        let record = Record::Renew {
            replica: replica_of(&self.key.verify_key()),
            old: self.keys[old].clone(),
            recipient: self.keys[new].clone(),
        };
        let signed = record.sign(self.space, Instant(at), &[(self.own(), key)]);
        self.records.push(signed);
    }

    /// The current key, and those bundles are sealed to, whatever the order the records come in.
    fn told(&self, now: i64) -> (usize, Vec<usize>) {
        let place = |one: &Recipient| self.keys.iter().position(|key| key == one).unwrap();
        let tell = |records: &[Signed]| {
            let roster = Roster::of(self.space, records).unwrap();
            let current = roster.replicas.values().next().unwrap();
            let mut open: Vec<usize> = roster.recipients(Instant(now)).map(place).collect();
            open.sort_unstable();
            (place(current), open)
        };
        let mut turned = self.records.clone();
        turned.reverse();
        assert_eq!(tell(&turned), tell(&self.records));
        tell(&self.records)
    }
}

#[test]
fn a_key_that_was_replaced_is_sealed_to_for_ninety_days_more() {
    let mut scene = scene();
    assert_eq!(scene.told(0), (0, vec![0]));
    scene.renew(0, 1, 1000);
    assert_eq!(scene.told(1000 + LINGERS_MS - 1), (1, vec![0, 1]));
    assert_eq!(scene.told(1000 + LINGERS_MS), (1, vec![1]));
}

#[test]
fn only_its_own_key_renews_a_laptop() {
    let mut scene = scene();
    let stranger = SignKey::draw().unwrap();
    scene.renew_by(&stranger, 0, 1, 5);
    assert_eq!(scene.told(5), (0, vec![0]));
}

#[test]
fn of_two_copies_that_renewed_each_is_sealed_to() {
    let mut scene = scene();
    scene.renew(0, 1, 5);
    scene.renew(0, 2, 6);
    scene.renew(1, 3, 7);
    assert_eq!(scene.told(i64::MAX), (3, vec![2, 3]));
}

#[test]
fn no_key_is_replaced_by_one_that_it_replaced() {
    let mut scene = scene();
    scene.renew(0, 1, 5);
    scene.renew(1, 0, 6);
    scene.renew(1, 1, 6);
    assert_eq!(scene.told(i64::MAX), (1, vec![1]));
    // Nor does one count that takes the place of a key that never was its own.
    scene.renew(7, 8, 6);
    assert_eq!(scene.told(i64::MAX), (1, vec![1]));
}

#[test]
fn whoever_has_an_old_image_does_not_fill_every_bundle_with_keys() {
    let mut scene = scene();
    (1..80).for_each(|new| scene.renew(0, new, 5));
    let (_, open) = scene.told(i64::MAX);
    assert_eq!(open.len(), 64);
}
