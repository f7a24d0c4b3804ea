//! What holds for every row of the table.

use crate::support::{BRUNO, Office, a_contact, with};
use geleit_core::commands::{TABLE, Who, dispatch};
use serde_json::{Value, json};

#[test]
fn every_command_needs_an_open_desk_unless_anyone_may_call_it() {
    let office = Office::locked();
    for row in TABLE {
        let answer = dispatch(&office.desk, row.name, json!({"nonsense": 1}));
        let code = answer.unwrap_err()["code"].clone();
        let expected = match row.who {
            Who::Anyone => "arguments-malformed",
            _ => "store-locked",
        };
        assert_eq!(code, expected, "{}", row.name);
    }
    assert!(!office.desk.is_open());
}

#[test]
fn arguments_with_unknown_fields_are_refused_by_every_command() {
    let office = Office::open();
    for row in TABLE {
        for odd in [
            json!({"nonsense": 1}),
            json!([]),
            json!(null),
            json!("text"),
        ] {
            let answer = dispatch(&office.desk, row.name, odd.clone());
            let code = answer.unwrap_err()["code"].clone();
            assert_eq!(code, "arguments-malformed", "{} {odd}", row.name);
        }
    }
    let person = office.person("Nura", "Saleh");
    let one_more = with(a_contact(&[&person]), json!({"author": "Bruno"}));
    assert_eq!(
        office.refused("contact.log", one_more),
        "arguments-malformed"
    );
    let mut one_less = a_contact(&[&person]);
    one_less.as_object_mut().unwrap().remove("persons");
    assert_eq!(
        office.refused("contact.log", one_less),
        "arguments-malformed"
    );
}

#[test]
fn a_command_that_does_not_exist_is_refused() {
    let office = Office::open();
    assert_eq!(
        office.refused("person.erase_all", json!({})),
        "command-unknown"
    );
    assert_eq!(office.refused("", json!({})), "command-unknown");
}

#[test]
fn ids_and_tokens_that_are_none_are_refused_in_words() {
    let office = Office::open();
    let odd = "../../etc";
    for (name, args) in [
        ("person.open", json!({"person": odd})),
        ("contact.open", json!({"contact": odd})),
        ("draft.open", json!({"id": odd})),
        ("draft.discard", json!({"id": odd})),
        ("history.of", json!({"root": odd})),
        ("note.correct", json!({"note": odd, "text": "x"})),
    ] {
        assert_eq!(office.refused(name, args), "not-found", "{name}");
    }
    // What one worker chose is not the next one's.
    let chosen = office.desk.grant(office.stick());
    office.seat(&BRUNO);
    for name in ["backup.write", "store.inspect_backup"] {
        for token in [odd, &chosen, "/tmp", &"0".repeat(32)] {
            assert_eq!(
                office.refused(name, json!({"grant": token})),
                "grant-unknown"
            );
        }
    }
}

#[test]
fn an_error_says_nothing_about_anybody() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let said =
        json!({"minutes": -1, "note": {"class": "entrusted", "text": "Er trinkt.", "readers": []}});
    let error = dispatch(
        &office.desk,
        "contact.log",
        with(a_contact(&[&person]), said),
    );
    assert_eq!(
        error.unwrap_err(),
        json!({"code": "minutes-out-of-range", "args": {}})
    );
}

#[test]
fn a_page_of_a_list_is_bounded() {
    let office = Office::open();
    for given in 0..3 {
        office.person(&format!("Gast {given}"), "");
    }
    let rows = |offset: i64, limit: i64| {
        let page = office.call("person.list", json!({"offset": offset, "limit": limit}));
        page["rows"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(
        (rows(0, 2), rows(2, 2), rows(9, 2), rows(0, 4_000_000_000)),
        (2, 1, 0, 3)
    );
    let below = json!({"offset": -1, "limit": 1});
    assert_eq!(office.refused("person.list", below), "arguments-malformed");
    let _: Value = office.call("today.view", json!({}));
}
