//! Two laptops of one team, and what is carried between them.

use super::{Office, Worker};
use geleit_core::enrol::Request;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The passphrase that opens a store on a second laptop.
pub const SECOND: &str = "sieben graue reiher";

/// A laptop that has asked to join.
pub struct Asking {
    /// The laptop.
    pub office: Office,
    /// Its store in waiting.
    pub store: String,
    /// The digits on its screen.
    pub digits: String,
    /// The file with its request.
    pub request: PathBuf,
}

/// Six groups as one would type them.
pub fn typed(groups: &Value) -> String {
    let groups = groups.as_array().unwrap().iter();
    let groups: Vec<&str> = groups.map(|group| group.as_str().unwrap()).collect();
    groups.join(" ")
}

impl Asking {
    /// A new laptop asks for a worker.
    pub fn new(short: &str) -> Self {
        let office = Office::empty();
        let asked = office.call(
            "store.ask_to_join",
            json!({"label": "Laptop 2", "passphrase": SECOND, "short": short, "language": "fr"}),
        );
        let store = asked["store"]["id"].as_str().unwrap().to_owned();
        let grant = office.desk.grant(office.stick());
        let saved = office.call(
            "store.save_join_request",
            json!({"store": store, "grant": grant}),
        );
        Self {
            request: office.stick().join(saved["file"].as_str().unwrap()),
            digits: typed(&asked["digits"]),
            office,
            store,
        }
    }

    /// The laptop's id in the team.
    pub fn replica(&self) -> String {
        Request::of_file(&self.request)
            .unwrap()
            .replica
            .0
            .to_string()
    }

    /// The arguments with which a coordinator lets it in.
    pub fn letting_in(&self, first: &Office) -> Value {
        let (grant, target) = (
            first.desk.grant(self.request.clone()),
            first.desk.grant(first.stick()),
        );
        json!({"grant": grant, "digits": self.digits, "target": target})
    }

    /// Is let in; gives the enrolment file.
    pub fn let_in(&self, first: &Office) -> PathBuf {
        let enrolled = first.call("laptop.enrol", self.letting_in(first));
        first.stick().join(enrolled["file"].as_str().unwrap())
    }

    /// The arguments with which it joins.
    pub fn joining(&self, digits: &str, files: &[PathBuf]) -> Value {
        let grants: Vec<String> = files
            .iter()
            .map(|file| self.office.desk.grant(file.clone()))
            .collect();
        json!({"store": self.store, "passphrase": SECOND, "digits": digits, "grants": grants,
            "keysPassphrase": null})
    }

    /// The same with keys in a file of their own.
    pub fn joining_with_keys(&self, digits: &str, files: &[PathBuf], passphrase: &str) -> Value {
        let mut joining = self.joining(digits, files);
        joining["keysPassphrase"] = json!(passphrase);
        joining
    }
}

/// The worker at the desk writes her keys for another laptop of the team; gives the file.
pub fn carry_keys(office: &Office, replica: &str, passphrase: &str) -> PathBuf {
    let target = office.desk.grant(office.stick());
    let keys = json!({"replica": replica, "passphrase": passphrase, "target": target});
    let written = office.call("laptop.carry_keys", keys);
    office.stick().join(written["file"].as_str().unwrap())
}

/// The digits of a team.
pub fn team_digits(office: &Office) -> String {
    typed(&office.call("laptop.team", json!({}))["digits"])
}

/// A second laptop for the coordinator at the desk of the first.
pub fn second_laptop(first: &Office, worker: &Worker) -> Office {
    let asking = Asking::new(worker.short);
    let file = asking.let_in(first);
    let joining = asking.joining(&team_digits(first), &[file]);
    asking.office.call("store.join", joining);
    asking.office
}

/// Writes a bundle on one laptop; gives the file.
pub fn write_bundle(from: &Office) -> PathBuf {
    let grant = from.desk.grant(from.stick());
    let written = from.call("exchange.write", json!({"grant": grant}));
    from.stick().join(written["file"].as_str().unwrap())
}

/// Reads a bundle on another.
pub fn read_bundle(to: &Office, file: &Path) -> Value {
    let grant = to.desk.grant(file.to_path_buf());
    to.call("exchange.read", json!({"grant": grant}))
}

/// Carries what one laptop has to the other.
pub fn carry(from: &Office, to: &Office) -> Value {
    read_bundle(to, &write_bundle(from))
}
