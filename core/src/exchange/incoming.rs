//! The sealed file: copied in from the stick, and opened with whichever key of this laptop fits.

use super::ExchangeError;
use crate::desk::{INCOMING, Job};
use crate::ids::{Id, SystemRandom};
use crate::keys::{Identity, KeyError, open_reader};
use std::cell::Cell;
use std::fs::{self, File};
use std::io::{BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The first line of every age file.
const AGE: &[u8] = b"age-encryption.org/v1\n";
/// What ends an age file's header.
const AGE_END: &[u8] = b"\n--- ";
/// A header for hundreds of laptops is shorter.
const MOST_AGE_HEADER: usize = 64 * 1024;
const PART: usize = 256 * 1024;

/// What is inside the age file.
pub type Plain = Box<dyn Read>;

/// An age file that was opened.
pub struct Opened {
    /// What is inside.
    pub plain: Plain,
    /// How far the file was read.
    pub position: Rc<Cell<u64>>,
    /// Whether the first of the keys fitted: the one this laptop goes by now.
    pub by_first: bool,
}

/// Opens the age file with the first key that fits.
pub fn open(file: &Path, identities: &[Identity]) -> Result<Opened, ExchangeError> {
    check_age_header(file)?;
    for (place, identity) in identities.iter().enumerate() {
        let position = Rc::new(Cell::new(0));
        let counted = Counted {
            from: File::open(file)?,
            position: position.clone(),
        };
        match open_reader(identity, BufReader::with_capacity(PART, counted)) {
            Ok(plain) => {
                return Ok(Opened {
                    plain: Box::new(plain),
                    position,
                    by_first: place == 0,
                });
            }
            Err(KeyError::Wrong) => {}
            Err(KeyError::File(error)) => return Err(error.into()),
            Err(_) => return Err(ExchangeError::Damaged),
        }
    }
    Err(ExchangeError::NotForThisLaptop)
}

/// A header is read whole before any key is tried, so its length is bounded first.
fn check_age_header(file: &Path) -> Result<(), ExchangeError> {
    let mut head = Vec::new();
    let file = File::open(file)?;
    file.take(MOST_AGE_HEADER as u64).read_to_end(&mut head)?;
    let ends = head.windows(AGE_END.len()).any(|part| part == AGE_END);
    match head.starts_with(AGE) && ends {
        true => Ok(()),
        false => Err(ExchangeError::Damaged),
    }
}

struct Counted {
    from: File,
    position: Rc<Cell<u64>>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.from.read(buffer)?;
        self.position.set(self.position.get() + length as u64);
        Ok(length)
    }
}

/// How long a file is.
pub fn length(file: &Path) -> Result<u64, ExchangeError> {
    Ok(fs::metadata(file)?.len())
}

/// A copy of a bundle beside the database, still sealed: a stick may be pulled out. It goes when
/// this is dropped.
pub struct Incoming(pub PathBuf);

impl Incoming {
    /// Copies it, as a long job.
    pub fn copy(file: &Path, generation: &Path, job: &Job) -> Result<Self, ExchangeError> {
        check_age_header(file)?;
        let folder = generation.join(INCOMING);
        fs::create_dir_all(&folder)?;
        job.step("exchange-copy", length(file)?);
        let copy = Self(folder.join(format!("{}.age", Id::draw(&SystemRandom))));
        let (mut from, mut to) = (File::open(file)?, File::create_new(&copy.0)?);
        let mut part = vec![0; PART];
        loop {
            let read = from.read(&mut part)?;
            let Some(bytes) = part.get(..read).filter(|bytes| !bytes.is_empty()) else {
                break;
            };
            to.write_all(bytes)?;
            job.advance(bytes.len() as u64)?;
        }
        Ok(copy)
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
        if let Some(folder) = self.0.parent() {
            let _ = fs::remove_dir(folder);
        }
    }
}
