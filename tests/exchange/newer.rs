//! What a newer version wrote, where nobody can do anything with it yet: it is said, in words.

use crate::support::{ALMA, Office, carry, forge, forge_body, second_laptop, write_bundle};
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
    assert_eq!(view["newer"], true, "her file says so");
    let other = second.person("Lina", "Aziz");
    let other = second.call("person.open", json!({ "person": other }));
    assert_eq!(other["newer"], false);
    assert!(second.desk.session().unwrap().verify().unwrap().is_whole());
}

/// A field of a person that this version knows, with half a number, which no value of today is.
fn half(person: &str) -> Op {
    let table = u8::try_from(PERSON.number).unwrap();
    assert!(table < 24, "one byte");
    let row = Id::parse(person).unwrap();
    let place = [&[0x86, 0x00, table, 0x50], &row.as_bytes()[..], &[0x01]].concat();
    Op::Unknown([&place[..], &[0xc4, 0x82, 0x20, 0x05, 0x80]].concat())
}

#[test]
fn a_kind_of_value_of_a_newer_version_is_kept_and_told_and_nothing_is_called_forged() {
    let first = Office::open();
    let nura = first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    forge(&first, &nura, vec![half(&nura)]);
    assert_eq!(carry(&first, &second)["changes"], 1);
    assert_eq!(newer(&second), 1);
    let view = second.call("person.open", json!({"person": nura}));
    assert_eq!(view["row"]["name"], "Nura Saleh");
    // It is passed on as it came.
    let third = second_laptop(&second, &ALMA);
    assert_eq!(newer(&third), 1);
    for office in [&second, &third] {
        assert!(office.desk.session().unwrap().verify().unwrap().is_whole());
    }
}

/// The same change as a version would write it that writes changes in another form.
fn second_form(mut body: Vec<u8>) -> Vec<u8> {
    assert_eq!(body[..2], [0x89, 0x01]);
    body[..2].copy_from_slice(&[0x8a, 0x02]);
    body.push(0xf6);
    body
}

#[test]
fn a_change_in_a_newer_form_is_told_as_newer_and_not_as_forged() {
    let first = Office::open();
    let nura = first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    forge_body(&first, &nura, vec![feels(&nura, "froh")], second_form);
    let file = write_bundle(&first);
    for verb in ["exchange.inspect", "exchange.read"] {
        let grant = json!({"grant": second.desk.grant(file.clone())});
        assert_eq!(second.refused(verb, grant), "bundle-newer", "{verb}");
    }
    // What is in no form at all is.
    let bent = |mut body: Vec<u8>| {
        body[0] = 0x88;
        body
    };
    let third = Office::open();
    let ali = third.person("Ali", "Rezai");
    let fourth = second_laptop(&third, &ALMA);
    forge_body(&third, &ali, vec![feels(&ali, "froh")], bent);
    let grant = json!({"grant": fourth.desk.grant(write_bundle(&third))});
    assert_eq!(fourth.refused("exchange.read", grant), "bundle-forged");
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
