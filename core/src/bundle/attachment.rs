//! Attachments on their way: the files beside the database, as they lie there. Each is an age file
//! to a secret that stands in a row, so nothing is opened and nothing sealed anew.

use super::{BundleError, FrameWriter, MOST_RAW, kind};
use crate::cbor::{self, Malformed, Parser};
use crate::ids::Id;
use std::fs::File;
use std::io::{Read, Write};

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

/// Writes the file of a name, part by part; `each` is asked after each of them whether to go on.
pub fn write<W: Write, E: From<BundleError>>(
    frames: &mut FrameWriter<W>,
    name: Id,
    mut file: File,
    mut each: impl FnMut() -> Result<(), E>,
) -> Result<(), E> {
    let length = file.metadata().map_err(BundleError::File)?.len();
    frames.frame(kind::BLOB_BEGIN, true, &begin(name, length))?;
    let mut hasher = blake3::Hasher::new();
    let mut part = Vec::new();
    loop {
        part.clear();
        let read = (&mut file).take(MOST_RAW as u64).read_to_end(&mut part);
        read.map_err(BundleError::File)?;
        if part.is_empty() {
            break;
        }
        hasher.update(&part);
        frames.frame(kind::BLOB_DATA, true, &part)?;
        each()?;
    }
    frames.frame(kind::BLOB_END, true, hasher.finalize().as_bytes())?;
    Ok(())
}
