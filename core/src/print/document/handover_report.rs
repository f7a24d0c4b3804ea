//! The handover report: what goes to another service, on paper, to be read to the client before it goes
//! (`domain.md` § 3.5). It is set like the papers people sign: the office's language, the client's beside it, numbered
//! parts. What people wrote stands as it was written; the client's column says that it is read out.

mod between;
mod goes;
mod hands;
mod words;

use self::goes::{deadlines, enclosures, group, stays};
use super::signed::sheet::{Block, Cell, Part, Row, Said};
use super::signed::voice::Voice;
use super::signed::written::{lines, runs};
use super::signed::{Signed, Text};
use crate::paper::{Conversation, Head, Service};
use crate::print::{Laid, PaperError};
use crate::time::Day;

/// A field, as text; a code when `code` names its list.
#[derive(Clone, Debug)]
pub struct Field {
    /// The column's name.
    pub field: String,
    /// What it says.
    pub value: String,
    /// The code list it belongs to.
    pub code: Option<String>,
    /// Somebody's own words: they stand once.
    pub written: bool,
}

/// All rows of a table that go along.
#[derive(Clone, Debug)]
pub struct Group {
    /// The table's name.
    pub table: String,
    /// Its rows, each with the person in whose file it stands, by name or empty.
    pub rows: Vec<(String, Vec<Field>)>,
}

/// An open deadline.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Code of the list `handover_due`.
    pub kind: String,
    /// The day.
    pub on: String,
    /// What it is, or empty.
    pub what: String,
    /// Code of the list `handover_acts`.
    pub who: String,
}

/// A picture of an agreement that goes along.
#[derive(Clone, Debug)]
pub struct Enclosure {
    /// The number of the agreement.
    pub number: String,
    /// Which version of it.
    pub version: u64,
    /// When it was signed, or empty.
    pub on: String,
    /// How many pages it has.
    pub pages: u64,
}

/// What stays, counted.
#[derive(Clone, Debug, Default)]
pub struct Stays {
    /// Texts nobody chose.
    pub texts: usize,
    /// Notes only some may read.
    pub notes: usize,
    /// Pictures of agreements nobody chose.
    pub scans: usize,
    /// Rows by the names of their tables.
    pub rows: Vec<(String, usize)>,
    /// The same of what stands under another record of one of these people.
    pub second: Vec<(String, usize)>,
}

/// What the report says.
#[derive(Debug)]
pub struct HandoverReport<'a> {
    /// The case's number; names nobody.
    pub number: &'a str,
    /// The language that binds: `de`, `fr` or `en`.
    pub language: &'a str,
    /// The client's language beside it.
    pub beside: Option<&'a str>,
    /// The day on which it shows what would go; nothing has gone yet.
    pub shown_on: Day,
    /// The mark of what would go, which the file will have too.
    pub mark: &'a str,
    /// The service that hands over, with its worker.
    pub from: Service,
    /// The service that takes over.
    pub to: &'a str,
    /// Code of the list `handover_occasion`.
    pub occasion: &'a str,
    /// From which day on the other service accompanies.
    pub on_day: Day,
    /// Code of the list `disclosure_ground`.
    pub ground: &'a str,
    /// Why, where the ground is no release.
    pub reason: &'a str,
    /// Numbers of the releases.
    pub releases: Vec<String>,
    /// About whom, by name.
    pub persons: Vec<String>,
    /// The language it is read out in and who interprets, as far as that is known.
    pub conversation: Conversation,
    /// Who read it out, or empty.
    pub read_by: &'a str,
    /// When; `None` before.
    pub read_on: Option<Day>,
    /// Whether understanding was checked.
    pub understood: bool,
    /// What goes along.
    pub groups: Vec<Group>,
    /// Open deadlines.
    pub deadlines: Vec<Deadline>,
    /// Pictures that go along.
    pub enclosures: Vec<Enclosure>,
    /// What stays.
    pub stays: Stays,
    /// What the client objected to.
    pub objections: &'a str,
}

impl HandoverReport<'_> {
    /// Lays the report out.
    pub fn lay_out(&self) -> Result<Laid, PaperError> {
        let head = Head {
            number: self.number.to_owned(),
            language: self.language.to_owned(),
            beside: self.beside.map(str::to_owned),
            printed_on: self.shown_on.to_string(),
            service: self.from.clone(),
            conversation: self.conversation.clone(),
            ..Head::default()
        };
        let signed = Signed {
            name: "handover_report",
            head: &head,
            digest: None,
        };
        signed.lay_out_loose(|voice| Text {
            title: voice.say("handover-report-title"),
            case_number: String::new(),
            parts: self.parts(voice),
        })
    }

    fn parts(&self, voice: &Voice<'_>) -> Vec<Part> {
        let part = |heading: &str, rows| Part {
            heading: voice.say(heading),
            blocks: vec![Block::Rows { rows }],
        };
        let mut parts = vec![
            part("handover-report-about", self.about(voice)),
            part("handover-report-read", self.reading(voice)),
        ];
        if !self.deadlines.is_empty() {
            let rows = deadlines(voice, &self.deadlines);
            parts.push(part("handover-report-deadlines", rows));
        }
        parts.extend(self.groups.iter().map(|one| group(voice, one)));
        let none = || vec![voice.sentence(|speaker| speaker.text("handover-report-none"))];
        let rows = match self.enclosures.is_empty() {
            true => none(),
            false => enclosures(voice, &self.enclosures),
        };
        parts.push(part("handover-report-enclosures", rows));
        parts.push(Part {
            heading: voice.say("handover-report-stays"),
            blocks: vec![Block::List {
                rows: stays(voice, &self.stays),
            }],
        });
        let rows = match self.objections.trim() {
            "" => none(),
            said => vec![written(voice, None, said)],
        };
        parts.push(part("handover-report-objections", rows));
        parts.extend(self.hands(voice));
        parts
    }
}

/// Somebody's own words: once, as they were written; beside them that they are read out.
fn written(voice: &Voice<'_>, label: Option<Said>, text: &str) -> Row {
    let label = label.map_or((None, None), |said| (Some(said.master), said.client));
    Row {
        master: Cell {
            label: label.0,
            lines: lines(text),
            direction: runs(text),
            ..Cell::default()
        },
        client: voice.client.as_ref().map(|speaker| Cell {
            label: label.1,
            lines: vec![speaker.text("handover-report-written")],
            ..Cell::default()
        }),
    }
}
