//! A handover as a worker chooses it.

use super::case::case_id;
use super::handover_cells::{HandoverPlace, tick};
use super::paper::day_of;
use super::partner::partner_id;
use super::person::person_id;
use super::{Code, CommandError};
use crate::handover::{Told, Wish};
use crate::ids::Id;
use serde::{Deserialize, Serialize};

/// Who acts on a deadline.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ActsOn {
    pub row: String,
    /// Code of the list `handover_acts`.
    pub who: String,
}

/// How the client was read what leaves.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverTold {
    /// Code of the list `language`, or empty.
    pub language: String,
    /// Code of the list `interpreter`.
    pub interpreter: String,
    /// Who interpreted, by name or number, or empty.
    pub name: String,
    /// Who read it out.
    pub by: String,
    /// Whether understanding was checked.
    pub understood: bool,
}

impl HandoverTold {
    pub(super) fn of(told: &Told) -> Self {
        Self {
            language: told.language.clone(),
            interpreter: told.interpreter.clone(),
            name: told.name.clone(),
            by: told.by.clone(),
            understood: told.understood,
        }
    }

    fn read(&self) -> Told {
        Told {
            language: self.language.clone(),
            interpreter: self.interpreter.clone(),
            name: self.name.trim().to_owned(),
            by: self.by.trim().to_owned(),
            understood: self.understood,
            content: [0; 16],
        }
    }
}

/// A handover as it is chosen.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverWish {
    pub case: String,
    pub partner: String,
    pub persons: Vec<String>,
    /// Codes of the list `release_item` that a file has fields for.
    pub items: Vec<String>,
    /// Code of the list `disclosure_ground`.
    pub ground: String,
    pub reason: String,
    /// Texts that go along.
    pub texts: Vec<HandoverPlace>,
    /// Code of the list `handover_occasion`.
    pub occasion: String,
    pub on_day: String,
    pub answer_by: String,
    /// When the client was read what leaves, or empty.
    pub told_on: String,
    /// How; needed with the day.
    pub told: Option<HandoverTold>,
    pub objections: String,
    pub acts: Vec<ActsOn>,
    /// Why it goes to a partner nobody has verified; for coordinators.
    pub despite: String,
    /// The first of a row of handovers, when this one adds to it.
    pub series: Option<String>,
}

pub(super) fn handover_id(text: &str) -> Result<Id, CommandError> {
    Id::parse(text).ok_or_else(|| Code::NotFound.into())
}

impl HandoverWish {
    pub(super) fn read(&self) -> Result<Wish, CommandError> {
        let persons = self.persons.iter().map(|id| person_id(id));
        let texts = self.texts.iter();
        let texts = texts.map(|place| tick(place).ok_or(CommandError::from(Code::NotFound)));
        let acts = self
            .acts
            .iter()
            .map(|acts| Ok::<_, CommandError>((handover_id(&acts.row)?, acts.who.clone())));
        Ok(Wish {
            case: case_id(&self.case)?,
            partner: partner_id(&self.partner)?,
            persons: persons.collect::<Result<_, _>>()?,
            items: self.items.clone(),
            ground: self.ground.clone(),
            reason: self.reason.clone(),
            texts: texts.collect::<Result<_, _>>()?,
            occasion: self.occasion.clone(),
            on_day: day_of(&self.on_day)?,
            answer_by: day_of(&self.answer_by)?,
            told_on: match self.told_on.as_str() {
                "" => None,
                day => Some(day_of(day)?),
            },
            told: self.told.as_ref().map(HandoverTold::read),
            objections: self.objections.clone(),
            acts: acts.collect::<Result<_, _>>()?,
            despite: self.despite.clone(),
            series: self.series.as_deref().map(handover_id).transpose()?,
        })
    }
}
