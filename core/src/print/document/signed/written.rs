//! Texts as people wrote them: their lines, their direction, their script.

use unicode_normalization::UnicodeNormalization;

use crate::i18n::{Direction, is_rtl};

/// Scripts the papers tell apart.
#[derive(PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Ethiopic,
    Other,
}

fn script(letter: char) -> Option<Script> {
    letter.is_alphabetic().then_some(match letter {
        'A'..='Z' | 'a'..='z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{1200}'..='\u{139f}' => Script::Ethiopic,
        letter if is_rtl(letter) => Script::Arabic,
        _ => Script::Other,
    })
}

/// Whether a text begins in the script of a language that is not written in Latin letters.
pub fn same_script(text: &str, tag: &str) -> bool {
    let own = match tag {
        "uk" => Script::Cyrillic,
        "ti" => Script::Ethiopic,
        "ar" | "prs" | "fa" => Script::Arabic,
        _ => return false,
    };
    text.chars().find_map(script) == Some(own)
}

/// The direction of a text: that of its first letter.
pub fn runs(text: &str) -> Option<Direction> {
    let first = text.chars().find(|letter| letter.is_alphabetic())?;
    Some(if is_rtl(first) {
        Direction::Rtl
    } else {
        Direction::Ltr
    })
}

/// The lines of a text in NFC, without empty ones and without signs no paper can show.
pub fn lines(text: &str) -> Vec<String> {
    let plain = |line: &str| -> String {
        let shown = line
            .nfc()
            .map(|letter| if letter.is_control() { ' ' } else { letter });
        shown.collect::<String>().trim().to_owned()
    };
    text.lines()
        .map(plain)
        .filter(|line| !line.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_runs_as_its_first_letter_does() {
        assert_eq!(runs("12. Wir wohnen"), Some(Direction::Ltr));
        assert_eq!(runs("12) ما در خانه"), Some(Direction::Rtl));
        assert_eq!(runs("12 – 13"), None);
    }

    #[test]
    fn a_script_belongs_to_a_language_of_another_script_only() {
        assert!(same_script("„ما می‌خواهیم“", "prs"));
        assert!(same_script("ንሕና ንደሊ", "ti"));
        assert!(same_script("Ми хочемо", "uk"));
        assert!(!same_script("Wir wollen", "prs") && !same_script("Em dixwazin", "kmr"));
    }

    #[test]
    fn lines_are_composed_and_clean() {
        assert_eq!(lines("Fru\u{308}h\u{7}\r\n\n  zwei\t"), ["Früh", "zwei"]);
    }
}
