//! Going through a bundle: every rule it must keep, checked in the order it comes.
//!
//! The same walk serves looking and taking in; what is done with a change that connects is the
//! [`Sink`]'s. Nothing is kept that grows with the file, but the links of a copied replica's
//! branches, because one of them begins inside the other.

use super::attachment::read_begin;
use super::header::Header;
use super::segment::{Came, Entry};
use super::{ExchangeError, Gap};
use crate::bundle::{BundleError, Frame, kind};
use crate::ids::{Id, ReplicaId, SpaceId};
use crate::keys::VerifyKey;
use crate::roster::{self, Roster, Signed};
use crate::store::{
    Chain, Change, Link, MOST_AHEAD_MS, NO_CHAIN, Seal, Vector, body_hash, next_link,
};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// No team's roster is longer.
const MOST_ROSTER_BYTES: usize = 16 * 1024 * 1024;
/// More links of copied replicas than this are not remembered.
const MOST_LINKS: usize = 1 << 20;
const MOST_EXTRA: usize = 16;

/// A piece of an attachment.
pub enum Piece<'b> {
    /// Its name.
    Begin(Id),
    /// Some of its bytes.
    Data(&'b [u8]),
    /// It was whole.
    End,
}

/// What is done with what is in a bundle.
pub trait Sink {
    /// Whether a link stands in the log.
    fn knows(&mut self, replica: ReplicaId, n: u64, chain: &Chain) -> Result<bool, ExchangeError>;
    /// The number of a replica's latest change in the log.
    fn latest(&mut self, replica: ReplicaId) -> Result<u64, ExchangeError>;
    /// Whether bodies are missing in the log, so that known changes are worth a look.
    fn heals(&self) -> bool;
    /// A change that connects to the log; its body, if it came.
    fn change(&mut self, link: &Link, body: Option<(&[u8], &Change)>) -> Result<(), ExchangeError>;
    /// All changes after a link are there, up to a seal that holds.
    fn sealed(&mut self, from: &Chain, seal: &Seal) -> Result<(), ExchangeError>;
    /// A piece of an attachment.
    fn piece(&mut self, piece: Piece<'_>) -> Result<(), ExchangeError>;
}

/// The reader's side of a walk.
pub struct Here {
    /// The team.
    pub space: SpaceId,
    /// This incarnation.
    pub replica: ReplicaId,
    /// The roster's records.
    pub records: Vec<Signed>,
    /// The ends of all chains in the log.
    pub vector: Vector,
    /// This laptop's clock.
    pub now: Instant,
}

/// What a whole walk found.
pub struct Found {
    /// The header.
    pub header: Header,
    /// The roster's records in it.
    pub records: Vec<Signed>,
    /// How many changes are new and connect.
    pub new_changes: u64,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// Replicas with two branches that have not gone over into others.
    pub copied: Vec<ReplicaId>,
    /// Whether somebody else goes on in this replica's name.
    pub is_copied: bool,
    /// Whether a stamp lies too far ahead.
    pub ahead: bool,
    /// Frames of enrolment.
    pub extra: Vec<(u64, Vec<u8>)>,
}

/// Changes of one replica, until their seal comes.
struct Open {
    replica: ReplicaId,
    n: u64,
    chain: Chain,
    connects: bool,
    /// The link before the first change that is new here.
    from: Option<Chain>,
    /// Whether the last change ends its transaction; a husk can not say.
    marked: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Roster,
    Log,
    Attachments,
    Enrolment,
}

/// A walk through one bundle.
pub struct Walk {
    here: Here,
    header: Option<Header>,
    roster: Option<Roster>,
    roster_bytes: usize,
    records: Vec<Signed>,
    stage: Stage,
    open: Option<Open>,
    /// Ends of what connects in this bundle.
    ends: BTreeSet<(ReplicaId, Chain)>,
    /// Links inside the branches of copied replicas.
    inside: BTreeSet<(ReplicaId, Chain)>,
    after: BTreeMap<ReplicaId, BTreeSet<Chain>>,
    blob: Option<(Id, u64, blake3::Hasher)>,
    changes: u64,
    new_changes: u64,
    attachments: u64,
    is_copied: bool,
    ahead: bool,
    extra: Vec<(u64, Vec<u8>)>,
}

/// Whether this version understands a type of frame.
pub fn is_known(frame: u64) -> bool {
    matches!(
        frame,
        kind::HEADER
            | kind::ROSTER
            | kind::SEGMENT
            | kind::SEAL
            | kind::BLOB_BEGIN
            | kind::BLOB_DATA
            | kind::BLOB_END
            | kind::ENROLMENT..=kind::ENROLMENT_LAST
    )
}

impl Walk {
    /// Before the first frame.
    pub fn new(here: Here) -> Self {
        let mut after: BTreeMap<ReplicaId, BTreeSet<Chain>> = BTreeMap::new();
        for (replica, _, chain) in here.vector.tips() {
            after.entry(replica).or_default().insert(chain);
        }
        Self {
            roster: Roster::of(here.space, &here.records).ok(),
            here,
            header: None,
            roster_bytes: 0,
            records: Vec::new(),
            stage: Stage::Roster,
            open: None,
            ends: BTreeSet::new(),
            inside: BTreeSet::new(),
            after,
            blob: None,
            changes: 0,
            new_changes: 0,
            attachments: 0,
            is_copied: false,
            ahead: false,
            extra: Vec::new(),
        }
    }

    /// The key that must have signed the bundle, if its sender belongs to the team.
    pub fn signer(&self, id: Id) -> Option<VerifyKey> {
        let header = self.header.as_ref()?;
        let sender = (header.sender.0 == id).then_some(header.sender)?;
        self.roster.as_ref()?.sign_of(sender)
    }

    /// Takes the next frame.
    pub fn frame(&mut self, frame: &Frame, sink: &mut impl Sink) -> Result<(), ExchangeError> {
        if self.header.is_none() {
            return match frame.kind {
                kind::HEADER => self.begin(Header::read(&frame.raw)?),
                _ => Err(ExchangeError::Damaged),
            };
        }
        let (stage, inside) = match frame.kind {
            kind::ROSTER => (Stage::Roster, false),
            kind::SEGMENT => (Stage::Log, false),
            kind::SEAL => (Stage::Log, true),
            kind::BLOB_BEGIN => (Stage::Attachments, false),
            kind::BLOB_DATA | kind::BLOB_END => (Stage::Attachments, true),
            kind::ENROLMENT..=kind::ENROLMENT_LAST => (Stage::Enrolment, false),
            _ => return Err(ExchangeError::Damaged),
        };
        let unsealed = self.open.is_some() && stage != Stage::Log;
        if stage < self.stage || unsealed || (self.blob.is_some() && !inside) {
            return Err(ExchangeError::Damaged);
        }
        if self.stage == Stage::Roster && stage > self.stage {
            self.knows_sender()?;
        }
        self.stage = stage;
        match frame.kind {
            kind::ROSTER => self.roster(&frame.raw),
            kind::SEGMENT => self.segment(&frame.raw, sink),
            kind::SEAL => self.seal(&Seal::read(&frame.raw)?, sink),
            kind::BLOB_BEGIN => {
                let (name, length) = read_begin(&frame.raw)?;
                self.blob = Some((name, length, blake3::Hasher::new()));
                sink.piece(Piece::Begin(name))
            }
            kind::BLOB_DATA => self.blob_data(&frame.raw, sink),
            kind::BLOB_END => self.blob_end(&frame.raw, sink),
            _ => self.enrolment(frame),
        }
    }

    fn begin(&mut self, header: Header) -> Result<(), ExchangeError> {
        let demo = self.roster.as_ref().map(|roster| roster.demo);
        if demo.is_some_and(|demo| demo != header.demo) {
            return Err(ExchangeError::Demo);
        }
        if header.space != self.here.space {
            return Err(ExchangeError::OtherTeam);
        }
        let most = (self.here.now.0 + MOST_AHEAD_MS).max(0).unsigned_abs() << 16;
        self.ahead = header.created > most;
        self.header = Some(header);
        Ok(())
    }

    fn roster(&mut self, raw: &[u8]) -> Result<(), ExchangeError> {
        self.roster_bytes += raw.len();
        if self.roster_bytes > MOST_ROSTER_BYTES {
            return Err(ExchangeError::Damaged);
        }
        self.records.extend(roster::read_part(raw)?);
        let known = self.here.records.iter().chain(&self.records);
        let known: Vec<Signed> = known.cloned().collect();
        self.roster = Roster::of(self.here.space, &known).ok();
        Ok(())
    }

    fn knows_sender(&self) -> Result<(), ExchangeError> {
        let sender = self.header.as_ref().map(|header| header.sender);
        let key = sender.and_then(|sender| self.signer(sender.0));
        key.map(|_| ()).ok_or(ExchangeError::UnknownSender)
    }

    fn segment(&mut self, raw: &[u8], sink: &mut impl Sink) -> Result<(), ExchangeError> {
        let came = Came::read(raw)?;
        self.continue_or_open(&came, sink)?;
        let Some(mut open) = self.open.take() else {
            return Err(ExchangeError::Damaged);
        };
        let links = self.links(&came, &open);
        let last = links.last().map_or(NO_CHAIN, |link| link.chain);
        let n = links.last().map_or(open.n, |link| link.n);
        let all_known =
            open.connects && open.from.is_none() && sink.knows(open.replica, n, &last)?;
        if !all_known || sink.heals() {
            for (link, entry) in links.iter().zip(&came.entries) {
                self.entry(link, entry, &mut open, all_known, sink)?;
            }
        }
        self.changes += came.entries.len() as u64;
        (open.n, open.chain) = (n, last);
        if all_known {
            open.marked = true;
        }
        self.open = Some(open);
        Ok(())
    }

    /// A segment goes on where the last one ended, or begins anew after a seal.
    fn continue_or_open(
        &mut self,
        came: &Came<'_>,
        sink: &mut impl Sink,
    ) -> Result<(), ExchangeError> {
        let place = (came.replica, came.first, came.before);
        match &self.open {
            Some(open) if (open.replica, open.n + 1, open.chain) == place => return Ok(()),
            Some(_) => return Err(ExchangeError::Damaged),
            None => {}
        }
        let before = (came.replica, came.before);
        let connects = match came.first {
            1 if came.before != NO_CHAIN => return Err(ExchangeError::Damaged),
            1 => true,
            first => {
                self.ends.contains(&before)
                    || self.inside.contains(&before)
                    || sink.knows(came.replica, first - 1, &came.before)?
            }
        };
        self.open = Some(Open {
            replica: came.replica,
            n: came.first - 1,
            chain: came.before,
            connects,
            from: None,
            marked: false,
        });
        Ok(())
    }

    /// The links of a segment's changes.
    fn links(&self, came: &Came<'_>, open: &Open) -> Vec<Link> {
        let (space, replica) = (self.here.space.0, came.replica);
        let mut before = open.chain;
        let entries = (came.first..).zip(&came.entries);
        entries
            .map(|(n, entry)| {
                let hash = match entry.body {
                    Ok(body) => body_hash(body),
                    Err(hash) => hash,
                };
                let chain = next_link(space, replica.0, n, &before, entry.root, &hash);
                before = chain;
                let root = entry.root;
                Link {
                    replica,
                    n,
                    root,
                    hash,
                    chain,
                }
            })
            .collect()
    }

    fn entry(
        &mut self,
        link: &Link,
        entry: &Entry<'_>,
        open: &mut Open,
        known: bool,
        sink: &mut impl Sink,
    ) -> Result<(), ExchangeError> {
        // After the first link that is new every other is: it names what went before.
        let known = known
            || (open.connects
                && open.from.is_none()
                && sink.knows(link.replica, link.n, &link.chain)?);
        if !known && open.connects && open.from.is_none() {
            open.from = Some(open.chain);
        }
        open.chain = link.chain;
        if known && !sink.heals() {
            open.marked = true;
            return Ok(());
        }
        let change = match entry.body {
            Ok(body) => Some((body, Change::read(body).map_err(|_| ExchangeError::Forged)?)),
            Err(_) => None,
        };
        let stamp = change.as_ref().map_or(0, |(_, change)| change.hlc);
        let most = (self.here.now.0 + MOST_AHEAD_MS).max(0).unsigned_abs() << 16;
        self.ahead |= stamp > most;
        open.marked = change.as_ref().is_none_or(|(_, change)| change.last);
        if !open.connects {
            return Ok(());
        }
        if !known {
            self.new_changes += 1;
        }
        let header = self.header.as_ref();
        if header.is_some_and(|header| header.end.is_forked(link.replica)) {
            self.inside.insert((link.replica, link.chain));
            if self.inside.len() > MOST_LINKS {
                return Err(ExchangeError::Damaged);
            }
        }
        sink.change(link, change.as_ref().map(|(body, change)| (*body, change)))
    }

    fn seal(&mut self, seal: &Seal, sink: &mut impl Sink) -> Result<(), ExchangeError> {
        let open = self.open.take().ok_or(ExchangeError::Damaged)?;
        let key = self
            .roster
            .as_ref()
            .and_then(|roster| roster.sign_of(seal.replica));
        let holds = key.is_some_and(|key| seal.holds(self.here.space, &key));
        let place = (open.replica, open.n, open.chain);
        if place != (seal.replica, seal.n, seal.chain) || !holds || !open.marked {
            return Err(ExchangeError::Forged);
        }
        let end = self.header.as_ref().map(|header| &header.end);
        let tip = (seal.n, seal.chain);
        if !end.is_some_and(|end| end.of(seal.replica).any(|end| end == tip)) {
            return Err(ExchangeError::Damaged);
        }
        if open.connects {
            self.ends.insert((seal.replica, seal.chain));
        }
        let Some(from) = open.from else {
            return Ok(());
        };
        self.is_copied |= seal.replica == self.here.replica;
        let after = self.after.entry(seal.replica).or_default();
        after.remove(&from);
        after.insert(seal.chain);
        sink.sealed(&from, seal)
    }

    fn blob_data(&mut self, raw: &[u8], sink: &mut impl Sink) -> Result<(), ExchangeError> {
        let (_, left, hasher) = self.blob.as_mut().ok_or(ExchangeError::Damaged)?;
        let rest = left.checked_sub(raw.len() as u64);
        *left = rest.ok_or(ExchangeError::Damaged)?;
        hasher.update(raw);
        sink.piece(Piece::Data(raw))
    }

    fn blob_end(&mut self, raw: &[u8], sink: &mut impl Sink) -> Result<(), ExchangeError> {
        let (_, left, hasher) = self.blob.take().ok_or(ExchangeError::Damaged)?;
        if left > 0 || hasher.finalize().as_bytes() != raw {
            return Err(ExchangeError::Damaged);
        }
        self.attachments += 1;
        sink.piece(Piece::End)
    }

    fn enrolment(&mut self, frame: &Frame) -> Result<(), ExchangeError> {
        let enrols = self.header.as_ref().is_some_and(|header| header.enrolment);
        if !enrols || self.extra.len() >= MOST_EXTRA {
            return Err(ExchangeError::Damaged);
        }
        self.extra.push((frame.kind, frame.raw.clone()));
        Ok(())
    }

    /// Why the frames end: a sender who does not belong has no key that could fit.
    pub fn explain(&self, error: BundleError) -> ExchangeError {
        match (&error, self.knows_sender()) {
            (BundleError::Damaged, Err(unknown)) if self.header.is_some() => unknown,
            _ => error.into(),
        }
    }

    /// After the trailer, whose signature held.
    pub fn end(mut self, sink: &mut impl Sink) -> Result<Found, ExchangeError> {
        let header = self.header.take().ok_or(ExchangeError::Damaged)?;
        let counted = (self.changes, self.records.len() as u64, self.attachments);
        let told = (header.changes, header.records, header.attachments);
        if self.open.is_some() || self.blob.is_some() || counted != told {
            return Err(ExchangeError::Damaged);
        }
        let mut gaps: Vec<Gap> = Vec::new();
        for (replica, n, chain) in header.end.tips() {
            if self.ends.contains(&(replica, chain)) || sink.knows(replica, n, &chain)? {
                continue;
            }
            self.is_copied |= replica == self.here.replica;
            gaps.push(Gap {
                replica,
                has: sink.latest(replica)?,
                needs: n,
            });
        }
        let roster = self.roster.as_ref();
        let ended = |replica| roster.is_some_and(|roster| roster.has_ended(replica));
        let forked = self.after.iter().filter(|(_, tips)| tips.len() > 1);
        let copied = forked
            .map(|(replica, _)| *replica)
            .filter(|replica| !ended(*replica));
        Ok(Found {
            copied: copied.collect(),
            header,
            records: self.records,
            new_changes: self.new_changes,
            gaps,
            is_copied: self.is_copied,
            ahead: self.ahead,
            extra: self.extra,
        })
    }
}
