//! What the person declares, in a frame and in her own person.

use crate::print::document::signed::head::{called, name};
use crate::print::document::signed::sheet::{Block, Cell, Part, Row};
use crate::print::document::signed::speaker::Speaker;
use crate::print::document::signed::voice::Voice;
use crate::print::document::signed::written::lines;
use crate::release::{ACCOMPANIMENT, Content, Recipient, SECRECY};

/// The declaration itself.
pub(super) fn declared(voice: &Voice<'_>, content: &Content) -> Part {
    let service = called(&voice.head.service);
    let named =
        |key: &'static str| voice.sentence(|speaker| speaker.with(key, &[("service", &service)]));
    let mut rows: Vec<Row> = who(voice).into_iter().collect();
    match &*content.kind {
        SECRECY => {
            rows.push(named("release-towards"));
            rows.push(recipient(voice, content.recipient.as_ref()));
            if !content.direction.is_empty() {
                let direction =
                    |speaker: &Speaker| speaker.code("release-between", &content.direction);
                rows.push(voice.sentence(direction));
            }
        }
        ACCOMPANIMENT => {
            rows.push(voice.sentence(|speaker| speaker.text("agreement-consent-tick")));
        }
        _ => rows.push(named("release-consents")),
    }
    Part {
        heading: voice.say("release-declared"),
        blocks: vec![Block::Framed { rows }],
    }
}

/// Who speaks: the person herself, or somebody for her.
fn who(voice: &Voice<'_>) -> Option<Row> {
    let person = voice.head.clients.first()?;
    let key = if person.signs {
        "release-declares"
    } else {
        "release-declares-for"
    };
    Some(voice.sentence(|speaker| speaker.with(key, &[("name", name(voice, speaker, person))])))
}

/// Towards whom, with its address, so that no other service of this name is meant.
fn recipient(voice: &Voice<'_>, recipient: Option<&Recipient>) -> Row {
    voice.row(|speaker| {
        let known = recipient.map(|recipient| {
            let name = [&*recipient.name, &*recipient.unit];
            let name = name.into_iter().filter(|text| !text.trim().is_empty());
            let name = name.collect::<Vec<_>>().join(", ");
            let address = lines(&recipient.address).join(", ");
            let known = [name, address].into_iter().filter(|line| !line.is_empty());
            known.map(|line| speaker.apart(&line)).collect()
        });
        Cell {
            lines: known.unwrap_or_else(|| vec![speaker.text("agreement-none")]),
            ..Cell::default()
        }
    })
}

/// What it means to be accompanied.
pub(super) fn meaning(voice: &Voice<'_>) -> Part {
    let text = voice.sentence(|speaker| speaker.text("release-meaning-text"));
    Part {
        heading: voice.say("release-meaning"),
        blocks: vec![Block::Rows { rows: vec![text] }],
    }
}
