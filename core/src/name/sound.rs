//! From Latin letters to sounds, whatever language spelt them.
//!
//! A sound is a `char`: small letters are what they look like, capitals are sounds that Latin spells with
//! several letters (`S` = sh, sch; `T` = tsch; `K` = kh; `Q` = ts; `X` = th …). `C`, `c`, `j`, `x` stand for spellings that languages read
//! differently; they stay undecided here, and [`cost`](super::cost) knows what they may be.

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
        if let [.., before, 'h'] = row.as_slice()
            && is_vowel(*before)
        {
            row.pop();
        }
        row.truncate(MOST_SOUNDS);
        Self { row, vowels }
    }

    /// Two words written as one.
    pub fn join(&self, next: &Self) -> Self {
        let mut row = self.row.clone();
        next.row.iter().for_each(|sound| push(&mut row, *sound));
        row.truncate(MOST_SOUNDS);
        Self { row, vowels: self.vowels.max(next.vowels) }
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

/// Whether a sound is a vowel.
pub fn is_vowel(sound: char) -> bool {
    matches!(sound, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Classes of consonants between which spellings wander; vowels, glides and h are left out.
const CLASSES: &[(&str, char)] =
    &[("bpfvw", 'p'), ("m", 'm'), ("nN", 'n'), ("l", 'l'), ("r", 'r'), ("tdXDszSZTJCcjQkgqKGx", 't')];

/// The consonants' classes of a word, in order.
pub fn skeleton(sounds: &Sounds) -> String {
    sounds.row.iter().filter_map(|sound| CLASSES.iter().find(|(all, _)| all.contains(*sound)).map(|(_, c)| *c)).collect()
}

fn push(row: &mut Vec<char>, sound: char) {
    if row.last() != Some(&sound) {
        row.push(sound);
    }
}
