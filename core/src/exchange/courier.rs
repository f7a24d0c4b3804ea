//! From a file on a stick into the store.

use super::header::Header;
use super::look::here;
use super::store::{note_bundle, note_heard, was_read};
use super::take::Take;
use super::tally::Tally;
use super::walk::{Found, Here, Sink, Walk, is_known};
use super::{ExchangeError, Preview, Received};
use crate::bundle::FrameReader;
use crate::desk::{Desk, Job, Session};
use crate::ids::{Id, ReplicaId, SystemRandom, UserId};
use crate::keys::{Identity, KeyError, SignKey, open_reader};
use crate::roster::{self, Record, Roster, Signed};
use crate::store::{Arrival, Birth, Hand, Store};
use crate::time::Instant;
use std::cell::Cell;
use std::collections::BTreeSet;
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

/// Goes through a bundle and says what is in it. Leaves no trace.
pub fn inspect(desk: &Desk, session: &Session, file: &Path) -> Result<Preview, ExchangeError> {
    let now = desk.ports().clock.now();
    desk.job().run(|job| {
        let (preview, ..) = look(session.store(), file, now, job)?;
        Ok(preview)
    })
}

/// Takes a bundle in: all of it that connects, in one transaction, or nothing.
pub fn read(desk: &Desk, session: &Session, file: &Path) -> Result<Received, ExchangeError> {
    let now = desk.ports().clock.now();
    let received = desk.job().run(|job| {
        let (store, generation) = (session.store(), session.home().generation());
        read_into(store, generation, file, (session.user(), now), job)
    })?;
    session.reread_all()?;
    Ok(received)
}

/// The same for a store at which nobody has a session yet: one that is being enrolled.
pub fn read_into(
    store: &Store,
    generation: &Path,
    file: &Path,
    (author, now): (UserId, Instant),
    job: &Job,
) -> Result<Received, ExchangeError> {
    let incoming = Incoming::copy(file, generation, job)?;
    let (preview, found, digest) = look(store, &incoming.0, now, job)?;
    let seen = store.read(|reader| was_read(reader, preview.bundle))?;
    if seen && preview.is_nothing_new() && preview.gaps.is_empty() && !found.is_copied {
        return Ok(Received {
            preview,
            roots: 0,
            attention: 0,
            reincarnated: None,
        });
    }
    let identities = store.identities()?;
    let hand = Hand {
        author,
        now,
        random: &SystemRandom,
    };
    store.receive(hand, |arrival| {
        let (space, replica) = store.whose()?;
        let here = Here {
            space,
            replica,
            records: roster::records(&arrival.reader())?,
            vector: arrival.vector()?,
            now,
        };
        let mut take = Take::new(arrival, generation)?;
        job.step("exchange-apply", length(&incoming.0)?);
        let (found, again) = go(here, &incoming.0, &identities, &mut take, job)?;
        if again != digest {
            return Err(ExchangeError::Damaged);
        }
        take.settle()?;
        conclude(arrival, preview, &found, replica, job)
    })
}

/// What is left to do when all changes are in the log.
fn conclude(
    arrival: &mut Arrival<'_>,
    preview: Preview,
    found: &Found,
    own: ReplicaId,
    job: &Job,
) -> Result<Received, ExchangeError> {
    for record in &found.records {
        roster::learn(arrival.tx(), record)?;
    }
    job.step("exchange-fold", 0);
    let (roots, attention) = arrival.fold(|_, total| {
        job.step_of(total);
        Ok::<_, ExchangeError>(job.advance(1)?)
    })?;
    let Header { sender, .. } = found.header;
    let new_changes = found.new_changes;
    note_bundle(
        arrival.tx(),
        "read",
        &found.header,
        new_changes,
        found.gaps.len(),
    )?;
    if sender != own {
        note_heard(arrival.tx(), &found.header)?;
    }
    let reincarnated = match found.is_copied {
        true => Some(go_over(arrival, found)?),
        false => None,
    };
    Ok(Received {
        preview,
        roots,
        attention,
        reincarnated,
    })
}

/// Another copy of this database goes on in its name: this one takes a new one.
fn go_over(arrival: &mut Arrival<'_>, found: &Found) -> Result<ReplicaId, ExchangeError> {
    let birth = Birth {
        space: found.header.space,
        replica: ReplicaId(Id::draw(&SystemRandom)),
        sign: SignKey::draw()?,
        identity: Identity::draw(),
    };
    let former = arrival.go_over(&birth)?;
    let record = Record::Reincarnate {
        old: former.replica,
        n: former.n,
        chain: former.chain,
        new: birth.replica,
        sign: birth.sign.verify_key(),
        recipient: birth.identity.recipient(),
    };
    let at = arrival.tx().now();
    let signed = record.sign(birth.space, at, &[(former.replica.0, &former.sign)]);
    roster::learn(arrival.tx(), &signed)?;
    Ok(birth.replica)
}

/// The walk that writes nothing.
fn look(
    store: &Store,
    file: &Path,
    now: Instant,
    job: &Job,
) -> Result<(Preview, Found, blake3::Hash), ExchangeError> {
    let here = here(store, now)?;
    let known: BTreeSet<Id> = here.records.iter().map(Signed::id).collect();
    let identities = store.identities()?;
    job.step("exchange-verify", length(file)?);
    let before = here.records.clone();
    let mut tally = Tally::new(store);
    let (found, digest) = go(here, file, &identities, &mut tally, job)?;
    let records: BTreeSet<Id> = found.records.iter().map(Signed::id).collect();
    let header = &found.header;
    let team = Roster::of(header.space, &[before.as_slice(), &found.records].concat())?;
    let preview = Preview {
        roots: tally.counts()?,
        sender_label: team.label(header.sender),
        new_laptops: new_laptops(header, &before, &team),
        bundle: header.bundle,
        sender: header.sender,
        written_at: header.at,
        enrolment: header.enrolment,
        changes: header.changes,
        new_changes: found.new_changes,
        new_records: records.difference(&known).count() as u64,
        attachments: header.attachments,
        gaps: found.gaps.clone(),
        copied: found.copied.clone(),
        ahead: found.ahead,
        extra: found.extra.clone(),
    };
    Ok((preview, found, digest))
}

/// The names of laptops that were enrolled since.
fn new_laptops(header: &Header, before: &[Signed], team: &Roster) -> Vec<String> {
    let before = Roster::of(header.space, before).ok();
    let known = |replica| {
        let before = before.as_ref();
        before.is_some_and(|before| before.laptops.contains_key(replica))
    };
    let laptops = team.laptops.keys().filter(|replica| !known(replica));
    laptops.map(|replica| team.label(*replica)).collect()
}

/// Walks through a bundle, frame by frame.
fn go(
    here: Here,
    file: &Path,
    identities: &[Identity],
    sink: &mut impl Sink,
    job: &Job,
) -> Result<(Found, blake3::Hash), ExchangeError> {
    let (plain, position) = open(file, identities)?;
    let mut frames = FrameReader::new(plain, is_known)?;
    let mut walk = Walk::new(here);
    let mut told = 0;
    loop {
        let next = frames.next(|id| walk.signer(id));
        let Some(frame) = next.map_err(|error| walk.explain(error))? else {
            break;
        };
        walk.frame(&frame, sink)?;
        let at = position.get();
        job.advance(at - told)?;
        told = at;
    }
    let digest = frames.digest().ok_or(ExchangeError::Damaged)?;
    Ok((walk.end(sink)?, digest))
}

pub(super) type Plain = Box<dyn Read>;

/// Opens the age file with the first key that fits. The second part says how far the file was read.
pub(super) fn open(file: &Path, identities: &[Identity]) -> Result<(Plain, Rc<Cell<u64>>), ExchangeError> {
    check_age_header(file)?;
    for identity in identities {
        let position = Rc::new(Cell::new(0));
        let counted = Counted {
            from: File::open(file)?,
            position: position.clone(),
        };
        match open_reader(identity, BufReader::with_capacity(PART, counted)) {
            Ok(plain) => return Ok((Box::new(plain), position)),
            Err(KeyError::Wrong) => {}
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

fn length(file: &Path) -> Result<u64, ExchangeError> {
    Ok(fs::metadata(file)?.len())
}

/// A copy of a bundle beside the database, still sealed: a stick may be pulled out. It goes when
/// this is dropped.
struct Incoming(PathBuf);

impl Incoming {
    fn copy(file: &Path, generation: &Path, job: &Job) -> Result<Self, ExchangeError> {
        check_age_header(file)?;
        let folder = generation.join("incoming");
        // What a crash left behind; what can not go now goes next time.
        let _ = fs::remove_dir_all(&folder);
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
