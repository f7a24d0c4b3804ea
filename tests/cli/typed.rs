//! What is typed wrongly is said, and nothing happens.

#[cfg(unix)]
use super::permit;
use super::{Place, program, refused, reply, run};
use geleit_core::commands::{TABLE, description};
use serde_json::Value;
use std::process::Stdio;

#[test]
fn commands_prints_the_whole_table() {
    let output = run(&["commands"]);
    assert_eq!(output.stdout, description().as_bytes());
    let printed = reply(&output);
    let names: Vec<&str> = printed["commands"]
        .as_array()
        .unwrap()
        .iter()
        .map(|command| command["name"].as_str().unwrap())
        .collect();
    let table: Vec<&str> = TABLE.iter().map(|row| row.name).collect();
    assert_eq!(names, table);
}

#[test]
fn what_is_typed_wrongly_ends_with_the_usage() {
    for typed in [
        &[][..],
        &["dance"],
        &["commands", "--speed", "9"],
        &["commands", "twice"],
        &["verify", "--store"],
        &["verify"],
        &["demo", "somewhere", "--scale", "much"],
        &["restore", "a", "--into", "b"],
    ] {
        let output = run(typed);
        assert_eq!(output.status.code(), Some(2), "{typed:?}");
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("usage:"), "{typed:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_passphrase_that_others_can_read_is_not_used() {
    let place = Place::new();
    permit(&place.path("passphrase"), 0o640);
    let secret = place.path("passphrase");
    let stores = place.path("stores");
    let output = run(&[
        "init",
        stores.to_str().unwrap(),
        "--label=Team Nord",
        "--name=Alma Weber",
        "--short=AW",
        "--passphrase-file",
        secret.to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("can be read by others"), "{said}");
    assert!(!stores.exists());
}

#[test]
fn a_store_that_is_not_there_is_not_found() {
    let place = Place::new();
    let store = place.path("stores");
    assert_eq!(
        refused(&place.at(store.to_str().unwrap(), &["verify"])),
        "not-found"
    );
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = program()
        .arg("commands")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.stderr.is_empty());
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn arguments_can_come_from_standard_input() {
    use std::io::Write;
    let place = Place::new();
    let made = place.init();
    let store = made["store"].as_str().unwrap();
    let secret = place.path("passphrase");
    let mut child = program()
        .args(["--store", store, "--user", "AW", "--passphrase-file"])
        .arg(&secret)
        .args(["call", "desk.status", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"{}").unwrap();
    let status: Value = reply(&child.wait_with_output().unwrap());
    assert_eq!(status["value"]["user"]["short"], "AW");
}
