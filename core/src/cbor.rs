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
