//! The Ethiopic syllabary: a code point is a consonant's row of eight and a vowel's place in it.

const FIRST: u32 = 0x1200;

/// The consonants in the order of the code chart, one row of eight syllables each.
const ROWS: &[&str] = &[
    "h", "l", "h", "m", "s", "r", "s", "sh", "q", "qw", "q", "qw", "b", "v", "t", "tch", "h", "hw",
    "n", "ny", "", "k", "kw", "kh", "khw", "w", "", "z", "zh", "y", "d", "d", "dj", "g", "gw", "g",
    "t", "tch", "p", "ts", "ts", "f", "p",
];

/// The vowels in their traditional order; the sixth is written alike whether it is heard or not.
const ORDERS: [&str; 8] = ["e", "u", "i", "a", "e", "", "o", "wa"];

/// In rows of a silent consonant the first and the sixth order are heard, too.
const BARE_ORDERS: [&str; 8] = ["a", "u", "i", "a", "e", "i", "o", "wa"];

/// One syllable in Latin letters.
pub fn romanise(letter: char) -> Option<String> {
    let place = u32::from(letter).checked_sub(FIRST)?;
    let consonant = ROWS.get(usize::try_from(place / 8).ok()?)?;
    let orders = if consonant.is_empty() {
        &BARE_ORDERS
    } else {
        &ORDERS
    };
    let vowel = orders.get(usize::try_from(place % 8).ok()?)?;
    Some(format!("{consonant}{vowel}"))
}
