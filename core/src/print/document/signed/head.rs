//! The head and the first parts: who agrees or declares, and how people understood each other.

use super::sheet::{Block, Cell, Letterhead, Part, Row, Said};
use super::speaker::Speaker;
use super::voice::Voice;
use super::written::lines;
use crate::i18n::is_reviewed;
use crate::paper::{Client, Service, Worker};

/// What stands above the first part.
pub fn letterhead(voice: &Voice<'_>, title: Said, case_number: &str) -> Letterhead {
    let service = &voice.head.service;
    let mut facts = vec![(voice.say("agreement-case"), case_number.to_owned())];
    for worker in &service.workers {
        facts.push((role(voice, worker), worker.name.clone()));
    }
    facts.retain(|(_, value)| !value.is_empty());
    Letterhead {
        organisation: service.organisation.clone(),
        unit: service.unit.clone(),
        address: lines(&service.address),
        title,
        facts,
        replaces: replaces(voice),
        place_date: voice.say("agreement-place-date"),
        unreviewed: unreviewed(voice),
    }
}

/// The role of a worker.
pub fn role(voice: &Voice<'_>, worker: &Worker) -> Said {
    voice.each(|speaker| speaker.code("agreement-worker", &worker.part))
}

fn replaces(voice: &Voice<'_>) -> Option<Said> {
    voice.head.supersedes.as_ref()?;
    let before = voice.head.version.saturating_sub(1).to_string();
    Some(voice.each(|speaker| speaker.with("agreement-replaces", &[("version", &before)])))
}

/// That no one has reviewed the client's language; nothing where somebody has.
fn unreviewed(voice: &Voice<'_>) -> Option<Said> {
    let client = voice.client.as_ref()?;
    let say = |speaker: &Speaker| {
        let master = speaker.language(&voice.master.tag, &voice.master);
        speaker.with("agreement-unreviewed", &[("master", &master)])
    };
    (!is_reviewed(&client.tag)).then(|| voice.each(say))
}

/// Who agrees or declares: clients first, then the service.
pub fn parties(voice: &Voice<'_>, heading: &str) -> Part {
    let service = &voice.head.service;
    let mut rows = Vec::new();
    // Who lives together has the address once.
    let mut lives = "";
    for client in &voice.head.clients {
        let address = &*client.address;
        rows.push(party(
            voice,
            client,
            if address == lives { "" } else { address },
        ));
        lives = address;
    }
    rows.push(voice.fact("agreement-service", |_| called(service)));
    rows.extend(workers(voice));
    Part {
        heading: voice.say(heading),
        blocks: vec![Block::Rows { rows }],
    }
}

/// The service with its unit.
pub fn called(service: &Service) -> String {
    let names = [&*service.organisation, &*service.unit];
    let names = names.into_iter().filter(|name| !name.is_empty());
    names.collect::<Vec<_>>().join(", ")
}

/// The workers on one line: the holder's part is the label, the others' stand in the text.
fn workers(voice: &Voice<'_>) -> Option<Row> {
    let (first, others) = voice.head.service.workers.split_first()?;
    Some(voice.row(|speaker| {
        let mut line = speaker.apart(&first.name);
        for worker in others {
            let (part, name) = (
                speaker.code("agreement-worker", &worker.part),
                speaker.apart(&worker.name),
            );
            line.push_str(&format!("{}{part}: {name}", speaker.comma()));
        }
        Cell {
            label: Some(speaker.code("agreement-worker", &first.part)),
            run: true,
            lines: vec![line],
            ..Cell::default()
        }
    }))
}

/// The name of a person: in official spelling, beside it in her own script.
pub fn name<'a>(voice: &Voice<'_>, speaker: &Speaker, client: &'a Client) -> &'a str {
    if speaker.tag == voice.master.tag || client.native.is_empty() {
        &client.name
    } else {
        &client.native
    }
}

/// A person: in official spelling, and in her own script where the client's language stands.
fn party(voice: &Voice<'_>, client: &Client, address: &str) -> Row {
    voice.row(|speaker| {
        let name = match (&*client.native, &voice.client) {
            ("", _) | (_, Some(_)) => name(voice, speaker, client).to_owned(),
            (native, None) => format!("{} (\u{2068}{native}\u{2069})", client.name),
        };
        let born = speaker.with("agreement-born", &[("date", &speaker.birth(&client.birth))]);
        let mut all = vec![if client.birth.is_empty() {
            name
        } else {
            format!("{name}{}{born}", speaker.comma())
        }];
        if speaker.tag == voice.master.tag {
            all.extend(lines(address));
        }
        Cell {
            label: Some(speaker.code("agreement-part", &client.part)),
            run: true,
            lines: all,
            ..Cell::default()
        }
    })
}

/// How people understood each other.
pub fn conversation(voice: &Voice<'_>) -> Part {
    let conversation = &voice.head.conversation;
    let mut rows = vec![
        voice.fact("agreement-spoken", |speaker| {
            speaker.language(voice.spoken(), &voice.master)
        }),
        voice.fact("agreement-interpreter", |speaker| {
            let how = match &*conversation.interpreter {
                "" => "none",
                how => how,
            };
            let who = voice.interpreter(speaker);
            let how = speaker.code("agreement-interpreter", how);
            if who.is_empty() {
                how
            } else {
                format!("{how}{}{who}", speaker.comma())
            }
        }),
    ];
    if voice.client.is_none() && voice.spoken() != voice.master.tag {
        rows.push(voice.sentence(|speaker| voice.read_out(speaker)));
    }
    if !conversation.understanding.text.is_empty() {
        let label = voice.say("agreement-understanding");
        rows.push(voice.written(Some(label), &conversation.understanding));
    }
    Part {
        heading: voice.say("agreement-conversation"),
        blocks: vec![Block::Rows { rows }],
    }
}
