//! Sealed files of handovers: written under a name of their own only when all is written down, and opened
//! with whichever key of the service fits.

use super::paper_print::outside;
use super::{Call, Code, CommandError};
use crate::bundle::kind;
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::handover::{self, Content, Hand, HandoverError, Letter, Luggage, Package, Written};
use crate::ids::{Id, SystemRandom};
use crate::keys::Recipient;
use crate::service_card;
use crate::store::{Arriving, Blob, Reader, StoreError};
use crate::time::Day;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;
use zeroize::Zeroizing;

/// More than any case has, its enclosures and the padding included; a longer file is none of ours.
const MOST_FILE_BYTES: u64 = 128 * 1024 * 1024 + handover::MOST_ENCLOSED * 5 / 4;

/// A full stick is told as that; a small file meets it only when the buffer is written out.
fn not_writable(error: io::Error) -> HandoverError {
    StoreError::of_target(error, HandoverError::NotWritable)
}

/// A sealed file that is not called by its name yet.
pub(super) struct Half<'a> {
    folder: &'a Path,
    name: String,
}

impl<'a> Half<'a> {
    /// Seals frames into it.
    fn write(
        folder: &'a Path,
        today: Day,
        recipient: &Recipient,
        hand: &Hand<'_>,
        (frames, luggage): (&[Written], &Luggage<'_>),
    ) -> Result<Self, HandoverError> {
        let tag: String = Id::draw(&SystemRandom)
            .to_string()
            .chars()
            .take(6)
            .collect();
        let name = format!("geleit-{}-{tag}", today.format("%Y%m%d"));
        let half = Self { folder, name };
        let path = half.folder.join(format!("{}.tmp", half.name));
        let file = File::create_new(path).map_err(not_writable)?;
        let mut file = handover::seal(BufWriter::new(file), recipient, hand, frames, luggage)?;
        file.flush().map_err(not_writable)?;
        file.get_ref().sync_all().map_err(not_writable)?;
        Ok(half)
    }

    /// Gives it its name: only now it is a file for somebody.
    pub(super) fn whole(self) -> Result<String, HandoverError> {
        let name = format!("{}.age", self.name);
        let from = self.folder.join(format!("{}.tmp", self.name));
        fs::rename(from, self.folder.join(&name)).map_err(not_writable)?;
        Ok(name)
    }
}

impl Drop for Half<'_> {
    fn drop(&mut self) {
        // Under its own name it is not here any more; a half one is nobody's.
        let _ = fs::remove_file(self.folder.join(format!("{}.tmp", self.name)));
    }
}

/// Seals frames to a service as the worker at the desk, into a folder outside the store.
pub(super) fn sealed<'a>(
    session: &Session,
    reader: &Reader<'_>,
    (folder, today): (&'a Path, Day),
    recipient: &Recipient,
    (frames, files): (&[Written], &[Blob]),
) -> Result<Half<'a>, CommandError> {
    outside(session, &folder.join("file"))?;
    if session.keys_replaced() {
        return Err(HandoverError::KeysReplaced.into());
    }
    let records = crate::roster::records(reader)?;
    let hand = Hand {
        user: session.user(),
        key: &session.keys().sign,
        records: &records,
    };
    let blobs = session.store().blobs();
    let luggage = Luggage {
        blobs: &blobs,
        files,
    };
    let content = (frames, &luggage);
    Ok(Half::write(folder, today, recipient, &hand, content)?)
}

/// The same for a word about a handover.
pub(super) fn letter_file<'a>(
    session: &Session,
    reader: &Reader<'_>,
    into: (&'a Path, Day),
    inbox: &Recipient,
    letter: &Letter,
) -> Result<Half<'a>, CommandError> {
    sealed(
        session,
        reader,
        into,
        inbox,
        (&[(kind::LETTER, Zeroizing::new(letter.write()))], &[]),
    )
}

/// What a file for our service holds; its enclosures go with the second when that is dropped.
pub(super) fn content(call: &Call<'_>, grant: &str) -> Result<(Content, Arriving), CommandError> {
    let path = call.desk.granted(grant, true)?;
    let session = call.session()?;
    let laptop = session.store().identities()?;
    let inboxes = call
        .read(|session, reader| Ok(service_card::identities(reader, session.space(), &laptop)?))?;
    let long = fs::metadata(&path).map(|file| file.len() > MOST_FILE_BYTES);
    if long.map_err(StoreError::from)? {
        return Err(Code::BundleDamaged.into());
    }
    let opened = || {
        let file = File::open(&path).map_err(StoreError::from)?;
        Ok(BufReader::new(file))
    };
    let mut arriving = Arriving::new(session.store().blobs());
    let content = handover::open(opened, &inboxes, CATALOGUE, &mut arriving)?;
    Ok((content, arriving))
}

pub(super) fn package(call: &Call<'_>, grant: &str) -> Result<(Package, Arriving), CommandError> {
    match content(call, grant)? {
        (Content::Handover(package), arriving) => Ok((*package, arriving)),
        (Content::Letter(_), _) => Err(Code::BundleDamaged.into()),
    }
}
