//! What people fill in by hand: consent, signatures, the interpreter's declaration, the copy each adult received.

use super::head::{interpreter, role};
use super::sheet::{Block, Hand, Otherwise, Part, Row, Said};
use super::voice::{Speaker, Voice};
use super::written::runs;
use crate::agreement::{Client, Consent};
use crate::i18n::Direction;

/// Consent to be accompanied: a tick and a signature of its own for each adult.
pub(super) fn consent(voice: &Voice<'_>) -> Part {
    let mut rows = vec![voice.sentence(|speaker| speaker.text("agreement-consent-tick"))];
    for consent in &voice.content.consents {
        rows.extend(declared(voice, consent));
    }
    let hands = adults(voice)
        .map(|client| Hand {
            tick: true,
            lines: vec![
                voice.say("agreement-date"),
                voice.say("agreement-signature"),
            ],
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
    let mut clients = voice.content.clients.iter();
    let client = clients.find(|client| client.person == consent.person)?;
    Some(voice.sentence(|speaker| {
        let said = speaker.with(
            "agreement-consent-declared",
            &[
                ("date", &speaker.date(&consent.on)),
                ("answer", &speaker.code("consent", &consent.answer)),
                ("how", &speaker.code("consent", &consent.how)),
            ],
        );
        format!("\u{2068}{}\u{2069}: {said}", client.name)
    }))
}

/// Signatures of each adult and of the workers.
pub(super) fn signatures(voice: &Voice<'_>) -> Part {
    let lines =
        || ["place", "date", "signature"].map(|line| voice.say(&format!("agreement-{line}")));
    let mut hands: Vec<Hand> = adults(voice)
        .map(|client| Hand {
            lines: lines().into(),
            others: others(voice),
            ..person(voice, client)
        })
        .collect();
    let workers = &voice.content.service.workers;
    hands.extend(workers.iter().map(|worker| Hand {
        lines: lines().into(),
        ..named(&worker.name, role(voice, worker))
    }));
    Part {
        heading: voice.say("agreement-signatures"),
        blocks: vec![Block::Signatures { hands }],
    }
}

/// A mark before a witness, or no signature and why.
fn others(voice: &Voice<'_>) -> Vec<Otherwise> {
    vec![
        Otherwise {
            text: voice.say("agreement-mark"),
            line: Some(voice.say("agreement-witness")),
        },
        Otherwise {
            text: voice.say("agreement-refused"),
            line: None,
        },
    ]
}

/// What the interpreter declares: signed in the room, read back over telephone or video.
pub(super) fn declaration(voice: &Voice<'_>) -> Part {
    let heading = voice.say("agreement-declaration");
    if !voice.interpreted() {
        let none = voice.sentence(|speaker| speaker.text("agreement-declaration-none"));
        return Part {
            heading,
            blocks: vec![Block::Rows { rows: vec![none] }],
        };
    }
    let text = |speaker: &Speaker| {
        let language = speaker.language(voice.spoken(), &voice.master);
        speaker.with("agreement-declaration-text", &[("language", &language)])
    };
    let mut rows = vec![voice.sentence(text)];
    rows.extend(interpreter(voice));
    let conversation = &voice.content.conversation;
    let (signer, lines) = match &*conversation.interpreter {
        how @ ("phone" | "video") => {
            rows.push(voice.sentence(|speaker| speaker.code("declaration", how)));
            let worker = voice.content.service.workers.first();
            let name = worker.map(|worker| worker.name.clone());
            (name.unwrap_or_default(), ["date", "signature"].as_slice())
        }
        _ => {
            let name = match &*conversation.name {
                "" => voice
                    .master
                    .with("agreement-number", &[("number", &conversation.number)]),
                name => name.to_owned(),
            };
            (name, ["place", "date", "signature"].as_slice())
        }
    };
    let role = match &*conversation.interpreter {
        "phone" | "video" => voice.say("agreement-worker-holder"),
        _ => voice.say("agreement-interpreter"),
    };
    let hand = Hand {
        lines: lines
            .iter()
            .map(|line| voice.say(&format!("agreement-{line}")))
            .collect(),
        ..named(&signer, role)
    };
    Part {
        heading,
        blocks: vec![
            Block::Rows { rows },
            Block::Signatures { hands: vec![hand] },
        ],
    }
}

/// That each adult took a copy home.
pub(super) fn copy(voice: &Voice<'_>) -> Part {
    let text = voice.sentence(|speaker| speaker.text("agreement-copy-text"));
    let hands = adults(voice)
        .map(|client| Hand {
            lines: vec![
                voice.say("agreement-date"),
                voice.say("agreement-signature"),
            ],
            ..person(voice, client)
        })
        .collect();
    Part {
        heading: voice.say("agreement-copy"),
        blocks: vec![Block::Rows { rows: vec![text] }, Block::Lines { hands }],
    }
}

fn adults<'a>(voice: &Voice<'a>) -> impl Iterator<Item = &'a Client> {
    voice.content.clients.iter().filter(|client| client.signs)
}

fn person(voice: &Voice<'_>, client: &Client) -> Hand {
    Hand {
        native: client.native.clone(),
        native_direction: runs(&client.native).unwrap_or(Direction::Ltr),
        ..named(
            &client.name,
            voice.each(|speaker| speaker.code("part", &client.part)),
        )
    }
}

fn named(name: &str, role: Said) -> Hand {
    Hand {
        name: name.to_owned(),
        native: String::new(),
        native_direction: Direction::Ltr,
        role: Some(role),
        tick: false,
        lines: Vec::new(),
        others: Vec::new(),
    }
}
