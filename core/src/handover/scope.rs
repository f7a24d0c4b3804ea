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
    ("goal", "area", &code::LIFE_AREA, &["health", "safety"]),
    ("plan_area", "area", &code::LIFE_AREA, &["health", "safety"]),
];

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
        let ask = Ask {
            persons: &wish.persons,
            partner: wish.partner,
            items: &wish.items,
            channel: super::CHANNEL,
            on: today,
            today,
        };
        let answers = release::check(reader, roster, &ask)?;
        let released = wish.ground == RELEASED;
        let mut allowed: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
        for answer in &answers {
            let items = allowed.entry(answer.person).or_default();
            if !released || answer.cover.is_ok() {
                items.push(answer.item.clone());
            }
        }
        Ok(Self { allowed, answers })
    }

    /// Whether an item may leave about all of these people; about nobody nothing may.
    pub fn allows(&self, item: &str, subjects: &[PersonId]) -> bool {
        let hers = |person: &PersonId| {
            let items = self.allowed.get(person);
            items.is_some_and(|items| items.iter().any(|known| known == item))
        };
        !subjects.is_empty() && subjects.iter().all(hers)
    }

    /// What may leave about each person.
    pub fn of_each(&self) -> impl Iterator<Item = (PersonId, &[String])> {
        let each = self.allowed.iter();
        each.map(|(person, items)| (*person, items.as_slice()))
    }
}
