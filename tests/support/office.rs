//! An office with two workers at one laptop.
//!
//! Founding costs two key derivations, so it is done once per run; each test works on its own copy
//! of the founded store's files.

use super::ports::{PaperTray, WallClock, desk_in, desk_of};
use geleit_core::commands::dispatch;
use geleit_core::desk::Desk;
use geleit_core::ids::{Id, SeededRandom, UserId};
use geleit_core::keys::{Opened, Passphrase, SlotFile};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

/// Somebody who works here.
pub struct Worker {
    pub name: &'static str,
    pub short: &'static str,
    pub passphrase: &'static str,
}

/// Founded the office: coordinator and data protection.
pub const ALMA: Worker = Worker {
    name: "Alma Berger",
    short: "AB",
    passphrase: "kupfer wolke sieben",
};
/// Her colleague, without a role.
pub const BRUNO: Worker = Worker {
    name: "Bruno Celik",
    short: "BC",
    passphrase: "nasse kastanie am tor",
};
/// Comes to the team later, without a role.
pub const CARLA: Worker = Worker {
    name: "Carla Dietz",
    short: "CD",
    passphrase: "drei rote schuhe",
};
/// The day on which offices are founded.
const FOUNDED: &str = "2027-01-12";

/// A founded store: its files, and what stands on its sheets.
struct Template {
    files: Vec<(PathBuf, Vec<u8>)>,
    sheets: Vec<Value>,
}

static TEMPLATE: LazyLock<Template> = LazyLock::new(|| {
    let office = Office::empty();
    let mut sheets = office.found().as_array().unwrap().clone();
    let bruno = json!({"name": BRUNO.name, "short": BRUNO.short, "passphrase": BRUNO.passphrase,
               "coordinator": false, "dataProtection": false});
    let added = office.call("user.add", bruno);
    let way_in =
        json!({"store": office.store(), "user": added["id"], "passphrase": BRUNO.passphrase});
    office.call("desk.unlock", way_in);
    sheets.push(office.call("store.sheets", json!({}))[0].take());
    office.desk.lock();
    Template {
        files: office.files(),
        sheets,
    }
});

/// One laptop with its desk.
pub struct Office {
    pub desk: Desk,
    pub clock: Arc<WallClock>,
    pub tray: Arc<PaperTray>,
    folder: TempDir,
}

impl Office {
    /// A laptop without a store.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (clock, tray) = (WallClock::at(FOUNDED), Arc::default());
        Self {
            desk: desk_in(&folder.path().join("stores"), &clock, &tray),
            clock,
            tray,
            folder,
        }
    }

    /// A founded office with a locked desk.
    pub fn locked() -> Self {
        Self::with_files(&TEMPLATE.files)
    }

    /// The same laptop once more as it is now, with a locked desk and what it draws by a seed. Locks the
    /// desk of this one.
    pub fn copied_with(&self, seed: u64) -> Self {
        self.desk.lock();
        let mut copy = Self::with_files(&self.files());
        copy.clock = self.clock.clone();
        let random = Arc::new(SeededRandom::new(seed));
        copy.desk = desk_of(&copy.stores(), &copy.clock, &copy.tray, random);
        copy
    }

    fn with_files(files: &[(PathBuf, Vec<u8>)]) -> Self {
        let office = Self::empty();
        for (path, content) in files {
            let path = office.stores().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        office
    }

    /// A founded office with Alma at the desk.
    pub fn open() -> Self {
        let office = Self::locked();
        office.seat(&ALMA);
        office
    }

    /// Founds it; gives the sheets.
    pub fn found(&self) -> Value {
        self.call(
            "store.create",
            json!({"label": "Ziegelei", "userName": ALMA.name, "userShort": ALMA.short,
                   "passphrase": ALMA.passphrase, "language": "de"}),
        )
    }

    /// All files of its stores.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let stores = self.stores();
        let files = files_below(&stores).into_iter().map(|path| {
            let content = fs::read(&path).unwrap();
            (path.strip_prefix(&stores).unwrap().to_owned(), content)
        });
        files.collect()
    }

    /// Where the laptop's stores lie.
    pub fn stores(&self) -> PathBuf {
        self.folder.path().join("stores")
    }

    /// The only store's folder.
    pub fn home(&self) -> PathBuf {
        let mut homes: Vec<_> = fs::read_dir(self.stores()).unwrap().flatten().collect();
        assert_eq!(homes.len(), 1);
        homes.remove(0).path()
    }

    /// The generation of it that is in use.
    pub fn generation(&self) -> PathBuf {
        let home = self.home();
        home.join(fs::read_to_string(home.join("current")).unwrap())
    }

    /// A folder outside the stores, as on a stick.
    pub fn stick(&self) -> PathBuf {
        let stick = self.folder.path().join("stick");
        fs::create_dir_all(&stick).unwrap();
        stick
    }

    /// Another desk on the same laptop.
    pub fn another_desk(&self) -> Desk {
        desk_in(&self.stores(), &self.clock, &self.tray)
    }

    /// Calls a command and gives its value.
    pub fn call(&self, name: &str, args: Value) -> Value {
        self.reply(name, args)["value"].take()
    }

    /// Calls a command and gives the whole reply.
    pub fn reply(&self, name: &str, args: Value) -> Value {
        dispatch(&self.desk, name, args).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Calls a command that is refused and gives the code.
    pub fn refused(&self, name: &str, args: Value) -> String {
        match dispatch(&self.desk, name, args) {
            Err(error) => error["code"].as_str().unwrap().to_owned(),
            Ok(reply) => panic!("{name} was not refused: {reply}"),
        }
    }

    /// The id of the only store.
    pub fn store(&self) -> String {
        let status = self.call("desk.status", json!({}));
        status["stores"][0]["id"].as_str().unwrap().to_owned()
    }

    /// A worker's id, as the unlock page knows it.
    pub fn id_of(&self, worker: &Worker) -> String {
        let status = self.call("desk.status", json!({}));
        let users = status["stores"][0]["users"].as_array().unwrap();
        let user = users.iter().find(|user| user["short"] == worker.short);
        user.unwrap()["id"].as_str().unwrap().to_owned()
    }

    /// Unlocks as a worker.
    pub fn seat(&self, worker: &Worker) {
        self.call("desk.unlock", self.way_in(worker, worker.passphrase));
    }

    /// Introduces another colleague, without a role.
    pub fn introduce(&self, worker: &Worker) -> String {
        let add = json!({"name": worker.name, "short": worker.short, "passphrase": worker.passphrase,
            "coordinator": false, "dataProtection": false});
        self.call("user.add", add)["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// The arguments with which a worker unlocks.
    pub fn way_in(&self, worker: &Worker, passphrase: &str) -> Value {
        json!({"store": self.store(), "user": self.id_of(worker), "passphrase": passphrase})
    }

    /// Adds a person and gives her id.
    pub fn person(&self, given: &str, family: &str) -> String {
        let view = self.call("person.create", super::a_person(given, family));
        view["row"]["id"].as_str().unwrap().to_owned()
    }

    /// Logs a contact and gives its view.
    pub fn contact(&self, contact: Value) -> Value {
        self.call("contact.log", contact)
    }

    /// Opens a contact as whoever is at the desk.
    pub fn look_at(&self, contact: &Value) -> Value {
        self.call("contact.open", json!({"contact": contact["row"]["id"]}))
    }

    /// What opens the store's files, as a colleague with the same laptop has it.
    pub fn keys_of(&self, worker: &Worker) -> Opened {
        let user = UserId(Id::parse(&self.id_of(worker)).unwrap());
        let slots = fs::read(self.generation().join("slots")).unwrap();
        let passphrase = Passphrase::new(worker.passphrase.into());
        let slots = SlotFile::read(&slots).unwrap();
        slots.open(user, &passphrase).unwrap()
    }

    /// The groups on a sheet of the founded office.
    pub fn sheet(kind: &str) -> Vec<String> {
        Self::groups(TEMPLATE.sheets.iter().find(|sheet| sheet["kind"] == kind))
    }

    /// The groups on Bruno's own sheet.
    pub fn sheet_of_bruno() -> Vec<String> {
        Self::groups(TEMPLATE.sheets.last())
    }

    fn groups(sheet: Option<&Value>) -> Vec<String> {
        let groups = sheet.unwrap()["groups"].as_array().unwrap();
        let texts = groups
            .iter()
            .map(|group| group.as_str().unwrap().to_owned());
        texts.collect()
    }
}

/// All files below a folder, in order.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(files_below(&path)),
            false => files.push(path),
        }
    }
    files.sort();
    files
}
