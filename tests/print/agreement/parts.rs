//! Nothing the agreement needs is missing, in any language.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use geleit_core::i18n::Catalog;

use super::{draft, family, finalised, pairs, plain, read};

/// A key for each part of the agreement, and for what a part must not lack.
const KEYS: [&str; 62] = [
    "title",
    "orientation",
    "orientation-improvement",
    "place-date",
    "case",
    "parties",
    "part-client",
    "part-child",
    "service",
    "worker-holder",
    "worker-deputy",
    "conversation",
    "spoken",
    "interpreter",
    "interpreter-phone",
    "understanding",
    "basis",
    "application",
    "path-referred-service",
    "reason",
    "views",
    "view-client",
    "view-worker",
    "areas",
    "areas-hint",
    "area-residence",
    "area-safety",
    "rating-0",
    "rating-4",
    "rating-none",
    "resources",
    "resource-person",
    "resource-family",
    "resource-surroundings",
    "goals",
    "vision",
    "text-client",
    "text-worker",
    "indicator",
    "baseline",
    "target",
    "due",
    "steps",
    "what",
    "who",
    "by-when",
    "partners",
    "limits",
    "rules",
    "period",
    "frequency",
    "evaluation",
    "evaluation-how",
    "evaluation-where",
    "evaluation-with",
    "voluntary-text",
    "secrecy-limit-child",
    "secrecy-limit-court",
    "data-notice",
    "consent-tick",
    "mark",
    "copy-text",
];
/// The same, for those that hold a heading or stand by a line to write on.
const HANDS: [&str; 14] = [
    "voluntary",
    "secrecy",
    "data",
    "complaints",
    "complaints-text",
    "complaints-office",
    "consent",
    "signatures",
    "place",
    "date",
    "signature",
    "witness",
    "refused",
    "declaration",
];

/// A finalised paper in words.
struct Read {
    master: &'static str,
    beside: Option<&'static str>,
    pages: usize,
    missing: BTreeSet<char>,
    said: String,
}

/// The family's paper in all languages, laid out once for all tests.
static PAPERS: LazyLock<Vec<Read>> = LazyLock::new(|| {
    let read = |(master, beside)| {
        let laid = finalised(&family(master, beside));
        Read {
            master,
            beside,
            pages: laid.page_count(),
            missing: laid.missing_letters(),
            said: read(&laid),
        }
    };
    pairs().map(read).collect()
});

#[test]
fn every_part_stands_in_every_language() {
    for Read {
        master,
        beside,
        missing,
        said,
        ..
    } in &*PAPERS
    {
        assert!(missing.is_empty(), "{master} {beside:?}: {missing:?}");
        assert!(!said.contains('⟦'), "{master} {beside:?}: {said}");
        for tag in [Some(*master), *beside].into_iter().flatten() {
            let catalog = Catalog::on_paper(tag).unwrap();
            for key in KEYS.iter().chain(&HANDS) {
                let text = plain(&catalog.text(&format!("agreement-{key}"), &[]));
                assert!(
                    said.contains(&text),
                    "{master} {beside:?}: {key} ({tag}), {text} in {said}"
                );
            }
        }
    }
}

#[test]
fn what_was_agreed_stands_on_the_paper() {
    let dates = [
        ("de", "12.07.2027"),
        ("fr", "12/07/2027"),
        ("en", "12 July 2027"),
    ];
    for (master, date) in dates {
        let beside_dari = |paper: &&Read| paper.master == master && paper.beside == Some("prs");
        let said = &PAPERS.iter().find(beside_dari).unwrap().said;
        for words in [
            date,
            "Amir Haidari",
            "زهرا حیدری",
            "Lindenweg 4",
            "Selin Kaya",
            "Grundschule am Park",
            "Sechs Fehltage im letzten Monat.",
            "Frau Lorenz",
            "alle zwei Wochen",
            "Beschwerdestelle, Zimmer 3.14",
            "datenschutz@musterkreis.example",
            "Landesbeauftragter für den Datenschutz",
            "203 Strafgesetzbuch",
            "4711",
            "12/07/2027",
            "03/11/2026",
        ] {
            assert!(said.contains(words), "{master}: {words} in {said}");
        }
    }
}

#[test]
fn a_family_with_three_goals_has_six_pages_at_most() {
    for Read {
        master,
        beside,
        pages,
        ..
    } in &*PAPERS
    {
        assert!(*pages <= 6, "{master} {beside:?}: {pages} pages");
    }
}

#[test]
fn only_texts_no_one_has_reviewed_say_so() {
    let unreviewed = |tag: &str, name: &str| {
        let catalog = Catalog::on_paper(tag).unwrap();
        let name = catalog.text(&format!("language-{name}"), &[]);
        plain(&catalog.text("agreement-unreviewed", &[("master", name.into())]))
    };
    for Read {
        master,
        beside,
        said,
        ..
    } in &*PAPERS
    {
        if let Some(beside) = beside {
            for tag in [master, beside] {
                let line = unreviewed(tag, master);
                assert!(said.contains(&line), "{master} {beside}: {line} in {said}");
            }
        } else {
            assert!(!said.contains(&unreviewed(master, master)));
        }
    }
    let said = read(&draft(&family("de", Some("en"))));
    assert!(said.contains("Help-plan agreement") && !said.contains("nicht geprüft"));
}
