//! From a file on a stick into the store.

use super::header::Header;
use super::incoming::{Incoming, length, open};
use super::kept::keep_all;
use super::look::here;
use super::sink::Sink;
use super::store::{brought, note_bundle, note_heard, was_read};
use super::take::Take;
use super::tally::Tally;
use super::walk::{Found, Here, Place, Walk, is_known};
use super::wanted::asks;
use super::{ExchangeError, Preview, Reach, Received};
use crate::bundle::FrameReader;
use crate::desk::{Desk, Job, Session};
use crate::ids::{Id, ReplicaId, SystemRandom, UserId};
use crate::keys::Identity;
use crate::roster::{self, Record, Roster, Signed};
use crate::store::{Arrival, Birth, Hand, Store, StoreError};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Goes through a bundle and says what is in it. Leaves no trace.
pub fn inspect(desk: &Desk, session: &Session, file: &Path) -> Result<Preview, ExchangeError> {
    let now = desk.ports().clock.now();
    desk.job()
        .run(|job| look_at(session.store(), file, now, job))
}

/// The same without a session.
pub fn look_at(
    store: &Store,
    file: &Path,
    now: Instant,
    job: &Job,
) -> Result<Preview, ExchangeError> {
    let (preview, ..) = look(store, file, now, job)?;
    Ok(preview)
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
    // What it brought before may have lost its body since.
    let seen = store.read(|reader| {
        Ok::<_, StoreError>(
            was_read(reader, preview.bundle)? && reader.bodies_missing()?.is_empty(),
        )
    })?;
    if seen && preview.is_nothing_new() && preview.gaps.is_empty() && !found.is_copied {
        return Ok(Received {
            preview,
            roots: 0,
            attention: 0,
            erased: 0,
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
        let mut take = Take::new(arrival, store.blobs())?;
        job.step("exchange-apply", length(&incoming.0)?);
        let unfit = found.unfit.clone();
        let (taken, again) = go((here, unfit), &incoming.0, &identities, &mut take, job)?;
        // A run that turned out unfit only now may have been taken in half.
        if again != digest || taken.unfit != found.unfit {
            return Err(ExchangeError::Damaged);
        }
        let attachments = take.attachments();
        let received = conclude(arrival, preview, &taken, replica, job)?;
        // They are whole and on the disk; what no row names after a crash is swept away.
        attachments.settle(&arrival.reader().attachments()?)?;
        Ok(received)
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
    let here = roster::records(&arrival.reader())?;
    let team = Roster::of(found.header.space, &[here, found.records.clone()].concat())?;
    for record in found.records.iter().filter_map(|one| team.vouched(one)) {
        roster::learn(arrival.tx(), &record)?;
    }
    // Signatures that came apart may carry a record together.
    let merged = roster::records(&arrival.reader())?;
    let erased = arrival.judge(&Roster::of(found.header.space, &merged)?.ruling())?;
    job.step("exchange-fold", 0);
    let (roots, attention) = arrival.fold(|_, total| {
        job.step_of(total);
        Ok::<_, ExchangeError>(job.advance(1)?)
    })?;
    keep_all(arrival.tx(), &found.later)?;
    let Header { sender, .. } = found.header;
    let new_changes = found.new_changes + brought(&arrival.reader(), found.header.bundle)?;
    note_bundle(
        arrival.tx(),
        "read",
        &found.header,
        new_changes,
        found.gaps.len(),
    )?;
    if sender != own {
        note_heard(arrival.tx(), &found.header, &found.wanted)?;
        if found.by_own_key {
            arrival.tx().identity_used()?;
        }
    }
    let reincarnated = match found.is_copied {
        true => Some(go_over(arrival, found)?),
        false => None,
    };
    Ok(Received {
        preview,
        roots,
        attention,
        erased,
        reincarnated,
    })
}

/// Another copy of this database goes on in its name: this one takes a new one.
fn go_over(arrival: &mut Arrival<'_>, found: &Found) -> Result<ReplicaId, ExchangeError> {
    let birth = Birth::draw(found.header.space)?;
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
    let both = [
        (former.replica.0, &former.sign),
        (birth.replica.0, &birth.sign),
    ];
    let signed = record.sign(birth.space, at, &both);
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
    let identities = store.identities()?;
    job.step("exchange-verify", length(file)?);
    let before = here.records.clone();
    let mut tally = Tally::new(store);
    let (found, digest) = go((here, BTreeSet::new()), file, &identities, &mut tally, job)?;
    let header = &found.header;
    let team = Roster::of(header.space, &[before.as_slice(), &found.records].concat())?;
    let (new_records, newly_signed) = new_word(&before, &found.records, &team);
    let erased: BTreeSet<Id> = team.erased().keys().copied().collect();
    let (restored, new) = new_laptops(header, &before, &team);
    let preview = Preview {
        erases: store.read(|reader| reader.count_here(&erased))?,
        roots: tally.counts()?,
        sender_label: team.label(header.sender),
        new_laptops: new,
        restored,
        bundle: header.bundle,
        sender: header.sender,
        written_at: header.at,
        enrolment: header.enrolment,
        changes: header.changes,
        new_changes: found.new_changes,
        late: found.late.clone(),
        new_records,
        newly_signed,
        attachments: header.attachments,
        gaps: found.gaps.clone(),
        asks: asks(store, &found)?,
        copied: found.copied.clone(),
        ahead: found.ahead,
        extra: found.extra.clone(),
        reach: Reach::of(
            header,
            (
                &found.records,
                Roster::of(header.space, &found.records).ok().as_ref(),
            ),
            &found.wanted,
            found.carries.clone(),
        ),
    };
    Ok((preview, found, digest))
}

/// How many records are new here, and how many that are here have signatures that are not. What nobody
/// vouches for is not kept, so it would be new for ever.
fn new_word(before: &[Signed], came: &[Signed], team: &Roster) -> (u64, u64) {
    let known: BTreeMap<Id, &Signed> = before.iter().map(|one| (one.id(), one)).collect();
    let (mut new, mut signed) = (BTreeSet::new(), BTreeSet::new());
    for record in came.iter().filter_map(|one| team.vouched(one)) {
        let id = record.id();
        match known.get(&id) {
            None => {
                new.insert(id);
            }
            Some(known) if Signed::clone(known).add_signatures_of(&record) => {
                signed.insert(id);
            }
            Some(_) => {}
        }
    }
    (new.len() as u64, signed.len() as u64)
}

/// The names of laptops from which others went on since, and of those that were enrolled.
fn new_laptops(header: &Header, before: &[Signed], team: &Roster) -> (Vec<String>, Vec<String>) {
    let before = Roster::of(header.space, before).ok();
    let known = |replica| {
        let before = before.as_ref();
        before.is_some_and(|before| before.laptops.contains_key(replica))
    };
    let (mut restored, mut enrolled) = (Vec::new(), Vec::new());
    for (replica, laptop) in team.laptops.iter().filter(|(replica, _)| !known(replica)) {
        match laptop.from {
            Some(from) => restored.push(team.label(from)),
            None => enrolled.push(team.label(*replica)),
        }
    }
    (restored, enrolled)
}

/// Walks through a bundle, frame by frame.
fn go(
    (here, unfit): (Here, BTreeSet<Place>),
    file: &Path,
    identities: &[Identity],
    sink: &mut impl Sink,
    job: &Job,
) -> Result<(Found, blake3::Hash), ExchangeError> {
    let opened = open(file, identities)?;
    let mut frames = FrameReader::new(opened.plain, is_known)?;
    let mut walk = Walk::new(here, unfit);
    let mut told = 0;
    loop {
        let next = frames.next(|id| walk.signer(id));
        let Some(frame) = next.map_err(|error| walk.explain(error))? else {
            break;
        };
        walk.frame(&frame, sink)?;
        let at = opened.position.get();
        job.advance(at - told)?;
        told = at;
    }
    let digest = frames.digest().ok_or(ExchangeError::Damaged)?;
    let mut found = walk.end(sink)?;
    found.by_own_key = opened.by_first;
    Ok((found, digest))
}
