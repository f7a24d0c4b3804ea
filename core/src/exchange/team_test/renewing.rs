//! Each laptop renews what bundles to it are sealed to, and what lay on sticks before stays closed.

use super::asking::later;
use super::forging::refused;
use super::team::{Laptop, Team};
use super::travel::person;
use crate::exchange::ExchangeError;
use crate::keys::Recipient;
use std::path::Path;

/// What bundles to a laptop are sealed to, as another knows it.
fn address(of: &Laptop, at: &Laptop) -> Recipient {
    at.roster().replicas[&of.replica()].clone()
}

fn is_closed(laptop: &Laptop, stick: &Path) -> bool {
    matches!(refused(laptop, stick), ExchangeError::NotForThisLaptop)
}

#[test]
fn after_a_quarter_a_laptop_has_another_key_and_after_another_the_former_is_destroyed() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    person(&a, "Nura");
    let (lost, first) = (a.send(&team), address(&b, &a));
    let before = b.copied();
    later(&[&a, &b], 90);
    a.hear(&b.send(&team)).unwrap();
    assert!(address(&b, &a) == first, "its quarter is not over");
    later(&[&a, &b], 2);
    a.hear(&b.send(&team)).unwrap();
    let second = address(&b, &a);
    assert!(second != first);
    assert_eq!(b.store.identities().unwrap().len(), 2);
    b.look(&lost).unwrap();
    // The first file sealed to the new one; the former is kept for ninety days from then.
    b.hear(&a.send(&team)).unwrap();
    later(&[&a, &b], 89);
    b.send(&team);
    b.look(&lost).unwrap();
    later(&[&a, &b], 2);
    b.send(&team);
    assert!(is_closed(&b, &lost));
    assert!(before.look(&lost).is_ok(), "the control");
    // What is written now it opens, by whichever of the keys it still has.
    person(&a, "Ali");
    b.hear(&a.send(&team)).unwrap();
    assert_eq!(b.state(), a.state());
    assert!(b.is_whole());
}

#[test]
fn a_laptop_whose_new_key_nobody_heard_of_keeps_the_former_however_long_it_lay_in_a_drawer() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    b.hear(&a.send(&team)).unwrap();
    later(&[&a, &b], 92);
    b.send(&team);
    person(&a, "Nura");
    let stick = a.send(&team);
    later(&[&a, &b], 400);
    b.send(&team);
    b.hear(&stick).unwrap();
    a.hear(&b.send(&team)).unwrap();
    assert_eq!(a.state(), b.state());
}

#[test]
fn what_is_written_soon_after_a_renewal_opens_for_a_copy_that_does_not_know_of_it() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    b.hear(&a.send(&team)).unwrap();
    let old = b.copied();
    later(&[&a, &b, &old], 92);
    a.hear(&b.send(&team)).unwrap();
    person(&a, "Nura");
    old.hear(&a.send(&team)).unwrap();
    assert_eq!(old.state(), a.state());
    later(&[&a], 91);
    let late = a.send(&team);
    assert!(is_closed(&old, &late));
    b.hear(&late).unwrap();
    // It says that it is there, and is heard and written to again.
    later(&[&old], 91);
    person(&old, "Ali");
    a.hear(&old.send(&team)).unwrap();
    let again = a.send(&team);
    old.hear(&again).unwrap();
    b.hear(&again).unwrap();
    assert_eq!(old.state(), a.state());
    assert_eq!(b.state(), a.state());
}

#[test]
fn a_copy_that_still_goes_by_a_name_that_ended_renews_too() {
    let team = Team::new();
    let [a, c] = team.laptops(2).try_into().ok().unwrap();
    let copy = a.copied();
    person(&copy, "Ali");
    let word = copy.send(&team);
    later(&[&a, &c], 92);
    c.hear(&a.send(&team)).unwrap();
    assert!(a.hear(&word).unwrap().reincarnated.is_some());
    c.hear(&a.send(&team)).unwrap();
    // Nobody seals to the key it shares with the other for long.
    later(&[&c], 91);
    assert!(is_closed(&copy, &c.send(&team)));
    later(&[&copy], 91);
    c.hear(&copy.send(&team)).unwrap();
    person(&c, "Nura");
    // It hears at last that another goes on, and takes a name of its own.
    assert!(copy.hear(&c.send(&team)).unwrap().reincarnated.is_some());
    assert_eq!(copy.state(), c.state());
}

#[test]
fn a_laptop_that_is_out_renews_nothing() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let out = team.shut_out(&a, b.replica());
    b.learn([out].into_iter());
    later(&[&a, &b], 92);
    let records = b.records().len();
    b.send(&team);
    assert_eq!(b.records().len(), records);
    a.send(&team);
    assert!(a.records().len() > records, "the control");
}
