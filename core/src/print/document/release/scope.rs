//! How far a declaration goes: for what, which things, in which ways, until when.
//!
//! What a kind of declaration must say has a part even while nobody has said it; what it may leave out has one only if
//! somebody said something.

use crate::code;
use crate::paper::Words;
use crate::print::document::signed::rows::nothing;
use crate::print::document::signed::sheet::{Block, Part, Row};
use crate::print::document::signed::voice::Voice;
use crate::release::{ACCOMPANIMENT, Content};

/// For what, on which occasion, in which ways, and until when.
pub(super) fn extent(voice: &Voice<'_>, content: &Content) -> Option<Part> {
    let texts: [(&str, &Words); 2] = [
        ("release-purpose", &content.purpose),
        ("release-occasion", &content.occasion),
    ];
    let mut rows: Vec<Row> = texts
        .into_iter()
        .filter(|(_, words)| !words.text.trim().is_empty())
        .map(|(label, words)| voice.written(Some(voice.say(label)), words))
        .collect();
    if !content.channels.is_empty() {
        rows.push(voice.fact("release-way", |speaker| {
            let channels = content.channels.iter();
            let channels = channels.map(|channel| speaker.code("release-way", channel));
            channels.collect::<Vec<_>>().join(speaker.comma())
        }));
    }
    if must(content) || !content.valid_until.is_empty() {
        let key = if content.occasion.text.trim().is_empty() {
            "release-valid"
        } else {
            "release-valid-occasion"
        };
        rows.push(voice.sentence(|speaker| {
            speaker.with(key, &[("date", &speaker.date(&content.valid_until))])
        }));
    }
    (!rows.is_empty()).then(|| Part {
        heading: voice.say("release-what-for"),
        blocks: vec![Block::Rows { rows }],
    })
}

/// The things that need no tick of their own. That nothing is named is said, unless all named things need one.
pub(super) fn items(voice: &Voice<'_>, content: &Content) -> Option<Part> {
    let rows = things(voice, content, false);
    let block = if !rows.is_empty() {
        Block::Points { rows }
    } else if must(content) && content.items.is_empty() {
        nothing(voice)
    } else {
        return None;
    };
    Some(Part {
        heading: voice.say("release-things"),
        blocks: vec![block],
    })
}

/// The things that the law protects especially: each is allowed expressly or not at all.
pub(super) fn sensitive(voice: &Voice<'_>, content: &Content) -> Option<Part> {
    let rows = things(voice, content, true);
    let hint = voice.sentence(|speaker| speaker.text("release-sensitive-text"));
    (!rows.is_empty()).then(|| Part {
        heading: voice.say("release-sensitive"),
        blocks: vec![Block::Ticks {
            hint,
            rows,
            line: voice.say("release-initials"),
        }],
    })
}

fn things(voice: &Voice<'_>, content: &Content, sensitive: bool) -> Vec<Row> {
    let list = code::RELEASE_ITEM.sensitive;
    let items = content.items.iter();
    items
        .filter(|item| list.contains(&item.as_str()) == sensitive)
        .map(|item| voice.sentence(|speaker| speaker.code("release-thing", item)))
        .collect()
}

/// Whether a declaration of this kind has to say how far it goes.
fn must(content: &Content) -> bool {
    content.kind != ACCOMPANIMENT
}
