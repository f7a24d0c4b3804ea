//! What whoever keeps the hub can read: nothing about anybody.

use super::folder_at;
use super::team::Team;
use crate::support::{ALMA, BRUNO, files_below};
use std::fs;
use std::path::Path;

/// Which of these words stand in a name or in the bytes of any file below a folder.
fn found(folder: &Path, words: &[Vec<u8>]) -> Vec<String> {
    let mut found = Vec::new();
    for path in files_below(folder) {
        let name = path
            .strip_prefix(folder)
            .unwrap()
            .to_string_lossy()
            .to_lowercase();
        let bytes = fs::read(&path).unwrap();
        for word in words {
            let in_name = name.contains(&String::from_utf8_lossy(word).to_lowercase());
            if in_name || bytes.windows(word.len()).any(|part| part == word) {
                found.push(String::from_utf8_lossy(word).into_owned());
            }
        }
    }
    found
}

#[test]
fn names_and_bytes_on_a_hub_say_nothing_about_anybody() {
    let hub = tempfile::tempdir().unwrap();
    let team = Team::at(|office| folder_at(office, hub.path()));
    for office in team.all() {
        office.person("Nura", "Saleh");
    }
    team.sync_all();
    let space = team.first.desk.session().unwrap().space().0;
    let mut words: Vec<Vec<u8>> = [
        "Nura", "Saleh", "Ziegelei", "Laptop 2", ALMA.name, BRUNO.name,
    ]
    .map(|word| word.as_bytes().to_vec())
    .to_vec();
    for office in team.all() {
        let session = office.desk.session().unwrap();
        for id in [space, session.replica().0, session.user().0] {
            words.push(id.as_bytes().to_vec());
            words.push(id.to_string().into_bytes());
        }
    }
    words.sort();
    words.dedup();
    assert!(files_below(hub.path()).len() >= 3);
    assert_eq!(found(hub.path(), &words), Vec::<String>::new());
    // The search finds what is there: in a name, and in bytes.
    fs::write(
        hub.path().join("geleit/nura.age"),
        [b"x", &space.as_bytes()[..]].concat(),
    )
    .unwrap();
    assert_eq!(found(hub.path(), &words).len(), 2);
}
