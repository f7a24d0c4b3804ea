//! A thief has the files and no key.

use crate::support::{ALMA, BRUNO, Office, a_contact, a_note, files_below, with};
use serde_json::json;
use std::fs;
use std::path::Path;

const WORDS: [&str; 9] = [
    "Nura",
    "Saleh",
    "Zitronenfalter",
    "Mondfinsternis",
    "Alma",
    "Celik",
    "kupfer",
    "CREATE TABLE",
    "office_hour",
];

fn holds(folder: &Path, word: &str) -> Vec<String> {
    let files = files_below(folder).into_iter();
    files
        .filter(|path| {
            let bytes = fs::read(path).unwrap_or_default();
            bytes.windows(word.len()).any(|window| window == word.as_bytes())
        })
        .map(|path| path.display().to_string())
        .collect()
}

#[test]
fn no_file_of_a_store_holds_a_word_in_clear() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    for class in ["file", "entrusted"] {
        let text = "Zitronenfalter und Mondfinsternis.";
        let note = json!({"note": a_note(class, text, &[])});
        office.contact(with(a_contact(&[&person]), note));
    }
    let draft = json!({"id": null, "kind": "note", "content": {"text": "Mondfinsternis"}});
    office.call("draft.save", draft);
    let grant = office.desk.grant(office.stick());
    office.call("backup.write", json!({"grant": grant}));
    let wal = office.home().join("gen-1/geleit.db-wal");
    assert!(fs::metadata(&wal).unwrap().len() > 0, "the log beside the database was looked at");
    for folder in [office.stores(), office.stick()] {
        for word in WORDS {
            assert_eq!(holds(&folder, word), Vec::<String>::new(), "{word}");
        }
        // What may be read: the label and the initials, on the unlock page.
        for word in ["Ziegelei", ALMA.short, BRUNO.short] {
            assert!(!holds(&folder, word).is_empty(), "{word}");
        }
    }
    let control = office.stick().join("control");
    fs::write(&control, "… Mondfinsternis …").unwrap();
    assert_eq!(holds(&office.stick(), "Mondfinsternis").len(), 1);
}
