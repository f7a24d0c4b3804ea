//! The paper of a help-plan agreement: what both sides sign.
//!
//! The fixed texts stand in the master language, which binds, and in the client's beside it, row by row. **Nothing that
//! people wrote is translated**: beside it stands what the interpreter typed, or that it was read out and understood.
//! Each part has a number, so that two people who do not read the same language can put a finger on the same place.
//! The genogram is never printed.
//!
//! A draft says so on every page and has no code. A finalised paper carries on every page a code with document, version,
//! page and the beginning of the digest, and nothing about a person.

mod digest;
mod goals;
mod hand;
mod head;
mod law;
mod mark;
mod sheet;
mod situation;
mod together;
mod voice;
mod written;

pub use digest::template_digest;

use self::mark::PageMark;
use self::sheet::{Draft, Foot, Part, Sheet};
use self::voice::Voice;
use crate::agreement::Content;
use crate::i18n::Language;
use crate::print::{Imprint, Laid, Paper, PaperError};
use crate::time::parse_day;

const NAME: &str = "agreement";
const PAPER: Paper = Paper::new(NAME, include_str!("../templates/agreement.typ"));

/// One agreement on paper.
pub struct AgreementPaper<'a> {
    /// What is agreed.
    pub content: &'a Content,
    /// Its digest, or `None` while it is a draft.
    pub digest: Option<[u8; 32]>,
}

impl AgreementPaper<'_> {
    /// Lays the paper out. A finalised one twice: only then its pages are counted, and each code names their count.
    pub fn lay_out(&self) -> Result<Laid, PaperError> {
        let content = self.content;
        let fault = PaperError::Template {
            paper: NAME,
            line: 0,
        };
        let voice = Voice::of(content).ok_or_else(|| fault.clone())?;
        let language = Language::from_tag(&content.language).ok_or_else(|| fault.clone())?;
        let document = document(&content.document);
        let mark = match (&self.digest, &document) {
            (None, _) => None,
            (Some(digest), Some(document)) => Some(PageMark {
                document,
                version: content.version,
                digest,
            }),
            (Some(_), None) => return Err(fault),
        };
        let mut sheet = self.sheet(&voice, mark.as_ref());
        let imprint = Imprint {
            number: format!("{}-{}", content.number, content.version),
            title: voice.master.text("agreement-title"),
            language,
            on: parse_day(&content.printed_on).unwrap_or_default(),
        };
        let laid = PAPER.lay_out(imprint.clone(), &sheet)?;
        let Some(mark) = mark else { return Ok(laid) };
        let pages = laid.page_count();
        for page in 1..=pages {
            let picture = mark::draw(&mark.text(page, pages)).ok_or_else(|| fault.clone())?;
            sheet.foot.pictures.push(picture);
        }
        PAPER.lay_out(imprint, &sheet)
    }

    /// What stands beside the codes of a finalised paper in groups of four: its document, and the beginning of its
    /// digest. A draft has none.
    pub fn groups(&self) -> Vec<String> {
        let marked = self.digest.as_ref().zip(document(&self.content.document));
        let groups = marked.map(|(digest, document)| {
            let mark = PageMark {
                document: &document,
                version: self.content.version,
                digest,
            };
            mark.groups()
        });
        groups.unwrap_or_default()
    }

    fn sheet(&self, voice: &Voice<'_>, mark: Option<&PageMark<'_>>) -> Sheet {
        let draft = || Draft {
            mark: voice.master.text("agreement-draft"),
            hint: voice.say("agreement-draft-hint"),
        };
        Sheet {
            master: voice.master.tongue(),
            client: voice.client.as_ref().map(voice::Speaker::tongue),
            draft: mark.is_none().then(draft),
            letterhead: head::letterhead(voice),
            parts: parts(voice),
            foot: foot(voice, mark),
        }
    }
}

/// The parts in the order in which people talk about them.
fn parts(voice: &Voice<'_>) -> Vec<Part> {
    let parts = [
        head::parties,
        head::conversation,
        head::basis,
        situation::views,
        situation::areas,
        situation::resources,
        goals::goals,
        together::partners,
        together::limits,
        together::rules,
        together::period,
        together::evaluation,
        law::voluntary,
        law::secrecy,
        law::data,
        law::complaints,
        hand::consent,
        hand::signatures,
        hand::declaration,
        hand::copy,
    ];
    parts.iter().map(|part| part(voice)).collect()
}

fn foot(voice: &Voice<'_>, mark: Option<&PageMark<'_>>) -> Foot {
    let content = voice.content;
    let version = content.version.to_string();
    Foot {
        number: voice.each(|speaker| {
            let number = speaker.with("agreement-number", &[("number", &content.number)]);
            let version = speaker.with("agreement-version", &[("version", &version)]);
            format!("{number} · {version}")
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

/// Reads the 16 bytes of a document's id from hexadecimal digits.
fn document(hex: &str) -> Option<[u8; 16]> {
    if hex.len() != 32 || !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    u128::from_str_radix(hex, 16).ok().map(u128::to_be_bytes)
}
