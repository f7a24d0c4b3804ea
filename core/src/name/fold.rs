//! From a name as written to its atoms in plain Latin letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::letters::{Vowels, romanise};
use super::sound::Sounds;

/// The Arabic article, written on to its word; split off when at least this many letters follow.
const ARTICLE: &str = "ال";
const LETTERS_AFTER_ARTICLE: usize = 3;

/// Signs that stand inside a word without a sound: apostrophes of every keyboard, ʿayn, hamza, the joining stroke.
const SILENT: &str = "'’‘`´ʼʻʹʺʽʾʿˈ\u{640}\u{200d}";

/// One word of a name: what stands between spaces and hyphens, the Arabic article apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Atom {
    /// The word in lower-case Latin letters; letters of a writing system without a table stay as they are.
    pub latin: String,
    /// The word as a row of sounds.
    pub sounds: Sounds,
}

/// A name as [`fold`] leaves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    /// The words in their order.
    pub atoms: Vec<Atom>,
}

impl Folded {
    /// The folded name on one line. Folding it again changes nothing.
    pub fn latin(&self) -> String {
        self.atoms
            .iter()
            .map(|atom| atom.latin.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Folds a name: case, marks and writing system go, the sound stays.
pub fn fold(name: &str) -> Folded {
    let lower: String = name
        .nfkc()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .collect();
    let normal: String = lower
        .nfkc()
        .filter(|letter| !SILENT.contains(*letter))
        .collect();
    Folded {
        atoms: words(&normal)
            .iter()
            .filter_map(|word| atom(word))
            .collect(),
    }
}

fn words(normal: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in normal
        .split(|letter: char| !is_part_of_word(letter))
        .filter(|word| !word.is_empty())
    {
        match word.strip_prefix(ARTICLE) {
            Some(rest) if rest.chars().count() >= LETTERS_AFTER_ARTICLE => {
                words.push(ARTICLE.to_owned());
                words.push(rest.to_owned());
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

fn is_part_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || canonical_combining_class(letter) != 0
}

fn atom(word: &str) -> Option<Atom> {
    let mut latin = String::new();
    let mut vowels = Vowels::Written;
    for letter in word.chars() {
        match romanise(letter) {
            Some((text, written)) => {
                latin.push_str(&text);
                vowels = vowels.max(written);
            }
            None => vowels = vowels.max(push_decomposed(letter, &mut latin)),
        }
    }
    (!latin.is_empty()).then(|| Atom {
        sounds: Sounds::read(&latin, vowels),
        latin,
    })
}

/// Appends a letter without its marks; its parts may stand in a table where the whole does not.
fn push_decomposed(letter: char, latin: &mut String) -> Vowels {
    let mut vowels = Vowels::Written;
    for part in letter
        .nfkd()
        .filter(|part| part.is_alphanumeric() && canonical_combining_class(*part) == 0)
    {
        match romanise(part) {
            Some((text, written)) => {
                latin.push_str(&text);
                vowels = vowels.max(written);
            }
            None => latin.push(part),
        }
    }
    vowels
}
