//! Consents and releases: what a person allows, and what was told.

mod accompaniment;
mod giving;
mod telling;
mod told;

use super::agreement::Family;
use crate::support::{ALMA, Office, with};
use serde_json::{Value, json};

/// The family Haidari, and a hospital that wants to know something.
pub struct Released {
    pub family: Family,
    /// The id of the partner.
    pub clinic: String,
}

impl Released {
    pub fn new() -> Self {
        Self::of(Family::new())
    }

    pub fn of(family: Family) -> Self {
        let clinic = family
            .office
            .call("partner.add", a_partner("Klinikum Musterstadt"));
        let clinic = clinic["id"].as_str().unwrap().to_owned();
        Self { family, clinic }
    }

    pub fn office(&self) -> &Office {
        &self.family.office
    }

    /// A release of the mother towards the clinic for two things, orally or in a letter.
    pub fn form(&self, changes: Value) -> Value {
        let words = |text: &str| json!({"text": text, "saying": ""});
        let form = json!({
            "kind": "secrecy", "representatives": [], "case": self.family.case,
            "recipient": self.clinic, "direction": "one_way",
            "items": ["languages", "identity"], "channels": ["letter", "oral"],
            "purpose": words("Behandlung vorbereiten"),
            "occasion": words("Aufnahme am 20. Januar"),
            "consequences": words(""), "validUntil": "2027-06-30",
            "talk": {"language": "prs", "interpreter": "phone", "name": "Farid Nazari",
                     "number": "4711", "sworn": null, "secrecySince": "2026-11-03",
                     "understanding": words("")}});
        with(form, changes)
    }

    pub fn wish(&self, changes: Value) -> Value {
        json!({"person": self.family.mother, "form": self.form(changes),
               "language": "de", "beside": "prs"})
    }

    /// The same, printed for signature.
    pub fn frozen(&self, changes: Value) -> Value {
        self.office().call("release.finalise", self.wish(changes))
    }

    /// The mother signs a paper on a day.
    pub fn sign(&self, view: &Value, on_day: &str) -> Value {
        let mother = json!({"onDay": on_day});
        self.family.sign(view, &self.family.mother, mother)
    }

    /// A release of the mother that she signed on the day offices are founded.
    pub fn signed(&self, changes: Value) -> Value {
        self.sign(&self.frozen(changes), "2027-01-12")
    }

    pub fn withdraw(&self, view: &Value, on_day: &str) -> Value {
        let end = json!({"paper": view["row"]["id"], "onDay": on_day, "reason": "withdrawn",
                         "note": ""});
        self.office().call("release.withdraw", end)
    }

    /// The rows of the mother's releases.
    pub fn rows(&self) -> Value {
        let whose = json!({"person": self.family.mother, "case": null});
        self.office().call("release.list", whose)
    }

    /// What Alma is about to tell the clinic about the mother.
    pub fn ask(&self, items: &[&str], channel: &str, on_day: &str) -> Value {
        json!({"persons": [self.family.mother], "partner": self.clinic, "items": items,
               "channel": channel, "onDay": on_day})
    }

    /// What is not covered: each item with why.
    pub fn lacking(&self, items: &[&str], channel: &str, on_day: &str) -> Vec<(String, String)> {
        let ask = self.ask(items, channel, on_day);
        let rows = self.office().call("disclosure.check", ask);
        let rows = rows.as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        rows.filter(|row| !row["lack"].is_null())
            .map(|row| (text(&row["item"]), text(&row["lack"])))
            .collect()
    }

    /// The same, told on a ground.
    pub fn tell(&self, asked: &Value, ground: &str, reason: &str) -> Value {
        json!({"told": asked, "what": "Termin und Sprache", "ground": ground, "reason": reason})
    }

    /// The laptop's next day, with Alma at the desk again.
    pub fn turn_to(&self, day: &str) {
        self.office().clock.turn_to(day);
        self.office().seat(&ALMA);
    }
}

pub fn a_partner(name: &str) -> Value {
    json!({"name": name, "unit": "Sozialdienst, Frau Okafor", "address": "Am Park 1\n70000 Musterstadt",
           "phone": "", "email": "", "leftOn": ""})
}
