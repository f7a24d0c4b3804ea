//! A bundle between laptops, opened by the stock program `age` and read by the reader.

use super::{every_damage_is_refused, identity_of, run, said};
use crate::store::database;
use crate::support::{ALMA, Office, a_contact, a_note, with};
use geleit_core::exchange::{self, Attachments, Audience};
use geleit_core::store::Blob;
use serde_json::{Value, json};
use std::path::PathBuf;

/// A bundle for the team, and what opens it.
pub struct Bundle {
    pub office: Office,
    file: PathBuf,
    identity: String,
}

impl Bundle {
    fn written() -> Self {
        Self::of(Office::open())
    }

    /// Of all that a laptop has, once something more was written there.
    pub fn of(office: Office) -> Self {
        let person = office.person("Nura", "Saleh");
        let note = json!({"note": a_note("file", "Zitronenfalter.", &[])});
        office.contact(with(a_contact(&[&person]), note));
        let session = office.desk.session().unwrap();
        let written = exchange::write(
            &office.desk,
            &session,
            &office.stick(),
            &Audience::Team(Attachments::All),
        )
        .unwrap();
        drop(session);
        let identity = identity_of(&office);
        Self {
            file: office.stick().join(written.file),
            identity,
            office,
        }
    }

    /// What the reader says of it.
    pub fn read(&self) -> Result<Value, String> {
        said(&run("exchange.py", &[&self.file], &self.identity))
    }
}

#[test]
fn a_bundle_holds_what_the_log_holds_and_the_page_says_how() {
    let bundle = Bundle::written();
    let seen = bundle.read().unwrap();
    let count = |sql: &str| {
        let count = database(&bundle.office).query_row(sql, [], |row| row.get::<_, i64>(0));
        count.unwrap()
    };
    assert_eq!(seen["changes"], count("SELECT count(*) FROM change"));
    assert_eq!(seen["husks"], 0);
    assert_eq!(seen["runs"][0]["last"], count("SELECT n FROM own"));
    assert_eq!(
        seen["roster"],
        json!({"space": 1, "user": 2, "appointment": 2, "replica": 1, "label": 1, "reincarnation": 0,
               "dismissal": 0, "revocation": 0, "admission": 0, "purge": 0, "renewal": 0})
    );
    let session = bundle.office.desk.session().unwrap();
    assert_eq!(seen["sender"], session.replica().to_string());
    assert_eq!(seen["space"], session.space().to_string());
    assert_eq!(seen["demo"], false);
    assert_eq!(
        (&seen["request"], &seen["wanted"]),
        (&json!(false), &json!([]))
    );
}

#[test]
fn a_renewed_recipient_is_counted_and_its_bundle_opens() {
    let office = Office::open();
    office.clock.turn_to("2027-04-15");
    office.seat(&ALMA);
    let seen = Bundle::of(office).read().unwrap();
    assert_eq!(seen["roster"]["renewal"], 1);
}

#[test]
fn a_request_holds_what_the_page_says_and_nothing_else() {
    let mut bundle = Bundle::written();
    let secret: Vec<u8> = (0..72).collect();
    let sql = "INSERT INTO paper_scan (id, root, file) VALUES (randomblob(16), randomblob(16), ?1)";
    database(&bundle.office).execute(sql, [&secret]).unwrap();
    let grant = bundle.office.desk.grant(bundle.office.stick());
    let asked = bundle.office.call("exchange.ask", json!({"grant": grant}));
    assert_eq!(asked["attachments"], 1);
    bundle.file = bundle.office.stick().join(asked["file"].as_str().unwrap());
    let seen = bundle.read().unwrap();
    let name = Blob::read(&secret).unwrap().name().to_string();
    assert_eq!(seen["request"], true);
    assert_eq!(seen["wanted"], json!([name]));
    assert_eq!(
        (&seen["changes"], &seen["attachments"], &seen["runs"]),
        (&json!(0), &json!([]), &json!([]))
    );
}

#[test]
fn a_cut_or_bent_bundle_is_refused_and_so_is_another_key() {
    let mut bundle = Bundle::written();
    every_damage_is_refused(&bundle.file, |file| {
        said(&run("exchange.py", &[file], &bundle.identity))
    });
    bundle.read().unwrap();
    bundle.identity =
        "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQSXQV2K".into();
    let said = bundle.read().unwrap_err();
    assert!(said.contains("age"), "{said}");
}
