//! The inside of any bundle: frames, zstd, padding, trailer. What is accepted and written again reads
//! as the same.

#![no_main]

use geleit_core::bundle::{BundleError, FrameReader, FrameWriter, MOST_RAW};
use geleit_core::keys::SignKey;
use geleit_fuzz::{Team, Whose, framed};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TEAM: LazyLock<Team> = LazyLock::new(Team::new);

fn read(file: &[u8]) -> Result<Vec<(u64, Vec<u8>)>, BundleError> {
    let there = TEAM.member(Whose::There);
    let key = there.sign.verify_key();
    let mut frames = FrameReader::new(file, |kind| kind < 0x60)?;
    let mut found = Vec::new();
    while let Some(frame) = frames.next(|id| (id == there.id).then_some(key))? {
        assert!(frame.raw.len() <= MOST_RAW);
        found.push((frame.kind, frame.raw));
    }
    Ok(found)
}

fn written(frames: &[(u64, Vec<u8>)], key: &SignKey) -> Vec<u8> {
    let mut writer = FrameWriter::new(Vec::new()).expect("memory");
    for (kind, raw) in frames {
        writer.frame(*kind, true, raw).expect("memory");
    }
    let id = TEAM.member(Whose::There).id;
    writer.finish(id, key).expect("memory")
}

fuzz_target!(|data: &[u8]| {
    // As it lies on a stick, where no signature holds …
    let _ = read(data);
    // … and as a laptop of the team could have written it.
    let there = TEAM.member(Whose::There);
    if let Ok(frames) = read(&framed(data, there.id, &there.sign)) {
        let again = read(&written(&frames, &there.sign)).expect("what we write");
        assert!(again == frames);
    }
});
