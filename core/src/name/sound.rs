//! From Latin letters to sounds, whatever language spelt them.
//!
//! A sound is a `char`: small letters are what they look like, capitals are sounds that Latin spells with
//! several letters (`S` = sh, sch; `T` = tsch; `K` = kh; `Q` = ts; `X` = th; `L` and `H` = an l and an h that may be silent …). `C`, `c`, `j`, `x` stand for spellings that languages read
//! differently; they stay undecided here, and `cost` knows what they may be.

use super::letters::Vowels;

/// Longer names than anybody types; what follows is not compared.
const MOST_SOUNDS: usize = 40;

/// Spellings of several letters and the sounds they stand for. The longest that fits is read.
const SPELLINGS: &[(&str, &str)] = &[
    ("schtsch", "ST"),
    ("shtch", "ST"),
    ("chtch", "ST"),
    ("shch", "ST"),
    ("dsch", "J"),
    ("tsch", "T"),
    ("dzh", "J"),
    ("tch", "T"),
    ("tsh", "T"),
    ("sch", "S"),
    ("dj", "J"),
    ("sh", "S"),
    ("ch", "C"),
    ("kh", "K"),
    ("gh", "G"),
    ("zh", "Z"),
    ("dh", "D"),
    ("th", "X"),
    ("ph", "f"),
    ("ck", "k"),
    ("tz", "Q"),
    ("ts", "Q"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ae", "a"),
    ("oe", "o"),
    ("ue", "u"),
    ("gue", "ge"),
    ("gui", "gi"),
    ("gna", "Na"),
    ("gne", "Ne"),
    ("nya", "Na"),
    ("nye", "Ne"),
    ("nyi", "Ni"),
    ("nyo", "No"),
    ("nyu", "Nu"),
];

/// A word as a row of sounds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sounds {
    /// The sounds; a doubled one counts once.
    pub row: Vec<char>,
    /// How far the writing showed the vowels.
    pub vowels: Vowels,
}

impl Sounds {
    /// Reads a word in Latin letters.
    pub fn read(latin: &str, vowels: Vowels) -> Self {
        let mut row = Vec::new();
        let mut rest = latin;
        while let Some(letter) = rest.chars().next() {
            let spelling = SPELLINGS
                .iter()
                .filter(|(letters, _)| rest.starts_with(letters))
                .max_by_key(|(letters, _)| letters.len());
            let read = match spelling {
                Some((letters, sounds)) => {
                    sounds.chars().for_each(|sound| push(&mut row, sound));
                    letters.len()
                }
                None => {
                    push(&mut row, letter);
                    letter.len_utf8()
                }
            };
            rest = rest.get(read..).unwrap_or_default();
        }
        Self {
            row: finish(row),
            vowels,
        }
    }

    /// Two words written as one.
    pub fn join(&self, next: &Self) -> Self {
        let mut row = self.row.clone();
        next.row.iter().for_each(|sound| push(&mut row, *sound));
        Self {
            row: finish(row),
            vowels: self.vowels.max(next.vowels),
        }
    }

    /// Whether this word is an article before `next`: a vowel and l, or a vowel and the next word's first sound.
    pub fn is_article_before(&self, next: Option<&Self>) -> bool {
        match (self.row.as_slice(), next) {
            ([vowel, 'l'], Some(_)) => is_vowel(*vowel),
            ([vowel, sound], Some(next)) => is_vowel(*vowel) && next.row.first() == Some(sound),
            _ => false,
        }
    }
}

/// Sounds before which the Arabic article loses its l: nur ad-din, nur al-din.
const SUN: &str = "tdXDrzsSnC";

/// Marks the l that speech may swallow (`L`) and the h that only ends a word (`H`).
fn finish(mut row: Vec<char>) -> Vec<char> {
    row.truncate(MOST_SOUNDS);
    let plain: Vec<char> = row.into_iter().map(unmark).collect();
    let before = [None].into_iter().chain(plain.iter().copied().map(Some));
    let after = plain.iter().copied().skip(1).map(Some).chain([None]);
    plain
        .iter()
        .zip(before.zip(after))
        .map(|(sound, around)| match (sound, around) {
            ('l', (Some(before), Some(after))) if is_vowel(before) && SUN.contains(after) => 'L',
            ('h', (Some(before), None)) if is_vowel(before) => 'H',
            _ => *sound,
        })
        .collect()
}

fn unmark(sound: char) -> char {
    match sound {
        'L' => 'l',
        'H' => 'h',
        _ => sound,
    }
}

/// Whether a sound is a vowel.
pub fn is_vowel(sound: char) -> bool {
    matches!(sound, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn push(row: &mut Vec<char>, sound: char) {
    if row.last() != Some(&sound) {
        row.push(sound);
    }
}
