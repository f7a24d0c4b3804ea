//! An honest bundle much larger than the memory it may take: words and attachments. A process of its
//! own reads it, because memory that other tests gave back would hide what is taken.

use super::asking::scan;
use super::child;
use super::team::{ALMA, Laptop, START, Team};
use super::travel::person;
use crate::desk::Job;
use crate::exchange::read_into;
use crate::person::{NAME, PERSON};
use crate::time::Instant;
use std::fs;

/// The most that reading may take beside what an open store takes, in KiB.
const MOST_KIB: u64 = 64 * 1024;

/// The child's part: reads one file. By itself it is the control that a small one is read in the same
/// way.
#[test]
fn a_laptop_reads_a_file_in_a_process_of_its_own() {
    let Some(child::Given {
        store,
        folder,
        file,
    }) = child::given()
    else {
        let team = Team::new();
        let [a, b] = team.laptops(2).try_into().ok().unwrap();
        person(&a, "Nura");
        b.hear(&a.send(&team)).unwrap();
        assert!(b.is_whole());
        return;
    };
    let (who, job) = ((ALMA, Instant(START)), Job::default());
    child::takes_less_than(MOST_KIB, || {
        let received = read_into(&store, &folder, &file, who, &job).unwrap();
        assert!(!received.preview.is_nothing_new());
    });
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
    let test = "large::a_laptop_reads_a_file_in_a_process_of_its_own";
    let copy = child::runs(test, "a large file", &b, &bundle);
    assert_eq!(copy.rows(&["person_name"]).len(), 301, "all of it is there");
}
