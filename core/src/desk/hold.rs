//! Holding a store's folder: one process at a time.
//!
//! The hold is given up by saying so, not only by closing the file. A program that is being started
//! (a printer's, say) shares every open file with this one for a moment, and would keep the folder
//! that long: whoever locks and unlocks at once would read that her store is in use.

use super::DeskError;
use std::fs::{File, TryLockError};
use std::path::Path;

const LOCK: &str = "lock";

/// A folder held by this process until this is dropped.
pub(super) struct Hold(File);

impl Hold {
    /// Takes a folder; refused while somebody else holds it.
    pub fn take(folder: &Path) -> Result<Self, DeskError> {
        let file = File::options()
            .create(true)
            .append(true)
            .open(folder.join(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(DeskError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        // If this fails, closing the file gives it up.
        let _ = self.0.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_free_at_once_whoever_still_has_the_file_open() {
        let folder = tempfile::tempdir().unwrap();
        let hold = Hold::take(folder.path()).unwrap();
        assert!(matches!(Hold::take(folder.path()), Err(DeskError::InUse)));
        // What a program has while it is being started.
        let shared = hold.0.try_clone().unwrap();
        drop(hold);
        Hold::take(folder.path()).unwrap();
        drop(shared);
    }
}
