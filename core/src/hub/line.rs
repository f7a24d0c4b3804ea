//! The line to a hub while a job runs: every byte is counted, and at every moment it can be ended.

use super::SyncError;
use crate::desk::{DeskError, Hub, HubError, Job, Listed};
use std::io::Write;
use std::ops::Range;

/// A broken line is taken up again at once this often, as long as something came.
const TRIES: usize = 3;

/// A hub and the job for which it is asked.
pub struct Line<'a> {
    hub: Box<dyn Hub>,
    job: &'a Job,
}

/// What a hub did, or why the sync ends here: because she wants it, or the disk is full.
pub type Told<T> = Result<Result<T, HubError>, SyncError>;

impl<'a> Line<'a> {
    /// Takes up a line.
    pub fn new(hub: Box<dyn Hub>, job: &'a Job) -> Self {
        Self { hub, job }
    }

    /// The job.
    pub fn job(&self) -> &'a Job {
        self.job
    }

    /// Everything below a folder.
    pub fn list(&self, folder: &str) -> Told<Vec<Listed>> {
        told(self.hub.list(folder, &|bytes| self.goes_on(bytes)))
    }

    /// The length of an object.
    pub fn size(&self, name: &str) -> Told<Option<u64>> {
        told(self.hub.size(name, &|bytes| self.goes_on(bytes)))
    }

    /// Reads some of an object, taking it up again where it broke off.
    pub fn read(&self, name: &str, part: Range<u64>, to: &mut dyn Write) -> Told<()> {
        let mut to = Counted { to, bytes: 0 };
        for _ in 0..TRIES {
            let before = to.bytes;
            let rest = part.start + before..part.end;
            let read = told(
                self.hub
                    .read(name, rest, &mut to, &|bytes| self.goes_on(bytes)),
            )?;
            match read {
                Err(HubError::Cut | HubError::Unreachable | HubError::Busy)
                    if to.bytes > before => {}
                Ok(()) if part.start + to.bytes < part.end => return Ok(Err(HubError::Cut)),
                read => return Ok(read),
            }
        }
        Ok(Err(HubError::Cut))
    }

    /// Puts a new object.
    pub fn put(&self, name: &str, bytes: &[u8]) -> Told<()> {
        told(self.hub.put(name, bytes, &|bytes| self.goes_on(bytes)))
    }

    /// Takes an object away.
    pub fn remove(&self, name: &str) -> Told<()> {
        told(self.hub.remove(name, &|bytes| self.goes_on(bytes)))
    }

    fn goes_on(&self, bytes: u64) -> bool {
        self.job.advance(bytes).is_ok()
    }
}

fn told<T>(answer: Result<T, HubError>) -> Told<T> {
    match answer {
        Err(HubError::Cancelled) => Err(DeskError::Cancelled.into()),
        Err(HubError::Here) => Err(HubError::Here.into()),
        answer => Ok(answer),
    }
}

struct Counted<'a> {
    to: &'a mut dyn Write,
    bytes: u64,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}
