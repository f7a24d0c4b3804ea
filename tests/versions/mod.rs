//! What earlier versions wrote stays readable: versions that landed left a store, a backup and files for
//! others (`tests/golden/versions`), and the program of today opens them all.

mod files;
mod stores;

use crate::support::{ALMA, Office, files_below};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The versions of which stores are kept.
pub const LANDED: [&str; 6] = [
    "1-foundation",
    "2-handover",
    "3-team",
    "4-erasing",
    "5-parting",
    "6-exchange",
];
/// Those that wrote files for others.
pub const EXCHANGED: [&str; 5] = [
    "2-handover",
    "3-team",
    "4-erasing",
    "5-parting",
    "6-exchange",
];
/// Those of which a backup is kept.
pub const BACKED_UP: [&str; 3] = ["4-erasing", "5-parting", "6-exchange"];

/// A laptop of today on which an earlier version left its store.
pub struct Landed {
    pub office: Office,
    pub facts: Value,
    folder: PathBuf,
}

impl Landed {
    /// The store as it was left, nobody at the desk.
    pub fn of(landing: &str) -> Self {
        let left = Self::without_store(landing);
        let home = left.office.stores().join("00c0ffee");
        copy(&left.folder.join("store"), &home);
        left
    }

    /// A laptop without a store, and what lies beside it.
    pub fn without_store(landing: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/versions");
        let folder = folder.join(landing);
        let facts = fs::read(folder.join("facts.json")).unwrap();
        let facts: Value = serde_json::from_slice(&facts).unwrap();
        let office = Office::empty();
        office.clock.turn_to(facts["day"].as_str().unwrap());
        Self {
            office,
            facts,
            folder,
        }
    }

    /// The store with Alma at the desk: what an update does has been done.
    pub fn updated(landing: &str) -> Self {
        let landed = Self::of(landing);
        landed.office.seat(&ALMA);
        landed
    }

    /// A file that version wrote, as a command takes it.
    pub fn file(&self, name: &str) -> Value {
        json!({"grant": self.office.desk.grant(self.folder.join(name))})
    }

    /// Somebody of family Haidari.
    pub fn member(&self, who: &str) -> String {
        self.facts["family"][who].as_str().unwrap().to_owned()
    }

    pub fn is_whole(&self) -> bool {
        let session = self.office.desk.session().unwrap();
        session.verify().unwrap().is_whole()
    }

    /// What that version answered, still holds: nothing it showed is missing or different.
    pub fn shows_what_it_showed(&self) {
        let views = self.facts["views"].as_array().unwrap();
        let of = |short: &str| {
            views
                .iter()
                .filter(move |view| view["by"] == short)
                .collect()
        };
        for worker in [&crate::support::BRUNO, &ALMA] {
            let hers: Vec<&Value> = of(worker.short);
            self.office.seat(worker);
            for view in hers {
                let name = view["name"].as_str().unwrap();
                let now = self.office.call(name, view["args"].clone());
                let lacking = lacks(&view["value"], &now);
                assert_eq!(lacking, None, "{} {name}", self.facts["version"]);
            }
        }
    }
}

/// Where an answer lacks something of an earlier one. Later versions may say more; what only the order of
/// rows in the tables put in order may stand otherwise, because an update fills the tables again.
fn lacks(then: &Value, now: &Value) -> Option<String> {
    match (then, now) {
        (Value::Object(then), Value::Object(now)) => then.iter().find_map(|(name, value)| {
            let lacking = lacks(value, now.get(name).unwrap_or(&Value::Null))?;
            Some(format!("{name} {lacking}"))
        }),
        (Value::Array(then), Value::Array(now)) if then.len() == now.len() => {
            let mut left: Vec<&Value> = now.iter().collect();
            then.iter().enumerate().find_map(|(number, value)| {
                match left.iter().position(|one| lacks(value, one).is_none()) {
                    Some(found) => {
                        left.remove(found);
                        None
                    }
                    None => Some(format!("{number}: {value} in {now:?}")),
                }
            })
        }
        _ => (then != now).then(|| format!("was {then} and is {now}")),
    }
}

fn copy(from: &Path, to: &Path) {
    for path in files_below(from) {
        let target = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(path, target).unwrap();
    }
}
