//! What is filled in for a consent or a release, as it comes from a screen.

use super::paper::day_of;
use super::partner::partner_id;
use super::person::person_id;
use super::{Code, CommandError};
use crate::ids::{CaseId, Id};
use crate::paper::{Conversation, Words};
use crate::release::Form;
use serde::Deserialize;

/// A text, and what the interpreter typed beside it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaidWords {
    pub text: String,
    /// In the language beside; empty if nothing was typed.
    pub saying: String,
}

/// How people understood each other.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TalkFields {
    pub language: String,
    /// Code of the list `interpreter`.
    pub interpreter: String,
    pub name: String,
    pub number: String,
    pub sworn: Option<bool>,
    /// Bound to secrecy since that day, or empty.
    pub secrecy_since: String,
    pub understanding: SaidWords,
}

/// A form.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReleaseForm {
    /// Code of the list `release_kind`.
    pub kind: String,
    /// Who stands for the person, if she does not sign herself.
    pub representatives: Vec<String>,
    pub case: Option<String>,
    /// A partner's id.
    pub recipient: Option<String>,
    /// Code of the list `release_direction`, or empty.
    pub direction: String,
    /// Codes of the list `release_item`.
    pub items: Vec<String>,
    /// Codes of the list `release_channel`.
    pub channels: Vec<String>,
    pub purpose: SaidWords,
    pub occasion: SaidWords,
    pub consequences: SaidWords,
    /// The last day, or empty.
    pub valid_until: String,
    pub talk: TalkFields,
}

impl SaidWords {
    fn read(&self) -> Words {
        let saying = self.saying.trim();
        Words {
            text: self.text.trim().to_owned(),
            saying: Some(saying.to_owned()).filter(|saying| !saying.is_empty()),
        }
    }
}

impl ReleaseForm {
    pub(super) fn read(&self) -> Result<Form, CommandError> {
        let representatives = self.representatives.iter().map(|id| person_id(id));
        let case = self.case.as_deref().map(|case| {
            let id = Id::parse(case).map(CaseId);
            id.ok_or(Code::NotFound)
        });
        let day = |text: &str| match text.is_empty() {
            true => Ok(None),
            false => day_of(text).map(Some),
        };
        let talk = &self.talk;
        Ok(Form {
            kind: self.kind.clone(),
            representatives: representatives.collect::<Result<_, _>>()?,
            case: case.transpose()?,
            recipient: self.recipient.as_deref().map(partner_id).transpose()?,
            direction: self.direction.clone(),
            items: self.items.clone(),
            channels: self.channels.clone(),
            purpose: self.purpose.read(),
            occasion: self.occasion.read(),
            consequences: self.consequences.read(),
            valid_until: day(&self.valid_until)?,
            talk: Conversation {
                language: talk.language.clone(),
                interpreter: talk.interpreter.clone(),
                name: talk.name.trim().to_owned(),
                number: talk.number.trim().to_owned(),
                sworn: talk.sworn,
                secrecy_since: day(&talk.secrecy_since)?.map(|day| day.to_string()),
                understanding: talk.understanding.read(),
            },
        })
    }
}
