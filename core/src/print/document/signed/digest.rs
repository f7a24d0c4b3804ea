//! The digest over everything on a paper that does not vary: layout and fixed texts.

use sha2::{Digest, Sha256};

use super::TEMPLATE;
use crate::i18n::Catalog;
use crate::print::world::PARTS;

/// What decides how a value of any signed paper is set: the template and the rooms that fill it. The names of
/// languages are left out.
const LAYOUT: [&str; 10] = [
    TEMPLATE,
    include_str!("mod.rs"),
    include_str!("sheet.rs"),
    include_str!("speaker.rs"),
    include_str!("voice.rs"),
    include_str!("written.rs"),
    include_str!("rows.rs"),
    include_str!("head.rs"),
    include_str!("law.rs"),
    include_str!("hand.rs"),
];

/// SHA-256 over layout and fixed texts of the languages, each text with its length before it. `own` are the rooms of
/// one kind of paper only.
pub fn digest(name: &str, own: &[&str], language: &str, beside: Option<&str>) -> [u8; 32] {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    add(&format!("geleit {name} paper 1"));
    LAYOUT.iter().chain(own).copied().for_each(&mut add);
    for (_, part) in PARTS {
        add(part);
    }
    for tag in std::iter::once(language).chain(beside) {
        add(tag);
        Catalog::signed_sources(tag).into_iter().for_each(&mut add);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use crate::print::document::{agreement, release};

    #[test]
    fn each_kind_and_each_choice_of_languages_has_a_digest_of_its_own() {
        let choices = [
            ("de", None),
            ("fr", None),
            ("de", Some("prs")),
            ("de", Some("fa")),
            ("fr", Some("prs")),
        ];
        let all: Vec<[u8; 32]> = choices
            .into_iter()
            .flat_map(|(language, beside)| {
                [
                    agreement::template_digest(language, beside),
                    release::template_digest(language, beside),
                ]
            })
            .collect();
        for (place, digest) in all.iter().enumerate() {
            assert!(!all[..place].contains(digest));
        }
        assert_eq!(agreement::template_digest("de", Some("prs")), all[4]);
    }
}
