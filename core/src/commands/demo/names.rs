//! Names put together from parts, in several scripts.

use super::dice::Dice;

const PARTS: &str = include_str!("names.txt");

/// A part of a name in Latin letters and, if the language has another script, in its own.
#[derive(Clone, Copy)]
pub(super) struct Part {
    latin: &'static str,
    own: &'static str,
}

/// The parts of one language.
#[derive(Default)]
struct Parts {
    language: &'static str,
    women: Vec<Part>,
    men: Vec<Part>,
    family: Vec<Part>,
}

/// The parts of all languages.
pub(super) struct Names(Vec<Parts>);

/// The names of a person: as authorities spell it, and in her own script or empty.
pub(super) struct Called {
    pub(super) given: String,
    pub(super) family: String,
    pub(super) own_given: String,
    pub(super) own_family: String,
}

/// How often families of a language come.
const FREQUENCY: [(&str, usize); 20] = [
    ("ar", 24),
    ("prs", 12),
    ("uk", 12),
    ("tr", 14),
    ("ti", 7),
    ("kmr", 6),
    ("fa", 4),
    ("ps", 4),
    ("so", 4),
    ("fr", 4),
    ("en", 4),
    ("ckb", 3),
    ("am", 3),
    ("ru", 3),
    ("sq", 2),
    ("ka", 2),
    ("rom", 2),
    ("ha", 1),
    ("pt", 2),
    ("es", 2),
];

impl Names {
    pub(super) fn read() -> Self {
        let mut all: Vec<Parts> = Vec::new();
        for line in PARTS.lines().filter(|line| !line.starts_with('#')) {
            let mut fields = line.split(" | ");
            let (Some(language), Some(kind), Some(list)) =
                (fields.next(), fields.next(), fields.next())
            else {
                continue;
            };
            if all.last().is_none_or(|parts| parts.language != language) {
                all.push(Parts {
                    language,
                    ..Parts::default()
                });
            }
            let Some(parts) = all.last_mut() else {
                continue;
            };
            let read = list.split(", ").map(|part| {
                let (latin, own) = part.split_once('=').unwrap_or((part, ""));
                Part { latin, own }
            });
            match kind {
                "f" => parts.women = read.collect(),
                "m" => parts.men = read.collect(),
                _ => parts.family = read.collect(),
            }
        }
        Self(all)
    }

    /// The language of a new family.
    pub(super) fn language(&self, dice: &Dice) -> &'static str {
        dice.weighted(&FREQUENCY).unwrap_or("ar")
    }

    fn parts(&self, language: &str) -> Option<&Parts> {
        self.0.iter().find(|parts| parts.language == language)
    }

    /// A family name; where there is none, the name of the father.
    pub(super) fn family(&self, language: &str, dice: &Dice) -> Option<Part> {
        let parts = self.parts(language)?;
        let from = match parts.family.is_empty() {
            true => &parts.men,
            false => &parts.family,
        };
        dice.pick(from).copied()
    }

    /// A person of a family.
    pub(super) fn person(
        &self,
        language: &str,
        sex: &str,
        family: Part,
        dice: &Dice,
    ) -> Option<Called> {
        let parts = self.parts(language)?;
        let given = dice.pick(match sex {
            "f" => &parts.women,
            _ => &parts.men,
        })?;
        let own = !given.own.is_empty() && !family.own.is_empty();
        let in_own = |text: &str| match own {
            true => text.to_owned(),
            false => String::new(),
        };
        Some(Called {
            given: given.latin.to_owned(),
            family: family.latin.to_owned(),
            own_given: in_own(given.own),
            own_family: in_own(family.own),
        })
    }
}

/// Another spelling of a name, as another office might have written it.
pub(super) fn respelt(name: &str) -> String {
    let mut letters = String::new();
    for letter in name.chars() {
        let letter = match letter {
            'y' => 'i',
            'w' => 'v',
            'o' => 'u',
            'q' => 'k',
            other => other,
        };
        if !letters.ends_with(letter) {
            letters.push(letter);
        }
    }
    letters
}
