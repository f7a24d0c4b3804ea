//! What people fill in by hand: signatures, the interpreter's declaration, the copy each adult received.

use super::head::role;
use super::sheet::{Block, Hand, Part, Row, Said, ToTick};
use super::speaker::Speaker;
use super::voice::Voice;
use super::written::runs;
use crate::i18n::Direction;
use crate::paper::{Client, Kind};

/// Signatures of each adult, and of the workers where the paper is a promise of both sides.
pub fn signatures(voice: &Voice<'_>, kind: Kind) -> Part {
    let lines =
        || ["place", "date", "signature"].map(|line| voice.say(&format!("agreement-{line}")));
    let hands = adults(voice).map(|client| Hand {
        lines: lines().into(),
        others: others(voice),
        ..person(voice, client)
    });
    let mut blocks = vec![Block::Signatures {
        hands: hands.collect(),
    }];
    if kind.needs_worker() {
        let workers = voice.head.service.workers.iter();
        let hands = workers.map(|worker| Hand {
            lines: signed_lines(voice),
            ..named(&worker.name, role(voice, worker))
        });
        blocks.push(Block::Pairs {
            hands: hands.collect(),
        });
    }
    Part {
        heading: voice.say("agreement-signatures"),
        blocks,
    }
}

/// A mark before a witness, or no signature and why.
fn others(voice: &Voice<'_>) -> Vec<ToTick> {
    vec![
        ToTick {
            text: voice.say("agreement-mark"),
            line: Some(voice.say("agreement-witness")),
        },
        ToTick {
            text: voice.say("agreement-refused"),
            line: None,
        },
    ]
}

/// What the interpreter declares: signed in the room, read back over telephone or video.
pub fn declaration(voice: &Voice<'_>) -> Part {
    let heading = voice.say("agreement-declaration");
    if !voice.interpreted() {
        let none = voice.sentence(|speaker| speaker.text("agreement-declaration-none"));
        return Part {
            heading,
            blocks: vec![Block::Rows { rows: vec![none] }],
        };
    }
    let conversation = &voice.head.conversation;
    let how = &*conversation.interpreter;
    let far = matches!(how, "phone" | "video");
    let text = |speaker: &Speaker| {
        let language = speaker.language(voice.spoken(), &voice.master);
        let all = speaker.with("agreement-declaration-text", &[("language", &language)]);
        if far {
            format!("{all} {}", speaker.code("agreement-declaration", how))
        } else {
            all
        }
    };
    let mut rows = vec![voice.sentence(text)];
    rows.extend(bound(voice));
    // Over a distance the interpreter can not sign: the worker notes that it was read back.
    let worker = voice.head.service.workers.first();
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
pub fn signed_lines(voice: &Voice<'_>) -> Vec<Said> {
    ["agreement-place-date", "agreement-signature"]
        .map(|line| voice.say(line))
        .into()
}

/// Who interprets, and how that person is bound, as far as it is known.
fn bound(voice: &Voice<'_>) -> Vec<Row> {
    let conversation = &voice.head.conversation;
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
pub fn copy(voice: &Voice<'_>) -> Part {
    let text = voice.sentence(|speaker| speaker.text("agreement-copy-text"));
    let hands = adults(voice)
        .map(|client| Hand {
            lines: dated_lines(voice),
            ..person(voice, client)
        })
        .collect();
    Part {
        heading: voice.say("agreement-copy"),
        blocks: vec![Block::Rows { rows: vec![text] }, Block::Lines { hands }],
    }
}

/// Date, then the signature.
pub fn dated_lines(voice: &Voice<'_>) -> Vec<Said> {
    ["agreement-date", "agreement-signature"]
        .map(|line| voice.say(line))
        .into()
}

/// Those who sign for themselves or for somebody.
pub fn adults<'a>(voice: &Voice<'a>) -> impl Iterator<Item = &'a Client> {
    voice.head.clients.iter().filter(|client| client.signs)
}

/// A person who writes on the paper, still without lines.
pub fn person(voice: &Voice<'_>, client: &Client) -> Hand {
    Hand {
        native: client.native.clone(),
        native_direction: runs(&client.native).unwrap_or(Direction::Ltr),
        ..named(
            &client.name,
            voice.each(|speaker| speaker.code("agreement-part", &client.part)),
        )
    }
}

/// Somebody who writes on the paper under a name and as what, still without lines.
pub fn named(name: &str, role: Said) -> Hand {
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
