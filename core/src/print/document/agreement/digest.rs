//! The digest over everything on the paper that does not vary: layout and fixed texts.

use sha2::{Digest, Sha256};

use crate::i18n::Catalog;
use crate::print::world::PARTS;

/// What decides how a value is set: the template and the rooms that fill it. The names of languages are left out.
const LAYOUT: [&str; 10] = [
    include_str!("../../templates/agreement.typ"),
    include_str!("../agreement.rs"),
    include_str!("head.rs"),
    include_str!("situation.rs"),
    include_str!("goals.rs"),
    include_str!("together.rs"),
    include_str!("law.rs"),
    include_str!("hand.rs"),
    include_str!("voice.rs"),
    include_str!("written.rs"),
];

/// SHA-256 over layout and fixed texts of the languages, each text with its length before it.
pub fn template_digest(language: &str, beside: Option<&str>) -> [u8; 32] {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    add("geleit agreement paper 1");
    LAYOUT.into_iter().for_each(&mut add);
    for (_, part) in PARTS {
        add(part);
    }
    for tag in std::iter::once(language).chain(beside) {
        add(tag);
        Catalog::agreement_sources(tag)
            .into_iter()
            .for_each(&mut add);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::template_digest;

    #[test]
    fn each_choice_of_languages_has_a_digest_of_its_own() {
        let all = [
            template_digest("de", None),
            template_digest("fr", None),
            template_digest("de", Some("prs")),
            template_digest("de", Some("fa")),
            template_digest("fr", Some("prs")),
        ];
        for (place, digest) in all.iter().enumerate() {
            assert!(!all[..place].contains(digest));
        }
        assert_eq!(template_digest("de", Some("prs")), all[2]);
    }
}
