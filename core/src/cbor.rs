//! Deterministic CBOR (RFC 8949 section 4.2): the one form in which Geleit writes things down.
//!
//! The library writes the shortest heads by itself; arrays and maps are written with definite
//! lengths and keys in rising order. Reading is made strict by writing again: bytes are accepted
//! only when encoding what was read gives the very same bytes, so one meaning has one form and a
//! hash over the bytes is a hash over the meaning.

use std::convert::Infallible;

/// Writes CBOR items into memory.
pub type Writer = minicbor::Encoder<Vec<u8>>;
/// Reads CBOR items from memory.
pub type Parser<'b> = minicbor::Decoder<'b>;
/// What writing gives: it can not fail in memory.
pub type Written = Result<(), minicbor::encode::Error<Infallible>>;

/// The bytes are not the CBOR that was expected.
#[derive(Debug, thiserror::Error)]
#[error("the bytes are not in the form they should have")]
pub struct Malformed;

impl From<minicbor::decode::Error> for Malformed {
    fn from(_: minicbor::decode::Error) -> Self {
        Self
    }
}

/// Writes items and gives the bytes.
pub fn write(items: impl FnOnce(&mut Writer) -> Written) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    // Infallible: memory takes everything.
    let _ = items(&mut writer);
    writer.into_writer()
}

/// Reads an array head of exactly `length` items.
pub fn array(parser: &mut Parser<'_>, length: u64) -> Result<(), Malformed> {
    (parser.array()? == Some(length))
        .then_some(())
        .ok_or(Malformed)
}

/// Reads the head of a definite array and bounds its length by the bytes that are left.
pub fn list(parser: &mut Parser<'_>) -> Result<usize, Malformed> {
    bounded(parser.array()?, parser)
}

/// Reads the head of a definite map and bounds its length by the bytes that are left.
pub fn map(parser: &mut Parser<'_>) -> Result<usize, Malformed> {
    bounded(parser.map()?, parser)
}

fn bounded(length: Option<u64>, parser: &Parser<'_>) -> Result<usize, Malformed> {
    let length = usize::try_from(length.ok_or(Malformed)?).map_err(|_| Malformed)?;
    let left = parser.input().len().saturating_sub(parser.position());
    (length <= left).then_some(length).ok_or(Malformed)
}

/// Reads a byte string of a fixed length.
pub fn fixed<const N: usize>(parser: &mut Parser<'_>) -> Result<[u8; N], Malformed> {
    parser.bytes()?.try_into().map_err(|_| Malformed)
}

/// Reads an id.
pub fn id(parser: &mut Parser<'_>) -> Result<crate::ids::Id, Malformed> {
    Ok(crate::ids::Id::new(fixed(parser)?))
}

/// How deep items of newer versions may be nested.
const MOST_DEPTH: u8 = 16;

/// Copies the next item, whatever it means, when it stands in the one deterministic form: a newer
/// version that understands it would refuse any other. Fractions have no form here.
pub fn raw(parser: &mut Parser<'_>) -> Result<Vec<u8>, Malformed> {
    let began = parser.position();
    let rest = parser.input().get(began..).ok_or(Malformed)?;
    let item = item(rest, MOST_DEPTH).ok_or(Malformed)?;
    parser.set_position(began + item.len());
    Ok(item.to_vec())
}

/// The first item of the bytes, if it is deterministic.
fn item(bytes: &[u8], depth: u8) -> Option<&[u8]> {
    let depth = depth.checked_sub(1)?;
    let first = *bytes.first()?;
    let (width, least) = match first & 31 {
        0..=23 => (0, 0),
        24 => (1, 24),
        25 => (2, 1 << 8),
        26 => (4, 1 << 16),
        27 => (8, 1 << 32),
        _ => return None,
    };
    let tail = bytes.get(1..1 + width)?;
    let number = match width {
        0 => u64::from(first & 31),
        _ => tail.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    };
    if number < least {
        return None;
    }
    let head = 1 + width;
    let content = bytes.get(head..)?;
    let length = match first >> 5 {
        0 | 1 => 0,
        2 => usize::try_from(number).ok()?,
        3 => {
            let length = usize::try_from(number).ok()?;
            std::str::from_utf8(content.get(..length)?).ok()?.len()
        }
        4 => items(content, number, depth)?,
        5 => pairs(content, number, depth)?,
        6 => item(content, depth)?.len(),
        _ if width == 0 => 0,
        _ => return None,
    };
    bytes.get(..head.checked_add(length)?)
}

fn items(bytes: &[u8], count: u64, depth: u8) -> Option<usize> {
    (0..count).try_fold(0, |length, _| {
        Some(length + item(bytes.get(length..)?, depth)?.len())
    })
}

fn pairs(bytes: &[u8], count: u64, depth: u8) -> Option<usize> {
    let mut before: &[u8] = &[];
    (0..count).try_fold(0, |length, _| {
        let key = item(bytes.get(length..)?, depth)?;
        if key <= before {
            return None;
        }
        before = key;
        let length = length + key.len();
        Some(length + item(bytes.get(length..)?, depth)?.len())
    })
}
