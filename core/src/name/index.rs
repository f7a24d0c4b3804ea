//! The names of a store in memory, ready to be asked.

use std::collections::BTreeMap;

use super::fold::{Folded, fold};
use super::rank::{Match, Query, runs, weights};
use super::score::{Rows, Word};
use super::sound::Sounds;

/// Below this score a name is not counted as an answer.
const REASONABLE: f32 = 0.45;

/// One person among the answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The person's key.
    pub person: u64,
    /// How well the best of the person's names answers, from 0 to 1.
    pub score: f32,
    /// Which of the person's names that is, in the order they were inserted.
    pub form: usize,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The best persons, best first.
    pub hits: Vec<Hit>,
    /// How many persons answer reasonably, shown or not.
    pub total: usize,
}

/// A run of a name's words, read as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The first word.
    pub start: usize,
    /// How many words.
    pub length: usize,
}

struct Form {
    person: u64,
    number: usize,
    weights: Vec<f32>,
    entries: Vec<usize>,
}

/// A word that occurs in names, once however often it occurs.
struct Entry {
    word: Word,
    key: (String, Sounds),
    places: Vec<(usize, Run)>,
}

/// The names of all persons. It holds them folded, never as written.
pub struct NameIndex {
    folding: fn(&str) -> Folded,
    persons: BTreeMap<u64, Vec<usize>>,
    forms: BTreeMap<usize, Form>,
    entries: BTreeMap<usize, Entry>,
    numbers: BTreeMap<(String, Sounds), usize>,
    next: usize,
}

impl Default for NameIndex {
    fn default() -> Self {
        Self::new()
    }
}

impl NameIndex {
    /// An index without names.
    pub fn new() -> Self {
        Self::with_folding(fold)
    }

    /// An index that reads names in another way than [`fold`]; tests measure what folding is worth with it.
    pub fn with_folding(folding: fn(&str) -> Folded) -> Self {
        Self {
            folding,
            persons: BTreeMap::new(),
            forms: BTreeMap::new(),
            entries: BTreeMap::new(),
            numbers: BTreeMap::new(),
            next: 0,
        }
    }

    /// Adds one more of a person's names. A name without a letter keeps its number and is never found.
    pub fn insert(&mut self, person: u64, name: &str) {
        let folded = (self.folding)(name);
        let form = self.number();
        let mut entries = Vec::new();
        for (run, word) in runs(&folded) {
            let entry = self.entry(word);
            if let Some(entry) = self.entries.get_mut(&entry) {
                entry.places.push((form, run));
            }
            entries.push(entry);
        }
        let forms = self.persons.entry(person).or_default();
        let number = forms.len();
        forms.push(form);
        self.forms.insert(form, Form { person, number, weights: weights(&folded), entries });
    }

    /// Forgets all names of a person; after a change of name, insert them again.
    pub fn remove(&mut self, person: u64) {
        for form in self.persons.remove(&person).unwrap_or_default() {
            for number in self.forms.remove(&form).map(|form| form.entries).unwrap_or_default() {
                let Some(entry) = self.entries.get_mut(&number) else { continue };
                entry.places.retain(|(place, _)| *place != form);
                if entry.places.is_empty()
                    && let Some(entry) = self.entries.remove(&number)
                {
                    self.numbers.remove(&entry.key);
                }
            }
        }
    }

    /// How many persons have a name here.
    pub fn persons(&self) -> usize {
        self.persons.len()
    }

    /// How many different words and runs of words the names have.
    pub fn words(&self) -> usize {
        self.entries.len()
    }

    /// The persons whose names answer best; equal answers in the order of their keys.
    pub fn search(&self, query: &str, limit: usize) -> Answer {
        let query = Query::new((self.folding)(query));
        let mut best: BTreeMap<u64, Hit> = BTreeMap::new();
        let mut found = self.matches(&query);
        found.sort_unstable_by_key(|(form, _)| *form);
        for group in found.chunk_by(|(one, _), (other, _)| one == other) {
            let Some(form) = group.first().and_then(|(form, _)| self.forms.get(form)) else { continue };
            let mut matches: Vec<Match> = group.iter().map(|(_, found)| *found).collect();
            let score = query.score(&form.weights, &mut matches);
            let hit = Hit { person: form.person, score, form: form.number };
            if score >= REASONABLE {
                let known = best.entry(form.person).or_insert(hit);
                if hit.score > known.score {
                    *known = hit;
                }
            }
        }
        let total = best.len();
        let mut hits: Vec<Hit> = best.into_values().collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.person.cmp(&b.person)));
        hits.truncate(limit);
        Answer { hits, total }
    }

    /// Everything that sounds like something typed, with the name it stands in.
    fn matches(&self, query: &Query) -> Vec<(usize, Match)> {
        let mut rows = Rows::default();
        let mut found = Vec::new();
        for (typed, word) in &query.runs {
            for entry in self.entries.values() {
                let Some(likeness) = word.likeness(&entry.word, &mut rows) else { continue };
                let places = entry.places.iter().filter(|(_, run)| typed.length == 1 || run.length != typed.length);
                found.extend(places.map(|(form, run)| (*form, Match { typed: *typed, stored: *run, likeness })));
            }
        }
        found
    }

    fn entry(&mut self, word: Word) -> usize {
        let key = word.key();
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        let number = self.number();
        self.numbers.insert(key.clone(), number);
        self.entries.insert(number, Entry { word, key, places: Vec::new() });
        number
    }

    fn number(&mut self) -> usize {
        self.next += 1;
        self.next
    }
}
