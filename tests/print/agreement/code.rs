//! The code on every page, read by a program that did not make it.

use geleit_core::print::Laid;

use super::family::DIGEST;
use super::{draft, family, finalised, plain, read};
use crate::print::tools;

/// What the codes of these papers begin and end with, by their page.
fn expected(page: usize, pages: usize) -> String {
    format!("GELEIT1:00041061050R3GG28A1C60T3GF:1:{page}/{pages}:55MPJTB9D5MPJTB9D5MPJTB9D5")
}

/// Reads the codes of every page, drawn at so many dots per inch.
fn codes(laid: &Laid, dots: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let pdf = laid.pdf().unwrap();
    (1..=laid.page_count())
        .map(|page| {
            let number = page.to_string();
            let arguments = [
                "-gray", "-r", dots, "-f", &number, "-l", &number, "-png", "-",
            ];
            let picture = folder.path().join(format!("{page}.png"));
            std::fs::write(&picture, tools::run("pdftoppm", &arguments, &pdf)).unwrap();
            let arguments = ["--quiet", "--raw", picture.to_str().unwrap()];
            String::from_utf8(tools::run("zbarimg", &arguments, b"")).unwrap()
        })
        .collect()
}

#[test]
fn every_page_names_document_version_page_and_digest_and_nothing_else() {
    for (master, beside) in [("de", Some("prs")), ("fr", None)] {
        let laid = finalised(&family(master, beside));
        let pages = laid.page_count();
        for dots in ["150", "300"] {
            let read = codes(&laid, dots);
            let expected: Vec<String> = (1..=pages)
                .map(|page| format!("{}\n", expected(page, pages)))
                .collect();
            assert_eq!(read, expected, "{master} {beside:?} at {dots}");
        }
    }
}

#[test]
fn beside_the_code_stands_the_same_to_read_and_type() {
    let laid = finalised(&family("de", Some("uk")));
    let pages = laid.page_count();
    for (number, page) in (1..).zip(laid.page_texts()) {
        let said = plain(&page);
        let code = expected(number, pages);
        let parts: Vec<&str> = code.split(':').collect();
        let together = said.replace(' ', "");
        assert!(
            together.contains(parts[1]) && together.contains(parts[4]),
            "{said}"
        );
        for words in [
            "Nr. 2027-K7-12 · Fassung 1".to_owned(),
            format!("Seite {number} von {pages}"),
            format!("Сторінка {number} з {pages}"),
        ] {
            assert!(said.contains(&words), "{words} in {said}");
        }
    }
}

#[test]
fn a_draft_says_so_on_every_page_and_has_no_code() {
    for (master, mark) in [("de", "ENTWURF"), ("fr", "BROUILLON"), ("en", "DRAFT")] {
        let content = family(master, Some("ar"));
        let laid = draft(&content);
        for page in laid.page_texts() {
            assert!(page.contains(mark) && page.contains("مسودة"), "{page}");
        }
        let images = tools::run("pdfimages", &["-list", "-"], &laid.pdf().unwrap());
        assert_eq!(
            String::from_utf8(images).unwrap().lines().count(),
            2,
            "only the head"
        );
        assert!(!read(&finalised(&content)).contains(mark));
    }
}

#[test]
fn the_file_names_nobody() {
    let laid = finalised(&family("de", Some("prs")));
    let pdf = laid.pdf().unwrap();
    let file = String::from_utf8_lossy(&pdf);
    assert!(!file.contains("Haidari") && !file.contains("حیدری"));
    let said = String::from_utf8(tools::run("pdfinfo", &["-"], &pdf)).unwrap();
    assert!(said.contains("Hilfeplan-Vereinbarung"), "{said}");
    assert!(
        !said.contains("Author") && !said.contains("Haidari"),
        "{said}"
    );
}

#[test]
fn the_digest_decides_only_about_the_code() {
    let content = family("en", None);
    let one = finalised(&content);
    let mut other = DIGEST;
    other[0] ^= 1;
    let two = geleit_core::print::document::agreement::AgreementPaper {
        content: &content,
        digest: Some(other),
    };
    let two = two.lay_out().unwrap();
    assert_eq!(one.page_count(), two.page_count());
    assert_ne!(codes(&one, "150"), codes(&two, "150"));
    assert_eq!(one.pdf().unwrap(), finalised(&content).pdf().unwrap());
}
