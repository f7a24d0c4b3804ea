//! Writing a bundle and reading it back.

use super::plan::{Outgoing, Sender};
use super::segment::Segment;
use super::store::note_bundle;
use super::wanted;
use super::{Audience, ExchangeError, Reach, Written};
use crate::bundle::{FrameReader, FrameWriter, attachment, kind};
use crate::desk::{Desk, Job, Session};
use crate::ids::{Id, SystemRandom};
use crate::keys::{Identity, Recipient, open_reader, seal_writer};
use crate::roster;
use crate::store::{Hand, Run, StoreError};
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

/// How many recipients a bundle has tells only this much.
const ROUND: usize = 8;

/// Writes a bundle into a folder: whole, or not at all.
pub fn write(
    desk: &Desk,
    session: &Session,
    target: &Path,
    audience: &Audience,
) -> Result<Written, ExchangeError> {
    check_target(session, target)?;
    let sender = Sender::of(desk, session)?;
    desk.job()
        .run(|job| write_from(&sender, target, audience, job))
}

/// The same without a session.
pub fn write_from(
    sender: &Sender<'_>,
    target: &Path,
    audience: &Audience,
    job: &Job,
) -> Result<Written, ExchangeError> {
    let stamp = sender.today.format("%Y%m%d");
    let tag: String = Id::draw(&SystemRandom)
        .to_string()
        .chars()
        .take(6)
        .collect();
    let name = format!("geleit-{stamp}-{tag}.age");
    let outgoing = Outgoing::plan(sender, audience, job)?;
    let half = target.join(format!("geleit-{stamp}-{tag}.tmp"));
    let written = outgoing.write(&half, job).and_then(|()| {
        let bytes = fs::metadata(&half)?.len();
        fs::rename(&half, target.join(&name))?;
        Ok(bytes)
    });
    if written.is_err() {
        // A half bundle must not look like a whole one.
        let _ = fs::remove_file(&half);
    }
    let bytes = written?;
    let hand = Hand {
        author: sender.author,
        now: sender.now,
        random: &SystemRandom,
    };
    let header = &outgoing.header;
    // A request brings nobody anything, so it is none of the files that were written.
    if !matches!(audience, Audience::Asked) {
        sender.store.write(
            hand,
            |tx| note_bundle(tx, "written", header, 0, 0),
            |_, ()| Ok::<_, StoreError>(()),
        )?;
    }
    Ok(Written {
        file: name,
        bundle: header.bundle,
        changes: header.changes,
        attachments: outgoing.luggage.goes,
        left: outgoing.luggage.stays,
        wanted: outgoing.wanted.len() as u64,
        bytes,
        laptops: outgoing.laptops,
        written_at: sender.now,
        reach: Reach::of(
            header,
            (&outgoing.records, Some(&sender.roster)),
            &outgoing.wanted,
            outgoing.luggage.names.clone(),
        ),
    })
}

fn check_target(session: &Session, target: &Path) -> Result<(), ExchangeError> {
    let whole = |path: &Path| path.canonicalize().map_err(|_| ExchangeError::NotWritable);
    match whole(target)?.starts_with(whole(session.home().folder())?) {
        true => Err(ExchangeError::InsideStore),
        false => Ok(()),
    }
}

impl Outgoing<'_> {
    fn write(&self, path: &Path, job: &Job) -> Result<(), ExchangeError> {
        // A key of this moment, in memory only, so that what was written can be read back.
        let witness = Identity::draw();
        job.step("exchange-write", self.header.changes);
        self.write_frames(path, &witness, job)?;
        job.step("exchange-check", fs::metadata(path)?.len());
        self.check(path, &witness, job)
    }

    fn write_frames(
        &self,
        path: &Path,
        witness: &Identity,
        job: &Job,
    ) -> Result<(), ExchangeError> {
        let file = File::create_new(path).map_err(|_| ExchangeError::NotWritable)?;
        let recipients = rounded(&self.recipients, witness.recipient());
        let mut frames = FrameWriter::new(seal_writer(&recipients, BufWriter::new(file))?)?;
        frames.frame(kind::HEADER, true, &self.header.write())?;
        for part in roster::write_parts(&self.records) {
            frames.frame(kind::ROSTER, true, &part)?;
        }
        for (run, seal) in &self.runs {
            self.write_run(run, job, &mut frames)?;
            frames.frame(kind::SEAL, true, &seal.to_bytes())?;
        }
        for name in &self.luggage.names {
            self.write_attachment(*name, job, &mut frames)?;
        }
        for part in wanted::write_parts(&self.wanted, self.asks) {
            // Whoever does not know it takes in the rest.
            frames.frame(kind::WANTED, false, &part)?;
        }
        for (kind, content) in &self.later {
            frames.frame(*kind, false, content)?;
        }
        for (kind, content) in self.extra {
            frames.frame(*kind, true, content)?;
        }
        let mut file = frames.finish(self.header.sender.0, &self.sign)?.finish()?;
        file.flush()?;
        file.get_ref().sync_all()?;
        Ok(())
    }

    fn write_run<W: Write>(
        &self,
        run: &Run,
        job: &Job,
        frames: &mut FrameWriter<W>,
    ) -> Result<(), ExchangeError> {
        let mut segment = Some(Segment::after(run.replica, run.first - 1, run.before));
        let mut write = |closed: Segment| {
            let (content, next) = closed.close()?;
            Some(frames.frame(kind::SEGMENT, true, &content).map(|()| next))
        };
        self.each_part(run, job, |part| {
            for sent in part {
                let Some(mut open) = segment.take() else {
                    return Err(ExchangeError::VerifyFailed);
                };
                open.add(sent);
                segment = match open.is_full() {
                    true => write(open).transpose()?,
                    false => Some(open),
                };
            }
            Ok(())
        })?;
        segment.and_then(write).transpose()?;
        Ok(())
    }

    fn write_attachment<W: Write>(
        &self,
        name: Id,
        job: &Job,
        frames: &mut FrameWriter<W>,
    ) -> Result<(), ExchangeError> {
        let file = File::open(self.store.blobs().path(name))?;
        attachment::write(frames, name, file, || Ok(job.advance(0)?))
    }

    /// Reads the file back from where it was written. Its signature is over every byte, and its id
    /// says that it is this one.
    fn check(&self, path: &Path, witness: &Identity, job: &Job) -> Result<(), ExchangeError> {
        let failed = ExchangeError::VerifyFailed;
        let file = BufReader::new(File::open(path)?);
        let Ok(plain) = open_reader(witness, file) else {
            return Err(failed);
        };
        let mut frames =
            FrameReader::new(plain, |_| true).map_err(|_| ExchangeError::VerifyFailed)?;
        let key = self.sign.verify_key();
        let signer = |id| (id == self.header.sender.0).then_some(key);
        let mut is_this_one = false;
        while let Some(frame) = frames
            .next(signer)
            .map_err(|_| ExchangeError::VerifyFailed)?
        {
            is_this_one |= frame.kind == kind::HEADER && frame.raw == self.header.write();
            job.advance(frame.raw.len() as u64)?;
        }
        is_this_one.then_some(()).ok_or(failed)
    }
}

/// Recipients with dummies among them, in an order that tells nothing.
fn rounded(recipients: &[Recipient], witness: Recipient) -> Vec<Recipient> {
    let mut rounded: Vec<Recipient> = recipients.to_vec();
    rounded.push(witness);
    while !rounded.len().is_multiple_of(ROUND) {
        rounded.push(Identity::draw().recipient());
    }
    rounded.sort_by_key(Recipient::to_string);
    rounded.dedup();
    rounded
}
