//! Families move in: persons, languages, papers, household and kinship.

use super::names::{Called, Part, respelt};
use super::{Build, text};
use crate::commands::CommandError;
use chrono::{Datelike, Days};
use serde_json::{Value, json};

/// A family as the rest of the building needs it.
pub(super) struct Family {
    pub(super) language: &'static str,
    /// Ids; a grown-up comes first.
    pub(super) members: Vec<String>,
    /// How many of them are grown up.
    pub(super) grown_up: usize,
}

/// How many belong to a household.
const SIZES: [(usize, usize); 6] = [(1, 52), (2, 12), (3, 12), (4, 12), (5, 8), (6, 4)];

impl Build<'_> {
    /// Adds a family of at most so many persons.
    pub(super) fn family(&self, most: usize) -> Result<Option<Family>, CommandError> {
        let dice = &self.dice;
        let size = dice.weighted(&SIZES).unwrap_or(1).min(most);
        let language = self.names.language(dice);
        let Some(name) = self.names.family(language, dice) else {
            return Ok(None);
        };
        let pair = size > 1 && dice.chance(75);
        let mut family = Family {
            language,
            members: Vec::new(),
            grown_up: if pair { 2 } else { 1 },
        };
        for place in 0..size {
            self.member(&mut family, name, place)?;
            self.advance()?;
        }
        Ok(Some(family))
    }

    fn member(&self, family: &mut Family, name: Part, place: usize) -> Result<(), CommandError> {
        let dice = &self.dice;
        let sex = match (place, family.grown_up) {
            (0, 2) => "m",
            (1, 2) => "f",
            _ if dice.chance(48) => "f",
            _ => "m",
        };
        let Some(called) = self.names.person(family.language, sex, name, dice) else {
            return Ok(());
        };
        let grown_up = place < family.grown_up;
        let new = json!({
            "names": self.forms(&called),
            "birth": self.birth(grown_up),
            "sex": sex,
            "languages": self.skills(family.language, grown_up),
        });
        let id = text(&self.call("person.create", new)?, "/row/id")?;
        if let Some(first) = family.members.first() {
            self.call("household.join", json!({ "person": id, "with": first }))?;
            let relation = if grown_up { "spouse" } else { "child" };
            let kin = json!({ "person": first, "other": id, "relation": relation, "note": "" });
            self.call("kinship.add", kin)?;
        }
        if grown_up && dice.chance(80) {
            self.paper(family.language, &id)?;
        }
        family.members.push(id);
        Ok(())
    }

    fn forms(&self, called: &Called) -> Vec<Value> {
        let form = |kind: &str, given: &str, family: &str| json!({ "kind": kind, "given": given, "family": family });
        let mut forms = vec![form("official", &called.given, &called.family)];
        if !called.own_given.is_empty() {
            forms.push(form("native", &called.own_given, &called.own_family));
        }
        if self.dice.chance(8) {
            let (given, family) = (respelt(&called.given), respelt(&called.family));
            forms.push(form("alias", &given, &family));
        }
        forms
    }

    /// Known to the day, registered as 1 January, or only about.
    fn birth(&self, grown_up: bool) -> String {
        let age = match grown_up {
            true => 18 + self.dice.below(22) + self.dice.below(22),
            false => 1 + self.dice.below(17),
        };
        let year = self.today().year() - i32::try_from(age).unwrap_or(30);
        match self.dice.below(100) {
            0..12 => format!("{year}-01-01?"),
            12..15 => format!("{year}~"),
            15..18 => format!("{year}"),
            _ => {
                let (month, day) = (1 + self.dice.below(12), 1 + self.dice.below(28));
                format!("{year}-{month:02}-{day:02}")
            }
        }
    }

    fn skills(&self, own: &str, grown_up: bool) -> Vec<Value> {
        let dice = &self.dice;
        let skill = |language: &str, reads: bool, interpreted: bool| json!({ "language": language, "speaks": true, "reads": reads, "interpreted": interpreted });
        let mut skills = vec![skill(own, dice.chance(85), grown_up && dice.chance(65))];
        for (other, percent) in [("de", 25), ("en", 15), ("fr", 6)] {
            if other != own && dice.chance(percent) {
                skills.push(skill(other, dice.chance(60), false));
            }
        }
        skills
    }

    /// A residence paper; one in six runs out within the next eight weeks.
    fn paper(&self, language: &str, person: &str) -> Result<(), CommandError> {
        let dice = &self.dice;
        let kind = match language {
            "uk" => Some("temporary_protection"),
            _ => dice.weighted(&[
                ("asylum_permission", 40),
                ("permit_subsidiary", 20),
                ("permit_refugee", 15),
                ("toleration", 15),
                ("permit_removal_ban", 10),
            ]),
        };
        let days = match dice.below(6) {
            0 => 2 + dice.below(52),
            _ => 60 + dice.below(700),
        };
        let until = self.plan.until + Days::new(days as u64);
        let document = json!({
            "kind": kind,
            "number": format!("ZB{:07}", dice.below(10_000_000)),
            "validUntil": until.to_string(),
            "authority": self.words.authority,
        });
        let args = json!({ "person": person, "document": document });
        self.call("person.add_document", args)?;
        Ok(())
    }

    /// Enters somebody a second time, as another office spelt the name.
    pub(super) fn twin(&self, of: &str) -> Result<(), CommandError> {
        let person = self.call("person.open", json!({ "person": of }))?;
        let name = |part: &str| text(&person, &format!("/names/0/{part}"));
        let (given, family) = (respelt(&name("given")?), respelt(&name("family")?));
        let twin = json!({
            "names": [{ "kind": "official", "given": given, "family": family }],
            "birth": text(&person, "/birth")?,
            "sex": text(&person, "/sex")?,
            "languages": [],
        });
        self.call("person.create", twin)?;
        Ok(())
    }
}
