//! Where things stand: how each side sees it, the areas of life, and what helps.

use crate::agreement::{Area, Content, Resource};
use crate::print::document::signed::rows::{nothing, rows_or_nothing};
use crate::print::document::signed::sheet::{Block, Mark, Part, Row};
use crate::print::document::signed::voice::Voice;

/// How each side sees the situation; the client's words come first.
pub(super) fn views(voice: &Voice<'_>, content: &Content) -> Part {
    let mut client = voice.written(
        Some(voice.say("agreement-view-client")),
        &content.view_client,
    );
    if let Some(tag) = &content.view_client_language {
        let said = voice.each(|speaker| {
            let language = speaker.language(tag, &voice.master);
            speaker.with("agreement-view-language", &[("language", &language)])
        });
        voice.add_note(&mut client, said);
    }
    let mut rows = vec![
        client,
        voice.written(
            Some(voice.say("agreement-view-worker")),
            &content.view_worker,
        ),
    ];
    for view in &content.views {
        let label =
            voice.each(|speaker| speaker.with("agreement-view-other", &[("source", &view.source)]));
        rows.push(voice.written(Some(label), &view.words));
    }
    Part {
        heading: voice.say("agreement-views"),
        blocks: vec![Block::Rows { rows }],
    }
}

/// The areas of life on a scale that people can see.
pub(super) fn areas(voice: &Voice<'_>, content: &Content) -> Part {
    let hint = voice.sentence(|speaker| speaker.text("agreement-areas-hint"));
    let marks = content.areas.iter().map(|area| mark(voice, area));
    let marks: Vec<Mark> = marks.collect();
    let blocks = if marks.is_empty() {
        vec![nothing(voice)]
    } else {
        vec![Block::Rows { rows: vec![hint] }, Block::Scale { marks }]
    };
    Part {
        heading: voice.say("agreement-areas"),
        blocks,
    }
}

fn mark(voice: &Voice<'_>, area: &Area) -> Mark {
    let word = voice.each(|speaker| match area.rating {
        Some(rating) => {
            let word = speaker.code("agreement-rating", &rating.to_string());
            format!("{rating}: {word}")
        }
        None => speaker.text("agreement-rating-none"),
    });
    Mark {
        area: voice.each(|speaker| speaker.code("agreement-area", &area.area)),
        rating: area.rating,
        word,
        note: (!area.note.text.trim().is_empty()).then(|| voice.short(None, &area.note)),
    }
}

/// What helps: in the person, in the family, around them.
pub(super) fn resources(voice: &Voice<'_>, content: &Content) -> Part {
    let rows: Vec<Row> = content
        .resources
        .iter()
        .map(|resource| helps(voice, resource))
        .collect();
    Part {
        heading: voice.say("agreement-resources"),
        blocks: vec![rows_or_nothing(voice, rows)],
    }
}

fn helps(voice: &Voice<'_>, resource: &Resource) -> Row {
    let label = voice.each(|speaker| speaker.code("agreement-resource", &resource.kind));
    voice.short(Some(label), &resource.words)
}
