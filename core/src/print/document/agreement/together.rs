//! How people go on together: who helps, what is not possible, the rules, the period, and the joint evaluation.

use crate::agreement::Content;
use crate::paper::Words;
use crate::print::document::signed::rows::rows_or_nothing;
use crate::print::document::signed::sheet::{Block, Part, Row};
use crate::print::document::signed::speaker::Speaker;
use crate::print::document::signed::voice::Voice;

/// Other services that take part.
pub(super) fn partners(voice: &Voice<'_>, content: &Content) -> Part {
    let rows = content
        .partners
        .iter()
        .map(|partner| {
            let name = voice.each(|_| partner.name.clone());
            voice.short(Some(name), &partner.role)
        })
        .collect();
    Part {
        heading: voice.say("agreement-partners"),
        blocks: vec![rows_or_nothing(voice, rows)],
    }
}

/// What the service can not do.
pub(super) fn limits(voice: &Voice<'_>, content: &Content) -> Part {
    one_text(voice, "agreement-limits", &content.limits)
}

/// How people work together.
pub(super) fn rules(voice: &Voice<'_>, content: &Content) -> Part {
    one_text(voice, "agreement-rules", &content.rules)
}

fn one_text(voice: &Voice<'_>, heading: &str, words: &Words) -> Part {
    let filled = !words.text.trim().is_empty();
    let rows: Vec<Row> = filled
        .then(|| voice.written(None, words))
        .into_iter()
        .collect();
    Part {
        heading: voice.say(heading),
        blocks: vec![rows_or_nothing(voice, rows)],
    }
}

/// How long and how often.
pub(super) fn period(voice: &Voice<'_>, content: &Content) -> Part {
    let mut rows = vec![voice.fact("agreement-period-time", |speaker| {
        let (from, to) = (
            speaker.date(&content.period_from),
            speaker.date(&content.period_to),
        );
        speaker.with("agreement-period-from-to", &[("from", &from), ("to", &to)])
    })];
    if !content.frequency.trim().is_empty() {
        let words = Words {
            text: content.frequency.clone(),
            saying: None,
        };
        rows.push(voice.short(Some(voice.say("agreement-frequency")), &words));
    }
    Part {
        heading: voice.say("agreement-period"),
        blocks: vec![Block::Rows { rows }],
    }
}

/// The joint evaluation, set apart so that nobody overlooks it.
pub(super) fn evaluation(voice: &Voice<'_>, content: &Content) -> Part {
    let evaluation = &content.evaluation;
    let sentence = |speaker: &Speaker| {
        let date = speaker.date(&evaluation.on);
        speaker.with("agreement-evaluation-sentence", &[("date", &date)])
    };
    let mut rows = vec![voice.sentence(sentence)];
    let texts = [
        ("agreement-evaluation-how", &evaluation.method),
        ("agreement-evaluation-where", &evaluation.place),
        ("agreement-evaluation-with", &evaluation.with),
    ];
    for (label, words) in texts {
        if !words.text.trim().is_empty() {
            rows.push(voice.short(Some(voice.say(label)), words));
        }
    }
    Part {
        heading: voice.say("agreement-evaluation"),
        blocks: vec![Block::Framed { rows }],
    }
}
