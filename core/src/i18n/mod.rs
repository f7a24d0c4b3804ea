//! Words in the worker's language: the only room that reads `locales/`.
//!
//! Papers are printed in a **master language** (German, French or English), often beside the language of the client. The
//! texts of the program itself exist in the three master languages only; the fixed texts of a paper that clients take home exist in
//! more (`beside`). All are embedded, so that a laptop without a
//! network, and without our folder, still prints a complete paper. What people wrote is never translated here.
//!
//! A key that is missing is a fault of ours, never of the user: the text then shows the key between ⟦ ⟧, which no one can
//! overlook, and a test keeps the languages equal in keys and variables.

mod beside;
mod catalog;
mod direction;
mod fields;
mod format;

pub use beside::{BESIDE, is_reviewed};
pub use catalog::{Catalog, Variable};
pub use direction::Direction;
pub(crate) use direction::is_rtl;
pub use fields::field_words;
pub use format::{date, date_in};

/// Names a master language: one in which every text of the program exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// German, as in Baden-Württemberg.
    German,
    /// French, as in Luxembourg.
    French,
    /// English.
    English,
}

impl Language {
    /// Lists every master language.
    pub const ALL: [Language; 3] = [Language::German, Language::French, Language::English];

    /// Gives the BCP 47 tag, as it stands in settings, papers and PDF files.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::German => "de",
            Language::French => "fr",
            Language::English => "en",
        }
    }

    /// Finds the master language of a tag; a region (`de-LU`) is ignored, another language is `None`.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split('-').next().unwrap_or_default();
        Language::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}
