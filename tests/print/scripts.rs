//! Letters of each script are joined and placed as HarfBuzz would: the same glyphs of the same font file.

use std::collections::BTreeMap;

use geleit_core::i18n::Language;
use geleit_core::print::{Imprint, Laid, Paper, Tongue};

use super::{today, tools};

const PAPER: Paper = Paper::new("words", include_str!("words.typ"));

/// (language, word, font file, font family): letters that go wrong first.
const WORDS: [(&str, &str, &str, &str); 20] = [
    (
        "ar",
        "السلام",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ar",
        "مُحَمَّد",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ar",
        "لآلئ",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "prs",
        "پوهنتون",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "prs",
        "افغانستان",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "fa",
        "می‌خواهم",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "fa",
        "۱۲۳۴۵۶",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ps",
        "ښځې",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ps",
        "پښتوړۍ",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ckb",
        "کوردیی",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ckb",
        "گەڕانەوەێڵ",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ur",
        "ٹھیکہ",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ti",
        "ትግርኛ",
        "NotoSansEthiopic-Regular.ttf",
        "Noto Sans Ethiopic",
    ),
    (
        "am",
        "አማርኛ፡ሰላም።",
        "NotoSansEthiopic-Regular.ttf",
        "Noto Sans Ethiopic",
    ),
    (
        "ka",
        "საქართველო",
        "NotoSansGeorgian-Regular.ttf",
        "Noto Sans Georgian",
    ),
    ("uk", "Їжак'ґанок", "NotoSans-Regular.ttf", "Noto Sans"),
    ("kmr", "şêwirmendî", "NotoSans-Regular.ttf", "Noto Sans"),
    ("yo", "Ọ̀rọ̀", "NotoSans-Regular.ttf", "Noto Sans"),
    ("ha", "ɓeƙaɗa", "NotoSans-Regular.ttf", "Noto Sans"),
    ("tr", "Iğdırİı", "NotoSans-Regular.ttf", "Noto Sans"),
];

/// Lays out all words, one per line.
fn words() -> Laid {
    let imprint = Imprint {
        number: "1".to_owned(),
        title: "Words".to_owned(),
        language: Language::English,
        on: today(),
    };
    let values: Vec<_> = WORDS
        .iter()
        .map(|(tag, word, ..)| (Tongue::new(tag, tag), word))
        .collect();
    PAPER.lay_out(imprint, &values).unwrap()
}

#[test]
fn every_word_is_shaped_as_harfbuzz_shapes_it() {
    let mut shaped = BTreeMap::new();
    words().each_shaped(|text, family, glyphs| {
        shaped.insert(text.to_owned(), (family.to_owned(), glyphs.to_vec()));
    });
    for (language, word, file, family) in WORDS {
        let (used, glyphs) = shaped
            .get(word)
            .unwrap_or_else(|| panic!("{word} is one run: {shaped:?}"));
        assert_eq!(used, family, "{word}");
        assert_eq!(
            *glyphs,
            tools::shape(file, language, word),
            "{language} {word}"
        );
    }
}

#[test]
fn every_word_is_read_back_in_spoken_order() {
    let laid = words();
    assert_eq!(laid.missing_letters(), Default::default());
    let read = laid.page_texts().concat();
    for (_, word, ..) in WORDS {
        assert!(read.lines().any(|line| line == word), "{word} in {read}");
    }
}
