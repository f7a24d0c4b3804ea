//! The sealed file: what is inside, who signed it, and whether it is for us.

use super::head::Head;
use super::letter::Letter;
use super::luggage::Unloading;
use super::rows::{self, Row};
use super::{Enclosure, HandoverError, Luggage, carried, enclosure};
use crate::bundle::{BundleError, Frame, FrameReader, FrameWriter, kind};
use crate::case;
use crate::ids::{Id, UserId};
use crate::keys::{Identity, KeyError, Recipient, SignKey, VerifyKey, open_reader, seal_writer};
use crate::note::Carried;
use crate::person;
use crate::roster::{self, Roster, Signed};
use crate::service_card::ServiceCard;
use crate::store::{Arriving, Catalogue};
use std::io::{Read, Write};
use zeroize::Zeroizing;

/// More than a case ever has; a file that claims more is not read into memory.
const MOST_ROWS_BYTES: usize = 64 * 1024 * 1024;
const MOST_ROSTER_BYTES: usize = 64 * 1024;

/// No case has more; taking them in is one transaction.
const MOST_ROWS: usize = 20_000;

/// A handover as it came out of its file; its signature holds.
pub struct Package {
    /// What it says about itself.
    pub head: Head,
    /// The sender's card, to which the answer is sealed.
    pub card: ServiceCard,
    /// What was handed over.
    pub rows: Vec<Row>,
    /// The keys of the restricted notes among them.
    pub carried: Vec<Carried>,
    /// What lies behind the rows.
    pub enclosures: Vec<Enclosure>,
    /// Over head, rows, keys and the list of enclosures: what the answer names.
    pub digest: [u8; 32],
}

/// What is in a sealed file for us.
pub enum Content {
    /// A handover.
    Handover(Box<Package>),
    /// An answer to one of ours, or word that one to us was taken back.
    Letter(Box<Letter>),
}

/// The digest of a handover: over its head and what [`is_content`] says.
pub(super) fn digest<'a>(head: &[u8], parts: impl Iterator<Item = &'a [u8]>) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("geleit handover 1");
    hasher.update(head);
    for part in parts {
        hasher.update(part);
    }
    *hasher.finalize().as_bytes()
}

/// The mark of what is handed over, whatever the head says: the report has it before there is a file.
pub(super) fn mark(rows: &[Row], carried: &[Carried], enclosures: &[Enclosure]) -> [u8; 16] {
    let frames = content_of(rows, carried, enclosures);
    mark_of(frames.iter().map(|(_, part)| part.as_slice()))
}

fn mark_of<'a>(parts: impl Iterator<Item = &'a [u8]>) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new_derive_key("geleit handover content 1");
    for part in parts {
        hasher.update(part);
    }
    let mut mark = [0; 16];
    hasher.finalize_xof().fill(&mut mark);
    mark
}

/// Who signs a file: the worker at the desk, with the records that show she belongs.
pub struct Hand<'a> {
    /// Who.
    pub user: UserId,
    /// Her key.
    pub key: &'a SignKey,
    /// All records of the roster.
    pub records: &'a [Signed],
}

/// Writes frames to a service and to nobody else. The number of keys says nothing: there is one.
pub fn seal<W: Write, B: AsRef<[u8]>>(
    to: W,
    recipient: &Recipient,
    hand: &Hand<'_>,
    frames: &[(u64, B)],
    luggage: &Luggage<'_>,
) -> Result<W, HandoverError> {
    let mut writer = FrameWriter::new(seal_writer(std::slice::from_ref(recipient), to)?)?;
    for (place, (kind, raw)) in frames.iter().enumerate() {
        writer.frame(*kind, true, raw.as_ref())?;
        if place == 0 {
            for part in roster::write_parts(&roster::proof_of(hand.records, hand.user)) {
                writer.frame(kind::ROSTER, true, &part)?;
            }
        }
    }
    luggage.write(&mut writer)?;
    let sealed = writer.finish(hand.user.0, hand.key)?;
    sealed
        .finish()
        .map_err(|error| HandoverError::Store(error.into()))
}

/// A frame that is going to be written; it may hold keys.
pub type Written = (u64, Zeroizing<Vec<u8>>);

/// The frames of a handover.
pub(super) fn frames(
    head: &Head,
    card: &ServiceCard,
    (rows, carried, enclosures): (&[Row], &[Carried], &[Enclosure]),
) -> Vec<Written> {
    let mut frames = vec![
        (kind::HEADER, Zeroizing::new(head.write())),
        (kind::CARD, Zeroizing::new(card.bytes().to_vec())),
    ];
    frames.extend(content_of(rows, carried, enclosures));
    frames
}

/// The frames of what is handed over, without a word about it.
fn content_of(rows: &[Row], carried: &[Carried], enclosures: &[Enclosure]) -> Vec<Written> {
    let mut frames: Vec<Written> = Vec::new();
    let rows = rows::write_parts(rows).into_iter().map(Zeroizing::new);
    frames.extend(rows.map(|part| (kind::ROWS, part)));
    let keys = carried::write_parts(carried).into_iter();
    frames.extend(keys.map(|part| (kind::NOTE_KEYS, part)));
    if !enclosures.is_empty() {
        let list = Zeroizing::new(enclosure::write(enclosures));
        frames.push((kind::ENCLOSURES, list));
    }
    frames
}

/// Whether a frame is of what the answer is about.
pub(super) fn is_content(frame: u64) -> bool {
    matches!(frame, kind::ROWS | kind::NOTE_KEYS | kind::ENCLOSURES)
}

fn is_known(frame: u64) -> bool {
    matches!(
        frame,
        kind::HEADER | kind::ROSTER | kind::CARD | kind::LETTER
    ) || is_content(frame)
        || is_file(frame)
}

fn is_file(frame: u64) -> bool {
    matches!(frame, kind::BLOB_BEGIN | kind::BLOB_DATA | kind::BLOB_END)
}

/// Opens a file with whichever key of ours fits, and checks who signed it. Enclosures are written beside
/// the store's attachments while it is read; they get no name before somebody takes them in.
pub fn open<R: Read>(
    mut sealed: impl FnMut() -> Result<R, HandoverError>,
    identities: &[Identity],
    catalogue: Catalogue,
    arriving: &mut Arriving,
) -> Result<Content, HandoverError> {
    for identity in identities {
        match open_reader(identity, sealed()?) {
            Ok(plain) => return read(plain, catalogue, arriving),
            Err(KeyError::Wrong) => {}
            Err(error @ KeyError::File(_)) => return Err(error.into()),
            Err(_) => return Err(HandoverError::Damaged),
        }
    }
    // A file that is none is damaged for everybody; one for somebody else opens with another key.
    match open_reader(&Identity::draw(), sealed()?) {
        Err(KeyError::Wrong) => Err(HandoverError::NotForUs),
        _ => Err(HandoverError::Damaged),
    }
}

/// The frames as they come.
#[derive(Default)]
struct Found {
    head: Option<Vec<u8>>,
    records: Vec<Signed>,
    roster_bytes: usize,
    card: Option<Vec<u8>>,
    parts: Vec<Written>,
    rows_bytes: usize,
    enclosures: Vec<Enclosure>,
    signer: Option<Id>,
}

impl Found {
    fn take(&mut self, frame: Frame) -> Result<(), HandoverError> {
        let first = self.head.is_none();
        match frame.kind {
            kind::HEADER | kind::LETTER if first => {
                self.head = Some(
                    [
                        &[u8::from(frame.kind == kind::LETTER)],
                        frame.raw.as_slice(),
                    ]
                    .concat(),
                );
            }
            kind::ROSTER if !first && self.card.is_none() && self.parts.is_empty() => {
                self.roster_bytes += frame.raw.len();
                if self.roster_bytes > MOST_ROSTER_BYTES {
                    return Err(HandoverError::Damaged);
                }
                self.records.extend(roster::read_part(&frame.raw)?);
            }
            kind::CARD if !first && self.card.is_none() && self.parts.is_empty() => {
                self.card = Some(frame.raw);
            }
            kind if is_content(kind) && self.card.is_some() && self.comes_after(kind) => {
                self.rows_bytes += frame.raw.len();
                if self.rows_bytes > MOST_ROWS_BYTES {
                    return Err(HandoverError::Damaged);
                }
                if kind == kind::ENCLOSURES {
                    let none = self.enclosures.is_empty();
                    none.then_some(()).ok_or(HandoverError::Damaged)?;
                    self.enclosures = enclosure::read(&frame.raw)?;
                }
                self.parts.push((kind, Zeroizing::new(frame.raw)));
            }
            _ => return Err(HandoverError::Damaged),
        }
        Ok(())
    }

    /// Kinds of content stand one behind the other.
    fn comes_after(&self, kind: u64) -> bool {
        self.parts.last().is_none_or(|(last, _)| *last <= kind)
    }

    /// The key of a worker of the service that says it wrote this.
    fn key_of(&mut self, signer: Id) -> Option<VerifyKey> {
        self.signer = Some(signer);
        let (is_letter, raw) = self.head.as_ref()?.split_first()?;
        let from = match is_letter {
            0 => Head::read(raw).ok()?.from,
            _ => Letter::read(raw).ok()?.from,
        };
        let roster = Roster::of(from, &self.records).ok()?;
        roster.users.get(&UserId(signer)).map(|member| member.sign)
    }
}

fn read(
    plain: impl Read,
    catalogue: Catalogue,
    arriving: &mut Arriving,
) -> Result<Content, HandoverError> {
    let mut frames = FrameReader::new(plain, is_known)?;
    let mut found = Found::default();
    let mut unloading = Unloading::new(arriving);
    loop {
        let next = frames.next(|signer| found.key_of(signer));
        let next = next.map_err(|error| match error {
            BundleError::File(error) if error.kind() == std::io::ErrorKind::InvalidData => {
                HandoverError::Damaged
            }
            error => error.into(),
        });
        match next? {
            Some(frame) if is_file(frame.kind) => unloading.take(&frame, &found.enclosures)?,
            Some(_) if unloading.has_begun() => return Err(HandoverError::Damaged),
            Some(frame) => found.take(frame)?,
            None => break,
        }
    }
    unloading.check_whole(&found.enclosures)?;
    let head = found.head.ok_or(HandoverError::Damaged)?;
    let (is_letter, raw) = head.split_first().ok_or(HandoverError::Damaged)?;
    if *is_letter == 1 {
        let plain = found.card.is_none() && found.parts.is_empty();
        plain.then_some(()).ok_or(HandoverError::Damaged)?;
        return Ok(Content::Letter(Box::new(Letter::read(raw)?)));
    }
    let head = Head::read(raw)?;
    let card = ServiceCard::read(&found.card.ok_or(HandoverError::Damaged)?)?;
    if card.service != head.from || card.demo != head.demo {
        return Err(HandoverError::Damaged);
    }
    let (mut rows, mut keys) = (Vec::new(), Vec::new());
    for (kind, part) in &found.parts {
        match *kind {
            kind::ROWS => {
                rows.extend(rows::read_part(part, catalogue).map_err(|_| HandoverError::Newer)?);
            }
            kind::NOTE_KEYS => keys.extend(carried::read_part(part)?),
            _ => {}
        }
    }
    let place = |row: &Row| (row.table, row.row);
    let listed = |row: &Row| {
        let mut persons = head.persons.iter();
        row.table != person::PERSON.number || persons.any(|(person, _)| person.0 == row.row)
    };
    let sorted = rows.is_sorted_by(|one, other| place(one) < place(other));
    if !sorted || rows.len() > MOST_ROWS || !rows.iter().all(listed) {
        return Err(HandoverError::Damaged);
    }
    // What is enclosed stands in the case's root.
    let mut made = rows.iter();
    let place = (case::CASE.number, head.case.0);
    let placed = made.any(|row| (row.table, row.row) == place);
    if !carried::fit(&rows, &keys) || !(placed || found.enclosures.is_empty()) {
        return Err(HandoverError::Damaged);
    }
    let parts = found.parts.iter().map(|(_, part)| part.as_slice());
    // What was read out is what is in the file.
    let read_out = head.told.as_ref().map(|told| told.content);
    if read_out.is_some_and(|mark| mark != mark_of(parts.clone())) {
        return Err(HandoverError::Damaged);
    }
    Ok(Content::Handover(Box::new(Package {
        digest: digest(raw, parts),
        head,
        card,
        rows,
        carried: keys,
        enclosures: found.enclosures,
    })))
}
