//! A laptop of the team that means harm: what it carries stops nobody's exchange, takes nothing away
//! and makes nobody somebody else (`docs/decisions/0018`).

use super::forging::*;
use super::team::{START, Team};
use super::travel::{births, person};
use crate::bundle::kind;
use crate::exchange::header::Header;
use crate::exchange::segment::{Came, Segment};
use crate::ids::{Id, ReplicaId};
use crate::keys::SignKey;
use crate::roster::{self, Record, Signed};
use crate::store::{Sent, body_hash, next_link};
use crate::time::Instant;

/// A segment with the bodies of some roots left out, as links and seal allow it.
pub fn hollow(raw: &[u8], space: Id, left_out: impl Fn(Id) -> bool) -> Vec<u8> {
    let came = Came::read(raw).unwrap();
    let (mut n, mut chain) = (came.first - 1, came.before);
    let mut segment = Segment::after(came.replica, n, chain);
    for entry in &came.entries {
        let hash = entry.body.map_or_else(|hash| hash, body_hash);
        let body = entry.body.ok().filter(|_| !left_out(entry.root));
        n += 1;
        chain = next_link(space, came.replica.0, n, &chain, entry.root, &hash);
        segment.add(&Sent {
            n,
            chain,
            root: entry.root,
            hash: *hash.as_bytes(),
            body: body.map(<[u8]>::to_vec),
        });
    }
    segment.close().unwrap().0
}

#[test]
fn a_carrier_who_leaves_bodies_out_is_noticed_and_nothing_seems_never_to_have_been() {
    let (team, a, b, c) = scene();
    let mut frames = frames_of(&a.send(&team), &b);
    let of_c = |raw: &[u8]| Came::read(raw).is_ok_and(|came| came.replica == c.replica());
    let mut segments = frames.iter_mut().filter(|(kind, _)| *kind == kind::SEGMENT);
    let (_, raw) = segments.find(|(_, raw)| of_c(raw)).unwrap();
    *raw = hollow(raw, team.space.0, |_| true);
    let received = b.hear(&forged(&team, &a, &frames)).unwrap();
    // What is whole is taken in; what is not is missing, and is said to be.
    let gaps: Vec<ReplicaId> = received
        .preview
        .gaps
        .iter()
        .map(|gap| gap.replica)
        .collect();
    assert_eq!(gaps, [c.replica()]);
    assert_eq!(births(&b).len(), 1);
    assert!(b.is_whole());
    // From a better source it comes.
    assert!(b.hear(&c.send(&team)).unwrap().preview.gaps.is_empty());
    assert_eq!(births(&b).len(), 2);
}

#[test]
fn one_body_in_two_branches_stands_between_no_two_laptops() {
    let (team, a, b, c) = scene();
    let first = a.send(&team);
    for laptop in [&b, &c] {
        laptop.hear(&first).unwrap();
    }
    for (laptop, root) in [(&b, 5), (&c, 6)] {
        let frames = about(Id::new([root; 16]), &a, &a, &change(1, true));
        assert_eq!(laptop.hear(&forged(&team, &a, &frames)).unwrap().roots, 1);
    }
    person(&b, "Sami");
    person(&c, "Mina");
    let received = c.hear(&b.send(&team)).unwrap();
    assert_eq!(received.preview.gaps[0].replica, a.replica());
    b.hear(&c.send(&team)).unwrap();
    for laptop in [&b, &c] {
        assert_eq!(births(laptop).len(), 4);
        assert!(laptop.is_whole());
    }
}

#[test]
fn worthless_records_and_signatures_fill_no_roster() {
    let (team, a, b, _) = scene();
    let junk: Vec<SignKey> = (0..16).map(|_| SignKey::draw().unwrap()).collect();
    let by_nobody: Vec<(Id, &SignKey)> = (0..).map(|id| Id::new([id; 16])).zip(&junk).collect();
    let label = Record::Label {
        replica: a.replica(),
        label: "Empfang".into(),
    };
    let spoilt = label.sign(team.space, Instant(START + 5), &by_nobody);
    let elsewhere = label.sign(Team::new().space, Instant(START + 5), &by_nobody);
    let records: Vec<Signed> = vec![spoilt, elsewhere];
    let mut frames = frames_of(&a.send(&team), &b);
    let mut header = Header::read(&frames[0].1).unwrap();
    header.records += records.len() as u64;
    frames[0].1 = header.write();
    let part = roster::write_parts(&records).remove(0);
    frames.insert(1, (kind::ROSTER, part));
    let before = b.records().len();
    let file = forged(&team, &a, &frames);
    assert_eq!(b.hear(&file).unwrap().preview.new_records, 0);
    assert_eq!(b.records().len(), before);
    // Once read, they are not news for ever.
    assert!(b.look(&file).unwrap().is_nothing_new());
    // The genuine one, which says the same, is not spoilt by it.
    a.learn([team.label(a.replica(), "Empfang", 5)].into_iter());
    b.hear(&a.send(&team)).unwrap();
    assert_eq!(b.records().len(), before + 1);
    assert_eq!(b.roster().label(a.replica()), "Empfang");
}

#[test]
fn a_mere_claim_makes_no_laptop_go_on_as_another() {
    let (team, a, b, _) = scene();
    let mut frames = frames_of(&a.send(&team), &b);
    let mut header = Header::read(&frames[0].1).unwrap();
    header.end.add(b.replica(), 7, [8; 32]);
    frames[0].1 = header.write();
    let own = b.replica();
    let received = b.hear(&forged(&team, &a, &frames)).unwrap();
    assert_eq!((received.reincarnated, b.replica()), (None, own));
    assert_eq!(received.preview.gaps[0].needs, 7);
}
