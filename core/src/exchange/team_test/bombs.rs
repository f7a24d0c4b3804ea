//! Small files that claim to be endless. Each is refused, nothing in the store changes, and the memory
//! for it stays below fifty megabytes: a process of its own reads it, because memory that other tests
//! gave back would hide what is taken.

use super::child;
use super::forging::*;
use super::team::{ALMA, Laptop, START, Team};
use crate::bundle::{attachment, kind};
use crate::desk::Job;
use crate::exchange::{look_at, read_into};
use crate::ids::Id;
use crate::keys::seal_to;
use crate::time::Instant;
use std::path::{Path, PathBuf};

/// The most a refusal may take, in KiB.
const MOST_KIB: u64 = 50 * 1024;

/// The child's part: refuses one file. By itself it is the control that a laptop with nothing to hear
/// goes on.
#[test]
fn a_laptop_refuses_a_file_in_a_process_of_its_own() {
    let Some(child::Given {
        store,
        folder,
        file,
    }) = child::given()
    else {
        let (team, a, b, _) = scene();
        b.hear(&a.send(&team)).unwrap();
        assert!(b.is_whole());
        return;
    };
    let (now, job) = (Instant(START), Job::default());
    child::takes_less_than(MOST_KIB, || {
        look_at(&store, &file, now, &job).unwrap_err();
        read_into(&store, &folder, &file, (ALMA, now), &job).unwrap_err();
    });
}

/// Refused here and in a process of its own, within bounds.
#[cfg(target_os = "linux")]
fn goes_out(what: &str, laptop: &Laptop, bundle: &Path) {
    refused(laptop, bundle);
    let test = "bombs::a_laptop_refuses_a_file_in_a_process_of_its_own";
    child::runs(test, what, laptop, bundle);
}

/// Frames written by hand, sealed but not by our writer.
fn by_hand(team: &Team, b: &Laptop, plain: &[u8]) -> PathBuf {
    let to = b.store.identities().unwrap()[0].recipient();
    written(team, &seal_to(&[to], plain).unwrap())
}

#[test]
#[cfg(target_os = "linux")]
fn a_small_file_that_claims_ten_gigabytes() {
    let (team, a, b, _) = scene();
    let own = in_the_name_of(&a, &a, &change(1, true));
    let mut big = own.clone();
    let begin = attachment::begin(Id::new([1; 16]), 10 << 30);
    big.push((kind::BLOB_BEGIN, begin));
    big.push((kind::BLOB_END, vec![0; 32]));
    goes_out("an attachment", &b, &forged(&team, &a, &big));
    // A frame that says to be so long, before compression and after.
    let ten = (10_u64 << 30).to_be_bytes();
    for (raw, bytes) in [
        ([&[0x1b][..], &ten].concat(), vec![0x40]),
        (vec![0x01], [&[0x5b][..], &ten].concat()),
    ] {
        let frame = [&[0x84, 0x01, 0xf5][..], &raw, &bytes].concat();
        let plain = [&[0xd9, 0xd9, 0xf7][..], &frame].concat();
        goes_out("a frame", &b, &by_hand(&team, &b, &plain));
    }
    // A list that says to be longer than any memory.
    let mut endless = own;
    let head = [
        vec![0x84, 0x50],
        vec![1; 16],
        vec![0x01, 0x58, 0x20],
        vec![0; 32],
    ];
    endless[1].1 = head.concat();
    endless[1]
        .1
        .extend([0x9b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    goes_out("a list", &b, &forged(&team, &a, &endless));
}

#[test]
#[cfg(target_os = "linux")]
fn arrays_in_each_other_a_hundred_thousand_deep() {
    let (team, a, b, _) = scene();
    let own = in_the_name_of(&a, &a, &change(1, true));
    let deep = vec![0x81; 100_000];
    for kind in [kind::ROSTER, kind::SEGMENT, kind::SEAL, kind::HEADER] {
        let mut frames = own.clone();
        frames.insert(1, (kind, deep.clone()));
        goes_out("a frame", &b, &forged(&team, &a, &frames));
    }
    let mut nested = change(1, true);
    nested.ext = [vec![0xa1, 0x01], deep].concat();
    nested.ext.push(0xf6);
    let nested = in_the_name_of(&a, &a, &nested);
    goes_out("a body", &b, &forged(&team, &a, &nested));
}

#[test]
#[cfg(target_os = "linux")]
fn a_million_recipients() {
    let (team, _, b, _) = scene();
    let stanza = "-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAA\n".repeat(1_000_000);
    let stanzas = ["age-encryption.org/v1\n", &stanza, "--- AAAA\n"].concat();
    goes_out("stanzas", &b, &written(&team, stanzas.as_bytes()));
}

/// A zstd frame that wants a window of two gigabytes and repeats one byte, 128 KiB for every block of
/// four bytes.
fn wide_window(blocks: u32) -> Vec<u8> {
    let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0x00, 21 << 3];
    for block in 1..=blocks {
        let head = (128 << 10) << 3 | 1 << 1 | u32::from(block == blocks);
        frame.extend(&head.to_le_bytes()[..3]);
        frame.push(0);
    }
    frame
}

#[test]
#[cfg(target_os = "linux")]
fn a_frame_that_expands_to_more_than_it_says() {
    let (team, _, b, _) = scene();
    let zeros = zstd::bulk::compress(&vec![0; 64 << 20], 19).unwrap();
    let wide = wide_window(8_000);
    // It is a true one: as much as it says comes out of it where a window is allowed.
    let few = zstd::bulk::decompress(&wide_window(4), 512 << 10).unwrap();
    assert_eq!(few.len(), 512 << 10);
    for packed in [&zeros, &wide] {
        for told in [10_u32, 1 << 20, 64 << 20, u32::MAX] {
            let head = [0x84, 0x01, 0xf5, 0x1a];
            let length = u16::try_from(packed.len()).unwrap().to_be_bytes();
            let frame = [&head[..], &told.to_be_bytes(), &[0x59], &length, packed].concat();
            let plain = [&[0xd9, 0xd9, 0xf7][..], &frame].concat();
            goes_out("a frame", &b, &by_hand(&team, &b, &plain));
        }
    }
}
