//! What people fill in by hand: consent, signatures, the interpreter's declaration, the copy each adult received.

use super::head::role;
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
    let hands = adults(voice)
        .map(|client| Hand {
            lines: lines().into(),
            others: others(voice),
            ..person(voice, client)
        })
        .collect();
    let workers = voice.content.service.workers.iter();
    let workers = workers.map(|worker| Hand {
        lines: signed_lines(voice),
        ..named(&worker.name, role(voice, worker))
    });
    let workers = workers.collect();
    Part {
        heading: voice.say("agreement-signatures"),
        blocks: vec![Block::Signatures { hands }, Block::Pairs { hands: workers }],
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
    let conversation = &voice.content.conversation;
    let how = &*conversation.interpreter;
    let far = matches!(how, "phone" | "video");
    let text = |speaker: &Speaker| {
        let language = speaker.language(voice.spoken(), &voice.master);
        let all = speaker.with("agreement-declaration-text", &[("language", &language)]);
        if far {
            format!("{all} {}", speaker.code("declaration", how))
        } else {
            all
        }
    };
    let mut rows = vec![voice.sentence(text)];
    rows.extend(bound(voice));
    // Over a distance the interpreter can not sign: the worker notes that it was read back.
    let worker = voice.content.service.workers.first();
    let (name, role) = match worker.filter(|_| far) {
        Some(worker) => (worker.name.clone(), role(voice, worker)),
        None => (
            voice.interpreter(&voice.master),
            voice.say("agreement-interpreter-who"),
        ),
    };
    let hand = Hand {
        lines: signed_lines(voice),
        ..named(&name, role)
    };
    Part {
        heading,
        blocks: vec![Block::Rows { rows }, Block::Lines { hands: vec![hand] }],
    }
}

/// Place with date, then the signature.
fn signed_lines(voice: &Voice<'_>) -> Vec<Said> {
    ["agreement-place-date", "agreement-signature"]
        .map(|line| voice.say(line))
        .into()
}

/// Who interprets, and how that person is bound, as far as it is known.
fn bound(voice: &Voice<'_>) -> Vec<Row> {
    let conversation = &voice.content.conversation;
    let who = |speaker: &Speaker| {
        let sworn = conversation.sworn.map(|sworn| {
            speaker.text(if sworn {
                "agreement-sworn-yes"
            } else {
                "agreement-sworn-no"
            })
        });
        let known = [Some(voice.interpreter(speaker)), sworn]
            .into_iter()
            .flatten();
        let known: Vec<String> = known.filter(|text| !text.is_empty()).collect();
        known.join(speaker.comma())
    };
    let mut rows = Vec::new();
    if !who(&voice.master).is_empty() {
        rows.push(voice.fact("agreement-interpreter-who", who));
    }
    if let Some(since) = &conversation.secrecy_since {
        rows.push(voice.fact("agreement-secrecy-since", |speaker| speaker.date(since)));
    }
    rows
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
