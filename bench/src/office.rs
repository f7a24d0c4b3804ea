//! A practice office to measure on.

use crate::row::{time, work};
use geleit_core::commands::demo::{DemoClock, PASSPHRASE, Plan, build};
use geleit_core::commands::dispatch;
use geleit_core::desk::{Desk, Hub, HubAddress, HubError, Hubs, Ports, read_slots};
use geleit_core::ids::SeededRandom;
use geleit_core::keys::{KdfCost, PaperCode, StoreKey};
use geleit_native::print::SystemPrinters;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// Nothing here is measured over a network.
struct NoHub;

impl Hubs for NoHub {
    fn open(&self, _: &HubAddress) -> Result<Box<dyn Hub>, HubError> {
        Err(HubError::Unreachable)
    }
}

/// A desk at an office that was just built.
pub struct Office {
    pub desk: Desk,
    /// The store's folder.
    pub folder: PathBuf,
    /// A worker's sheet: opens the store without deriving a key from a passphrase.
    pub sheet: String,
    /// How long building took.
    pub built: Duration,
    /// How long cores worked on it.
    pub worked: Duration,
    _place: TempDir,
}

impl Office {
    pub fn build(scale: f64) -> Self {
        let place = tempfile::tempdir().unwrap();
        let clock = Arc::new(DemoClock::new());
        let desk = Desk::new(Ports {
            folder: place.path().to_owned(),
            copied_by: None,
            clock: clock.clone(),
            random: Arc::new(SeededRandom::new(1)),
            printers: Arc::new(SystemPrinters),
            hubs: Arc::new(NoHub),
            cost: || KdfCost::FLOOR,
        });
        let plan = Plan::scaled(scale, 1, "Bench", "de", &clock);
        let ((done, built), worked) = work(|| time(|| build(&desk, &plan)));
        done.unwrap();
        Self {
            folder: desk.last_store().unwrap(),
            sheet: sheet_of_a_newcomer(&desk),
            desk,
            built,
            worked,
            _place: place,
        }
    }

    /// The key of the database.
    pub fn key(&self) -> StoreKey {
        let slots = read_slots(&self.folder.join("gen-1")).unwrap();
        let code = PaperCode::read(&self.sheet).unwrap();
        slots.open_with_sheet(&code).unwrap().store_key
    }

    /// The database's file.
    pub fn database(&self) -> PathBuf {
        self.folder.join("gen-1").join("geleit.db")
    }
}

/// Somebody new sits down and copies her sheet; then the worker goes on who sat there.
fn sheet_of_a_newcomer(desk: &Desk) -> String {
    const NEW: &str = "measured, not guessed";
    let status = call(desk, "desk.status", json!({}));
    let (store, worker) = (&status["store"]["id"], &status["user"]["id"]);
    let newcomer = json!({"name": "Bente Berg", "short": "BB", "passphrase": NEW,
        "coordinator": false, "dataProtection": false});
    let added = call(desk, "user.add", newcomer);
    let way_in = |user: &Value, passphrase: &str| json!({"store": store, "user": user, "passphrase": passphrase});
    call(desk, "desk.unlock", way_in(&added["id"], NEW));
    let sheet = call(desk, "store.sheets", json!({}))[0].take();
    call(desk, "desk.unlock", way_in(worker, PASSPHRASE));
    let groups = sheet["groups"].as_array().unwrap().iter();
    let groups: Vec<&str> = groups.map(|group| group.as_str().unwrap()).collect();
    groups.join(" ")
}

/// Calls a command and gives its value.
pub fn call(desk: &Desk, name: &str, args: Value) -> Value {
    dispatch(desk, name, args).unwrap()["value"].take()
}
