//! What people sign, read without our code: the frozen bytes, their form, and the digest on the paper.

use super::{every_damage_is_refused, run, said};
use crate::print::tools;
use crate::rooms::agreement::{Family, OWN_WORDS, content_of};
use crate::rooms::release::Released;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

fn read(file: &Path, digest: &str) -> Result<Value, String> {
    said(&run("frozen.py", &[file], digest))
}

/// The frozen bytes of a paper in a file, and the digest that whoever signs sees.
fn frozen(family: &Family, view: &Value) -> (PathBuf, String) {
    let file = family.office.stick().join("paper");
    fs::write(&file, content_of(family, view)).unwrap();
    (file, view["digest"].as_str().unwrap().to_owned())
}

#[test]
fn an_agreement_says_what_was_agreed_and_its_digest_is_on_the_paper() {
    let (family, view) = Family::frozen();
    let (file, digest) = frozen(&family, &view);
    let seen = read(&file, &digest).unwrap();
    let content = &seen["content"];
    assert_eq!(
        (&seen["kind"], &seen["digest"]),
        (&json!("agreement"), &json!(digest))
    );
    assert_eq!(content["view_client"]["text"], OWN_WORDS);
    assert_eq!(content["number"], view["row"]["number"]);
    assert_eq!(content["clients"][0]["person"], family.father);
    assert_eq!(
        content["goals"][0]["measures"][0]["who_name"],
        "Mohammad Haidari"
    );
    assert_eq!(
        (
            &content["language"],
            &content["beside"],
            &content["supersedes"]
        ),
        (&json!("de"), &json!("prs"), &Value::Null)
    );
    every_damage_is_refused(&file, |file| read(file, &digest));
}

#[test]
fn a_release_says_who_may_be_told_what() {
    let released = Released::new();
    let view = released.signed(json!({}));
    let (file, digest) = frozen(&released.family, &view);
    let seen = read(&file, &digest).unwrap();
    let content = &seen["content"];
    assert_eq!(
        (&seen["kind"], &content["kind"]),
        (&json!("release"), &json!("secrecy"))
    );
    assert_eq!(content["recipient"]["partner"], released.clinic);
    assert_eq!(content["items"], json!(["identity", "languages"]));
    assert_eq!(content["purpose"]["text"], "Behandlung vorbereiten");
    assert_eq!(content["valid_until"], "2027-06-30");
    every_damage_is_refused(&file, |file| read(file, &digest));
}

#[test]
fn the_paper_that_is_kept_says_what_stands_beside_it() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let file = golden.join("agreement.cbor");
    let digest = Sha256::digest(fs::read(&file).unwrap());
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let beside: Value =
        serde_json::from_slice(&fs::read(golden.join("agreement.json")).unwrap()).unwrap();
    assert_eq!(read(&file, &digest).unwrap()["content"], beside);
}

/// Bytes with a digest of their own are no paper when a part is missing or another stands there.
#[test]
fn another_form_is_refused_whatever_its_digest() {
    let (family, view) = Family::frozen();
    let (file, _) = frozen(&family, &view);
    let whole = fs::read(&file).unwrap();
    let exchanged = |one: &str, other: &str| {
        assert_eq!(one.len(), other.len());
        let place = whole
            .windows(one.len())
            .position(|part| part == one.as_bytes());
        let mut bytes = whole.clone();
        bytes[place.unwrap()..][..one.len()].copy_from_slice(other.as_bytes());
        fs::write(&file, &bytes).unwrap();
        let digest = Sha256::digest(&bytes);
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        read(&file, &digest)
    };
    assert!(exchanged("geleit", "geleit").is_ok(), "the control");
    for (one, other, says) in [
        ("geleit/agreement/1", "geleit/agreement/2", "no paper"),
        ("limits", "limitz", "limit"),
        ("2027-07-12", "2027-07-32", "not in its form"),
        ("holder", "keeper", "service"),
    ] {
        let refused = exchanged(one, other).unwrap_err();
        assert!(refused.contains(says), "{one}: {refused}");
    }
}

/// What the codes on the printed pages say, as a reader of such codes that is not ours hands them over.
fn codes(family: &Family, paper: &str) -> Vec<String> {
    let office = &family.office;
    let grant = office.desk.grant(office.stick());
    let saved = office.call("paper.save", json!({"paper": paper, "grant": grant}));
    let name = format!("{}-1.pdf", saved["row"]["number"].as_str().unwrap());
    let pdf = fs::read(office.stick().join(name)).unwrap();
    let picture = office.stick().join("page.png");
    let pages = (1..).map(|page| {
        let page = page.to_string();
        let drawn = ["-gray", "-r", "150", "-f", &page, "-l", &page, "-png", "-"];
        fs::write(&picture, tools::run("pdftoppm", &drawn, &pdf)).unwrap();
        let read = ["--quiet", "--raw", picture.to_str().unwrap()];
        let text = tools::run("zbarimg", &read, b"");
        String::from_utf8(text).unwrap().trim_end().to_owned()
    });
    let count = saved["pages"].as_u64().unwrap() as usize;
    pages.take(count).collect()
}

#[test]
fn the_code_on_each_page_says_which_page_of_which_paper_it_is() {
    let (family, view) = Family::frozen();
    let paper = view["row"]["id"].as_str().unwrap();
    let codes = codes(&family, paper);
    let (file, digest) = frozen(&family, &view);
    let document = super::paper::read(&file, &digest).unwrap()["content"]["document"].take();
    let read = |code: &str| said(&run("page_code.py", &[], code));
    assert!(codes.len() > 1);
    for (page, code) in (1..).zip(&codes) {
        let expected = json!({"document": document, "version": 1, "page": page,
                              "pages": codes.len(), "digest": digest[..32]});
        assert_eq!(read(code).unwrap(), expected);
    }
    let code = &codes[0];
    let other = |one: &str, other: &str| read(&code.replacen(one, other, 1));
    for (one, instead) in [
        ("GELEIT1", "GELEIT2"),
        ("GELEIT1", "geleit1"),
        (":1:1/", ":01:1/"),
        (":1:1/", ":1:0/"),
        (":1:1/", ":1:99/"),
        (":1:1/", ":10000:1/"),
        ("GELEIT1:", "GELEIT1:8"),
        ("GELEIT1:", "GELEIT1:U"),
    ] {
        assert!(other(one, instead).is_err(), "{one} {instead}");
    }
    assert!(read(&format!("{code}:")).is_err());
    assert!(other(":1:1/", ":2:1/").is_ok(), "the control");
}
