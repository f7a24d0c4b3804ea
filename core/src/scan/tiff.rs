//! TIFF: any number of pages, black and white as fax machines send them, grey, or in colour.

use super::picture::{Picture, fits};
use super::{MOST_MEMORY, MOST_PAGES, ScanError};
use std::io::Cursor;
use tiff::ColorType;
use tiff::TiffError;
use tiff::decoder::{Decoder, DecodingResult, Limits};

type Source<'a> = Decoder<Cursor<&'a [u8]>>;

fn open(bytes: &[u8]) -> Result<Source<'_>, ScanError> {
    let mut limits = Limits::default();
    let most = usize::try_from(MOST_MEMORY).unwrap_or(usize::MAX);
    limits.decoding_buffer_size = most;
    limits.intermediate_buffer_size = most;
    let decoder = Decoder::new(Cursor::new(bytes)).map_err(why)?;
    Ok(decoder.with_limits(limits))
}

/// How many pages there are. Following the chain of pages ends at the most a scan may have, so a
/// chain that bites its own tail ends too.
pub fn count(bytes: &[u8]) -> Result<usize, ScanError> {
    let mut decoder = open(bytes)?;
    let mut count = 1;
    while decoder.more_images() {
        count += 1;
        if count > MOST_PAGES {
            return Err(ScanError::TooLarge);
        }
        decoder.next_image().map_err(why)?;
    }
    Ok(count)
}

/// Decodes one page, from 0.
pub fn page(bytes: &[u8], number: usize) -> Result<Picture, ScanError> {
    let mut decoder = open(bytes)?;
    for _ in 0..number {
        decoder.next_image().map_err(why)?;
    }
    let (width, height) = decoder.dimensions().map_err(why)?;
    fits(u64::from(width), u64::from(height))?;
    let (width, height) = (width as usize, height as usize);
    let colour = decoder.colortype().map_err(why)?;
    let samples = match decoder.read_image().map_err(why)? {
        DecodingResult::U8(samples) => samples,
        DecodingResult::U16(samples) => samples.iter().map(|shade| (shade >> 8) as u8).collect(),
        _ => return Err(ScanError::Unreadable),
    };
    let grey = match colour {
        ColorType::Gray(8 | 16) => samples,
        ColorType::Gray(1) => unpacked(&samples, width),
        ColorType::RGB(8 | 16) => in_grey(&samples, 3),
        ColorType::RGBA(8 | 16) => in_grey(&samples, 4),
        _ => return Err(ScanError::Unreadable),
    };
    Picture::new(width, height, grey)
}

/// One bit to a point, each row beginning with a byte of its own.
fn unpacked(samples: &[u8], width: usize) -> Vec<u8> {
    let rows = samples.chunks_exact(width.div_ceil(8).max(1));
    rows.flat_map(|row| {
        let bits = row
            .iter()
            .flat_map(|byte| (0..8).map(move |bit| byte << bit & 0x80));
        bits.take(width).map(|bit| if bit == 0 { 0 } else { 255 })
    })
    .collect()
}

/// The weights of ITU-R BT.601, in parts of 256.
fn in_grey(samples: &[u8], to_a_point: usize) -> Vec<u8> {
    let points = samples.chunks_exact(to_a_point);
    let shade = |point: &[u8]| match point {
        [red, green, blue, ..] => {
            let sum = u32::from(*red) * 77 + u32::from(*green) * 150 + u32::from(*blue) * 29;
            u8::try_from(sum >> 8).unwrap_or(u8::MAX)
        }
        _ => u8::MAX,
    };
    points.map(shade).collect()
}

fn why(error: TiffError) -> ScanError {
    match error {
        TiffError::LimitsExceeded | TiffError::IntSizeError => ScanError::TooLarge,
        _ => ScanError::Unreadable,
    }
}
