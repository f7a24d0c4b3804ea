//! A laptop of the team with a real encrypted store.

use crate::{ALMA, NOW, Team, Whose};
use geleit_core::catalogue::CATALOGUE;
use geleit_core::ids::{SeededRandom, SystemRandom};
use geleit_core::keys::StoreKey;
use geleit_core::roster;
use geleit_core::store::{Hand, Store, StoreError, Tx};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The database as it was when the laptop was new.
const NEW: &str = "new.db";

/// A laptop of the team, in a folder that goes when it goes.
pub struct Laptop {
    /// Its store.
    pub store: Store,
    folder: TempDir,
    key: StoreKey,
    random: SeededRandom,
}

impl Laptop {
    /// A laptop that knows the team and nothing else.
    pub fn new(team: &Team, whose: Whose) -> Self {
        let (folder, key) = (folder(), StoreKey::draw());
        let birth = team.birth(whose);
        let store = Store::create(folder.path(), &key, CATALOGUE, &birth).expect("a new store");
        let laptop = Self {
            store,
            folder,
            key,
            random: SeededRandom::new(whose as u64),
        };
        let learn = |tx: &mut Tx<'_>| {
            let mut records = team.records.iter();
            records.try_for_each(|record| roster::learn(tx, record).map(|_| ()))
        };
        laptop
            .write::<_, StoreError>(learn)
            .expect("a founded team");
        let new = laptop.folder.path().join(NEW);
        laptop.store.copy_to(&new).expect("a copy");
        laptop
    }

    /// Where its files lie.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Writes as Alma.
    pub fn write<T, E: From<StoreError>>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let hand = Hand {
            author: ALMA,
            now: NOW,
            random: &self.random,
        };
        self.store.write(hand, act, |_, done| Ok(done))
    }

    /// Somebody who takes things in here.
    pub fn hand(&self) -> Hand<'_> {
        Hand {
            author: ALMA,
            now: NOW,
            random: &SystemRandom,
        }
    }

    /// The same laptop once more, as it was when it was new: what is done there is not done here.
    pub fn copied(&self) -> (Store, TempDir) {
        let copy = folder();
        let (from, to) = (self.folder.path().join(NEW), copy.path().join("geleit.db"));
        fs::copy(from, to).expect("a copy");
        let store = Store::open(copy.path(), &self.key, CATALOGUE).expect("a copied store");
        store.hurry().expect("a copied store");
        (store, copy)
    }
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for temporary files")
}
