//! How well one name answers a query of several words, in whatever order they were typed.

use super::cost::gap;
use super::fold::{Atom, Folded};
use super::letters::Vowels;
use super::sound::Sounds;

/// Most words that are read as one: abd + al + rahman.
const MOST_JOINED: usize = 3;

/// Most words of a query that are looked at.
const MOST_WORDS: usize = 8;

/// An article says little about whose name it is.
const ARTICLE: f32 = 0.1;

/// What a name loses for the part of it nobody typed.
const NOT_TYPED: f32 = 0.06;

/// What a name loses whose words stand in another order.
const OTHER_ORDER: f32 = 0.004;

/// A run of the query's words that sounds like a run of the name's words.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    /// Where in the query.
    pub typed: Run,
    /// Where in the name.
    pub stored: Run,
    /// How like they are.
    pub likeness: f32,
}

/// A run of a name's words, read as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first word.
    pub start: usize,
    /// How many words.
    pub length: usize,
}

/// What a word tells about whose name it is: its consonants, and its vowels a little.
fn weight(sounds: &Sounds) -> f32 {
    sounds
        .row
        .iter()
        .map(|sound| f32::from(gap(*sound, Vowels::Written)))
        .sum()
}

/// What each word of a name tells.
pub fn weights(name: &Folded) -> Vec<f32> {
    let next = name
        .atoms
        .iter()
        .skip(1)
        .map(|atom| Some(&atom.sounds))
        .chain([None]);
    name.atoms
        .iter()
        .zip(next)
        .map(|(atom, next)| {
            weight(&atom.sounds)
                * if atom.sounds.is_article_before(next) {
                    ARTICLE
                } else {
                    1.0
                }
        })
        .collect()
}

/// A word of a name, or several read as one.
#[derive(Clone, Debug)]
pub struct Word {
    /// The word in Latin letters.
    pub latin: String,
    /// The word as sounds.
    pub sounds: Sounds,
    /// Where it stands in its name.
    pub run: Run,
    /// How many sounds come before its last word.
    pub before_last: usize,
}

impl Word {
    /// What the word tells when it stands alone.
    pub fn weight(&self) -> f32 {
        weight(&self.sounds)
    }
}

/// Every run of words in a name that may stand as one word in another spelling.
pub fn runs(name: &Folded) -> Vec<Word> {
    let mut runs: Vec<Word> = Vec::new();
    for start in 0..name.atoms.len() {
        let mut joined: Option<Atom> = None;
        for (added, atom) in name.atoms.iter().skip(start).take(MOST_JOINED).enumerate() {
            let before_last = joined.as_ref().map_or(0, |before| before.sounds.row.len());
            let whole = match joined {
                None => atom.clone(),
                Some(before) => Atom {
                    latin: before.latin + &atom.latin,
                    sounds: before.sounds.join(&atom.sounds),
                },
            };
            let run = Run {
                start,
                length: added + 1,
            };
            runs.push(Word {
                latin: whole.latin.clone(),
                sounds: whole.sounds.clone(),
                run,
                before_last,
            });
            joined = Some(whole);
        }
    }
    runs
}

/// A query, folded.
pub struct Query {
    weights: Vec<f32>,
    /// Its runs of words.
    pub runs: Vec<Word>,
}

impl Query {
    /// Prepares a query; words beyond the eighth are not looked at.
    pub fn new(mut name: Folded) -> Self {
        name.atoms.truncate(MOST_WORDS);
        Self {
            weights: weights(&name),
            runs: runs(&name),
        }
    }

    /// The score of one name, from 0 to 1, given everything in it that sounds like something typed.
    pub fn score(&self, stored: &[f32], matches: &mut [Match]) -> f32 {
        let gain = |m: &Match| self.weight(m.typed) * (m.likeness - 0.5);
        matches.sort_by(|a, b| gain(b).total_cmp(&gain(a)));
        let by_gain = self.assign(stored, matches);
        matches.sort_by(|a, b| {
            b.likeness
                .total_cmp(&a.likeness)
                .then(gain(b).total_cmp(&gain(a)))
        });
        by_gain.max(self.assign(stored, matches))
    }

    /// Takes the matches as they come, each word once on either side.
    fn assign(&self, stored: &[f32], matches: &[Match]) -> f32 {
        let (mut typed_taken, mut stored_taken) = (0_u64, 0_u64);
        let mut gained = 0.0;
        let mut starts: Vec<(usize, usize)> = Vec::new();
        for found in matches {
            let (typed, name) = (bits(found.typed), bits(found.stored));
            if typed_taken & typed == 0 && stored_taken & name == 0 {
                typed_taken |= typed;
                stored_taken |= name;
                gained += self.weight(found.typed) * found.likeness * found.likeness;
                starts.push((found.typed.start, found.stored.start));
            }
        }
        starts.sort_unstable();
        let in_order = starts.is_sorted_by_key(|(_, stored)| *stored);
        let typed: f32 = self.weights.iter().sum();
        let name: f32 = stored.iter().sum();
        let left: f32 = stored
            .iter()
            .enumerate()
            .filter(|(place, _)| stored_taken & bit(*place) == 0)
            .map(|(_, w)| w)
            .sum();
        let order = if in_order { 0.0 } else { OTHER_ORDER };
        gained / typed.max(1.0) * (1.0 - NOT_TYPED * left / name.max(1.0)) * (1.0 - order)
    }

    fn weight(&self, run: Run) -> f32 {
        self.weights.iter().skip(run.start).take(run.length).sum()
    }
}

fn bits(run: Run) -> u64 {
    (run.start..run.start + run.length).fold(0, |all, place| all | bit(place))
}

/// The place's bit; places beyond the width of the mask share the last one.
fn bit(place: usize) -> u64 {
    1 << place.min(63)
}
