//! What needs several steps in a row to happen at all: a laptop that is out writes on and is let in
//! again, two shut each other out, a laptop that is out erases, two copies go on.

use super::acts::Act;
use super::events::Event;
use super::team::{ALMA, BRUNO};
use super::week::{MOST_LAPTOPS, Week};
use crate::exchange::{Attachments, Audience};
use crate::ids::ReplicaId;
use crate::roster::Grounds;
use std::collections::BTreeSet;
use std::path::PathBuf;

impl Week {
    /// Laptops nobody shut out, the one this happens at first and no two copies of one among them; the
    /// others in an order that differs.
    fn different(&self, who: usize, which: u8) -> Vec<usize> {
        let stay: BTreeSet<ReplicaId> = self.staying().iter().map(|one| one.replica()).collect();
        if !stay.contains(&self.laptops[who].replica()) {
            return Vec::new();
        }
        let count = self.laptops.len();
        let turn = 1 + usize::from(which) % count;
        let order = (0..count).map(|step| (who + step * turn) % count);
        let mut found = BTreeSet::new();
        let mut laptops = Vec::new();
        for place in order.chain(0..count) {
            let replica = self.laptops[place].replica();
            if stay.contains(&replica) && found.insert(replica) {
                laptops.push(place);
            }
        }
        laptops
    }

    fn stick_of(&mut self, who: usize) -> PathBuf {
        self.send(who, &Audience::Team(Attachments::All));
        self.sticks.last().unwrap().clone()
    }

    /// Each hears these sticks, the second one in the other order.
    fn cross(&self, laptops: [usize; 2], mut sticks: [PathBuf; 2]) {
        for who in laptops {
            for stick in &sticks {
                self.hear(&self.laptops[who], stick);
                self.is_sound(who);
            }
            sticks.reverse();
        }
    }

    /// A folder is copied, and somebody goes on in both.
    pub fn both_go_on(&mut self, who: usize) {
        let copy = self.laptops.len();
        if copy < MOST_LAPTOPS {
            self.act(who, &Act::Copy);
            self.act(who, &Act::Person);
            self.act(copy, &Act::Person);
        }
    }

    /// A laptop is shut out, writes on, is heard, and somebody lets some of it in.
    pub fn out_and_in(&mut self, who: usize, which: u8) {
        let [by, out, third, ..] = self.different(who, which)[..] else {
            return;
        };
        self.act(out, &Act::Person);
        self.team
            .shut_out(&self.laptops[by], self.laptops[out].replica());
        self.is_sound(by);
        self.act(out, &Act::Birth(which, which));
        self.act(out, &Act::Person);
        let sticks = [self.stick_of(out), self.stick_of(by)];
        self.cross([third, by], sticks);
        let place = self.laptops[out].replica();
        let laptops: Vec<_> = self.laptops[third]
            .roster()
            .laptops
            .keys()
            .copied()
            .collect();
        let whose = laptops.iter().position(|one| *one == place).unwrap();
        self.act(third, &Act::Admit(u8::try_from(whose).unwrap(), which));
        let word = self.stick_of(third);
        self.hear(&self.laptops[by], &word);
        self.is_sound(by);
    }

    /// Two laptops shut each other out at the same time, and two others hear both words.
    pub fn both_out(&mut self, who: usize, which: u8) {
        let [a, b, c, d, ..] = self.different(who, which)[..] else {
            return;
        };
        for (who, year) in [(a, 1), (b, 2)] {
            self.act(who, &Act::Birth(which, year));
        }
        let (one, other) = (self.laptops[a].replica(), self.laptops[b].replica());
        self.team.shut_out(&self.laptops[a], other);
        self.team.shut_out(&self.laptops[b], one);
        let sticks = [self.stick_of(a), self.stick_of(b)];
        self.cross([c, d], sticks);
        let stay = [c, d].map(|who| self.laptops[who].replica());
        let knows = |who: usize| {
            let roster = self.laptops[who].roster();
            let out = |replica| roster.is_out(replica);
            [one, other].into_iter().all(out) && !stay.into_iter().any(out)
        };
        if knows(c) && knows(d) {
            self.events.note(Event::BothOut);
        }
    }

    /// A laptop that is shut out from before erases what it wrote since, by the word of two.
    pub fn out_and_erased(&mut self, who: usize, which: u8) {
        let [by, out, third, ..] = self.different(who, which)[..] else {
            return;
        };
        self.act(out, &Act::Person);
        let Some(root) = self.persons.last().copied() else {
            return;
        };
        let early = self.stick_of(out);
        self.hear(&self.laptops[third], &early);
        self.team
            .shut_out(&self.laptops[by], self.laptops[out].replica());
        let (both, at) = ([ALMA, BRUNO], self.laptops[out].now.get());
        let word = self
            .team
            .erase(&[root], Grounds::Retention, vec![], &both, at);
        self.laptops[out].learn([word].into_iter());
        self.is_sound(out);
        let sticks = [self.stick_of(out), self.stick_of(by)];
        self.cross([third, by], sticks);
        let erased = |who: usize| self.laptops[who].roster().erased().contains_key(&root);
        if erased(third) && erased(by) {
            self.events.note(Event::ErasedByOut);
        }
    }
}
