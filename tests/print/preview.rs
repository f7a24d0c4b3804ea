//! What the worker sees is what the printer draws: the preview against the PDF drawn by another program.

use std::io::Cursor;

use geleit_core::i18n::Language;
use geleit_core::print::Laid;
use geleit_core::print::document::recovery_sheet::Holder;

use super::agreement::{draft, family, finalised};
use super::recovery_sheet::sheet;
use super::{tools, two_languages};

/// A page as brightness per cell of 8 × 8 pixels, so that the edges of letters do not matter.
fn cells(png: &[u8]) -> (usize, usize, Vec<f64>) {
    let mut decoder = png::Decoder::new(Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let (width, height) = (info.width as usize, info.height as usize);
    let channels = info.color_type.samples();
    let across = width / 8;
    let mut cells = vec![0.0; across * (height / 8)];
    for y in 0..height / 8 * 8 {
        for x in 0..across * 8 {
            let brightness = f64::from(pixels[(y * width + x) * channels]) / 255.0;
            cells[y / 8 * across + x / 8] += brightness / 64.0;
        }
    }
    (width, height, cells)
}

/// Compares every page of a layout with the page `pdftoppm` draws from its PDF at the same size.
fn compare(laid: &Laid) {
    let pdf = laid.pdf().unwrap();
    for (number, preview) in (1..).zip(laid.pages_png(2.0).unwrap()) {
        let page = number.to_string();
        let drawn = tools::run(
            "pdftoppm",
            &["-png", "-r", "144", "-f", &page, "-l", &page, "-"],
            &pdf,
        );
        let ((width, height, ours), (drawn_width, drawn_height, theirs)) =
            (cells(&preview), cells(&drawn));
        assert!(width.abs_diff(drawn_width) <= 1 && height.abs_diff(drawn_height) <= 1);
        assert!(ours.iter().any(|cell| *cell < 0.8), "the page is not empty");
        let far = ours
            .iter()
            .zip(&theirs)
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f64::max);
        assert!(far < 0.2, "page {number}: a cell differs by {far}");
    }
}

#[test]
fn the_preview_is_the_printed_page() {
    compare(&sheet(Language::German, Holder::Office).unwrap());
    compare(&two_languages::proof());
    let content = family("de", Some("prs"));
    compare(&finalised(&content));
    compare(&draft(&content));
}
