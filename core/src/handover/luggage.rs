//! The files of enclosures on their way: behind everything else in the file, in the order of the list,
//! part by part, so that no laptop has to hold one in memory.

use super::HandoverError;
use super::enclosure::Enclosure;
use crate::bundle::{Frame, FrameWriter, attachment, kind};
use crate::ids::Id;
use crate::store::{Arriving, Blob, BlobError, Blobs};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;

/// Files that go along, and where they lie.
pub struct Luggage<'a> {
    /// The attachments of the store.
    pub blobs: &'a Blobs,
    /// Which.
    pub files: &'a [Blob],
}

impl Luggage<'_> {
    /// Writes them. Each is read through first: what is not here whole does not go.
    pub(super) fn write<W: Write>(&self, frames: &mut FrameWriter<W>) -> Result<(), HandoverError> {
        for blob in self.files {
            self.blobs.read(blob, &mut std::io::sink())?;
            let file = File::open(self.blobs.path(blob.name())).map_err(BlobError::from)?;
            attachment::write(frames, blob.name(), file, || Ok::<_, HandoverError>(()))?;
        }
        Ok(())
    }
}

/// How much longer than its content the file of an attachment may be: age writes a head, and a tag for
/// each 64 KiB.
fn most_bytes(content: u64) -> u64 {
    content + content / 4_096 + 4_096
}

/// Files as they come: each that the list names, and none besides.
pub(super) struct Unloading<'a> {
    to: &'a mut Arriving,
    open: Option<(u64, blake3::Hasher)>,
    came: usize,
}

impl<'a> Unloading<'a> {
    pub(super) fn new(to: &'a mut Arriving) -> Self {
        Self {
            to,
            open: None,
            came: 0,
        }
    }

    /// Takes the next frame of a file.
    pub(super) fn take(&mut self, frame: &Frame, list: &[Enclosure]) -> Result<(), HandoverError> {
        match (frame.kind, self.open.take()) {
            (kind::BLOB_BEGIN, None) => {
                let (name, length) = attachment::read_begin(&frame.raw)?;
                let named = list.get(self.came).map(|one| &one.file);
                let named = named.filter(|file| file.name() == name);
                let file = named.ok_or(HandoverError::Damaged)?;
                if length > most_bytes(file.size()) {
                    return Err(HandoverError::Damaged);
                }
                self.open = Some((length, blake3::Hasher::new()));
                Ok(self.to.begin(name)?)
            }
            (kind::BLOB_DATA, Some((left, mut hasher))) => {
                let rest = left.checked_sub(frame.raw.len() as u64);
                let rest = rest.ok_or(HandoverError::Damaged)?;
                hasher.update(&frame.raw);
                self.open = Some((rest, hasher));
                Ok(self.to.data(&frame.raw)?)
            }
            (kind::BLOB_END, Some((0, hasher))) if *hasher.finalize().as_bytes() == *frame.raw => {
                self.came += 1;
                Ok(self.to.end()?)
            }
            _ => Err(HandoverError::Damaged),
        }
    }

    /// Whether nothing but files may follow.
    pub(super) fn has_begun(&self) -> bool {
        self.open.is_some() || self.came > 0
    }

    /// Whether all came, and each is what its row says.
    pub(super) fn check_whole(self, list: &[Enclosure]) -> Result<(), HandoverError> {
        if self.open.is_some() || self.came != list.len() {
            return Err(HandoverError::Damaged);
        }
        match self.to.check(&rows(list)) {
            Err(BlobError::Store(error)) => Err(error.into()),
            Err(_) => Err(HandoverError::Damaged),
            Ok(()) => Ok(()),
        }
    }
}

/// What the rows will say, by the names of the files.
pub fn rows(list: &[Enclosure]) -> BTreeMap<Id, Blob> {
    let named = list.iter().map(|one| (one.file.name(), one.file.clone()));
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    /// What the list says of a scan, and the frames of its file.
    fn packed(content: &[u8]) -> (Enclosure, Vec<Frame>) {
        let folder = TempDir::new().unwrap();
        let blobs = Blobs::beside(folder.path());
        let file = blobs.keep(content).unwrap();
        let bytes = fs::read(blobs.path(file.name())).unwrap();
        let frames = frames(file.name(), &bytes);
        let one = Enclosure {
            row: Id::new([1; 16]),
            file,
            number: "E001".to_owned(),
            version: 1,
            on_day: String::new(),
            pages: 1,
            form: "png".to_owned(),
        };
        (one, frames)
    }

    fn frames(name: Id, bytes: &[u8]) -> Vec<Frame> {
        let hash = blake3::hash(bytes).as_bytes().to_vec();
        let parts = [
            (
                kind::BLOB_BEGIN,
                attachment::begin(name, bytes.len() as u64),
            ),
            (kind::BLOB_DATA, bytes.to_vec()),
            (kind::BLOB_END, hash),
        ];
        parts.map(|(kind, raw)| Frame { kind, raw }).into()
    }

    /// Whether the files are taken in; whatever was written of them is gone afterwards if not.
    fn is_taken(frames: &[Frame], list: &[Enclosure]) -> bool {
        let folder = TempDir::new().unwrap();
        let mut arriving = Arriving::new(Blobs::beside(folder.path()));
        let mut unloading = Unloading::new(&mut arriving);
        let mut each = frames.iter();
        let all = each.all(|frame| unloading.take(frame, list).is_ok());
        let taken = all && unloading.check_whole(list).is_ok();
        drop(arriving);
        let left = fs::read_dir(folder.path().join("blobs"));
        assert_eq!(left.into_iter().flatten().count(), 0);
        taken
    }

    #[test]
    fn only_the_file_that_was_announced_is_taken_in() {
        let (one, good) = packed(b"what was signed");
        let list = std::slice::from_ref(&one);
        assert!(is_taken(&good, list), "the control");
        assert!(!is_taken(&good, &[]), "nothing names it");
        assert!(!is_taken(&[], list), "it is missing");
        assert!(!is_taken(&good[..2], list), "it has no end");
        assert!(!is_taken(&good[1..], list), "it has no beginning");
        let (_, other) = packed(b"what was signed");
        assert!(!is_taken(&other, list), "another name");
        let mut twice = frames_of(&good);
        twice.extend(frames_of(&good));
        assert!(!is_taken(&twice, list), "one more");
    }

    fn frames_of(frames: &[Frame]) -> Vec<Frame> {
        let again = frames.iter().map(|frame| Frame {
            kind: frame.kind,
            raw: frame.raw.clone(),
        });
        again.collect()
    }

    #[test]
    fn a_file_that_is_bent_or_longer_than_its_row_says_is_not_taken_in() {
        let (one, good) = packed(b"what was signed");
        let list = std::slice::from_ref(&one);
        let name = one.file.name();
        let mut bent = good[1].raw.clone();
        let last = bent.len() - 1;
        bent[last] ^= 1;
        assert!(!is_taken(&frames(name, &bent), list), "its hash holds");
        let mut lying = frames_of(&good);
        lying[1].raw[last] ^= 1;
        assert!(!is_taken(&lying, list));
        let long = vec![0; 20_000];
        assert!(!is_taken(&frames(name, &long), list));
    }
}
