//! The names of all persons in memory, for the search; made when first asked for, wiped on lock.

use crate::ids::PersonId;
use crate::name::NameIndex;
use crate::person::{self, Name};
use crate::store::{Reader, StoreError};
use std::collections::BTreeMap;

/// A person who answers a search.
pub struct Found {
    /// Who.
    pub person: PersonId,
    /// The name that answered.
    pub matched: String,
    /// How well, from 0 to 1.
    pub score: f32,
}

/// Names by person.
pub(super) struct Names {
    index: NameIndex,
    persons: Vec<PersonId>,
    numbers: BTreeMap<PersonId, usize>,
    forms: BTreeMap<PersonId, Vec<String>>,
}

impl Names {
    pub(super) fn read(reader: &Reader<'_>) -> Result<Self, StoreError> {
        let mut names = Self {
            index: NameIndex::new(),
            persons: Vec::new(),
            numbers: BTreeMap::new(),
            forms: BTreeMap::new(),
        };
        for (person, name) in person::all_names(reader)? {
            names.add(person, &name);
        }
        Ok(names)
    }

    fn add(&mut self, person: PersonId, name: &Name) {
        let next = self.persons.len();
        let number = *self.numbers.entry(person).or_insert(next);
        if number == next {
            self.persons.push(person);
        }
        let form = format!("{} {}", name.given, name.family).trim().to_owned();
        self.index.insert(number as u64, &form);
        self.forms.entry(person).or_default().push(form);
    }

    /// Reads the names of one person again.
    pub(super) fn refresh(
        &mut self,
        reader: &Reader<'_>,
        person: PersonId,
    ) -> Result<(), StoreError> {
        if let Some(number) = self.numbers.get(&person) {
            self.index.remove(*number as u64);
        }
        self.forms.remove(&person);
        for name in person::names_of(reader, person)? {
            self.add(person, &name);
        }
        Ok(())
    }

    /// The best answers, and how many there are.
    pub(super) fn search(&self, text: &str, limit: usize) -> (usize, Vec<Found>) {
        let answer = self.index.search(text, limit);
        let found = answer.hits.iter().filter_map(|hit| {
            let person = *self.persons.get(usize::try_from(hit.person).ok()?)?;
            let matched = self.forms.get(&person)?.get(hit.form)?.clone();
            Some(Found {
                person,
                matched,
                score: hit.score,
            })
        });
        (answer.total, found.collect())
    }
}
