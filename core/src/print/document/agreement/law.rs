//! What people are told and do not agree to: that it is voluntary, secrecy and its limits, their data, complaints.

use super::sheet::{Block, Part, Said};
use super::voice::{Speaker, Voice};

/// That people take part of their own will; where a law foresees it, that instead.
pub(super) fn voluntary(voice: &Voice<'_>) -> Part {
    let mandated = voice.content.basis.path.as_deref() == Some("mandated_by_law");
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

/// Secrecy, and when it ends.
pub(super) fn secrecy(voice: &Voice<'_>) -> Part {
    let law = voice
        .master
        .code("secrecy-law", &voice.content.service.jurisdiction);
    let text = |speaker: &Speaker| speaker.with("agreement-secrecy-text", &[("law", &law)]);
    let limits = ["allowed", "child", "danger", "court"].map(|limit| {
        voice.sentence(|speaker| speaker.text(&format!("agreement-secrecy-limit-{limit}")))
    });
    Part {
        heading: voice.say("agreement-secrecy"),
        blocks: vec![
            Block::Rows {
                rows: vec![
                    voice.sentence(text),
                    voice.sentence(|speaker| speaker.text("agreement-secrecy-limits")),
                ],
            },
            Block::List {
                rows: limits.into(),
            },
        ],
    }
}

/// The notice about data: who, for what, on what ground, to whom, how long, which rights. No consent.
pub(super) fn data(voice: &Voice<'_>) -> Part {
    let service = &voice.content.service;
    let law = |list: &str| voice.master.code(list, &service.data_protection_law);
    let (ground, rights, authority) = (law("law"), law("rights"), law("authority"));
    // Each row in both languages: what belongs together stands in one paragraph.
    let told: [&[(&str, &str, &str)]; 6] = [
        &[
            ("notice", "", ""),
            ("who", "organisation", &service.organisation),
            ("why", "", ""),
        ],
        &[("law", "law", &ground)],
        &[("recipients", "", "")],
        &[("duration", "", "")],
        &[("rights", "law", &rights)],
        &[("complaint", "authority", &authority)],
    ];
    let sentence = |speaker: &Speaker, (key, name, value): (&str, &str, &str)| {
        let key = format!("agreement-data-{key}");
        match name {
            "" => speaker.text(&key),
            name => speaker.with(&key, &[(name, value)]),
        }
    };
    let mut rows: Vec<_> = told
        .into_iter()
        .map(|told| {
            voice.sentence(|speaker| {
                let told = told.iter().map(|told| sentence(speaker, *told));
                told.collect::<Vec<_>>().join(" ")
            })
        })
        .collect();
    if !service.officer.trim().is_empty() {
        let officer = one_line(&service.officer);
        let officer = voice
            .sentence(|speaker| speaker.with("agreement-data-officer", &[("officer", &officer)]));
        rows.insert(rows.len().saturating_sub(1), officer);
    }
    Part {
        heading: voice.say("agreement-data"),
        blocks: vec![Block::Rows { rows }],
    }
}

/// Where people may complain about the service.
pub(super) fn complaints(voice: &Voice<'_>) -> Part {
    let office = one_line(&voice.content.service.complaint_office);
    let mut rows = vec![voice.sentence(|speaker| speaker.text("agreement-complaints-text"))];
    if !office.is_empty() {
        rows.push(voice.fact("agreement-complaints-office", |_| office.clone()));
    }
    Part {
        heading: heading(voice),
        blocks: vec![Block::Rows { rows }],
    }
}

fn heading(voice: &Voice<'_>) -> Said {
    voice.say("agreement-complaints")
}

fn one_line(text: &str) -> String {
    super::written::lines(text).join(", ")
}
