//! What a letter of each writing system is in Latin letters: tables, no rules.
//!
//! The tables follow the common ground of the official romanisations (BGN/PCGN, ALA-LC, DIN 31635, the Ukrainian
//! national system of 2010) and use one spelling per sound, chosen so that `sound` reads it without
//! doubt: `tch` for ч, چ, ç; `dj` for ج, ჯ; `kh` for х, خ. Where one letter stands for two sounds the table chooses
//! the spelling that is near to both: Cyrillic г is `gh`, between Russian g and Ukrainian h.

mod arabic;
mod caucasian;
mod cyrillic;
mod ethiopic;
mod greek;
mod latin;

/// How completely a letter's writing system puts vowels on paper, from the fullest to the barest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vowels {
    /// Vowels are written: Latin, Cyrillic, Georgian, Greek, Armenian.
    Written,
    /// One vowel is only sometimes heard: the sixth order of the Ethiopic syllabary.
    Doubtful,
    /// Short vowels are left out: the Arabic alphabets.
    LeftOut,
}

/// One lower-case letter in Latin letters, and how far its writing system shows vowels; `None` if no table has it.
pub fn romanise(letter: char) -> Option<(String, Vowels)> {
    if let Some(syllable) = ethiopic::romanise(letter) {
        return Some((syllable, Vowels::Doubtful));
    }
    if let Some(text) = look_up(arabic::LETTERS, letter) {
        return Some((text.to_owned(), Vowels::LeftOut));
    }
    [
        latin::LETTERS,
        cyrillic::LETTERS,
        caucasian::LETTERS,
        greek::LETTERS,
    ]
    .iter()
    .find_map(|table| look_up(table, letter))
    .map(|text| (text.to_owned(), Vowels::Written))
}

fn look_up(table: &'static [(&'static str, &'static str)], letter: char) -> Option<&'static str> {
    table
        .iter()
        .find(|(letters, _)| letters.contains(letter))
        .map(|(_, text)| *text)
}
