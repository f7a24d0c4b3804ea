//! Writing a backup and reading it back.

use super::{BACKUP, BackupError, DATABASE, SEALED, SLOT_FILE, SLOTS};
use crate::bundle::{FrameReader, FrameWriter, MOST_RAW, kind};
use crate::cbor;
use crate::desk::{Desk, Job, Session, write_whole};
use crate::ids::Id;
use crate::keys::{Identity, Recipient, SignKey, open_reader, seal_writer};
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
    match written {
        Ok(bytes) => Ok(Receipt {
            folder: name,
            bytes,
            written_at: now,
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
    let copy = session.home().generation().join("backup.tmp");
    let _ = fs::remove_file(&copy);
    let result = session
        .store()
        .copy_to(&copy)
        .map_err(BackupError::from)
        .and_then(|()| seal(session, job, &copy, folder));
    // What can not go now goes with the next backup.
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
    let length = fs::metadata(copy)?.len();
    job.step("backup-write", length);
    let (id, sign) = session.store().signer()?;
    write_frames(session, &sealed, &recipients, copy, (id, &sign), job)?;
    write_whole(&folder.join(SLOTS), &slots.write())?;
    job.step("backup-verify", length);
    check(&sealed, &witness, copy, (id, &sign), job)?;
    Ok(fs::metadata(&sealed)?.len())
}

fn write_frames(
    session: &Session,
    sealed: &Path,
    recipients: &[Recipient],
    copy: &Path,
    (id, sign): (Id, &SignKey),
    job: &Job,
) -> Result<(), BackupError> {
    let file = File::create(sealed).map_err(|_| BackupError::NotWritable)?;
    let mut frames = FrameWriter::new(seal_writer(recipients, BufWriter::new(file))?)?;
    let roster = session.roster();
    frames.frame(kind::HEADER, true, &header(session, sign, &roster.demo))?;
    put_file(&mut frames, DATABASE, File::open(copy)?, job)?;
    let slots = session.home().slots()?.write();
    put_file(&mut frames, SLOT_FILE, slots.as_slice(), job)?;
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
    which: u64,
    mut from: impl Read,
    job: &Job,
) -> Result<(), BackupError> {
    frames.frame(
        kind::FILE_BEGIN,
        true,
        &cbor::write(|writer| writer.u64(which).map(|_| ())),
    )?;
    let mut hasher = blake3::Hasher::new();
    let mut part = vec![0; MOST_RAW];
    loop {
        let length = read_full(&mut from, &mut part)?;
        let Some(raw) = part.get(..length).filter(|raw| !raw.is_empty()) else {
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

/// Reads the file back from where it was written and compares the database byte by byte.
fn check(
    sealed: &Path,
    witness: &Identity,
    copy: &Path,
    (id, sign): (Id, &SignKey),
    job: &Job,
) -> Result<(), BackupError> {
    let failed = |_| BackupError::VerifyFailed;
    let file = BufReader::new(File::open(sealed)?);
    let plain = open_reader(witness, file).map_err(failed)?;
    let mut frames = FrameReader::new(plain, |_| true).map_err(|_| BackupError::VerifyFailed)?;
    let mut original = BufReader::new(File::open(copy)?);
    let mut in_database = false;
    let key = sign.verify_key();
    let signer = |who| (who == id).then_some(key);
    while let Some(frame) = frames.next(signer).map_err(|_| BackupError::VerifyFailed)? {
        match frame.kind {
            kind::FILE_BEGIN => in_database = frame.raw == [DATABASE as u8],
            kind::FILE_DATA if in_database => {
                let mut expected = vec![0; frame.raw.len()];
                original.read_exact(&mut expected)?;
                if expected != frame.raw {
                    return Err(BackupError::VerifyFailed);
                }
                job.advance(frame.raw.len() as u64)?;
            }
            _ => {}
        }
    }
    match original.read(&mut [0])? {
        0 => Ok(()),
        _ => Err(BackupError::VerifyFailed),
    }
}
