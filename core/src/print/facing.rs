//! Two languages facing each other: the master language beside the client's, row by row, so that both sides of a table
//! can put a finger on the same sentence. The column of a right-to-left language is mirrored. The template part is
//! `templates/parts/facing.typ`; a paper serialises a [`Facing`] and hands it over.

use serde::Serialize;

use crate::i18n::Direction;

/// Names a language on paper, as its readers write it.
#[derive(Debug, Clone, Serialize)]
pub struct Tongue {
    tag: String,
    name: String,
    direction: Direction,
}

impl Tongue {
    /// Makes a language from its BCP 47 tag and its own name (`prs`, `دری`).
    pub fn new(tag: &str, name: &str) -> Tongue {
        Tongue {
            tag: tag.to_owned(),
            name: name.to_owned(),
            direction: Direction::of(tag),
        }
    }
}

/// Tells how a row is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RowKind {
    /// Begins a part of the paper.
    Heading,
    /// A sentence or paragraph.
    Text,
    /// A line to write on, with the words under it.
    Line,
}

/// One statement in both languages.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// How the row is set.
    pub kind: RowKind,
    /// In the master language, which binds.
    pub master: String,
    /// In the client's language.
    pub client: String,
}

/// A stretch of paper in two languages.
#[derive(Debug, Clone, Serialize)]
pub struct Facing {
    /// The language that binds.
    pub master: Tongue,
    /// The client's language.
    pub client: Tongue,
    /// The statements in order.
    pub rows: Vec<Row>,
}
