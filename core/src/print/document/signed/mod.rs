//! What every paper that people sign has in common, whatever it is about.
//!
//! The fixed texts stand in the master language, which binds, and in the client's beside it, row by row. **Nothing that
//! people wrote is translated**: beside it stands what the interpreter typed, or that it was read out and understood.
//! Each part has a number, so that two people who do not read the same language can put a finger on the same place.
//!
//! A draft says so on every page and has no code. A finalised paper carries on every page a code with document, version,
//! page and the beginning of the digest, and nothing about a person.

pub mod digest;
pub mod hand;
pub mod head;
pub mod law;
pub mod mark;
pub mod rows;
pub mod sheet;
pub mod speaker;
pub mod voice;
pub mod written;

use self::mark::PageMark;
use self::sheet::{Draft, Foot, Part, Said, Sheet};
use self::speaker::Speaker;
use self::voice::Voice;
use super::document;
use crate::i18n::Language;
use crate::paper::Head;
use crate::print::{Imprint, Laid, Paper, PaperError};
use crate::time::parse_day;

const TEMPLATE: &str = include_str!("../../templates/signed.typ");

/// A paper for signature, still without what it says.
pub struct Signed<'a> {
    /// Its kind, for errors.
    pub name: &'static str,
    /// What every paper says.
    pub head: &'a Head,
    /// Its digest, or `None` while it is a draft.
    pub digest: Option<[u8; 32]>,
}

/// What one kind of paper says.
pub struct Text {
    /// Its title; names nobody.
    pub title: Said,
    /// Number of the case, or empty.
    pub case_number: String,
    /// The parts in the order in which people talk about them.
    pub parts: Vec<Part>,
}

impl Signed<'_> {
    /// Lays the paper out. A finalised one twice: only then its pages are counted, and each code names their count.
    pub fn lay_out(&self, say: impl FnOnce(&Voice<'_>) -> Text) -> Result<Laid, PaperError> {
        let head = self.head;
        let paper = Paper::new(self.name, TEMPLATE);
        let voice = Voice::of(head).ok_or_else(|| self.fault())?;
        let language = Language::from_tag(&head.language).ok_or_else(|| self.fault())?;
        let document = document(&head.document);
        let mark = match (&self.digest, &document) {
            (None, _) => None,
            (Some(digest), Some(document)) => Some(PageMark {
                document,
                version: head.version,
                digest,
            }),
            (Some(_), None) => return Err(self.fault()),
        };
        let text = say(&voice);
        let imprint = Imprint {
            number: format!("{}-{}", head.number, head.version),
            ..self.imprint(&text, language)
        };
        let draft = mark.is_none();
        let mut sheet = sheet(&voice, text, mark.as_ref(), draft);
        let laid = paper.lay_out(imprint.clone(), &sheet)?;
        let Some(mark) = mark else { return Ok(laid) };
        let pages = laid.page_count();
        for page in 1..=pages {
            let picture = mark::draw(&mark.text(page, pages)).ok_or_else(|| self.fault())?;
            sheet.foot.pictures.push(picture);
        }
        paper.lay_out(imprint, &sheet)
    }

    /// Lays a paper out that people read and sign by hand and nobody freezes: it has no code, no version, and is no
    /// draft of anything.
    pub fn lay_out_loose(&self, say: impl FnOnce(&Voice<'_>) -> Text) -> Result<Laid, PaperError> {
        let voice = Voice::of(self.head).ok_or_else(|| self.fault())?;
        let language = Language::from_tag(&self.head.language).ok_or_else(|| self.fault())?;
        let text = say(&voice);
        let imprint = self.imprint(&text, language);
        Paper::new(self.name, TEMPLATE).lay_out(imprint, &sheet(&voice, text, None, false))
    }

    fn imprint(&self, text: &Text, language: Language) -> Imprint {
        Imprint {
            number: self.head.number.clone(),
            title: text.title.master.clone(),
            language,
            on: parse_day(&self.head.printed_on).unwrap_or_default(),
        }
    }

    /// That what is to be printed can not be said.
    pub fn fault(&self) -> PaperError {
        PaperError::Template {
            paper: self.name,
            line: 0,
        }
    }
}

fn sheet(voice: &Voice<'_>, text: Text, mark: Option<&PageMark<'_>>, draft: bool) -> Sheet {
    let words = || Draft {
        mark: voice.master.text("agreement-draft"),
        hint: voice.say("agreement-draft-hint"),
    };
    Sheet {
        master: voice.master.tongue(),
        client: voice.client.as_ref().map(Speaker::tongue),
        draft: draft.then(words),
        letterhead: head::letterhead(voice, text.title, &text.case_number),
        parts: text.parts,
        foot: foot(voice, mark),
    }
}

fn foot(voice: &Voice<'_>, mark: Option<&PageMark<'_>>) -> Foot {
    let head = voice.head;
    let version = head.version.to_string();
    Foot {
        number: voice.each(|speaker| {
            let number = speaker.with("agreement-number", &[("number", &head.number)]);
            match head.version {
                // What is never frozen has none.
                0 => number,
                _ => {
                    let version = speaker.with("agreement-version", &[("version", &version)]);
                    format!("{number} · {version}")
                }
            }
        }),
        page: voice.each(|speaker| {
            speaker.with(
                "agreement-page",
                &[("page", "{page}"), ("pages", "{pages}")],
            )
        }),
        groups: mark.map(PageMark::groups).unwrap_or_default(),
        pictures: Vec::new(),
    }
}
