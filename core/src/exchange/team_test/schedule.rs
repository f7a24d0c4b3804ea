//! Random weeks of a team: edits on all laptops, bundles that are lost, doubled and read in any
//! order, with and without their attachments, requests, clocks that jump by up to ten years, a folder that is copied, reading that is broken off.
//!
//! Each bundle carries what its base lacks and no more; a second reading changes nothing, one that is
//! broken off nothing at all. In the end, when everybody has heard everybody, all stores are equal and
//! whole, no edit is lost, every fact stands as it was stated, and every attachment is everywhere.

use super::asking::{lacks, scan, wants};
use super::export::carries_what_its_base_lacks;
use super::team::{ALMA, Laptop, Team};
use crate::exchange::{Attachments, Audience, ExchangeError};
use crate::ids::{Id, ReplicaId};
use crate::person;
use crate::roster::{Roster, own_root};
use crate::store::{Reader, StoreError, Tx, Value};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The table of facts: who is the same person as whom.
const FACTS: &str = "same_person";
const MOST_LAPTOPS: usize = 6;

/// Three to six laptops, mostly few, because each costs all others time.
pub fn laptops() -> impl Strategy<Value = usize> {
    prop_oneof![6 => Just(3), 2 => Just(4), 1 => Just(5), 1 => Just(MOST_LAPTOPS)]
}

/// So many weeks, or as many as GELEIT_WEEKS says: thousands take a night.
pub fn weeks(cases: u32) -> ProptestConfig {
    let wished = std::env::var("GELEIT_WEEKS").ok();
    ProptestConfig {
        cases: wished.map_or(cases, |wished| wished.parse().unwrap()),
        max_shrink_iters: 60,
        ..ProptestConfig::default()
    }
}

#[derive(Clone, Debug)]
pub enum Act {
    Person,
    Birth(u8, u8),
    Language(u8, u8, bool),
    Delete(u8),
    Restore(u8),
    Same(u8, u8),
    Scan(u8),
    Send(u8),
    Ask,
    Hear(u8),
    Broken(u8),
    Clock(i8),
    Copy,
    ShutOut(u8),
    Admit(u8, u8),
    Erase(u8, u8),
    Dismiss(bool),
    Censor(u8),
}

pub fn act() -> impl Strategy<Value = Act> {
    let byte = any::<u8>;
    prop_oneof![
        3 => Just(Act::Person),
        6 => (byte(), byte()).prop_map(|(who, year)| Act::Birth(who, year)),
        3 => (byte(), byte(), any::<bool>()).prop_map(|(who, which, yes)| Act::Language(who, which, yes)),
        1 => byte().prop_map(Act::Delete),
        1 => byte().prop_map(Act::Restore),
        1 => (byte(), byte()).prop_map(|(one, other)| Act::Same(one, other)),
        1 => byte().prop_map(Act::Scan),
        5 => byte().prop_map(Act::Send),
        1 => Just(Act::Ask),
        6 => byte().prop_map(Act::Hear),
        1 => byte().prop_map(Act::Broken),
        1 => any::<i8>().prop_map(Act::Clock),
        1 => Just(Act::Copy),
    ]
}

/// The same, and laptops are shut out and their changes let in again.
fn act_with_outs() -> impl Strategy<Value = Act> {
    prop_oneof![
        12 => act(),
        1 => any::<u8>().prop_map(Act::ShutOut),
        1 => (any::<u8>(), any::<u8>()).prop_map(|(whose, which)| Act::Admit(whose, which)),
    ]
}

pub struct Week {
    pub team: Team,
    pub laptops: Vec<Laptop>,
    pub sticks: Vec<PathBuf>,
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

    fn act(&mut self, who: u8, act: &Act) {
        let who = usize::from(who) % self.laptops.len();
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
                    // Whoever was shut out when it was written can not open it.
                    let heard = match laptop.hear(&stick) {
                        Ok(received) => received,
                        Err(refused) => {
                            assert!(matches!(refused, ExchangeError::NotForThisLaptop));
                            return;
                        }
                    };
                    // What came with a gap is read anew, and noted as read then.
                    let shown = match heard.preview.gaps.is_empty() {
                        true => Laptop::everything,
                        false => Laptop::state,
                    };
                    let before = shown(laptop);
                    laptop.hear(&stick).unwrap();
                    assert_eq!(shown(laptop), before, "a second reading");
                    let cuts = laptop.roster().ruling().cuts;
                    let found = laptop.store.verify(&cuts).unwrap();
                    assert!(found.is_whole(), "folded anew it would be something else");
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

    fn send(&mut self, who: usize, audience: &Audience) {
        let laptop = &self.laptops[who];
        let (_, stick) = laptop.send_to(&self.team, audience);
        carries_what_its_base_lacks(laptop, &stick);
        self.sticks.push(stick);
    }

    /// The laptops nobody shut out, once everybody's word is heard.
    fn staying(&self) -> Vec<&Laptop> {
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
                let audience = Audience::Team(Attachments::Missing);
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

/// Does what an act says. Gives what a new person's id follows from, or whose birth was written.
fn write(tx: &mut Tx<'_>, act: &Act, known: &[Id]) -> Result<Option<Id>, StoreError> {
    let here = |tx: &Tx<'_>, id: Id| {
        let sql = "SELECT count(*) FROM person WHERE id = ?1";
        Ok::<_, StoreError>(tx.reader().number(sql, [id.as_bytes()])? > 0)
    };
    let who = |which: &u8| {
        let place = usize::from(*which).checked_rem(known.len())?;
        known.get(place).copied()
    };
    match act {
        Act::Person => {
            let (draw, name) = (tx.draw(), tx.draw());
            let id = own_root(ALMA, draw);
            tx.create(id, &person::PERSON, id, &[])?;
            let given = [(person::NAME.columns[1], "Nura".into())];
            tx.create(id, &person::NAME, name, &given)?;
            return Ok(Some(draw));
        }
        Act::Birth(which, year) => {
            if let Some(id) = who(which).filter(|id| here(tx, *id).unwrap()) {
                let birth = Value::Text(format!("19{:02}", year % 5));
                tx.set(id, &person::PERSON, id, person::PERSON.columns[0], birth)?;
                return Ok(Some(id));
            }
        }
        Act::Language(which, code, put) => {
            if let Some(id) = who(which).filter(|id| here(tx, *id).unwrap()) {
                let language = Value::Text(format!("l{}", code % 2));
                let key = [(person::LANGUAGE.columns[0], language)];
                match put {
                    true => drop(tx.put_in_set(id, &person::LANGUAGE, &key)?),
                    false => tx.drop_from_set(id, &person::LANGUAGE, &key)?,
                }
            }
        }
        Act::Delete(which) => {
            if let Some(id) = who(which).filter(|id| here(tx, *id).unwrap()) {
                tx.delete(id, &person::PERSON, id)?;
            }
        }
        Act::Restore(which) => {
            if let Some(id) = who(which) {
                tx.restore(id, &person::PERSON, id)?;
            }
        }
        Act::Same(one, other) => {
            if let (Some(one), Some(other)) = (who(one), who(other)) {
                let fact = [(person::SAME_PERSON.columns[0], other.into())];
                tx.state_fact(one, &person::SAME_PERSON, &fact)?;
            }
        }
        _ => {}
    }
    Ok(None)
}

/// The hashes of the bodies a laptop has, with their roots.
pub fn bodies(laptop: &Laptop) -> BTreeMap<String, String> {
    let sql = "SELECT hex(body_hash), hex(root) FROM change WHERE body IS NOT NULL";
    let read = |reader: &Reader<'_>| reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    let bodies: Result<Vec<_>, StoreError> = laptop.store.read(read);
    bodies.unwrap().into_iter().collect()
}

/// The log's rows of all laptops together: what must be everywhere in the end.
fn written(laptops: &[Laptop]) -> BTreeSet<String> {
    laptops
        .iter()
        .flat_map(|laptop| laptop.rows(&["change"]))
        .collect()
}

proptest! {
    #![proptest_config(weeks(30))]

    #[test]
    fn a_team_converges_whatever_happens_to_its_sticks(
        count in laptops(),
        acts in prop::collection::vec((any::<u8>(), act()), 1..50),
    ) {
        let week = Week::of(count, &acts);
        let all = written(&week.laptops);
        week.settle();
        let first = week.laptops[0].state();
        let names: Vec<String> = first.iter().filter(|row| row.starts_with("change: ")).cloned().collect();
        prop_assert!(all.iter().all(|row| names.contains(row)), "an edit is lost");
        let facts: BTreeSet<String> = week.laptops[0].rows(&[FACTS]).into_iter().collect();
        prop_assert_eq!(facts, week.facts, "a fact is gone or changed");
        for laptop in &week.laptops {
            prop_assert!(laptop.is_whole());
            prop_assert_eq!(lacks(laptop), vec![]);
            prop_assert_eq!(&laptop.state(), &first);
        }
        // Of a copied database that was written to, every copy goes on under a name of its own.
        let roster = week.laptops[0].roster();
        let vector = week.laptops[0].store.read(|reader| reader.vector()).unwrap();
        prop_assert!(vector.0.keys().all(|replica| !vector.is_forked(*replica) || roster.has_ended(*replica)));
    }

    #[test]
    fn those_who_stay_agree_whoever_is_shut_out_and_whatever_is_let_in_again(
        count in laptops(),
        acts in prop::collection::vec((any::<u8>(), act_with_outs()), 1..60),
    ) {
        let week = Week::of(count, &acts);
        let all = written(&week.laptops);
        week.settle();
        let everybody: Vec<_> = week.laptops.iter().flat_map(Laptop::records).collect();
        let roster = Roster::of(week.team.space, &everybody).unwrap();
        let stay = week.staying();
        let Some(first) = stay.first() else { return Ok(()) };
        let state = first.state();
        let names: BTreeSet<String> = links(&state);
        prop_assert!(links(&all).is_subset(&names), "a change is lost");
        for laptop in &stay {
            prop_assert!(laptop.is_whole());
            prop_assert_eq!(&laptop.state(), &state);
        }
        let vector = first.store.read(|reader| reader.vector()).unwrap();
        let cuts = roster.cuts();
        for replica in vector.0.keys() {
            prop_assert!(cuts.of.contains_key(replica) || first.aside(*replica).is_empty());
        }
    }
}

/// The rows of the log without their standing, which may differ until everybody has heard.
fn links<'a>(rows: impl IntoIterator<Item = &'a String>) -> BTreeSet<String> {
    let changes = rows.into_iter().filter(|row| row.starts_with("change: "));
    let link = |row: &String| row.rsplit_once(',').map(|(link, _)| link.to_owned());
    changes.filter_map(link).collect()
}
