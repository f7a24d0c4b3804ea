//! The agreement of a help plan on paper.

mod code;
mod extremes;
mod family;
mod parts;
mod sides;
mod variants;

pub use family::{draft, family, finalised};

use geleit_core::print::Laid;

/// A master language alone, and with each language that may stand beside it.
pub fn pairs() -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let besides = || {
        let known = geleit_core::i18n::BESIDE.into_iter().map(Some);
        std::iter::once(None).chain(known)
    };
    family::MASTERS
        .into_iter()
        .flat_map(move |master| besides().map(move |beside| (master, beside)))
}

/// All words of a paper, without line breaks and the invisible marks that set apart names.
pub fn read(laid: &Laid) -> String {
    plain(&laid.page_texts().concat())
}

/// Leaves out line breaks and invisible marks.
pub fn plain(text: &str) -> String {
    let shown = text
        .chars()
        .filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter));
    let shown: String = shown.collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}
