//! The fonts of every paper: embedded, the same on each laptop, none looked up (origin: `core/assets/fonts/README.md`).

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The files in the order of their index in the book.
const FILES: [&[u8]; 8] = [
    include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansEthiopic-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansGeorgian-Bold.ttf"),
];

/// The parsed fonts and the book Typst chooses from.
pub(super) struct Fonts {
    /// What each font can do, by index.
    pub(super) book: LazyHash<FontBook>,
    /// The fonts, by index.
    pub(super) all: Vec<Font>,
}

/// Parsed once per process.
pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let all: Vec<Font> = FILES
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect();
    Fonts {
        book: LazyHash::new(FontBook::from_fonts(&all)),
        all,
    }
});

#[cfg(test)]
mod tests {
    use super::{FILES, FONTS};

    #[test]
    fn every_file_is_a_font() {
        assert_eq!(FONTS.all.len(), FILES.len());
        assert_eq!(FONTS.book.families().count(), 4);
    }

    #[test]
    fn letters_of_the_first_languages_have_a_shape() {
        // Dari and Farsi, Pashto, Sorani, Urdu, Tigrinya and Amharic, Ukrainian, Kurmanji, Hausa, Yoruba, Georgian.
        let letters = "پچژگکیټډړږښګڼېۍئڕڵێۆەڤٹڈےۓ۰۴۹سلامትግርኛአማ፡።іїєґêîûçşɓɗƙẹọṣ̀ქართ";
        for letter in letters.chars() {
            let known = FONTS
                .all
                .iter()
                .filter(|font| font.info().coverage.contains(letter as u32));
            assert_eq!(known.count() % 2, 0, "{letter}: regular and bold");
            assert!(
                FONTS
                    .all
                    .iter()
                    .any(|font| font.info().coverage.contains(letter as u32)),
                "{letter}"
            );
        }
    }
}
