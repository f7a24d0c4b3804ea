//! A reader in Python, written from `docs/bundle-format.md` alone, opens what Geleit writes.
//!
//! It has BLAKE3, bech32 and the frames of its own and takes age, zstd, CBOR and the curves from
//! the distribution. So two things are held at once: that the page is enough for somebody whose
//! Geleit no longer runs, and that our code does what the page says. What one of them reads and
//! the other refuses is a fault in one of the three.

use crate::support::{Office, a_contact, a_note, files_below, with};
use rusqlite::types::FromSql;
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

mod between;
mod damage;
mod decided;
mod erased;
mod exchange;
mod hub;
mod joining;
mod listing;
mod paper;

/// A backup of an office in which something happened, and where it lies.
struct Backup {
    office: Office,
    folder: PathBuf,
    receipt: Value,
}

impl Backup {
    fn written() -> Self {
        let office = Office::open();
        let person = office.person("Nura", "Saleh");
        let text = "Zitronenfalter und Mondfinsternis.";
        let note = json!({"note": a_note("file", text, &[])});
        office.contact(with(a_contact(&[&person]), note));
        let grant = office.desk.grant(office.stick());
        let receipt = office.call("backup.write", json!({"grant": grant}));
        let folder = files_below(&office.stick())[0].parent().unwrap().to_owned();
        Self {
            office,
            folder,
            receipt,
        }
    }
}

/// What the reader says about a folder when somebody types a code.
fn read(folder: &Path, code: &str) -> Output {
    run("read.py", &[folder], code)
}

fn run(script: &str, args: &[&Path], typed: &str) -> Output {
    let reader = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interop/reader");
    // The distribution's own interpreter: it is the one that has the distribution's packages.
    let mut child = Command::new("/usr/bin/python3")
        .arg("-B")
        .arg(reader.join(script))
        .args(args)
        .env_clear()
        .env("PATH", env::var_os("PATH").unwrap())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(typed.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

/// What a script says, or the sentence with which it refuses.
fn said(output: &Output) -> Result<Value, String> {
    if output.status.success() {
        return Ok(serde_json::from_slice(&output.stdout).unwrap());
    }
    let sentence = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!sentence.contains("Traceback"), "{sentence}");
    Err(sentence)
}

/// A column of the only row there is, as the desk of an office reads it.
fn held<T: FromSql>(office: &Office, sql: &str) -> T {
    let session = office.desk.session().unwrap();
    let held = session
        .store()
        .read(|reader| reader.first(sql, [], |row| row.get(0)));
    held.unwrap().unwrap()
}

/// The identity of the laptop at which somebody sits: what bundles for it are sealed to.
fn identity_of(office: &Office) -> String {
    held(office, "SELECT identity FROM own")
}

/// Each of some places of a file is bent and the file cut there: the reader must refuse both.
fn every_damage_is_refused(file: &Path, read: impl Fn(&Path) -> Result<Value, String>) {
    let whole = fs::read(file).unwrap();
    let bent = file.with_extension("bent");
    for place in [0, 9, 100, whole.len() / 2, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[place] ^= 4;
        fs::write(&bent, bytes).unwrap();
        read(&bent).unwrap_err();
        fs::write(&bent, &whole[..place]).unwrap();
        read(&bent).unwrap_err();
    }
    fs::remove_file(bent).unwrap();
}

/// The listing of a folder that the reader takes.
pub fn listed(folder: &Path, code: &str) -> Value {
    let output = read(folder, code);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The sentence with which the reader refuses.
fn refused(folder: &Path, code: &str) -> String {
    let output = read(folder, code);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(
        output.stdout.is_empty(),
        "nothing is listed when something is refused"
    );
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        !said.contains("Traceback") && said.lines().count() == 1,
        "{said}"
    );
    said
}

#[test]
fn the_readers_hash_is_the_published_one() {
    let output = run("vectors.py", &[], "");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
