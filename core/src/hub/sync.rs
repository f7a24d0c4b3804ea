//! A sync from beginning to end.

use super::fetch::Porch;
use super::line::Line;
use super::listing::Listing;
use super::name::Stem;
use super::report::{Report, Trouble};
use super::settings::{address, check, note_last};
use super::store::{Kept, Remains, State, forget, keep, kept, remains};
use super::{FOLDER, Place, SyncError};
use crate::desk::{Desk, HubPassword, Session};
use crate::ids::SystemRandom;
use crate::store::{Hand, Reader, StoreError, Tx};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// One sync while it runs.
pub(super) struct Course<'a> {
    pub(super) desk: &'a Desk,
    pub(super) session: &'a Session,
    pub(super) line: Line<'a>,
    pub(super) porch: Porch,
    /// Every bundle that was seen on this hub.
    pub(super) kept: BTreeMap<Stem, Kept>,
    /// What was seen there and could not be taken in.
    pub(super) remains: BTreeMap<Stem, Remains>,
    /// What surely lies there although the listing does not say so: it is old.
    pub(super) unlisted: BTreeSet<Stem>,
    pub(super) report: Report,
    pub(super) mark: [u8; 16],
}

/// Syncs with a hub: with the one that is set up, or once with another, of which nothing is
/// remembered but what went where. What was taken in when it ends early stays.
pub fn sync(
    desk: &Desk,
    session: &Session,
    once: Option<(Place, HubPassword)>,
) -> Result<Report, SyncError> {
    let is_set = once.is_none();
    let (place, address) = match once {
        Some((place, password)) => {
            let place = place.checked()?;
            check(session, &place)?;
            (place.clone(), place.opened_by(password))
        }
        None => {
            let (place, address) = address(session)?;
            check(session, &place)?;
            (place, address)
        }
    };
    let hub = desk.ports().hubs.open(&address)?;
    let report = desk.job().run(|job| {
        let mark = place.mark();
        let read = |reader: &Reader<'_>| {
            Ok::<_, StoreError>((kept(reader, mark)?, remains(reader, mark)?))
        };
        let (rows, remains) = session.store().read(read)?;
        let mut course = Course {
            desk,
            session,
            line: Line::new(hub, job),
            porch: Porch::of(session.home().generation())?,
            kept: rows.into_iter().map(|row| (row.stem, row)).collect(),
            remains,
            unlisted: BTreeSet::new(),
            report: Report::default(),
            mark,
        };
        course.run().map(|()| course.report)
    });
    // Whatever ended it: what was taken in is to be seen.
    session.reread_all()?;
    let report = report?;
    if is_set {
        write(desk, session, |tx| note_last(tx, &report))?;
    }
    Ok(report)
}

impl Course<'_> {
    fn run(&mut self) -> Result<(), SyncError> {
        self.report.at = self.now().0;
        self.line.job().step("hub-list", 0);
        let listing = Listing::of(self.line.list(FOLDER)??);
        self.check(&listing)?;
        self.take(&listing)?;
        self.session.reread_all()?;
        self.send(&listing)?;
        if self.report.is_synced() && self.lacks_something()? {
            self.report.trouble(Trouble::Gap);
        }
        let wanted = self.kept.values().filter_map(|kept| match kept.state {
            State::Sending => Some(self.porch.outgoing(&kept.stem)),
            _ => None,
        });
        let coming = listing.0.keys().map(|stem| self.porch.incoming(stem));
        let wanted: BTreeSet<_> = wanted.chain(coming).collect();
        self.porch.sweep(|path| wanted.contains(path))
    }

    /// This laptop's clock.
    pub(super) fn now(&self) -> Instant {
        self.desk.ports().clock.now()
    }

    /// Remembers a bundle.
    pub(super) fn keep(&mut self, kept: Kept) -> Result<(), SyncError> {
        let mark = self.mark;
        write(self.desk, self.session, |tx| keep(tx, mark, &kept))?;
        self.kept.insert(kept.stem, kept);
        Ok(())
    }

    /// Forgets a bundle: if it is listed again, it is read again.
    pub(super) fn forget(&mut self, stem: &Stem) -> Result<(), SyncError> {
        let mark = self.mark;
        write(self.desk, self.session, |tx| forget(tx, mark, stem))?;
        self.kept.remove(stem);
        Ok(())
    }

    /// Remembers that a bundle stands otherwise now.
    pub(super) fn stands(&mut self, stem: &Stem, state: State) -> Result<(), SyncError> {
        match self.kept.get(stem).cloned() {
            Some(kept) => self.keep(Kept { state, ..kept }),
            None => Ok(()),
        }
    }
}

pub(super) fn write(
    desk: &Desk,
    session: &Session,
    act: impl FnOnce(&mut Tx<'_>) -> Result<(), StoreError>,
) -> Result<(), SyncError> {
    let hand = Hand {
        author: session.user(),
        now: desk.ports().clock.now(),
        random: &SystemRandom,
    };
    session
        .store()
        .write(hand, act, |_, ()| Ok::<_, StoreError>(()))?;
    Ok(())
}
