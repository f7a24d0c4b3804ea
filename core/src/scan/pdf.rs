//! PDF: what a scanner wraps its pictures in, or the agreement itself as it was saved.

use super::picture::{Picture, fits};
use super::{MOST_PAGES, ScanError, guard};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::object::{Dict, Object};
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};
use std::sync::Arc;
use zeroize::Zeroizing;

/// An open PDF, every size in it looked at.
pub struct Document(Pdf);

impl Document {
    /// Opens it. One that needs no password opens even if it forbids copying.
    pub fn open(bytes: Arc<Zeroizing<Vec<u8>>>) -> Result<Self, ScanError> {
        guard::check(&bytes)?;
        let pdf = Pdf::new(bytes).map_err(|error| match error {
            LoadPdfError::Decryption(_) => ScanError::Encrypted,
            LoadPdfError::Invalid => ScanError::Unreadable,
        })?;
        match pdf.pages().len() {
            0 => return Err(ScanError::Unreadable),
            1..=MOST_PAGES => {}
            _ => return Err(ScanError::TooLarge),
        }
        pdf.objects().into_iter().try_for_each(sizes)?;
        Ok(Self(pdf))
    }

    /// How many pages it has.
    pub fn count(&self) -> usize {
        self.0.pages().len()
    }

    /// Draws a page, from 0, with its longer side so many points long.
    pub fn page(&self, number: usize, long_side: u16) -> Result<Picture, ScanError> {
        let page = self.0.pages().get(number).ok_or(ScanError::Unreadable)?;
        let (width, height) = page.render_dimensions();
        let scale = f32::from(long_side) / width.max(height);
        if !(scale.is_finite() && width * scale >= 1.0 && height * scale >= 1.0) {
            return Err(ScanError::Unreadable);
        }
        let settings = RenderSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
            ..RenderSettings::default()
        };
        // One cache for a page: pictures of other pages need not stay in memory.
        let (cache, reading) = (RenderCache::new(), InterpreterSettings::default());
        let drawn = hayro::render(page, &cache, &reading, &settings);
        let grey = drawn.data().iter().map(|point| {
            let (red, green, blue): (u32, u32, u32) =
                (point.r.into(), point.g.into(), point.b.into());
            let sum: u32 = 77_u32 * red + 150_u32 * green + 29_u32 * blue;
            u8::try_from(sum >> 8).unwrap_or(u8::MAX)
        });
        let (width, height) = (usize::from(drawn.width()), usize::from(drawn.height()));
        Picture::new(width, height, grey.collect())
    }
}

/// Looks at the sizes the file gives its pictures.
fn sizes(object: Object<'_>) -> Result<(), ScanError> {
    let Object::Stream(stream) = object else {
        return Ok(());
    };
    let number = |dict: &Dict<'_>, name: &[u8]| dict.get::<u32>(name).map_or(1, |side| side.max(1));
    let sides = |dict: &Dict<'_>, across: &[u8], down: &[u8]| {
        fits(number(dict, across).into(), number(dict, down).into())
    };
    let dict = stream.dict();
    sides(dict, b"Width", b"Height")?;
    match dict.get::<Dict<'_>>(b"DecodeParms".as_slice()) {
        Some(how) => sides(&how, b"Columns", b"Rows"),
        None => Ok(()),
    }
}
