//! The list of what was erased, beside a store and beside a backup, read without our code.

use super::{every_damage_is_refused, run, said};
use crate::backup::back_up;
use crate::support::{ALMA, Office, a_contact, a_note, erase, erase_own, with};
use serde_json::{Value, json};
use std::path::Path;

fn read(file: &Path, slots: &Path, code: &[String]) -> Result<Value, String> {
    said(&run("erased.py", &[file, slots], &code.join(" ")))
}

#[test]
fn the_list_names_what_two_erased_and_an_own_note() {
    let office = Office::open();
    let (gone, stays) = (
        office.person("Sami", "Saleh"),
        office.person("Nura", "Saleh"),
    );
    let note = json!({"note": a_note("personal", "Nachfragen.", &[])});
    let contact = office.contact(with(a_contact(&[&stays]), note));
    erase(&office, &[&gone]);
    erase_own(&office, contact["notes"][0]["id"].as_str().unwrap());
    let folder = back_up(&office);
    let beside = folder.join("erased.age");
    let code = Office::sheet("personal");
    let seen = read(&beside, &folder.join("slots"), &code).unwrap();
    let roots = seen["roots"].as_array().unwrap();
    assert!(roots.contains(&json!(gone)) && roots.len() == 2, "{seen}");
    assert!(!roots.contains(&json!(stays)), "the control");
    assert_eq!(
        (&seen["roster"]["purge"], &seen["roster"]["appointment"]),
        (&json!(2), &json!(3))
    );
    let session = office.desk.session().unwrap();
    assert_eq!(seen["space"], session.space().to_string());
    drop(session);
    // The same beside the store, once somebody sits at the desk again, and for every sheet.
    office.desk.lock();
    office.seat(&ALMA);
    let slots = office.generation().join("slots");
    for code in [code, Office::sheet("office"), Office::sheet_of_bruno()] {
        assert_eq!(
            read(&office.home().join("erased.age"), &slots, &code).unwrap(),
            seen
        );
    }
}

#[test]
fn a_cut_or_bent_list_is_refused_and_so_is_another_code() {
    let office = Office::open();
    let gone = office.person("Sami", "Saleh");
    erase(&office, &[&gone]);
    let folder = back_up(&office);
    let (file, slots) = (folder.join("erased.age"), folder.join("slots"));
    let code = Office::sheet("personal");
    every_damage_is_refused(&file, |file| read(file, &slots, &code));
    read(&file, &slots, &code).unwrap();
    let refused = read(&file, &slots, &Office::sheet("records")).unwrap_err();
    assert!(refused.contains("no slot"), "{refused}");
}
