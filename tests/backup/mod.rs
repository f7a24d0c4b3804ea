//! Backups: written, proved, restored, and refused when anything about them is wrong.

mod erased;
mod refused;
mod restored;
mod stock_age;

use crate::support::{ALMA, Office, a_contact, a_note, with};
use serde_json::{Value, json};
use std::path::PathBuf;

/// An office with something to lose, and a backup of it on the stick.
pub fn backed_up() -> (Office, PathBuf, Value) {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let note = json!({"note": a_note("entrusted", "Sie hat Angst.", &[])});
    let contact = office.contact(with(a_contact(&[&person]), note));
    let folder = back_up(&office);
    (office, folder, contact)
}

/// Writes a backup and gives its folder.
pub fn back_up(office: &Office) -> PathBuf {
    let grant = office.desk.grant(office.stick());
    let receipt = office.call("backup.write", json!({"grant": grant}));
    office.stick().join(receipt["folder"].as_str().unwrap())
}

/// Arguments to restore with Alma's passphrase.
pub fn restore_of(office: &Office, folder: &std::path::Path, user: &str) -> Value {
    let grant = office.desk.grant(folder.to_owned());
    json!({"grant": grant, "user": user, "secret": ALMA.passphrase, "kind": "passphrase",
        "despiteAge": false})
}
