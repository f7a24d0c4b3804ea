//! Letters of each script are joined and placed as HarfBuzz would: the same glyphs of the same font file.

use geleit_core::i18n::Language;
use geleit_core::print::{Imprint, Laid, Paper, Tongue};

use super::{today, tools};

const PAPER: Paper = Paper::new("words", include_str!("words.typ"));

/// (language, word, font file, font family): letters that go wrong first.
const WORDS: [(&str, &str, &str, &str); 29] = [
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
    // From the fixed texts of the agreement.
    (
        "prs",
        "موافقت‌نامهٔ",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "prs",
        "می‌گویید",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ar",
        "للأخصائي",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "fa",
        "گفت‌وگو",
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic",
    ),
    (
        "ti",
        "ስጉምትታትን",
        "NotoSansEthiopic-Regular.ttf",
        "Noto Sans Ethiopic",
    ),
    (
        "ti",
        "ኣረጋጊጹ።",
        "NotoSansEthiopic-Regular.ttf",
        "Noto Sans Ethiopic",
    ),
    ("uk", "Зобов’язання", "NotoSans-Regular.ttf", "Noto Sans"),
    ("tr", "değerlendirme", "NotoSans-Regular.ttf", "Noto Sans"),
    ("kmr", "têgihiştin", "NotoSans-Regular.ttf", "Noto Sans"),
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

/// Marks stand in runs of their own, so a word is as many runs as its glyphs need.
#[test]
fn every_word_is_shaped_as_harfbuzz_shapes_it() {
    let mut runs = Vec::new();
    words().each_shaped(|_, family, glyphs| runs.push((family.to_owned(), glyphs.to_vec())));
    let mut runs = runs.into_iter().skip(1);
    for (language, word, file, family) in WORDS {
        let expected = tools::shape(file, language, word);
        let mut shaped = Vec::new();
        while shaped.len() < expected.len() {
            let (used, glyphs) = runs.next().unwrap();
            assert_eq!(used, family, "{word}");
            shaped.extend(glyphs);
        }
        assert_eq!(shaped, expected, "{language} {word}");
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
