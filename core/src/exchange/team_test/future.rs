//! Frames and formats of a newer version: what may be kept is kept and passed on, what may be skipped is
//! skipped, and what must be understood is refused in words.

use super::forging::*;
use super::team::{Laptop, Team};
use crate::bundle::FrameWriter;
use crate::exchange::{Audience, ExchangeError};
use crate::keys::{Recipient, seal_writer};
use crate::time::Instant;
use std::path::PathBuf;

/// The number of a frame no version knows.
const LATER: u64 = 0x20;
/// The number of one that is kept, and the last such number.
const KEPT: [u64; 2] = [0x60, 0x6f];

/// A bundle with one more frame of a later version in a place.
fn with_later(team: &Team, by: &Laptop, frames: &Frames, place: usize, critical: bool) -> PathBuf {
    with_frames(team, by, frames, place, &[(LATER, critical, b"later")])
}

fn with_frames(
    team: &Team,
    by: &Laptop,
    frames: &Frames,
    place: usize,
    later: &[(u64, bool, &[u8])],
) -> PathBuf {
    let recipients: Vec<Recipient> = by
        .roster()
        .recipients(Instant(by.now.get()))
        .cloned()
        .collect();
    let mut sealed = Vec::new();
    let mut writer = FrameWriter::new(seal_writer(&recipients, &mut sealed).unwrap()).unwrap();
    for (number, (kind, raw)) in frames.iter().enumerate() {
        if number == place {
            for (kind, critical, content) in later {
                writer.frame(*kind, *critical, content).unwrap();
            }
        }
        writer.frame(*kind, true, raw).unwrap();
    }
    let (id, key) = by.store.signer().unwrap();
    writer.finish(id, &key).unwrap().finish().unwrap();
    written(team, &sealed)
}

#[test]
fn a_frame_of_the_future_is_skipped_or_refused_if_it_is_critical() {
    let (team, a, b, _) = scene();
    let frames = frames_of(&a.send(&team), &b);
    for place in 1..frames.len() {
        let critical = with_later(&team, &a, &frames, place, true);
        assert!(matches!(refused(&b, &critical), ExchangeError::Newer));
    }
    for place in 1..frames.len() {
        b.hear(&with_later(&team, &a, &frames, place, false))
            .unwrap();
        assert_eq!(b.state(), a.state());
    }
}

/// What a laptop keeps for a later version.
fn kept(laptop: &Laptop) -> Vec<String> {
    laptop.rows(&["kept_frame"])
}

#[test]
fn a_word_of_the_future_is_kept_once_and_reaches_whoever_never_heard_its_author() {
    let (team, a, b, c) = scene();
    let [first, last] = KEPT;
    let odd: &[u8] = &[0, 0xff, 0x28, 0xb5];
    let places = 1..frames_of(&a.send(&team), &b).len();
    for place in places.clone() {
        let words: [(u64, bool, &[u8]); 3] = [
            (first, false, odd),
            (last, false, &[7, u8::try_from(place).unwrap()]),
            (LATER, false, b"of this file alone"),
        ];
        let frames = frames_of(&a.send(&team), &b);
        b.hear(&with_frames(&team, &a, &frames, place, &words))
            .unwrap();
        assert_eq!(b.state(), a.state());
    }
    let count = 1 + places.len();
    assert_eq!(kept(&b).len(), count);
    assert!(kept(&b).concat().contains("00FF28B5"));
    let newer = b.store.read(crate::exchange::count_newer).unwrap();
    assert_eq!(usize::try_from(newer), Ok(count));
    // The third only ever hears the second, and the first hears its own word from there.
    c.hear(&b.send(&team)).unwrap();
    a.hear(&c.send(&team)).unwrap();
    assert_eq!([kept(&c), kept(&a)], [kept(&b), kept(&b)]);
    let again = frames_of(&c.send(&team), &b);
    let passed: Vec<_> = again
        .iter()
        .filter(|frame| KEPT.contains(&frame.0))
        .collect();
    assert_eq!(passed.len(), count);
    assert!(passed.contains(&&(first, odd.to_vec())));
    // A request carries nothing.
    let (_, request) = c.send_to(&team, &Audience::Asked);
    assert!(
        !frames_of(&request, &b)
            .iter()
            .any(|frame| KEPT.contains(&frame.0))
    );
}

#[test]
fn a_critical_word_of_the_future_is_refused_and_too_many_are_not_kept() {
    let (team, a, b, _) = scene();
    let frames = frames_of(&a.send(&team), &b);
    let critical = with_frames(&team, &a, &frames, 1, &[(KEPT[0], true, b"later")]);
    assert!(matches!(refused(&b, &critical), ExchangeError::Newer));
    let long = vec![7; 100 * 1024];
    let words: Vec<(u64, bool, Vec<u8>)> = (0..9)
        .map(|number| (KEPT[0], false, [long.clone(), vec![number]].concat()))
        .collect();
    let words: Vec<(u64, bool, &[u8])> = words
        .iter()
        .map(|(kind, critical, content)| (*kind, *critical, content.as_slice()))
        .collect();
    b.hear(&with_frames(&team, &a, &frames, 1, &words[..4]))
        .unwrap();
    b.hear(&with_frames(&team, &a, &frames, 1, &words[4..]))
        .unwrap();
    assert_eq!(kept(&b).len(), 2);
    assert_eq!(b.state(), a.state());
}

#[test]
fn nothing_is_kept_of_a_laptop_that_is_out() {
    let (team, a, b, c) = scene();
    b.hear(&a.send(&team)).unwrap();
    team.shut_out(&b, a.replica());
    let frames = frames_of(&a.send(&team), &b);
    let word: (u64, bool, &[u8]) = (KEPT[0], false, b"later");
    b.hear(&with_frames(&team, &a, &frames, 1, &[word]))
        .unwrap();
    assert!(kept(&b).is_empty());
    c.hear(&with_frames(&team, &a, &frames, 1, &[word]))
        .unwrap();
    assert_eq!(kept(&c).len(), 1, "who has not heard of it yet keeps it");
}

#[test]
fn a_format_of_the_future_is_refused() {
    let (team, a, b, _) = scene();
    let mut later = frames_of(&a.send(&team), &b);
    assert_eq!(later[0].1[1], 1, "the version of the format");
    later[0].1[1] = 2;
    let bundle = forged(&team, &a, &later);
    assert!(matches!(refused(&b, &bundle), ExchangeError::Newer));
}
