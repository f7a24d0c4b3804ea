//! Latin letters with a mark that changes the sound; every other mark is dropped by decomposition.

/// Letters of one sound, and their spelling. Umlauts are not here: ä is a, and `ae` is read as a.
pub const LETTERS: &[(&str, &str)] = &[
    ("şșšśŝ", "sh"),
    ("çčćĉ", "tch"),
    ("ğġḡɣ", "gh"),
    ("ǧđĝ", "dj"),
    ("žżẑ", "zh"),
    ("ḫẖĥ", "kh"),
    ("ṯþ", "th"),
    ("ḏð", "dh"),
    ("ḳ", "q"),
    ("ñ", "ny"),
    ("ŋ", "ng"),
    ("ıɩ", "i"),
    ("ə", "a"),
    ("ɛ", "e"),
    ("øɔ", "o"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("ß", "ss"),
    ("ł", "l"),
    ("ɓ", "b"),
    ("ɗ", "d"),
    ("ƙ", "k"),
    ("ƴ", "y"),
];
