//! Recovery sheets.

use crate::support::{ALMA, BRUNO, Office, PaperTray, a_contact, a_note, with};
use serde_json::{Value, json};

fn asked(sheet: &Value) -> Vec<Value> {
    let asked = sheet["ask"].as_array().unwrap().iter();
    asked
        .map(|number| sheet["groups"][number.as_u64().unwrap() as usize - 1].clone())
        .collect()
}

#[test]
fn three_sheets_are_proved_by_two_of_their_groups_each() {
    let office = Office::open();
    let sheets = office.call("store.sheets", json!({}));
    let kinds: Vec<_> = sheets.as_array().unwrap().iter().map(|sheet| &sheet["kind"]).collect();
    assert_eq!(kinds, ["personal", "office", "records"]);
    let proved = || office.call("desk.status", json!({}))["sheetsProved"].clone();
    for sheet in sheets.as_array().unwrap() {
        assert_eq!(proved(), false);
        let right = asked(sheet);
        let prove = |groups: &[Value]| json!({"kind": sheet["kind"], "groups": groups});
        let turned = [right[1].clone(), right[0].clone()];
        for wrong in [&turned[..], &right[..1], &[json!("0000"), json!("0000")]] {
            assert_eq!(office.refused("store.prove_sheet", prove(wrong)), "sheet-wrong-groups");
        }
        let sloppy = right.iter().map(|group| json!(group.as_str().unwrap().to_lowercase()));
        let sloppy: Vec<_> = sloppy.collect();
        office.call("store.prove_sheet", prove(&sloppy));
        assert_eq!(office.refused("store.prove_sheet", prove(&right)), "not-found");
    }
    assert_eq!(proved(), true);
    assert_eq!(office.call("store.sheets", json!({})), json!([]));
}

#[test]
fn a_sheet_not_proved_is_still_there_after_the_next_unlock_for_its_holder_only() {
    let office = Office::open();
    let before = office.call("store.sheets", json!({}));
    office.seat(&BRUNO);
    let of_bruno = office.call("store.sheets", json!({}));
    assert_eq!(of_bruno.as_array().unwrap().len(), 1);
    assert_eq!(of_bruno[0]["groups"], json!(Office::sheet_of_bruno()));
    office.seat(&ALMA);
    assert_eq!(office.call("store.sheets", json!({})), before);
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_personal_sheet() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let note = json!({"note": a_note("personal", "Nur für mich.", &[])});
    let contact = office.contact(with(a_contact(&[&person]), note));
    office.call("desk.lock", json!({}));
    let code = Office::sheet("personal").join(" ").to_lowercase();
    let way_in = json!({"store": office.store(), "code": code});
    office.call("desk.unlock_with_sheet", way_in);
    assert_eq!(office.look_at(&contact)["notes"][0]["text"], "Nur für mich.");
    office.call("desk.set_passphrase", json!({"new": "neue worte am fluss"}));
    let old = office.way_in(&ALMA, ALMA.passphrase);
    assert_eq!(office.refused("desk.unlock", old), "wrong-passphrase");
    office.call("desk.unlock", office.way_in(&ALMA, "neue worte am fluss"));
    assert_eq!(office.look_at(&contact)["notes"][0]["text"], "Nur für mich.");
    office.seat(&BRUNO);
}

#[test]
fn the_office_sheet_seats_nobody_and_the_records_sheet_opens_nothing() {
    let office = Office::locked();
    for kind in ["office", "records"] {
        let way_in = json!({"store": office.store(), "code": Office::sheet(kind).join("-")});
        assert_eq!(office.refused("desk.unlock_with_sheet", way_in), "wrong-code", "{kind}");
        assert!(!office.desk.is_open());
    }
    let mistyped = json!({"store": office.store(), "code": "0000 0000"});
    assert_eq!(office.refused("desk.unlock_with_sheet", mistyped), "wrong-code");
}

#[test]
fn a_sheet_goes_to_the_printer_and_to_no_file() {
    let office = Office::open();
    let before = crate::support::files_below(&office.stores());
    let print = |kind: &str, printer: &str| json!({"kind": kind, "printer": printer});
    office.call("store.print_sheet", print("personal", PaperTray::ADDRESS));
    let papers = office.tray.papers();
    assert_eq!(papers.len(), 1);
    assert!(papers[0].1.starts_with(b"%PDF-"));
    assert!(papers[0].0.starts_with("2027-"));
    assert_eq!(crate::support::files_below(&office.stores()), before);
    let off = print("personal", "ipp://nowhere/ipp");
    assert_eq!(office.refused("store.print_sheet", off), "printer-unreachable");
    let odd = print("letter", PaperTray::ADDRESS);
    assert_eq!(office.refused("store.print_sheet", odd), "code-unknown");
    office.seat(&BRUNO);
    let not_his = print("office", PaperTray::ADDRESS);
    assert_eq!(office.refused("store.print_sheet", not_his), "not-found");
}
