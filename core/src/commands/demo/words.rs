//! What the invented workers write, in their language; data, because Geleit never translates what
//! people wrote.

use super::dice::Dice;
use crate::commands::{Code, CommandError};
use serde::Deserialize;
use serde_json::Value;

/// What stands on forms of application.
#[derive(Deserialize)]
pub(super) struct Admission {
    pub(super) referrers: Vec<String>,
    pub(super) law: String,
    pub(super) problems: Vec<String>,
    pub(super) views: Vec<String>,
    pub(super) reasons: Vec<String>,
    pub(super) wishes: Vec<String>,
}

/// The words of one language.
#[derive(Deserialize)]
pub(super) struct Words {
    pub(super) office: Value,
    pub(super) authority: String,
    pub(super) group: String,
    pub(super) admission: Admission,
    openings: Vec<String>,
    middles: Vec<String>,
    closings: Vec<String>,
    sealed: Vec<String>,
    pub(super) draft: String,
    pub(super) plan: PlanWords,
    /// For what somebody is told something, and on which occasion.
    pub(super) trust: Vec<(String, String)>,
}

/// What stands in their help plans.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PlanWords {
    pub(super) views_client: Vec<String>,
    pub(super) views_worker: Vec<String>,
    pub(super) reasons: Vec<String>,
    pub(super) resources: Vec<String>,
    pub(super) notes: Vec<String>,
    pub(super) limits: String,
    pub(super) rules: String,
    pub(super) frequency: String,
    pub(super) method: String,
    pub(super) place: String,
    pub(super) partners: Vec<(String, String)>,
    pub(super) goals: Vec<GoalWords>,
}

/// A goal, with a step of the family's own and one of the service.
#[derive(Deserialize)]
pub(super) struct GoalWords {
    pub(super) area: String,
    pub(super) client: String,
    pub(super) worker: String,
    pub(super) indicator: String,
    pub(super) baseline: String,
    pub(super) target: String,
    pub(super) own: String,
    pub(super) ours: String,
}

impl Words {
    pub(super) fn read(language: &str) -> Result<Self, CommandError> {
        let text = match language {
            "de" => include_str!("words/de.json"),
            "fr" => include_str!("words/fr.json"),
            "en" => include_str!("words/en.json"),
            _ => return Err(Code::CodeUnknown.into()),
        };
        serde_json::from_str(text).map_err(|_| Code::Internal.into())
    }

    /// A note for everybody in the team.
    pub(super) fn note(&self, dice: &Dice) -> String {
        let middles = (0..=dice.below(3)).map(|_| dice.pick(&self.middles));
        let said = std::iter::once(dice.pick(&self.openings))
            .chain(middles)
            .chain(std::iter::once(dice.pick(&self.closings)));
        let said: Vec<&str> = said.flatten().map(String::as_str).collect();
        said.join(" ")
    }

    /// A note for few.
    pub(super) fn sealed(&self, dice: &Dice) -> String {
        let said = [dice.pick(&self.sealed), dice.pick(&self.closings)];
        let said: Vec<&str> = said.into_iter().flatten().map(String::as_str).collect();
        said.join(" ")
    }
}
