//! The first parts: who agrees, how people understood each other, and why there is a plan.

use super::sheet::{Block, Cell, Letterhead, Part, Row, Said};
use super::situation::rows_or_nothing;
use super::voice::{Speaker, Voice};
use super::written::lines;
use crate::agreement::{Client, Content, Worker};
use crate::i18n::is_reviewed;

/// What stands above the first part.
pub(super) fn letterhead(voice: &Voice<'_>) -> Letterhead {
    let content = voice.content;
    let service = &content.service;
    let mut facts = vec![(voice.say("agreement-case"), content.case_number.clone())];
    for worker in &service.workers {
        facts.push((role(voice, worker), worker.name.clone()));
    }
    facts.retain(|(_, value)| !value.is_empty());
    Letterhead {
        organisation: service.organisation.clone(),
        unit: service.unit.clone(),
        address: lines(&service.address),
        title: voice.say("agreement-title"),
        facts,
        replaces: replaces(voice, content),
        place_date: voice.say("agreement-place-date"),
        unreviewed: unreviewed(voice),
    }
}

/// The role of a worker.
pub(super) fn role(voice: &Voice<'_>, worker: &Worker) -> Said {
    voice.each(|speaker| speaker.code("worker", &worker.part))
}

fn replaces(voice: &Voice<'_>, content: &Content) -> Option<Said> {
    content.supersedes.as_ref()?;
    let before = content.version.saturating_sub(1).to_string();
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

/// Who agrees: clients first, then the service.
pub(super) fn parties(voice: &Voice<'_>) -> Part {
    let service = &voice.content.service;
    let mut rows = Vec::new();
    // Who lives together has the address once.
    let mut lives = "";
    for client in &voice.content.clients {
        let address = &*client.address;
        rows.push(party(
            voice,
            client,
            if address == lives { "" } else { address },
        ));
        lives = address;
    }
    rows.push(voice.fact("agreement-service", |_| {
        [&*service.organisation, &*service.unit]
            .into_iter()
            .filter(|name| !name.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }));
    rows.extend(workers(voice));
    Part {
        heading: voice.say("agreement-parties"),
        blocks: vec![Block::Rows { rows }],
    }
}

/// The workers on one line: the holder's part is the label, the others' stand in the text.
fn workers(voice: &Voice<'_>) -> Option<Row> {
    let (first, others) = voice.content.service.workers.split_first()?;
    Some(voice.row(|speaker| {
        let mut line = speaker.apart(&first.name);
        for worker in others {
            let (part, name) = (
                speaker.code("worker", &worker.part),
                speaker.apart(&worker.name),
            );
            line.push_str(&format!("{}{part}: {name}", speaker.comma()));
        }
        Cell {
            label: Some(speaker.code("worker", &first.part)),
            run: true,
            lines: vec![line],
            ..Cell::default()
        }
    }))
}

/// A person: in official spelling, and in her own script where the client's language stands.
fn party(voice: &Voice<'_>, client: &Client, address: &str) -> Row {
    voice.row(|speaker| {
        let beside = speaker.tag != voice.master.tag;
        let name = match (&*client.native, beside, &voice.client) {
            ("", ..) | (_, false, Some(_)) => client.name.clone(),
            (native, true, _) => native.to_owned(),
            (native, false, None) => format!("{} (\u{2068}{native}\u{2069})", client.name),
        };
        let born = speaker.with("agreement-born", &[("date", &speaker.birth(&client.birth))]);
        let mut all = vec![if client.birth.is_empty() {
            name
        } else {
            format!("{name}{}{born}", speaker.comma())
        }];
        if !beside {
            all.extend(lines(address));
        }
        Cell {
            label: Some(speaker.code("part", &client.part)),
            run: true,
            lines: all,
            ..Cell::default()
        }
    })
}

/// How people understood each other.
pub(super) fn conversation(voice: &Voice<'_>) -> Part {
    let conversation = &voice.content.conversation;
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
            let how = speaker.code("interpreter", how);
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

/// Why there is a plan, and whether things shall get better or stay stable.
pub(super) fn basis(voice: &Voice<'_>) -> Part {
    let basis = &voice.content.basis;
    let mut rows = Vec::new();
    if let Some(number) = &basis.application_number {
        rows.push(voice.fact(
            "agreement-application",
            |speaker| match &basis.received_on {
                None => number.clone(),
                Some(day) => speaker.with(
                    "agreement-application-of",
                    &[("number", number), ("date", &speaker.date(day))],
                ),
            },
        ));
    }
    if let Some(path) = &basis.path {
        rows.push(voice.fact("agreement-path", |speaker| speaker.code("path", path)));
    }
    if let Some(law) = &basis.legal_basis {
        rows.push(voice.fact("agreement-legal-basis", |_| law.clone()));
    }
    if !basis.words.text.is_empty() {
        rows.push(voice.written(Some(voice.say("agreement-reason")), &basis.words));
    }
    if !voice.content.orientation.is_empty() {
        rows.push(voice.fact("agreement-orientation", |speaker| {
            speaker.code("orientation", &voice.content.orientation)
        }));
    }
    if voice.content.orientation == "stabilisation" {
        let label = voice.say("agreement-stabilisation-reason");
        rows.push(voice.written(Some(label), &voice.content.orientation_reason));
    }
    Part {
        heading: voice.say("agreement-basis"),
        blocks: vec![rows_or_nothing(voice, rows)],
    }
}
