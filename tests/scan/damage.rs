//! Files that are cut, bent, or made to do harm: a word for each, and nothing worse.

use super::paper::PAPERS;
use super::verdict;
use geleit_core::scan::{Pages, ScanError, Verdict};
use geleit_glass::{Dice, Kind, Wear, file, worn};
use image::GrayImage;
use std::sync::Arc;
use zeroize::Zeroizing;

const KINDS: [Kind; 9] = [
    Kind::Jpeg(60),
    Kind::JpegInColour(60),
    Kind::Png,
    Kind::TiffFax,
    Kind::TiffLzw,
    Kind::TiffColour,
    Kind::PdfJpeg(60),
    Kind::PdfFax,
    Kind::PdfTurned,
];

/// Small pages, so that thousands can be looked at.
fn small() -> Vec<GrayImage> {
    let pages = PAPERS[0].pages.iter().take(2);
    pages.map(|page| worn(page, Wear::at(14.0), 1)).collect()
}

/// Whatever is wrong, opening and decoding every page gives a page or a word. Drawn small, so that
/// thousands can be looked at; how many gave pages.
fn survives(bytes: Vec<u8>) -> usize {
    let Ok(pages) = Pages::open(Arc::new(Zeroizing::new(bytes))) else {
        return 0;
    };
    let drawn = (0..pages.count()).filter(|page| pages.page(*page, 150).is_ok());
    drawn.count()
}

#[test]
fn a_file_cut_anywhere_gives_an_answer() {
    for kind in KINDS {
        let whole = file(kind, &small());
        let step = (whole.len() / 60).max(1);
        for cut in (0..whole.len()).step_by(step) {
            survives(whole[..cut].to_vec());
        }
        assert!(survives(whole) > 0, "{kind:?}");
    }
}

#[test]
fn a_file_with_bent_bytes_gives_an_answer() {
    let mut dice = Dice::new(77);
    for kind in KINDS {
        let whole = file(kind, &small());
        for _ in 0..300 {
            let mut bent = whole.clone();
            for _ in 0..=dice.roll() % 6 {
                // Heads lie in front, and in a PDF at the end.
                let reach = [64, 600, bent.len()][dice.roll() as usize % 3].min(bent.len());
                let mut place = dice.roll() as usize % reach;
                if dice.roll().is_multiple_of(3) {
                    place = bent.len() - 1 - place;
                }
                bent[place] = match dice.roll() % 3 {
                    0 => dice.roll() as u8,
                    1 => bent[place] ^ (1 << (dice.roll() % 8)),
                    _ => [0, 0xff, b'9', 0x7f][dice.roll() as usize % 4],
                };
            }
            survives(bent);
        }
    }
}

#[test]
fn a_cut_scan_of_an_agreement_is_asked_about() {
    let pages: Vec<GrayImage> = PAPERS[0]
        .pages
        .iter()
        .map(|page| worn(page, Wear::at(150.0), 1))
        .collect();
    for kind in [Kind::PdfJpeg(50), Kind::TiffFax] {
        let mut whole = file(kind, &pages);
        assert!(matches!(verdict(whole.clone()), Ok(Verdict::Whole(_))));
        whole.truncate(whole.len() * 2 / 3);
        assert!(!matches!(verdict(whole), Ok(Verdict::Whole(_))));
    }
}

#[test]
fn other_kinds_of_files_have_a_word_each() {
    let is = |bytes: &[u8]| verdict(bytes.to_vec()).unwrap_err();
    assert_eq!(is(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), ScanError::Heic);
    assert_eq!(
        is(b"PK\x03\x04 a letter in another format"),
        ScanError::Unreadable
    );
    assert_eq!(is(b""), ScanError::Unreadable);
    assert_eq!(is(b"%PDF-1.7 and nothing else"), ScanError::Unreadable);
    assert_eq!(
        verdict(vec![0; (64 << 20) + 1]).unwrap_err(),
        ScanError::TooLarge
    );
}

#[test]
fn what_says_to_be_huge_is_refused_before_memory_is_asked_for() {
    let huge = |bytes: Vec<u8>| assert_eq!(verdict(bytes).unwrap_err(), ScanError::TooLarge);
    // A PNG and a JPEG whose heads say 60,000 by 60,000.
    let mut png = file(Kind::Png, &small());
    png[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let crc = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    huge(png);
    let mut jpeg = file(Kind::Jpeg(60), &small());
    let frame = jpeg.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xea, 0x60, 0xea, 0x60]);
    huge(jpeg);
    // A TIFF, and one with a chain of pages that bites its own tail.
    let mut tiff = file(Kind::TiffFax, &small()[..1]);
    let head = tiff.len() - 4 - 9 * 12;
    // Width, height, and rows to a strip.
    for side in [head + 8, head + 20, head + 92] {
        tiff[side..side + 4].copy_from_slice(&60_000_u32.to_le_bytes());
    }
    huge(tiff);
    // A PDF with more pages than anybody scans, all the same.
    let pages = vec![GrayImage::new(8, 8); 201];
    huge(file(Kind::PdfFax, &pages));
    huge(file(Kind::TiffFax, &pages));
}

#[test]
fn a_pdf_that_nests_without_end_gives_an_answer() {
    // The deepest that is let through, and deeper.
    let depths = [("[", 7_900), ("<</A ", 3_900), ("[", 200_000)];
    let depths = depths
        .into_iter()
        .chain(["<<", "<</A ", "(", "[<<"].map(|inside| (inside, 200_000)));
    for (inside, depth) in depths {
        let body = inside.repeat(depth);
        survives(
            format!("%PDF-1.4\n1 0 obj\n{body}\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF")
                .into_bytes(),
        );
        survives(format!("%PDF-1.4\ntrailer {body}\n%%EOF").into_bytes());
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}
