//! Why a paper could not be made.

use std::collections::BTreeSet;

/// Tells why a paper could not be laid out or written as PDF. Holds no text of the paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The template and its values do not fit together: a fault of the program.
    #[error("template {paper} does not lay out (line {line})")]
    Template {
        /// Name of the paper.
        paper: &'static str,
        /// First line of the template or part that is at fault; 0 if it is not known.
        line: usize,
    },
    /// The embedded fonts have no shape for these letters (in code point order, so that they spell nothing).
    #[error("no font has the letters {0:?}")]
    Letters(BTreeSet<char>),
    /// The file would break PDF/A-2a or PDF/UA-1.
    #[error("paper {paper} does not keep to the PDF standard")]
    Standard {
        /// Name of the paper.
        paper: &'static str,
    },
    /// A page could not be drawn as a picture.
    #[error("page {0} cannot be drawn")]
    Picture(usize),
}
