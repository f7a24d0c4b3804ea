//! A process of its own that opens a laptop's store and meets one file, because memory that other tests
//! gave back would hide what it takes.

use super::team::Laptop;
use crate::catalogue::CATALOGUE;
use crate::keys::StoreKey;
use crate::store::Store;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const FOLDER: &str = "GELEIT_TEST_FOLDER";
const KEY: &str = "GELEIT_TEST_KEY";
const FILE: &str = "GELEIT_TEST_FILE";

/// What the child was given.
pub struct Given {
    pub store: Store,
    pub folder: PathBuf,
    pub file: PathBuf,
}

/// In the child: the store, opened, and the file. Nothing in a test that nobody started as a child.
pub fn given() -> Option<Given> {
    let [folder, key, file] = [FOLDER, KEY, FILE].map(std::env::var_os);
    let (folder, file) = (PathBuf::from(folder?), PathBuf::from(file?));
    let key = key?;
    let digits = key.to_str().unwrap().as_bytes().chunks(2);
    let bytes =
        digits.map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap());
    let key = StoreKey::from_slice(&bytes.collect::<Vec<u8>>()).unwrap();
    let store = Store::open(&folder, &key, CATALOGUE).unwrap();
    Some(Given {
        store,
        folder,
        file,
    })
}

/// An act takes less memory than so many KiB; what is measured would be seen.
pub fn takes_less_than(most: u64, act: impl FnOnce()) {
    let before = peak_kib();
    act();
    let took = peak_kib() - before;
    assert!(took < most, "{took} KiB");
    let block = std::hint::black_box(vec![1_u8; (most as usize + 10_240) * 1024]);
    assert!(peak_kib() - before > most, "{}", block.len());
}

/// The most memory this process ever had.
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.unwrap().trim().trim_end_matches(" kB");
    peak.parse().unwrap()
}

/// Runs a test as a child on a copy of a laptop, which it gives back.
pub fn runs(test: &str, what: &str, laptop: &Laptop, file: &Path) -> Laptop {
    let copy = laptop.copied();
    let key = copy.key.expose().iter();
    let key: String = key.map(|byte| format!("{byte:02x}")).collect();
    let test = format!("exchange::team_test::{test}");
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &test, "--nocapture"])
        .env(FOLDER, copy.folder.path())
        .env(KEY, key)
        .env(FILE, file)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success(), "{what}: {said}");
    copy
}
