//! Attachments: files beside the database.
//!
//! What is too long for a row (a scan, a letter) lies as a file of its own in `blobs/` beside the
//! database. The row holds 72 bytes that name it: a secret, the hash of the content, its size. The
//! file is a standard age file to that secret alone, so whoever has the row can read it, and when
//! the row is erased the file is nothing but noise. Its name follows from secret and hash: two
//! files with equal content have different names, and nobody who has a document can look whether
//! an office has it too.
//!
//! A file is whole and on the disk before the transaction that names it commits. A crash between
//! the two leaves a file nobody names; [`super::Store::open`] sweeps it away. A row may be here
//! before its file: then the attachment has not been received yet. A file that is found damaged is
//! set aside under another name, so from then on the attachment has not been received either; the
//! one that comes from another laptop takes its place.

use super::StoreError;
use super::catalogue::Column;
use super::value::Value;
use crate::ids::{Id, SystemRandom};
use crate::keys::{Identity, KeyError, open_reader, seal_writer};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The folder beside the database.
const FOLDER: &str = "blobs";
/// How the name of a half-written file begins.
const HALF: &str = "new-";
/// How the name of a file begins that was found damaged.
const BAD: &str = "bad-";
const PART: usize = 64 * 1024;

/// Why an attachment can not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// Its file is not on this laptop yet.
    #[error("the attachment is not here")]
    NotHere,
    /// Its file is cut, bent, or another one.
    #[error("the attachment is damaged")]
    Damaged,
    /// Longer than [`Blob::MOST_BYTES`].
    #[error("the attachment is too large")]
    TooLarge,
    /// A key or file operation failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<std::io::Error> for BlobError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotHere,
            std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof => Self::Damaged,
            _ => Self::Store(error.into()),
        }
    }
}

impl From<KeyError> for BlobError {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::Damaged | KeyError::Wrong => Self::Damaged,
            other => Self::Store(other.into()),
        }
    }
}

/// What a row says about an attachment.
#[derive(Clone)]
pub struct Blob {
    secret: Zeroizing<[u8; 32]>,
    hash: [u8; 32],
    size: u64,
}

impl Blob {
    /// The most one attachment may have.
    pub const MOST_BYTES: u64 = 64 * 1024 * 1024;

    /// Reads what a row holds.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (secret, rest) = bytes.split_first_chunk::<32>()?;
        let (hash, rest) = rest.split_first_chunk::<32>()?;
        Some(Self {
            secret: Zeroizing::new(*secret),
            hash: *hash,
            size: u64::from_be_bytes(rest.try_into().ok()?),
        })
    }

    /// What a row holds.
    pub fn value(&self) -> Value {
        let mut bytes = Vec::with_capacity(Column::BLOB_BYTES);
        bytes.extend_from_slice(self.secret.as_ref());
        bytes.extend_from_slice(&self.hash);
        bytes.extend_from_slice(&self.size.to_be_bytes());
        Value::Bytes(bytes)
    }

    /// How long the content is, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The BLAKE3 hash of the content.
    pub fn hash(&self) -> [u8; 32] {
        self.hash
    }

    /// What its file is called: 32 hexadecimal digits.
    pub fn name(&self) -> Id {
        let mut named = Zeroizing::new([0; 64]);
        let (secret, hash) = named.split_at_mut(32);
        secret.copy_from_slice(self.secret.as_ref());
        hash.copy_from_slice(&self.hash);
        let digest = blake3::derive_key("geleit blob name 1", named.as_ref());
        Id::from_digest(&blake3::Hash::from_bytes(digest))
    }
}

/// The attachments of one store.
pub struct Blobs {
    folder: PathBuf,
}

impl Blobs {
    /// Those beside a database.
    pub fn beside(generation: &Path) -> Self {
        Self {
            folder: generation.join(FOLDER),
        }
    }

    /// Where the file of a name lies, or would lie.
    pub fn path(&self, name: Id) -> PathBuf {
        self.folder.join(name.to_string())
    }

    /// Whether the file is on this laptop, as far as anybody knows whole.
    pub fn has(&self, blob: &Blob) -> bool {
        self.path(blob.name()).is_file()
    }

    /// Whether the file was found damaged and none has come in its place.
    pub fn is_damaged(&self, blob: &Blob) -> bool {
        !self.has(blob) && self.aside(blob.name()).is_file()
    }

    /// Those of the attachments that rows name whose files are not here, in the order of their
    /// names. The folder is read once, however many there are.
    pub fn lacking(&self, rows: &BTreeMap<Id, Blob>) -> Vec<Id> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let here: BTreeSet<Id> = entries
            .filter_map(|entry| Id::parse(entry.file_name().to_str()?))
            .collect();
        let names = rows.keys().copied();
        names.filter(|name| !here.contains(name)).collect()
    }

    /// Where the file of a name lies when it was found damaged.
    pub(super) fn aside(&self, name: Id) -> PathBuf {
        self.folder.join(format!("{BAD}{name}"))
    }

    /// Writes content into a file of its own. When this returns the file is whole and on the disk,
    /// and a transaction may name it.
    pub fn keep(&self, content: impl Read) -> Result<Blob, BlobError> {
        let mut secret = Zeroizing::new([0; 32]);
        crate::ids::Randomness::fill(&SystemRandom, secret.as_mut());
        let beside = self.half()?;
        let written = seal(&beside, &Identity::from_secret(&secret)?, content);
        let blob = written.map(|(hash, size)| Blob { secret, hash, size });
        self.settle(&beside, blob)
    }

    /// Reads an attachment part by part into `to`. What was written there counts only if this
    /// succeeds: hash and size are checked at the end. A damaged file is set aside; one that was
    /// misread only once comes back.
    pub fn read(&self, blob: &Blob, to: &mut impl Write) -> Result<(), BlobError> {
        let (path, aside) = (self.path(blob.name()), self.aside(blob.name()));
        match whole(&path, blob, to) {
            Err(BlobError::Damaged) => {
                // If it can not go now, the next reading tries again.
                let _ = fs::rename(&path, &aside);
                Err(BlobError::Damaged)
            }
            Err(BlobError::NotHere) if aside.is_file() => {
                whole(&aside, blob, to)?;
                Ok(fs::rename(&aside, &path)?)
            }
            read => read,
        }
    }

    /// The content of an attachment, wiped when it is dropped.
    pub fn content(&self, blob: &Blob) -> Result<Zeroizing<Vec<u8>>, BlobError> {
        if blob.size > Blob::MOST_BYTES {
            return Err(BlobError::TooLarge);
        }
        let length = usize::try_from(blob.size).map_err(|_| BlobError::TooLarge)?;
        let mut content = Zeroizing::new(Vec::with_capacity(length));
        self.read(blob, &mut *content)?;
        Ok(content)
    }

    /// Removes files that nothing names. `named` is asked for each file that has a name of ours;
    /// half-written ones go always. What can not go now goes next time.
    pub(super) fn sweep(
        &self,
        mut unnamed: impl FnMut(Vec<Id>) -> Result<Vec<Id>, StoreError>,
    ) -> Result<(), StoreError> {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return Ok(());
        };
        let mut known = Vec::new();
        for entry in entries.flatten() {
            let name = entry.file_name();
            let name = name.to_str().unwrap_or_default();
            if name.starts_with(HALF) {
                let _ = fs::remove_file(entry.path());
            }
            known.extend(Id::parse(name.strip_prefix(BAD).unwrap_or(name)));
        }
        if known.is_empty() {
            return Ok(());
        }
        for id in unnamed(known)? {
            let _ = fs::remove_file(self.path(id));
            let _ = fs::remove_file(self.aside(id));
        }
        Ok(())
    }

    /// The names of the files that are here whole.
    pub fn names(&self) -> Vec<Id> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut names: Vec<Id> = entries
            .filter_map(|entry| Id::parse(entry.file_name().to_str()?))
            .collect();
        names.sort();
        names
    }

    /// Gives another generation of the store the same file: by a second name for it where the file
    /// system can, else by a copy.
    pub fn give(&self, name: Id, to: &Self) -> std::io::Result<()> {
        let (from, place) = (self.path(name), to.place_for(name)?);
        if fs::hard_link(&from, &place).is_err() {
            fs::copy(&from, &place)?;
            File::open(&place)?.sync_all()?;
        }
        Ok(())
    }

    /// Where the file of a name goes, in a store that is being restored.
    pub(crate) fn place_for(&self, name: Id) -> std::io::Result<PathBuf> {
        self.make_folder()?;
        Ok(self.path(name))
    }

    fn make_folder(&self) -> std::io::Result<()> {
        if !self.folder.is_dir() {
            fs::create_dir_all(&self.folder)?;
            sync_folder(self.folder.parent());
        }
        Ok(())
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A new name for a file that is not whole yet.
    pub(super) fn half(&self) -> std::io::Result<PathBuf> {
        self.make_folder()?;
        Ok(self
            .folder
            .join(format!("{HALF}{}", Id::draw(&SystemRandom))))
    }

    /// Gives a whole file its name, or removes what was written of it.
    fn settle(&self, beside: &Path, made: Result<Blob, BlobError>) -> Result<Blob, BlobError> {
        let settled = made.and_then(|blob| {
            fs::rename(beside, self.path(blob.name()))?;
            sync_folder(Some(&self.folder));
            Ok(blob)
        });
        if settled.is_err() {
            let _ = fs::remove_file(beside);
        }
        settled
    }
}

/// Makes a rename last through a power cut, where the system lets a folder be synced.
pub(crate) fn sync_folder(folder: Option<&Path>) {
    if let Some(Ok(folder)) = folder.map(File::open) {
        let _ = folder.sync_all();
    }
}

fn seal(
    path: &Path,
    identity: &Identity,
    mut content: impl Read,
) -> Result<([u8; 32], u64), BlobError> {
    let file = BufWriter::new(File::create_new(path)?);
    let mut sealed = seal_writer(&[identity.recipient()], file)?;
    let (mut hasher, mut size) = (blake3::Hasher::new(), 0);
    let mut part = Zeroizing::new(vec![0; PART]);
    loop {
        let length = content.read(&mut part)?;
        let Some(read) = part.get(..length).filter(|read| !read.is_empty()) else {
            break;
        };
        size += length as u64;
        if size > Blob::MOST_BYTES {
            return Err(BlobError::TooLarge);
        }
        hasher.update(read);
        sealed.write_all(read)?;
    }
    let mut file = sealed.finish()?;
    file.flush()?;
    file.get_ref().sync_all()?;
    Ok((*hasher.finalize().as_bytes(), size))
}

/// Reads a file that should be an attachment's to its end.
pub(super) fn whole(path: &Path, blob: &Blob, to: &mut impl Write) -> Result<(), BlobError> {
    let file = BufReader::new(File::open(path)?);
    let identity = Identity::from_secret(&blob.secret)?;
    let mut plain = open_reader(&identity, file)?;
    let (mut hasher, mut left) = (blake3::Hasher::new(), blob.size);
    let mut part = Zeroizing::new(vec![0; PART]);
    loop {
        let length = plain.read(&mut part)?;
        let Some(read) = part.get(..length).filter(|read| !read.is_empty()) else {
            break;
        };
        left = left.checked_sub(length as u64).ok_or(BlobError::Damaged)?;
        hasher.update(read);
        to.write_all(read)?;
    }
    match left == 0 && *hasher.finalize().as_bytes() == blob.hash {
        true => Ok(()),
        false => Err(BlobError::Damaged),
    }
}
