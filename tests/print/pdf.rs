//! The file itself: standards, title, language, and the same bytes for the same paper.

use geleit_core::i18n::Language;
use geleit_core::print::document::recovery_sheet::Holder;

use super::agreement::{draft, family, finalised};
use super::recovery_sheet::sheet;
use super::{release, tools, two_languages};

/// Every kind of paper these tests know, as PDF.
fn papers() -> Vec<(String, Vec<u8>)> {
    let mut papers = vec![(
        "two languages".to_owned(),
        two_languages::proof().pdf().unwrap(),
    )];
    for (language, beside) in [("de", Some("prs")), ("fr", Some("ti")), ("en", None)] {
        let content = family(language, beside);
        let name = format!("agreement {language} {beside:?}");
        papers.push((format!("draft of {name}"), draft(&content).pdf().unwrap()));
        papers.push((name, finalised(&content).pdf().unwrap()));
    }
    for (kind, language, beside) in [
        ("secrecy", "de", Some("prs")),
        ("data_protection", "fr", None),
        ("accompaniment", "en", Some("ti")),
    ] {
        let content = release::content(kind, language, beside);
        let draft = release::draft(&content).pdf().unwrap();
        papers.push((format!("draft of {kind} {language} {beside:?}"), draft));
        let whole = release::finalised(&content).pdf().unwrap();
        papers.push((format!("{kind} {language} {beside:?}"), whole));
    }
    for language in Language::ALL {
        for holder in [Holder::Personal("SK"), Holder::Office] {
            let pdf = sheet(language, holder).unwrap().pdf().unwrap();
            papers.push((format!("{language:?} {holder:?}"), pdf));
        }
    }
    papers
}

#[test]
fn every_paper_claims_archive_and_accessibility_standards_and_is_sound() {
    for (name, pdf) in papers() {
        let text = String::from_utf8_lossy(&pdf);
        for mark in [
            "<pdfaid:part>2<",
            "<pdfaid:conformance>A<",
            "<pdfuaid:part>1<",
            "/MarkInfo",
            "/Lang",
        ] {
            assert!(text.contains(mark), "{name}: {mark}");
        }
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("paper.pdf");
        std::fs::write(&file, &pdf).unwrap();
        let said = tools::run("qpdf", &["--check", file.to_str().unwrap()], b"");
        let said = String::from_utf8_lossy(&said);
        assert!(
            said.contains("No syntax or stream encoding errors"),
            "{name}: {said}"
        );
    }
}

#[test]
fn the_same_paper_is_the_same_file() {
    assert_eq!(papers(), papers());
}

#[test]
fn the_file_names_the_paper_and_nobody() {
    let pdf = sheet(Language::French, Holder::Personal("SK"))
        .unwrap()
        .pdf()
        .unwrap();
    let said = String::from_utf8(tools::run("pdfinfo", &["-"], &pdf)).unwrap();
    let field = |name: &str| {
        said.lines()
            .find_map(|line| line.strip_prefix(name))
            .map(str::trim)
    };
    assert_eq!(
        field("Title:"),
        Some("Fiche de secours\u{202f}: personnelle"),
        "{said}"
    );
    assert_eq!(field("Creator:"), Some("Geleit"), "{said}");
    assert_eq!(field("Author:"), None, "{said}");
    assert_eq!(field("Tagged:"), Some("yes"), "{said}");
    assert_eq!(field("Pages:"), Some("1"), "{said}");
    assert!(field("CreationDate:").unwrap().contains("2027"), "{said}");
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.contains("/Lang(fr)") || text.contains("/Lang (fr)"));
}
