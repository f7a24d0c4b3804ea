//! A store's folder on this laptop.
//!
//! ```text
//! <stores>/<8 hex>/lock        held by the one process that has the store open
//!                  current     the name of the generation in use
//!                  last        the id of the worker who was here last
//!                  gen-1/      geleit.db (encrypted), slots (the ways in)
//! <stores>/new-<8 hex>/        a store being made or restored; becomes one by a single rename
//! ```
//! A generation is replaced as a whole: the new one is made beside it and `current` switched by one
//! rename. All names are legal on Windows, and handles are closed before anything is renamed.

use super::DeskError;
use super::hold::Hold;
use crate::ids::{Id, StoreId, SystemRandom, UserId};
use crate::keys::{KeyError, SlotFile};
use crate::store::sync_folder;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

pub(super) const CURRENT: &str = "current";
pub(super) const SLOTS: &str = "slots";
/// The folder beside the database where bundles lie that are on their way over a hub.
pub const PORCH: &str = "hub";
/// The folder beside it with the copy of a bundle that is being read, still sealed.
pub const INCOMING: &str = "incoming";
/// The copy of the database that becomes a backup, under the store's key.
pub const BACKUP_COPY: &str = "backup.tmp";
/// How the name of one ends that was written here.
pub const OUTGOING: &str = "out";
const LAST: &str = "last";
const FIRST_GENERATION: &str = "gen-1";

/// A store as the unlock page lists it.
pub struct Card {
    /// Its folder.
    pub folder: PathBuf,
    /// Its ways in, or what is wrong with them.
    pub slots: Result<SlotFile, Trouble>,
    /// The worker who was here last; the unlock page offers her first.
    pub last_user: Option<UserId>,
}

/// What keeps a store from being opened at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// The slot file is damaged or missing.
    SlotsDamaged,
    /// The database is missing.
    DatabaseMissing,
    /// Written by a newer version.
    Newer,
}

/// Lists the stores in a folder, and clears away what a crash left half made.
pub fn cards(stores: &Path) -> Vec<Card> {
    let Ok(entries) = fs::read_dir(stores) else {
        return Vec::new();
    };
    let mut folders: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    folders.sort();
    let (staged, folders): (Vec<_>, Vec<_>) = folders.into_iter().partition(|path| is_staged(path));
    for half_made in staged {
        clear(&half_made);
    }
    folders
        .into_iter()
        .filter(|folder| folder.join(CURRENT).is_file())
        .map(|folder| Card {
            slots: read_card(&folder),
            last_user: last_user(&folder),
            folder,
        })
        .collect()
}

fn is_staged(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.starts_with("new-"))
}

/// Clears away what a crash left half made. A folder that names its generation is whole: somebody
/// is about to give it its name, or died just before, and then it waits for a person to look.
fn clear(staged: &Path) {
    if !staged.join(CURRENT).exists() && Hold::take(staged).is_ok() {
        // Nothing depends on it; if it can not go now it goes next time.
        let _ = fs::remove_dir_all(staged);
    }
}

fn read_card(folder: &Path) -> Result<SlotFile, Trouble> {
    let generation = generation(folder).map_err(|_| Trouble::SlotsDamaged)?;
    let slots = read_slots(&generation).map_err(|error| match error {
        DeskError::Key(KeyError::Newer(_)) => Trouble::Newer,
        _ => Trouble::SlotsDamaged,
    })?;
    match generation.join("geleit.db").is_file() {
        true => Ok(slots),
        false => Err(Trouble::DatabaseMissing),
    }
}

fn last_user(folder: &Path) -> Option<UserId> {
    Id::parse(&fs::read_to_string(folder.join(LAST)).ok()?).map(UserId)
}

fn generation(folder: &Path) -> Result<PathBuf, DeskError> {
    let name = fs::read_to_string(folder.join(CURRENT))?;
    let plain = name.starts_with("gen-") && name.bytes().skip(4).all(|byte| byte.is_ascii_digit());
    plain
        .then(|| folder.join(name))
        .ok_or(DeskError::SlotsDamaged)
}

/// Reads the slot file in a folder.
pub fn read_slots(generation: &Path) -> Result<SlotFile, DeskError> {
    let bytes = fs::read(generation.join(SLOTS)).map_err(|_| DeskError::SlotsDamaged)?;
    SlotFile::read(&bytes).map_err(|error| match error {
        KeyError::Damaged => DeskError::SlotsDamaged,
        other => other.into(),
    })
}

/// Writes a file so that a crash leaves the old or the new one.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&beside, path)?;
    sync_folder(path.parent());
    Ok(())
}

/// A store's folder, held by this process.
pub struct Home {
    pub(super) folder: PathBuf,
    pub(super) generation: PathBuf,
    changing: Mutex<()>,
    _hold: Hold,
}

impl Home {
    /// Takes a store's folder; refused while another process holds it.
    pub fn enter(folder: &Path) -> Result<Self, DeskError> {
        let hold = Hold::take(folder)?;
        let home = Self {
            generation: generation(folder)?,
            folder: folder.to_owned(),
            changing: Mutex::new(()),
            _hold: hold,
        };
        home.clear_others();
        home.clear_copies();
        Ok(home)
    }

    /// Takes away copies that a crash left: what is erased after it would stand in them. Nobody else has the
    /// store open, so nobody reads or writes them; what can not go now goes when the store is entered next.
    fn clear_copies(&self) {
        let _ = fs::remove_dir_all(self.generation.join(INCOMING));
        let _ = fs::remove_file(self.generation.join(BACKUP_COPY));
    }

    /// The store's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of the generation in use.
    pub fn generation(&self) -> &Path {
        &self.generation
    }

    /// Notes who is here, for the unlock page.
    pub fn note_user(&self, user: UserId) -> Result<(), DeskError> {
        Ok(write_whole(
            &self.folder.join(LAST),
            user.to_string().as_bytes(),
        )?)
    }

    /// Takes away bundles on their way over a hub: those that wait to go hold what was erased since, and those
    /// that came half may. The next ones are written anew, and what did not come whole is fetched again.
    pub(super) fn clear_porch(&self) {
        let entries = fs::read_dir(self.generation.join(PORCH));
        for entry in entries.into_iter().flatten().flatten() {
            // One that can not go now holds nothing that is taken in, and is swept with the next sync.
            let _ = fs::remove_file(entry.path());
        }
    }

    /// Reads the ways in.
    pub fn slots(&self) -> Result<SlotFile, DeskError> {
        read_slots(&self.generation)
    }

    /// Changes the ways in while nobody else does: wrapping a passphrase takes a second, and another
    /// command may run meanwhile. Nothing is written when `change` fails.
    pub fn change_slots<T>(
        &self,
        change: impl FnOnce(&mut SlotFile) -> Result<T, DeskError>,
    ) -> Result<T, DeskError> {
        let _alone = self.changing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut slots = self.slots()?;
        let done = change(&mut slots)?;
        write_whole(&self.generation.join(SLOTS), &slots.write())?;
        Ok(done)
    }
}

/// Makes a store's folder: `fill` writes database and more into the first generation and gives its
/// ways in; then everything appears at once under its final name, or nothing does.
pub fn stage<E: From<DeskError>>(
    stores: &Path,
    fill: impl FnOnce(&Path) -> Result<SlotFile, E>,
) -> Result<PathBuf, E> {
    let staged = stores.join(format!("new-{}", short(Id::draw(&SystemRandom))));
    let generation = staged.join(FIRST_GENERATION);
    let made = (|| {
        fs::create_dir_all(&generation).map_err(DeskError::from)?;
        let hold = Hold::take(&staged)?;
        let slots = fill(&generation)?;
        write_whole(&generation.join(SLOTS), &slots.write()).map_err(DeskError::from)?;
        write_whole(&staged.join(CURRENT), FIRST_GENERATION.as_bytes()).map_err(DeskError::from)?;
        drop(hold);
        let folder = free_name(stores, slots.store);
        fs::rename(&staged, &folder).map_err(DeskError::from)?;
        sync_folder(Some(stores));
        Ok(folder)
    })();
    if made.is_err() {
        // What is left is cleared away when stores are listed next.
        let _ = fs::remove_dir_all(&staged);
    }
    made
}

/// A restored store may stand beside the damaged one it replaces.
fn free_name(stores: &Path, store: StoreId) -> PathBuf {
    let name = short(store.0);
    let mut folder = stores.join(&name);
    let mut number = 2;
    while folder.exists() {
        folder = stores.join(format!("{name}-{number}"));
        number += 1;
    }
    folder
}

/// Eight characters of an id.
pub fn short(id: Id) -> String {
    id.to_string().chars().take(8).collect()
}
