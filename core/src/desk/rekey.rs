//! Another store key: the database is copied under it into the next generation, and every way in that
//! stays gets it sealed to its public half. Nobody's passphrase is needed. Whoever left the team does
//! not get it: her ways in end with the old key.
//!
//! Meanwhile no other command runs: what it wrote would be lost with the old generation. Until the
//! switch, which is one rename, everything can be stopped and the old generation stays; after it the
//! desk goes on under the new key. A crash leaves one of the two whole.

use super::session::Session;
use super::{Desk, DeskError, Job, leaver};
use crate::catalogue::CATALOGUE;
use crate::ids::UserId;
use crate::keys::{SlotFile, StoreKey};
use crate::store::{Blobs, Stop, Store, StoreError, sync_folder};
use std::fs;
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::Duration;

/// How often a copy that is under way is looked at.
const GLANCE: Duration = Duration::from_millis(20);

impl Desk {
    /// Puts the store at the desk under another key. `change` says which ways in stay.
    pub fn rekey(
        &self,
        session: Arc<Session>,
        change: impl FnOnce(&mut SlotFile) -> Result<(), DeskError>,
    ) -> Result<(), DeskError> {
        self.job.run(|job| {
            let _alone = self.alone();
            let generation = session.home().next_generation()?;
            match self.prepare(&session, &generation, job, change) {
                Ok((key, slots)) => self.go_over(session, &generation, key, &slots),
                Err(error) => {
                    // What can not go now goes when the store is entered next.
                    let _ = fs::remove_dir_all(&generation);
                    Err(error)
                }
            }
        })
    }

    /// Takes a worker's ways in from this laptop. What she knows would still open a copy of the files
    /// made before, so the store gets another key in the same act.
    pub fn remove_here(&self, session: Arc<Session>, user: UserId) -> Result<(), DeskError> {
        if user == session.user() {
            return Err(DeskError::Oneself);
        }
        // Whoever sits here coordinates and keeps her own way in, and so does the office's sheet.
        self.rekey(session, |slots| match slots.shut_out(user) {
            true => Ok(()),
            false => Err(DeskError::UserNotHere),
        })
    }

    /// Fills the next generation and proves it.
    fn prepare(
        &self,
        session: &Session,
        generation: &Path,
        job: &Job,
        change: impl FnOnce(&mut SlotFile) -> Result<(), DeskError>,
    ) -> Result<(StoreKey, SlotFile), DeskError> {
        let key = StoreKey::draw();
        let mut slots = session.home().slots()?;
        change(&mut slots)?;
        leaver::shut_out(&mut slots, &session.roster());
        slots.reseal(&key)?;
        let store = session.store();
        let copier = store.copier(session.key())?;
        job.step("rekey-copy", fs::metadata(store.path())?.len());
        let (stop, target) = (copier.stop(), generation.join("geleit.db"));
        watched(job, &stop, &target, || {
            Ok(copier.copy_under(generation, &key)?)
        })?;
        take_along(store, generation, job)?;
        job.step("rekey-verify", 0);
        let fresh = Store::open(generation, &key, CATALOGUE)?;
        if !fresh.holds_as_much_as(store)? {
            return Err(StoreError::Damaged.into());
        }
        drop(fresh);
        job.advance(0)?;
        Ok((key, slots))
    }

    /// Goes on with the new generation. The old one's files have to be closed before they go.
    fn go_over(
        &self,
        session: Arc<Session>,
        generation: &Path,
        key: StoreKey,
        slots: &SlotFile,
    ) -> Result<(), DeskError> {
        // Whoever only looks at the desk waits too: for a moment there is no session.
        let _nobody_looks = self.looks.write().unwrap_or_else(PoisonError::into_inner);
        let mut seat = self.session.write().unwrap_or_else(PoisonError::into_inner);
        let session = match risen(&mut seat, session) {
            Ok(session) => session,
            Err(error) => {
                let _ = fs::remove_dir_all(generation);
                return Err(error);
            }
        };
        let (user, with_sheet) = (session.user(), session.came_with_sheet());
        let (mut home, keys) = session.rise();
        home.switch_to(generation, slots)?;
        let store = Store::open(home.generation(), &key, CATALOGUE)?;
        let session = Session::begin(home, store, key, user, keys, with_sheet)?;
        session.touch(self.ports.clock.now());
        *seat = Some(Arc::new(session));
        Ok(())
    }
}

/// Takes the session from the desk, held by nobody else.
fn risen(seat: &mut Option<Arc<Session>>, session: Arc<Session>) -> Result<Session, DeskError> {
    // She locked, or somebody else sat down: then it is as if she had stopped.
    let seated = seat.take_if(|seated| Arc::ptr_eq(seated, &session));
    drop(seated.ok_or(DeskError::Cancelled)?);
    Arc::try_unwrap(session).map_err(|session| {
        *seat = Some(session);
        DeskError::InUse
    })
}

/// Copies while another thread looks how far it is, and stops it when the user wishes.
fn watched(
    job: &Job,
    stop: &Stop,
    target: &Path,
    copy: impl FnOnce() -> Result<(), DeskError>,
) -> Result<(), DeskError> {
    let (ended, waits) = mpsc::channel::<()>();
    let copied = thread::scope(|scope| {
        scope.spawn(move || {
            while waits.recv_timeout(GLANCE) == Err(RecvTimeoutError::Timeout) {
                let done = fs::metadata(target).map_or(0, |file| file.len());
                if job.reach(done).is_err() {
                    stop.stop();
                }
            }
        });
        let copied = copy();
        drop(ended);
        copied
    });
    // That it was stopped is the reason it failed.
    job.advance(0)?;
    copied
}

/// Gives the new generation the attachments. They are sealed by keys in rows and stay as they are.
fn take_along(store: &Store, generation: &Path, job: &Job) -> Result<(), DeskError> {
    let (here, there) = (store.blobs(), Blobs::beside(generation));
    let names = here.names();
    job.step("rekey-attachments", names.len() as u64);
    for name in names {
        here.give(name, &there)?;
        job.advance(1)?;
    }
    sync_folder(Some(&generation.join("blobs")));
    Ok(())
}
