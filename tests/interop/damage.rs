//! What the core refuses, the reader refuses.

use super::{Backup, refused, run};
use crate::support::Office;
use std::fs;
use std::path::Path;

fn code() -> String {
    Office::sheet("personal").join(" ")
}

fn change(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_mistyped_code_is_told_from_one_of_another_sheet() {
    let backup = Backup::written();
    let mut groups = Office::sheet("personal");
    groups.swap(1, 2);
    assert!(refused(&backup.folder, &groups.join(" ")).contains("mistyped"));
    assert!(refused(&backup.folder, &groups[1..].join(" ")).contains("24 characters"));
    let records = Office::sheet("records").join(" ");
    assert!(refused(&backup.folder, &records).contains("no slot"));
}

#[test]
fn a_cut_or_bent_backup_is_refused() {
    let backup = Backup::written();
    let sealed = backup.folder.join("backup.age");
    let whole = fs::read(&sealed).unwrap();
    for place in [0, 100, whole.len() / 2, whole.len() - 1] {
        change(&sealed, |bytes| bytes[place] ^= 4);
        refused(&backup.folder, &code());
        fs::write(&sealed, &whole[..place]).unwrap();
        refused(&backup.folder, &code());
        fs::write(&sealed, &whole).unwrap();
    }
    fs::remove_file(&sealed).unwrap();
    refused(&backup.folder, &code());
}

#[test]
fn a_cut_or_bent_key_file_is_refused() {
    let backup = Backup::written();
    let slots = backup.folder.join("slots");
    let whole = fs::read(&slots).unwrap();
    for (place, word) in [
        (0, "GELEITS1"),
        (9, "checksum"),
        (whole.len() - 1, "checksum"),
    ] {
        change(&slots, |bytes| bytes[place] ^= 4);
        assert!(refused(&backup.folder, &code()).contains(word));
        fs::write(&slots, &whole[..whole.len() - 1 - place]).unwrap();
        refused(&backup.folder, &code());
        fs::write(&slots, &whole).unwrap();
    }
}

#[test]
fn what_is_bent_below_the_seal_is_refused_for_its_own_reason() {
    let backup = Backup::written();
    let output = run("bent.py", &[&backup.folder], &code());
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
