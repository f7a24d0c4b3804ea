//! Carriers who leave bodies out or forge what they carry, in random weeks.

use super::forging::{Frames, change, forged, frames_of, in_the_name_of};
use super::intruder::hollow;
use super::week::Week;
use crate::bundle::kind;
use std::fs;
use std::path::{Path, PathBuf};

impl Week {
    /// A carrier leaves out the bodies of a person nobody erased, as far as it knows.
    pub fn censor(&mut self, who: usize, which: u8) {
        let laptop = &self.laptops[who];
        let Some(place) = usize::from(which).checked_rem(self.persons.len()) else {
            return;
        };
        let (root, own) = (self.persons[place], laptop.replica());
        if laptop.roster().is_out(own) || laptop.roster().erased().contains_key(&root) {
            return;
        }
        let mut frames = frames_of(&laptop.send(&self.team), laptop);
        for (_, raw) in frames.iter_mut().filter(|(kind, _)| *kind == kind::SEGMENT) {
            *raw = hollow(raw, self.team.space.0, |one| one == root);
        }
        let kept = self.keep("censored", &frames, who);
        self.censored.insert(kept.clone());
        self.next_hears(who, &kept);
    }

    /// Somebody of the team forges what he carries: a change in another's name, a bent byte, no seals.
    pub fn forge(&mut self, who: usize, which: u8) {
        let carrier = &self.laptops[who];
        if carrier.roster().is_out(carrier.replica()) {
            return;
        }
        let honest = frames_of(&carrier.send(&self.team), carrier);
        let mut frames = honest.clone();
        let victim = &self.laptops[usize::from(which) % self.laptops.len()];
        match which % 3 {
            0 if victim.replica() != carrier.replica() => {
                frames = in_the_name_of(victim, carrier, &change(1, true));
            }
            1 => frames.retain(|(kind, _)| *kind != kind::SEAL),
            _ => {
                let places = frames.iter_mut().filter(|(kind, _)| *kind == kind::SEGMENT);
                for (_, raw) in places {
                    let place = usize::from(which) % raw.len();
                    raw[place] ^= 1;
                }
            }
        }
        // Where nothing is sent nothing can be bent.
        let is_forged = frames != honest;
        let kept = self.keep("forged", &frames, who);
        if is_forged {
            self.forged.insert(kept.clone());
        }
        self.next_hears(who, &kept);
    }

    /// Whoever sits beside a carrier reads his stick at once; others may later.
    fn next_hears(&self, who: usize, stick: &Path) {
        let next = (who + 1) % self.laptops.len();
        self.hear(&self.laptops[next], stick);
        self.is_sound(next);
    }

    /// A stick that a laptop did not write by itself.
    fn keep(&mut self, what: &str, frames: &Frames, who: usize) -> PathBuf {
        let name = format!("{what}-{}.age", self.sticks.len());
        let kept = self.team.stick().join(name);
        fs::rename(forged(&self.team, &self.laptops[who], frames), &kept).unwrap();
        self.sticks.push(kept.clone());
        kept
    }
}
