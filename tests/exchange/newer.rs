//! What a newer version wrote, where nobody can do anything with it yet: it is said, in words.

use crate::support::{ALMA, Office, carry, forge, second_laptop};
use geleit_core::ids::Id;
use geleit_core::person::PERSON;
use geleit_core::store::Op;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// A field of a person that no version of today knows.
fn feels(person: &str, mood: &str) -> Op {
    Op::Set {
        table: PERSON.number,
        row: Id::parse(person).unwrap(),
        column: 7_777,
        value: mood.into(),
        replaces: Vec::new(),
        resolves: false,
    }
}

fn newer(office: &Office) -> Value {
    office.call("exchange.status", json!({}))["newer"].take()
}

#[test]
fn what_only_a_newer_version_understands_is_told_and_asks_nobody_for_a_decision() {
    let first = Office::open();
    let (nura, ali) = (first.person("Nura", "Saleh"), first.person("Ali", "Rezai"));
    let second = second_laptop(&first, &ALMA);
    assert_eq!(newer(&second), 0);
    forge(&first, &nura, vec![feels(&nura, "froh")]);
    forge(
        &first,
        &ali,
        vec![Op::Unknown(vec![0x83, 0x18, 0x63, 0x01, 0x02])],
    );
    carry(&first, &second);
    assert_eq!(newer(&second), 2);
    let list = || second.call("attention.list", json!({"offset": 0, "limit": 50}));
    assert_eq!(list()["count"], 0);
    // Two values of such a field are a matter; it says that the field is of a newer version.
    forge(&first, &nura, vec![feels(&nura, "still")]);
    carry(&first, &second);
    let seen = list();
    assert_eq!(seen["rows"][0]["kind"], "newer");
    assert_eq!(seen["rows"][0]["persons"][0]["name"], "Nura Saleh");
    let view = second.call("person.open", json!({"person": nura}));
    assert_eq!(
        view["row"]["name"], "Nura Saleh",
        "and she can be worked with"
    );
    assert!(second.desk.session().unwrap().verify().unwrap().is_whole());
}

#[test]
fn the_words_for_it_are_there_in_every_language() {
    for language in ["de", "fr", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(language);
        let text = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
        let (matter, stand) = (text("contradiction.ftl"), text("exchange.ftl"));
        for key in [
            "attention-kind-newer",
            "attention-why-newer",
            "attention-do-newer",
        ] {
            assert!(matter.contains(&format!("\n{key} = ")), "{language} {key}");
        }
        assert!(stand.contains("\nexchange-newer ="), "{language}");
    }
}
