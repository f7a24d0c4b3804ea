//! A bundle of a laptop of the team: header, roster, segments, seals, attachments, wanted, enrolment.
//! What is taken in leaves the store whole, and read again brings nothing new.

#![no_main]

use geleit_core::bundle::FrameWriter;
use geleit_core::desk::Job;
use geleit_core::exchange::{look_at, read_into};
use geleit_core::keys::seal_to;
use geleit_core::roster;
use geleit_fuzz::{ALMA, Laptop, NOW, Team, Whose, pieces};
use libfuzzer_sys::fuzz_target;
use std::cell::LazyCell;
use std::fs;

struct Scene {
    team: Team,
    laptop: Laptop,
}

thread_local! {
    static SCENE: LazyCell<Scene> = const { LazyCell::new(|| {
        let team = Team::new();
        Scene { laptop: Laptop::new(&team, Whose::Here), team }
    }) };
}

fuzz_target!(|data: &[u8]| SCENE.with(|scene| {
    let there = scene.team.member(Whose::There);
    let mut writer = FrameWriter::new(Vec::new()).expect("memory");
    for (kind, raw) in pieces(data) {
        writer.frame(kind.into(), true, raw).expect("memory");
    }
    let plain = writer.finish(there.id, &there.sign).expect("memory");
    let recipient = scene.team.member(Whose::Here).identity.recipient();
    let file = scene.laptop.folder().join("bundle.age");
    fs::write(&file, seal_to(&[recipient], &plain).expect("memory")).expect("a file");
    let job = Job::default();
    let Ok(preview) = look_at(&scene.laptop.store, &file, NOW, &job) else {
        return;
    };
    let (store, copy) = scene.laptop.copied();
    let take = || read_into(&store, copy.path(), &file, (ALMA, NOW), &job);
    let received = take().expect("what was looked at can be taken in");
    assert!(received.preview == preview);
    let roster = store.read(|reader| roster::read(reader, scene.team.space));
    let cuts = roster.expect("a roster").cuts();
    assert!(store.verify(&cuts).expect("a store").is_whole());
    let again = take().expect("what was read once can be read again");
    assert!(again.preview.is_nothing_new());
}));
