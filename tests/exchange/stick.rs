//! A stick that is gone, and one that takes nothing: said in words, nothing changed, nothing counted.

use crate::support::{ALMA, Office, carry, files_below, second_laptop, tables, write_bundle};
use serde_json::json;
use std::fs;
use std::path::Path;

#[test]
fn a_stick_pulled_out_before_it_is_read_is_told_and_changes_nothing() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    first.person("Nura", "Saleh");
    let file = write_bundle(&first);
    let grant = || json!({"grant": second.desk.grant(file.clone())});
    second.call("exchange.inspect", grant());
    fs::remove_file(&file).unwrap();
    let before = tables(&second);
    for verb in ["exchange.inspect", "exchange.read"] {
        assert_eq!(second.refused(verb, grant()), "file-failed", "{verb}");
        assert_eq!(tables(&second), before);
    }
    assert!(!second.generation().join("incoming").exists());
    carry(&first, &second);
    assert_ne!(tables(&second), before);
}

#[test]
fn a_folder_that_takes_nothing_is_told_and_nothing_counts_as_written() {
    let first = Office::open();
    let _second = second_laptop(&first, &ALMA);
    first.person("Nura", "Saleh");
    let status = || first.call("exchange.status", json!({}));
    let before = status();
    let gone = first.stick().join("pulled-out");
    let mut folders = vec![gone.as_path()];
    if cfg!(target_os = "linux") {
        // Nobody makes a file there, whoever she is.
        folders.push(Path::new("/proc"));
    }
    let lies_there = files_below(&first.stick());
    for folder in folders {
        for verb in ["exchange.write", "exchange.ask"] {
            let grant = json!({"grant": first.desk.grant(folder.to_owned())});
            assert_eq!(first.refused(verb, grant), "target-not-writable", "{verb}");
        }
    }
    let after = status();
    for field in ["changesSince", "lastWrittenAt"] {
        assert_eq!(after[field], before[field], "{field}");
    }
    assert_eq!(files_below(&first.stick()), lies_there);
    write_bundle(&first);
    assert_eq!(status()["changesSince"], 0);
}
