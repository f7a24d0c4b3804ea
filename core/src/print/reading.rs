//! A page in words. Frames hold the runs of a line as they stand on paper, from left to right; read aloud, the runs of a
//! right-to-left line come in another order. This turns the drawn order back into the spoken one.

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::text::TextItem;

use crate::i18n::{self, Direction};

/// A gap, in points, that is no space between words but the way to another column.
const COLUMN_GAP: f64 = 8.0;

/// A run on the page: where it stands and what it says.
struct Run {
    at: Point,
    width: Abs,
    /// Whether it runs from right to left; a sign alone does not tell.
    rtl: Option<bool>,
    base: Direction,
    text: String,
}

/// Reads a page: one line of text per line on paper, columns one after the other.
pub(super) fn text_of(frame: &Frame) -> String {
    let mut runs = Vec::new();
    collect(frame, Point::zero(), &mut runs);
    let mut text = String::new();
    for line in lines(runs) {
        let spoken = spoken(line);
        if !spoken.trim().is_empty() {
            text.push_str(spoken.trim());
            text.push('\n');
        }
    }
    text
}

/// Gathers the runs of a frame with their places on the page.
fn collect(frame: &Frame, origin: Point, runs: &mut Vec<Run>) {
    for (at, item) in frame.items() {
        match item {
            // A run without width is a mark on its neighbour, whose text has it too.
            FrameItem::Text(run) if run.width() == Abs::zero() => {}
            FrameItem::Text(run) => runs.push(Run {
                at: origin + *at,
                width: run.width(),
                rtl: is_rtl(run),
                base: Direction::of(run.lang.as_str()),
                text: run.text.to_string(),
            }),
            FrameItem::Group(group) => collect(&group.frame, origin + *at, runs),
            _ => {}
        }
    }
}

/// Cuts the runs into lines: neighbours of the same height, from left to right, each beginning where the last one ended.
fn lines(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut bands: Vec<Vec<Run>> = Vec::new();
    for run in runs {
        let level = |last: &Run| (run.at.y - last.at.y).to_pt().abs() < 0.5;
        match bands.last_mut() {
            Some(band) if band.last().is_some_and(level) => band.push(run),
            _ => bands.push(vec![run]),
        }
    }
    let mut lines: Vec<Vec<Run>> = Vec::new();
    for mut band in bands {
        band.sort_by_key(|run| run.at.x);
        let mut end = None;
        for run in band {
            let near = end.is_some_and(|end: Abs| (run.at.x - end).to_pt() < COLUMN_GAP);
            end = Some(run.at.x + run.width);
            match lines.last_mut() {
                Some(line) if near => line.push(run),
                _ => lines.push(vec![run]),
            }
        }
    }
    lines
}

/// Puts the runs of one line into spoken order: stretches against the line's own direction are turned back.
fn spoken(line: Vec<Run>) -> String {
    let rtl_line = line.iter().any(|run| run.base == Direction::Rtl);
    let mut order: Vec<(bool, Vec<Run>)> = Vec::new();
    for (rtl, run) in directions(&line, rtl_line).into_iter().zip(line) {
        match order.last_mut() {
            Some((same, stretch)) if *same == rtl => stretch.push(run),
            _ => order.push((rtl, vec![run])),
        }
    }
    if rtl_line {
        order.reverse();
    }
    let turned = order.into_iter().flat_map(|(rtl, mut stretch)| {
        if rtl {
            stretch.reverse();
        }
        stretch
    });
    turned.map(|run| run.text).collect()
}

/// Gives each run its direction: a sign between two runs of one direction follows them, else the line.
fn directions(line: &[Run], rtl_line: bool) -> Vec<bool> {
    let direction = |(place, run): (usize, &Run)| {
        let before = line.iter().take(place).rev().find_map(|run| run.rtl);
        let after = line.iter().skip(place + 1).find_map(|run| run.rtl);
        run.rtl
            .or(before.filter(|_| before == after))
            .unwrap_or(rtl_line)
    };
    line.iter().enumerate().map(direction).collect()
}

/// Tells whether a run was shaped from right to left: its glyphs then walk backwards through its text.
fn is_rtl(run: &TextItem) -> Option<bool> {
    match (run.glyphs.first(), run.glyphs.last()) {
        (Some(first), Some(last)) if first.range.start != last.range.start => {
            Some(first.range.start > last.range.start)
        }
        _ if run.text.chars().any(char::is_alphanumeric) => {
            Some(run.text.chars().any(i18n::is_rtl))
        }
        _ => None,
    }
}
