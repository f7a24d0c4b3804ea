//! Finding the codes on a page: the way that nearly always works first, then others.

use super::payload::Payload;
use super::picture::Picture;
use rxing::common::{GlobalHistogramBinarizer, HybridBinarizer};
use rxing::multi::MultipleBarcodeReader;
use rxing::qrcode::cpp_port::QrReader;
use rxing::{BarcodeFormat, Binarizer, BinaryBitmap, DecodeHints, Luma8Source};
use std::collections::{BTreeSet, HashSet};
use std::panic::catch_unwind;

/// How black is told from white.
#[derive(Clone, Copy)]
enum Threshold {
    /// By what is around: shadows and low contrast.
    Local,
    /// One for the whole picture: speckled and faint pages.
    Global,
}

/// What is done to a picture before it is looked at.
#[derive(Clone, Copy)]
enum Care {
    Nothing,
    /// Faint print.
    BlackAndWhite,
    /// Dust, and the noise of a poor sensor.
    NoSpecks,
}

/// The ways to look at a page, the one that nearly always finds something first: the longer side,
/// what is done to the picture, and the threshold. There is an end to them, so a page nobody can read
/// costs a known time.
const WAYS: [(usize, Care, Threshold); 7] = [
    (2400, Care::Nothing, Threshold::Local),
    (1700, Care::Nothing, Threshold::Local),
    (1700, Care::BlackAndWhite, Threshold::Local),
    (1100, Care::NoSpecks, Threshold::Local),
    (1700, Care::NoSpecks, Threshold::Global),
    (3600, Care::Nothing, Threshold::Local),
    (1300, Care::BlackAndWhite, Threshold::Global),
];

/// The codes of ours on a page. A code lies in the page's foot, and pages lie on the glass in every
/// direction, so whole pages come first and then all four edges, enlarged. The first way that finds
/// one ends the search, except on a broad picture: there may be two pages on it, and a second code
/// that only another way finds must not be overlooked.
pub fn codes(page: &Picture) -> BTreeSet<Payload> {
    let broad = page.width() > page.height();
    let mut found = BTreeSet::new();
    for (long_side, care, threshold) in WAYS {
        if long_side > 2400 && page.long_side() <= 2400 {
            continue;
        }
        let picture = page.shrunk_to(long_side);
        let picture = match care {
            Care::Nothing => picture,
            Care::BlackAndWhite => picture.black_and_white(),
            Care::NoSpecks => picture.without_specks(),
        };
        found.extend(look(&picture, threshold));
        if !found.is_empty() && !broad {
            return found;
        }
    }
    if found.is_empty() {
        at_the_edges(page)
    } else {
        found
    }
}

/// What all codes of squares on a page say, ours or not: a service card as a picture.
pub fn texts_of(page: &Picture) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for long_side in [2400, 1700, 3600] {
        let picture = page.shrunk_to(long_side);
        let local = catch_unwind(|| texts(&picture, HybridBinarizer::new));
        let global = || catch_unwind(|| texts(&picture, GlobalHistogramBinarizer::new));
        found.extend(local.unwrap_or_default());
        if found.is_empty() {
            found.extend(global().unwrap_or_default());
        }
        if !found.is_empty() {
            break;
        }
    }
    found
}

fn at_the_edges(page: &Picture) -> BTreeSet<Payload> {
    let page = page.shrunk_to(2000);
    for (left, top, right, bottom) in [(0, 7, 10, 10), (0, 0, 10, 3), (0, 0, 3, 10), (7, 0, 10, 10)]
    {
        let edge = page.part(left, top, right, bottom);
        let quiet = edge.without_specks().black_and_white();
        for picture in [edge.doubled(), quiet.doubled()] {
            let found = look(&picture, Threshold::Local);
            if !found.is_empty() {
                return found;
            }
        }
    }
    BTreeSet::new()
}

fn look(picture: &Picture, threshold: Threshold) -> BTreeSet<Payload> {
    let texts = catch_unwind(|| match threshold {
        Threshold::Local => texts(picture, HybridBinarizer::new),
        Threshold::Global => texts(picture, GlobalHistogramBinarizer::new),
    });
    let texts = texts.unwrap_or_default();
    texts
        .iter()
        .filter_map(|text| Payload::read(text))
        .collect()
}

fn texts<'a, B: Binarizer>(
    picture: &'a Picture,
    binarizer: impl FnOnce(Luma8Source<'a>) -> B,
) -> Vec<String> {
    let sides = (
        u32::try_from(picture.width()),
        u32::try_from(picture.height()),
    );
    let (Ok(width), Ok(height)) = sides else {
        return Vec::new();
    };
    let Ok(source) = Luma8Source::new_with_slice(picture.grey(), width, height) else {
        return Vec::new();
    };
    let hints = DecodeHints {
        PossibleFormats: Some(HashSet::from([BarcodeFormat::QR_CODE])),
        TryHarder: Some(true),
        ..DecodeHints::default()
    };
    let mut bitmap = BinaryBitmap::new(binarizer(source));
    let read = QrReader.decode_multiple_with_hints(&mut bitmap, &hints);
    let read = read.unwrap_or_default();
    read.iter().map(|code| code.getText().to_owned()).collect()
}
