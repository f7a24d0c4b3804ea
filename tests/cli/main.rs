//! The program without a window, driven as an administrator drives it: the real binary, real
//! folders, its exit code and what it prints.
// A test may stop at once where shipped code must not.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used
)]

#[cfg(target_os = "linux")]
#[path = "../hub/apache.rs"]
mod apache;
#[cfg(target_os = "linux")]
#[path = "../hub/bucket.rs"]
mod bucket;
mod demo;
mod store;
mod sync;
#[cfg(target_os = "linux")]
mod team;
mod typed;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PASSPHRASE: &str = "nine grey herons wait";

/// A folder with a passphrase file, thrown away afterwards.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        place.secret("passphrase", &format!("{PASSPHRASE}\n"));
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A file only its owner can read.
    fn secret(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        permit(&path, 0o600);
        path
    }

    /// Founds a store.
    fn init(&self) -> Value {
        let (stores, secret) = (self.path("stores"), self.path("passphrase"));
        let options = [
            "--label",
            "Team Nord",
            "--name",
            "Alma Weber",
            "--short",
            "AW",
        ];
        let mut typed = vec!["init", stores.to_str().unwrap()];
        typed.extend(options);
        typed.extend(["--passphrase-file", secret.to_str().unwrap()]);
        reply(&run(&typed))
    }

    /// Runs a verb on a store.
    fn at(&self, store: &str, typed: &[&str]) -> Output {
        let secret = self.path("passphrase");
        let mut all = vec!["--store", store, "--user", "AW"];
        all.extend(["--passphrase-file", secret.to_str().unwrap()]);
        all.extend(typed);
        run(&all)
    }

    /// Calls a command that works, and gives its value.
    fn call(&self, store: &str, name: &str, args: &Value) -> Value {
        reply(&self.at(store, &["call", name, &args.to_string()]))["value"].take()
    }
}

#[cfg(unix)]
fn permit(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Elsewhere access lists decide, and a new file is its owner's.
#[cfg(not(unix))]
fn permit(_: &Path, _: u32) {}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_geleit-cli"))
}

fn run(typed: &[&str]) -> Output {
    program().args(typed).output().unwrap()
}

/// The JSON of a program that ended well.
fn reply(output: &Output) -> Value {
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{error}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The code of a command that was refused.
fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    error["code"].as_str().unwrap().to_owned()
}
