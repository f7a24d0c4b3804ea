//! A team and what happened to it: edits on all laptops, bundles that are lost, doubled and read in any
//! order, with and without their attachments, requests, clocks that jump by up to ten years, a folder that is copied, reading that is broken off.
//!
//! Each bundle carries what its base lacks and no more; a second reading changes nothing, one that is
//! broken off or refused nothing at all.

use super::acts::{Act, write};
use super::asking::{scan, wants};
use super::export::carries_what_its_base_lacks;
use super::team::{ALMA, Laptop, Team};
use crate::exchange::{Attachments, Audience, ExchangeError};
use crate::ids::{Id, ReplicaId};
use crate::roster::{Roster, own_root};
use crate::store::{Reader, StoreError};
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
    pub persons: Vec<Id>,
    /// What the persons' ids follow from.
    pub draws: BTreeMap<Id, Id>,
    /// Rows of facts, each as it stood when it was stated.
    pub facts: BTreeSet<String>,
    /// Every body there ever was, by its hash, with its root.
    pub bodies: BTreeMap<String, String>,
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
            persons: Vec::new(),
            draws: BTreeMap::new(),
            facts: BTreeSet::new(),
            bodies: BTreeMap::new(),
        };
        for (who, act) in acts {
            week.act(*who, act);
        }
        week
    }

    /// Something happens at a laptop. Whatever it is, its tables are what its log says.
    fn act(&mut self, who: u8, act: &Act) {
        let who = usize::from(who) % self.laptops.len();
        self.happens(who, act);
        let laptop = &self.laptops[who];
        let cuts = laptop.roster().ruling().cuts;
        let found = laptop.store.verify(&cuts).unwrap();
        assert!(found.is_whole(), "folded anew it would be something else");
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
                    scan(laptop, *person, usize::from(*whose) * 4);
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
                }
            }
            Act::Erase(which, how) => self.erase(who, *which, *how),
            Act::Dismiss(leaves) => self.dismiss(who, *leaves),
            Act::Censor(which) => self.censor(who, *which),
            Act::Forge(which) => self.forge(who, *which),
            Act::Copy => {
                if self.laptops.len() < MOST_LAPTOPS {
                    let copy = laptop.copied();
                    self.laptops.push(copy);
                }
            }
            edit => {
                let (edit, persons) = (edit.clone(), self.persons.clone());
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
                self.facts.extend(laptop.rows(&[FACTS]));
                self.bodies.extend(bodies(laptop));
            }
        }
    }

    /// Reads a stick, twice.
    fn hear(&self, laptop: &Laptop, stick: &Path) {
        let before = laptop.everything();
        if let Err(refused) = laptop.hear(stick) {
            // Whoever was shut out when it was written can not open it.
            let sealed_out = matches!(refused, ExchangeError::NotForThisLaptop);
            assert!(sealed_out || self.forged.contains(stick), "{refused}");
            assert_eq!(laptop.everything(), before, "refused");
            return;
        }
        let before = laptop.everything();
        laptop.hear(stick).unwrap();
        assert_eq!(laptop.everything(), before, "a second reading");
    }

    fn send(&mut self, who: usize, audience: &Audience) {
        let laptop = &self.laptops[who];
        let (_, stick) = laptop.send_to(&self.team, audience);
        carries_what_its_base_lacks(laptop, &stick);
        self.sticks.push(stick);
    }

    /// The laptops nobody shut out, once everybody's word is heard.
    pub fn staying(&self) -> Vec<&Laptop> {
        let everybody: Vec<_> = self.laptops.iter().flat_map(Laptop::records).collect();
        let roster = Roster::of(self.team.space, &everybody).unwrap();
        let laptops = self.laptops.iter();
        laptops
            .filter(|one| !roster.is_out(one.replica()))
            .collect()
    }

    fn stick(&self, which: u8) -> Option<PathBuf> {
        let place = usize::from(which).checked_rem(self.sticks.len())?;
        self.sticks.get(place).cloned()
    }

    /// Everybody hears everybody, until nothing is new. Bundles are not sealed to laptops that are out.
    pub fn settle(&self) {
        for round in 0..6 {
            let mut quiet = true;
            for from in &self.laptops {
                // Long enough apart that each begins anew, and has another key; then one after the other.
                if round < 2 {
                    from.now.set(from.now.get() + 300 * 86_400_000);
                }
                let audience = Audience::Team(Attachments::All);
                let (_, bundle) = from.send_to(&self.team, &audience);
                carries_what_its_base_lacks(from, &bundle);
                for to in &self.laptops {
                    match to.hear(&bundle) {
                        Ok(received) => {
                            let new = !received.preview.is_nothing_new();
                            quiet &= !new && received.reincarnated.is_none();
                        }
                        Err(ExchangeError::NotForThisLaptop) => {}
                        Err(refused) => panic!("{refused}"),
                    }
                }
            }
            let stay = self.staying();
            // What only a laptop has that is out may never come: it hears of no wish.
            let out = stay.len() < self.laptops.len();
            if quiet && (out || stay.iter().all(|laptop| wants(laptop).is_empty())) {
                return;
            }
        }
        panic!("a team that never comes to rest");
    }
}

pub fn hex(id: Id) -> String {
    id.to_string().to_uppercase()
}

/// The hashes of the bodies a laptop has, with their roots.
pub fn bodies(laptop: &Laptop) -> BTreeMap<String, String> {
    let sql = "SELECT hex(body_hash), hex(root) FROM change WHERE body IS NOT NULL";
    let read = |reader: &Reader<'_>| reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    let bodies: Result<Vec<_>, StoreError> = laptop.store.read(read);
    bodies.unwrap().into_iter().collect()
}
