//! A paper for signature as its template reads it: everything already in words, in one or two languages.

use serde::Serialize;

use super::mark::Picture;
use crate::i18n::Direction;
use crate::print::facing::Tongue;

/// A fixed text in the master language and in the client's.
#[derive(Debug, Clone, Serialize)]
pub struct Said {
    pub master: String,
    pub client: Option<String>,
}

/// A line in small letters under a text.
#[derive(Debug, Clone, Serialize)]
pub struct Note {
    pub text: String,
    /// Language of the note: `de`, `prs`, ….
    pub tag: String,
    pub direction: Direction,
}

/// What stands in one language's column.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cell {
    pub label: Option<String>,
    /// The label runs into the text instead of standing above it.
    pub run: bool,
    pub lines: Vec<String>,
    /// Where somebody wrote in another direction than the column's.
    pub direction: Option<Direction>,
    pub notes: Vec<Note>,
}

/// A statement in both columns.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    pub master: Cell,
    pub client: Option<Cell>,
}

/// A line of the scale of life areas.
#[derive(Debug, Serialize)]
pub struct Mark {
    pub area: Said,
    /// How many marks are filled; none where nobody spoke of it.
    pub rating: Option<u8>,
    pub word: Said,
    pub note: Option<Row>,
}

/// A line of the table of steps. Both columns share the date.
#[derive(Debug, Serialize)]
pub struct Step {
    pub what: Row,
    pub who: Row,
    pub when: String,
}

/// What a person fills in by hand: lines with words under them.
#[derive(Debug, Serialize)]
pub struct Hand {
    pub name: String,
    pub native: String,
    pub native_direction: Direction,
    pub role: Option<Said>,
    /// A box to tick stands before the name.
    pub tick: bool,
    pub lines: Vec<Said>,
    pub others: Vec<ToTick>,
}

/// Something to tick below a signature: another way than signing, or that a copy was received.
#[derive(Debug, Serialize)]
pub struct ToTick {
    pub text: Said,
    /// The words under the line, where it needs any.
    pub line: Option<Said>,
}

/// A goal with its table of steps.
#[derive(Debug, Serialize)]
pub struct GoalBlock {
    pub title: Said,
    pub rows: Vec<Row>,
    pub steps_title: Said,
    /// The heads of the columns: what, who, by when.
    pub head: [Said; 3],
    pub steps: Vec<Step>,
}

/// One piece of a part.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Rows {
        rows: Vec<Row>,
    },
    /// Rows that stand in a frame.
    Framed {
        rows: Vec<Row>,
    },
    List {
        rows: Vec<Row>,
    },
    /// A list of few words each: in one language alone two points stand beside each other.
    Points {
        rows: Vec<Row>,
    },
    /// Rows that each need a tick and initials by hand; both columns share the box and the line.
    Ticks {
        hint: Row,
        rows: Vec<Row>,
        /// The words under the line.
        line: Said,
    },
    Scale {
        marks: Vec<Mark>,
    },
    Goal(Box<GoalBlock>),
    /// Signatures with room; each person stands in a frame of its own.
    Signatures {
        hands: Vec<Hand>,
    },
    /// The same for those who sign for the service, two beside each other.
    Pairs {
        hands: Vec<Hand>,
    },
    /// One line per person.
    Lines {
        hands: Vec<Hand>,
    },
    /// A part of the sheet to fill in later, or never: words, and one line per person.
    Slip {
        rows: Vec<Row>,
        hands: Vec<Hand>,
    },
}

/// A numbered part of the paper.
#[derive(Debug, Serialize)]
pub struct Part {
    pub heading: Said,
    pub blocks: Vec<Block>,
}

/// What stands at the head of the first page.
#[derive(Debug, Serialize)]
pub struct Letterhead {
    pub organisation: String,
    pub unit: String,
    pub address: Vec<String>,
    pub title: Said,
    /// Number, version, file, workers: labels and values.
    pub facts: Vec<(Said, String)>,
    pub replaces: Option<Said>,
    pub place_date: Said,
    pub unreviewed: Option<Said>,
}

/// What stands at the foot of every page.
#[derive(Debug, Serialize)]
pub struct Foot {
    pub number: Said,
    /// With `{page}` and `{pages}` still in it.
    pub page: Said,
    /// The groups beside the QR code; empty on a paper without one.
    pub groups: Vec<String>,
    /// One code per page.
    pub pictures: Vec<Picture>,
}

/// The whole paper.
#[derive(Debug, Serialize)]
pub struct Sheet {
    pub master: Tongue,
    pub client: Option<Tongue>,
    pub draft: Option<Draft>,
    pub letterhead: Letterhead,
    pub parts: Vec<Part>,
    pub foot: Foot,
}

/// The words that mark a draft.
#[derive(Debug, Serialize)]
pub struct Draft {
    pub mark: String,
    pub hint: Said,
}

impl Row {
    /// Lets the labels run into the texts.
    pub fn run(&mut self) {
        self.master.run = true;
        if let Some(client) = &mut self.client {
            client.run = true;
        }
    }
}
