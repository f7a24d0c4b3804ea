//! What a PDF must not do: swell, or go inwards without end.
//!
//! A PDF is unpacked by whoever opens it, and a few kilobytes may unpack to gigabytes. So every
//! stream in the file is unpacked here first, part by part into nothing, and the size a picture
//! says it has is looked at before the real decoder believes it. Streams are found by their
//! keyword, so a file with a broken table of contents hides nothing.
//!
//! Lists in lists are read by a decoder that calls itself, so how deep they lie is counted, in the file
//! and in what is unpacked.

use super::claims::picture;
use super::{MOST_MEMORY, ScanError};
use flate2::read::{DeflateDecoder, ZlibDecoder};
use std::io::Read;

/// How much all streams of a file may unpack to together: a hundred pages of a scanner, and no more
/// than some seconds of work. What looks like the beginning of a stream is unpacked to the end of
/// the file, so a small file could make a day of it.
const MOST_UNPACKED: u64 = 4 << 30;

/// How much of an unpacked stream is looked at for a picture's own head.
const HEAD: usize = 64 * 1024;

/// How deep brackets may lie in each other; a dictionary has two. Nothing real comes near.
const DEEPEST: u32 = 8_000;

/// Looks at every stream of a file.
pub fn check(file: &[u8]) -> Result<(), ScanError> {
    within(file, MOST_UNPACKED)
}

fn within(file: &[u8], mut left: u64) -> Result<(), ScanError> {
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
        packed(data, &mut left)?;
        if lzw {
            unpacked_lzw(data, &mut left)?;
        }
    }
    Ok(())
}

/// Unpacks what may be packed, also twice over. More often than that nobody does.
fn packed(data: &[u8], left: &mut u64) -> Result<(), ScanError> {
    if !is_zlib(data) {
        return swell(DeflateDecoder::new(data), left).map(|_| ());
    }
    let once = swell(ZlibDecoder::new(data), left)?;
    if is_zlib(&once) {
        let twice = swell(ZlibDecoder::new(ZlibDecoder::new(data)), left)?;
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
fn swell(mut unpacked: impl Read, left: &mut u64) -> Result<Vec<u8>, ScanError> {
    let (mut head, mut part, mut length) = (Vec::new(), vec![0; HEAD], 0);
    let mut depth = Depth::default();
    while let Ok(count @ 1..) = unpacked.read(&mut part) {
        length += count as u64;
        spend(count, left)?;
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

fn spend(bytes: usize, left: &mut u64) -> Result<(), ScanError> {
    *left = left.checked_sub(bytes as u64).ok_or(ScanError::TooLarge)?;
    Ok(())
}

fn unpacked_lzw(data: &[u8], left: &mut u64) -> Result<(), ScanError> {
    let mut decoder = weezl::decode::Decoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8);
    let (mut rest, mut part, mut length) = (data, vec![0; HEAD], 0);
    let mut depth = Depth::default();
    loop {
        let step = decoder.decode_bytes(rest, &mut part);
        length += step.consumed_out as u64;
        spend(step.consumed_out, left)?;
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
    fn a_file_in_which_everything_looks_like_a_stream_is_refused() {
        // Stored blocks that chain to the end of the file from each of the beginnings.
        let mut file = b"%PDF-1.4 ".to_vec();
        for _ in 0..10_000 {
            file.extend_from_slice(b"stream\n\x00\xff\xff\x00\x00        ");
        }
        assert_eq!(within(&file, 32 << 20), Err(ScanError::TooLarge));
        let one = b"%PDF-1.4 stream\n\x00\x02\x00\xfd\xff[]".to_vec();
        assert_eq!(within(&one, 32 << 20), Ok(()));
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
    fn a_picture_that_says_to_be_huge_is_refused_packed_or_not() {
        let jpeg = [
            0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 255, 0, 255, 0, 1, 1, 0x11, 0,
        ];
        assert_eq!(with(&jpeg), Err(ScanError::TooLarge));
        assert_eq!(with(&again(&jpeg)), Err(ScanError::TooLarge));
    }
}
