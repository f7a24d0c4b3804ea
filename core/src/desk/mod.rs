//! The desk: one worker's session at one laptop.
//!
//! A desk is empty (no store on this laptop), locked, or open for one worker. Opening it needs her
//! passphrase or a sheet of paper; while it is open it holds the store key and her identity, and
//! when it is locked it holds neither. It locks by the wall clock: it is asked before every command
//! and once a second, so a laptop that slept wakes up locked.
//!
//! What the desk can not do itself it is handed at the door ([`Ports`]): where stores lie, the
//! clock, the dice, the printers, the way to a hub. Paths never come from the page: the shell or the command line
//! turns a chosen path into a one-time [`Desk::grant`].

mod erased;
mod error;
mod found;
mod generation;
mod hold;
mod home;
mod hub;
mod job;
mod leaver;
mod names;
mod papers;
mod rekey;
mod renew;
mod session;
mod sheet;
mod unlock;
mod waiting;

pub use erased::{ERASED, read_erased};
pub use error::DeskError;
pub use found::Founding;
pub(crate) use found::label as tidy_label;
pub use home::{
    BACKUP_COPY, Card, Home, INCOMING, OUTGOING, PORCH, Trouble, cards, read_slots, short, stage,
    write_whole,
};
pub use hub::{Hub, HubAddress, HubError, HubPassword, Hubs, Listed, Watch};
pub use job::{Job, JobState};
pub use leaver::Leaver;
pub use names::Found;
pub use session::Session;
pub(crate) use sheet::keep as keep_sheet;
pub use sheet::{Sheet, SheetKind};
pub use unlock::card_id;
pub use waiting::{Asked, Waiting};

use crate::ids::{Id, Randomness, UserId};
use crate::keys::KdfCost;
use crate::print::Printers;
use crate::time::{Clock, Instant};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// What a desk is handed at the door.
#[derive(Clone)]
pub struct Ports {
    /// The folder in which this laptop's stores lie.
    pub folder: PathBuf,
    /// The program that copies that folder to a server, if one is known to: people are warned.
    pub copied_by: Option<&'static str>,
    /// The laptop's clock.
    pub clock: Arc<dyn Clock>,
    /// Where ids and salts come from. Keys always come from the system.
    pub random: Arc<dyn Randomness>,
    /// The printers of this laptop.
    pub printers: Arc<dyn Printers>,
    /// What reaches a hub, if the team has one.
    pub hubs: Arc<dyn Hubs>,
    /// What a guess at a passphrase shall cost; asked when a passphrase is set.
    pub cost: fn() -> KdfCost,
}

/// A desk.
pub struct Desk {
    ports: Ports,
    session: RwLock<Option<Arc<Session>>>,
    grants: Mutex<BTreeMap<Id, PathBuf>>,
    job: Job,
    last_store: Mutex<Option<PathBuf>>,
    turns: RwLock<()>,
    looks: RwLock<()>,
}

impl Desk {
    /// A desk with nobody at it.
    pub fn new(ports: Ports) -> Self {
        Self {
            ports,
            session: RwLock::new(None),
            grants: Mutex::new(BTreeMap::new()),
            job: Job::default(),
            last_store: Mutex::new(None),
            turns: RwLock::new(()),
            looks: RwLock::new(()),
        }
    }

    /// A second desk in the same office, at which a demo store is made while nobody sits at this one.
    /// Its passphrases are known to everybody, so they cost the least.
    pub(crate) fn workshop(&self) -> Self {
        Self::new(Ports {
            cost: || KdfCost::FLOOR,
            ..self.ports.clone()
        })
    }

    /// What the desk was handed.
    pub fn ports(&self) -> &Ports {
        &self.ports
    }

    /// The long job that runs, or ran last.
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// The session, if the desk is open.
    pub fn session(&self) -> Option<Arc<Session>> {
        self.session
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// A turn of a command that works with the store, beside others. It waits while somebody is
    /// [`Self::alone`] with it.
    pub(crate) fn turn(&self) -> RwLockReadGuard<'_, ()> {
        self.turns.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// A look at the desk, which needs no turn; only the moment in which one generation takes the
    /// place of another is not seen.
    pub(crate) fn look(&self) -> RwLockReadGuard<'_, ()> {
        self.looks.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until no command works with the store, and lets none begin.
    pub(crate) fn alone(&self) -> RwLockWriteGuard<'_, ()> {
        self.turns.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a worker is at the desk.
    pub fn is_open(&self) -> bool {
        self.with_session(|_| ()).is_some()
    }

    /// Looks at the session, if the desk is open, without taking hold of it.
    fn with_session<T>(&self, look: impl FnOnce(&Session) -> T) -> Option<T> {
        let session = self.session.read().unwrap_or_else(PoisonError::into_inner);
        session.as_deref().map(look)
    }

    pub(crate) fn seat(&self, session: Session) -> Arc<Session> {
        let session = Arc::new(session);
        session.touch(self.ports.clock.now());
        *self
            .last_store
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(session.home().folder().to_owned());
        *self.session.write().unwrap_or_else(PoisonError::into_inner) = Some(session.clone());
        session
    }

    /// Locks: the keys are wiped as soon as the last command that still runs has let go of them.
    pub fn lock(&self) {
        let session = self
            .session
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if session.is_some() {
            self.job.cancel();
            // What one worker chose is not the next one's.
            let mut grants = self.grants.lock().unwrap_or_else(PoisonError::into_inner);
            grants.clear();
        }
    }

    /// Locks when nobody did anything for as long as the setting says and no long job runs. Whether
    /// it did.
    pub fn lock_if_idle(&self) -> bool {
        let now = self.ports.clock.now();
        let idle = self.with_session(|session| session.is_idle(now)) == Some(true)
            && !self.job.state().running;
        if idle {
            self.lock();
        }
        idle
    }

    /// Notes that the worker is there.
    pub fn touch(&self) {
        self.with_session(|session| session.touch(self.ports.clock.now()));
    }

    /// Turns a path that the user chose into a token for one use.
    pub fn grant(&self, path: PathBuf) -> String {
        let token = Id::draw(&crate::ids::SystemRandom);
        self.grants
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(token, path);
        token.to_string()
    }

    /// The path behind a token. `keep` leaves it usable: looking first, then restoring.
    pub(crate) fn granted(&self, token: &str, keep: bool) -> Result<PathBuf, DeskError> {
        let token = Id::parse(token).ok_or(DeskError::GrantUnknown)?;
        let mut grants = self.grants.lock().unwrap_or_else(PoisonError::into_inner);
        let path = match keep {
            true => grants.get(&token).cloned(),
            false => grants.remove(&token),
        };
        path.ok_or(DeskError::GrantUnknown)
    }

    /// The stores on this laptop.
    pub fn cards(&self) -> Vec<Card> {
        cards(&self.ports.folder)
    }

    /// The folder of the store that was open last at this desk.
    pub fn last_store(&self) -> Option<PathBuf> {
        self.last_store
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// A moment and a worker, for writing.
pub(crate) struct Moment {
    pub(crate) now: Instant,
    pub(crate) user: UserId,
}

/// A file name of ours is short, in lower-case letters, digits, hyphen and dot, so that it is legal
/// on every system and says nothing about anybody.
pub fn is_plain_name(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| {
            name.len() <= 40
                && !name.ends_with('.')
                && name
                    .bytes()
                    .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'))
        })
}
