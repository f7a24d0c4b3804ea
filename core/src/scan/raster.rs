//! JPEG and PNG: one page each.

use super::form::Form;
use super::picture::{Picture, fits};
use super::{MOST_MEMORY, ScanError};
use image::error::ImageError;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// Decodes the picture, the right way up as the camera noted it.
pub fn page(form: Form, bytes: &[u8]) -> Result<Picture, ScanError> {
    let format = match form {
        Form::Png => ImageFormat::Png,
        _ => ImageFormat::Jpeg,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(why)?;
    let (width, height) = decoder.dimensions();
    fits(u64::from(width), u64::from(height))?;
    if decoder.total_bytes() > MOST_MEMORY {
        return Err(ScanError::TooLarge);
    }
    let turned = decoder.orientation().map_err(why)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(why)?;
    image.apply_orientation(turned);
    let grey = image.into_luma8();
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    Picture::new(width, height, grey.into_raw())
}

fn why(error: ImageError) -> ScanError {
    match error {
        ImageError::Limits(_) => ScanError::TooLarge,
        _ => ScanError::Unreadable,
    }
}
