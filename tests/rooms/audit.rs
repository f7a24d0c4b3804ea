//! The audit.

use super::agreement::Family;
use crate::exchange::handover::{Moving, accept, brought, inspect};
use crate::store::database;
use crate::support::{
    ALMA, BRUNO, Office, PaperTray, a_contact, a_note, answers, carry, files_below, reads_answer,
    second_laptop, with,
};
use geleit_core::store::StoreError;
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

#[test]
fn without_a_line_nothing_is_shown_printed_or_handed_out() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let paper = view["row"]["id"].clone();
    let print = json!({"paper": paper, "printer": PaperTray::ADDRESS, "copies": 1});
    let stick = || office.desk.grant(office.stick());
    let whom = json!({"person": family.father});
    // No line can be written any more, as on a disk that broke.
    let broken = "CREATE TRIGGER no_line BEFORE INSERT ON audit
                  BEGIN SELECT RAISE(ABORT, 'no line'); END";
    database(office).execute_batch(broken).unwrap();
    for (name, args) in [
        ("paper.print", print.clone()),
        ("paper.save", json!({"paper": paper, "grant": stick()})),
        ("exchange.write", json!({"grant": stick()})),
        ("backup.write", json!({"grant": stick()})),
        ("person.open", whom.clone()),
        ("search.text", json!({"text": "Schule"})),
    ] {
        assert_eq!(office.refused(name, args), "internal", "{name}");
    }
    assert!(office.tray.papers().is_empty());
    assert!(files_below(&office.stick()).is_empty());
    database(office)
        .execute_batch("DROP TRIGGER no_line")
        .unwrap();
    office.call("person.open", whom);
    office.call("paper.print", print);
    assert_eq!(office.tray.papers().len(), 1);
}

#[test]
fn its_end_goes_along_with_every_bundle_and_is_kept_there() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    let held = |office: &Office, sql: &str| -> Vec<u8> {
        let session = office.desk.session().unwrap();
        let found = session
            .store()
            .read(|reader| reader.rows(sql, [], |row| row.get::<_, Vec<u8>>(0)));
        let found: Result<Vec<Vec<u8>>, StoreError> = found;
        found.unwrap().remove(0)
    };
    let end = || held(&first, "SELECT chain FROM audit ORDER BY n DESC");
    let kept = || {
        let own = first.desk.session().unwrap().replica();
        held(
            &second,
            &format!("SELECT audit FROM heard WHERE replica = X'{own}'"),
        )
    };
    carry(&first, &second);
    let before = end();
    assert!(
        kept().ends_with(&before),
        "the line about the bundle is in it"
    );
    lines(&first);
    first.clock.turn_by_minutes(1);
    carry(&first, &second);
    assert_ne!(end(), before, "the control: there are new lines");
    assert!(kept().ends_with(&end()));
}

#[test]
fn an_audit_that_got_shorter_is_told_where_its_end_was_heard() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    let told = || lines(&second)["others"].clone();
    carry(&first, &second);
    let held = told();
    assert_eq!(held.as_array().unwrap().len(), 1, "{held}");
    assert_eq!(held[0]["brokeAt"], Value::Null, "the control");
    let own = lines(&first)["rows"].clone();
    let mut own = own.as_array().unwrap().iter();
    let line = own.find(|row| row["n"] == held[0]["n"]).unwrap();
    assert_eq!(line["act"], "exchange.write");
    assert_eq!(line["code"], held[0]["code"], "people compare these");
    first.clock.turn_by_minutes(1);
    carry(&first, &second);
    assert_eq!(told()[0]["brokeAt"], Value::Null, "it may grow");
    let held = told();
    first.desk.lock();
    database(&first)
        .execute("DELETE FROM audit WHERE n > 2", [])
        .unwrap();
    first.clock.turn_by_minutes(1);
    first.seat(&ALMA);
    assert_eq!(
        lines(&first)["intact"],
        true,
        "the laptop itself sees nothing"
    );
    carry(&first, &second);
    assert!(told()[0]["brokeAt"].is_i64());
    assert_eq!(
        (&told()[0]["n"], &told()[0]["code"]),
        (&held[0]["n"], &held[0]["code"])
    );
}

/// The subjects of an act, the latest first.
fn subjects(office: &Office, act: &str) -> Vec<Value> {
    let rows = lines(office)["rows"].clone();
    let rows = rows.as_array().unwrap().clone().into_iter();
    let rows = rows.filter(|row| row["act"] == act);
    rows.map(|row| row["subject"].clone()).collect()
}

#[test]
fn every_step_of_a_handover_says_which_one_it_is_about() {
    let moving = Moving::agreed();
    let (here, there) = (moving.here(), &moving.there);
    let case = json!(moving.family().case);
    let wish = moving.wish(json!({}));
    let print = json!({"wish": wish, "language": "de", "printer": PaperTray::ADDRESS});
    here.call("handover.print_report", print);
    let (lost, _) = moving.send(json!({}));
    let grant = here.desk.grant(here.stick());
    let why = json!({"handover": lost["id"], "reason": "Verloren.", "grant": grant});
    here.call("handover.withdraw", why);
    let (row, file) = moving.send(json!({}));
    inspect(there, &file);
    let taken = accept(there, &file);
    reads_answer(here, &answers(there, &taken["id"]));
    let (_, again) = moving.send(json!({"ground": "vital_interest", "reason": "eilt"}));
    let no = with(brought(there, &again), json!({"reason": "Kein Platz."}));
    let rejected = there.call("handover.reject", no);
    for (office, act, about) in [
        (here, "handover.print_report", vec![&case]),
        (here, "handover.send", vec![&case, &case, &case]),
        (here, "handover.withdraw", vec![&lost["id"]]),
        (here, "handover.read_letter", vec![&row["id"]]),
        (there, "handover.inspect", vec![&taken["id"]]),
        (there, "handover.accept", vec![&taken["id"]]),
        (there, "handover.answer", vec![&taken["id"]]),
        (there, "handover.reject", vec![&rejected["id"]]),
    ] {
        let found = subjects(office, act);
        assert_eq!(found.iter().collect::<Vec<_>>(), about, "{act}");
        assert!(found.iter().all(|subject| subject != ""), "{act}");
    }
}
