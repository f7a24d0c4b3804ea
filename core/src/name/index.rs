//! The names of a store in memory, ready to be asked.

use std::collections::BTreeMap;

use super::fold::{Folded, fold};
use super::letters::Vowels;
use super::rank::{Match, Query, runs, weights};
use super::score::Listening;
use super::tree::{Node, Place};

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

struct Form {
    person: u64,
    number: usize,
    weights: Vec<f32>,
    folded: Folded,
}

/// The names of all persons. It holds them folded, never as written.
pub struct NameIndex {
    folding: fn(&str) -> Folded,
    persons: BTreeMap<u64, Vec<usize>>,
    forms: BTreeMap<usize, Form>,
    trees: BTreeMap<Vowels, Node>,
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
            trees: BTreeMap::new(),
            next: 0,
        }
    }

    /// Adds one more of a person's names. A name without a letter keeps its number and is never found.
    pub fn insert(&mut self, person: u64, name: &str) {
        let folded = (self.folding)(name);
        let form = self.next;
        self.next += 1;
        for word in runs(&folded) {
            let place = Place {
                form,
                run: word.run,
                before_last: word.before_last,
            };
            self.trees.entry(word.sounds.vowels).or_default().insert(
                &word.sounds.row,
                &word.latin,
                place,
            );
        }
        let forms = self.persons.entry(person).or_default();
        let number = forms.len();
        forms.push(form);
        self.forms.insert(
            form,
            Form {
                person,
                number,
                weights: weights(&folded),
                folded,
            },
        );
    }

    /// Forgets all names of a person; after a change of name, insert them again.
    pub fn remove(&mut self, person: u64) {
        for number in self.persons.remove(&person).unwrap_or_default() {
            let Some(form) = self.forms.remove(&number) else {
                continue;
            };
            for word in runs(&form.folded) {
                if let Some(tree) = self.trees.get_mut(&word.sounds.vowels) {
                    tree.remove(&word.sounds.row, &word.latin, number);
                }
            }
        }
        self.trees.retain(|_, tree| !tree.is_empty());
    }

    /// How many persons have a name here.
    pub fn persons(&self) -> usize {
        self.persons.len()
    }

    /// How many different words and runs of words the names have.
    pub fn words(&self) -> usize {
        self.trees.values().map(Node::words).sum()
    }

    /// The persons whose names answer best; equal answers in the order of their keys.
    pub fn search(&self, query: &str, limit: usize) -> Answer {
        let query = Query::new((self.folding)(query));
        let mut best: BTreeMap<u64, Hit> = BTreeMap::new();
        let mut found = self.matches(&query);
        found.sort_unstable_by_key(|(form, _)| *form);
        for group in found.chunk_by(|(one, _), (other, _)| one == other) {
            let Some(form) = group.first().and_then(|(form, _)| self.forms.get(form)) else {
                continue;
            };
            let mut matches: Vec<Match> = group.iter().map(|(_, found)| *found).collect();
            let score = query.score(&form.weights, &mut matches);
            let hit = Hit {
                person: form.person,
                score,
                form: form.number,
            };
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
        let mut found = Vec::new();
        for word in &query.runs {
            for (vowels, tree) in &self.trees {
                Listening::listen(word, *vowels, tree, &mut |place, likeness| {
                    if word.run.length == 1 || place.run.length != word.run.length {
                        found.push((
                            place.form,
                            Match {
                                typed: word.run,
                                stored: place.run,
                                likeness,
                            },
                        ));
                    }
                });
            }
        }
        found
    }
}
