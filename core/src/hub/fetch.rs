//! From the hub into a file beside the database, still sealed, and again from where it broke off.

use super::SyncError;
use super::line::Line;
use super::name::Stem;
use super::report::Trouble;
use crate::desk::{HubError, Listed, OUTGOING, PORCH};
use crate::ids::Id;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

const PART: usize = 256 * 1024;

/// Where bundles lie that are on their way.
pub struct Porch(PathBuf);

impl Porch {
    /// Beside the database.
    pub fn of(generation: &Path) -> Result<Self, SyncError> {
        let folder = generation.join(PORCH);
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// A bundle that comes.
    pub fn incoming(&self, stem: &Stem) -> PathBuf {
        self.0.join(format!("{}.in", stem.hash))
    }

    /// A bundle that goes.
    pub fn outgoing(&self, stem: &Stem) -> PathBuf {
        self.0.join(format!("{}.{OUTGOING}", stem.hash))
    }

    /// Takes away what nobody waits for any more.
    pub fn sweep(&self, is_wanted: impl Fn(&Path) -> bool) -> Result<(), SyncError> {
        for entry in fs::read_dir(&self.0)? {
            let path = entry?.path();
            if !is_wanted(&path) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }
}

/// How many bytes a bundle has still to bring.
pub fn left(porch: &Porch, stem: &Stem, parts: &[&Listed]) -> u64 {
    let total: u64 = parts.iter().map(|part| part.bytes).sum();
    let here = fs::metadata(porch.incoming(stem)).map_or(0, |file| file.len());
    total.saturating_sub(here)
}

/// Brings a bundle, or what is left of it. It is the one its name says, or it is not kept. What an
/// earlier sync left may have been wrong already; then it is brought once more from the beginning.
pub fn fetch(
    line: &Line<'_>,
    porch: &Porch,
    stem: &Stem,
    parts: &[&Listed],
) -> Result<Result<PathBuf, Trouble>, SyncError> {
    let path = porch.incoming(stem);
    loop {
        let was_begun = fs::metadata(&path).is_ok_and(|file| file.len() > 0);
        if let Err(trouble) = bring(line, &path, parts)? {
            return Ok(Err(trouble));
        }
        if hash_of(&path)? == stem.hash {
            return Ok(Ok(path));
        }
        fs::remove_file(&path)?;
        if !was_begun {
            return Ok(Err(Trouble::Damaged));
        }
    }
}

/// Goes on where a file ends, until it is as long as it should be.
fn bring(
    line: &Line<'_>,
    path: &Path,
    parts: &[&Listed],
) -> Result<Result<(), Trouble>, SyncError> {
    let mut file = File::options().create(true).append(true).open(path)?;
    let total: u64 = parts.iter().map(|part| part.bytes).sum();
    let mut here = file.metadata()?.len();
    if here > total {
        file.set_len(0)?;
        here = 0;
    }
    let mut begins = 0;
    for part in parts {
        let ends = begins + part.bytes;
        if here < ends {
            let read = line.read(&part.name, here - begins..part.bytes, &mut file)?;
            match read {
                Ok(()) => here = ends,
                // It was listed: the listing is old, or it is about to come.
                Err(HubError::NotFound) => return Ok(Err(Trouble::NotReady)),
                Err(error) => return Ok(Err(error.into())),
            }
        }
        begins = ends;
    }
    file.sync_all()?;
    Ok(Ok(()))
}

/// What names a bundle.
pub fn hash_of(path: &Path) -> Result<Id, SyncError> {
    let mut hasher = blake3::Hasher::new();
    let mut file = BufReader::new(File::open(path)?);
    let mut part = vec![0; PART];
    loop {
        let read = file.read(&mut part)?;
        let Some(bytes) = part.get(..read).filter(|bytes| !bytes.is_empty()) else {
            return Ok(Id::from_digest(&hasher.finalize()));
        };
        hasher.update(bytes);
    }
}
