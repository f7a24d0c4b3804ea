//! How like two words sound: 1 is the same word, 0 nothing in common.

use super::cost::{Cost, SWAP, confuse, gaps, split, vowel_gap};
use super::letters::Vowels;
use super::sound::{Sounds, is_vowel};

/// Below this likeness two words have nothing to do with each other.
pub const LEAST: f32 = 0.62;

/// What a word that only begins like the query loses, once and for each sound still to come.
const BEGINS: f32 = 0.02;
const TO_COME: f32 = 0.006;
const MOST_TO_COME: f32 = 0.08;

/// What a word loses that is not the very same word, however like it sounds.
const OTHER_WORD: f32 = 0.01;

/// A word ready to be compared: its letters for sameness, its sounds for likeness.
#[derive(Clone, Debug)]
pub struct Word {
    latin: String,
    sounds: Sounds,
    gaps: Vec<Cost>,
    weight: Cost,
}

impl Word {
    /// Prepares a word of a folded name, or several written as one.
    pub fn new(latin: String, sounds: Sounds) -> Self {
        let gaps = gaps(&sounds.row);
        let weight = gaps.iter().sum();
        Self { latin, sounds, gaps, weight }
    }

    /// What makes it this word and no other.
    pub fn key(&self) -> (String, Sounds) {
        (self.latin.clone(), self.sounds.clone())
    }

    /// How much the word tells apart: its consonants, and its vowels a little.
    pub fn weight(&self) -> f32 {
        f32::from(self.weight)
    }

    /// How like the stored word is to this one as somebody typed it, if at all; the typed one may be a beginning.
    pub fn likeness(&self, stored: &Self, rows: &mut Rows) -> Option<f32> {
        if self.latin == stored.latin {
            return Some(1.0);
        }
        let begins = stored.latin.starts_with(&self.latin);
        let budget = ((1.0 - LEAST) * self.weight()) as Cost;
        let missing = stored.sounds.row.len().saturating_sub(self.sounds.row.len());
        let beginning = 1.0 - loss_to_come(missing) - if begins { 0.0 } else { OTHER_WORD };
        let heard = rows.compare(self, stored, budget);
        let likeness = heard.map_or(0.0, |heard| heard - OTHER_WORD).max(if begins { beginning } else { 0.0 });
        (likeness >= LEAST).then_some(likeness)
    }
}

fn loss_to_come(sounds: usize) -> f32 {
    BEGINS + (TO_COME * sounds as f32).min(MOST_TO_COME)
}

/// The three rows an edit distance needs, kept from word to word.
#[derive(Default)]
pub struct Rows {
    before: Vec<Cost>,
    last: Vec<Cost>,
    this: Vec<Cost>,
}

impl Rows {
    /// The likeness by sound: the least costly way from the typed word to the stored one or to a beginning of it.
    fn compare(&mut self, typed: &Word, stored: &Word, budget: Cost) -> Option<f32> {
        let written = typed.sounds.vowels.max(stored.sounds.vowels);
        let mut last_typed = None;
        self.begin(stored, written);
        let mut last_least: Cost = 0;
        for (sound, gap) in typed.sounds.row.iter().zip(&typed.gaps) {
            let gap = eased(*sound, *gap, written);
            let least = self.step(last_typed, *sound, gap, stored, written);
            if least > budget && last_least > budget {
                return None;
            }
            last_least = least;
            last_typed = Some(*sound);
            std::mem::swap(&mut self.before, &mut self.last);
            std::mem::swap(&mut self.last, &mut self.this);
        }
        let length = stored.sounds.row.len();
        let whole = self.last.last().copied().unwrap_or(Cost::MAX);
        let weight = typed.weight();
        let likeness = |cost: Cost| 1.0 - f32::from(cost) / weight;
        self.last
            .iter()
            .enumerate()
            .filter(|(_, cost)| **cost <= budget)
            .map(|(end, cost)| likeness(*cost) - loss_to_come(length - end))
            .chain((whole <= budget).then(|| likeness(whole)))
            .max_by(f32::total_cmp)
    }

    fn begin(&mut self, stored: &Word, written: Vowels) {
        self.before.clear();
        self.last.clear();
        let mut cost: Cost = 0;
        self.last.push(cost);
        for (sound, gap) in stored.sounds.row.iter().zip(&stored.gaps) {
            cost += eased(*sound, *gap, written);
            self.last.push(cost);
        }
    }

    /// Fills one row for one more typed sound and returns its least cost.
    fn step(&mut self, before: Option<char>, typed: char, gap: Cost, stored: &Word, written: Vowels) -> Cost {
        let at = |row: &[Cost], place: usize| row.get(place).copied().unwrap_or(Cost::MAX / 2);
        self.this.clear();
        let mut left = at(&self.last, 0) + gap;
        let mut least = left;
        self.this.push(left);
        let mut previous: Option<char> = None;
        for (place, (sound, missing)) in stored.sounds.row.iter().zip(&stored.gaps).enumerate() {
            let mut cost = at(&self.last, place) + confuse(typed, *sound);
            cost = cost.min(at(&self.last, place + 1) + gap);
            cost = cost.min(left + eased(*sound, *missing, written));
            if let Some(previous) = previous
                && let Some(extra) = split(typed, [previous, *sound])
            {
                cost = cost.min(at(&self.last, place - 1) + extra);
            }
            if let Some(before) = before {
                if let Some(extra) = split(*sound, [before, typed]) {
                    cost = cost.min(at(&self.before, place) + extra);
                }
                if previous == Some(typed) && before == *sound && typed != before {
                    cost = cost.min(at(&self.before, place - 1) + SWAP);
                }
            }
            self.this.push(cost);
            least = least.min(cost);
            left = cost;
            previous = Some(*sound);
        }
        least
    }
}

fn eased(sound: char, gap: Cost, written: Vowels) -> Cost {
    if is_vowel(sound) { vowel_gap(written) } else { gap }
}
