//! The audit.

use crate::support::{ALMA, BRUNO, Office, a_contact, a_note, with};
use serde_json::{Value, json};

fn lines(office: &Office) -> Value {
    office.call("audit.list", json!({"offset": 0, "limit": 200}))
}

#[test]
fn the_audit_knows_who_read_what_and_no_name() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let note = json!({"note": a_note("file", "Wohnungssuche besprochen.", &[])});
    let contact = office.contact(with(a_contact(&[&person]), note));
    office.seat(&BRUNO);
    office.call("person.open", json!({"person": person}));
    office.look_at(&contact);
    office.call("search.text", json!({"text": "Wohnungssuche"}));
    office.seat(&ALMA);
    let page = lines(&office);
    assert_eq!(page["intact"], true);
    let rows = page["rows"].as_array().unwrap();
    let of_bruno: Vec<(&str, &str)> = rows
        .iter()
        .rev()
        .filter(|row| row["user"] == BRUNO.short)
        .map(|row| {
            (
                row["act"].as_str().unwrap(),
                row["subject"].as_str().unwrap(),
            )
        })
        .collect();
    let contact = contact["row"]["id"].as_str().unwrap();
    let expected = [
        // When the office was founded he looked at his recovery sheet.
        ("desk.unlock", ""),
        ("store.sheets", ""),
        ("desk.unlock", ""),
        ("person.open", &*person),
        ("contact.open", contact),
        ("search.text", ""),
    ];
    assert_eq!(of_bruno, expected);
    for word in ["Nura", "Saleh", "Wohnungssuche", "Alma", "Bruno"] {
        assert!(!page.to_string().contains(word), "{word}");
    }
}

#[test]
fn only_data_protection_reads_the_audit_and_reading_it_is_noted() {
    let office = Office::open();
    lines(&office);
    assert_eq!(lines(&office)["rows"][0]["act"], "audit.list");
    office.seat(&BRUNO);
    let page = json!({"offset": 0, "limit": 5});
    assert_eq!(office.refused("audit.list", page), "not-allowed");
}

#[test]
fn a_refused_command_shows_nothing_and_notes_nothing() {
    let office = Office::open();
    let before = lines(&office)["count"].as_i64().unwrap();
    office.refused("person.open", json!({"person": "0".repeat(32)}));
    assert_eq!(lines(&office)["count"].as_i64().unwrap(), before + 1);
}

#[test]
fn a_line_taken_out_or_rewritten_is_noticed() {
    let acts = [
        "DELETE FROM audit WHERE n = 2",
        "UPDATE audit SET body_hash = zeroblob(32) WHERE n = 2",
        "UPDATE audit SET body = (SELECT body FROM audit WHERE n = 1) WHERE n = 2",
    ];
    for act in acts {
        let office = Office::open();
        lines(&office);
        assert_eq!(lines(&office)["intact"], true);
        office.desk.lock();
        crate::store::database(&office).execute(act, []).unwrap();
        office.seat(&ALMA);
        assert_eq!(lines(&office)["intact"], false, "{act}");
    }
}

#[test]
fn a_line_rewritten_with_its_own_link_put_right_is_noticed_by_the_next() {
    let office = Office::open();
    lines(&office);
    assert_eq!(lines(&office)["intact"], true);
    office.desk.lock();
    let connection = crate::store::database(&office);
    let chain = |n: i64| -> [u8; 32] {
        let sql = "SELECT chain FROM audit WHERE n = ?1";
        connection.query_row(sql, [n], |row| row.get(0)).unwrap()
    };
    let link = |n: i64, hash: &[u8; 32]| {
        let mut hasher = blake3::Hasher::new_derive_key("geleit audit 1");
        hasher.update(&n.to_le_bytes()).update(&chain(n - 1));
        *hasher.update(hash).finalize().as_bytes()
    };
    let body: Vec<u8> = connection
        .query_row("SELECT body FROM audit WHERE n = 1", [], |row| row.get(0))
        .unwrap();
    let hash = *blake3::hash(&body).as_bytes();
    let stored: [u8; 32] = connection
        .query_row("SELECT body_hash FROM audit WHERE n = 2", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(
        link(2, &stored),
        chain(2),
        "the link is computed as the audit does"
    );
    connection
        .execute(
            "UPDATE audit SET body = ?1, body_hash = ?2, chain = ?3 WHERE n = 2",
            (&body, &hash, &link(2, &hash)),
        )
        .unwrap();
    office.seat(&ALMA);
    assert_eq!(lines(&office)["intact"], false);
}
