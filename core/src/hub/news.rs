//! Whether there is something to say by the hub, and to whom.
//!
//! News is what some laptop of the team neither said to have nor will find there: changes, records of the
//! roster and signatures under them, attachments it said to lack; and what is missing here, if the others
//! can not see that from what this laptop said last.

use super::SyncError;
use super::fetch::fetch;
use super::listing::{Listing, Parts};
use super::name::Stem;
use super::report::Trouble;
use super::rules::{Lying, SURELY_SEEN_MS, could_not_read, is_offered, will_have};
use super::store::{Kept, State};
use super::sync::Course;
use crate::exchange::{self, Audience, Heard, SILENT_MS};
use crate::ids::{Id, ReplicaId};
use crate::roster;
use crate::store::{Reader, Vector};
use std::collections::BTreeSet;
use std::fs;

/// What stands for attachments where none is lacking.
const NO_ATTACHMENTS: [u8; 32] = [0; 32];

impl Course<'_> {
    /// What has to be said to the others; `None` when it is nothing.
    pub(super) fn news(&self, listing: &Listing) -> Result<Option<Audience>, SyncError> {
        let (session, own) = (self.session, self.session.replica());
        let (lying, blobs) = (self.lying(listing), session.store().blobs());
        session.store().read(|reader| {
            let here = reader.vector()?;
            let heard = exchange::heard(reader)?;
            let listening = self.listening(&heard);
            if listening.is_empty() {
                return Ok(None);
            }
            let mut peers: Vec<Vector> = Vec::new();
            let mut asked: BTreeSet<Id> = BTreeSet::new();
            for (replica, word) in listening {
                let said = word.map(|word| (&word.vector, word.created));
                peers.push(will_have(replica, said, &lying, |one| here.is_forked(one)));
                let Some(word) = word else { continue };
                let lacks = word.wanted.iter().filter(|name| {
                    let offered = is_offered(replica, word.created, name, &lying);
                    !offered && blobs.path(**name).is_file()
                });
                asked.extend(lacks);
            }
            let (runs, _) = reader.missing(&peers)?;
            let known = roster::digest(&roster::records(reader)?);
            let is_known = lying.iter().any(|one| one.reach.roster == known);
            let lacks = exchange::wanted_digest(&exchange::wanted(reader, &blobs)?);
            let is_told = self.is_told(lacks);
            if !runs.is_empty() || !is_known || !is_told || !asked.is_empty() {
                return Ok(Some(Audience::Hub { peers, asked }));
            }
            if !self.has_to_ask(&reader.vector_whole(own)?, &here) {
                return Ok(None);
            }
            // Of what lost its body here a word that says it is known would bring nothing.
            let husks = !reader.bodies_missing()?.is_empty();
            Ok(Some(match husks {
                true => Audience::Asked,
                false => Audience::Hub { peers, asked },
            }))
        })
    }

    /// The other laptops with what they said last. One that was silent for long does not make every
    /// bundle full-size; but where all were, the office paused, and nobody is left out.
    fn listening<'h>(&self, heard: &'h [Heard]) -> Vec<(ReplicaId, Option<&'h Heard>)> {
        let (roster, own, now) = (self.session.roster(), self.session.replica(), self.now());
        let others = roster.replicas.keys().copied();
        let others = others.filter(|replica| *replica != own);
        let words = others.map(|replica| {
            let word = heard.iter().find(|heard| heard.replica == replica);
            (replica, word)
        });
        let (silent, listening): (Vec<_>, Vec<_>) =
            words.partition(|(_, word)| word.is_some_and(|word| now.0 - word.at.0 > SILENT_MS));
        match listening.is_empty() {
            true => silent,
            false => listening,
        }
    }

    /// The bundles that lie there whole.
    fn lying(&self, listing: &Listing) -> Vec<Lying<'_>> {
        let whole = self.kept.values();
        let whole = whole.filter(|kept| kept.state == State::Whole);
        whole
            .filter(|kept| self.unlisted.contains(&kept.stem) || kept.lies_in(listing))
            .filter_map(|kept| {
                let (reach, since) = (kept.reach.as_ref()?, kept.at);
                Some(Lying { reach, since })
            })
            .collect()
    }

    /// What this laptop said last by this hub.
    fn last_said(&self) -> Option<&Kept> {
        let said = |kept: &&Kept| kept.own && kept.state == State::Whole;
        self.kept
            .values()
            .filter(said)
            .max_by_key(|kept| (kept.at, kept.stem.n))
    }

    /// Whether the others know which attachments this laptop lacks. What did not come in two days is asked
    /// for again: it may lie there in a bundle that was read before the attachment went bad here.
    fn is_told(&self, lacks: [u8; 32]) -> bool {
        let last = self.last_said();
        let reach = last.and_then(|last| last.reach.as_ref());
        let said = reach.map_or(NO_ATTACHMENTS, |reach| reach.wanted);
        let fresh = last.is_some_and(|last| self.now().0 - last.at < SURELY_SEEN_MS);
        said == lacks && (lacks == NO_ATTACHMENTS || fresh)
    }

    /// Whether something is missing here and the others can not see that from what this laptop said
    /// last, or not any more. Who waits in vain says so once: then its writer sends it again.
    fn has_to_ask(&self, whole: &Vector, here: &Vector) -> bool {
        let gaps = self.kept.values().any(|kept| kept.state == State::Gap);
        let damaged = self.report.troubles.contains_key(&Trouble::Damaged);
        let lacks = gaps || damaged || whole != here;
        let last = self.last_said();
        let is_said = last.is_some_and(|last| {
            let end = last.reach.as_ref().map(|reach| &reach.end);
            end == Some(whole) && self.now().0 - last.at < SURELY_SEEN_MS
        });
        let mut given_up = self.remains.values().filter(|one| one.told.is_some());
        let in_vain = given_up
            .any(|one| last.is_none_or(|last| last.at < one.since.saturating_add(SURELY_SEEN_MS)));
        in_vain || (lacks && !is_said)
    }

    /// Takes away own bundles of which some laptop can not have read one, if they are not what was put
    /// there: nobody shall wait for them, and what was in them is sent again.
    pub(super) fn give_up_rotten(&mut self, listing: &Listing) -> Result<(), SyncError> {
        for stem in self.doubted(listing)? {
            let Some(parts) = listing.0.get(&stem).and_then(Parts::whole) else {
                continue;
            };
            let bytes = parts.iter().map(|part| part.bytes).sum();
            self.line.job().step("hub-fetch", bytes);
            match fetch(&self.line, &self.porch, &stem, &parts)? {
                Ok(path) => fs::remove_file(path)?,
                Err(Trouble::Damaged) => {
                    self.report.trouble(Trouble::Vanished);
                    self.give_up(&stem, listing)?;
                    // Should it be listed again it leads nobody.
                    if let Some(kept) = self.kept.get(&stem).cloned() {
                        self.keep(Kept {
                            reach: None,
                            ..kept
                        })?;
                    }
                }
                Err(_) => {}
            }
        }
        Ok(())
    }

    /// Own bundles that some laptop can not have read.
    fn doubted(&self, listing: &Listing) -> Result<Vec<Stem>, SyncError> {
        let read =
            |reader: &Reader<'_>| Ok::<_, SyncError>((reader.vector()?, exchange::heard(reader)?));
        let (here, heard) = self.session.store().read(read)?;
        let own = self.kept.values();
        let own =
            own.filter(|kept| kept.own && kept.state == State::Whole && kept.lies_in(listing));
        let doubted = own.filter(|kept| {
            let Some(reach) = &kept.reach else {
                return false;
            };
            let one = Lying {
                reach,
                since: kept.at,
            };
            heard.iter().any(|word| {
                let said = (&word.vector, word.created);
                could_not_read(word.replica, said, &one, |replica| here.is_forked(replica))
            })
        });
        Ok(doubted.map(|kept| kept.stem).collect())
    }

    /// Whether something is missing here, after all that could be had was taken in.
    pub(super) fn lacks_something(&self) -> Result<bool, SyncError> {
        let blobs = self.session.store().blobs();
        let lacks = |reader: &Reader<'_>| {
            let husks = !reader.bodies_missing()?.is_empty();
            Ok::<_, SyncError>(husks || !exchange::wanted(reader, &blobs)?.is_empty())
        };
        Ok(self.has_gaps()? || self.session.store().read(lacks)?)
    }
}
