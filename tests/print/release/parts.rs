//! Nothing a declaration needs is missing, in any language, and nothing of an agreement is on it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use geleit_core::i18n::Catalog;
use geleit_core::release::Content;

use super::{KINDS, content, finalised};
use crate::print::agreement::{pairs, plain, read};
use crate::print::tools;

/// What stands on every declaration.
const KEYS: [&str; 14] = [
    "release-parties",
    "release-declared",
    "release-slip",
    "release-slip-hint",
    "agreement-conversation",
    "agreement-part-client",
    "agreement-service",
    "agreement-worker-holder",
    "agreement-voluntary",
    "agreement-data",
    "agreement-signatures",
    "agreement-mark",
    "agreement-declaration",
    "agreement-copy-text",
];
/// What stands on a declaration that goes only so far.
const LIMITED: [&str; 7] = [
    "release-what-for",
    "release-purpose",
    "release-things",
    "release-sensitive",
    "release-sensitive-text",
    "release-initials",
    "release-consequences",
];

/// A finalised paper in words.
struct Read {
    content: Content,
    beside: Option<&'static str>,
    pages: usize,
    missing: BTreeSet<char>,
    said: String,
}

/// All kinds in all languages, laid out once for all tests.
static PAPERS: LazyLock<Vec<Read>> = LazyLock::new(|| {
    let kinds = KINDS.into_iter();
    let all = kinds.flat_map(|kind| pairs().map(move |(master, beside)| (kind, master, beside)));
    let read = |(kind, master, beside)| {
        let content = content(kind, master, beside);
        let laid = finalised(&content);
        Read {
            content,
            beside,
            pages: laid.page_count(),
            missing: laid.missing_letters(),
            said: read(&laid),
        }
    };
    all.map(read).collect()
});

/// The keys of what was ticked.
fn chosen(list: &str, codes: &[String]) -> Vec<String> {
    let codes = codes.iter();
    let keys = codes.map(|code| format!("release-{list}-{}", code.replace('_', "-")));
    keys.collect()
}

/// Every fixed text that this declaration has to show.
fn expected(content: &Content) -> Vec<String> {
    let kind = content.kind.replace('_', "-");
    let mut keys = vec![
        format!("release-title-{kind}"),
        format!("release-withdrawal-{kind}"),
    ];
    keys.extend(KEYS.map(str::to_owned));
    let more: &[&str] = match &*content.kind {
        "accompaniment" => &["release-meaning-text", "agreement-data-duration"],
        _ => &LIMITED,
    };
    keys.extend(more.iter().map(|key| (*key).to_owned()));
    keys.extend(chosen("thing", &content.items));
    keys.extend(chosen("way", &content.channels));
    let direction = (!content.direction.is_empty()).then(|| content.direction.clone());
    keys.extend(chosen("between", direction.as_slice()));
    keys
}

#[test]
fn every_part_stands_in_every_language_and_none_of_an_agreement() {
    for paper in &*PAPERS {
        let (said, content) = (&paper.said, &paper.content);
        let name = format!(
            "{} {} {:?}",
            content.kind, content.head.language, paper.beside
        );
        assert!(paper.missing.is_empty(), "{name}: {:?}", paper.missing);
        assert!(!said.contains('⟦'), "{name}: {said}");
        let tags = [Some(&*content.head.language), paper.beside];
        for tag in tags.into_iter().flatten() {
            let catalog = Catalog::on_paper(tag).unwrap();
            for key in expected(content) {
                let text = plain(&catalog.text(&key, &[]));
                assert!(said.contains(&text), "{name}: {key} ({tag}) in {said}");
            }
            for key in ["agreement-title", "agreement-parties", "agreement-basis"] {
                let text = plain(&catalog.text(key, &[]));
                assert!(!said.contains(&text), "{name}: {key} ({tag}) in {said}");
            }
        }
    }
}

#[test]
fn recipient_purpose_and_last_day_stand_on_a_release() {
    let days = [
        ("de", "30.09.2027"),
        ("fr", "30/09/2027"),
        ("en", "30 September 2027"),
    ];
    let releases = PAPERS
        .iter()
        .filter(|paper| paper.content.kind == "secrecy");
    for paper in releases {
        let master = &paper.content.head.language;
        let (_, day) = days.iter().find(|(tag, _)| tag == master).unwrap();
        for words in [
            "Beratungsstelle Brücke, Integrationsmanagement",
            "Bachgasse 9, 70001 Neustadt",
            "Die Beratungsstelle begleitet die Familie nach dem Umzug weiter.",
            "Umzug nach Neustadt am 6. April 2027",
            "Die Beratungsstelle fragt dann alles noch einmal.",
            "Landratsamt Musterkreis",
            "Alma Berger",
            "Zahra Haidari",
            "203 Strafgesetzbuch",
            day,
        ] {
            assert!(
                paper.said.contains(words),
                "{master}: {words} in {}",
                paper.said
            );
        }
    }
}

#[test]
fn the_slip_at_the_end_names_the_paper_it_takes_back() {
    for paper in &*PAPERS {
        for tag in [Some(&*paper.content.head.language), paper.beside] {
            let Some(tag) = tag else { continue };
            let catalog = Catalog::on_paper(tag).unwrap();
            let number = [("number", "2027-4f1c-31".into())];
            let slip = plain(&catalog.text("release-slip-text", &number));
            let (before, after) = paper.said.split_once(&slip).expect(&paper.said);
            let signatures = plain(&catalog.text("agreement-signatures", &[]));
            assert!(before.contains(&signatures), "{tag}: {before}");
            assert!(after.contains("Zahra Haidari"), "{tag}: {after}");
        }
    }
}

#[test]
fn a_declaration_has_three_pages_at_most_and_a_consent_in_one_language_two() {
    let most = |paper: &Read| match (&*paper.content.kind, paper.beside) {
        ("secrecy", _) | (_, Some(_)) => 3,
        _ => 2,
    };
    let long = PAPERS.iter().filter(|paper| paper.pages > most(paper));
    let long = long.map(|paper| {
        let head = &paper.content.head;
        (&paper.content.kind, &head.language, paper.beside)
    });
    let long: Vec<_> = long.collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn the_file_names_nobody() {
    let pdf = finalised(&content("secrecy", "de", Some("prs")))
        .pdf()
        .unwrap();
    let file = String::from_utf8_lossy(&pdf);
    assert!(!file.contains("Haidari") && !file.contains("حیدری"));
    let said = String::from_utf8(tools::run("pdfinfo", &["-"], &pdf)).unwrap();
    assert!(
        said.contains("Entbindung von der Schweigepflicht"),
        "{said}"
    );
    assert!(
        !said.contains("Haidari") && !said.contains("Brücke"),
        "{said}"
    );
}
