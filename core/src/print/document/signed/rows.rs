//! Rows, or that nothing was said.

use super::sheet::{Block, Cell, Row};
use super::voice::Voice;
use super::written::lines;

/// Rows, or that nothing was said.
pub fn rows_or_nothing(voice: &Voice<'_>, rows: Vec<Row>) -> Block {
    if rows.is_empty() {
        nothing(voice)
    } else {
        Block::Rows { rows }
    }
}

/// That nothing was said.
pub fn nothing(voice: &Voice<'_>) -> Block {
    let row = voice.row(|speaker| Cell {
        lines: lines(&speaker.text("agreement-none")),
        ..Cell::default()
    });
    Block::Rows { rows: vec![row] }
}
