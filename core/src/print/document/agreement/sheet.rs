//! The agreement as its template reads it: everything already in words, in one or two languages.

use serde::Serialize;

use super::mark::Picture;
use crate::i18n::Direction;
use crate::print::facing::Tongue;

/// A fixed text in the master language and in the client's.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Said {
    pub(super) master: String,
    pub(super) client: Option<String>,
}

/// A line in small letters under a text.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Note {
    pub(super) text: String,
    /// Language of the note: `de`, `prs`, ….
    pub(super) tag: String,
    pub(super) direction: Direction,
}

/// What stands in one language's column.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Cell {
    pub(super) label: Option<String>,
    /// The label runs into the text instead of standing above it.
    pub(super) run: bool,
    pub(super) lines: Vec<String>,
    /// Where somebody wrote in another direction than the column's.
    pub(super) direction: Option<Direction>,
    pub(super) notes: Vec<Note>,
}

/// A statement in both columns.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    pub(super) master: Cell,
    pub(super) client: Option<Cell>,
}

/// A line of the scale of life areas.
#[derive(Debug, Serialize)]
pub(super) struct Mark {
    pub(super) area: Said,
    /// How many marks are filled; none where nobody spoke of it.
    pub(super) rating: Option<u8>,
    pub(super) word: Said,
    pub(super) note: Option<Row>,
}

/// A line of the table of steps. Both columns share the date.
#[derive(Debug, Serialize)]
pub(super) struct Step {
    pub(super) what: Row,
    pub(super) who: Row,
    pub(super) when: String,
}

/// What a person fills in by hand: lines with words under them.
#[derive(Debug, Serialize)]
pub(super) struct Hand {
    pub(super) name: String,
    pub(super) native: String,
    pub(super) native_direction: Direction,
    pub(super) role: Option<Said>,
    /// A box to tick stands before the name.
    pub(super) tick: bool,
    pub(super) lines: Vec<Said>,
    pub(super) others: Vec<Otherwise>,
}

/// Another way than signing, with a box to tick.
#[derive(Debug, Serialize)]
pub(super) struct Otherwise {
    pub(super) text: Said,
    /// The words under the line, where it needs any.
    pub(super) line: Option<Said>,
}

/// A goal with its table of steps.
#[derive(Debug, Serialize)]
pub(super) struct GoalBlock {
    pub(super) title: Said,
    pub(super) rows: Vec<Row>,
    pub(super) steps_title: Said,
    /// The heads of the columns: what, who, by when.
    pub(super) head: [Said; 3],
    pub(super) steps: Vec<Step>,
}

/// One piece of a part.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Block {
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
}

/// A numbered part of the paper.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    pub(super) heading: Said,
    pub(super) blocks: Vec<Block>,
}

/// What stands at the head of the first page.
#[derive(Debug, Serialize)]
pub(super) struct Letterhead {
    pub(super) organisation: String,
    pub(super) unit: String,
    pub(super) address: Vec<String>,
    pub(super) title: Said,
    /// Number, version, file, workers: labels and values.
    pub(super) facts: Vec<(Said, String)>,
    pub(super) replaces: Option<Said>,
    pub(super) place_date: Said,
    pub(super) unreviewed: Option<Said>,
}

/// What stands at the foot of every page.
#[derive(Debug, Serialize)]
pub(super) struct Foot {
    pub(super) number: Said,
    /// With `{page}` and `{pages}` still in it.
    pub(super) page: Said,
    /// The groups beside the QR code; empty on a draft.
    pub(super) groups: Vec<String>,
    /// One code per page.
    pub(super) pictures: Vec<Picture>,
}

/// The whole paper.
#[derive(Debug, Serialize)]
pub(super) struct Sheet {
    pub(super) master: Tongue,
    pub(super) client: Option<Tongue>,
    pub(super) draft: Option<Draft>,
    pub(super) letterhead: Letterhead,
    pub(super) parts: Vec<Part>,
    pub(super) foot: Foot,
}

/// The words that mark a draft.
#[derive(Debug, Serialize)]
pub(super) struct Draft {
    pub(super) mark: String,
    pub(super) hint: Said,
}

impl Row {
    /// Lets the labels run into the texts.
    pub(super) fn run(&mut self) {
        self.master.run = true;
        if let Some(client) = &mut self.client {
            client.run = true;
        }
    }
}
