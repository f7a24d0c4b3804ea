//! What families of the demo office allow others to be told, and what they were told.

use super::{Build, text};
use crate::commands::CommandError;
use chrono::Days;
use serde_json::{Value, json};

/// How long a release runs, in days.
const RUNS: u64 = 180;

impl Build<'_> {
    /// The services the office works with.
    pub(super) fn know_partners(&self) -> Result<(), CommandError> {
        for (name, _) in &self.words.plan.partners {
            let partner = json!({
                "name": name, "unit": "", "address": "", "phone": "", "email": "", "leftOn": "",
            });
            self.call("partner.add", partner)?;
        }
        Ok(())
    }

    /// The first adult of a case releases the office towards a partner, signs, and the partner is
    /// told; `begun` is the case as it was shown, `turn` chooses what of the words.
    pub(super) fn trust(&self, begun: &Value, turn: usize) -> Result<(), CommandError> {
        // Inside a running window the case began earlier than anything can be printed.
        let on_day = self.today();
        let participants = begun.get("participants").and_then(Value::as_array);
        let mut adults = participants.into_iter().flatten().filter(|one| {
            one.get("part") == Some(&json!("client")) && one.get("adult") == Some(&json!(true))
        });
        let page = self.call("partner.list", json!({ "offset": 0, "limit": 50 }))?;
        let partners = page.get("rows").and_then(Value::as_array);
        let partner = partners.and_then(|rows| rows.get(turn % rows.len().max(1)));
        let words = self.words.trust.get(turn % self.words.trust.len().max(1));
        let (Some(adult), Some(partner), Some((purpose, occasion))) =
            (adults.next(), partner, words)
        else {
            return Ok(());
        };
        let person = text(adult, "/person/id")?;
        let partner = text(partner, "/id")?;
        let spoken = adult.pointer("/person/languages/0").and_then(Value::as_str);
        let items = ["identity", "languages", "deadlines"];
        let said = |text: &str| json!({ "text": text, "saying": "" });
        let view = self.call(
            "release.finalise",
            json!({
                "person": person, "language": self.plan.language, "beside": null,
                "form": {
                    "kind": "secrecy", "representatives": [], "case": begun.pointer("/row/id"),
                    "recipient": partner, "direction": "one_way", "items": items,
                    "channels": ["oral", "letter"], "purpose": said(purpose),
                    "occasion": said(occasion), "consequences": said(""),
                    "validUntil": (on_day + Days::new(RUNS)).to_string(),
                    "talk": {
                        "language": spoken.unwrap_or(self.plan.language), "interpreter": "none",
                        "name": "", "number": "", "sworn": null, "secrecySince": "",
                        "understanding": said(""),
                    },
                },
            }),
        )?;
        let signed = json!({
            "paper": view.pointer("/row/id"), "part": "client", "person": person, "name": "",
            "kind": "ink", "witness": null, "witnessName": "", "onDay": on_day.to_string(),
            "place": "", "reason": "", "ticked": [],
        });
        self.call("paper.sign", signed)?;
        let told = json!({
            "told": { "persons": [person], "partner": partner, "items": items, "channel": "oral",
                      "onDay": on_day.to_string() },
            "what": "", "ground": "release", "reason": "",
        });
        self.call("disclosure.log", told)?;
        Ok(())
    }
}
