//! Writing a backup and reading it back.

use super::{BACKUP, BackupError, Part, SEALED, SLOTS, window};
use crate::bundle::{FrameReader, FrameWriter, MOST_RAW, kind};
use crate::cbor;
use crate::desk::{BACKUP_COPY, Desk, Job, Session, write_whole};
use crate::ids::Id;
use crate::keys::{Identity, Recipient, SignKey, open_reader, seal_writer};
use crate::store::Blobs;
use crate::time::Instant;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

/// A backup that was written and proved.
pub struct Receipt {
    /// The name of its folder.
    pub folder: String,
    /// How many bytes it takes.
    pub bytes: u64,
    /// When it was written.
    pub written_at: Instant,
    /// How many backups of this store beside it are older than the window.
    pub outdated: usize,
}

/// Writes a backup of the open store into a new folder under `target`.
pub fn write(desk: &Desk, session: &Session, target: &Path) -> Result<Receipt, BackupError> {
    check_target(session, target)?;
    let now = desk.ports().clock.now();
    let stamp = desk.ports().clock.today().format("%Y%m%d");
    let tag: String = Id::draw(&crate::ids::SystemRandom)
        .to_string()
        .chars()
        .take(6)
        .collect();
    let name = format!("geleit-{stamp}-{tag}");
    let folder = target.join(&name);
    fs::create_dir(&folder).map_err(|_| BackupError::NotWritable)?;
    let written = desk.job().run(|job| fill(session, job, &folder));
    let store = session.home().slots()?.store.0;
    match written {
        Ok(bytes) => Ok(Receipt {
            folder: name,
            bytes,
            written_at: now,
            outdated: window::outdated(target, store, desk.ports().clock.today()),
        }),
        Err(error) => {
            // A half backup must not look like a whole one.
            let _ = fs::remove_dir_all(&folder);
            Err(error)
        }
    }
}

fn check_target(session: &Session, target: &Path) -> Result<(), BackupError> {
    let whole = |path: &Path| path.canonicalize().map_err(|_| BackupError::NotWritable);
    match whole(target)?.starts_with(whole(session.home().folder())?) {
        true => Err(BackupError::InsideStore),
        false => Ok(()),
    }
}

fn fill(session: &Session, job: &Job, folder: &Path) -> Result<u64, BackupError> {
    job.step("backup-copy", 0);
    let copy = session.home().generation().join(BACKUP_COPY);
    let _ = fs::remove_file(&copy);
    let result = session
        .store()
        .copy_to(&copy)
        .map_err(BackupError::from)
        .and_then(|()| seal(session, job, &copy, folder));
    // What can not go now goes with the next backup, or when the store is entered next.
    let _ = fs::remove_file(&copy);
    result
}

fn seal(session: &Session, job: &Job, copy: &Path, folder: &Path) -> Result<u64, BackupError> {
    let slots = session.home().slots()?;
    // A key of this moment, in memory only, so that what was written can be read back.
    let witness = Identity::draw();
    let mut recipients: Vec<Recipient> = slots.recipients();
    recipients.push(witness.recipient());
    let sealed = folder.join(SEALED);
    let sources = Sources::of(session, copy)?;
    let length = sources.length()?;
    job.step("backup-write", length);
    let (id, sign) = session.store().signer()?;
    write_frames(session, &sealed, &recipients, &sources, (id, &sign), job)?;
    write_whole(&folder.join(SLOTS), &slots.write())?;
    session.write_erased(folder)?;
    job.step("backup-verify", length);
    check(&sealed, &witness, &sources, (id, &sign), job)?;
    Ok(fs::metadata(&sealed)?.len())
}

/// The files a backup takes along: the database's copy, and the attachments that are here.
struct Sources<'a> {
    copy: &'a Path,
    blobs: Blobs,
    names: Vec<Id>,
}

impl<'a> Sources<'a> {
    fn of(session: &Session, copy: &'a Path) -> Result<Self, BackupError> {
        let blobs = session.store().blobs();
        let named = session.store().attachments()?.into_iter();
        let here = named.filter(|blob| blobs.has(blob));
        Ok(Self {
            copy,
            names: here.map(|blob| blob.name()).collect(),
            blobs,
        })
    }

    fn length(&self) -> Result<u64, BackupError> {
        let attached = self.names.iter().map(|name| self.blobs.path(*name));
        std::iter::once(self.copy.to_owned())
            .chain(attached)
            .map(|path| Ok(fs::metadata(path)?.len()))
            .sum()
    }
}

fn write_frames(
    session: &Session,
    sealed: &Path,
    recipients: &[Recipient],
    sources: &Sources<'_>,
    (id, sign): (Id, &SignKey),
    job: &Job,
) -> Result<(), BackupError> {
    let file = File::create(sealed).map_err(|_| BackupError::NotWritable)?;
    let mut frames = FrameWriter::new(seal_writer(recipients, BufWriter::new(file))?)?;
    let roster = session.roster();
    frames.frame(kind::HEADER, true, &header(session, sign, &roster.demo))?;
    put_file(&mut frames, Part::Database, File::open(sources.copy)?, job)?;
    let slots = session.home().slots()?.write();
    put_file(&mut frames, Part::SlotFile, slots.as_slice(), job)?;
    for name in &sources.names {
        let file = File::open(sources.blobs.path(*name))?;
        put_file(&mut frames, Part::Blob(*name), file, job)?;
    }
    let mut file = frames.finish(id, sign)?.finish()?;
    file.flush()?;
    file.get_ref().sync_all()?;
    Ok(())
}

/// Kind, space, replica with its verifying key, whether it is a demo.
fn header(session: &Session, sign: &SignKey, demo: &bool) -> Vec<u8> {
    cbor::write(|writer| {
        writer
            .array(6)?
            .u8(1)?
            .u64(BACKUP)?
            .bytes(session.space().0.as_bytes())?;
        writer
            .bytes(session.replica().0.as_bytes())?
            .bytes(sign.verify_key().as_bytes())?;
        writer.bool(*demo)?;
        Ok(())
    })
}

fn put_file<W: Write>(
    frames: &mut FrameWriter<W>,
    part: Part,
    mut from: impl Read,
    job: &Job,
) -> Result<(), BackupError> {
    frames.frame(kind::FILE_BEGIN, true, &part.write())?;
    let mut hasher = blake3::Hasher::new();
    let mut buffer = vec![0; MOST_RAW];
    loop {
        let length = read_full(&mut from, &mut buffer)?;
        let Some(raw) = buffer.get(..length).filter(|raw| !raw.is_empty()) else {
            break;
        };
        hasher.update(raw);
        frames.frame(kind::FILE_DATA, true, raw)?;
        job.advance(length as u64)?;
    }
    frames.frame(kind::FILE_END, true, hasher.finalize().as_bytes())?;
    Ok(())
}

fn read_full(from: &mut impl Read, buffer: &mut [u8]) -> Result<usize, BackupError> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match from.read(rest)? {
            0 => break,
            length => filled += length,
        }
    }
    Ok(filled)
}

/// Reads the file back from where it was written and compares every file in it with its source,
/// byte by byte. The key file is compared by its hash in the frames.
fn check(
    sealed: &Path,
    witness: &Identity,
    sources: &Sources<'_>,
    (id, sign): (Id, &SignKey),
    job: &Job,
) -> Result<(), BackupError> {
    let failed = || BackupError::VerifyFailed;
    let file = BufReader::new(File::open(sealed)?);
    let plain = open_reader(witness, file).map_err(|_| failed())?;
    let mut frames = FrameReader::new(plain, |_| true).map_err(|_| failed())?;
    let mut names = sources.names.iter();
    let mut original: Option<BufReader<File>> = None;
    let key = sign.verify_key();
    let signer = |who| (who == id).then_some(key);
    while let Some(frame) = frames.next(signer).map_err(|_| failed())? {
        match (frame.kind, &mut original) {
            (kind::FILE_BEGIN, _) => {
                let path = match Part::read(&frame.raw)? {
                    Part::Database => Some(sources.copy.to_owned()),
                    Part::SlotFile => None,
                    Part::Blob(name) if names.next() == Some(&name) => {
                        Some(sources.blobs.path(name))
                    }
                    Part::Blob(_) => return Err(failed()),
                };
                original = path.map(File::open).transpose()?.map(BufReader::new);
            }
            (kind::FILE_DATA, Some(original)) => {
                let mut expected = vec![0; frame.raw.len()];
                original.read_exact(&mut expected)?;
                if expected != frame.raw {
                    return Err(failed());
                }
                job.advance(frame.raw.len() as u64)?;
            }
            (kind::FILE_END, Some(original)) => match original.read(&mut [0])? {
                0 => {}
                _ => return Err(failed()),
            },
            _ => {}
        }
    }
    names.next().map_or(Ok(()), |_| Err(failed()))
}
