//! On which terms a declaration is given: of the person's own will, on which ground in law, and how to take it back.

use crate::paper::Kind;
use crate::print::document::signed::hand::{self, adults, person, signed_lines};
use crate::print::document::signed::law::{regime, responsible, rights, secrecy_law, told};
use crate::print::document::signed::sheet::{Block, Hand, Part, ToTick};
use crate::print::document::signed::voice::Voice;
use crate::release::{ACCOMPANIMENT, Content, SECRECY};

/// That nobody has to sign, what a No means, and that the person may take it back.
pub(super) fn voluntary(voice: &Voice<'_>, content: &Content) -> Part {
    let consequences = !content.consequences.text.trim().is_empty();
    let said: &[&str] = match (&*content.kind, consequences) {
        (ACCOMPANIMENT, false) => &["agreement-voluntary-text"],
        (ACCOMPANIMENT, true) => &["agreement-voluntary-text", "release-consequences"],
        (_, false) => &["release-voluntary", "release-no-disadvantage"],
        (_, true) => &["release-voluntary", "release-consequences"],
    };
    let mut rows = vec![voice.sentence(|speaker| {
        let said = said.iter().map(|key| speaker.text(key));
        said.collect::<Vec<_>>().join(" ")
    })];
    if consequences {
        rows.push(voice.written(None, &content.consequences));
    }
    rows.push(voice.sentence(|speaker| speaker.code("release-withdrawal", &content.kind)));
    Part {
        heading: voice.say("agreement-voluntary"),
        blocks: vec![Block::Rows { rows }],
    }
}

/// Who answers for the data, on which ground in law, and which rights people have.
pub(super) fn law(voice: &Voice<'_>, content: &Content) -> Part {
    let who = ("who", "organisation", responsible(voice));
    let consent = regime(voice, "release-law");
    let mut rows = match &*content.kind {
        SECRECY => {
            let ground = format!("{}; {consent}", secrecy_law(voice));
            vec![told(voice, &[who, ("law", "law", &ground)])]
        }
        // Who is accompanied has data kept on the ground of the service's task, not of her consent.
        ACCOMPANIMENT => {
            let ground = regime(voice, "agreement-law");
            vec![
                told(voice, &[who, ("why", "", "")]),
                told(voice, &[("law", "law", &ground)]),
                told(voice, &[("recipients", "", "")]),
                told(voice, &[("duration", "", "")]),
            ]
        }
        _ => vec![told(voice, &[who, ("law", "law", &consent)])],
    };
    rows.extend(rights(voice));
    Part {
        heading: voice.say("agreement-data"),
        blocks: vec![Block::Rows { rows }],
    }
}

/// The signatures; below each it is ticked that a copy was received.
pub(super) fn signatures(voice: &Voice<'_>) -> Part {
    let mut part = hand::signatures(voice, Kind::Release);
    for block in &mut part.blocks {
        if let Block::Signatures { hands } = block {
            hands.iter_mut().for_each(|hand| {
                hand.others.push(ToTick {
                    text: voice.each(|speaker| {
                        let received = speaker.text("agreement-copy-text");
                        format!("{received} {}", speaker.text("agreement-date"))
                    }),
                    line: None,
                });
            });
        }
    }
    part
}

/// The slip on which everything is taken back; it stays empty until then.
pub(super) fn slip(voice: &Voice<'_>) -> Part {
    let number = &*voice.head.number;
    let rows = vec![
        voice.sentence(|speaker| speaker.with("release-slip-text", &[("number", number)])),
        voice.sentence(|speaker| speaker.text("release-slip-hint")),
    ];
    let hands = adults(voice).map(|client| Hand {
        lines: signed_lines(voice),
        ..person(voice, client)
    });
    Part {
        heading: voice.say("release-slip"),
        blocks: vec![Block::Slip {
            rows,
            hands: hands.collect(),
        }],
    }
}
