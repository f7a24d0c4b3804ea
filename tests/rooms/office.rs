//! What papers say about the office, settings, and code lists.

use crate::support::{ALMA, BRUNO, Office, PaperTray, with};
use serde_json::{Value, json};

fn filled() -> Value {
    json!({"organisation": "Caritas Ludwigsburg", "address": "Eberhardstr. 29", "unit": "334",
           "jurisdiction": "de-bw", "dataProtectionLaw": "kdg", "officer": "Frau Adler",
           "complaintOffice": "KDSZ Frankfurt", "languages": ["de", "ar", "prs"]})
}

#[test]
fn the_office_says_what_is_missing_until_nothing_is() {
    let office = Office::open();
    let empty = office.call("office.get", json!({}));
    assert_eq!(empty["missing"].as_array().unwrap().len(), 8);
    assert_eq!(
        office.call("desk.status", json!({}))["officeComplete"],
        false
    );
    let partly = office.call("office.set", with(filled(), json!({"officer": " "})));
    assert_eq!(partly["missing"], json!(["officer"]));
    let whole = office.call("office.set", filled());
    assert_eq!(
        (&whole["missing"], &whole["office"]),
        (&json!([]), &filled())
    );
    assert_eq!(
        office.call("desk.status", json!({}))["officeComplete"],
        true
    );
    assert_eq!(
        office.call("today.view", json!({}))["officeMissing"],
        json!([])
    );
}

#[test]
fn only_known_codes_and_short_texts_stand_on_papers() {
    let office = Office::open();
    for (field, value, code) in [
        ("jurisdiction", json!("fr"), "code-unknown"),
        ("dataProtectionLaw", json!("none"), "code-unknown"),
        ("languages", json!(["de", "xx"]), "code-unknown"),
        ("address", json!("x".repeat(1001)), "text-too-long"),
    ] {
        let mut args = filled();
        args[field] = value;
        assert_eq!(office.refused("office.set", args), code, "{field}");
    }
    let view = office.call("office.get", json!({}));
    assert_eq!(view["office"]["organisation"], "");
}

#[test]
fn only_a_coordinator_writes_it() {
    let office = Office::open();
    office.seat(&BRUNO);
    assert_eq!(office.refused("office.set", filled()), "not-allowed");
}

#[test]
fn each_worker_has_her_language_and_the_laptop_its_printer() {
    let office = Office::open();
    let set = json!({"language": "fr", "idleMinutes": 99, "printer": "ipp://drucker.lan/ipp"});
    let settings = office.call("settings.set", set.clone());
    assert_eq!(
        (&settings["language"], &settings["idleMinutes"]),
        (&json!("fr"), &json!(15))
    );
    let printers = office.call("printer.list", json!({}));
    assert_eq!(printers[0]["uri"], "ipp://drucker.lan/ipp");
    assert_eq!(printers[1]["uri"], PaperTray::ADDRESS);
    assert_eq!(
        office.refused("settings.set", with(set, json!({"language": "xx"}))),
        "code-unknown"
    );
    office.seat(&BRUNO);
    let settings = office.call("settings.get", json!({}));
    assert_eq!(
        (&settings["language"], &settings["idleMinutes"]),
        (&json!("de"), &json!(15))
    );
    office.seat(&ALMA);
    assert_eq!(office.call("desk.status", json!({}))["language"], "fr");
}

#[test]
fn code_lists_are_there_before_anybody_unlocked_and_have_no_double() {
    let office = Office::empty();
    let lists = office.call("code.lists", json!({}));
    for list in lists.as_array().unwrap() {
        let codes = list["codes"].as_array().unwrap();
        let mut sorted: Vec<_> = codes.iter().map(Value::to_string).collect();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), codes.len(), "{}", list["name"]);
        let sensitive = list["sensitive"].as_array().unwrap();
        assert!(sensitive.iter().all(|code| codes.contains(code)));
    }
    let topics = lists
        .as_array()
        .unwrap()
        .iter()
        .find(|list| list["name"] == "topic");
    assert!(
        topics.unwrap()["sensitive"]
            .as_array()
            .unwrap()
            .contains(&json!("addiction"))
    );
}
