//! Which released thing a column belongs to, and what each person has released.

use super::HandoverError;
use super::pick::Wish;
use crate::code::{self, CodeList};
use crate::ids::PersonId;
use crate::release::{self, Answer, Ask, RELEASED};
use crate::roster::Roster;
use crate::store::{Category, Column, Reader, Table, Value};
use crate::time::Day;
use std::collections::BTreeMap;

/// The item of the list `release_item` a column needs; `None` for what never leaves.
pub(super) fn item_of(table: &Table, column: &Column) -> Option<&'static str> {
    Some(match column.category {
        Category::Identity if table.name == "person_language" => "languages",
        Category::Identity => "identity",
        Category::Residence => "residence",
        Category::Family => "family",
        Category::Counselling => "counselling",
        Category::Admission => "admission",
        Category::Accompaniment => "accompaniment",
        Category::Plan => "plan",
        Category::Narrative => "narrative",
        Category::Internal => return None,
    })
}

/// Columns whose codes may say what the law protects more (GDPR Art. 9), and codes that do.
static PROTECTED: [(&str, &str, &CodeList, &[&str]); 4] = [
    ("contact_topic", "topic", &code::TOPIC, &["confidential"]),
    (
        "application_group",
        "target_group",
        &code::TARGET_GROUP,
        &[],
    ),
    ("goal", "area", &code::LIFE_AREA, &AREAS),
    ("plan_area", "area", &code::LIFE_AREA, &AREAS),
];
const AREAS: [&str; 2] = [BOXES[0].0, BOXES[1].0];

/// Areas of life that say what the law protects more, and the thing of the list `release_item` that has a box
/// beside it on a release.
pub(super) const BOXES: [(&str, &str); 2] = [("health", "health"), ("safety", "violence")];

/// Whether a value says what no release of a plain thing covers. Its row stays: the boxes on the paper
/// are for telling by word and letter, and a file has no field for them.
pub(super) fn is_protected(table: &Table, column: &Column, value: &Value) -> bool {
    let Value::Text(said) = value else {
        return false;
    };
    let mut columns = PROTECTED.iter();
    columns.any(|(of, name, list, more)| {
        let named = (*of, *name) == (table.name, column.name);
        named && (list.sensitive.contains(&said.as_str()) || more.contains(&said.as_str()))
    })
}

/// What may leave about whom.
pub struct Scope {
    allowed: BTreeMap<PersonId, Vec<String>>,
    /// Of what the law protects more: the things whose box each person ticked on a release.
    boxed: BTreeMap<PersonId, Vec<String>>,
    /// The answers of the release check.
    pub answers: Vec<Answer>,
}

impl Scope {
    /// Asks the release check; on another ground everything that was chosen may leave.
    pub fn read(
        reader: &Reader<'_>,
        roster: &Roster,
        wish: &Wish,
        today: Day,
    ) -> Result<Self, HandoverError> {
        let boxes = BOXES.iter().map(|(_, item)| (*item).to_owned());
        let asked: Vec<String> = wish.items.iter().cloned().chain(boxes).collect();
        let ask = Ask {
            persons: &wish.persons,
            partner: wish.partner,
            items: &asked,
            channel: super::CHANNEL,
            on: today,
            today,
        };
        let all = release::check(reader, roster, &ask)?;
        let chosen = |answer: &Answer| wish.items.contains(&answer.item);
        let (answers, boxes): (Vec<_>, Vec<_>) = all.into_iter().partition(chosen);
        let mut boxed: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
        for answer in boxes.into_iter().filter(|answer| answer.cover.is_ok()) {
            boxed.entry(answer.person).or_default().push(answer.item);
        }
        let released = wish.ground == RELEASED;
        let mut allowed: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
        for answer in &answers {
            let items = allowed.entry(answer.person).or_default();
            if !released || answer.cover.is_ok() {
                items.push(answer.item.clone());
            }
        }
        Ok(Self {
            allowed,
            boxed,
            answers,
        })
    }

    /// Whether an item may leave about all of these people; about nobody nothing may.
    pub fn allows(&self, item: &str, subjects: &[PersonId]) -> bool {
        by_all(&self.allowed, item, subjects)
    }

    /// Whether all of these people ticked the box beside what the law protects more. No other ground stands
    /// for that tick: what is protected stays on any ground.
    pub fn boxed(&self, item: &str, subjects: &[PersonId]) -> bool {
        by_all(&self.boxed, item, subjects)
    }

    /// What may leave about each person.
    pub fn of_each(&self) -> impl Iterator<Item = (PersonId, &[String])> {
        let each = self.allowed.iter();
        each.map(|(person, items)| (*person, items.as_slice()))
    }
}

fn by_all(said: &BTreeMap<PersonId, Vec<String>>, item: &str, subjects: &[PersonId]) -> bool {
    let hers = |person: &PersonId| {
        let items = said.get(person);
        items.is_some_and(|items| items.iter().any(|known| known == item))
    };
    !subjects.is_empty() && subjects.iter().all(hers)
}
