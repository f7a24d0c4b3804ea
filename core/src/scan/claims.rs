//! The sizes that pictures in a PDF say they have, looked at before a decoder believes them.

use super::ScanError;
use super::picture::fits;

/// The size a picture's own head says.
pub fn picture(data: &[u8]) -> Result<(), ScanError> {
    match data {
        [0xff, 0xd8, 0xff, ..] => jpeg(data),
        _ => {
            jpeg_2000(data)?;
            jbig2(data)
        }
    }
}

fn jpeg(data: &[u8]) -> Result<(), ScanError> {
    let mut rest = data.get(2..).unwrap_or_default();
    while let [0xff, marker, more @ ..] = rest {
        match (marker, more) {
            (0xff, _) => rest = rest.get(1..).unwrap_or_default(),
            // A frame's head: length, precision, height, width.
            (0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf, [_, _, _, a, b, c, d, ..]) => {
                let (height, width) = (u16::from_be_bytes([*a, *b]), u16::from_be_bytes([*c, *d]));
                // A height of nought is told later in the file.
                fits(u64::from(width.max(1)), u64::from(height.max(1)))?;
                rest = skipped(more);
            }
            (0xda | 0xd9, _) => return Ok(()),
            (0x01 | 0xd0..=0xd8, _) => rest = more,
            _ => rest = skipped(more),
        }
    }
    Ok(())
}

fn skipped(segment: &[u8]) -> &[u8] {
    match segment {
        [high, low, ..] => {
            let length = usize::from(u16::from_be_bytes([*high, *low])).max(2);
            segment.get(length..).unwrap_or_default()
        }
        _ => &[],
    }
}

/// The head of a code stream: marker, length, capabilities, width, height.
fn jpeg_2000(data: &[u8]) -> Result<(), ScanError> {
    let head = data.get(..4096).unwrap_or(data);
    let Some(place) = head
        .windows(4)
        .position(|four| four == [0xff, 0x4f, 0xff, 0x51])
    else {
        return Ok(());
    };
    match data.get(place + 8..).and_then(two_numbers) {
        Some((width, height)) => fits(width, height),
        None => Ok(()),
    }
}

/// The segments of a JBIG2 stream as PDF embeds them; each region and page says its size first.
fn jbig2(data: &[u8]) -> Result<(), ScanError> {
    let mut rest = data;
    for _ in 0..4096 {
        let Some((kind, content, next)) = segment(rest) else {
            return Ok(());
        };
        if matches!(kind, 4..=7 | 20..=23 | 36..=43 | 48)
            && let Some((width, height)) = two_numbers(content)
        {
            // A page of unknown height grows stripe by stripe.
            fits(
                width.max(1),
                if height == 0xffff_ffff {
                    1
                } else {
                    height.max(1)
                },
            )?;
        }
        rest = next;
    }
    Ok(())
}

/// A segment's kind, its content and what follows; `None` where there is no such head.
fn segment(data: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (number, rest) = data.split_first_chunk::<4>()?;
    let (flags, rest) = rest.split_first()?;
    let (referred, rest) = rest.split_first()?;
    if referred >> 5 > 4 {
        return None;
    }
    let width = match u32::from_be_bytes(*number) {
        0..=256 => 1,
        257..=65_536 => 2,
        _ => 4,
    };
    let page = if flags & 0x40 == 0 { 1 } else { 4 };
    let rest = rest.get(usize::from(referred >> 5) * width + page..)?;
    let (length, content) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    Some((flags & 0x3f, content, content.get(length..)?))
}

fn two_numbers(data: &[u8]) -> Option<(u64, u64)> {
    let (first, rest) = data.split_first_chunk::<4>()?;
    let (second, _) = rest.split_first_chunk::<4>()?;
    let number = |bytes: &[u8; 4]| u64::from(u32::from_be_bytes(*bytes));
    Some((number(first), number(second)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_says_to_be_huge_is_refused() {
        let jpeg = |high| {
            let frame = [0xff, 0xc0, 0, 11, 8, high, 0, high, 0, 1, 1, 0x11, 0];
            [&[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], frame.as_slice()].concat()
        };
        assert_eq!(picture(&jpeg(4)), Ok(()));
        assert_eq!(picture(&jpeg(255)), Err(ScanError::TooLarge));
        let wide = [
            0xff, 0x4f, 0xff, 0x51, 0, 41, 0, 0, 0, 0, 0xf0, 0, 0, 0, 0xf0, 0,
        ];
        assert_eq!(picture(&wide), Err(ScanError::TooLarge));
        let page = |kind| {
            [
                0, 0, 0, 0, kind, 0, 1, 0, 0, 0, 8, 0, 0, 0xf0, 0, 0, 0, 0xf0, 0,
            ]
        };
        assert_eq!(picture(&page(48)), Err(ScanError::TooLarge));
        assert_eq!(picture(&page(38)), Err(ScanError::TooLarge));
        assert_eq!(picture(&page(0)), Ok(()));
    }
}
