//! Long jobs: real counts, and a way to stop.

use super::DeskError;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// The one long job a desk can have.
#[derive(Default)]
pub struct Job {
    running: AtomicBool,
    stop: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
    step: Mutex<&'static str>,
}

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct JobState {
    /// Whether it runs.
    pub running: bool,
    /// What it is doing: a text key.
    pub step: &'static str,
    /// How much is done.
    pub done: u64,
    /// Of how much; 0 while that is not known.
    pub total: u64,
}

impl Job {
    /// Runs one long job at a time.
    pub fn run<T, E: From<DeskError>>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.running.swap(true, Ordering::SeqCst) {
            return Err(DeskError::JobRunning.into());
        }
        self.stop.store(false, Ordering::SeqCst);
        self.step("working", 0);
        let _ended = Ended(self);
        work(self)
    }

    /// Begins a step with so much to do.
    pub fn step(&self, step: &'static str, total: u64) {
        *self.step.lock().unwrap_or_else(PoisonError::into_inner) = step;
        self.total.store(total, Ordering::SeqCst);
        self.done.store(0, Ordering::SeqCst);
    }

    /// Says of how much, once that is known.
    pub fn step_of(&self, total: u64) {
        self.total.store(total, Ordering::SeqCst);
    }

    /// Notes progress and ends the job if the user asked for that.
    pub fn advance(&self, by: u64) -> Result<(), DeskError> {
        self.done.fetch_add(by, Ordering::SeqCst);
        match self.stop.load(Ordering::SeqCst) {
            true => Err(DeskError::Cancelled),
            false => Ok(()),
        }
    }

    /// Says how much is done in all, and ends the job if the user asked for that.
    pub fn reach(&self, done: u64) -> Result<(), DeskError> {
        self.done.store(done, Ordering::SeqCst);
        self.advance(0)
    }

    /// Asks the job to stop at the next safe place.
    pub fn cancel(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// How far it is.
    pub fn state(&self) -> JobState {
        JobState {
            running: self.running.load(Ordering::SeqCst),
            step: *self.step.lock().unwrap_or_else(PoisonError::into_inner),
            done: self.done.load(Ordering::SeqCst),
            total: self.total.load(Ordering::SeqCst),
        }
    }
}

/// Says that the job is over, however it ended: nothing else may begin, nor the desk lock itself,
/// while one runs.
struct Ended<'a>(&'a Job);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::SeqCst);
    }
}
