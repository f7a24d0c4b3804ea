//! A colleague has the same laptop and the same store key. He reads every table with his own
//! tools, and finds no word of what was sealed.

use super::database;
use crate::support::{BRUNO, Office, a_contact, a_note, with};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use serde_json::{Value, json};

/// A word that stands in the file of class `file`, so that the search itself is proved.
const OPEN: &str = "Zitronenfalter";
/// Words that were said in confidence, and one topic that gives away what was said.
const SEALED: [&str; 6] = [
    "Mondfinsternis",
    "Kellerschluessel",
    "Blaubeerkuchen",
    "Regenrinne",
    "Federmaeppchen",
    "violence_protection",
];

/// A day on which everything is written that can be sealed.
fn tell(office: &Office) {
    let person = office.person("Nura", "Saleh");
    let bruno = office.id_of(&BRUNO);
    let log = |note: Value, topics: Value| {
        let said = json!({"note": note, "topics": topics});
        office.contact(with(a_contact(&[&person]), said))
    };
    log(a_note("file", &format!("{OPEN} im Garten."), &[]), json!([]));
    let topics = json!([{"topic": "violence_protection", "minutes": 5, "act": null}]);
    log(a_note("entrusted", &format!("Es war {}.", SEALED[0]), &[]), topics);
    let own = log(a_note("personal", &format!("Der {} fehlt.", SEALED[1]), &[]), json!([]));
    // Bruno is a reader of this one, but the tables alone do not tell it to him either.
    log(a_note("restricted", &format!("Es gab {}.", SEALED[2]), &[&bruno]), json!([]));
    let corrected = json!({"note": own["notes"][0]["id"], "text": format!("Die {} leckt.", SEALED[3])});
    office.call("note.correct", corrected);
    for text in ["Anfang", &format!("Ein {} ohne Stifte.", SEALED[4])] {
        let content = json!({"note": {"text": text}, "topics": ["violence_protection"]});
        let draft = json!({"id": null, "kind": "contact", "content": content});
        let saved = office.call("draft.save", draft);
        office.call("draft.discard", json!({"id": saved["id"]}));
        office.call("draft.save", json!({"id": null, "kind": "note", "content": content}));
    }
    for word in SEALED {
        office.call("search.text", json!({"text": word}));
    }
}

/// Every cell of every table, shadow tables of the index too, as bytes.
fn cells(connection: &Connection) -> Vec<(String, Vec<u8>)> {
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut cells = Vec::new();
    for table in tables {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..width {
                let bytes = match row.get::<_, Cell>(column).unwrap() {
                    Cell::Text(text) => text.into_bytes(),
                    Cell::Blob(blob) => blob,
                    _ => continue,
                };
                cells.push((table.clone(), bytes));
            }
        }
    }
    cells
}

/// Tables in which a word stands, in upper or lower case.
fn tables_with(cells: &[(String, Vec<u8>)], word: &str) -> Vec<String> {
    let word = word.to_lowercase().into_bytes();
    let mut tables: Vec<String> = cells
        .iter()
        .filter(|(_, bytes)| {
            let lower = bytes.to_ascii_lowercase();
            lower.windows(word.len()).any(|window| window == word)
        })
        .map(|(table, _)| table.clone())
        .collect();
    tables.dedup();
    tables
}

#[test]
fn a_colleague_with_the_store_key_finds_no_sealed_word_in_any_table() {
    let office = Office::open();
    tell(&office);
    let connection = database(&office);
    let cells = cells(&connection);
    for table in ["draft", "note_key", "audit", "change", "setting", "roster"] {
        assert!(cells.iter().any(|(name, _)| name == table), "{table} was not read");
    }
    let open = tables_with(&cells, OPEN);
    for table in ["change", "note", "note_words_data"] {
        assert!(open.iter().any(|found| found == table), "{table}: {open:?}");
    }
    for word in SEALED {
        assert_eq!(tables_with(&cells, word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn deleted_pages_hold_no_sealed_word_either() {
    let office = Office::open();
    tell(&office);
    office.desk.lock();
    let connection = database(&office);
    // The whole file page by page in clear, free pages too.
    let clear = office.stick().join("clear.db");
    let attach = format!("ATTACH DATABASE '{}' AS clear KEY ''", clear.display());
    connection.execute_batch(&attach).unwrap();
    connection
        .execute_batch("SELECT sqlcipher_export('clear'); DETACH DATABASE clear;")
        .unwrap();
    let pages = vec![("pages".to_owned(), std::fs::read(&clear).unwrap())];
    assert_eq!(tables_with(&pages, OPEN), ["pages"]);
    for word in SEALED {
        assert_eq!(tables_with(&pages, word), Vec::<String>::new(), "{word}");
    }
}
