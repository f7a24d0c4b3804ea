//! The generations of a store: the next is made beside the one in use and put in its place by one
//! rename, so a crash leaves the old or the new one whole.

use super::home::{CURRENT, SLOTS, write_whole};
use super::{DeskError, Home};
use crate::keys::SlotFile;
use std::fs;
use std::path::{Path, PathBuf};

impl Home {
    /// Makes an empty folder for the generation after this one.
    pub fn next_generation(&self) -> Result<PathBuf, DeskError> {
        let name = self.generation.file_name().and_then(|name| name.to_str());
        let number = name.and_then(|name| name.strip_prefix("gen-")?.parse::<u64>().ok());
        let number = number.ok_or(DeskError::SlotsDamaged)?;
        let next = self.folder.join(format!("gen-{}", number + 1));
        if next.exists() {
            fs::remove_dir_all(&next)?;
        }
        fs::create_dir(&next)?;
        Ok(next)
    }

    /// Goes on with another generation, whose files are whole and closed, and takes the old one
    /// away.
    pub fn switch_to(&mut self, generation: &Path, slots: &SlotFile) -> Result<(), DeskError> {
        let name = generation.file_name().and_then(|name| name.to_str());
        let name = name.ok_or(DeskError::SlotsDamaged)?;
        write_whole(&generation.join(SLOTS), &slots.write())?;
        write_whole(&self.folder.join(CURRENT), name.as_bytes())?;
        self.generation = generation.to_owned();
        self.clear_others();
        Ok(())
    }

    /// Takes away generations that are not in use: a crash left them. What can not go now goes when
    /// the store is entered next.
    pub(super) fn clear_others(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let name = path.file_name().and_then(|name| name.to_str());
            let is_generation = name.is_some_and(|name| name.starts_with("gen-"));
            if is_generation && path.is_dir() && path != self.generation {
                let _ = fs::remove_dir_all(&path);
            }
        }
    }
}
