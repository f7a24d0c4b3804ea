//! How like two words sound: 1 is the same word, 0 nothing in common.

use std::collections::BTreeMap;

use super::cost::{Cost, SWAP, confuse, first_halves, gap, split};
use super::letters::Vowels;
use super::rank::Word;
use super::tree::{Node, Place};

/// Below this likeness two words have nothing to do with each other.
const LEAST: f32 = 0.62;

/// What a word that only begins like the query loses, once and for each sound still to come.
const BEGINS: f32 = 0.02;
const TO_COME: f32 = 0.006;
const MOST_TO_COME: f32 = 0.08;

/// What a word loses that is not the very same word, however like it sounds.
const OTHER_WORD: f32 = 0.01;

/// Long words may differ in as much as two and a half consonants, not in more.
const MOST_COST: Cost = 250;

const FAR: Cost = Cost::MAX / 2;

/// Compares one typed word with all words of a tree, on the way down.
pub struct Listening<'typed> {
    typed: &'typed Word,
    written: Vowels,
    weight: f32,
    budget: Cost,
    /// What each typed sound costs when the stored word lacks it.
    gaps: Vec<Cost>,
    /// What each typed sound costs against a stored one, filled in as stored sounds come by.
    against: BTreeMap<char, Vec<Cost>>,
    /// Stored sounds that may be one half of a split or swapped pair.
    halves: Vec<char>,
    /// The sounds on the way so far.
    way: Vec<char>,
    /// For the way so far and each shorter one, what each beginning of the typed word costs against it.
    rows: Vec<Vec<Cost>>,
}

impl<'typed> Listening<'typed> {
    /// Listens for a typed word among words of one way of writing vowels; calls `heard` for every place that sounds
    /// like it or begins like it.
    pub fn listen(
        typed: &'typed Word,
        stored: Vowels,
        tree: &Node,
        heard: &mut impl FnMut(&Place, f32),
    ) {
        let written = typed.sounds.vowels.max(stored);
        let weight = typed.weight();
        let gaps: Vec<Cost> = typed
            .sounds
            .row
            .iter()
            .map(|sound| gap(*sound, written))
            .collect();
        let first = [0].into_iter().chain(gaps.iter().scan(0, |cost, gap| {
            *cost += gap;
            Some(*cost)
        }));
        let mut listening = Self {
            typed,
            written,
            weight,
            budget: (((1.0 - LEAST) * weight) as Cost).min(MOST_COST),
            rows: vec![first.collect()],
            gaps,
            against: BTreeMap::new(),
            halves: typed
                .sounds
                .row
                .iter()
                .skip(1)
                .copied()
                .chain(typed.sounds.row.iter().flat_map(first_halves))
                .collect(),
            way: Vec::new(),
        };
        if weight > 0.0 {
            listening.descend(tree, true, false, heard);
        }
    }

    /// Goes on below a node whose own row is already there. `near`: some beginning of the typed word is near the way;
    /// `ended`: the whole typed word is already a beginning of all that follows.
    fn descend(
        &mut self,
        node: &Node,
        near: bool,
        ended: bool,
        heard: &mut impl FnMut(&Place, f32),
    ) {
        for spelling in &node.spellings {
            let same = spelling.latin == self.typed.latin;
            for place in &spelling.places {
                let likeness = if same {
                    Some(1.0)
                } else {
                    self.likeness(place.before_last)
                };
                if let Some(likeness) = likeness {
                    heard(place, likeness);
                }
            }
        }
        let depth = self.way.len() + 1;
        for (sound, next) in &node.next {
            let next_near = self.step(*sound) <= self.budget;
            let next_ended = ended || self.end(depth) <= self.budget;
            if next_near || next_ended || (near && self.halves.contains(sound)) {
                self.way.push(*sound);
                self.descend(next, next_near, next_ended, heard);
                self.way.pop();
            }
        }
    }

    /// What the whole typed word costs against the way's first sounds.
    fn end(&self, sounds: usize) -> Cost {
        self.rows
            .get(sounds)
            .and_then(|row| row.last())
            .copied()
            .unwrap_or(FAR)
    }

    /// The likeness of the word that ends here, the typed word reaching beyond its first `before_last` sounds.
    fn likeness(&self, before_last: usize) -> Option<f32> {
        let depth = self.way.len();
        (before_last + 1..=depth)
            .map(|end| (depth - end, self.end(end)))
            .filter(|(_, cost)| *cost <= self.budget)
            .map(|(to_come, cost)| 1.0 - f32::from(cost) / self.weight - loss(to_come) - OTHER_WORD)
            .max_by(f32::total_cmp)
            .filter(|likeness| *likeness >= LEAST)
    }

    /// Fills the row below for one more stored sound and returns its least cost.
    fn step(&mut self, stored: char) -> Cost {
        let depth = self.way.len();
        let mut row = if self.rows.len() > depth + 1 {
            self.rows.swap_remove(depth + 1)
        } else {
            Vec::new()
        };
        row.clear();
        self.rows.truncate(depth + 1);
        let typed = &self.typed.sounds.row;
        let against = self
            .against
            .entry(stored)
            .or_insert_with(|| typed.iter().map(|typed| confuse(*typed, stored)).collect());
        let missing = gap(stored, self.written);
        let mut least = Cost::MAX;
        if let Some(last) = self.rows.get(depth) {
            let mut left = last.first().copied().unwrap_or(FAR) + missing;
            least = left;
            row.push(left);
            for ((pair, against), gap) in last.windows(2).zip(against.iter()).zip(&self.gaps) {
                if let [before, above] = pair {
                    left = (before + against).min(above + missing).min(left + gap);
                    row.push(left);
                    least = least.min(left);
                }
            }
        }
        least = least.min(self.pairs(&mut row, stored));
        self.rows.push(row);
        least
    }

    /// Betters a row where one sound stands for two, or two changed places; what follows in the row follows suit.
    fn pairs(&self, row: &mut [Cost], stored: char) -> Cost {
        let depth = self.way.len();
        let at = |depth: Option<usize>, place: Option<usize>| {
            let row = depth.and_then(|depth| self.rows.get(depth));
            place
                .and_then(|place| row?.get(place))
                .copied()
                .unwrap_or(FAR)
        };
        let above = depth.checked_sub(1);
        let previous_stored = self.way.last().copied();
        let mut least = Cost::MAX;
        let mut left = FAR;
        let mut previous: Option<char> = None;
        for (place, (typed, gap)) in self
            .typed
            .sounds
            .row
            .iter()
            .copied()
            .zip(&self.gaps)
            .enumerate()
        {
            let mut cost = left.saturating_add(*gap);
            if let Some(extra) = previous.and_then(|previous| split(stored, [previous, typed])) {
                cost = cost.min(at(Some(depth), place.checked_sub(1)) + extra);
            }
            if let Some(extra) =
                previous_stored.and_then(|previous| split(typed, [previous, stored]))
            {
                cost = cost.min(at(above, Some(place)) + extra);
            }
            if previous == Some(stored) && previous_stored == Some(typed) && typed != stored {
                cost = cost.min(at(above, place.checked_sub(1)) + SWAP);
            }
            if let Some(cell) = row.get_mut(place + 1) {
                *cell = cost.min(*cell);
                left = *cell;
                least = least.min(left);
            }
            previous = Some(typed);
        }
        least
    }
}

fn loss(to_come: usize) -> f32 {
    if to_come == 0 {
        0.0
    } else {
        BEGINS + (TO_COME * to_come as f32).min(MOST_TO_COME)
    }
}
