//! Frames of a newer version that are kept: a word of the team that this version does not understand.
//!
//! Sixteen types of frames mean nothing yet. Whoever meets one keeps it as it came and lays it into its own
//! bundles, so it reaches laptops that never hear the one that wrote it, and is there after the update.
//! Every other frame a reader does not know is about the bundle it stands in and is skipped. What is about
//! somebody travels in changes alone: a kept frame belongs to no root, so nothing would erase it. And
//! whoever harms by them does not get far: a laptop keeps a quarter of a mebibyte, and skips the rest.

use super::store::{keep, kept};
use crate::bundle::kind;
use crate::store::{StoreError, Tx};
use std::collections::BTreeSet;

/// More is not kept.
const MOST_BYTES: usize = 256 * 1024;
/// What a frame takes beside its content, nearly.
const HEAD_BYTES: usize = 64;

/// A frame that only a newer version understands: its type and its content.
pub type Later = (u64, Vec<u8>);

/// Whether a type of frame is kept by whoever does not understand it.
pub fn is_kept(frame: u64) -> bool {
    (kind::LATER..=kind::LATER_LAST).contains(&frame)
}

/// Frames of a newer version, each once, and not too many.
#[derive(Default)]
pub struct Kept {
    frames: BTreeSet<Later>,
    bytes: usize,
}

impl Kept {
    /// Takes a frame in, unless it is here or there is no room. Whether it did.
    pub fn add(&mut self, frame: u64, content: &[u8]) -> bool {
        let bytes = self.bytes + content.len() + HEAD_BYTES;
        let added = bytes <= MOST_BYTES && self.frames.insert((frame, content.to_vec()));
        if added {
            self.bytes = bytes;
        }
        added
    }
}

/// Keeps what came and is not here yet.
pub fn keep_all(tx: &mut Tx<'_>, came: &Kept) -> Result<(), StoreError> {
    if came.frames.is_empty() {
        return Ok(());
    }
    let mut here = Kept::default();
    for (frame, content) in kept(&tx.reader())? {
        here.add(frame, &content);
    }
    for (frame, content) in &came.frames {
        if here.add(*frame, content) {
            keep(tx, *frame, content)?;
        }
    }
    Ok(())
}
