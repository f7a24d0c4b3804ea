//! The paper of a help-plan agreement: what both sides sign. The genogram is never printed.

mod basis;
mod consent;
mod goals;
mod situation;
mod together;

use super::signed::digest::digest;
use super::signed::sheet::Part;
use super::signed::voice::Voice;
use super::signed::{Signed, Text, hand, head, law};
use crate::agreement::Content;
use crate::paper::Kind;
use crate::print::{Laid, PaperError};

const NAME: &str = "agreement";

/// The rooms that fill this paper and no other.
const LAYOUT: [&str; 6] = [
    include_str!("agreement.rs"),
    include_str!("agreement/basis.rs"),
    include_str!("agreement/situation.rs"),
    include_str!("agreement/goals.rs"),
    include_str!("agreement/together.rs"),
    include_str!("agreement/consent.rs"),
];

/// SHA-256 over layout and fixed texts of the languages.
pub fn template_digest(language: &str, beside: Option<&str>) -> [u8; 32] {
    digest(NAME, &LAYOUT, language, beside)
}

/// One agreement on paper.
pub struct AgreementPaper<'a> {
    /// What is agreed.
    pub content: &'a Content,
    /// Its digest, or `None` while it is a draft.
    pub digest: Option<[u8; 32]>,
}

impl<'a> AgreementPaper<'a> {
    /// Of a draft.
    pub fn draft(content: &'a Content) -> Self {
        Self {
            content,
            digest: None,
        }
    }

    /// Of a frozen content with its digest.
    pub fn frozen(content: &'a Content, digest: [u8; 32]) -> Self {
        Self {
            content,
            digest: Some(digest),
        }
    }

    /// Lays the paper out.
    pub fn lay_out(&self) -> Result<Laid, PaperError> {
        let content = self.content;
        let signed = Signed {
            name: NAME,
            head: &content.head,
            digest: self.digest,
        };
        signed.lay_out(|voice| Text {
            title: voice.say("agreement-title"),
            case_number: content.case_number.clone(),
            parts: parts(voice, content),
        })
    }
}

/// The parts in the order in which people talk about them.
fn parts(voice: &Voice<'_>, content: &Content) -> Vec<Part> {
    let agreed = [
        basis::basis,
        situation::views,
        situation::areas,
        situation::resources,
        goals::goals,
        together::partners,
        together::limits,
        together::rules,
        together::period,
        together::evaluation,
        consent::voluntary,
    ];
    let mut parts = vec![
        head::parties(voice, "agreement-parties"),
        head::conversation(voice),
    ];
    parts.extend(agreed.iter().map(|part| part(voice, content)));
    parts.extend([
        law::secrecy(voice),
        law::data(voice),
        law::complaints(voice),
        consent::consent(voice, content),
        hand::signatures(voice, Kind::Agreement),
        hand::declaration(voice),
        hand::copy(voice),
    ]);
    parts
}
