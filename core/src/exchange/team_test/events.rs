//! What came to pass in random weeks: that something can happen proves nothing while it does not.

use super::acts::Act;
use super::schedule::those_who_stay_agree;
use super::week::Week;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What the weeks are played for. It came to pass when it had an effect, not when it was tried.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Event {
    /// Of a copied folder each copy went on under a name of its own.
    Parted,
    /// Somebody wrote with a clock more than two days wrong.
    WrongClock,
    /// A laptop is out, and others stay.
    Out,
    /// Two laptops shut each other out; two others heard both and stay.
    BothOut,
    /// What was set aside was let in and counts.
    LetIn,
    /// Something that was there was erased.
    Erased,
    /// It was erased by the word of a laptop that was shut out from before.
    ErasedByOut,
    /// A body that a carrier left out was missed.
    Missed,
    /// A forged stick was refused.
    Refused,
}

impl Event {
    const ALL: [Self; 9] = [
        Self::Parted,
        Self::WrongClock,
        Self::Out,
        Self::BothOut,
        Self::LetIn,
        Self::Erased,
        Self::ErasedByOut,
        Self::Missed,
        Self::Refused,
    ];
}

/// How often each came to pass.
#[derive(Default, Debug)]
pub struct Events(RefCell<BTreeMap<Event, usize>>);

impl Events {
    /// It came to pass once more.
    pub fn note(&self, event: Event) {
        *self.0.borrow_mut().entry(event).or_default() += 1;
    }

    /// What came to pass elsewhere too.
    pub fn add(&self, others: &Self) {
        for (event, times) in others.0.borrow().iter() {
            *self.0.borrow_mut().entry(*event).or_default() += times;
        }
    }

    /// How often it came to pass.
    pub fn of(&self, event: Event) -> usize {
        self.0.borrow().get(&event).copied().unwrap_or_default()
    }
}

/// What came to pass when one of so many laptops did all this.
fn came(laptops: usize, acts: &[Act]) -> Vec<Event> {
    let acts: Vec<(u8, Act)> = acts.iter().map(|act| (0, act.clone())).collect();
    let week = Week::of(laptops, &acts);
    those_who_stay_agree(&week);
    let all = Event::ALL.into_iter();
    all.filter(|event| week.events.of(*event) > 0).collect()
}

#[test]
fn what_was_only_tried_does_not_count() {
    let tried = [
        Act::Clock(100),
        Act::Copy,
        Act::Admit(1, 0),
        Act::Erase(0, 0),
        Act::Censor(0),
        Act::Forge(1),
        Act::Hear(0),
    ];
    assert_eq!(came(2, &tried), []);
    assert_eq!(
        came(2, &[Act::Clock(100), Act::Person]),
        [Event::WrongClock]
    );
    let person = Act::Person;
    assert_eq!(
        came(2, &[person.clone(), Act::Erase(0, 0)]),
        [Event::Erased]
    );
    assert_eq!(came(2, &[person.clone(), Act::Censor(0)]), [Event::Missed]);
    assert_eq!(came(2, &[person, Act::Forge(1)]), [Event::Refused]);
}

#[test]
fn what_needs_several_steps_comes_to_pass() {
    assert_eq!(came(2, &[Act::Person, Act::BothGoOn]), [Event::Parted]);
    let out = Event::Out;
    let after = |act| came(4, &[Act::Person, act]);
    assert_eq!(after(Act::OutAndIn(0)), [out, Event::LetIn]);
    assert_eq!(after(Act::BothOut(0)), [out, Event::BothOut]);
    let erased = [out, Event::Erased, Event::ErasedByOut];
    assert_eq!(after(Act::OutAndErased(0)), erased);
}
