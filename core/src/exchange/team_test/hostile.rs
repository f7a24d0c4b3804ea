//! What is no whole bundle of the team is refused, and nothing in the store changes.

use super::team::{Laptop, Team};
use super::travel::{person, set_birth};
use crate::bundle::{FrameReader, FrameWriter, kind};
use crate::cbor::Parser;
use crate::exchange::header::{Header, this_version};
use crate::exchange::segment::Segment;
use crate::exchange::{ExchangeError, Preview, attachment};
use crate::ids::{Id, ReplicaId, TxId};
use crate::keys::{Recipient, open_reader, seal_to, seal_writer};
use crate::store::{Change, Op, Seal, Sent, Value, Vector, body_hash, next_link};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

type Frames = Vec<(u64, Vec<u8>)>;

/// The frames of a bundle that a laptop can open.
fn frames_of(bundle: &Path, laptop: &Laptop) -> Frames {
    let identity = laptop.store.identities().unwrap().remove(0);
    let sealed = fs::File::open(bundle).unwrap();
    let mut reader = FrameReader::new(open_reader(&identity, sealed).unwrap(), |_| true).unwrap();
    let roster = laptop.roster();
    let mut frames = Vec::new();
    while let Some(frame) = reader.next(|id| roster.sign_of(ReplicaId(id))).unwrap() {
        frames.push((frame.kind, frame.raw));
    }
    frames
}

/// Writes frames as a member of the team who means harm would.
fn forged(team: &Team, by: &Laptop, frames: &[(u64, Vec<u8>)]) -> PathBuf {
    let recipients: Vec<Recipient> = by.roster().recipients().cloned().collect();
    forged_to(team, by, &recipients, frames)
}

fn forged_to(team: &Team, by: &Laptop, to: &[Recipient], frames: &[(u64, Vec<u8>)]) -> PathBuf {
    let mut sealed = Vec::new();
    let mut writer = FrameWriter::new(seal_writer(to, &mut sealed).unwrap()).unwrap();
    for (kind, raw) in frames {
        writer.frame(*kind, true, raw).unwrap();
    }
    let (id, key) = by.store.signer().unwrap();
    writer.finish(id, &key).unwrap().finish().unwrap();
    written(team, &sealed)
}

fn written(team: &Team, bytes: &[u8]) -> PathBuf {
    let path = team.stick().join("forged.age");
    fs::write(&path, bytes).unwrap();
    path
}

/// Refused by looking and by reading, and nothing changed.
fn refused(laptop: &Laptop, bundle: &Path) -> ExchangeError {
    let before = laptop.everything();
    let looked = laptop.look(bundle).unwrap_err();
    let error = laptop.hear(bundle).unwrap_err();
    assert_eq!(looked.to_string(), error.to_string());
    assert!(laptop.everything() == before, "{error}");
    assert!(!laptop.folder.path().join("incoming").exists());
    error
}

fn scene() -> (Team, Laptop, Laptop, Laptop) {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    set_birth(&a, nura, "1990");
    person(&c, "Ali");
    a.hear(&c.send(&team)).unwrap();
    (team, a, b, c)
}

#[test]
fn cut_at_every_length_and_with_a_bent_bit_in_every_byte() {
    let (team, a, b, _) = scene();
    let frames = frames_of(&a.send(&team), &b);
    let to_b = b.store.identities().unwrap()[0].recipient();
    let whole = fs::read(forged_to(&team, &a, &[to_b], &frames)).unwrap();
    let before = b.everything();
    for place in 0..whole.len() {
        let cut = written(&team, &whole[..place]);
        assert!(b.look(&cut).is_err(), "cut at {place}");
        let mut bent = whole.clone();
        bent[place] ^= 1 << (place % 8);
        let bent = written(&team, &bent);
        assert!(b.look(&bent).is_err(), "bent at {place}");
        if place % 97 == 0 {
            assert!(b.hear(&bent).is_err());
        }
    }
    let longer = written(&team, &[whole.as_slice(), b"x"].concat());
    assert!(b.hear(&longer).is_err());
    assert_eq!(b.everything(), before);
    assert!(b.hear(&written(&team, &whole)).is_ok());
}

#[test]
fn frames_reordered_dropped_doubled_or_of_another_bundle() {
    let (team, a, b, c) = scene();
    let frames = frames_of(&a.send(&team), &b);
    let kinds: Vec<u64> = frames.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == kind::SEAL).count(), 2);
    for place in 0..frames.len() {
        let mut dropped = frames.clone();
        dropped.remove(place);
        refused(&b, &forged(&team, &a, &dropped));
        let mut doubled = frames.clone();
        doubled.insert(place, frames[place].clone());
        refused(&b, &forged(&team, &a, &doubled));
        for other in 0..place {
            let mut swapped = frames.clone();
            swapped.swap(place, other);
            refused(&b, &forged(&team, &a, &swapped));
        }
    }
    // The header of one bundle before the frames of another.
    let mut mixed = frames_of(&c.send(&team), &b);
    mixed[0] = frames[0].clone();
    refused(&b, &forged(&team, &a, &mixed));
    assert!(b.hear(&forged(&team, &a, &frames)).is_ok());
}

/// A bundle of one segment in somebody's name, sealed by whoever carries it.
fn in_the_name_of(victim: &Laptop, carrier: &Laptop, change: &Change) -> Frames {
    let roster = carrier.roster();
    let (space, replica) = (roster.space, victim.replica());
    let vector = carrier.store.read(|reader| reader.vector()).unwrap();
    let (n, before) = vector.of(replica).last().unwrap_or((0, [0; 32]));
    let body = change.write();
    let (root, hash) = (Id::new([5; 16]), body_hash(&body));
    let chain = next_link(space.0, replica.0, n + 1, &before, root, &hash);
    let mut segment = Segment::after(replica, n, before);
    segment.add(&Sent {
        n: n + 1,
        chain,
        root,
        hash: *hash.as_bytes(),
        body: Some(body),
    });
    let (own, key) = carrier.store.signer().unwrap();
    let mut end = vector.clone();
    end.0.remove(&replica);
    end.add(replica, n + 1, chain);
    let header = Header {
        enrolment: false,
        space,
        sender: ReplicaId(own),
        bundle: Id::new([9; 16]),
        created: 1 << 50,
        at: crate::time::Instant(1),
        demo: false,
        base: Vector::default(),
        end,
        changes: 1,
        records: 0,
        attachments: 0,
        producer: this_version(),
        audit: None,
    };
    vec![
        (kind::HEADER, header.write()),
        (kind::SEGMENT, segment.close().unwrap().0),
        (
            kind::SEAL,
            Seal::sign(space, replica, n + 1, chain, &key).to_bytes(),
        ),
    ]
}

fn change(hlc: u64, last: bool) -> Change {
    let op = Op::Set {
        table: 3,
        row: Id::new([5; 16]),
        column: 1,
        value: Value::from("1900"),
        replaces: Vec::new(),
        resolves: false,
    };
    let author = super::team::ALMA;
    let mut change = Change::new(TxId(Id::new([3; 16])), hlc, author, [4; 16], vec![op]);
    change.last = last;
    change
}

#[test]
fn changes_in_anothers_name_without_a_seal_or_of_no_possible_time() {
    let (team, a, b, c) = scene();
    b.hear(&a.send(&team)).unwrap();
    let bundle = |frames: &Frames| forged(&team, &a, frames);
    // In one's own name it is a bundle like any other.
    let own = in_the_name_of(&a, &a, &change(1, true));
    assert_eq!(b.look(&bundle(&own)).unwrap().new_changes, 1);
    let forgery = in_the_name_of(&c, &a, &change(1, true));
    assert!(matches!(
        refused(&b, &bundle(&forgery)),
        ExchangeError::Forged
    ));
    let late = in_the_name_of(&a, &a, &change(1 << 62, true));
    assert!(matches!(refused(&b, &bundle(&late)), ExchangeError::Forged));
    let half = in_the_name_of(&a, &a, &change(1, false));
    assert!(matches!(refused(&b, &bundle(&half)), ExchangeError::Forged));
    // A body other than the one that was sealed.
    let mut bent = own.clone();
    let length = bent[1].1.len();
    bent[1].1[length - 30] ^= 1;
    refused(&b, &bundle(&bent));
    assert!(b.is_whole());
}

#[test]
fn of_another_team_for_another_laptop_and_from_a_stranger() {
    let (team, a, b, _) = scene();
    let other = Team::new();
    let [theirs, mine] = other.laptops(2).try_into().ok().unwrap();
    person(&theirs, "Nura");
    let bundle = theirs.send(&other);
    assert!(matches!(
        refused(&b, &bundle),
        ExchangeError::NotForThisLaptop
    ));
    // Even sealed to this laptop.
    let frames = frames_of(&bundle, &mine);
    let to_b = b.store.identities().unwrap()[0].recipient();
    let bundle = forged_to(&team, &theirs, std::slice::from_ref(&to_b), &frames);
    assert!(matches!(refused(&b, &bundle), ExchangeError::OtherTeam));
    // A laptop nobody enrolled.
    let stranger = team.stranger();
    stranger.learn(a.records().into_iter());
    person(&stranger, "Ali");
    let bundle = stranger.send(&team);
    assert!(matches!(refused(&b, &bundle), ExchangeError::UnknownSender));
    // What is no age file, and what is one and no bundle.
    let noise = written(&team, b"hello");
    assert!(matches!(refused(&b, &noise), ExchangeError::Damaged));
    let letter = written(&team, &seal_to(&[to_b], b"hello").unwrap());
    assert!(matches!(refused(&b, &letter), ExchangeError::Damaged));
}

#[test]
fn a_demo_office_exchanges_with_no_real_one() {
    let (team, a, b, _) = scene();
    let mut frames = frames_of(&a.send(&team), &b);
    let mut header = Header::read(&frames[0].1).unwrap();
    header.demo = true;
    frames[0].1 = header.write();
    assert!(matches!(
        refused(&b, &forged(&team, &a, &frames)),
        ExchangeError::Demo
    ));
    let demo = Team::of(true);
    let [one, two] = demo.laptops(2).try_into().ok().unwrap();
    person(&one, "Nura");
    assert!(two.hear(&one.send(&demo)).is_ok());
}

#[test]
fn from_a_newer_version() {
    let (team, a, b, _) = scene();
    let frames = frames_of(&a.send(&team), &b);
    let mut later = frames.clone();
    later.insert(2, (0x20, vec![1]));
    assert!(matches!(
        refused(&b, &forged(&team, &a, &later)),
        ExchangeError::Newer
    ));
    let mut later = frames.clone();
    later[0].1[1] = 2;
    assert!(matches!(
        refused(&b, &forged(&team, &a, &later)),
        ExchangeError::Newer
    ));
    // An operation and a column of a newer version are kept, and passed on as they came.
    let odd = Op::Unknown(vec![0x83, 0x18, 0x63, 0x01, 0x02]);
    let mut newer = change(1, true);
    newer.ops.push(odd);
    b.hear(&a.send(&team)).unwrap();
    let frames = in_the_name_of(&a, &a, &newer);
    let (count, before) = (b.rows(&["change"]).len(), b.rows(&["person_name"]));
    b.hear(&forged(&team, &a, &frames)).unwrap();
    assert_eq!(b.rows(&["change"]).len(), count + 1);
    assert_eq!(b.rows(&["person_name"]), before);
    assert!(b.is_whole());
}

fn fast(laptop: &Laptop, bundle: &Path) {
    let began = Instant::now();
    refused(laptop, bundle);
    assert!(
        began.elapsed() < Duration::from_secs(4),
        "{:?}",
        began.elapsed()
    );
}

#[test]
fn bombs_are_refused_at_once() {
    let (team, a, b, _) = scene();
    let own = in_the_name_of(&a, &a, &change(1, true));
    // Ten gigabytes of attachment in a small file.
    let mut big = own.clone();
    big.push((
        kind::BLOB_BEGIN,
        attachment::begin(Id::new([1; 16]), 10 << 30),
    ));
    big.push((kind::BLOB_END, vec![0; 32]));
    fast(&b, &forged(&team, &a, &big));
    // A hundred thousand arrays in each other, as roster, as segment and as body.
    let deep = vec![0x81; 100_000];
    for kind in [kind::ROSTER, kind::SEGMENT, kind::SEAL, kind::HEADER] {
        let mut frames = own.clone();
        frames.insert(1, (kind, deep.clone()));
        fast(&b, &forged(&team, &a, &frames));
    }
    let mut nested = change(1, true);
    nested.ext = [vec![0xa1, 0x01], deep].concat();
    nested.ext.push(0xf6);
    fast(&b, &forged(&team, &a, &in_the_name_of(&a, &a, &nested)));
    // A list that says to be longer than any memory.
    let mut endless = own.clone();
    endless[1].1 = [
        vec![0x84, 0x50],
        vec![1; 16],
        vec![0x01, 0x58, 0x20],
        vec![0; 32],
    ]
    .concat();
    endless[1]
        .1
        .extend([0x9b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    fast(&b, &forged(&team, &a, &endless));
    // A million recipients.
    let stanza = "-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAA\n".repeat(1_000_000);
    let stanzas = ["age-encryption.org/v1\n", &stanza, "--- AAAA\n"].concat();
    fast(&b, &written(&team, stanzas.as_bytes()));
}

/// Frames written by hand, sealed but not by our writer.
fn by_hand(team: &Team, b: &Laptop, plain: &[u8]) -> PathBuf {
    let to = b.store.identities().unwrap()[0].recipient();
    written(team, &seal_to(&[to], plain).unwrap())
}

#[test]
fn a_frame_that_expands_to_more_than_it_says() {
    let (team, _, b, _) = scene();
    let zeros = zstd::bulk::compress(&vec![0; 64 << 20], 19).unwrap();
    for told in [10_u32, 1 << 20, 64 << 20, u32::MAX] {
        let head = [0x84, 0x01, 0xf5, 0x1a];
        let length = (zeros.len() as u16).to_be_bytes();
        let frame = [&head[..], &told.to_be_bytes(), &[0x59], &length, &zeros].concat();
        let plain = [&[0xd9, 0xd9, 0xf7][..], &frame].concat();
        fast(&b, &by_hand(&team, &b, &plain));
    }
}

#[test]
fn the_header_says_what_the_reader_will_have() {
    let (team, a, b, _) = scene();
    let bundle = a.send(&team);
    let frames = frames_of(&bundle, &b);
    let header = Header::read(&frames[0].1).unwrap();
    assert_eq!(header.end, a.store.read(|reader| reader.vector()).unwrap());
    let back = Vector::read(&mut Parser::new(&header.end.to_bytes())).unwrap();
    assert_eq!(back, header.end);
    let Preview { changes, .. } = b.look(&bundle).unwrap();
    assert_eq!(changes, header.changes);
    // An end that none of the frames reaches is a gap, not a fault.
    let mut further = frames.clone();
    let mut header = Header::read(&frames[0].1).unwrap();
    header.end.add(ReplicaId(Id::new([8; 16])), 7, [8; 32]);
    further[0].1 = header.write();
    assert_eq!(
        b.look(&forged(&team, &a, &further)).unwrap().gaps[0].needs,
        7
    );
}
