//! Languages that stand beside a master language on papers clients take home: headings, labels and fixed sentences.
//!
//! The screen never shows them, and no one has reviewed them yet; the papers say so. Fixed texts exist for these tags
//! only; for any other language a paper is printed in the master language alone.

use std::sync::LazyLock;

use super::catalog::signed_files;
use super::{Catalog, Language};

/// One language: its tag, the texts of papers for signature, and the words of the handover report.
type Source = (&'static str, &'static str, &'static str);

/// Which of those words names which table and field; the same for every language.
const FIELDS: &str = include_str!("../../../locales/handover_report/fields.ftl");

/// Their tags, in the order in which people are likely to ask for them.
pub const BESIDE: [&str; 7] = ["ar", "prs", "fa", "ti", "tr", "uk", "kmr"];

macro_rules! source {
    ($tag:literal) => {
        (
            $tag,
            include_str!(concat!("../../../locales/paper/", $tag, ".ftl")),
            include_str!(concat!("../../../locales/handover_report/", $tag, ".ftl")),
        )
    };
}

const SOURCES: [Source; 7] = [
    source!("ar"),
    source!("prs"),
    source!("fa"),
    source!("ti"),
    source!("tr"),
    source!("uk"),
    source!("kmr"),
];

static LOADED: LazyLock<Vec<(&'static str, Catalog)>> = LazyLock::new(|| {
    let load = |(tag, signed, report): Source| (tag, Catalog::load(tag, &[signed, report, FIELDS]));
    SOURCES.into_iter().map(load).collect()
});

/// Tells whether somebody has checked the texts of a language: so far those of the master languages.
pub fn is_reviewed(tag: &str) -> bool {
    Language::from_tag(tag).is_some()
}

impl Catalog {
    /// Gives the fixed texts of papers in a language, a master language or one of [`BESIDE`].
    pub fn on_paper(tag: &str) -> Option<&'static Catalog> {
        let beside = LOADED.iter().find(|(known, _)| *known == tag);
        beside
            .map(|(_, catalog)| catalog)
            .or_else(|| Language::from_tag(tag).map(Catalog::of))
    }

    /// Gives the files that hold the fixed texts of papers for signature in a language, without names of codes.
    pub(crate) fn signed_sources(tag: &str) -> Vec<&'static str> {
        let beside = SOURCES.into_iter().filter(|(known, ..)| *known == tag);
        let master = Language::from_tag(tag).map(signed_files);
        beside
            .map(|(_, signed, _)| signed)
            .chain(master.into_iter().flatten())
            .collect()
    }
}
