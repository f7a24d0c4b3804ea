//! What a PDF must not do: swell, or go inwards without end.
//!
//! A PDF is unpacked by whoever opens it, and a few kilobytes may unpack to gigabytes. So every
//! stream in the file is unpacked here first, part by part into nothing, and the size a picture
//! says it has is looked at before the real decoder believes it. Streams are found by their
//! keyword, so a file with a broken table of contents hides nothing.
//!
//! Lists in lists are read by a decoder that calls itself, so how deep they lie is counted, in the file
//! and in what is unpacked.

use super::picture::fits;
use super::{MOST_MEMORY, ScanError};
use flate2::read::{DeflateDecoder, ZlibDecoder};
use std::io::Read;

/// How much of an unpacked stream is looked at for a picture's own head.
const HEAD: usize = 64 * 1024;

/// How deep brackets may lie in each other; a dictionary has two. Nothing real comes near.
const DEEPEST: u32 = 8_000;

/// Looks at every stream of a file.
pub fn check(file: &[u8]) -> Result<(), ScanError> {
    Depth::default().goes_on(file)?;
    let lzw = file.windows(3).any(|window| window == b"LZW");
    let mut rest = file;
    while let Some(place) = rest.windows(6).position(|window| window == b"stream") {
        rest = rest.get(place + 6..).unwrap_or_default();
        let data = match rest {
            [b'\r', b'\n', data @ ..] | [b'\n' | b'\r', data @ ..] => data,
            _ => continue,
        };
        picture(data)?;
        packed(data)?;
        if lzw {
            unpacked_lzw(data)?;
        }
    }
    Ok(())
}

/// Unpacks what may be packed, also twice over. More often than that nobody does.
fn packed(data: &[u8]) -> Result<(), ScanError> {
    if !is_zlib(data) {
        return swell(DeflateDecoder::new(data)).map(|_| ());
    }
    let once = swell(ZlibDecoder::new(data))?;
    if is_zlib(&once) {
        let twice = swell(ZlibDecoder::new(ZlibDecoder::new(data)))?;
        if is_zlib(&twice) && twice.len() == HEAD {
            return Err(ScanError::TooLarge);
        }
    }
    Ok(())
}

fn is_zlib(data: &[u8]) -> bool {
    match data {
        [method, flags, ..] => {
            method & 0x0f == 8 && u16::from_be_bytes([*method, *flags]).is_multiple_of(31)
        }
        _ => false,
    }
}

/// Reads to the end and forgets, but for the head. A stream that breaks off ends there.
fn swell(mut unpacked: impl Read) -> Result<Vec<u8>, ScanError> {
    let (mut head, mut part, mut length) = (Vec::new(), vec![0; HEAD], 0);
    let mut depth = Depth::default();
    while let Ok(count @ 1..) = unpacked.read(&mut part) {
        length += count as u64;
        if length > MOST_MEMORY {
            return Err(ScanError::TooLarge);
        }
        depth.goes_on(part.get(..count).unwrap_or_default())?;
        let room = HEAD.saturating_sub(head.len()).min(count);
        head.extend_from_slice(part.get(..room).unwrap_or_default());
    }
    picture(&head)?;
    Ok(head)
}

fn unpacked_lzw(data: &[u8]) -> Result<(), ScanError> {
    let mut decoder = weezl::decode::Decoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8);
    let (mut rest, mut part, mut length) = (data, vec![0; HEAD], 0);
    let mut depth = Depth::default();
    loop {
        let step = decoder.decode_bytes(rest, &mut part);
        length += step.consumed_out as u64;
        if length > MOST_MEMORY {
            return Err(ScanError::TooLarge);
        }
        depth.goes_on(part.get(..step.consumed_out).unwrap_or_default())?;
        rest = rest.get(step.consumed_in..).unwrap_or_default();
        match step.status {
            Ok(weezl::LzwStatus::Ok) => {}
            _ => return Ok(()),
        }
    }
}

/// How deep brackets lie in each other, counted part by part. What is no text, as in the row of a
/// picture, ends a list.
#[derive(Default)]
struct Depth(u32);

impl Depth {
    fn goes_on(&mut self, part: &[u8]) -> Result<(), ScanError> {
        for byte in part {
            match byte {
                b'[' | b'<' => self.0 += 1,
                b']' | b'>' => self.0 = self.0.saturating_sub(1),
                0x01..=0x08 | 0x0b | 0x0e..=0x1f | 0x80.. => self.0 = 0,
                _ => continue,
            }
            if self.0 > DEEPEST {
                return Err(ScanError::Unreadable);
            }
        }
        Ok(())
    }
}

/// The size a picture's own head says.
fn picture(data: &[u8]) -> Result<(), ScanError> {
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
    use flate2::Compression;
    use flate2::write::{DeflateEncoder, ZlibEncoder};
    use std::io::Write;

    fn zeros(megabytes: usize) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(1));
        (0..megabytes).for_each(|_| encoder.write_all(&vec![0; 1 << 20]).unwrap());
        encoder.finish().unwrap()
    }

    fn again(data: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(1));
        encoder.write_all(data).unwrap();
        encoder.finish().unwrap()
    }

    fn with(data: &[u8]) -> Result<(), ScanError> {
        check(
            &[
                b"%PDF-1.4 1 0 obj <</Length 9>> stream\r\n",
                data,
                b"\nendstream",
            ]
            .concat(),
        )
    }

    #[test]
    fn a_file_that_swells_is_refused_however_it_is_packed() {
        assert_eq!(with(&zeros(20)), Ok(()));
        let bomb = zeros(300);
        assert!(bomb.len() < 4 << 20);
        assert_eq!(with(&bomb), Err(ScanError::TooLarge));
        assert_eq!(with(&again(&bomb)), Err(ScanError::TooLarge));
        let mut bare = DeflateEncoder::new(Vec::new(), Compression::new(1));
        (0..300).for_each(|_| bare.write_all(&vec![0; 1 << 20]).unwrap());
        assert_eq!(with(&bare.finish().unwrap()), Err(ScanError::TooLarge));
    }

    #[test]
    fn lists_in_lists_without_end_are_refused_packed_or_not() {
        let deep = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat().into_bytes();
        assert_eq!(with(&deep(7_000)), Ok(()));
        assert_eq!(with(&again(&deep(7_000))), Ok(()));
        assert_eq!(with(&deep(9_000)), Err(ScanError::Unreadable));
        assert_eq!(with(&again(&deep(9_000))), Err(ScanError::Unreadable));
        let dictionaries = "<</A ".repeat(60_000).into_bytes();
        assert_eq!(check(&dictionaries), Err(ScanError::Unreadable));
        assert_eq!(check(&b"[<</A>>]".repeat(9_000)), Ok(()));
        // A dark picture that happens to consist of brackets, with a bright edge.
        let rows = [&[b'['; 2_000][..], &[0xf0; 20]].concat();
        assert_eq!(with(&again(&rows.repeat(100))), Ok(()));
    }

    #[test]
    fn a_picture_that_says_to_be_huge_is_refused() {
        let jpeg = |high| {
            let frame = [0xff, 0xc0, 0, 11, 8, high, 0, high, 0, 1, 1, 0x11, 0];
            [&[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], frame.as_slice()].concat()
        };
        assert_eq!(with(&jpeg(4)), Ok(()));
        assert_eq!(with(&jpeg(255)), Err(ScanError::TooLarge));
        assert_eq!(with(&again(&jpeg(255))), Err(ScanError::TooLarge));
        let wide = [
            0xff, 0x4f, 0xff, 0x51, 0, 41, 0, 0, 0, 0, 0xf0, 0, 0, 0, 0xf0, 0,
        ];
        assert_eq!(with(&wide), Err(ScanError::TooLarge));
        let page = |kind| {
            [
                0, 0, 0, 0, kind, 0, 1, 0, 0, 0, 8, 0, 0, 0xf0, 0, 0, 0, 0xf0, 0,
            ]
        };
        assert_eq!(with(&page(48)), Err(ScanError::TooLarge));
        assert_eq!(with(&page(38)), Err(ScanError::TooLarge));
        assert_eq!(with(&page(0)), Ok(()));
    }
}
