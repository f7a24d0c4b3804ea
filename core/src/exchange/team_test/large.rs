//! An honest bundle much larger than the memory it may take: words and attachments. A process of its
//! own reads it, because memory that other tests gave back would hide what is taken.

use super::asking::scan;
use super::team::{ALMA, Laptop, START, Team};
use super::travel::person;
use crate::catalogue::CATALOGUE;
use crate::desk::Job;
use crate::exchange::read_into;
use crate::keys::StoreKey;
use crate::person::{NAME, PERSON};
use crate::store::Store;
use crate::time::Instant;
use std::fs;
use std::path::Path;
use std::process::Command;

const FOLDER: &str = "GELEIT_TEST_LARGE_FOLDER";
const KEY: &str = "GELEIT_TEST_LARGE_KEY";
const BUNDLE: &str = "GELEIT_TEST_LARGE_BUNDLE";
/// The most that reading may take beside what an open store takes, in KiB.
const MOST_KIB: u64 = 64 * 1024;

/// The child's part: opens a laptop's store and reads one file. Without the variables it is the
/// control that a small one is read in the same way.
#[test]
fn a_laptop_reads_a_file_in_a_process_of_its_own() {
    let [Some(folder), Some(key), Some(bundle)] = [FOLDER, KEY, BUNDLE].map(std::env::var_os)
    else {
        let team = Team::new();
        let [a, b] = team.laptops(2).try_into().ok().unwrap();
        person(&a, "Nura");
        b.hear(&a.send(&team)).unwrap();
        assert!(b.is_whole());
        return;
    };
    let digits = key.to_str().unwrap().as_bytes().chunks(2);
    let bytes =
        digits.map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap());
    let key = StoreKey::from_slice(&bytes.collect::<Vec<u8>>()).unwrap();
    let store = Store::open(Path::new(&folder), &key, CATALOGUE).unwrap();
    let before = peak_kib();
    let (who, job) = ((ALMA, Instant(START)), Job::default());
    let received = read_into(&store, Path::new(&folder), Path::new(&bundle), who, &job).unwrap();
    assert!(!received.preview.is_nothing_new());
    let took = peak_kib() - before;
    assert!(took < MOST_KIB, "{took} KiB");
}

/// The most memory this process ever had.
fn peak_kib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.unwrap().trim().trim_end_matches(" kB");
    peak.parse().unwrap()
}

/// Words nobody can pack.
fn noise(length: usize, seed: u64) -> String {
    let mut bytes = vec![0; length / 2];
    let mut hasher = blake3::Hasher::new();
    hasher.update(&seed.to_le_bytes());
    hasher.finalize_xof().fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// So many persons, each with a name of 120,000 letters. A root is folded as a whole, so the large thing
/// has many of them.
fn crowd(laptop: &Laptop, count: u64) {
    for seed in 0..count {
        let write = laptop.write(|tx| {
            let (root, row) = (tx.draw(), tx.draw());
            tx.create(root, &PERSON, root, &[])?;
            let given = [(NAME.columns[1], noise(120_000, seed).into())];
            tx.create(root, &NAME, row, &given)
        });
        write.unwrap();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_bundle_twice_as_large_as_the_memory_it_may_take_is_read() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    crowd(&a, 300);
    for _ in 0..3 {
        scan(&a, nura, 40 << 20);
    }
    let bundle = a.send(&team);
    let length = fs::metadata(&bundle).unwrap().len();
    assert!(length > 2 * MOST_KIB * 1024, "{length}");
    let copy = b.copied();
    let key = copy.key.expose().iter();
    let key: String = key.map(|byte| format!("{byte:02x}")).collect();
    let name = "exchange::team_test::large::a_laptop_reads_a_file_in_a_process_of_its_own";
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(FOLDER, copy.folder.path())
        .env(KEY, key)
        .env(BUNDLE, &bundle)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success(), "{said}");
    assert_eq!(copy.rows(&["person_name"]).len(), 301, "all of it is there");
}
