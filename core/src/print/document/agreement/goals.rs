//! The heart: each goal as a block, with the table of who does what by when.

use crate::agreement::{Content, Goal, Measure};
use crate::paper::Words;
use crate::print::document::signed::rows::nothing;
use crate::print::document::signed::sheet::{Block, Cell, GoalBlock, Part, Row, Step};
use crate::print::document::signed::speaker::Speaker;
use crate::print::document::signed::voice::Voice;
use crate::print::document::signed::written::lines;

/// All goals in their order.
pub(super) fn goals(voice: &Voice<'_>, content: &Content) -> Part {
    let mut blocks: Vec<Block> = (1..)
        .zip(&content.goals)
        .map(|(number, goal)| block(voice, number, goal))
        .collect();
    if blocks.is_empty() {
        blocks.push(nothing(voice));
    }
    Part {
        heading: voice.say("agreement-goals"),
        blocks,
    }
}

fn block(voice: &Voice<'_>, number: usize, goal: &Goal) -> Block {
    let title = |speaker: &Speaker| {
        let number = number.to_string();
        let title = speaker.with("agreement-goal", &[("number", &number)]);
        format!("{title}: {}", speaker.code("agreement-area", &goal.area))
    };
    let texts: [(&str, &Words); 6] = [
        ("agreement-vision", &goal.vision),
        ("agreement-text-client", &goal.text_client),
        ("agreement-text-worker", &goal.text_worker),
        ("agreement-indicator", &goal.indicator),
        ("agreement-baseline", &goal.baseline),
        ("agreement-target", &goal.target),
    ];
    let mut rows: Vec<Row> = texts
        .into_iter()
        .filter(|(_, words)| !words.text.trim().is_empty())
        .map(|(label, words)| voice.short(Some(voice.say(label)), words))
        .collect();
    if !goal.due.is_empty() {
        rows.push(voice.fact("agreement-due", |speaker| speaker.date(&goal.due)));
    }
    Block::Goal(Box::new(GoalBlock {
        title: voice.each(title),
        rows,
        steps_title: voice.say("agreement-steps"),
        head: ["what", "who", "by-when"].map(|column| voice.say(&format!("agreement-{column}"))),
        steps: goal.measures.iter().map(|step| of(voice, step)).collect(),
    }))
}

fn of(voice: &Voice<'_>, measure: &Measure) -> Step {
    Step {
        what: voice.short(None, &measure.what),
        who: voice.row(|speaker| {
            let mut who = vec![speaker.code("agreement-who", &measure.who)];
            who.extend(lines(&measure.who_name));
            Cell {
                lines: who,
                ..Cell::default()
            }
        }),
        when: voice.master.date(&measure.by_when),
    }
}
