//! From the frames inside a backup back to files.

use super::{BACKUP, BackupError, Part, SLOTS};
use crate::bundle::{Frame, FrameReader, kind};
use crate::cbor::{self, Malformed, Parser};
use crate::desk::Job;
use crate::ids::Id;
use crate::keys::VerifyKey;
use crate::store::Blobs;
use std::cell::Cell;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Reads what lies inside the age file and puts its files into an empty folder. That every byte came
/// as it was written is proved afterwards, what the database holds is not.
pub fn unpack(plain: impl Read, generation: &Path, job: &Job) -> Result<(), BackupError> {
    let known = |frame| (kind::HEADER..=kind::FILE_END).contains(&frame);
    let mut frames = FrameReader::new(plain, known)?;
    let writer: Cell<Option<(Id, VerifyKey)>> = Cell::new(None);
    let signer = |id| {
        writer
            .get()
            .filter(|(known, _)| *known == id)
            .map(|(_, key)| key)
    };
    let mut open: Option<(File, blake3::Hasher)> = None;
    while let Some(frame) = frames.next(signer)? {
        if writer.get().is_none() {
            writer.set(Some(read_header(&frame)?));
            continue;
        }
        job.advance(frame.raw.len() as u64)?;
        open = put(open, &frame, generation)?;
    }
    match open {
        None => Ok(()),
        Some(_) => Err(BackupError::Damaged),
    }
}

/// Takes one frame into the file it belongs to.
fn put(
    open: Option<(File, blake3::Hasher)>,
    frame: &Frame,
    generation: &Path,
) -> Result<Option<(File, blake3::Hasher)>, BackupError> {
    match (frame.kind, open) {
        (kind::FILE_BEGIN, None) => {
            let path = match Part::read(&frame.raw)? {
                Part::Database => generation.join("geleit.db"),
                Part::SlotFile => generation.join(SLOTS),
                Part::Blob(name) => Blobs::beside(generation).place_for(name)?,
            };
            Ok(Some((File::create_new(path)?, blake3::Hasher::new())))
        }
        (kind::FILE_DATA, Some((mut file, mut hasher))) => {
            file.write_all(&frame.raw)?;
            hasher.update(&frame.raw);
            Ok(Some((file, hasher)))
        }
        (kind::FILE_END, Some((file, hasher))) => {
            file.sync_all()?;
            let whole = hasher.finalize().as_bytes() == frame.raw.as_slice();
            whole.then_some(None).ok_or(BackupError::Damaged)
        }
        _ => Err(BackupError::Damaged),
    }
}

fn read_header(frame: &Frame) -> Result<(Id, VerifyKey), BackupError> {
    let mut parser = Parser::new(&frame.raw);
    let version = (|| {
        cbor::list(&mut parser)?;
        Ok::<_, Malformed>(parser.u64()?)
    })();
    match (frame.kind, version) {
        (kind::HEADER, Ok(1)) => {
            read_fields(&mut parser, &frame.raw).map_err(|_| BackupError::Damaged)
        }
        (kind::HEADER, Ok(2..)) => Err(BackupError::Newer),
        _ => Err(BackupError::Damaged),
    }
}

fn read_fields(parser: &mut Parser<'_>, raw: &[u8]) -> Result<(Id, VerifyKey), Malformed> {
    cbor::array(&mut Parser::new(raw), 6)?;
    (parser.u64()? == BACKUP).then_some(()).ok_or(Malformed)?;
    cbor::id(parser)?;
    let replica = cbor::id(parser)?;
    let key = VerifyKey::new(cbor::fixed(parser)?);
    parser.bool()?;
    let whole = parser.position() == raw.len() && cbor::raw(&mut Parser::new(raw))? == raw;
    whole.then_some((replica, key)).ok_or(Malformed)
}
