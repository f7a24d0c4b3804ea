//! A code of squares as a picture file, for what is shown on a screen or sent by mail.

use image::{GrayImage, ImageFormat, Luma};
use qrcode::{Color, EcLevel, QrCode};
use std::io::Cursor;

/// Empty squares around the code, as its standard asks.
const QUIET: usize = 4;
/// Picture points of a square's side: large enough to be printed and scanned again.
const POINTS: usize = 8;

/// Draws a text as PNG; `None` when it is too long for any code.
pub fn code_picture(text: &str) -> Option<Vec<u8>> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    let (width, colors) = (code.width(), code.to_colors());
    let side = u32::try_from((width + 2 * QUIET) * POINTS).ok()?;
    let square = |at: u32| (usize::try_from(at).ok()? / POINTS).checked_sub(QUIET);
    let dark = |x: u32, y: u32| {
        let (x, y) = (square(x)?, square(y)?);
        let inside = x < width && y < width;
        (inside && colors.get(y * width + x) == Some(&Color::Dark)).then_some(())
    };
    let picture = GrayImage::from_fn(side, side, |x, y| match dark(x, y) {
        Some(()) => Luma([0]),
        None => Luma([255]),
    });
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png).ok()?;
    Some(png.into_inner())
}
