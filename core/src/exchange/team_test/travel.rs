//! Bundles on their way between honest laptops.

use super::team::{Laptop, Team};
use crate::exchange::{Audience, ExchangeError};
use crate::ids::Id;
use crate::person;
use crate::store::{Blob, StoreError, Value};
use std::fs;

pub fn person(laptop: &Laptop, given: &str) -> Id {
    let made = laptop.write(|tx| {
        let (id, name) = (tx.draw(), tx.draw());
        tx.create(id, &person::PERSON, id, &[])?;
        let given = [(person::NAME.columns[1], given.into())];
        tx.create(id, &person::NAME, name, &given)?;
        Ok(id)
    });
    made.unwrap()
}

pub fn set_birth(laptop: &Laptop, id: Id, birth: &str) {
    let column = person::PERSON.columns[0];
    laptop
        .write(|tx| tx.set(id, &person::PERSON, id, column, birth.into()))
        .unwrap();
}

pub fn births(laptop: &Laptop) -> Vec<String> {
    laptop.rows(&["person"])
}

#[test]
fn what_one_laptop_wrote_the_other_shows_and_a_second_reading_changes_nothing() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    set_birth(&a, nura, "1990");
    let bundle = a.send(&team);
    let preview = b.look(&bundle).unwrap();
    assert_eq!((preview.changes, preview.new_changes), (2, 2));
    assert_eq!(preview.sender, a.replica());
    let received = b.hear(&bundle).unwrap();
    assert_eq!((received.roots, received.preview.new_changes), (1, 2));
    assert_eq!(a.state(), b.state());
    assert!(b.is_whole());
    let before = b.everything();
    assert!(b.look(&bundle).unwrap().is_nothing_new());
    b.hear(&bundle).unwrap();
    assert_eq!(b.everything(), before);
    // Its own bundle is nothing new to the sender.
    let before = a.state();
    assert!(a.hear(&bundle).unwrap().preview.is_nothing_new());
    assert_eq!(a.state(), before);
}

#[test]
fn a_bundle_begins_at_what_every_other_laptop_said_to_have() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    let first = a.send(&team);
    b.hear(&first).unwrap();
    a.hear(&b.send(&team)).unwrap();
    set_birth(&a, nura, "1990");
    // C was not heard of: everything goes.
    assert_eq!(b.look(&a.send(&team)).unwrap().changes, 2);
    c.hear(&first).unwrap();
    a.hear(&c.send(&team)).unwrap();
    let second = a.send(&team);
    assert_eq!(b.look(&second).unwrap().changes, 1);
    b.hear(&second).unwrap();
    c.hear(&second).unwrap();
    assert_eq!(b.state(), a.state());
    assert_eq!(c.state(), a.state());
}

#[test]
fn others_changes_travel_on_with_the_seal_of_whoever_made_them() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    person(&a, "Nura");
    b.hear(&a.send(&team)).unwrap();
    person(&b, "Ali");
    let carried = b.send(&team);
    c.hear(&carried).unwrap();
    assert_eq!(c.state(), b.state());
    let c_again = c.send(&team);
    a.hear(&c_again).unwrap();
    assert_eq!(a.state(), c.state());
}

#[test]
fn what_does_not_connect_is_told_and_left_and_the_own_bundle_asks_for_it() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    let older = b.copied();
    b.hear(&a.send(&team)).unwrap();
    a.hear(&b.send(&team)).unwrap();
    // B is set back to an older state: the others believe it has what it said to have.
    let b = older;
    b.now.set(b.now.get() + 86_400_000);
    set_birth(&a, nura, "1990");
    let later = a.send(&team);
    let preview = b.look(&later).unwrap();
    assert_eq!(preview.gaps.len(), 1);
    assert_eq!((preview.gaps[0].has, preview.gaps[0].needs), (0, 2));
    assert_eq!(b.hear(&later).unwrap().preview.new_changes, 0);
    assert_eq!(births(&b), Vec::<String>::new());
    // It says what it has, and gets the rest.
    a.hear(&b.send(&team)).unwrap();
    let all = a.send(&team);
    assert!(b.hear(&all).unwrap().preview.gaps.is_empty());
    assert_eq!(a.state(), b.state());
    assert!(b.is_whole());
}

#[test]
fn both_see_a_conflict_and_the_decision_of_one_ends_it() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    b.hear(&a.send(&team)).unwrap();
    set_birth(&a, nura, "1990");
    set_birth(&b, nura, "1991");
    let (from_a, from_b) = (a.send(&team), b.send(&team));
    assert_eq!(a.hear(&from_b).unwrap().attention, 1);
    assert_eq!(b.hear(&from_a).unwrap().attention, 1);
    assert_eq!(a.state(), b.state());
    assert_eq!(a.rows(&["attention"]).len(), 1);
    let (table, column) = (&person::PERSON, person::PERSON.columns[0]);
    a.write(|tx| tx.resolve(nura, table, nura, column, "1990".into()))
        .unwrap();
    assert_eq!(b.hear(&a.send(&team)).unwrap().attention, 0);
    assert_eq!(a.state(), b.state());
    assert_eq!(b.rows(&["attention"]).len(), 0);
}

#[test]
fn an_enrolled_laptop_gets_everything_and_the_frames_meant_for_it() {
    let team = Team::new();
    let a = team.laptops(1).remove(0);
    let nura = person(&a, "Nura");
    let column = person::PERSON.columns[0];
    let blob = Value::Bytes((0..72).collect());
    a.write(|tx| tx.set(nura, &person::PERSON, nura, column, blob))
        .unwrap();
    let name = Blob::read(&(0..72).collect::<Vec<u8>>()).unwrap().name();
    let file = a.store.blobs().path(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, vec![7; 1_500_000]).unwrap();
    let b = team.stranger();
    let recipient = b.store.identities().unwrap()[0].recipient();
    a.learn([b.enrolled.clone()].into_iter());
    let extra = vec![(0x50, vec![1, 2, 3]), (0x5f, vec![])];
    let audience = Audience::Newcomer {
        recipient,
        extra: extra.clone(),
    };
    let (written, bundle) = a.send_to(&team, &audience);
    assert_eq!((written.attachments.count, written.laptops), (1, 1));
    let received = b.hear(&bundle).unwrap();
    assert!(received.preview.enrolment);
    assert_eq!(received.preview.extra, extra);
    assert_eq!(a.state(), b.state());
    assert!(b.roster().replicas.contains_key(&b.replica()));
    let here = b.store.blobs().path(name);
    assert_eq!(fs::read(here).unwrap(), fs::read(file).unwrap());
    assert!(!b.folder.path().join("incoming").exists());
    // From now on it takes part.
    person(&b, "Ali");
    a.hear(&b.send(&team)).unwrap();
    assert_eq!(a.state(), b.state());
    // Nobody else opens what was for it.
    assert!(matches!(
        a.look(&bundle),
        Err(ExchangeError::NotForThisLaptop)
    ));
}

#[test]
fn a_clock_far_ahead_is_told_and_moves_the_own_one_two_days_at_most() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    a.now.set(a.now.get() + 10 * 365 * 86_400_000);
    let nura = person(&a, "Nura");
    set_birth(&a, nura, "1990");
    let bundle = a.send(&team);
    assert!(b.look(&bundle).unwrap().ahead);
    b.hear(&bundle).unwrap();
    let clock = b
        .store
        .read(|reader| reader.number("SELECT clock FROM own", []));
    let clock: Result<i64, StoreError> = clock;
    let ahead = (clock.unwrap() >> 16) - b.now.get();
    assert!(
        (47 * 3_600_000..=48 * 3_600_000).contains(&ahead),
        "{ahead}"
    );
    // Her own edit is what she sees all the same.
    set_birth(&b, nura, "1991");
    assert!(births(&b)[0].contains("1991"));
    a.hear(&b.send(&team)).unwrap();
    assert_eq!(a.state(), b.state());
}
