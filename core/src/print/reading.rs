//! A page in words. Frames hold the runs of a line as they stand on paper, from left to right; read aloud, the runs of a
//! right-to-left line come in another order. This turns the drawn order back into the spoken one.

use typst::layout::{Frame, FrameItem, Point};
use typst::text::TextItem;

use crate::i18n::Direction;

/// A run on the page: where it stands and what it says.
struct Run {
    at: Point,
    width: f64,
    rtl: bool,
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
            FrameItem::Text(run) => runs.push(Run {
                at: origin + *at,
                width: run.width().to_pt(),
                rtl: is_rtl(run),
                base: Direction::of(run.lang.as_str()),
                text: run.text.to_string(),
            }),
            FrameItem::Group(group) => collect(&group.frame, origin + *at, runs),
            _ => {}
        }
    }
}

/// Cuts the runs into lines: the same height, and each beginning where the last one ended.
fn lines(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = Vec::new();
    for run in runs {
        let follows = lines
            .last()
            .and_then(|line| line.last())
            .is_some_and(|last| {
                let gap = run.at.x.to_pt() - last.at.x.to_pt() - last.width;
                (run.at.y.to_pt() - last.at.y.to_pt()).abs() < 0.5 && (-1.0..8.0).contains(&gap)
            });
        match lines.last_mut() {
            Some(line) if follows => line.push(run),
            _ => lines.push(vec![run]),
        }
    }
    lines
}

/// Puts the runs of one line into spoken order: stretches against the line's own direction are turned back.
fn spoken(line: Vec<Run>) -> String {
    let rtl_line = line.iter().any(|run| run.base == Direction::Rtl);
    let mut order: Vec<Vec<Run>> = Vec::new();
    for run in line {
        match order.last_mut() {
            Some(stretch) if stretch.first().is_some_and(|first| first.rtl == run.rtl) => {
                stretch.push(run)
            }
            _ => order.push(vec![run]),
        }
    }
    if rtl_line {
        order.reverse();
    }
    let turned = order.into_iter().flat_map(|mut stretch| {
        if stretch.first().is_some_and(|first| first.rtl) {
            stretch.reverse();
        }
        stretch
    });
    turned.map(|run| run.text).collect()
}

/// Tells whether a run was shaped from right to left: its glyphs then walk backwards through its text.
fn is_rtl(run: &TextItem) -> bool {
    match (run.glyphs.first(), run.glyphs.last()) {
        (Some(first), Some(last)) if first.range.start != last.range.start => {
            first.range.start > last.range.start
        }
        _ => run
            .text
            .chars()
            .any(|letter| ('\u{590}'..='\u{8ff}').contains(&letter)),
    }
}
