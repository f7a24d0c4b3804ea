//! A team and what happened to it: edits on all laptops, bundles that are lost, doubled and read in any
//! order, with and without their attachments, requests, clocks that jump by up to ten years, a folder that is copied, reading that is broken off.
//!
//! Each bundle carries what its base lacks and no more; a second reading changes nothing, one that is
//! broken off or refused nothing at all. What is forged is refused, or nothing of it is taken in. After
//! each act what counts is what the rules say.

use super::acts::{Act, write};
use super::asking::scan;
use super::events::{Event, Events};
use super::export::carries_what_its_base_lacks;
use super::settling::{bodies, hashes, hex};
use super::standing::holds_what_counts;
use super::team::{ALMA, Laptop, START, Team};
use crate::exchange::{Attachments, Audience, ExchangeError};
use crate::ids::{Id, ReplicaId};
use crate::roster::own_root;
use crate::store::StoreError;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The table of facts: who is the same person as whom.
pub const FACTS: &str = "same_person";
pub const MOST_LAPTOPS: usize = 6;

pub struct Week {
    pub team: Team,
    pub laptops: Vec<Laptop>,
    pub sticks: Vec<PathBuf>,
    /// Those of the sticks that somebody forged.
    pub forged: BTreeSet<PathBuf>,
    /// Those that somebody left bodies out of.
    pub censored: BTreeSet<PathBuf>,
    pub persons: Vec<Id>,
    /// What the persons' ids follow from.
    pub draws: BTreeMap<Id, Id>,
    /// Rows of facts, each as it stood when it was stated.
    pub facts: BTreeSet<String>,
    /// Every body somebody wrote, by its hash, with its root.
    pub bodies: BTreeMap<String, String>,
    pub events: Events,
}

impl Week {
    /// A team of so many laptops after these acts.
    pub fn of(count: usize, acts: &[(u8, Act)]) -> Self {
        let team = Team::new();
        let mut week = Self {
            laptops: team.laptops(count),
            team,
            sticks: Vec::new(),
            forged: BTreeSet::new(),
            censored: BTreeSet::new(),
            persons: Vec::new(),
            draws: BTreeMap::new(),
            facts: BTreeSet::new(),
            bodies: BTreeMap::new(),
            events: Events::default(),
        };
        for (who, act) in acts {
            week.act(usize::from(*who) % week.laptops.len(), act);
        }
        week
    }

    /// Something happens at a laptop.
    pub fn act(&mut self, who: usize, act: &Act) {
        self.happens(who, act);
        self.is_sound(who);
    }

    /// Whatever happened at a laptop, its tables are what its log says, and what counts what the rules say.
    pub fn is_sound(&self, who: usize) {
        let laptop = &self.laptops[who];
        let cuts = laptop.roster().ruling().cuts;
        let found = laptop.store.verify(&cuts).unwrap();
        assert!(found.is_whole(), "folded anew it would be something else");
        holds_what_counts(laptop);
    }

    fn happens(&mut self, who: usize, act: &Act) {
        let laptop = &self.laptops[who];
        match act {
            Act::Send(which) => {
                let attachments = match which % 4 {
                    0 => Attachments::All,
                    1 => Attachments::Nothing,
                    2 => Attachments::UpTo(400),
                    _ => Attachments::Missing,
                };
                self.send(who, &Audience::Team(attachments));
            }
            Act::Ask => self.send(who, &Audience::Asked),
            Act::Scan(whose) => {
                let place = usize::from(*whose).checked_rem(self.persons.len());
                let person = place.and_then(|place| self.persons.get(place));
                let own = laptop.replica();
                let roster = laptop.roster();
                let open = |person: &&Id| !roster.erased().contains_key(*person);
                if let Some(person) = person.filter(open).filter(|_| !roster.is_out(own)) {
                    let before = bodies(laptop);
                    scan(laptop, *person, usize::from(*whose) * 4);
                    self.note_down(who, &before);
                }
            }
            Act::Hear(which) => {
                if let Some(stick) = self.stick(*which) {
                    self.hear(laptop, &stick);
                }
            }
            Act::Broken(which) => {
                if let Some(stick) = self.stick(*which) {
                    let before = laptop.everything();
                    if laptop.break_off(&stick, u32::from(*which) * 300) {
                        assert_eq!(laptop.everything(), before, "broken off");
                    }
                }
            }
            Act::Clock(months) => {
                let now = laptop.now.get() + i64::from(*months) * 30 * 86_400_000;
                laptop.now.set(now);
            }
            Act::ShutOut(which) => {
                let laptops: Vec<ReplicaId> = laptop.roster().laptops.keys().copied().collect();
                let other = laptops[usize::from(*which) % laptops.len()];
                if other != laptop.replica() {
                    self.team.shut_out(laptop, other);
                }
            }
            Act::Admit(whose, which) => {
                let laptops: Vec<ReplicaId> = laptop.roster().laptops.keys().copied().collect();
                let aside = laptop.aside(laptops[usize::from(*whose) % laptops.len()]);
                if let Some(place) = usize::from(*which).checked_rem(aside.len()) {
                    self.team.admit(laptop, aside[place..].to_vec());
                    let left = laptop.aside(laptops[usize::from(*whose) % laptops.len()]);
                    assert_eq!(left, aside[..place], "what is let in counts");
                    self.events.note(Event::LetIn);
                }
            }
            Act::Erase(which, how) => self.erase(who, *which, *how),
            Act::Dismiss(leaves) => self.dismiss(who, *leaves),
            Act::Censor(which) => self.censor(who, *which),
            Act::Forge(which) => self.forge(who, *which),
            Act::BothGoOn => self.both_go_on(who),
            Act::OutAndIn(which) => self.out_and_in(who, *which),
            Act::BothOut(which) => self.both_out(who, *which),
            Act::OutAndErased(which) => self.out_and_erased(who, *which),
            Act::Copy => {
                if self.laptops.len() < MOST_LAPTOPS {
                    let copy = laptop.copied();
                    self.laptops.push(copy);
                }
            }
            edit => {
                let (edit, persons) = (edit.clone(), self.persons.clone());
                let before = bodies(laptop);
                let made = match laptop.write(|tx| write(tx, &edit, &persons)) {
                    Err(StoreError::Out | StoreError::Erased) => return,
                    made => made.unwrap(),
                };
                if let (Act::Birth(..), Some(id)) = (&edit, made) {
                    let sees = laptop.rows(&["person"]);
                    let Act::Birth(_, year) = edit else { return };
                    let own = sees.iter().find(|row| row.contains(&hex(id))).unwrap();
                    assert!(
                        own.contains(&format!("'19{:02}'", year % 5)),
                        "her own edit"
                    );
                } else {
                    let root = made.map(|draw| (own_root(ALMA, draw), draw));
                    self.persons.extend(root.map(|(root, _)| root));
                    self.draws.extend(root);
                }
                self.facts.extend(self.laptops[who].rows(&[FACTS]));
                self.note_down(who, &before);
            }
        }
    }

    /// What was written at a laptop since, which others will have to have.
    fn note_down(&mut self, who: usize, before: &BTreeMap<String, String>) {
        let laptop = &self.laptops[who];
        let written = bodies(laptop).into_iter();
        let written: Vec<_> = written
            .filter(|(hash, _)| !before.contains_key(hash))
            .collect();
        if !written.is_empty() && (laptop.now.get() - START).abs() > 2 * 86_400_000 {
            self.events.note(Event::WrongClock);
        }
        self.bodies.extend(written);
    }

    /// Reads a stick, twice. Of a forged one nothing is taken in.
    pub fn hear(&self, laptop: &Laptop, stick: &Path) {
        let (before, log) = (laptop.everything(), hashes(laptop));
        let forged = self.forged.contains(stick);
        let received = match laptop.hear(stick) {
            Ok(received) => received,
            Err(refused) => {
                // Whoever was shut out when it was written can not open it.
                let sealed_out = matches!(refused, ExchangeError::NotForThisLaptop);
                assert!(sealed_out || forged, "{refused}");
                assert_eq!(laptop.everything(), before, "refused");
                if !sealed_out {
                    self.events.note(Event::Refused);
                }
                return;
            }
        };
        assert!(!forged || hashes(laptop) == log, "a forgery is taken in");
        if self.censored.contains(stick) && !received.preview.gaps.is_empty() {
            self.events.note(Event::Missed);
        }
        let before = laptop.everything();
        laptop.hear(stick).unwrap();
        assert_eq!(laptop.everything(), before, "a second reading");
    }

    pub fn send(&mut self, who: usize, audience: &Audience) {
        let laptop = &self.laptops[who];
        let (_, stick) = laptop.send_to(&self.team, audience);
        carries_what_its_base_lacks(laptop, &stick);
        self.sticks.push(stick);
    }

    fn stick(&self, which: u8) -> Option<PathBuf> {
        let place = usize::from(which).checked_rem(self.sticks.len())?;
        self.sticks.get(place).cloned()
    }
}
