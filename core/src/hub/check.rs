//! Is everything still there? What vanished is not counted on any more, and so is sent again.

use super::SyncError;
use super::listing::{Listing, Parts};
use super::name::{Name, Stem};
use super::report::Trouble;
use super::store::{Kept, State};
use super::sync::Course;

/// How many tries at a part are looked for where a listing may be old.
const GOES: u32 = 3;

impl Kept {
    /// The lengths of the objects it was sent as.
    pub(super) fn lengths(&self) -> impl Iterator<Item = u64> + use<> {
        let (bytes, piece) = (self.bytes, self.piece.max(1));
        (0..bytes.div_ceil(piece)).map(move |before| piece.min(bytes - before * piece))
    }

    /// Whether it lies there as it was sent. How another laptop cut it is not known; only how long
    /// it was.
    pub(super) fn lies_in(&self, listing: &Listing) -> bool {
        listing
            .0
            .get(&self.stem)
            .is_some_and(|parts| match self.own {
                true => parts.are_whole(self.lengths()),
                false => parts.whole().is_some_and(|parts| {
                    parts.iter().map(|part| part.bytes).sum::<u64>() == self.bytes
                }),
            })
    }
}

impl Course<'_> {
    /// Compares what is remembered with what is listed.
    pub(super) fn check(&mut self, listing: &Listing) -> Result<(), SyncError> {
        let whole = |one: &&Kept| one.state == State::Whole;
        let (there, missing): (Vec<&Kept>, Vec<&Kept>) = self
            .kept
            .values()
            .filter(whole)
            .partition(|one| one.lies_in(listing));
        let newest = missing.iter().max_by_key(|one| (one.own, one.at));
        let back = self
            .kept
            .values()
            .filter(|one| one.state == State::Gone && one.reach.is_some() && one.lies_in(listing));
        let back: Vec<Stem> = back.map(|one| one.stem).collect();
        let gone: Vec<Stem> = missing.iter().map(|one| one.stem).collect();
        if let Some(newest) = newest {
            if self.is_there(newest)? {
                self.report.trouble(Trouble::Stale);
                self.unlisted = gone.into_iter().collect();
            } else {
                // Cut short is not set back.
                let listed = missing.iter().any(|one| listing.0.contains_key(&one.stem));
                let last = there.iter().map(|one| one.at).max();
                let first = missing.iter().map(|one| one.at).min();
                let trouble = match last {
                    None => Trouble::Emptied,
                    last if first > last && !listed => Trouble::RolledBack,
                    _ => Trouble::Vanished,
                };
                for stem in gone {
                    self.report.trouble(trouble);
                    self.give_up(&stem, listing)?;
                }
            }
        }
        // What was read with a gap and is gone closes none.
        let gaps = self.kept.values().filter(|one| one.state == State::Gap);
        let lost = gaps.filter(|one| !listing.0.contains_key(&one.stem));
        let lost: Vec<Stem> = lost.map(|one| one.stem).collect();
        for stem in lost {
            self.forget(&stem)?;
        }
        for stem in back {
            self.stands(&stem, State::Whole)?;
        }
        Ok(())
    }

    /// Does not count on a bundle any more. What is left of its own is taken away: others would wait
    /// for the rest.
    pub(super) fn give_up(&mut self, stem: &Stem, listing: &Listing) -> Result<(), SyncError> {
        let own = self.kept.get(stem).is_some_and(|kept| kept.own);
        let left = listing.0.get(stem).filter(|_| own);
        for object in left.into_iter().flat_map(Parts::all) {
            // It is in the way of nothing but a tidy report.
            let _ = self.line.remove(&object.name)?;
        }
        self.stands(stem, State::Gone)
    }

    /// Asks for the first object of a bundle by its name: a listing may be older than what is there.
    fn is_there(&self, kept: &Kept) -> Result<bool, SyncError> {
        let parts = u32::try_from(kept.lengths().count()).unwrap_or(u32::MAX);
        let Some(bytes) = kept.lengths().next() else {
            return Ok(false);
        };
        for go in 0..GOES {
            let name = Name {
                stem: kept.stem,
                part: 1,
                parts,
                go,
            };
            // Who can not answer has not said that it is gone.
            if self.line.size(&name.to_string())?? == Some(bytes) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
