//! What goes, row by row, and what stays.

use super::words::{code, field, kind};
use super::{Deadline, Enclosure, Group, Stays};
use crate::i18n::Variable;
use crate::print::document::signed::sheet::{Block, Cell, Part, Row};
use crate::print::document::signed::speaker::Speaker;
use crate::print::document::signed::voice::Voice;

fn number<'a>(number: impl TryInto<i64>) -> Variable<'a> {
    number.try_into().unwrap_or(i64::MAX).into()
}

/// All rows of a kind: each under its number, with the person in whose file it stands.
pub(super) fn group(voice: &Voice<'_>, group: &Group) -> Part {
    let rows = group.rows.iter().enumerate().map(|(place, (of, fields))| {
        voice.row(|speaker| {
            // Where somebody put it on the screen says nothing on paper.
            let fields = fields.iter().filter(|one| one.field != "place");
            Cell {
                label: Some(match &**of {
                    "" => format!("{}.", place + 1),
                    of => format!("{}. {}", place + 1, speaker.apart(of)),
                }),
                lines: fields
                    .flat_map(|one| field(voice, speaker, &group.table, one))
                    .collect(),
                ..Cell::default()
            }
        })
    });
    Part {
        heading: voice.each(|speaker| {
            let goes = speaker.text("handover-report-goes");
            format!("{goes} – {}", kind(voice, speaker, &group.table))
        }),
        blocks: vec![Block::Rows {
            rows: rows.collect(),
        }],
    }
}

/// Open deadlines: when, of what kind, what, and who acts.
pub(super) fn deadlines(voice: &Voice<'_>, all: &[Deadline]) -> Vec<Row> {
    let one = |due: &Deadline| {
        voice.row(|speaker| {
            let what = match speaker.tag == voice.master.tag {
                _ if due.what.is_empty() => String::new(),
                true => due.what.clone(),
                false => speaker.text("handover-report-written"),
            };
            let kind = code(voice, speaker, "handover_due", &due.kind);
            let acts = code(voice, speaker, "handover_acts", &due.who);
            let acts = speaker.with("handover-report-acts", &[("who", &acts)]);
            let lines = [what, acts].into_iter().filter(|line| !line.is_empty());
            Cell {
                label: Some(format!("{} – {kind}", speaker.date(&due.on))),
                lines: lines.collect(),
                ..Cell::default()
            }
        })
    };
    all.iter().map(one).collect()
}

/// Pictures that go along.
pub(super) fn enclosures(voice: &Voice<'_>, all: &[Enclosure]) -> Vec<Row> {
    let say = |one: &Enclosure, speaker: &Speaker| {
        let day = speaker.date(&one.on);
        let said = [
            ("number", one.number.as_str().into()),
            ("version", number(one.version)),
            ("pages", number(one.pages)),
            ("day", day.as_str().into()),
        ];
        let key = match &*one.on {
            "" => "handover-report-enclosure-undated",
            _ => "handover-report-enclosure",
        };
        speaker.catalog.text(key, &said)
    };
    let rows = all.iter();
    rows.map(|one| voice.sentence(|speaker| say(one, speaker)))
        .collect()
}

/// What stays: counted, by kind, and what always does.
pub(super) fn stays(voice: &Voice<'_>, stays: &Stays) -> Vec<Row> {
    let counted = [
        ("handover-report-stay-texts", stays.texts),
        ("handover-report-stay-notes", stays.notes),
        ("handover-report-stay-scans", stays.scans),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let mut rows: Vec<Row> = counted
        .map(|(key, count)| {
            let count = [("count", number(count))];
            voice.sentence(|speaker| speaker.catalog.text(key, &count))
        })
        .collect();
    let named = [
        ("handover-report-stay-rows", &stays.rows),
        ("handover-report-stay-second", &stays.second),
    ];
    for (key, named) in named.into_iter().filter(|(_, named)| !named.is_empty()) {
        rows.push(voice.sentence(|speaker| {
            let kinds = named.iter();
            let kinds =
                kinds.map(|(table, count)| format!("{} ({count})", kind(voice, speaker, table)));
            let kinds = kinds.collect::<Vec<_>>().join(speaker.comma());
            speaker.with(key, &[("kinds", &kinds)])
        }));
    }
    rows.push(voice.sentence(|speaker| speaker.text("handover-report-stay-always")));
    rows
}
