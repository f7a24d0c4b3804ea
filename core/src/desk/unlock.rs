//! Opening the desk, and changing what opens it.

use super::home::{Trouble, cards};
use super::session::Session;
use super::{Desk, DeskError, Home};
use crate::catalogue::CATALOGUE;
use crate::ids::UserId;
use crate::keys::{KeyError, Opened, PaperCode, Passphrase, SlotFile, SlotKind};
use crate::store::{Store, StoreError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Desk {
    /// Opens a store by a worker's passphrase.
    pub fn unlock(
        &self,
        folder: &Path,
        user: UserId,
        passphrase: &Passphrase,
    ) -> Result<Arc<Session>, DeskError> {
        self.enter(folder, false, |slots| slots.open(user, passphrase))
    }

    /// Opens a store by a worker's personal sheet. She then sets a new passphrase.
    pub fn unlock_with_sheet(&self, folder: &Path, code: &str) -> Result<Arc<Session>, DeskError> {
        let code = PaperCode::read(code)?;
        self.enter(folder, true, |slots| slots.open_with_sheet(&code))
    }

    fn enter(
        &self,
        folder: &Path,
        with_sheet: bool,
        open: impl FnOnce(&SlotFile) -> Result<Opened, KeyError>,
    ) -> Result<Arc<Session>, DeskError> {
        self.lock();
        let home = Home::enter(folder)?;
        let opened = open(&home.slots()?)?;
        // The office's sheet opens the store, but nobody is at the desk then: it helps to restore.
        let (user, keys) = opened.user.ok_or(KeyError::Wrong)?;
        let store = Store::open(home.generation(), &opened.store_key, CATALOGUE)?;
        Ok(self.seat(Session::begin(
            home,
            store,
            opened.store_key,
            user,
            keys,
            with_sheet,
        )?))
    }

    /// The folder of a store by its id.
    pub fn folder_of(&self, store: &str) -> Result<PathBuf, DeskError> {
        for card in cards(&self.ports.folder) {
            match card.slots {
                Ok(slots) if slots.store.to_string() == store => return Ok(card.folder),
                Err(trouble) if card_id(&card.folder) == store => return Err(trouble.into()),
                _ => {}
            }
        }
        Err(DeskError::NoSuchStore)
    }

    /// Sets a new passphrase for the worker at the desk.
    pub fn set_passphrase(&self, session: &Session, new: &Passphrase) -> Result<(), DeskError> {
        new.check_new()?;
        let user = session.user();
        let short = session.roster().short(user.0);
        session.home().change_slots(|slots| {
            slots.remove(SlotKind::Passphrase, Some(user));
            let cost = self.cost(slots.demo);
            slots.add_passphrase((user, &short), new, cost, session.key(), session.keys())?;
            Ok(())
        })
    }

    /// Whether a second worker stands at the desk: somebody else of the team, who typed her own
    /// passphrase of this laptop. A guess costs what one at unlocking costs.
    pub fn is_seconded(
        &self,
        session: &Session,
        user: UserId,
        passphrase: &Passphrase,
    ) -> Result<(), DeskError> {
        if user == session.user() {
            return Err(DeskError::SecondIsYou);
        }
        let roster = session.roster();
        let member = roster.users.get(&user).ok_or(DeskError::NoSuchUser)?;
        let opened = match session.home().slots()?.open(user, passphrase) {
            Err(KeyError::Wrong) => return Err(DeskError::SecondPassphrase),
            opened => opened?,
        };
        // Whoever has the store key can write a slot in her name, but not put her keys into it.
        let hers = opened.user.is_some_and(|(whose, keys)| {
            whose == user && keys.are(&member.recipient, &member.sign)
        });
        hers.then_some(()).ok_or(DeskError::SecondPassphrase)
    }

    /// Changes it; the old one must fit.
    pub fn change_passphrase(
        &self,
        session: &Session,
        old: &Passphrase,
        new: &Passphrase,
    ) -> Result<(), DeskError> {
        session.home().slots()?.open(session.user(), old)?;
        self.set_passphrase(session, new)
    }
}

/// What stands in for the id of a store whose slot file can not be read: its folder's name.
pub fn card_id(folder: &Path) -> String {
    folder
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
        .to_owned()
}

impl From<Trouble> for DeskError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::SlotsDamaged => Self::SlotsDamaged,
            Trouble::DatabaseMissing => StoreError::Damaged.into(),
            Trouble::Newer => KeyError::Newer(0).into(),
        }
    }
}
