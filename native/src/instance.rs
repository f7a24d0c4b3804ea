//! One process per data folder.
//!
//! Two processes on one store would each believe themselves the only writer. So the first one
//! holds a lock on a file in the folder for as long as it lives; the system releases it even
//! after a crash. A second start does not open the store: it leaves a wish to be shown, and the
//! first one, which looks once a second anyway, brings its window to the front. This needs no
//! bus, no socket and no port, and is the same on every system.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

const LOCK: &str = "geleit.lock";
const WISH: &str = "geleit.show";

/// The right to work in one data folder, held until it is dropped.
#[derive(Debug)]
pub struct Instance {
    wish: PathBuf,
    _lock: File,
}

/// What [`take`] found.
#[derive(Debug)]
pub enum Turn {
    /// This process is the only one in the folder.
    First(Instance),
    /// Another process is at work there; it has been asked to show itself.
    Second,
}

/// Takes the folder for this process, or asks the one that has it to come forward.
pub fn take(folder: &Path) -> io::Result<Turn> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let lock = options.open(folder.join(LOCK))?;
    let wish = folder.join(WISH);
    match lock.try_lock() {
        Ok(()) => {
            let first = Instance { wish, _lock: lock };
            first.wished();
            Ok(Turn::First(first))
        }
        Err(TryLockError::WouldBlock) => File::create(wish).map(|_| Turn::Second),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

impl Instance {
    /// Whether a second start asked for the window since the last call.
    pub fn wished(&self) -> bool {
        std::fs::remove_file(&self.wish).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(folder: &Path) -> Instance {
        match take(folder).unwrap() {
            Turn::First(instance) => instance,
            Turn::Second => panic!("the folder is taken"),
        }
    }

    #[test]
    fn the_second_start_is_turned_away_and_heard() {
        let folder = tempfile::tempdir().unwrap();
        let instance = first(folder.path());
        assert!(!instance.wished());
        assert!(matches!(take(folder.path()).unwrap(), Turn::Second));
        assert!(instance.wished());
        assert!(!instance.wished(), "a wish is heard once");
    }

    #[test]
    fn the_folder_is_free_again_when_the_first_one_ends() {
        let folder = tempfile::tempdir().unwrap();
        drop(first(folder.path()));
        first(folder.path());
    }

    #[test]
    fn a_wish_left_by_a_crash_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(WISH), "").unwrap();
        assert!(!first(folder.path()).wished());
    }

    #[test]
    fn a_missing_folder_is_an_error_and_not_a_second_start() {
        assert!(take(Path::new("/nowhere/at/all")).is_err());
    }
}
