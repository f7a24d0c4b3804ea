//! The frozen bytes, the pages on the screen, the print.

use super::family::{Family, OWN_WORDS, content_of};
use crate::support::{ALMA, PaperTray, with};
use geleit_core::agreement::Content;
use geleit_core::paper::written;
use serde_json::json;
use sha2::{Digest, Sha256};

#[test]
fn the_printed_digest_is_sha256_of_the_frozen_bytes() {
    let (family, view) = Family::frozen();
    let bytes = content_of(&family, &view);
    let digest: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(view["digest"], digest);
    assert_eq!(view["intact"], true);
    let content: Content = written::read(&bytes).unwrap();
    assert_eq!(content.view_client.text, OWN_WORDS);
    assert_eq!(content.head.clients.len(), 3);
    let father = content
        .head
        .clients
        .iter()
        .find(|client| client.person == family.father);
    assert_eq!(father.unwrap().native, "محمد حیدری");
    assert_eq!(content.head.service.workers[0].name, ALMA.name);
    assert_eq!(content.head.service.workers[1].part, "deputy");
    assert_eq!(content.head.document, view["document"]);
}

#[test]
fn what_the_interpreter_typed_stands_beside_it_in_that_language_only() {
    let family = Family::new();
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let say = |language: &str, text: &str| {
        json!({"plan": family.plan, "row": family.plan, "field": "view_worker",
               "language": language, "text": text})
    };
    family
        .office
        .call("help_plan.say", say("prs", "فامیل در دو اتاق زندگی می‌کند."));
    family
        .office
        .call("help_plan.say", say("ru", "Семья живёт в двух комнатах."));
    let view = family.office.call("agreement.finalise", family.wish(1));
    let content: Content = written::read(&content_of(&family, &view)).unwrap();
    let saying = content.view_worker.saying.unwrap();
    assert_eq!(saying, "فامیل در دو اتاق زندگی می‌کند.");
    assert_eq!(content.view_client.saying, None);
}

#[test]
fn a_printer_that_refuses_leaves_the_agreement_and_can_be_tried_again() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let print =
        |printer: &str| json!({"paper": view["row"]["id"], "printer": printer, "copies": 2});
    assert_eq!(
        office.refused("paper.print", print("cups:off")),
        "printer-unreachable"
    );
    assert_eq!(family.open(&view)["row"]["printed"], false);
    let printed = office.call("paper.print", print(PaperTray::ADDRESS));
    assert_eq!(printed["row"]["printed"], true);
    assert_eq!(printed["prints"][0]["copies"], 2);
    let papers = office.tray.papers();
    assert_eq!(papers.len(), 2);
    let number = format!("{}-1", view["row"]["number"].as_str().unwrap());
    assert_eq!(papers[0].0, number);
    assert!(papers[0].1.starts_with(b"%PDF"));
    // Saved, it is the same paper, called by its number.
    let stick = office.stick();
    let grant = office.desk.grant(stick.clone());
    let saved = office.call(
        "paper.save",
        json!({"paper": view["row"]["id"], "grant": grant}),
    );
    assert_eq!(saved["prints"][1]["way"], "saved");
    let path = stick.join(format!("{number}.pdf"));
    assert!(geleit_core::desk::is_plain_name(&path));
    assert_eq!(std::fs::read(path).unwrap(), papers[0].1);
    // Not among the files of the store.
    let grant = office.desk.grant(office.home());
    let inside = json!({"paper": view["row"]["id"], "grant": grant});
    assert_eq!(
        office.refused("paper.save", inside),
        "backup-target-inside-store"
    );
}

#[test]
fn the_screen_shows_the_pages_of_the_draft_and_then_those_of_the_print() {
    let family = Family::new();
    let office = &family.office;
    let wish = json!({"plan": family.plan, "language": "de", "beside": "prs"});
    let draft = office.call("agreement.draft", wish.clone());
    assert_eq!(
        draft["missing"],
        json!([{"code": "evaluation_on", "row": ""}])
    );
    assert_eq!(draft["missingLetters"], json!([]));
    let page = office.call(
        "agreement.draft_page",
        with(wish, json!({"page": 1, "scale": 1.0})),
    );
    assert!(page["text"].as_str().unwrap().contains("ENTWURF"));
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let view = office.call("agreement.finalise", family.wish(1));
    let pages = family.open(&view)["pages"].as_u64().unwrap();
    assert!(pages >= 1);
    let page = |number: u64| json!({"paper": view["row"]["id"], "page": number, "scale": 1.0});
    let mut text = String::new();
    for number in 1..=pages {
        let page = office.call("paper.page", page(number));
        assert!(page["png"].as_str().unwrap().starts_with("iVBORw0KGgo"));
        text += page["text"].as_str().unwrap();
    }
    assert!(text.contains(OWN_WORDS) && !text.contains("ENTWURF"));
    assert_eq!(office.refused("paper.page", page(pages + 1)), "not-found");
    assert_eq!(office.refused("paper.page", page(0)), "not-found");
}

#[test]
fn audit_and_errors_hold_nothing_of_what_was_agreed() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    family.open(&view);
    let print = json!({"paper": view["row"]["id"], "printer": "cups:off", "copies": 1});
    office.refused("paper.print", print);
    let mark = with(
        family.signature(&view, &family.mother),
        json!({"kind": "mark", "witnessName": "Farid Nazari"}),
    );
    let error = geleit_core::commands::dispatch(&office.desk, "paper.sign", mark).unwrap_err();
    assert_eq!(error, json!({"code": "witness-is-interpreter", "args": {}}));
    let audit = office.call("audit.list", json!({"offset": 0, "limit": 200}));
    let acts: Vec<&str> = audit["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["act"].as_str().unwrap())
        .collect();
    for act in ["agreement.finalise", "paper.open", "paper.print"] {
        assert!(acts.contains(&act), "{act}");
    }
    // The line stands before the printer is asked.
    let line = audit["rows"].as_array().unwrap().iter();
    let mut line = line.filter(|row| row["act"] == "paper.print");
    assert_eq!(line.next().unwrap()["subject"], view["row"]["id"]);
    let text = audit.to_string();
    for word in ["Haidari", "Nazari", "Ali", OWN_WORDS, "2027-07-12"] {
        assert!(!text.contains(word), "{word}");
    }
}
