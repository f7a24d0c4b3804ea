//! The inside of a backup, unpacked into an empty folder. The database in it is looked at only after
//! all of this held, by SQLCipher and `verify`.

#![no_main]

use geleit_core::backup::unpack;
use geleit_core::bundle::FrameWriter;
use geleit_core::desk::Job;
use geleit_fuzz::{Team, Whose, pieces};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TEAM: LazyLock<Team> = LazyLock::new(Team::new);

fuzz_target!(|data: &[u8]| {
    let there = TEAM.member(Whose::There);
    let mut writer = FrameWriter::new(Vec::new()).expect("memory");
    for (kind, raw) in pieces(data) {
        writer.frame(kind.into(), true, raw).expect("memory");
    }
    let plain = writer.finish(there.id, &there.sign).expect("memory");
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let _ = unpack(plain.as_slice(), folder.path(), &Job::default());
});
