//! Reading what is new on the hub, one bundle after the other.

use super::SyncError;
use super::fetch::{fetch, left};
use super::listing::{Listing, Parts};
use super::name::Stem;
use super::report::Trouble;
use super::store::{Kept, State};
use super::sync::Course;
use crate::desk::{HubError, Listed};
use crate::exchange::{self, ExchangeError, Received};
use std::fs;
use std::path::{Path, PathBuf};

/// After so many bundles in a row that the hub does not give, nothing more is asked of it.
const PATIENCE: usize = 3;

impl Course<'_> {
    /// Fetches and takes in whatever is listed and was not read yet.
    pub(super) fn take(&mut self, listing: &Listing) -> Result<(), SyncError> {
        let lacks = self.has_gaps()?;
        let mut ready: Vec<(Stem, PathBuf)> = Vec::new();
        let mut wanted: Vec<(Stem, Vec<&Listed>)> = Vec::new();
        for (stem, parts) in &listing.0 {
            match self.kept.get(stem).map(|kept| kept.state) {
                None | Some(State::Gap) => {}
                Some(_) => continue,
            }
            if self.is_duplicate(stem, parts)? {
                continue;
            }
            match parts.whole() {
                Some(parts) if self.is_left_alone(stem, &parts, lacks) => {}
                Some(parts) => wanted.push((*stem, parts)),
                None => self.waits_for(stem, parts, (Trouble::NotReady, lacks))?,
            }
        }
        let bytes = wanted
            .iter()
            .map(|(stem, parts)| left(&self.porch, stem, parts));
        let (mut bytes, mut failed) = (bytes.sum::<u64>(), 0);
        for (stem, parts) in wanted {
            let mine = left(&self.porch, &stem, &parts);
            self.line.job().step("hub-fetch", bytes);
            bytes -= mine;
            let fetched = match failed < PATIENCE {
                true => fetch(&self.line, &self.porch, &stem, &parts)?,
                false => Err(HubError::Unreachable.into()),
            };
            match fetched {
                Ok(file) => {
                    failed = 0;
                    self.report.down.bytes += mine;
                    if !self.take_in(&stem, &file)? {
                        ready.push((stem, file));
                    }
                }
                Err(trouble) => {
                    failed += usize::from(trouble == Trouble::Unreachable);
                    self.is_not_taken(&stem, listing, (trouble, lacks))?;
                }
            }
        }
        self.take_again(ready, (listing, lacks))?;
        self.forget_remains(listing)
    }

    /// Counts what is not taken in. Of what the hub gives otherwise than it was put there, or of a sender
    /// nobody knows, nobody can say whether it ever will be; a line that breaks off says nothing of the kind.
    fn is_not_taken(
        &mut self,
        stem: &Stem,
        listing: &Listing,
        (trouble, lacks): (Trouble, bool),
    ) -> Result<(), SyncError> {
        let perhaps_never = matches!(trouble, Trouble::Damaged | Trouble::UnknownSender);
        match listing.0.get(stem).filter(|_| perhaps_never) {
            Some(parts) => self.waits_for(stem, parts, (trouble, lacks)),
            None => {
                self.waits(trouble);
                Ok(())
            }
        }
    }

    /// What did not connect may connect now: bundles are listed in no order that tells which one
    /// goes before another.
    fn take_again(
        &mut self,
        mut ready: Vec<(Stem, PathBuf)>,
        (listing, lacks): (&Listing, bool),
    ) -> Result<(), SyncError> {
        loop {
            let before = ready.len();
            let mut still = Vec::new();
            for (stem, file) in ready {
                if !self.take_in(&stem, &file)? {
                    still.push((stem, file));
                }
            }
            if still.len() == before || still.is_empty() {
                for (stem, _) in &still {
                    let trouble = match self.kept.contains_key(stem) {
                        true => Trouble::Gap,
                        false => Trouble::UnknownSender,
                    };
                    self.is_not_taken(stem, listing, (trouble, lacks))?;
                }
                return Ok(());
            }
            ready = still;
        }
    }

    /// Takes a bundle in. Whether it is done with: otherwise it may connect later.
    fn take_in(&mut self, stem: &Stem, file: &Path) -> Result<bool, SyncError> {
        let session = self.session;
        let hand = (session.user(), self.now());
        let generation = session.home().generation();
        let job = self.line.job();
        let read = exchange::read_into(session.store(), generation, file, hand, job);
        let received = match read {
            Ok(received) => received,
            Err(ExchangeError::UnknownSender) => return Ok(false),
            Err(ExchangeError::NotForThisLaptop) => {
                self.report.foreign += 1;
                return self.unfit(stem, file);
            }
            Err(error) => {
                let Some(trouble) = Trouble::of(&error) else {
                    return Err(error.into());
                };
                self.report.trouble(trouble);
                if trouble == Trouble::Newer {
                    // After an update of this laptop it can be read.
                    fs::remove_file(file)?;
                    return Ok(true);
                }
                return self.unfit(stem, file);
            }
        };
        let is_first = !self.kept.contains_key(stem);
        self.count(&received, is_first);
        let gap = !received.preview.gaps.is_empty();
        let kept = Kept {
            stem: *stem,
            own: false,
            state: if gap { State::Gap } else { State::Whole },
            bytes: fs::metadata(file)?.len(),
            piece: super::PIECE,
            checked: 0,
            changes: received.preview.changes,
            attachments: received.preview.attachments,
            at: self.now().0,
            reach: Some(received.preview.reach),
        };
        self.keep(kept)?;
        if !gap {
            fs::remove_file(file)?;
        }
        Ok(!gap)
    }

    fn count(&mut self, received: &Received, is_first: bool) {
        let down = &mut self.report.down;
        down.changes += received.preview.new_changes;
        if is_first {
            down.bundles += 1;
            down.attachments += received.preview.attachments;
        }
        self.report.reincarnated |= received.reincarnated.is_some();
    }

    /// Remembers that a bundle is nothing for this laptop, so that it is not fetched again.
    fn unfit(&mut self, stem: &Stem, file: &Path) -> Result<bool, SyncError> {
        let kept = Kept {
            stem: *stem,
            own: false,
            state: State::Unfit,
            bytes: fs::metadata(file)?.len(),
            piece: super::PIECE,
            checked: 0,
            changes: 0,
            attachments: 0,
            at: self.now().0,
            reach: None,
        };
        self.keep(kept)?;
        fs::remove_file(file)?;
        Ok(true)
    }

    /// Whether the very bundle is known under another name; then it is not fetched.
    fn is_duplicate(&mut self, stem: &Stem, parts: &Parts) -> Result<bool, SyncError> {
        let known = self.kept.values().find(|kept| {
            kept.stem != *stem
                && kept.stem.hash == stem.hash
                && matches!(kept.state, State::Whole | State::Unfit)
        });
        let (Some(known), Some(_)) = (known, parts.whole()) else {
            return Ok(false);
        };
        let twin = Kept {
            stem: *stem,
            own: false,
            at: self.now().0,
            // It leads nowhere its twin does not lead; and nobody has compared its bytes.
            reach: None,
            state: State::Unfit,
            ..known.clone()
        };
        self.keep(twin)?;
        self.report.trouble(Trouble::Duplicate);
        Ok(true)
    }

    pub(super) fn waits(&mut self, trouble: Trouble) {
        self.report.waiting += 1;
        self.report.trouble(trouble);
    }
}
