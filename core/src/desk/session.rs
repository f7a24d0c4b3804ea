//! What is in memory while a worker is at the desk.

use super::names::{Found, Names};
use super::papers::Papers;
use super::{DeskError, Home, Moment};
use crate::ids::{PersonId, Randomness, ReplicaId, SpaceId, UserId};
use crate::keys::{StoreKey, UserKeys};
use crate::note::{Keyring, Unsealed};
use crate::roster::{self, Roster};
use crate::scan::Waiting;
use crate::store::{Hand, PlainTable, Reader, Store, StoreError, Tx, Verdict};
use crate::time::Instant;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

static SETTING: PlainTable = PlainTable {
    name: "setting",
    key: "name",
};
const IDLE_MINUTES: &str = "idle_minutes";
const DEFAULT_IDLE_MINUTES: i64 = 5;

/// One worker's session. Dropping it wipes her keys and closes the store.
pub struct Session {
    home: Home,
    store: Store,
    key: StoreKey,
    user: UserId,
    keys: UserKeys,
    space: SpaceId,
    replica: Mutex<ReplicaId>,
    roster: Mutex<Arc<Roster>>,
    names: Mutex<Option<Names>>,
    unsealed: Mutex<Unsealed>,
    papers: Mutex<Papers>,
    waiting_scan: Mutex<Option<Waiting>>,
    seen: AtomicI64,
    idle_minutes: AtomicI64,
    with_sheet: bool,
}

impl Session {
    pub(crate) fn begin(
        home: Home,
        store: Store,
        key: StoreKey,
        user: UserId,
        keys: UserKeys,
        with_sheet: bool,
    ) -> Result<Self, DeskError> {
        let (space, replica) = store.whose()?;
        let roster = store.read(|reader| roster::read(reader, space))?;
        if !roster.users.contains_key(&user) {
            // What she typed fits, and she left the team; nobody should look for another passphrase.
            return Err(match roster.former.contains_key(&user) {
                true => DeskError::UserNotHere,
                // Left over from an introduction that never ended.
                false => crate::keys::KeyError::Wrong.into(),
            });
        }
        home.note_user(user)?;
        // A version that did not understand the word may have been here before.
        store.catch_up(&roster.purged())?;
        store.judge(&roster.cuts())?;
        let session = Self {
            home,
            store,
            key,
            user,
            keys,
            space,
            replica: Mutex::new(replica),
            roster: Mutex::new(Arc::new(roster)),
            names: Mutex::new(None),
            unsealed: Mutex::default(),
            papers: Mutex::default(),
            waiting_scan: Mutex::default(),
            seen: AtomicI64::new(0),
            idle_minutes: AtomicI64::new(DEFAULT_IDLE_MINUTES),
            with_sheet,
        };
        if let Some(minutes) = session
            .setting(IDLE_MINUTES)?
            .and_then(|text| text.parse().ok())
        {
            session.idle_minutes.store(minutes, Ordering::SeqCst);
        }
        session.keep_erased();
        Ok(session)
    }

    /// Closes the store; what is needed to go on with another generation of it stays.
    pub(super) fn rise(self) -> (Home, UserKeys) {
        (self.home, self.keys)
    }

    /// Whether the team knows her by other keys than she sits here with: a coordinator gave her new
    /// ones on another laptop.
    pub fn keys_replaced(&self) -> bool {
        let roster = self.roster();
        let member = roster.users.get(&self.user);
        member.is_some_and(|member| !self.keys.are(&member.recipient, &member.sign))
    }

    /// The store's folder.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Proves the store whole.
    pub fn verify(&self) -> Result<Verdict, StoreError> {
        self.store.verify(&self.roster().cuts())
    }

    pub(crate) fn key(&self) -> &StoreKey {
        &self.key
    }

    /// The worker at the desk.
    pub fn user(&self) -> UserId {
        self.user
    }

    pub(crate) fn keys(&self) -> &UserKeys {
        &self.keys
    }

    /// Whether she came in by her recovery sheet, and so may set a passphrase without the old one.
    pub fn came_with_sheet(&self) -> bool {
        self.with_sheet
    }

    /// What opens notes sealed to her.
    pub fn keyring(&self) -> Keyring<'_> {
        Keyring {
            user: self.user,
            identity: &self.keys.identity,
        }
    }

    /// Sealed texts that were opened for a search.
    pub(crate) fn unsealed(&self) -> MutexGuard<'_, Unsealed> {
        self.unsealed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Agreements that were laid out.
    pub(crate) fn papers(&self) -> MutexGuard<'_, Papers> {
        self.papers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The scan that waits until somebody chooses its agreement.
    pub(crate) fn waiting_scan(&self) -> MutexGuard<'_, Option<Waiting>> {
        let waiting = self.waiting_scan.lock();
        waiting.unwrap_or_else(PoisonError::into_inner)
    }

    /// The sharing unit.
    pub fn space(&self) -> SpaceId {
        self.space
    }

    /// This database's incarnation.
    pub fn replica(&self) -> ReplicaId {
        *self.replica.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who belongs to the space.
    pub fn roster(&self) -> Arc<Roster> {
        self.roster
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Reads the roster again, after a record was added.
    pub fn reread_roster(&self) -> Result<(), DeskError> {
        let roster = self.store.read(|reader| roster::read(reader, self.space))?;
        *self.roster.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(roster);
        Ok(())
    }

    /// Takes notice of everything that came from other laptops.
    pub(crate) fn reread_all(&self) -> Result<(), DeskError> {
        let (_, replica) = self.store.whose()?;
        *self.replica.lock().unwrap_or_else(PoisonError::into_inner) = replica;
        *self.names.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let before = self.roster().erased().len();
        self.reread_roster()?;
        if self.roster().erased().len() > before {
            // What was opened for a search or laid out, and a scan that waits, may be of what is erased now.
            *self.unsealed() = Unsealed::default();
            *self.papers() = Papers::default();
            *self.waiting_scan() = None;
            self.home.clear_porch();
            self.keep_erased();
        }
        Ok(())
    }

    /// Who writes now.
    pub(crate) fn moment(&self, now: Instant) -> Moment {
        Moment {
            now,
            user: self.user,
        }
    }

    /// Writes as the worker at the desk, then looks at the result in the same transaction.
    pub(crate) fn write<T, V, E: From<StoreError>>(
        &self,
        moment: &Moment,
        random: &dyn Randomness,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
        look: impl FnOnce(&Reader<'_>, T) -> Result<V, E>,
    ) -> Result<V, E> {
        let hand = Hand {
            author: moment.user,
            now: moment.now,
            random,
        };
        self.store.write(hand, act, look)
    }

    /// A setting of this laptop.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.store.read(|reader| {
            reader.first("SELECT value FROM setting WHERE name = ?1", [name], |row| {
                row.get(0)
            })
        })
    }

    /// Writes a setting of this laptop.
    pub(crate) fn put_setting(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<(), StoreError> {
        tx.put_plain(&SETTING, &[("name", &name), ("value", &value)])
    }

    /// Takes a setting of this laptop away.
    pub(crate) fn drop_setting(tx: &mut Tx<'_>, name: &str) -> Result<bool, StoreError> {
        tx.drop_plain(&SETTING, &name)
    }

    /// After how many minutes without work the desk locks.
    pub fn idle_minutes(&self) -> i64 {
        self.idle_minutes.load(Ordering::SeqCst)
    }

    /// Changes that: 1 to 15 minutes.
    pub(crate) fn set_idle_minutes(&self, tx: &mut Tx<'_>, minutes: i64) -> Result<(), StoreError> {
        let minutes = minutes.clamp(1, 15);
        Self::put_setting(tx, IDLE_MINUTES, &minutes.to_string())?;
        self.idle_minutes.store(minutes, Ordering::SeqCst);
        Ok(())
    }

    pub(super) fn touch(&self, now: Instant) {
        self.seen.store(now.0, Ordering::SeqCst);
    }

    /// Whether nobody did anything for so long. A clock that was set back counts as long ago.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let since = now.0 - self.seen.load(Ordering::SeqCst);
        !(0..self.idle_minutes() * 60_000).contains(&since)
    }

    /// Searches persons by name: the best answers, and how many there are.
    pub fn search_names(
        &self,
        text: &str,
        limit: usize,
    ) -> Result<(usize, Vec<Found>), StoreError> {
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        if names.is_none() {
            *names = Some(self.store.read(Names::read)?);
        }
        Ok(names
            .as_ref()
            .map(|names| names.search(text, limit))
            .unwrap_or_default())
    }

    /// Takes notice of changed names of a person.
    pub(crate) fn refresh_names(&self, person: PersonId) -> Result<(), StoreError> {
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        match names.as_mut() {
            Some(names) => self.store.read(|reader| names.refresh(reader, person)),
            None => Ok(()),
        }
    }
}
