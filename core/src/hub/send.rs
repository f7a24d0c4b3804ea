//! Sending what some laptop lacks, and reading it back.

use super::SyncError;
use super::fetch::hash_of;
use super::listing::Listing;
use super::name::{Name, Stem};
use super::report::Trouble;
use super::store::{Kept, State};
use super::sync::Course;
use crate::desk::HubError;
use crate::exchange::{self, Audience, Sender};
use crate::ids::{Id, SystemRandom};
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};

/// More tries at one object have no sense: something answers for it that is no hub.
const MOST_GOES: u32 = 64;

impl Course<'_> {
    /// Sends: first what an earlier sync began, then what is new since.
    pub(super) fn send(&mut self, listing: &Listing) -> Result<(), SyncError> {
        let begun = self
            .kept
            .values()
            .filter(|kept| kept.state == State::Sending);
        let begun: Vec<Stem> = begun.map(|kept| kept.stem).collect();
        for stem in begun {
            match self.porch.outgoing(&stem).is_file() {
                true if !self.bring(&stem, listing)? => return Ok(()),
                true => {}
                false => self.give_up(&stem, listing)?,
            }
        }
        if self.news(listing)?.is_some() {
            self.give_up_rotten(listing)?;
        }
        // What is asked for is said behind what is sent: the last word counts.
        for _ in 0..2 {
            let Some(audience) = self.news(listing)? else {
                return Ok(());
            };
            let stem = self.write(&audience)?;
            if !self.bring(&stem, listing)? {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Writes a bundle onto the porch and remembers it before any of it goes out.
    fn write(&mut self, audience: &Audience) -> Result<Stem, SyncError> {
        let sender = Sender::of(self.desk, self.session)?;
        let folder = self.porch.folder();
        let written = exchange::write_from(&sender, folder, audience, self.line.job())?;
        let path = folder.join(&written.file);
        let (folder, n) = self.place();
        let stem = Stem {
            folder,
            n,
            hash: hash_of(&path)?,
        };
        fs::rename(&path, self.porch.outgoing(&stem))?;
        self.keep(Kept {
            stem,
            own: true,
            state: State::Sending,
            bytes: written.bytes,
            piece: super::PIECE,
            checked: 0,
            changes: written.changes,
            attachments: written.attachments.count,
            at: self.now().0,
            reach: Some(written.reach),
        })?;
        Ok(stem)
    }

    /// The folder on the hub and the next number. A new folder is drawn when something of the old one
    /// vanished: what is left there may be anything.
    fn place(&self) -> (Id, u64) {
        let own = self.kept.values().filter(|kept| kept.own);
        let Some(last) = own.clone().max_by_key(|kept| (kept.at, kept.stem.n)) else {
            return (Id::draw(&SystemRandom), 1);
        };
        let folder = last.stem.folder;
        let mut beside = own.filter(|kept| kept.stem.folder == folder);
        match beside.any(|kept| kept.state == State::Gone) {
            true => (Id::draw(&SystemRandom), 1),
            false => (folder, last.stem.n + 1),
        }
    }

    /// Brings a bundle onto the hub, part by part, each read back before the next. Whether it is
    /// there now.
    fn bring(&mut self, stem: &Stem, listing: &Listing) -> Result<bool, SyncError> {
        let Some(mut kept) = self.kept.get(stem).cloned() else {
            return Ok(false);
        };
        let path = self.porch.outgoing(stem);
        let lengths: Vec<u64> = kept.lengths().collect();
        let parts = u32::try_from(lengths.len()).unwrap_or(u32::MAX);
        let before = kept.checked as usize;
        let found = listing.0.get(stem);
        let stays =
            |part: u32, bytes: &u64| found.is_some_and(|found| found.part(part, *bytes).is_some());
        let done = (1..).zip(lengths.iter().take(before));
        kept.checked = done.take_while(|(part, bytes)| stays(*part, bytes)).count() as u32;
        let left = lengths.iter().skip(kept.checked as usize).sum::<u64>();
        // Each byte goes there and comes back.
        self.line.job().step("hub-send", left * 2);
        let mut file = File::open(&path)?;
        for (part, bytes) in (1..).zip(lengths).skip(kept.checked as usize) {
            file.seek(SeekFrom::Start(u64::from(part - 1) * kept.piece))?;
            let mut content = Vec::new();
            (&mut file).take(bytes).read_to_end(&mut content)?;
            let name = |go| Name {
                stem: *stem,
                part,
                parts,
                go,
            };
            let listed = found.and_then(|found| found.part(part, bytes));
            let brought = match listed {
                Some(listed) => self.compare(&listed.name, &content)?,
                None => Err(Trouble::NotKept),
            };
            let brought = match brought {
                Ok(()) => Ok(()),
                Err(_) => self.put(&name, &content)?,
            };
            if let Err(trouble) = brought {
                self.report.trouble(trouble);
                return Ok(false);
            }
            kept.checked = part;
            kept.at = self.now().0;
            self.keep(kept.clone())?;
            self.report.up.bytes += bytes;
        }
        kept.state = State::Whole;
        let up = &mut self.report.up;
        up.bundles += 1;
        up.changes += kept.changes;
        up.attachments += kept.attachments;
        self.keep(kept)?;
        self.unlisted.insert(*stem);
        fs::remove_file(&path)?;
        Ok(true)
    }

    /// Puts an object under the first name that is free, and reads it back.
    fn put(
        &self,
        name: &impl Fn(u32) -> Name,
        content: &[u8],
    ) -> Result<Result<(), Trouble>, SyncError> {
        for go in 0..MOST_GOES {
            let name = name(go).to_string();
            match self.line.put(&name, content)? {
                Err(HubError::Taken) => {}
                Err(error) => return Ok(Err(error.into())),
                Ok(()) => return self.compare(&name, content),
            }
        }
        Ok(Err(Trouble::NotKept))
    }

    /// Reads an object back.
    fn compare(&self, name: &str, content: &[u8]) -> Result<Result<(), Trouble>, SyncError> {
        let mut back = Vec::with_capacity(content.len());
        let all = 0..content.len() as u64;
        Ok(match self.line.read(name, all, &mut back)? {
            Ok(()) if back == content => Ok(()),
            Ok(()) | Err(HubError::NotFound | HubError::Cut) => Err(Trouble::NotKept),
            Err(error) => Err(error.into()),
        })
    }
}
