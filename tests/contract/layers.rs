//! Arrows between rooms never turn round (`core/src/lib.rs`).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the ground up. A room may name those of lines above its own, and none beside it.
const LINES: [&[&str]; 20] = [
    &["ids", "name", "number", "cbor", "time"],
    &["i18n", "keys"],
    &["bundle", "store"],
    &["audit", "draft", "roster"],
    &["code", "deadline"],
    &["note", "office", "partner", "person"],
    &["household", "paper", "service_card"],
    &["application", "contact"],
    &["case"],
    &["help_plan"],
    &["agreement", "release"],
    &["handover", "parting"],
    &["erasure"],
    &["catalogue", "print", "scan"],
    &["attention"],
    &["desk"],
    &["backup", "exchange"],
    &["team"],
    &["enrol", "hub"],
    &["commands"],
];
/// Ground may lean on ground: bytes on ids.
const BESIDE: [(&str, &str); 1] = [("cbor", "ids")];

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("core/src")
}

fn line_of(room: &str) -> Option<usize> {
    LINES.iter().position(|line| line.contains(&room))
}

/// The rooms a file names by `crate::`, in `use` lines and elsewhere, tests left out.
fn named_in(source: &str) -> BTreeSet<String> {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap();
    let code = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.collect::<Vec<_>>().join("\n");
    let mut rooms = BTreeSet::new();
    for (place, _) in code.match_indices("crate::") {
        // `$crate` and words that end in crate are something else.
        if code[..place].ends_with(|before: char| before.is_alphanumeric() || before == '$') {
            continue;
        }
        let rest = &code[place + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => rooms.extend(first_words(group)),
            None => rooms.extend(word(rest)),
        }
    }
    rooms
}

fn word(text: &str) -> Option<String> {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let word = &text[..end.unwrap_or(text.len())];
    (!word.is_empty()).then(|| word.to_owned())
}

/// The first word of each item of a group, up to its closing brace.
fn first_words(group: &str) -> Vec<String> {
    let (mut depth, mut words, mut item) = (0, Vec::new(), String::new());
    for letter in group.chars() {
        match letter {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => words.extend(word(std::mem::take(&mut item).trim())),
            _ => item.push(letter),
        }
    }
    words.extend(word(item.trim()));
    words
}

fn sources() -> Vec<(String, PathBuf)> {
    let files = crate::support::files_below(&core()).into_iter();
    files
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .filter(|path| !path.to_string_lossy().contains("_test"))
        .map(|path| {
            let inside = path.strip_prefix(core()).unwrap();
            let room = inside.components().next().unwrap().as_os_str();
            let room = room.to_string_lossy().trim_end_matches(".rs").to_owned();
            (room, path)
        })
        .filter(|(room, _)| room != "lib")
        .collect()
}

/// What turns round, in words.
fn turned(room: &str, source: &str) -> Vec<String> {
    let own = line_of(room);
    let named = named_in(source).into_iter().filter(|other| other != room);
    named
        .filter(|other| {
            let below = line_of(other) < own && line_of(other).is_some();
            !below && !BESIDE.contains(&(room, other))
        })
        .map(|other| format!("{room} → {other}"))
        .collect()
}

#[test]
fn no_arrow_turns_round() {
    let mut wrong = Vec::new();
    for (room, path) in sources() {
        assert!(line_of(&room).is_some(), "{room} stands in no line");
        let source = fs::read_to_string(&path).unwrap();
        let turned = turned(&room, &source).into_iter();
        wrong.extend(turned.map(|arrow| format!("{arrow} in {}", path.display())));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn an_arrow_that_turns_round_is_seen() {
    assert_eq!(
        turned("store", "use crate::person::Name;"),
        ["store → person"]
    );
    assert_eq!(
        turned("person", "let day = crate::desk::today();"),
        ["person → desk"]
    );
    assert_eq!(
        turned(
            "person",
            "use crate::{ids::{Id, UserId}, household, time::Day};"
        ),
        ["person → household"]
    );
    assert_eq!(
        turned("person", "// see crate::desk\nuse crate::store::Tx;"),
        Vec::<String>::new()
    );
}

/// Words of libraries and of the outside world, with the rooms that may say them.
const WORDS: [(&str, &[&str]); 12] = [
    ("age::", &["keys"]),
    ("typst", &["print"]),
    ("hayro", &["scan"]),
    ("rxing", &["scan"]),
    ("rusqlite::Connection", &["store"]),
    ("env::var", &[]),
    ("SystemTime::now", &[]),
    ("Utc::now", &[]),
    ("Local::now", &[]),
    ("thread::sleep", &[]),
    ("std::net", &[]),
    ("process::Command", &[]),
];

#[test]
fn libraries_and_the_outside_are_named_where_they_belong() {
    let mut wrong = Vec::new();
    for (room, path) in sources() {
        let source = fs::read_to_string(&path).unwrap();
        let source = source.split("#[cfg(test)]\nmod tests").next().unwrap();
        let code = source
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for (word, rooms) in WORDS {
                // `language::` and `Page::` are no age.
                let named = line.match_indices(word).any(|(place, _)| {
                    !line[..place]
                        .ends_with(|before: char| before.is_alphanumeric() || before == '_')
                });
                if named && !rooms.contains(&&*room) {
                    wrong.push(format!("{word} in {}", path.display()));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
