//! The mark of a finalised page: a QR code that names document, version, page and digest, and nothing about a person;
//! beside it the same in groups people can read and type.

use serde::Serialize;

use qrcode::{Color, EcLevel, QrCode, Version};

/// Crockford's base 32, as on recovery sheets: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 128 bits and two zeros.
const CHARS: u32 = 26;
/// Empty modules around the code, as its standard asks.
const QUIET: usize = 4;
/// Large enough for every number of pages that occurs, so that all codes of all papers have one size.
const VERSION: Version = Version::Normal(5);

/// What a page's code names.
pub struct PageMark<'a> {
    pub document: &'a [u8; 16],
    pub version: u32,
    pub digest: &'a [u8; 32],
}

impl PageMark<'_> {
    /// The text in the code of a page.
    pub fn text(&self, page: usize, pages: usize) -> String {
        let (document, digest) = (letters(self.document), letters(&self.beginning()));
        format!(
            "GELEIT1:{document}:{}:{page}/{pages}:{digest}",
            self.version
        )
    }

    /// The same in groups of four; number, version and page stand in words beside them.
    pub fn groups(&self) -> Vec<String> {
        [letters(self.document), letters(&self.beginning())]
            .iter()
            .map(|letters| grouped(letters))
            .collect()
    }

    fn beginning(&self) -> [u8; 16] {
        let mut first = [0; 16];
        first
            .iter_mut()
            .zip(self.digest)
            .for_each(|(to, from)| *to = *from);
        first
    }
}

/// A code as black bars along its rows: column, row, and length in modules. Its quiet zone is part of `side`.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    pub side: usize,
    pub bars: Vec<(usize, usize, usize)>,
}

/// Draws a text. Bars, and no image: printers and viewers then smooth nothing.
pub fn draw(text: &str) -> Option<Picture> {
    let code = QrCode::with_version(text, VERSION, EcLevel::Q)
        .or_else(|_| QrCode::with_error_correction_level(text, EcLevel::Q))
        .ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut bars: Vec<(usize, usize, usize)> = Vec::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut before = Color::Light;
        for (x, color) in row.iter().enumerate() {
            match (before, *color, bars.last_mut()) {
                (Color::Dark, Color::Dark, Some((_, _, length))) => *length += 1,
                (_, Color::Dark, _) => bars.push((x + QUIET, y + QUIET, 1)),
                _ => {}
            }
            before = *color;
        }
    }
    Some(Picture {
        side: width + 2 * QUIET,
        bars,
    })
}

fn letters(bytes: &[u8; 16]) -> String {
    let bits = u128::from_be_bytes(*bytes);
    let letter = |index| {
        let value = usize::try_from(bits >> (5 * (CHARS - 1 - index)) & 31).ok()?;
        ALPHABET.get(value).map(|byte| char::from(*byte))
    };
    (0..CHARS).filter_map(letter).collect()
}

/// Sixteen bytes in letters, in groups of four.
pub fn in_groups(bytes: &[u8; 16]) -> String {
    grouped(&letters(bytes))
}

fn grouped(letters: &str) -> String {
    let mut text = String::new();
    for (place, letter) in letters.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            text.push(' ');
        }
        text.push(letter);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_says_what_the_paper_says() {
        let mark = PageMark {
            document: &[0xff; 16],
            version: 2,
            digest: &[0; 32],
        };
        assert_eq!(
            mark.text(3, 6),
            "GELEIT1:7ZZZZZZZZZZZZZZZZZZZZZZZZZ:2:3/6:00000000000000000000000000"
        );
        assert_eq!(mark.groups()[0], "7ZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZ");
    }

    #[test]
    fn every_code_has_one_size_and_a_quiet_zone() {
        let mark = PageMark {
            document: &[7; 16],
            version: 4_294_967_295,
            digest: &[9; 32],
        };
        for (page, pages) in [(1, 1), (99, 999), (1, 9999)] {
            let picture = draw(&mark.text(page, pages)).unwrap();
            assert_eq!(picture.side, 45);
            assert_eq!(picture.bars[0], (QUIET, QUIET, 7), "the corner");
            let inside = |(x, y, length): &(usize, usize, usize)| x + length <= 41 && *y < 41;
            assert!(picture.bars.iter().all(inside));
        }
    }
}
