//! The heart: each goal as a block, with the table of who does what by when.

use super::sheet::{Block, Cell, GoalBlock, Part, Row, Step};
use super::situation::rows_or_nothing;
use super::voice::{Speaker, Voice};
use super::written::lines;
use crate::agreement::{Goal, Measure, Words};

/// All goals in their order.
pub(super) fn goals(voice: &Voice<'_>) -> Part {
    let mut blocks: Vec<Block> = (1..)
        .zip(&voice.content.goals)
        .map(|(number, goal)| block(voice, number, goal))
        .collect();
    if blocks.is_empty() {
        blocks.push(rows_or_nothing(voice, Vec::new()));
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
        format!("{title}: {}", speaker.code("area", &goal.area))
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
            let mut who = vec![speaker.code("who", &measure.who)];
            who.extend(lines(&measure.who_name));
            Cell {
                lines: who,
                ..Cell::default()
            }
        }),
        when: voice.master.date(&measure.by_when),
    }
}
