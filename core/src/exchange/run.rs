//! Runs of changes in a bundle: each goes on from a link that is here, and ends in a seal.
//!
//! Some runs are *unfit*: a body is left out that was never here though nobody erased it, one body stands in two branches,
//! a body is longer than any laptop of ours writes, or the chain has split more often than copies
//! explain. The first walk finds them; they are left alone as what does not connect is, and the rest
//! of the bundle is taken in. What comes later from a better source closes the gap.

use super::ExchangeError;
use super::segment::{Came, Entry};
use super::sink::Sink;
use super::walk::{Place, Walk};
use crate::ids::ReplicaId;
use crate::roster::Roster;
use crate::store::{Chain, Change, Link, NO_CHAIN, Seal, body_hash, is_in_later_form, next_link};
use std::collections::BTreeSet;

/// More links of copied replicas than this are not remembered.
const MOST_LINKS: usize = 1 << 20;
/// A change of ours is a third of it; a segment with it still fits a frame.
const MOST_BODY: usize = 768 * 1024;
/// More ends of one chain than any number of copied laptops leaves.
const MOST_ENDS: usize = 64;

/// Changes of one replica, until their seal comes.
pub(super) struct Open {
    replica: ReplicaId,
    /// Where it begins.
    place: Place,
    n: u64,
    chain: Chain,
    connects: bool,
    /// How many of its changes are new here.
    fresh: u64,
    /// How many of these came with a body about a root that is erased.
    late: u64,
    /// The link before the first change that is new here.
    from: Option<Chain>,
    /// Whether the last change ends its transaction; a husk can not say.
    marked: bool,
}

/// Why a body can not be read: an update will, or nobody ever.
fn unreadable(body: &[u8]) -> ExchangeError {
    match is_in_later_form(body) {
        true => ExchangeError::Newer,
        false => ExchangeError::Forged,
    }
}

impl Walk {
    /// Takes a segment: its changes follow the last one's, or begin a run.
    pub(super) fn segment(
        &mut self,
        raw: &[u8],
        sink: &mut impl Sink,
    ) -> Result<(), ExchangeError> {
        let came = Came::read(raw)?;
        self.continue_or_open(&came, sink)?;
        let Some(mut open) = self.open.take() else {
            return Err(ExchangeError::Damaged);
        };
        let links = self.links(&came, &open);
        let last = links.last().map_or(NO_CHAIN, |link| link.chain);
        let n = links.last().map_or(open.n, |link| link.n);
        // A link that stands in the log vouches for all before it.
        let all_known =
            open.connects && open.from.is_none() && sink.knows(open.replica, n, &last)?;
        if open.connects && !all_known && self.is_unfit(&came, &links, sink)? {
            self.leave(&mut open);
        }
        if !all_known || sink.heals() {
            for (link, entry) in links.iter().zip(&came.entries) {
                self.entry(link, entry, &mut open, all_known, sink)?;
            }
        }
        self.changes += came.entries.len() as u64;
        (open.n, open.chain) = (n, last);
        if all_known {
            open.marked = true;
        }
        self.open = Some(open);
        Ok(())
    }

    /// A segment goes on where the last one ended, or begins anew after a seal.
    fn continue_or_open(
        &mut self,
        came: &Came<'_>,
        sink: &mut impl Sink,
    ) -> Result<(), ExchangeError> {
        let place = (came.replica, came.first, came.before);
        match &self.open {
            Some(open) if (open.replica, open.n + 1, open.chain) == place => return Ok(()),
            Some(_) => return Err(ExchangeError::Damaged),
            None => {}
        }
        let before = (came.replica, came.before);
        let connects = match came.first {
            1 if came.before != NO_CHAIN => return Err(ExchangeError::Damaged),
            1 => true,
            first => {
                self.ends.contains(&before)
                    || self.inside.contains(&before)
                    || sink.knows(came.replica, first - 1, &came.before)?
            }
        };
        let place = (came.replica, came.first - 1, came.before);
        self.open = Some(Open {
            replica: came.replica,
            place,
            n: came.first - 1,
            chain: came.before,
            connects: connects && !self.unfit.contains(&place),
            fresh: 0,
            late: 0,
            from: None,
            marked: false,
        });
        Ok(())
    }

    /// Whether a segment holds what can not be taken in.
    fn is_unfit(
        &self,
        came: &Came<'_>,
        links: &[Link],
        sink: &mut impl Sink,
    ) -> Result<bool, ExchangeError> {
        let latest = sink.latest(came.replica)?;
        for (link, entry) in links.iter().zip(&came.entries) {
            let unfit = match entry.body {
                Ok(body) if body.len() > MOST_BODY => true,
                Ok(_) => link.n <= latest && sink.clashes(link)?,
                Err(_) if self.is_erased(link.root) => link.n <= latest && sink.clashes(link)?,
                Err(_) => !sink.knows(link.replica, link.n, &link.chain)?,
            };
            if unfit {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Leaves a run alone from here on.
    fn leave(&mut self, open: &mut Open) {
        self.unfit.insert(open.place);
        self.new_changes -= open.fresh;
        (open.connects, open.from) = (false, None);
        (open.fresh, open.late) = (0, 0);
    }

    /// The links of a segment's changes.
    fn links(&self, came: &Came<'_>, open: &Open) -> Vec<Link> {
        let (space, replica) = (self.here.space.0, came.replica);
        let mut before = open.chain;
        let entries = (came.first..).zip(&came.entries);
        entries
            .map(|(n, entry)| {
                let hash = match entry.body {
                    Ok(body) => body_hash(body),
                    Err(hash) => hash,
                };
                let chain = next_link(space, replica.0, n, &before, entry.root, &hash);
                before = chain;
                let root = entry.root;
                Link {
                    replica,
                    n,
                    root,
                    hash,
                    chain,
                }
            })
            .collect()
    }

    fn entry(
        &mut self,
        link: &Link,
        entry: &Entry<'_>,
        open: &mut Open,
        known: bool,
        sink: &mut impl Sink,
    ) -> Result<(), ExchangeError> {
        // After the first link that is new every other is: it names what went before.
        let known = known
            || (open.connects
                && open.from.is_none()
                && sink.knows(link.replica, link.n, &link.chain)?);
        if !known && open.connects && open.from.is_none() {
            open.from = Some(open.chain);
        }
        open.chain = link.chain;
        if known && !sink.heals() {
            open.marked = true;
            return Ok(());
        }
        let change = match entry.body {
            Ok(body) => Some((body, Change::read(body).map_err(|_| unreadable(body))?)),
            Err(_) => None,
        };
        let stamp = change.as_ref().map_or(0, |(_, change)| change.hlc);
        self.ahead |= self.here.is_ahead(stamp);
        open.marked = change.as_ref().is_none_or(|(_, change)| change.last);
        if !open.connects {
            return Ok(());
        }
        // What is erased leaves its place and nothing else.
        let late = change.is_some() && self.is_erased(link.root);
        let change = change.filter(|_| !late);
        if !known {
            (open.fresh, self.new_changes) = (open.fresh + 1, self.new_changes + 1);
            if late {
                open.late += 1;
            }
        }
        let header = self.header.as_ref();
        if header.is_some_and(|header| header.end.is_forked(link.replica)) {
            self.inside.insert((link.replica, link.chain));
            if self.inside.len() > MOST_LINKS {
                return Err(ExchangeError::Damaged);
            }
        }
        sink.change(link, change.as_ref().map(|(body, change)| (*body, change)))
    }

    /// Whether a revocation names this end: there is room for it whatever branches a thief made, and
    /// those he made after it take no other's.
    fn is_named(&self, seal: &Seal) -> bool {
        let cuts = self.roster.as_ref().map(Roster::cuts).unwrap_or_default();
        let mut cuts = cuts.of.get(&seal.replica).into_iter().flatten();
        cuts.any(|cut| cut.0.contains(&(seal.n, seal.chain)))
    }

    /// Takes the seal that ends a run.
    pub(super) fn seal(&mut self, seal: &Seal, sink: &mut impl Sink) -> Result<(), ExchangeError> {
        let mut open = self.open.take().ok_or(ExchangeError::Damaged)?;
        let key = self
            .roster
            .as_ref()
            .and_then(|roster| roster.sign_of(seal.replica));
        let holds = key.is_some_and(|key| seal.holds(self.here.space, &key));
        let place = (open.replica, open.n, open.chain);
        if place != (seal.replica, seal.n, seal.chain) || !holds || !open.marked {
            return Err(ExchangeError::Forged);
        }
        let end = self.header.as_ref().map(|header| &header.end);
        let tip = (seal.n, seal.chain);
        if !end.is_some_and(|end| end.of(seal.replica).any(|end| end == tip)) {
            return Err(ExchangeError::Damaged);
        }
        let ends = self.after.get(&seal.replica).map_or(0, BTreeSet::len);
        if open.from.is_some() && ends >= MOST_ENDS && !self.is_named(seal) {
            self.leave(&mut open);
        }
        if open.connects {
            self.ends.insert((seal.replica, seal.chain));
        }
        if open.late > 0 {
            *self.late.entry(seal.replica).or_default() += open.late;
        }
        // Its own seal over a link it never made: somebody else goes on in its name.
        if seal.replica == self.here.replica {
            let new = match open.connects {
                true => open.from.is_some(),
                false => !sink.knows(seal.replica, seal.n, &seal.chain)?,
            };
            self.is_copied |= new;
        }
        let Some(from) = open.from else {
            return Ok(());
        };
        let after = self.after.entry(seal.replica).or_default();
        after.remove(&from);
        after.insert(seal.chain);
        sink.sealed(&from, seal)
    }
}
