//! Writing and reading frames.

use super::padme;
use crate::cbor::{self, Parser};
use crate::ids::Id;
use crate::keys::{SignKey, VerifyKey};
use std::io::{Read, Write};
use zstd::bulk::{Compressor, Decompressor};

/// Frame types.
pub mod kind {
    /// Who wrote this, for what: always first.
    pub const HEADER: u64 = 1;
    /// Signed records of the roster.
    pub const ROSTER: u64 = 2;
    /// Changes of one replica that follow each other.
    pub const SEGMENT: u64 = 0x10;
    /// The replica's signature over the last of them.
    pub const SEAL: u64 = 0x12;
    /// Rows that are handed over.
    pub const ROWS: u64 = 0x20;
    /// The card of the service that hands over.
    pub const CARD: u64 = 0x21;
    /// What became of a handover: stands in place of a header.
    pub const LETTER: u64 = 0x22;
    /// Keys of notes among the rows that only some may read.
    pub const NOTE_KEYS: u64 = 0x23;
    /// What the attachments behind it are.
    pub const ENCLOSURES: u64 = 0x24;
    /// The beginning of an attachment's file.
    pub const BLOB_BEGIN: u64 = 0x30;
    /// Up to 1 MiB of it.
    pub const BLOB_DATA: u64 = 0x31;
    /// Its end, with the hash of the whole.
    pub const BLOB_END: u64 = 0x32;
    /// Names of attachments the sender lacks. Not critical.
    pub const WANTED: u64 = 0x33;
    /// The beginning of a file of the store.
    pub const FILE_BEGIN: u64 = 0x40;
    /// Up to 1 MiB of it.
    pub const FILE_DATA: u64 = 0x41;
    /// Its end, with the hash of the whole.
    pub const FILE_END: u64 = 0x42;
    /// The first of sixteen types that enrolment may use.
    pub const ENROLMENT: u64 = 0x50;
    /// The last of them.
    pub const ENROLMENT_LAST: u64 = 0x5f;
    /// The first of sixteen types that mean nothing yet: whoever does not know one keeps it and passes it
    /// on. Not critical.
    pub const LATER: u64 = 0x60;
    /// The last of them.
    pub const LATER_LAST: u64 = 0x6f;
    /// Zeros: skipped, but hashed and never compressed.
    pub const PAD: u64 = 0x7e;
    /// The signature over everything before it: always last.
    pub const TRAILER: u64 = 0x7f;
}

/// The tag that says "this is CBOR", RFC 8949 section 3.4.6.
const SELF_DESCRIBED: [u8; 3] = [0xd9, 0xd9, 0xf7];
/// The most a frame holds, before and after compression.
pub const MOST_RAW: usize = 1024 * 1024;
const LABEL: &[u8] = b"geleit/bundle/1";
/// How hard zstd tries.
const LEVEL: i32 = 3;
const NULL: u8 = 0xf6;
/// Head of a trailer frame: array(4), type, true, length 80, byte string head, 80 bytes.
const TRAILER_BYTES: u64 = 1 + 2 + 1 + 2 + 2 + 80;

/// Why a file can not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// Cut, bent, or never one of ours.
    #[error("the file is damaged")]
    Damaged,
    /// Holds something a newer version must understand.
    #[error("the file comes from a newer version")]
    Newer,
    /// Reading or writing failed.
    #[error("a file operation failed")]
    File(#[from] std::io::Error),
}

/// One frame, decompressed.
pub struct Frame {
    /// Its type.
    pub kind: u64,
    /// Its content.
    pub raw: Vec<u8>,
}

/// Writes frames, hashing what goes out.
pub struct FrameWriter<W: Write> {
    to: W,
    hasher: blake3::Hasher,
    /// One for all frames: making one costs as much as packing a frame.
    packer: Compressor<'static>,
    written: u64,
}

impl<W: Write> FrameWriter<W> {
    /// Begins with the tag.
    pub fn new(to: W) -> Result<Self, BundleError> {
        let mut writer = Self {
            to,
            hasher: blake3::Hasher::new_derive_key("geleit bundle 1"),
            packer: Compressor::new(LEVEL)?,
            written: 0,
        };
        writer.put(&SELF_DESCRIBED)?;
        Ok(writer)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), BundleError> {
        self.to.write_all(bytes)?;
        self.hasher.update(bytes);
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// Writes a frame. A reader that does not know a critical one refuses the whole file.
    pub fn frame(&mut self, kind: u64, critical: bool, raw: &[u8]) -> Result<(), BundleError> {
        let packed = self.packer.compress(raw)?;
        self.put(&frame_bytes(kind, critical, raw.len(), &packed))
    }

    /// Pads, signs and gives the inner writer back.
    pub fn finish(mut self, signer: Id, key: &SignKey) -> Result<W, BundleError> {
        let bare = self.written + TRAILER_BYTES;
        let padded = u64::try_from(padme(usize::try_from(bare).unwrap_or(usize::MAX)));
        let mut gap = padded.unwrap_or(bare).saturating_sub(bare);
        while gap > 31 {
            let room = usize::try_from(gap).unwrap_or(MOST_RAW).min(MOST_RAW);
            // The head of a PAD frame takes up to 14 bytes; what is left over becomes nulls.
            let pad = frame_bytes(kind::PAD, false, room - 14, &vec![0; room - 14]);
            self.put(&pad)?;
            gap -= pad.len() as u64;
        }
        for _ in 0..gap {
            self.put(&[NULL])?;
        }
        let digest = self.hasher.finalize();
        let signature = key.sign(&[LABEL, digest.as_bytes()].concat());
        let content = [signer.as_bytes().as_slice(), &signature].concat();
        let trailer = frame_bytes(kind::TRAILER, true, content.len(), &content);
        self.to.write_all(&trailer)?;
        Ok(self.to)
    }
}

fn frame_bytes(kind: u64, critical: bool, raw_len: usize, bytes: &[u8]) -> Vec<u8> {
    cbor::write(|writer| {
        writer
            .array(4)?
            .u64(kind)?
            .bool(critical)?
            .u64(raw_len as u64)?
            .bytes(bytes)?;
        Ok(())
    })
}

/// A frame as it was read: type, critical, raw length, bytes.
type Item = (u64, bool, usize, Vec<u8>);

/// Reads frames, hashing what comes in. Memory is bounded by one frame.
pub struct FrameReader<R: Read> {
    from: R,
    hasher: blake3::Hasher,
    unpacker: Decompressor<'static>,
    known: fn(u64) -> bool,
    /// A null was read: only the trailer may follow.
    ending: bool,
    digest: Option<blake3::Hash>,
}

impl<R: Read> FrameReader<R> {
    /// Reads the tag. `known` says which frame types this reader understands.
    pub fn new(from: R, known: fn(u64) -> bool) -> Result<Self, BundleError> {
        let mut reader = Self {
            from,
            hasher: blake3::Hasher::new_derive_key("geleit bundle 1"),
            unpacker: Decompressor::new()?,
            known,
            ending: false,
            digest: None,
        };
        let mut tag = [0; 3];
        reader.fill(&mut tag)?;
        reader.hasher.update(&tag);
        (tag == SELF_DESCRIBED)
            .then_some(reader)
            .ok_or(BundleError::Damaged)
    }

    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), BundleError> {
        self.from
            .read_exact(buffer)
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::InvalidData => {
                    BundleError::Damaged
                }
                _ => BundleError::File(error),
            })
    }

    /// The next frame this reader knows; `None` after the trailer, whose signature was checked
    /// with the key `signer` gives for its id.
    pub fn next(
        &mut self,
        mut signer: impl FnMut(Id) -> Option<VerifyKey>,
    ) -> Result<Option<Frame>, BundleError> {
        loop {
            let before = self.hasher.finalize();
            let Some((kind, critical, raw_len, bytes)) = self.item()? else {
                self.ending = true;
                continue;
            };
            if self.ending && kind != kind::TRAILER {
                return Err(BundleError::Damaged);
            }
            match kind {
                // The signature does not cover the trailer itself, so its form must be the one.
                kind::TRAILER if critical && raw_len == bytes.len() => {
                    return self.trailer(&before, &bytes, &mut signer).map(|()| None);
                }
                kind::TRAILER => return Err(BundleError::Damaged),
                kind::PAD if raw_len == bytes.len() => {}
                kind::PAD => return Err(BundleError::Damaged),
                kind::LATER..=kind::LATER_LAST if critical => return Err(BundleError::Newer),
                kind if (self.known)(kind) => {
                    let raw = self.unpacker.decompress(&bytes, raw_len);
                    let raw = raw.map_err(|_| BundleError::Damaged)?;
                    if raw.len() != raw_len {
                        return Err(BundleError::Damaged);
                    }
                    return Ok(Some(Frame { kind, raw }));
                }
                _ if critical => return Err(BundleError::Newer),
                _ => {}
            }
        }
    }

    /// The hash of everything before the trailer, once that was read.
    pub fn digest(&self) -> Option<blake3::Hash> {
        self.digest
    }

    /// One item of the sequence: a frame, or `None` for a null.
    fn item(&mut self) -> Result<Option<Item>, BundleError> {
        // The longest head: array, type, critical, length, byte string head.
        let mut head = Vec::with_capacity(24);
        let mut byte = [0];
        loop {
            self.fill(&mut byte)?;
            head.extend_from_slice(&byte);
            if head == [NULL] {
                self.hasher.update(&head);
                return Ok(None);
            }
            if let Some((kind, critical, raw_len, length)) = read_head(&head)? {
                let mut bytes = vec![0; length];
                self.fill(&mut bytes)?;
                self.hasher.update(&head);
                self.hasher.update(&bytes);
                return Ok(Some((kind, critical, raw_len, bytes)));
            }
            if head.len() >= 24 {
                return Err(BundleError::Damaged);
            }
        }
    }

    fn trailer(
        &mut self,
        digest: &blake3::Hash,
        content: &[u8],
        signer: impl FnOnce(Id) -> Option<VerifyKey>,
    ) -> Result<(), BundleError> {
        let (id, signature) = content
            .split_first_chunk::<16>()
            .ok_or(BundleError::Damaged)?;
        let key = signer(Id::new(*id)).ok_or(BundleError::Damaged)?;
        let message = [LABEL, digest.as_bytes()].concat();
        if !key.verifies(&message, signature) {
            return Err(BundleError::Damaged);
        }
        self.digest = Some(*digest);
        // Nothing may follow, and reading to the end makes age check its last chunk.
        let mut rest = [0];
        match self.from.read(&mut rest) {
            Ok(0) => Ok(()),
            _ => Err(BundleError::Damaged),
        }
    }
}

/// Reads a frame's head once it is complete; it must be written the shortest way and within
/// bounds.
fn read_head(head: &[u8]) -> Result<Option<(u64, bool, usize, usize)>, BundleError> {
    let mut parser = Parser::new(head);
    let parsed = (|| -> Result<(u64, bool, u64), minicbor::decode::Error> {
        if parser.array()? != Some(4) {
            return Err(minicbor::decode::Error::message("not a frame"));
        }
        Ok((parser.u64()?, parser.bool()?, parser.u64()?))
    })();
    let (kind, critical, raw_len) = match parsed {
        Ok(parsed) => parsed,
        Err(error) if error.is_end_of_input() => return Ok(None),
        Err(_) => return Err(BundleError::Damaged),
    };
    let rest = head.get(parser.position()..).unwrap_or_default();
    let Some(length) = byte_string_head(rest)? else {
        return Ok(None);
    };
    let shortest = cbor::write(|writer| {
        writer
            .array(4)?
            .u64(kind)?
            .bool(critical)?
            .u64(raw_len)?
            .bytes_len(length)?;
        Ok(())
    });
    let raw_len = usize::try_from(raw_len).map_err(|_| BundleError::Damaged)?;
    let length = usize::try_from(length).map_err(|_| BundleError::Damaged)?;
    // Compression may make small content a little longer.
    if shortest != head || raw_len > MOST_RAW || length > MOST_RAW + 4096 {
        return Err(BundleError::Damaged);
    }
    Ok(Some((kind, critical, raw_len, length)))
}

/// The length in the head of a definite byte string; `None` while it is incomplete.
fn byte_string_head(bytes: &[u8]) -> Result<Option<u64>, BundleError> {
    let Some((first, rest)) = bytes.split_first() else {
        return Ok(None);
    };
    let width = match first {
        0x40..=0x57 => return Ok(Some(u64::from(first - 0x40))),
        0x58 => 1,
        0x59 => 2,
        0x5a => 4,
        _ => return Err(BundleError::Damaged),
    };
    if rest.len() < width {
        return Ok(None);
    }
    Ok(Some(
        rest.iter()
            .take(width)
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(kind: u64) -> bool {
        kind == kind::HEADER || kind == kind::FILE_DATA
    }

    fn file(key: &SignKey, sizes: &[usize]) -> Vec<u8> {
        let mut writer = FrameWriter::new(Vec::new()).unwrap();
        for size in sizes {
            let raw: Vec<u8> = (0..*size).map(|place| (place % 251) as u8).collect();
            writer.frame(kind::FILE_DATA, true, &raw).unwrap();
        }
        writer.finish(Id::new([9; 16]), key).unwrap()
    }

    fn read(bytes: &[u8], key: &VerifyKey) -> Result<Vec<usize>, BundleError> {
        let mut reader = FrameReader::new(bytes, known)?;
        let mut sizes = Vec::new();
        while let Some(frame) = reader.next(|id| (id == Id::new([9; 16])).then_some(*key))? {
            sizes.push(frame.raw.len());
        }
        Ok(sizes)
    }

    #[test]
    fn frames_come_back_and_the_size_is_padded() {
        let key = SignKey::draw().unwrap();
        for sizes in [
            vec![],
            vec![0],
            vec![1, 2, 300],
            vec![MOST_RAW, 70_000],
            vec![40_000; 9],
        ] {
            let bytes = file(&key, &sizes);
            assert_eq!(read(&bytes, &key.verify_key()).unwrap(), sizes);
            assert_eq!(padme(bytes.len()), bytes.len(), "{sizes:?}");
        }
    }

    #[test]
    fn a_cut_a_bent_bit_and_an_addition_are_refused() {
        let key = SignKey::draw().unwrap();
        let bytes = file(&key, &[100, 2000]);
        for place in 0..bytes.len() {
            assert!(
                read(&bytes[..place], &key.verify_key()).is_err(),
                "cut at {place}"
            );
            let mut bent = bytes.clone();
            bent[place] ^= 1 << (place % 8);
            assert!(read(&bent, &key.verify_key()).is_err(), "bent at {place}");
        }
        let longer = [bytes.as_slice(), &[NULL]].concat();
        assert!(read(&longer, &key.verify_key()).is_err());
        assert!(read(&bytes, &SignKey::draw().unwrap().verify_key()).is_err());
    }

    #[test]
    fn an_unknown_frame_is_skipped_unless_it_is_critical() {
        let key = SignKey::draw().unwrap();
        for (critical, fits) in [(false, true), (true, false)] {
            let mut writer = FrameWriter::new(Vec::new()).unwrap();
            writer.frame(0x55, critical, b"later").unwrap();
            let bytes = writer.finish(Id::new([9; 16]), &key).unwrap();
            assert_eq!(read(&bytes, &key.verify_key()).is_ok(), fits);
        }
    }

    #[test]
    fn a_bomb_is_refused_by_its_head() {
        let mut bytes = SELF_DESCRIBED.to_vec();
        let bomb = zstd::bulk::compress(&vec![0; 64 * MOST_RAW], 3).unwrap();
        bytes.extend(frame_bytes(kind::FILE_DATA, true, 64 * MOST_RAW, &bomb));
        let key = SignKey::draw().unwrap().verify_key();
        assert!(matches!(read(&bytes, &key), Err(BundleError::Damaged)));
        let mut lying = SELF_DESCRIBED.to_vec();
        lying.extend(frame_bytes(kind::FILE_DATA, true, 10, &bomb));
        assert!(matches!(read(&lying, &key), Err(BundleError::Damaged)));
    }
}
