//! Searching names and notes against a bare full-text query.

use crate::bare;
use crate::office::{Office, call};
use crate::row::{Table, quantile, time, work};
use rusqlite::Connection;
use serde_json::json;
use std::time::Duration;

const ROUNDS: usize = 300;

/// What people type: right, misspelt, half, and in another script.
const NAMES: [&str; 12] = [
    "muhamad",
    "haydari",
    "zahra",
    "kovalenk",
    "tesfai",
    "شرین",
    "Шевчук",
    "yildiz",
    "al nasir",
    "fatma",
    "oksana",
    "haidari mohammad",
];
const WORDS: [&str; 12] = [
    "Bescheid",
    "Zahnarzt",
    "Kontoauszüge",
    "Anhörung",
    "Jobcenter drei Monate",
    "Elektriker",
    "Fahrrad",
    "Hebamme",
    "Krankenkasse",
    "Botschaft",
    "Impfnachweis",
    "Ratenzahlung Strom",
];

pub fn measure(office: &Office, table: &mut Table) {
    let bare = bare::open(&office.database(), &office.key());
    let memory = Connection::open_in_memory().unwrap();
    let names = names(&bare, &memory);
    let ours = |name: &str, words: &[&str]| {
        rounds(words, |text| {
            call(&office.desk, name, json!({ "text": text }));
        })
    };
    let names_of_bare = rounds(&NAMES, |text| {
        let sql = "SELECT rowid FROM names WHERE names MATCH ?1 ORDER BY rank LIMIT 50";
        count(&memory, sql, &prefix(text));
    });
    let words_of_bare = rounds(&WORDS, |text| {
        let sql = "SELECT rowid, snippet(note_words, 0, '', '', '…', 24) FROM note_words
                   WHERE note_words MATCH ?1 ORDER BY rowid DESC LIMIT 200";
        count(&bare, sql, &prefix(text));
    });
    let yardstick = format!("bare FTS5 over {names} names in memory");
    add(
        table,
        "person.search",
        ours("person.search", &NAMES),
        &yardstick,
        names_of_bare,
    );
    // The first search after unlocking opens what is sealed to this worker.
    let search = || call(&office.desk, "search.text", json!({ "text": "Bescheid" }));
    let ((_, first), worked) = work(|| time(search));
    table.add_alone("search.text, first after unlocking", first);
    table.add_alone("the same, cores' time", worked);
    let text = ours("search.text", &WORDS);
    add(
        table,
        "search.text",
        text,
        "bare FTS5, 200 newest with snippet",
        words_of_bare,
    );
}

fn add(
    table: &mut Table,
    what: &str,
    (mut ours, our_work): Rounds,
    yardstick: &str,
    (mut theirs, their_work): Rounds,
) {
    for (name, part) in [("median", 0.5), ("p99", 0.99)] {
        let (ours, theirs) = (quantile(&mut ours, part), quantile(&mut theirs, part));
        table.add(&format!("{what}, {name}"), ours, yardstick, theirs);
    }
    let each = |work: Duration| work / ROUNDS as u32;
    let what = format!("{what}, cores' time for each");
    table.add(&what, each(our_work), yardstick, each(their_work));
}

/// How long each took, and how long cores worked on all of them.
type Rounds = (Vec<Duration>, Duration);

/// Once each to warm up, then in turn.
fn rounds(words: &[&str], ask: impl Fn(&str)) -> Rounds {
    words.iter().for_each(|word| ask(word));
    let asked = words.iter().cycle().take(ROUNDS);
    work(|| asked.map(|word| time(|| ask(word)).1).collect())
}

fn prefix(text: &str) -> String {
    text.split_whitespace()
        .map(|word| format!("\"{word}\"* "))
        .collect()
}

fn names(from: &Connection, to: &Connection) -> usize {
    to.execute_batch(
        "CREATE VIRTUAL TABLE names USING fts5 (name, tokenize = 'unicode61 remove_diacritics 2');",
    )
    .unwrap();
    let sql = "SELECT ifnull(given, '') || ' ' || ifnull(family, '') FROM person_name";
    let mut statement = from.prepare(sql).unwrap();
    let names = statement
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap();
    names
        .map(|name| {
            to.execute("INSERT INTO names (name) VALUES (?1)", [name.unwrap()])
                .unwrap()
        })
        .sum()
}

fn count(connection: &Connection, sql: &str, query: &str) -> usize {
    let mut statement = connection.prepare_cached(sql).unwrap();
    let mut rows = statement.query([query]).unwrap();
    let mut count = 0;
    while rows.next().unwrap().is_some() {
        count += 1;
    }
    count
}
