//! A colleague has the same laptop and the same store key. He reads every table with his own
//! tools, and finds no word of what was sealed. What he may read he finds, in every room.

use super::database;
use super::telling::{OPEN, SEALED, Told};
use geleit_core::catalogue::CATALOGUE;
use rusqlite::Connection;
use rusqlite::types::Value as Cell;

/// Tables of this laptop alone. One more, `spent`, is empty until its key is renewed or the database is copied.
const LOCAL: [&str; 11] = [
    "attention",
    "audit",
    "bundle",
    "change",
    "draft",
    "heard",
    "own",
    "roster",
    "seal",
    "setting",
    "tip",
];
/// Tables with free words that colleagues read.
const IN_WORDS: [&str; 17] = [
    "change",
    "note",
    "note_words_data",
    "person_name",
    "kinship",
    "application",
    "application_status",
    "case_phase",
    "help_plan",
    "plan_view",
    "plan_area",
    "plan_partner",
    "paper",
    "paper_ended",
    "disclosure",
    "records_key_used",
    "legal_hold",
];

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
        let mut statement = connection
            .prepare(&format!("SELECT * FROM {table}"))
            .unwrap();
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
pub fn places_with(cells: &[(String, Vec<u8>)], word: &str) -> Vec<String> {
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

/// No word that was sealed stands there, and the open one does.
pub fn tells_only_what_is_open(cells: &[(String, Vec<u8>)]) -> Vec<String> {
    for word in SEALED {
        assert_eq!(places_with(cells, word), Vec::<String>::new(), "{word}");
    }
    let open = places_with(cells, OPEN);
    assert!(!open.is_empty());
    open
}

#[test]
fn a_colleague_with_the_store_key_finds_no_sealed_word_in_any_table() {
    let told = Told::everything();
    let connection = database(&told.office);
    let cells = cells(&connection);
    let shared = CATALOGUE.0.iter().map(|table| table.name);
    for table in shared.chain(LOCAL) {
        assert!(
            cells.iter().any(|(name, _)| name == table),
            "{table} is empty: nothing was looked for in it"
        );
    }
    let open = tells_only_what_is_open(&cells);
    for table in IN_WORDS {
        assert!(open.iter().any(|found| found == table), "{table}: {open:?}");
    }
}

/// The whole file page by page in clear, those too that are free.
fn pages(connection: &mut Connection) -> Vec<(String, Vec<u8>)> {
    let pages = connection.serialize("main").unwrap();
    vec![("pages".to_owned(), pages.to_vec())]
}

#[test]
fn deleted_pages_hold_no_sealed_word_either() {
    let told = Told::everything();
    told.office.desk.lock();
    let mut connection = database(&told.office);
    assert_eq!(tells_only_what_is_open(&pages(&mut connection)), ["pages"]);
    // The control: what a program without our care takes away stands in no table, and is found.
    let careless = format!(
        "PRAGMA secure_delete = OFF; CREATE TABLE careless (word);
         INSERT INTO careless VALUES ('{}'); DROP TABLE careless;",
        SEALED[0]
    );
    connection.execute_batch(&careless).unwrap();
    assert!(places_with(&cells(&connection), SEALED[0]).is_empty());
    assert_eq!(
        places_with(&pages(&mut connection), SEALED[0]),
        ["pages"],
        "a free page is looked into"
    );
}
