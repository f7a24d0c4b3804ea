//! The key file beside a store, a backup, or inside a file of keys. Nothing is derived here: what an
//! input claims to cost is only read. What is accepted has one form.

#![no_main]

use geleit_core::keys::SlotFile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let _ = SlotFile::read(data);
    let file = [data, blake3::hash(data).as_bytes()].concat();
    if let Ok(slots) = SlotFile::read(&file) {
        assert!(slots.write() == file);
        assert!(slots.recipients().len() == slots.slots.len());
    }
});
