//! That people take part of their own will, and their consent to be accompanied.

use crate::agreement::{Consent, Content};
use crate::print::document::signed::hand::{adults, dated_lines, person};
use crate::print::document::signed::sheet::{Block, Hand, Part, Row};
use crate::print::document::signed::voice::Voice;

/// That people take part of their own will; where a law foresees it, that instead.
pub(super) fn voluntary(voice: &Voice<'_>, content: &Content) -> Part {
    let mandated = content.basis.path.as_deref() == Some("mandated_by_law");
    let key = if mandated {
        "agreement-voluntary-mandated"
    } else {
        "agreement-voluntary-text"
    };
    Part {
        heading: voice.say("agreement-voluntary"),
        blocks: vec![Block::Rows {
            rows: vec![voice.sentence(|speaker| speaker.text(key))],
        }],
    }
}

/// Consent to be accompanied: a tick and a signature of its own for each adult.
pub(super) fn consent(voice: &Voice<'_>, content: &Content) -> Part {
    let mut rows = vec![voice.sentence(|speaker| speaker.text("agreement-consent-tick"))];
    for consent in &content.consents {
        rows.extend(declared(voice, consent));
    }
    let hands = adults(voice)
        .map(|client| Hand {
            tick: true,
            lines: dated_lines(voice),
            ..person(voice, client)
        })
        .collect();
    Part {
        heading: voice.say("agreement-consent"),
        blocks: vec![Block::Rows { rows }, Block::Lines { hands }],
    }
}

/// What a person said before.
fn declared(voice: &Voice<'_>, consent: &Consent) -> Option<Row> {
    let mut clients = voice.head.clients.iter();
    let client = clients.find(|client| client.person == consent.person)?;
    Some(voice.sentence(|speaker| {
        let said = speaker.with(
            "agreement-consent-declared",
            &[
                ("date", &speaker.date(&consent.on)),
                (
                    "answer",
                    &speaker.code("agreement-consent", &consent.answer),
                ),
                ("how", &speaker.code("agreement-consent", &consent.how)),
            ],
        );
        format!("\u{2068}{}\u{2069}: {said}", client.name)
    }))
}
