//! Requests: what a laptop lacks is asked for and comes, whoever brings it, in any order.

use super::forging::{forged, frames_of, refused, scene};
use super::team::{Laptop, Team};
use super::travel::{person, set_birth};
use crate::bundle::kind;
use crate::exchange::{Asks, Attachments, Audience, ExchangeError, missing, wanted};
use crate::ids::Id;
use crate::paper;
use crate::store::Blob;
use std::fs;
use std::path::PathBuf;

const DAY: i64 = 86_400_000;

/// Days go by.
pub fn later(laptops: &[&Laptop], days: i64) {
    for laptop in laptops {
        laptop.now.set(laptop.now.get() + days * DAY);
    }
}

/// What is missing on a laptop: whose, from which to which number, and how many have it.
pub fn lacks(laptop: &Laptop) -> Vec<(Id, u64, u64, usize)> {
    let roster = laptop.roster();
    let missing = laptop.store.read(|reader| missing(reader, &roster));
    let missing = missing.unwrap().into_iter();
    missing
        .map(|one| (one.replica.0, one.first, one.last, one.holders.len()))
        .collect()
}

/// The attachments a laptop lacks.
pub fn wants(laptop: &Laptop) -> Vec<Id> {
    let blobs = laptop.store.blobs();
    laptop.store.read(|reader| wanted(reader, &blobs)).unwrap()
}

/// A scan at a person, with a file of so many bytes.
pub fn scan(laptop: &Laptop, root: Id, length: usize) -> Blob {
    let blob = laptop.store.blobs().keep(vec![7; length].as_slice());
    let blob = blob.unwrap();
    let fact = [(paper::SCAN.columns[1], blob.value())];
    let stated = laptop.write(|tx| tx.state_fact(root, &paper::SCAN, &fact));
    stated.unwrap();
    blob
}

fn with(laptop: &Laptop, team: &Team, attachments: Attachments) -> PathBuf {
    laptop.send_to(team, &Audience::Team(attachments)).1
}

#[test]
fn a_request_carries_nothing_asks_for_what_is_lacking_and_is_answered() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    set_birth(&a, nura, "1990");
    person(&b, "Ali");
    let (written, request) = b.send_to(&team, &Audience::Asked);
    assert_eq!((written.changes, written.attachments.count), (0, 0));
    assert_eq!(
        b.rows(&["bundle"]),
        Vec::<String>::new(),
        "none was written"
    );
    let preview = a.look(&request).unwrap();
    let asks = Asks {
        changes: 2,
        attachments: 0,
    };
    assert_eq!((preview.asks, preview.new_changes), (Some(asks), 0));
    a.hear(&request).unwrap();
    let before = a.everything();
    a.hear(&request).unwrap();
    assert_eq!(a.everything(), before, "a second reading");
    // What the asking laptop has itself is missing here meanwhile.
    assert_eq!(lacks(&a), [(b.replica().0, 1, 1, 1)]);
    // Somebody who has nothing answers nothing.
    assert_eq!(c.look(&request).unwrap().asks.unwrap().changes, 0);
    b.hear(&a.send(&team)).unwrap();
    a.hear(&b.send(&team)).unwrap();
    assert_eq!((lacks(&a), lacks(&b)), (vec![], vec![]));
    assert_eq!(a.state(), b.state());
    // An ordinary bundle is no request.
    assert_eq!(b.look(&a.send(&team)).unwrap().asks, None);
}

#[test]
fn a_laptop_silent_for_long_is_heard_again_by_its_request() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    for laptop in [&b, &c] {
        a.hear(&laptop.send(&team)).unwrap();
    }
    later(&[&a, &b, &c], 61);
    c.hear(&a.send(&team)).unwrap();
    a.hear(&c.send(&team)).unwrap();
    set_birth(&a, nura, "1990");
    // Everything is written for C alone, so B lacks what went before.
    b.hear(&a.send(&team)).unwrap();
    assert_eq!(lacks(&b), [(a.replica().0, 1, 2, 1)]);
    a.hear(&b.send_to(&team, &Audience::Asked).1).unwrap();
    b.hear(&a.send(&team)).unwrap();
    assert_eq!((lacks(&b), b.state()), (vec![], a.state()));
}

#[test]
fn an_older_word_never_takes_a_newer_ones_place() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    scan(&a, nura, 10);
    let request = b.send_to(&team, &Audience::Asked).1;
    later(&[&a, &b], 1);
    b.hear(&a.send(&team)).unwrap();
    later(&[&a, &b], 1);
    a.hear(&b.send(&team)).unwrap();
    let before = a.rows(&["heard"]);
    assert_eq!(a.look(&request).unwrap().asks.unwrap().changes, 2);
    a.hear(&request).unwrap();
    assert_eq!(a.rows(&["heard"]), before);
}

#[test]
fn a_request_of_a_stranger_is_refused() {
    let team = Team::new();
    let a = team.laptops(1).remove(0);
    person(&a, "Nura");
    let stranger = team.stranger();
    stranger.learn(a.records().into_iter());
    let request = stranger.send_to(&team, &Audience::Asked).1;
    let error = refused(&a, &request);
    assert!(matches!(error, ExchangeError::UnknownSender), "{error}");
}

#[test]
fn names_out_of_order_twice_or_in_another_form_are_refused() {
    let (team, a, b, _) = scene();
    let request = a.send_to(&team, &Audience::Asked).1;
    let mut frames = frames_of(&request, &b);
    assert_eq!(frames.last().unwrap(), &(kind::WANTED, vec![0x80]));
    let name = |byte: u8| [[0x50].as_slice(), &[byte; 16]].concat();
    let list = |head: &[u8], names: &[u8]| {
        let names = names.iter().flat_map(|byte| name(*byte));
        head.iter().copied().chain(names).collect::<Vec<u8>>()
    };
    let bad = [
        list(&[0x82], &[2, 1]),
        list(&[0x82], &[1, 1]),
        list(&[0x98, 0x01], &[1]),
        list(&[0x82], &[1]),
        [list(&[0x81], &[1]), vec![0]].concat(),
    ];
    for raw in bad {
        *frames.last_mut().unwrap() = (kind::WANTED, raw);
        let error = refused(&b, &forged(&team, &a, &frames));
        assert!(matches!(error, ExchangeError::Damaged), "{error}");
    }
    // Over several frames they go on rising.
    *frames.last_mut().unwrap() = (kind::WANTED, list(&[0x81], &[2]));
    frames.push((kind::WANTED, list(&[0x82], &[3, 4])));
    assert!(b.look(&forged(&team, &a, &frames)).unwrap().asks.is_some());
    frames.push((kind::WANTED, list(&[0x81], &[4])));
    refused(&b, &forged(&team, &a, &frames));
}

#[test]
fn an_ordinary_bundle_that_brings_nothing_is_no_request() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    person(&a, "Nura");
    b.hear(&a.send(&team)).unwrap();
    a.hear(&b.send(&team)).unwrap();
    let preview = b.look(&a.send(&team)).unwrap();
    assert_eq!((preview.changes, preview.asks), (0, None));
}

#[test]
fn who_is_ahead_on_a_chain_gets_none_of_it_again() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    for _ in 0..5 {
        person(&c, "Sami");
    }
    let early = c.send(&team);
    a.hear(&early).unwrap();
    b.hear(&early).unwrap();
    person(&c, "Ali");
    b.hear(&c.send(&team)).unwrap();
    let request = b.send_to(&team, &Audience::Asked).1;
    assert_eq!(a.look(&request).unwrap().asks.unwrap().changes, 0);
    a.hear(&request).unwrap();
    // C gets its own last change once more, as always; B nothing.
    assert_eq!(c.look(&a.send(&team)).unwrap().changes, 1);
    assert_eq!(lacks(&a), [(c.replica().0, 6, 6, 1)]);
}

#[test]
fn a_copied_laptop_that_asks_is_parted_and_everything_comes_together() {
    let team = Team::new();
    let [a, c] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    a.hear(&c.send(&team)).unwrap();
    c.hear(&a.send(&team)).unwrap();
    let (one, other) = (a.copied(), a);
    set_birth(&one, nura, "1990");
    set_birth(&one, nura, "1991");
    set_birth(&other, nura, "1985");
    c.hear(&one.send(&team)).unwrap();
    // The other copy asks; nobody has heard of its branch yet.
    later(&[&c, &one, &other], 1);
    let request = other.send_to(&team, &Audience::Asked).1;
    c.hear(&request).unwrap();
    assert_eq!(lacks(&c).len(), 1, "its own change is missing there");
    let received = other.hear(&c.send(&team)).unwrap();
    assert!(received.reincarnated.is_some());
    for _ in 0..3 {
        for (from, to) in [(&other, &c), (&one, &c), (&c, &one), (&c, &other)] {
            later(&[&c, &one, &other], 1);
            to.hear(&from.send_to(&team, &Audience::Asked).1).unwrap();
            to.hear(&from.send(&team)).unwrap();
        }
    }
    assert_eq!(one.state(), c.state());
    assert_eq!(other.state(), c.state());
    assert_eq!(
        (lacks(&one), lacks(&other), lacks(&c)),
        (vec![], vec![], vec![])
    );
    assert!(c.is_whole());
}

#[test]
fn attachments_left_behind_are_asked_for_and_come_though_their_changes_are_long_known() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    let (small, large) = (scan(&a, nura, 1_000), scan(&a, nura, 90_000));
    let sent = |attachments| a.send_to(&team, &Audience::Team(attachments)).0;
    let all = sent(Attachments::All);
    assert_eq!((all.attachments.count, all.left.count), (2, 0));
    let none = sent(Attachments::Nothing);
    assert_eq!((none.attachments.count, none.left), (0, all.attachments));
    let some = sent(Attachments::UpTo(50_000));
    assert_eq!((some.attachments.count, some.left.count), (1, 1));
    b.hear(&with(&a, &team, Attachments::UpTo(50_000))).unwrap();
    assert!(b.store.blobs().has(&small));
    assert_eq!(wants(&b), [large.name()]);
    // Its next word says so, and is heard by the third laptop too.
    c.hear(&with(&a, &team, Attachments::All)).unwrap();
    later(&[&a, &b, &c], 1);
    let (written, request) = b.send_to(&team, &Audience::Asked);
    assert_eq!(written.wanted, 1);
    assert_eq!(c.look(&request).unwrap().asks.unwrap().attachments, 1);
    c.hear(&request).unwrap();
    let (all, _) = c.send_to(&team, &Audience::Team(Attachments::Nothing));
    assert!(all.left.count > 0, "it is said to stay behind");
    let answer = with(&c, &team, Attachments::Missing);
    b.hear(&answer).unwrap();
    assert_eq!(wants(&b), []);
    let here = b.store.verify_attachments().unwrap();
    assert_eq!((here.named, here.absent, here.damaged), (2, 0, 0));
    assert!(b.hear(&answer).unwrap().preview.is_nothing_new());
    // Its next word asks for nothing, and nothing goes to it again.
    later(&[&b, &c], 1);
    c.hear(&b.send(&team)).unwrap();
    let heard = c.rows(&["heard"]);
    assert!(
        !heard
            .iter()
            .any(|row| row.contains(&large.name().to_string().to_uppercase()))
    );
}

#[test]
fn a_file_that_went_bad_is_found_asked_for_and_replaced_and_never_sent_as_an_answer() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    let blob = scan(&a, nura, 5_000);
    let first = a.send(&team);
    b.hear(&first).unwrap();
    c.hear(&first).unwrap();
    let bend = |laptop: &Laptop| {
        let path = laptop.store.blobs().path(blob.name());
        fs::write(path, b"bent").unwrap();
    };
    bend(&a);
    bend(&b);
    assert_eq!(wants(&b), [], "nobody has looked");
    assert_eq!(b.store.verify_attachments().unwrap().damaged, 1);
    assert_eq!(wants(&b), [blob.name()]);
    later(&[&a, &b, &c], 1);
    let request = b.send_to(&team, &Audience::Asked).1;
    a.hear(&request).unwrap();
    let (written, _) = a.send_to(&team, &Audience::Team(Attachments::Missing));
    assert_eq!(written.attachments.count, 0);
    assert_eq!(wants(&a), [blob.name()], "found by answering");
    c.hear(&request).unwrap();
    let answer = with(&c, &team, Attachments::Missing);
    for laptop in [&a, &b] {
        laptop.hear(&answer).unwrap();
        let found = laptop.store.verify_attachments().unwrap();
        assert_eq!((found.absent, found.damaged), (0, 0));
        assert!(!laptop.store.blobs().is_damaged(&blob));
    }
}
