//! What differs from declaration to declaration: who speaks, who signs, which law holds.

use geleit_core::paper::Client;
use geleit_core::print::PaperError;
use geleit_core::print::document::release::ReleasePaper;

use super::{content, draft};
use crate::print::agreement::read;

#[test]
fn the_person_signs_and_the_workers_do_not() {
    let said = read(&draft(&content("secrecy", "de", None)));
    let (_, signing) = said.split_once("Unterschriften").unwrap();
    // Signature with the copy, slip.
    assert_eq!(signing.matches("Zahra Haidari").count(), 2, "{signing}");
    assert!(signing.contains("Nicht unterschrieben, weil"), "{signing}");
    for worker in ["Alma Berger", "Bruno Celik"] {
        assert!(!signing.contains(worker), "{worker} in {signing}");
    }
    assert!(
        signing.contains("Ich habe ein Exemplar bekommen. Datum"),
        "{signing}"
    );
    // Farid interprets in the room and signs for what he interpreted.
    assert!(signing.contains("Farid Nazari"), "{signing}");
}

#[test]
fn who_stands_for_a_child_declares_for_it() {
    let mut content = content("secrecy", "de", Some("prs"));
    let mother = content.head.clients.remove(0);
    let child = Client {
        name: "Ali Haidari".to_owned(),
        native: "علی حیدری".to_owned(),
        birth: "2015".to_owned(),
        signs: false,
        ..mother.clone()
    };
    let mother = Client {
        part: "representative".to_owned(),
        ..mother
    };
    content.head.clients = vec![child, mother];
    let said = read(&draft(&content));
    assert!(said.contains("Ich erkläre für Ali Haidari:"), "{said}");
    assert!(said.contains("من از طرف علی حیدری اظهار می‌کنم:"), "{said}");
    assert!(
        said.contains("Gesetzliche Vertretung: Zahra Haidari"),
        "{said}"
    );
    let (_, signing) = said.split_once("Unterschriften").unwrap();
    assert!(!signing.contains("Ali Haidari"), "{signing}");
    assert_eq!(signing.matches("Zahra Haidari").count(), 2, "{signing}");
}

#[test]
fn without_an_interpreter_nobody_declares_to_have_interpreted() {
    let mut content = content("accompaniment", "de", None);
    content.head.conversation.interpreter = "none".to_owned();
    let said = read(&draft(&content));
    assert!(!said.contains("Erklärung zum Dolmetschen"), "{said}");
    content.head.conversation.interpreter = "phone".to_owned();
    let said = read(&draft(&content));
    assert!(said.contains("zurückgelesen"), "{said}");
}

#[test]
fn a_no_has_no_disadvantages_but_those_that_are_named() {
    let mut content = content("secrecy", "de", None);
    let named = read(&draft(&content));
    assert!(
        named.contains("Ein Nein hat nur diese Folgen: Die Beratungsstelle fragt dann alles"),
        "{named}"
    );
    assert!(!named.contains("keine Nachteile"), "{named}");
    content.consequences = Default::default();
    let none = read(&draft(&content));
    assert!(
        none.contains("Ein Nein hat keine Nachteile für Sie."),
        "{none}"
    );
}

#[test]
fn one_way_and_both_ways_are_told_apart() {
    let mut content = content("secrecy", "de", None);
    let both = read(&draft(&content));
    assert!(
        both.contains("entbinde ich auch diese Stelle von ihrer Schweigepflicht"),
        "{both}"
    );
    content.direction = "one_way".to_owned();
    let one = read(&draft(&content));
    assert!(one.contains("Einseitig: Nur der Dienst"), "{one}");
    assert!(!one.contains("auch diese Stelle"), "{one}");
}

#[test]
fn the_law_follows_the_office() {
    for (law, jurisdiction, secrecy, consent) in [
        (
            "gdpr_public_de",
            "de-bw",
            "§ 203 Strafgesetzbuch; ",
            "Art. 6 Abs. 1 Buchst. a",
        ),
        (
            "gdpr_private_de",
            "de-bw",
            "§ 203 Strafgesetzbuch; ",
            "Art. 9 Abs. 2 Buchst. a",
        ),
        (
            "kdg",
            "de-bw",
            "§ 203 Strafgesetzbuch; ",
            "§§ 6, 8 und 11 KDG",
        ),
        (
            "dsg_ekd",
            "de-bw",
            "§ 203 Strafgesetzbuch; ",
            "§§ 6, 11 und 13 DSG-EKD",
        ),
        (
            "gdpr_lu",
            "lu",
            "Art. 458 Code pénal; ",
            "Art. 6 Abs. 1 Buchst. a",
        ),
    ] {
        for kind in ["secrecy", "data_protection"] {
            let mut content = content(kind, "de", None);
            content.head.service.data_protection_law = law.to_owned();
            content.head.service.jurisdiction = jurisdiction.to_owned();
            let said = read(&draft(&content));
            assert!(said.contains(consent), "{law}: {consent} in {said}");
            assert_eq!(said.contains(secrecy), kind == "secrecy", "{law}: {said}");
        }
    }
}

#[test]
fn a_draft_says_so_on_every_page() {
    let laid = draft(&content("data_protection", "fr", Some("ar")));
    for page in laid.page_texts() {
        assert!(
            page.contains("BROUILLON") && page.contains("مسودة"),
            "{page}"
        );
    }
}

#[test]
fn a_kind_this_program_does_not_know_has_no_paper() {
    let content = content("marriage", "de", None);
    let refused = ReleasePaper::draft(&content).lay_out().err();
    assert!(matches!(refused, Some(PaperError::Template { .. })));
}
