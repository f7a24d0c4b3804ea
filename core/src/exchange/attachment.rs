//! Attachments on their way: the files beside the database, as they lie there. Each is an age file
//! to a secret that stands in a row, so nothing is opened and nothing sealed anew.

use crate::cbor::{self, Malformed, Parser};
use crate::ids::Id;

/// `[name, length]`
pub fn begin(name: Id, length: u64) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(2)?.bytes(name.as_bytes())?.u64(length)?;
        Ok(())
    })
}

/// Reads what [`begin`] wrote.
pub fn read_begin(bytes: &[u8]) -> Result<(Id, u64), Malformed> {
    let mut parser = Parser::new(bytes);
    cbor::array(&mut parser, 2)?;
    let (name, length) = (cbor::id(&mut parser)?, parser.u64()?);
    (begin(name, length) == bytes)
        .then_some((name, length))
        .ok_or(Malformed)
}
