//! A store that waits to join a team.
//!
//! It has the keys of this laptop's replica, drawn here, and a passphrase; no team, no worker, and
//! nothing about anybody. When the team has let the laptop in, another generation with everything
//! takes its place; until then it can be thrown away and asked for anew.

use super::found::label;
use super::home::stage;
use super::{Desk, DeskError, Home};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, SpaceId, StoreId, SystemRandom, UserId};
use crate::keys::{Passphrase, SlotFile, StoreKey};
use crate::store::{Birth, Hand, PlainTable, Store};
use std::fs;
use std::path::{Path, PathBuf};

/// The request that goes to a coordinator, as it was signed; public keys only.
const REQUEST: &str = "request";
/// No team yet.
const NOWHERE: SpaceId = SpaceId(Id::new([0; 16]));

/// A store that waits, opened by its passphrase and held by this process.
pub struct Waiting {
    /// Its folder.
    pub home: Home,
    /// Its only way in.
    pub slots: SlotFile,
    /// Its key.
    pub key: StoreKey,
    /// This laptop's replica, to be born again in the team's space.
    pub birth: Birth,
    /// The language its worker chose.
    pub language: String,
}

/// What a store that waits has asked.
pub struct Asked {
    /// Its only way in.
    pub slots: SlotFile,
    /// Its signed request.
    pub request: Vec<u8>,
}

impl Waiting {
    /// Opens a store that waits.
    pub fn open(folder: &Path, passphrase: &Passphrase) -> Result<Self, DeskError> {
        let home = Home::enter(folder)?;
        let slots = home.slots()?;
        let key = slots.open_waiting(passphrase)?;
        let store = Store::open(home.generation(), &key, CATALOGUE)?;
        let (_, replica) = store.whose()?;
        let (_, sign) = store.signer()?;
        let birth = Birth {
            space: NOWHERE,
            replica,
            sign,
            identity: store.identity()?,
        };
        let language = store.read(|reader| {
            reader.first(
                "SELECT value FROM setting WHERE name = ?1",
                [LANGUAGE],
                |row| row.get::<_, String>(0),
            )
        });
        Ok(Self {
            home,
            slots,
            key,
            birth,
            language: language?.unwrap_or_default(),
        })
    }

    /// What anybody at the laptop may see of a store that waits.
    pub fn look(folder: &Path) -> Result<Asked, DeskError> {
        let home = Home::enter(folder)?;
        let slots = home.slots()?;
        if !slots.is_waiting() {
            return Err(DeskError::NoSuchStore);
        }
        let request = Self::request_in(&home)?;
        Ok(Asked { slots, request })
    }

    /// The signed request in a store that this process holds.
    pub fn request_in(home: &Home) -> Result<Vec<u8>, DeskError> {
        Ok(fs::read(home.generation().join(REQUEST))?)
    }

    /// Throws a store that waits away; any other is refused.
    pub fn forget(folder: &Path) -> Result<(), DeskError> {
        let home = Home::enter(folder)?;
        if !home.slots()?.is_waiting() {
            return Err(DeskError::NoSuchStore);
        }
        // Without its generation the folder is no store any more, whatever happens next.
        fs::remove_dir_all(home.generation())?;
        drop(home);
        Ok(fs::remove_dir_all(folder)?)
    }
}

static SETTING: PlainTable = PlainTable {
    name: "setting",
    key: "name",
};
const LANGUAGE: &str = "language";

impl Desk {
    /// Makes a store that waits. `sign` writes the request from the keys that were drawn.
    pub fn wait_to_join(
        &self,
        (name, short): (&str, &str),
        passphrase: &Passphrase,
        language: &str,
        sign: impl FnOnce(&Birth, &str, &str) -> Vec<u8>,
    ) -> Result<PathBuf, DeskError> {
        let (name, short) = (label(name, 80)?, label(short, 6)?);
        passphrase.check_new()?;
        let key = StoreKey::draw();
        let birth = Birth::draw(NOWHERE)?;
        let request = sign(&birth, &name, &short);
        fs::create_dir_all(&self.ports().folder)?;
        stage(&self.ports().folder, |generation| {
            let store = Store::create(generation, &key, CATALOGUE, &birth)?;
            let hand = Hand {
                author: UserId(NOWHERE.0),
                now: self.ports().clock.now(),
                random: &SystemRandom,
            };
            let note = |tx: &mut crate::store::Tx<'_>| {
                tx.put_plain(&SETTING, &[("name", &LANGUAGE), ("value", &language)])
            };
            store.write(hand, note, |_, ()| Ok::<_, crate::store::StoreError>(()))?;
            super::write_whole(&generation.join(REQUEST), &request)?;
            let mut slots = SlotFile {
                store: StoreId(Id::draw(&SystemRandom)),
                label: name,
                demo: false,
                slots: Vec::new(),
            };
            slots.add_waiting(&short, passphrase, self.cost(false), &key)?;
            Ok::<_, DeskError>(slots)
        })
    }
}
