//! What tables, fields and values are called. The office's languages call them as the screen does; the client's have
//! words of their own. A value without a word there stands in the language that binds.

use super::Field;
use crate::i18n::{Catalog, Language, field_words};
use crate::print::document::signed::speaker::Speaker;
use crate::print::document::signed::voice::Voice;
use crate::print::document::signed::written::lines;
use crate::time::parse_day;

/// The kind of a row.
pub(super) fn kind(voice: &Voice<'_>, speaker: &Speaker, table: &str) -> String {
    called(voice, speaker, ("page-about-", "about-"), table)
}

/// The name of a field.
fn label(voice: &Voice<'_>, speaker: &Speaker, table: &str, field: &str) -> String {
    let name = format!("{table}-{field}");
    called(voice, speaker, ("attention-field-", "field-"), &name)
}

fn called(
    voice: &Voice<'_>,
    speaker: &Speaker,
    (on_screen, on_paper): (&str, &str),
    name: &str,
) -> String {
    let name = name.replace('_', "-");
    let key = format!("{on_paper}{name}");
    let on_screen = |speaker: &Speaker| {
        let words = Language::from_tag(&speaker.tag).map(field_words)?;
        Some(words.text(&format!("{on_screen}{name}"), &[]))
    };
    match speaker.catalog.has(&key) {
        true => speaker.text(&key),
        false => on_screen(speaker)
            .or_else(|| on_screen(&voice.master))
            .unwrap_or_default(),
    }
}

/// A code in words.
pub(super) fn code(voice: &Voice<'_>, speaker: &Speaker, list: &str, code: &str) -> String {
    let key = format!("{list}-{code}").replace('_', "-");
    let catalogs = [speaker.catalog, voice.master.catalog];
    let known = |catalog: &&&Catalog| catalog.has(&key);
    let found = catalogs.iter().find(known);
    found.map_or_else(|| code.to_owned(), |catalog| catalog.text(&key, &[]))
}

/// A field and what it says, on as many lines as that takes.
pub(super) fn field(voice: &Voice<'_>, speaker: &Speaker, table: &str, one: &Field) -> Vec<String> {
    let master = speaker.tag == voice.master.tag;
    let value = match (&one.code, parse_day(&one.value)) {
        (Some(list), _) => code(voice, speaker, list, &one.value),
        (None, _) if one.written && !master => speaker.text("handover-report-written"),
        (None, _) if one.field == "birth" => speaker.birth(&one.value),
        (None, Some(_)) => speaker.date(&one.value),
        (None, None) => one.value.clone(),
    };
    let colon = match &*speaker.tag {
        "fr" => "\u{202f}:",
        _ => ":",
    };
    let label = label(voice, speaker, table, &one.field);
    let mut said = lines(&value);
    match said.first_mut() {
        Some(first) => *first = format!("{label}{colon} {}", speaker.apart(first)),
        None => said.push(format!("{label}{colon}")),
    }
    said
}
