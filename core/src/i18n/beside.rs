//! Languages that stand beside a master language on papers clients take home: headings, labels and fixed sentences.
//!
//! The screen never shows them, and no one has reviewed them yet; the papers say so. Fixed texts exist for these tags
//! only; for any other language a paper is printed in the master language alone.

use std::sync::LazyLock;

use super::catalog::signed_files;
use super::{Catalog, Language};

/// One language: its tag and its only file.
type Source = (&'static str, &'static str);

/// Their tags, in the order in which people are likely to ask for them.
pub const BESIDE: [&str; 7] = ["ar", "prs", "fa", "ti", "tr", "uk", "kmr"];

const SOURCES: [Source; 7] = [
    ("ar", include_str!("../../../locales/paper/ar.ftl")),
    ("prs", include_str!("../../../locales/paper/prs.ftl")),
    ("fa", include_str!("../../../locales/paper/fa.ftl")),
    ("ti", include_str!("../../../locales/paper/ti.ftl")),
    ("tr", include_str!("../../../locales/paper/tr.ftl")),
    ("uk", include_str!("../../../locales/paper/uk.ftl")),
    ("kmr", include_str!("../../../locales/paper/kmr.ftl")),
];

static LOADED: LazyLock<Vec<(&'static str, Catalog)>> = LazyLock::new(|| {
    let load = |(tag, text): Source| (tag, Catalog::load(tag, &[text]));
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
        let beside = SOURCES.into_iter().filter(|(known, _)| *known == tag);
        let master = Language::from_tag(tag).map(signed_files);
        beside
            .map(|(_, text)| text)
            .chain(master.into_iter().flatten())
            .collect()
    }
}
