//! Things are erased: by two who may, by one, by somebody who may not, by the
//! author alone; signatures come apart, an officer is dismissed afterwards, and a carrier leaves out
//! bodies that nobody erased. Meanwhile everybody goes on writing.

use super::forging::{forged, frames_of};
use super::intruder::hollow;
use super::settling::{bodies, hex};
use super::team::{ALMA, BRUNO, CARLA, Laptop, Team};
use super::travel::{births, person, set_birth};
use super::week::Week;
use crate::bundle::kind;
use crate::exchange::Attachments;
use crate::exchange::Audience;
use crate::ids::Id;
use crate::roster::{Grounds, Role, Roster};
use crate::store::{Ruling, StoreError};
use std::collections::BTreeSet;

impl Week {
    /// Somebody erases a person, alone or with others, with a right to it or without.
    pub fn erase(&mut self, who: usize, which: u8, how: u8) {
        let laptop = &self.laptops[who];
        let Some(place) = usize::from(which).checked_rem(self.persons.len()) else {
            return;
        };
        let (root, at) = (self.persons[place], laptop.now.get());
        let draw = self.draws[&root];
        let (both, retention) = ([ALMA, BRUNO], Grounds::Retention);
        let word = match how % 8 {
            0 | 1 => {
                let next = self.persons[(place + 1) % self.persons.len()];
                self.team.erase(&[root, next], retention, vec![], &both, at)
            }
            2 => self.team.erase(&[root], retention, vec![], &[ALMA], at),
            3 => self
                .team
                .erase(&[root], retention, vec![], &[BRUNO, BRUNO, CARLA], at),
            4 => self
                .team
                .erase(&[root], Grounds::Own, vec![draw], &[ALMA], at),
            5 => self
                .team
                .erase(&[root], Grounds::Own, vec![draw], &[CARLA], at),
            _ => {
                let waiting = laptop.roster().erasures_waiting().first().map(|one| one.id);
                let mut records = laptop.records().into_iter();
                let Some(mut word) = records.find(|one| Some(one.id()) == waiting) else {
                    return;
                };
                self.team.sign_too(&mut word, both[usize::from(how % 2)]);
                word
            }
        };
        laptop.learn([word].into_iter());
    }

    /// The officer loses his role, or leaves.
    pub fn dismiss(&mut self, who: usize, leaves: bool) {
        let role = (!leaves).then_some(Role::DataProtection);
        self.team.dismiss_bruno(&self.laptops[who], role);
    }

    /// What is erased by everybody's word together.
    pub fn erased(&self) -> BTreeSet<Id> {
        let everybody: Vec<_> = self.laptops.iter().flat_map(Laptop::records).collect();
        let roster = Roster::of(self.team.space, &everybody).unwrap();
        roster.erased().keys().copied().collect()
    }
}

/// Whether a laptop has anything of a root: a body, a row, an entry to look at.
pub fn holds(laptop: &Laptop, root: Id) -> bool {
    let (root, place) = (hex(root), format!("X'{}'", hex(root)));
    let stands = |row: &String| {
        let local = ["change: ", "purged: ", "tip: "];
        let table = !local.iter().any(|table| row.starts_with(table));
        table && row.split(',').nth(1) == Some(&place)
    };
    bodies(laptop).values().any(|of| *of == root) || laptop.state().iter().any(stands)
}

fn two(team: &Team) -> [Laptop; 2] {
    team.laptops(2).try_into().ok().unwrap()
}

fn both_erase(team: &Team, laptop: &Laptop, root: Id) {
    let (at, both) = (laptop.now.get(), [ALMA, BRUNO]);
    let word = team.erase(&[root], Grounds::Request, vec![], &both, at);
    laptop.learn([word].into_iter());
}

#[test]
fn the_word_first_or_the_bodies_first_comes_to_the_same() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    set_birth(&a, nura, "1990");
    let with_bodies = a.send(&team);
    assert!(holds(&a, nura), "it was there");
    both_erase(&team, &a, nura);
    assert!(!holds(&a, nura));
    let with_word = a.send(&team);
    // Bodies first, then the word.
    assert_eq!(b.hear(&with_bodies).unwrap().erased, 0);
    assert!(holds(&b, nura));
    assert_eq!(b.hear(&with_word).unwrap().erased, 1);
    // The word first: of the bodies nothing is taken in, nor counted as new.
    c.hear(&with_word).unwrap();
    let received = c.hear(&with_bodies).unwrap();
    assert_eq!((received.preview.new_changes, received.roots), (0, 0));
    for laptop in [&b, &c] {
        assert!(laptop.is_whole() && !holds(laptop, nura));
        assert_eq!(laptop.state(), a.state());
    }
}

#[test]
fn what_a_laptop_away_for_two_years_wrote_meanwhile_leaves_its_place_and_is_counted() {
    let team = Team::new();
    let [a, b] = two(&team);
    let (nura, ali) = (person(&a, "Nura"), person(&a, "Ali"));
    b.hear(&a.send(&team)).unwrap();
    both_erase(&team, &a, nura);
    set_birth(&b, nura, "1990");
    set_birth(&b, ali, "1991");
    set_birth(&b, nura, "1992");
    b.now.set(b.now.get() + 2 * 365 * 86_400_000);
    let late = b.send(&team);
    assert_eq!(a.look(&late).unwrap().late[&b.replica()], 2);
    let received = a.hear(&late).unwrap();
    assert_eq!(received.preview.late[&b.replica()], 2);
    assert_eq!((received.preview.new_changes, received.roots), (3, 1));
    assert!(!holds(&a, nura));
    assert!(births(&a)[0].contains("1991"), "its other work counts");
    assert!(holds(&b, nura));
    assert_eq!(b.hear(&a.send(&team)).unwrap().erased, 1);
    for laptop in [&a, &b] {
        assert!(laptop.is_whole() && !holds(laptop, nura));
    }
    assert_eq!(a.state(), b.state());
    // Nothing more can be written there; beside it everything goes on.
    let column = crate::person::PERSON.columns[0];
    let write = b.write(|tx| tx.set(nura, &crate::person::PERSON, nura, column, "1993".into()));
    assert!(matches!(write, Err(StoreError::Erased)));
    set_birth(&b, ali, "1994");
}

#[test]
fn a_husk_of_what_nobody_erased_is_not_taken_for_the_change() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let (nura, ali) = (person(&a, "Nura"), person(&a, "Ali"));
    both_erase(&team, &a, nura);
    // One word is not enough for Ali, and so the carrier has to bring his bodies.
    let alone = team.erase(&[ali], Grounds::Request, vec![], &[ALMA], a.now.get());
    a.learn([alone].into_iter());
    let mut frames = frames_of(&a.send(&team), &a);
    for (_, raw) in frames.iter_mut().filter(|(kind, _)| *kind == kind::SEGMENT) {
        *raw = hollow(raw, team.space.0, |root| root == ali);
    }
    let received = b.hear(&forged(&team, &a, &frames)).unwrap();
    assert_eq!(received.preview.gaps[0].replica, a.replica());
    assert!(b.is_whole() && bodies(&b).is_empty());
    // It asks for what is missing, and it comes from whoever has it.
    let (_, asks) = b.send_to(&team, &Audience::Asked);
    a.hear(&asks).unwrap();
    let (_, answer) = a.send_to(&team, &Audience::Team(Attachments::Missing));
    assert!(b.hear(&answer).unwrap().preview.gaps.is_empty());
    c.hear(&answer).unwrap();
    assert_eq!(b.state(), a.state());
    assert_eq!(c.state(), a.state());
    assert!(holds(&b, ali) && !holds(&b, nura));
}

#[test]
fn if_todays_roles_judged_what_was_written_before_would_be_lost() {
    let team = Team::new();
    let [a, b] = two(&team);
    let nura = person(&a, "Nura");
    // Only this laptop has it, and it erases; meanwhile another dismisses one of the two.
    both_erase(&team, &a, nura);
    team.dismiss_bruno(&b, None);
    a.hear(&b.send(&team)).unwrap();
    b.hear(&a.send(&team)).unwrap();
    let (roster, records) = (a.roster(), a.records());
    assert!(roster.erased().contains_key(&nura), "it stays erased");
    let wrong = roster.erased_by_todays_roles(&records);
    assert!(wrong.is_empty(), "by the other rule it would be back");
    // And its body is nowhere: that rule loses it, by its own count.
    let lost = |laptop: &Laptop| !wrong.contains_key(&nura) && !holds(laptop, nura);
    assert!([&a, &b].into_iter().all(lost));
    // Nor does it come back where the store is told so.
    let ruling = Ruling {
        purged: wrong,
        ..roster.ruling()
    };
    a.write(|tx| tx.judge(&ruling)).unwrap();
    assert!(!holds(&a, nura));
}
