//! Which attachments go along in a bundle, and which stay.

use super::plan::Outgoing;
use super::{Audience, ExchangeError};
use crate::desk::Job;
use crate::ids::Id;
use crate::store::{Blob, BlobError, Change, attachments_of};
use std::collections::BTreeSet;
use std::{fs, io};

/// The head of a value that may name an attachment, in a body.
const BLOB_HEAD: [u8; 2] = [0x58, 72];

/// Which attachments go out in a bundle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Attachments {
    /// Those that the changes in the bundle name, and those that other laptops last said to lack.
    All,
    /// None.
    Nothing,
    /// Those of them whose files have at most so many bytes.
    UpTo(u64),
    /// Those only that other laptops last said to lack.
    Missing,
}

/// How many attachments, and the bytes of their files.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Weight {
    /// How many.
    pub count: u64,
    /// Together.
    pub bytes: u64,
}

/// The attachments of one bundle.
#[derive(Default)]
pub struct Luggage {
    /// Those that go, by the names of their files.
    pub names: BTreeSet<Id>,
    /// What they weigh.
    pub goes: Weight,
    /// What could have gone and stays.
    pub stays: Weight,
}

impl Weight {
    fn add(&mut self, bytes: u64) {
        (self.count, self.bytes) = (self.count + 1, self.bytes + bytes);
    }
}

impl Outgoing<'_> {
    /// Decides which attachments go along. A request carries none.
    pub(super) fn pack(&mut self, audience: &Audience, job: &Job) -> Result<(), ExchangeError> {
        let (which, asked) = match audience {
            Audience::Asked => return Ok(()),
            Audience::Newcomer { .. } => (Attachments::All, BTreeSet::new()),
            Audience::Team(which) => (*which, std::mem::take(&mut self.asked)),
            Audience::Hub { asked, .. } => (Attachments::All, asked.clone()),
        };
        let named = self.named(job)?;
        if which != Attachments::Nothing {
            self.set_damaged_aside(&asked, job)?;
        }
        let blobs = self.store.blobs();
        for name in named.union(&asked) {
            let Ok(file) = fs::metadata(blobs.path(*name)) else {
                continue;
            };
            let goes = match which {
                Attachments::All => true,
                Attachments::Nothing => false,
                Attachments::UpTo(most) => file.len() <= most,
                Attachments::Missing => asked.contains(name),
            };
            match goes {
                true => self.luggage.goes.add(file.len()),
                false => self.luggage.stays.add(file.len()),
            }
            if goes {
                self.luggage.names.insert(*name);
            }
        }
        self.header.attachments = self.luggage.goes.count;
        Ok(())
    }

    /// Which attachments the changes name.
    fn named(&self, job: &Job) -> Result<BTreeSet<Id>, ExchangeError> {
        job.step("exchange-collect", self.header.changes);
        let mut named = BTreeSet::new();
        for (run, _) in &self.runs {
            self.each_part(run, job, |part| {
                for body in part.iter().filter_map(|sent| sent.body.as_ref()) {
                    if body.windows(2).any(|head| head == BLOB_HEAD) {
                        named.extend(attachments_of(&Change::read(body)?).iter().map(Blob::name));
                    }
                }
                Ok(())
            })?;
        }
        Ok(named)
    }

    /// Reads what is asked for: a file that went bad here too helps nobody, and this laptop asks
    /// for it in its turn.
    fn set_damaged_aside(&self, asked: &BTreeSet<Id>, job: &Job) -> Result<(), ExchangeError> {
        let rows = self.store.read(|reader| reader.attachments())?;
        let blobs = self.store.blobs();
        for blob in asked.iter().filter_map(|name| rows.get(name)) {
            job.advance(0)?;
            if let Err(BlobError::Store(error)) = blobs.read(blob, &mut io::sink()) {
                return Err(error.into());
            }
        }
        Ok(())
    }
}
