//! What lies on a hub and is of no use: half a bundle whose writer's laptop died, bytes that rotted, a
//! bundle of somebody nobody knows. It is waited for; but after two days in which it did not change, and if
//! nothing is known to be missing here, it holds nobody up any more. Then it is told, and brought once in two
//! days, in case whoever keeps the hub has mended it.

use super::SyncError;
use super::fetch::left;
use super::listing::{Listing, Parts};
use super::name::Stem;
use super::report::Trouble;
use super::rules::{SURELY_SEEN_MS, is_awaited};
use super::store::{Remains, State, drop_remains, put_remains};
use super::sync::{Course, write};
use crate::desk::Listed;
use crate::exchange;
use crate::store::Reader;

impl Course<'_> {
    /// Whether something before what others have is missing here.
    pub(super) fn has_gaps(&self) -> Result<bool, SyncError> {
        let (session, roster) = (self.session, self.session.roster());
        let missing = |reader: &Reader<'_>| exchange::missing(reader, &roster);
        let gap = self.kept.values().any(|kept| kept.state == State::Gap);
        Ok(gap || !session.store().read(missing)?.is_empty())
    }

    /// Whether a bundle that can be brought is left alone this time.
    pub(super) fn is_left_alone(&self, stem: &Stem, parts: &[&Listed], lacks: bool) -> bool {
        let now = self.now().0;
        let bytes: u64 = parts.iter().map(|part| part.bytes).sum();
        let known = self.remains.get(stem).filter(|known| known.bytes == bytes);
        known.is_some_and(|known| {
            !is_awaited(known.since, now, lacks)
                && known.told.is_some_and(|told| now < told + SURELY_SEEN_MS)
                && left(&self.porch, stem, parts) > 0
        })
    }

    /// A bundle can not be taken in as it lies there.
    pub(super) fn waits_for(
        &mut self,
        stem: &Stem,
        parts: &Parts,
        (trouble, lacks): (Trouble, bool),
    ) -> Result<(), SyncError> {
        let now = self.now().0;
        let bytes = parts.all().map(|part| part.bytes).sum();
        let known = self.remains.get(stem).copied();
        let known = known.filter(|known| known.bytes == bytes);
        let mut one = known.unwrap_or(Remains {
            bytes,
            since: now,
            told: None,
        });
        if is_awaited(one.since, now, lacks) {
            self.waits(trouble);
        } else if one.told.is_none_or(|told| now >= told + SURELY_SEEN_MS) {
            one.told = Some(now);
            self.report.trouble(Trouble::Remains);
        }
        let mark = self.mark;
        write(self.desk, self.session, |tx| {
            put_remains(tx, mark, stem, &one)
        })?;
        self.remains.insert(*stem, one);
        Ok(())
    }

    /// Forgets what is whole by now, or gone.
    pub(super) fn forget_remains(&mut self, listing: &Listing) -> Result<(), SyncError> {
        let over = self
            .remains
            .keys()
            .filter(|stem| self.kept.contains_key(stem) || !listing.0.contains_key(stem));
        let over: Vec<Stem> = over.copied().collect();
        for stem in over {
            let mark = self.mark;
            write(self.desk, self.session, |tx| drop_remains(tx, mark, &stem))?;
            self.remains.remove(&stem);
        }
        Ok(())
    }
}
