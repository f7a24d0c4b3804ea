//! Writing direction of a language tag: a paper with Dari or Sorani is mirrored, whatever else the program knows of it.

use serde::Serialize;

/// Tells on which side a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// Languages whose usual script runs from right to left. Kurmanji is written in Latin letters unless its tag says `Arab`.
const RTL_LANGUAGES: [&str; 13] = [
    "ar", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
];

/// Script subtags (ISO 15924) that run from right to left.
const RTL_SCRIPTS: [&str; 6] = ["adlm", "arab", "aran", "hebr", "syrc", "thaa"];

impl Direction {
    /// Reads the direction from a BCP 47 tag: a script subtag decides, else the language; unknown means left to right.
    pub fn of(tag: &str) -> Direction {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        let script = parts
            .find(|part| part.len() == 4)
            .map(str::to_ascii_lowercase);
        let rtl = match script {
            Some(script) => RTL_SCRIPTS.contains(&script.as_str()),
            None => RTL_LANGUAGES.contains(&language.as_str()),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

/// Tells whether a letter runs from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and their forms.
pub(crate) fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{1e900}'..='\u{1e95f}')
}

#[cfg(test)]
mod tests {
    use super::Direction;

    #[test]
    fn script_decides_before_language() {
        for tag in ["ar", "prs", "fa", "ps", "ckb", "ur", "kmr-Arab", "FA-AF"] {
            assert_eq!(Direction::of(tag), Direction::Rtl, "{tag}");
        }
        for tag in [
            "de", "ti", "am", "uk", "kmr", "ka", "az-Latn", "fa-Latn", "",
        ] {
            assert_eq!(Direction::of(tag), Direction::Ltr, "{tag}");
        }
    }
}
