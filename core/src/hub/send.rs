//! Sending what some laptop lacks, and reading it back.

use super::SyncError;
use super::fetch::hash_of;
use super::listing::Listing;
use super::name::{Name, Stem};
use super::report::Trouble;
use super::rules::{Lying, SURELY_SEEN_MS, will_have};
use super::store::{Kept, State};
use super::sync::Course;
use crate::desk::HubError;
use crate::exchange::{self, Audience, SILENT_MS, Sender};
use crate::ids::{Id, SystemRandom};
use crate::roster;
use crate::store::Vector;
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
        if let Some(audience) = self.audience(listing)? {
            let stem = self.write(&audience)?;
            self.bring(&stem, listing)?;
        }
        Ok(())
    }

    /// What the others have or will find on the hub; `None` when nothing has to be sent.
    fn audience(&self, listing: &Listing) -> Result<Option<Audience>, SyncError> {
        let (session, now) = (self.session, self.now());
        let (roster, own) = (session.roster(), session.replica());
        let whole = |kept: &&Kept| kept.state == State::Whole;
        let lies = |kept: &Kept| self.unlisted.contains(&kept.stem) || kept.lies_in(listing);
        let lying: Vec<Lying<'_>> = self
            .kept
            .values()
            .filter(whole)
            .filter(|kept| lies(kept))
            .filter_map(|kept| {
                let (reach, since) = (kept.reach.as_ref()?, kept.at);
                Some(Lying { reach, since })
            })
            .collect();
        session.store().read(|reader| {
            let here = reader.vector()?;
            let heard = exchange::heard(reader)?;
            let mut peers: Vec<Vector> = Vec::new();
            for replica in roster.replicas.keys().filter(|replica| **replica != own) {
                let said = heard.iter().find(|heard| heard.replica == *replica);
                if said.is_some_and(|said| now.0 - said.at.0 > SILENT_MS) {
                    continue;
                }
                let said = said.map(|said| (&said.vector, said.created));
                let forked = |replica| here.is_forked(replica);
                peers.push(will_have(*replica, said, &lying, forked));
            }
            if peers.is_empty() {
                return Ok(None);
            }
            let (runs, _) = reader.missing(&peers)?;
            let known = lying.iter().map(|one| one.reach.records).max();
            let records = roster::records(reader)?.len() as u64;
            let news = !runs.is_empty() || known.is_none_or(|known| known < records);
            Ok((news || self.has_to_ask(&here)).then_some(Audience::Hub(peers)))
        })
    }

    /// Whether something is missing here and the others can not see that from what this laptop said
    /// last, or not any more.
    fn has_to_ask(&self, here: &Vector) -> bool {
        let gaps = self.kept.values().any(|kept| kept.state == State::Gap);
        let lacks = gaps || self.report.troubles.contains_key(&Trouble::Damaged);
        let said = |kept: &&Kept| kept.own && kept.state == State::Whole;
        let last = self.kept.values().filter(said).max_by_key(|kept| kept.at);
        let is_said = last.is_some_and(|last| {
            let end = last.reach.as_ref().map(|reach| &reach.end);
            end == Some(here) && self.now().0 - last.at < SURELY_SEEN_MS
        });
        lacks && !is_said
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
