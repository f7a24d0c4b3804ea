//! The first parts: who agrees, how people understood each other, and why there is a plan.

use super::sheet::{Block, Cell, Letterhead, Part, Row, Said};
use super::voice::{Speaker, Voice};
use super::written::lines;
use crate::agreement::{Client, Content, Worker};
use crate::i18n::{Direction, is_reviewed};

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
    let mut rows: Vec<Row> = voice
        .content
        .clients
        .iter()
        .map(|client| party(voice, client))
        .collect();
    rows.push(voice.fact("agreement-service", |_| {
        [&*service.organisation, &*service.unit]
            .into_iter()
            .filter(|name| !name.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }));
    for worker in &service.workers {
        rows.push(voice.row(|speaker| Cell {
            label: Some(speaker.code("worker", &worker.part)),
            run: true,
            lines: lines(&worker.name),
            ..Cell::default()
        }));
    }
    Part {
        heading: voice.say("agreement-parties"),
        blocks: vec![Block::Rows { rows }],
    }
}

/// A person: in official spelling, and in her own script where the client's language stands.
fn party(voice: &Voice<'_>, client: &Client) -> Row {
    let in_own = |speaker: &Speaker| {
        let own = !client.native.is_empty()
            && (voice.client.is_none() || speaker.tag != voice.master.tag);
        if own && voice.client.is_none() {
            format!("{} (\u{2068}{}\u{2069})", client.name, client.native)
        } else if own {
            client.native.clone()
        } else {
            client.name.clone()
        }
    };
    voice.row(|speaker| {
        let mut said = vec![in_own(speaker)];
        if !client.birth.is_empty() {
            let born = speaker.text("agreement-born");
            let birth = speaker.birth(&client.birth);
            said.push(if Direction::of(&speaker.tag) == Direction::Rtl {
                format!("{born}: \u{2068}{birth}\u{2069}")
            } else {
                format!("{born}: {birth}")
            });
        }
        let comma = if Direction::of(&speaker.tag) == Direction::Rtl {
            "، "
        } else {
            ", "
        };
        let mut all = vec![said.join(comma)];
        if speaker.tag == voice.master.tag {
            all.extend(lines(&client.address));
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
            speaker.code("interpreter", how)
        }),
    ];
    if voice.interpreted() {
        rows.extend(interpreter(voice));
    }
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

/// Who interprets, as far as it is known.
pub(super) fn interpreter(voice: &Voice<'_>) -> Vec<Row> {
    let conversation = &voice.content.conversation;
    let who = |speaker: &Speaker| {
        let number = &conversation.number;
        let number =
            (!number.is_empty()).then(|| speaker.with("agreement-number", &[("number", number)]));
        [Some(conversation.name.clone()), number]
            .into_iter()
            .flatten()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut rows = Vec::new();
    if !conversation.name.is_empty() || !conversation.number.is_empty() {
        rows.push(voice.fact("agreement-interpreter-who", who));
    }
    if let Some(sworn) = conversation.sworn {
        let answer = if sworn {
            "agreement-yes"
        } else {
            "agreement-no"
        };
        rows.push(voice.fact("agreement-sworn", |speaker| speaker.text(answer)));
    }
    if let Some(since) = &conversation.secrecy_since {
        rows.push(voice.fact("agreement-secrecy-since", |speaker| speaker.date(since)));
    }
    rows
}

/// Why there is a plan, and whether things shall get better or stay stable.
pub(super) fn basis(voice: &Voice<'_>) -> Part {
    let basis = &voice.content.basis;
    let mut rows = Vec::new();
    if let Some(number) = &basis.application_number {
        rows.push(voice.fact("agreement-application", |_| number.clone()));
    }
    if let Some(day) = &basis.received_on {
        rows.push(voice.fact("agreement-received", |speaker| speaker.date(day)));
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
    rows.push(voice.fact("agreement-orientation", |speaker| {
        speaker.code("orientation", &voice.content.orientation)
    }));
    if voice.content.orientation == "stabilisation" {
        let label = voice.say("agreement-stabilisation-reason");
        rows.push(voice.written(Some(label), &voice.content.orientation_reason));
    }
    Part {
        heading: voice.say("agreement-basis"),
        blocks: vec![Block::Rows { rows }],
    }
}
