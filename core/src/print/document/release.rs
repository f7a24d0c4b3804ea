//! The paper of a consent or a release from secrecy: what one person declares and signs, and nobody else.
//!
//! Three kinds have one sheet. What is especially protected (GDPR Art. 9) is never allowed in one stroke with the rest:
//! each such thing has a box of its own, still empty, and room for initials. The sheet ends with a slip on which the
//! person can take everything back, so that withdrawing is as easy as giving.

mod declared;
mod scope;
mod terms;

use super::signed::digest::digest;
use super::signed::sheet::Part;
use super::signed::voice::Voice;
use super::signed::{Signed, Text, hand, head};
use crate::code;
use crate::print::{Laid, PaperError};
use crate::release::{ACCOMPANIMENT, Content};

const NAME: &str = "release";

/// The rooms that fill this paper and no other.
const LAYOUT: [&str; 4] = [
    include_str!("release.rs"),
    include_str!("release/declared.rs"),
    include_str!("release/scope.rs"),
    include_str!("release/terms.rs"),
];

/// SHA-256 over layout and fixed texts of the languages.
pub fn template_digest(language: &str, beside: Option<&str>) -> [u8; 32] {
    digest(NAME, &LAYOUT, language, beside)
}

/// One declaration on paper.
pub struct ReleasePaper<'a> {
    content: &'a Content,
    digest: Option<[u8; 32]>,
}

impl<'a> ReleasePaper<'a> {
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

    /// Lays the paper out. A kind of declaration this program does not know has no words, and so no paper.
    pub fn lay_out(&self) -> Result<Laid, PaperError> {
        let content = self.content;
        let signed = Signed {
            name: NAME,
            head: &content.head,
            digest: self.digest,
        };
        if !code::RELEASE_KIND.has(&content.kind) {
            return Err(signed.fault());
        }
        signed.lay_out(|voice| Text {
            title: voice.each(|speaker| speaker.code("release-title", &content.kind)),
            case_number: content.case_number.clone(),
            parts: parts(voice, content),
        })
    }
}

/// The parts in the order in which people talk about them.
fn parts(voice: &Voice<'_>, content: &Content) -> Vec<Part> {
    let mut parts = vec![
        head::parties(voice, "release-parties"),
        head::conversation(voice),
        declared::declared(voice, content),
    ];
    if content.kind == ACCOMPANIMENT {
        parts.push(declared::meaning(voice));
    }
    parts.extend(scope::extent(voice, content));
    parts.extend(scope::items(voice, content));
    parts.extend(scope::sensitive(voice, content));
    parts.push(terms::voluntary(voice, content));
    parts.push(terms::law(voice, content));
    parts.push(terms::signatures(voice));
    if voice.interpreted() {
        parts.push(hand::declaration(voice));
    }
    parts.push(terms::slip(voice));
    parts
}
