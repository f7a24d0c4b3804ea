//! An attachment that comes from another laptop, piece by piece, as it lies there.
//!
//! It is written under another name until it is whole and the transaction that took its bundle in is
//! about to commit. If a row here names it, hash and size must be what the row says; the file of
//! another laptop may have gone bad on its disk.

use super::StoreError;
use super::blob::{Blob, BlobError, Blobs, sync_folder, whole};
use crate::ids::Id;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

/// The attachments that come in one bundle. What is not settled is removed again.
pub struct Arriving {
    blobs: Blobs,
    open: Option<(Id, PathBuf, BufWriter<File>)>,
    whole: Vec<(Id, PathBuf)>,
}

impl Arriving {
    /// Before the first one.
    pub fn new(blobs: Blobs) -> Self {
        Self {
            blobs,
            open: None,
            whole: Vec::new(),
        }
    }

    /// Begins one. Nothing is written of one that is here.
    pub fn begin(&mut self, name: Id) -> Result<(), StoreError> {
        if self.blobs.path(name).is_file() {
            return Ok(());
        }
        let beside = self.blobs.half()?;
        let file = BufWriter::new(File::create_new(&beside)?);
        self.open = Some((name, beside, file));
        Ok(())
    }

    /// Takes some of its bytes.
    pub fn data(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        match &mut self.open {
            Some((_, _, file)) => Ok(file.write_all(bytes)?),
            None => Ok(()),
        }
    }

    /// It came whole: now it is on the disk.
    pub fn end(&mut self) -> Result<(), StoreError> {
        if let Some((name, beside, mut file)) = self.open.take() {
            self.whole.push((name, beside));
            file.flush()?;
            file.get_ref().sync_all()?;
        }
        Ok(())
    }

    /// Whether everything that came is what the rows say. One that no row names counts as something else.
    pub fn check(&self, rows: &BTreeMap<Id, Blob>) -> Result<(), BlobError> {
        for (name, beside) in &self.whole {
            let blob = rows.get(name).ok_or(BlobError::Damaged)?;
            whole(beside, blob, &mut std::io::sink())?;
        }
        Ok(())
    }

    /// Gives those their names that are what the rows say; the others may come from elsewhere. What
    /// no row names, because it belongs to a newer version or was taken back, stays as it came.
    pub fn settle(mut self, rows: &BTreeMap<Id, Blob>) -> Result<(), StoreError> {
        for (name, beside) in std::mem::take(&mut self.whole) {
            let checked = rows
                .get(&name)
                .map_or(Ok(()), |blob| whole(&beside, blob, &mut std::io::sink()));
            match checked {
                Ok(()) => {
                    fs::rename(&beside, self.blobs.path(name))?;
                    // The damaged one that was here, if that is why it comes.
                    let _ = fs::remove_file(self.blobs.aside(name));
                }
                Err(BlobError::Store(error)) => return Err(error),
                Err(_) => fs::remove_file(&beside)?,
            }
        }
        sync_folder(Some(self.blobs.folder()));
        Ok(())
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        let open = self.open.take().map(|(_, beside, file)| {
            drop(file);
            beside
        });
        let whole = self.whole.drain(..).map(|(_, beside)| beside);
        for beside in whole.chain(open) {
            let _ = fs::remove_file(beside);
        }
    }
}
