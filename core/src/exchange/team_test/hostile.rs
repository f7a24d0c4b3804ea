//! What is no whole bundle of the team is refused, and nothing in the store changes.

use super::forging::*;
use super::team::Team;
use super::travel::person;
use crate::bundle::kind;
use crate::cbor::Parser;
use crate::exchange::header::Header;
use crate::exchange::segment::{Came, Segment};
use crate::exchange::{ExchangeError, Preview};
use crate::ids::{Id, ReplicaId};
use crate::keys::seal_to;
use crate::person::PERSON;
use crate::store::{NO_CHAIN, Seal, Sent, Vector, body_hash, next_link};
use std::fs;

/// Every cut and every bend is looked at; every 97th of both, and the last forty, are also read in: that goes
/// through the same verification first, so samples show it.
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
        let sampled = place % 97 == 0 || place + 40 > whole.len();
        if sampled {
            assert!(b.hear(&cut).is_err(), "cut at {place}, read");
        }
        let mut bent = whole.clone();
        bent[place] ^= 1 << (place % 8);
        let bent = written(&team, &bent);
        assert!(b.look(&bent).is_err(), "bent at {place}");
        if sampled {
            assert!(b.hear(&bent).is_err(), "bent at {place}, read");
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
    // The header of one bundle before the frames of another laptop's.
    let mut mixed = frames_of(&c.send(&team), &b);
    mixed[0] = frames[0].clone();
    refused(&b, &forged(&team, &a, &mixed));
    // A frame of another bundle of the same sender, in the place of one or beside it.
    person(&a, "Sami");
    let others = frames_of(&a.send(&team), &b);
    assert_eq!(others.len(), frames.len());
    let foreign = others.iter().filter(|frame| !frames.contains(frame));
    let foreign: Vec<_> = foreign.cloned().collect();
    assert_eq!(foreign.len(), 3, "header, segment and seal are others");
    for place in 0..frames.len() {
        for frame in &foreign {
            let mut spliced = frames.clone();
            spliced[place] = frame.clone();
            refused(&b, &forged(&team, &a, &spliced));
            let mut spliced = frames.clone();
            spliced.insert(place, frame.clone());
            refused(&b, &forged(&team, &a, &spliced));
        }
    }
    assert!(b.hear(&forged(&team, &a, &frames)).is_ok());
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

#[test]
fn a_change_can_not_be_moved_to_another_root() {
    let (team, a, b, _) = scene();
    b.hear(&a.send(&team)).unwrap();
    let own = about(Id::new([6; 16]), &a, &a, &change(1, true));
    let root = own[1].1.windows(16).position(|part| part == [6; 16]);
    let mut moved = own.clone();
    moved[1].1[root.unwrap()..][..16].copy_from_slice(&[7; 16]);
    refused(&b, &forged(&team, &a, &moved));
    assert!(b.hear(&forged(&team, &a, &own)).is_ok(), "the control");
}

/// One transaction about two people, and a carrier who seals it in the middle: half of it would be a person
/// without what was said about her in the same breath.
#[test]
fn a_transaction_cut_between_its_two_roots_is_refused_whole() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let both = a.write(|tx| {
        for _ in 0..2 {
            let id = tx.draw();
            tx.create(id, &PERSON, id, &[])?;
        }
        Ok(())
    });
    both.unwrap();
    let frames = frames_of(&a.send(&team), &b);
    let place = |kind: u64| frames.iter().position(|frame| frame.0 == kind).unwrap();
    let came = Came::read(&frames[place(kind::SEGMENT)].1).unwrap();
    assert_eq!(came.entries.len(), 2, "one change for each root");
    let (own, key) = a.store.signer().unwrap();
    let (mut header, replica) = (Header::read(&frames[0].1).unwrap(), ReplicaId(own));
    let mut segment = Segment::after(replica, 0, NO_CHAIN);
    let first = &came.entries[0];
    let body = first.body.unwrap();
    let hash = body_hash(body);
    let chain = next_link(team.space.0, own, 1, &NO_CHAIN, first.root, &hash);
    segment.add(&Sent {
        n: 1,
        chain,
        root: first.root,
        hash: *hash.as_bytes(),
        body: Some(body.to_vec()),
    });
    header.changes = 1;
    header.end = Vector::default();
    header.end.add(replica, 1, chain);
    let seal = Seal::sign(team.space, replica, 1, chain, &key);
    let mut half = frames.clone();
    half[0].1 = header.write();
    half[place(kind::SEGMENT)].1 = segment.close().unwrap().0;
    half[place(kind::SEAL)].1 = seal.to_bytes();
    let error = refused(&b, &forged(&team, &a, &half));
    assert!(matches!(error, ExchangeError::Forged), "{error}");
    // The control: the same frames put together again in the same way, with all of it.
    assert_eq!(b.hear(&forged(&team, &a, &frames)).unwrap().roots, 2);
}
