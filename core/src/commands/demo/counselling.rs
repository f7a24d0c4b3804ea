//! Contacts: with whom, when, about what, and what was written down.

use super::family::Family;
use super::{Build, text};
use crate::code;
use crate::commands::CommandError;
use crate::time::Day;
use serde_json::{Value, json};

const KINDS: [(&str, usize); 5] = [
    ("office_hour", 46),
    ("appointment", 20),
    ("visit", 14),
    ("phone", 16),
    ("other", 4),
];
const CLASSES: [(&str, usize); 4] = [
    ("file", 86),
    ("restricted", 8),
    ("entrusted", 3),
    ("personal", 3),
];
const MINUTES: [i64; 7] = [10, 15, 15, 20, 30, 45, 60];

/// A worker, and the colleagues she may name as readers.
pub(super) struct Team {
    pub(super) colleagues: Vec<String>,
}

impl Build<'_> {
    /// Logs a contact of a day.
    pub(super) fn contact(
        &self,
        day: Day,
        families: &[Family],
        team: &Team,
    ) -> Result<(), CommandError> {
        let dice = &self.dice;
        let Some(family) = dice.pick(families) else {
            return Ok(());
        };
        let group = dice.chance(2);
        let (kind, persons) = match group {
            true => ("group", Vec::new()),
            false => (
                dice.weighted(&KINDS).unwrap_or("office_hour"),
                self.guests(family),
            ),
        };
        let minutes = dice.pick(&MINUTES).copied().unwrap_or(15);
        let own = !group && dice.chance(70);
        let note = match dice.chance(70) {
            true => self.note(team),
            false => Value::Null,
        };
        let correct = dice.chance(1);
        let log = json!({
            "persons": persons,
            "newPersons": [],
            "group": group.then(|| json!({ "label": self.words.group, "size": 4 + dice.below(14) })),
            "heldOn": day.to_string(),
            "kind": kind,
            "minutes": minutes,
            "language": if own { family.language } else { "de" },
            "interpreter": if own { self.interpreter() } else { "none" },
            "topics": self.topics(minutes),
            "note": note,
            "draft": null,
        });
        let view = self.call("contact.log", log)?;
        if let (true, Some(note)) = (correct, view.pointer("/notes/0/id")) {
            let corrected = json!({ "note": note, "text": self.words.note(dice) });
            self.call("note.correct", corrected)?;
        }
        self.advance()
    }

    fn guests<'f>(&self, family: &'f Family) -> Vec<&'f String> {
        let both = family.grown_up == 2 && self.dice.chance(18);
        family
            .members
            .iter()
            .take(if both { 2 } else { 1 })
            .collect()
    }

    fn interpreter(&self) -> &'static str {
        let ways = [("none", 45), ("phone", 30), ("present", 20), ("video", 5)];
        self.dice.weighted(&ways).unwrap_or("none")
    }

    /// One to three topics; the first gets the time.
    fn topics(&self, minutes: i64) -> Vec<Value> {
        let dice = &self.dice;
        let mut chosen: Vec<&str> = (0..=dice.below(3))
            .filter_map(|_| dice.pick(code::TOPIC.codes).copied())
            .collect();
        chosen.sort_unstable();
        chosen.dedup();
        let count = i64::try_from(chosen.len()).unwrap_or(1).max(1);
        chosen
            .into_iter()
            .map(|topic| {
                let act = dice.pick(code::CONTACT_ACT.codes);
                json!({ "topic": topic, "minutes": minutes / count, "act": act })
            })
            .collect()
    }

    fn note(&self, team: &Team) -> Value {
        let dice = &self.dice;
        let class = dice.weighted(&CLASSES).unwrap_or("file");
        let words = match class {
            "file" => self.words.note(dice),
            _ => self.words.sealed(dice),
        };
        let readers: Vec<&String> = match class {
            "restricted" => dice.pick(&team.colleagues).into_iter().collect(),
            _ => Vec::new(),
        };
        json!({ "class": class, "text": words, "readers": readers })
    }

    /// What somebody was writing when the telephone rang.
    pub(super) fn draft(&self, family: &Family) -> Result<(), CommandError> {
        let Some(person) = family.members.first() else {
            return Ok(());
        };
        let person = self.call("person.open", json!({ "person": person }))?;
        let content = json!({
            "persons": [{ "row": person.get("row") }],
            "group": null,
            "heldOn": self.today().to_string(),
            "kind": "phone",
            "minutes": 15,
            "language": family.language,
            "interpreter": "none",
            "topics": [],
            "note": self.words.draft,
            "noteClass": "file",
            "readers": [],
        });
        let draft = json!({ "id": null, "kind": "contact", "content": content });
        text(&self.call("draft.save", draft)?, "/id").map(|_| ())
    }
}
