//! What people are told and do not agree to: secrecy and its limits, their data, complaints.

use super::sheet::{Block, Part, Row};
use super::speaker::Speaker;
use super::voice::Voice;
use super::written::lines;

/// Secrecy, and when it ends.
pub fn secrecy(voice: &Voice<'_>) -> Part {
    let law = secrecy_law(voice);
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

/// What binds the service to secrecy, in the master language.
pub fn secrecy_law(voice: &Voice<'_>) -> String {
    let jurisdiction = &voice.head.service.jurisdiction;
    voice.master.code("agreement-secrecy-law", jurisdiction)
}

/// What the data-protection law of the office says, in the master language.
pub fn regime(voice: &Voice<'_>, list: &str) -> String {
    voice
        .master
        .code(list, &voice.head.service.data_protection_law)
}

/// Who answers for the data, before the full stop of a sentence: "e. V." brings its own.
pub fn responsible<'a>(voice: &Voice<'a>) -> &'a str {
    voice.head.service.organisation.trim_end_matches('.')
}

/// The notice about data: who, for what, on what ground, to whom, how long, which rights. No consent.
pub fn data(voice: &Voice<'_>) -> Part {
    let ground = regime(voice, "agreement-law");
    let mut rows = vec![
        told(
            voice,
            &[
                ("notice", "", ""),
                ("who", "organisation", responsible(voice)),
                ("why", "", ""),
            ],
        ),
        told(voice, &[("law", "law", &ground)]),
        told(voice, &[("recipients", "", "")]),
        told(voice, &[("duration", "", "")]),
    ];
    rows.extend(rights(voice));
    Part {
        heading: voice.say("agreement-data"),
        blocks: vec![Block::Rows { rows }],
    }
}

/// Which rights people have over their data, and whom they ask.
pub fn rights(voice: &Voice<'_>) -> Vec<Row> {
    let rights = regime(voice, "agreement-rights");
    let authority = regime(voice, "agreement-authority");
    let officer = one_line(&voice.head.service.officer);
    let mut rows = vec![told(voice, &[("rights", "law", &rights)])];
    if !officer.is_empty() {
        rows.push(told(voice, &[("officer", "officer", &officer)]));
    }
    rows.push(told(voice, &[("complaint", "authority", &authority)]));
    rows
}

/// Sentences of the notice in one paragraph, in each language: key, and a name with its value.
pub fn told(voice: &Voice<'_>, told: &[(&str, &str, &str)]) -> Row {
    let sentence = |speaker: &Speaker, (key, name, value): (&str, &str, &str)| {
        let key = format!("agreement-data-{key}");
        match name {
            "" => speaker.text(&key),
            name => speaker.with(&key, &[(name, value)]),
        }
    };
    voice.sentence(|speaker| {
        let told = told.iter().map(|told| sentence(speaker, *told));
        told.collect::<Vec<_>>().join(" ")
    })
}

/// Where people may complain about the service.
pub fn complaints(voice: &Voice<'_>) -> Part {
    let office = one_line(&voice.head.service.complaint_office);
    let mut rows = vec![voice.sentence(|speaker| speaker.text("agreement-complaints-text"))];
    if !office.is_empty() {
        rows.push(voice.fact("agreement-complaints-office", |_| office.clone()));
    }
    Part {
        heading: voice.say("agreement-complaints"),
        blocks: vec![Block::Rows { rows }],
    }
}

fn one_line(text: &str) -> String {
    lines(text).join(", ")
}
