//! Between services: a card, a handover and the answer to it, each read by the reader.

use super::{every_damage_is_refused, held, identity_of, run, said};
use crate::exchange::handover::enclosures::with_both;
use crate::support::{
    ALMA, Office, acquainted, another_service, answers, card_files, hands_over, name_office, saved,
    takes_in,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn read_card(file: &Path) -> Result<Value, String> {
    said(&run("card.py", &[file], ""))
}

/// A county that hands somebody's case over to an association.
struct Two {
    county: Office,
    association: Office,
    /// The association as the county knows it.
    partner: String,
    file: PathBuf,
}

impl Two {
    fn met() -> Self {
        let (county, association) = (
            Office::open(),
            another_service("Wohlfahrtsverband Beispiel"),
        );
        name_office(&county, "Landratsamt Musterkreis");
        let partner = acquainted(&county, &association);
        let file = hands_over(&county, &partner);
        Self {
            county,
            association,
            partner,
            file,
        }
    }

    /// What the reader says of a file for a service.
    fn read(&self, office: &Office, file: &Path) -> Result<Value, String> {
        read_for(office, file)
    }
}

/// What the reader says of a file for a service, with the keys of that service.
fn read_for(office: &Office, file: &Path) -> Result<Value, String> {
    let inbox = office.stick().join("inbox");
    let sealed: Vec<u8> = held(office, "SELECT sealed FROM service_inbox");
    fs::write(&inbox, sealed).unwrap();
    let identity = identity_of(office);
    said(&run("handover.py", &[file, &inbox], &identity))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_card_says_what_the_page_says_as_a_file_and_as_a_text() {
    let office = another_service("Wohlfahrtsverband Beispiel");
    let (file, _) = card_files(&office);
    let seen = read_card(&file).unwrap();
    let session = office.desk.session().unwrap();
    assert_eq!(seen["service"], session.space().to_string());
    assert_eq!(seen["signer"], office.id_of(&ALMA).as_str());
    assert_eq!(
        (&seen["name"], &seen["phone"], &seen["email"]),
        (
            &json!("Wohlfahrtsverband Beispiel"),
            &json!("0711 000"),
            &json!("amt@example.org")
        )
    );
    assert_eq!(
        (&seen["issued"], &seen["until"], &seen["seq"], &seen["demo"]),
        (
            &json!("2027-01-12"),
            &json!("2029-01-12"),
            &json!(1),
            &json!(false)
        )
    );
    let text = office.stick().join("text");
    let bytes = fs::read(&file).unwrap();
    fs::write(
        &text,
        format!("GELEITC1:{}", URL_SAFE_NO_PAD.encode(&bytes)),
    )
    .unwrap();
    assert_eq!(read_card(&text).unwrap(), seen);
    every_damage_is_refused(&file, read_card);
    every_damage_is_refused(&text, read_card);
}

#[test]
fn a_handover_and_its_answer_hold_what_the_page_says() {
    let two = Two::met();
    let seen = two.read(&two.association, &two.file).unwrap();
    let (head, county) = (&seen["handover"], two.county.desk.session().unwrap());
    assert_eq!(head["from"], county.space().to_string());
    assert_eq!(
        head["to"],
        two.association.desk.session().unwrap().space().to_string()
    );
    assert_eq!(
        (&head["worker"], &head["ground"], &head["occasion"]),
        (
            &json!(ALMA.name),
            &json!("vital_interest"),
            &json!("referral")
        )
    );
    assert_eq!(
        (&head["on"], &head["answerBy"], &head["told"], &head["seq"]),
        (
            &json!("2027-02-01"),
            &json!("2027-02-15"),
            &json!("2027-01-12"),
            &json!(1)
        )
    );
    let how = head["how"].as_array().unwrap();
    assert_eq!(
        how[..3],
        [json!("prs"), json!("phone"), json!("Farid Nazari")]
    );
    // The reader has refused a mark that is not that of the content.
    assert_eq!(how[5].as_str().unwrap().len(), 32);
    assert_eq!(seen["card"], read_card(&saved(&two.county).0).unwrap());
    // What stands in the county's own log about it.
    let digest: Vec<u8> = held(&two.county, "SELECT digest FROM handover");
    assert_eq!(seen["digest"], hex(&digest));
    let rows = seen["rows"].as_array().unwrap();
    let holds = |text: &str| {
        rows.iter()
            .any(|row| row["values"].to_string().contains(text))
    };
    assert!(holds("Rosa") && holds("Klein"), "{rows:#?}");
    assert_eq!(head["persons"][0][1], json!(["identity", "accompaniment"]));

    let answer = answers(&two.association, &takes_in(&two.association, &two.file));
    let answer = two.read(&two.county, &answer).unwrap()["letter"].take();
    assert_eq!(answer["outcome"], "accepted");
    assert_eq!(
        (&answer["handover"], &answer["digest"]),
        (&head["handover"], &seen["digest"])
    );
    assert_eq!(
        (&answer["from"], &answer["to"]),
        (&head["to"], &head["from"])
    );
}

#[test]
fn a_no_and_a_word_that_takes_it_back_are_letters_too() {
    let two = Two::met();
    let asked = two.read(&two.association, &two.file).unwrap();
    let (there, here) = (&two.association, &two.county);
    let no = json!({"grant": there.desk.grant(two.file.clone()), "reason": "Kein Platz."});
    let rejected = there.call("handover.reject", no);
    let no = two.read(here, &answers(there, &rejected["id"])).unwrap()["letter"].take();
    hands_over(here, &two.partner);
    let last: Vec<u8> = held(here, "SELECT root FROM handover ORDER BY rk DESC LIMIT 1");
    let grant = here.desk.grant(here.stick());
    let why = json!({"handover": hex(&last), "reason": "Sie bleiben.", "grant": grant});
    let back = here.call("handover.withdraw", why);
    let file = here.stick().join(back["file"].as_str().unwrap());
    let back = two.read(there, &file).unwrap()["letter"].take();
    for (letter, outcome, reason) in [
        (&no, "rejected", "Kein Platz."),
        (&back, "withdrawn", "Sie bleiben."),
    ] {
        assert_eq!(
            (&letter["outcome"], &letter["reason"], &letter["worker"]),
            (&json!(outcome), &json!(reason), &json!(ALMA.name))
        );
    }
    assert_eq!(
        (&no["handover"], &no["digest"]),
        (&asked["handover"]["handover"], &asked["digest"])
    );
    assert_eq!(no["to"], asked["handover"]["from"]);
    assert_eq!(back["to"], asked["handover"]["to"]);
}

#[test]
fn a_restricted_note_and_a_picture_are_opened_by_the_keys_beside_them() {
    let (moving, file) = with_both("Er hat Schulden.");
    let seen = read_for(&moving.there, &file).unwrap();
    let notes = seen["notes"].as_array().unwrap();
    assert_eq!(
        (notes.len(), &notes[0]["text"]),
        (1, &json!("Er hat Schulden."))
    );
    let named = &seen["enclosures"][0];
    assert_eq!(
        (
            &named["here"],
            &named["on"],
            &named["pages"],
            &named["form"]
        ),
        (&json!(true), &json!("2027-01-12"), &json!(1), &json!("png"))
    );
    let digest: Vec<u8> = held(moving.here(), "SELECT digest FROM handover");
    assert_eq!(seen["digest"], hex(&digest));
}

#[test]
fn a_cut_or_bent_handover_is_refused_and_so_is_one_for_others() {
    let two = Two::met();
    every_damage_is_refused(&two.file, |file| two.read(&two.association, file));
    let refused = two.read(&two.county, &two.file).unwrap_err();
    assert!(refused.contains("age"), "{refused}");
}
