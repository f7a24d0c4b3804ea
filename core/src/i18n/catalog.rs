//! The texts of one language, embedded from `locales/` and resolved by key.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;
use super::direction::{Direction, is_rtl};

/// A value that fills a variable of a text: a string or a number (`"x".into()`, `3.into()`).
pub type Variable<'a> = FluentValue<'a>;

/// Holds every text of one language.
pub struct Catalog {
    bundle: FluentBundle<FluentResource>,
    direction: Direction,
}

static GERMAN: LazyLock<Catalog> = LazyLock::new(|| Catalog::master(Language::German));
static FRENCH: LazyLock<Catalog> = LazyLock::new(|| Catalog::master(Language::French));
static ENGLISH: LazyLock<Catalog> = LazyLock::new(|| Catalog::master(Language::English));

/// Lists the files of a language. A new file of `locales/` is one line more in each arm.
const fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::German => &[
            include_str!("../../../locales/de/paper.ftl"),
            include_str!("../../../locales/de/codes.ftl"),
        ],
        Language::French => &[
            include_str!("../../../locales/fr/paper.ftl"),
            include_str!("../../../locales/fr/codes.ftl"),
        ],
        Language::English => &[
            include_str!("../../../locales/en/paper.ftl"),
            include_str!("../../../locales/en/codes.ftl"),
        ],
    }
}

/// Lists the files of a language that only papers for signature print.
pub(super) const fn signed_files(language: Language) -> [&'static str; 4] {
    match language {
        Language::German => [
            include_str!("../../../locales/de/agreement.ftl"),
            include_str!("../../../locales/de/agreement_law.ftl"),
            include_str!("../../../locales/de/release_paper.ftl"),
            include_str!("../../../locales/de/release_law.ftl"),
        ],
        Language::French => [
            include_str!("../../../locales/fr/agreement.ftl"),
            include_str!("../../../locales/fr/agreement_law.ftl"),
            include_str!("../../../locales/fr/release_paper.ftl"),
            include_str!("../../../locales/fr/release_law.ftl"),
        ],
        Language::English => [
            include_str!("../../../locales/en/agreement.ftl"),
            include_str!("../../../locales/en/agreement_law.ftl"),
            include_str!("../../../locales/en/release_paper.ftl"),
            include_str!("../../../locales/en/release_law.ftl"),
        ],
    }
}

impl Catalog {
    /// Gives the texts of a language; they are parsed once per process.
    pub fn of(language: Language) -> &'static Catalog {
        match language {
            Language::German => &GERMAN,
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        }
    }

    /// Resolves a text with its variables. A missing key or variable shows itself between ⟦ ⟧.
    ///
    /// A variable with right-to-left letters is set apart by Unicode isolates, so that an Arabic name inside a German
    /// sentence disturbs no order; other variables stay free of marks, so that a PDF can be searched for them.
    pub fn text(&self, key: &str, variables: &[(&str, Variable<'_>)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return format!("⟦{key}⟧");
        };
        let variables = variables
            .iter()
            .map(|(name, value)| (*name, self.set_apart(value)))
            .collect();
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&variables), &mut errors)
            .into_owned();
        if errors.is_empty() {
            text
        } else {
            format!("⟦{key}: {text}⟧")
        }
    }

    /// Tells whether a text exists.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// Loads the texts of a master language.
    fn master(language: Language) -> Catalog {
        Catalog::load(
            language.tag(),
            files(language).iter().chain(&signed_files(language)),
        )
    }

    /// Parses embedded files. A damaged entry is left out and shows as missing; the tests name it.
    pub(super) fn load<'a>(tag: &str, files: impl IntoIterator<Item = &'a &'a str>) -> Catalog {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(tag)]);
        bundle.set_use_isolating(false);
        for text in files {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) => resource,
                Err((readable, _)) => readable,
            };
            bundle.add_resource_overriding(resource);
        }
        Catalog {
            bundle,
            direction: Direction::of(tag),
        }
    }

    /// Encloses a string in isolates if it has right-to-left letters; in a right-to-left text, every string.
    fn set_apart<'a>(&self, value: &Variable<'a>) -> Variable<'a> {
        match value {
            FluentValue::String(text)
                if self.direction == Direction::Rtl || text.chars().any(is_rtl) =>
            {
                format!("\u{2068}{text}\u{2069}").into()
            }
            other => other.clone(),
        }
    }
}

/// Gives the identifier that number and plural rules go by.
fn identifier(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Reads keys and their variables straight from the text of the files.
    fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::<String, BTreeSet<String>>::new();
        for text in files(language).iter().chain(&signed_files(language)) {
            assert!(
                FluentResource::try_new((*text).to_owned()).is_ok(),
                "{language:?} parses"
            );
            let mut key = String::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                    key = name.to_owned();
                    let twice = found.insert(key.clone(), BTreeSet::new());
                    assert!(twice.is_none(), "{language:?} has {key} twice");
                }
                let variables = line.split('$').skip(1).map(|rest| {
                    rest.chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
                        .collect()
                });
                found.entry(key.clone()).or_default().extend(variables);
            }
        }
        found
    }

    #[test]
    fn every_language_has_the_same_keys_and_variables() {
        let german = keys(Language::German);
        assert!(german.len() > 30);
        for language in Language::ALL {
            assert_eq!(keys(language), german, "{language:?}");
        }
    }

    #[test]
    fn every_text_resolves_without_a_mark() {
        for language in Language::ALL {
            for (key, variables) in keys(language)
                .into_iter()
                .filter(|(key, _)| !key.is_empty())
            {
                let variables: Vec<_> = variables
                    .iter()
                    .map(|name| (name.as_str(), "x".into()))
                    .collect();
                let text = Catalog::of(language).text(&key, &variables);
                assert!(
                    !text.contains('⟦') && !text.is_empty(),
                    "{language:?} {key}: {text}"
                );
            }
        }
    }

    #[test]
    fn a_missing_key_or_variable_cannot_be_overlooked() {
        let catalog = Catalog::of(Language::German);
        assert_eq!(catalog.text("no-such-text", &[]), "⟦no-such-text⟧");
        assert!(
            catalog
                .text("paper-number", &[])
                .starts_with("⟦paper-number")
        );
        assert!(!catalog.has("no-such-text"));
    }

    #[test]
    fn only_right_to_left_names_are_set_apart() {
        let text = |name: &str| {
            Catalog::of(Language::English).text("paper-number", &[("number", name.into())])
        };
        assert_eq!(text("2027-A-1"), "No. 2027-A-1");
        assert_eq!(text("محمد"), "No. \u{2068}محمد\u{2069}");
    }
}
