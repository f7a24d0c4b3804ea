//! Going through a bundle: every rule it must keep, checked in the order it comes.
//!
//! The same walk serves looking and taking in; what is done with a change that connects is the
//! [`Sink`]'s. Nothing is kept that grows with the file, but the links of a copied replica's
//! branches, because one of them begins inside the other.

use super::header::Header;
use super::kept::{Kept, is_kept};
use super::run::Open;
use super::sink::{Piece, Sink};
use super::{ExchangeError, Gap, wanted};
use crate::bundle::{BundleError, Frame, attachment, kind};
use crate::ids::{Id, ReplicaId, SpaceId};
use crate::keys::VerifyKey;
use crate::roster::{self, Roster, Signed};
use crate::store::{Chain, MOST_AHEAD_MS, Seal, Vector};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// No team's roster is longer.
const MOST_ROSTER_BYTES: usize = 16 * 1024 * 1024;
const MOST_EXTRA: usize = 16;

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

impl Here {
    /// Whether a stamp lies more than 48 hours ahead of this laptop's clock.
    pub fn is_ahead(&self, stamp: u64) -> bool {
        stamp > (self.now.0 + MOST_AHEAD_MS).max(0).unsigned_abs() << 16
    }
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
    /// Replicas with two branches that have not gone over into others, and the sender if it has and
    /// does not know.
    pub copied: Vec<ReplicaId>,
    /// Changes that came with a body about a root that is erased, by who made them.
    pub late: BTreeMap<ReplicaId, u64>,
    /// Whether somebody else goes on in this replica's name.
    pub is_copied: bool,
    /// Whether a stamp lies too far ahead.
    pub ahead: bool,
    /// The attachments its sender lacks.
    pub wanted: Vec<Id>,
    /// The attachments in it.
    pub carries: BTreeSet<Id>,
    /// Whether its sender asks and brings nothing.
    pub asks: bool,
    /// Whether it was sealed to the key this laptop goes by now.
    pub by_own_key: bool,
    /// Frames of enrolment.
    pub extra: Vec<(u64, Vec<u8>)>,
    /// Frames of a newer version that are kept; none of a laptop that is out of the team.
    pub later: Kept,
    /// Runs that can not be taken in; each leaves a gap.
    pub unfit: BTreeSet<Place>,
}

/// Where a run begins: whose, after which link.
pub type Place = (ReplicaId, u64, Chain);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Roster,
    Log,
    Attachments,
    Wanted,
    Enrolment,
}

/// A walk through one bundle.
pub struct Walk {
    pub(super) here: Here,
    pub(super) header: Option<Header>,
    pub(super) roster: Option<Roster>,
    roster_bytes: usize,
    records: Vec<Signed>,
    /// How many of them the roster counts.
    met: usize,
    stage: Stage,
    pub(super) open: Option<Open>,
    /// Ends of what connects in this bundle.
    pub(super) ends: BTreeSet<(ReplicaId, Chain)>,
    /// Links inside the branches of copied replicas.
    pub(super) inside: BTreeSet<(ReplicaId, Chain)>,
    /// Runs that can not be taken in, by the link they go on from and their first number.
    pub(super) unfit: BTreeSet<Place>,
    pub(super) after: BTreeMap<ReplicaId, BTreeSet<Chain>>,
    blob: Option<(Id, u64, blake3::Hasher)>,
    pub(super) changes: u64,
    pub(super) new_changes: u64,
    pub(super) late: BTreeMap<ReplicaId, u64>,
    attachments: u64,
    carries: BTreeSet<Id>,
    pub(super) is_copied: bool,
    pub(super) ahead: bool,
    wanted: Vec<Id>,
    /// Whether a frame named what the sender lacks, be it nothing.
    asks: bool,
    extra: Vec<(u64, Vec<u8>)>,
    later: Kept,
}

/// Whether this version understands a type of frame, or keeps it.
pub fn is_known(frame: u64) -> bool {
    is_kept(frame)
        || matches!(
            frame,
            kind::HEADER
                | kind::ROSTER
                | kind::SEGMENT
                | kind::SEAL
                | kind::BLOB_BEGIN
                | kind::BLOB_DATA
                | kind::BLOB_END
                | kind::WANTED
                | kind::ENROLMENT..=kind::ENROLMENT_LAST
        )
}

impl Walk {
    /// Before the first frame. `unfit` are the runs an earlier walk found that can not be taken in.
    pub fn new(here: Here, unfit: BTreeSet<Place>) -> Self {
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
            met: 0,
            stage: Stage::Roster,
            open: None,
            ends: BTreeSet::new(),
            inside: BTreeSet::new(),
            unfit,
            after,
            blob: None,
            changes: 0,
            new_changes: 0,
            late: BTreeMap::new(),
            attachments: 0,
            carries: BTreeSet::new(),
            is_copied: false,
            ahead: false,
            wanted: Vec::new(),
            asks: false,
            extra: Vec::new(),
            later: Kept::default(),
        }
    }

    /// The key that must have signed the bundle, if its sender belongs to the team.
    pub fn signer(&mut self, id: Id) -> Option<VerifyKey> {
        self.meet_the_team();
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
        // Wherever it stands: the rules of its place are those of the version that wrote it.
        if is_kept(frame.kind) {
            self.later.add(frame.kind, &frame.raw);
            return Ok(());
        }
        let (stage, inside) = match frame.kind {
            kind::ROSTER => (Stage::Roster, false),
            kind::SEGMENT => (Stage::Log, false),
            kind::SEAL => (Stage::Log, true),
            kind::BLOB_BEGIN => (Stage::Attachments, false),
            kind::BLOB_DATA | kind::BLOB_END => (Stage::Attachments, true),
            kind::WANTED => (Stage::Wanted, false),
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
                let (name, length) = attachment::read_begin(&frame.raw)?;
                self.blob = Some((name, length, blake3::Hasher::new()));
                sink.piece(Piece::Begin(name))
            }
            kind::BLOB_DATA => self.blob_data(&frame.raw, sink),
            kind::BLOB_END => self.blob_end(&frame.raw, sink),
            kind::WANTED => {
                self.asks = true;
                Ok(wanted::read(&frame.raw, &mut self.wanted)?)
            }
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
        self.ahead = self.here.is_ahead(header.created);
        self.header = Some(header);
        Ok(())
    }

    fn roster(&mut self, raw: &[u8]) -> Result<(), ExchangeError> {
        self.roster_bytes += raw.len();
        if self.roster_bytes > MOST_ROSTER_BYTES {
            return Err(ExchangeError::Damaged);
        }
        self.records.extend(roster::read_part(raw)?);
        Ok(())
    }

    /// Counts the records of the bundle in, once they are all there.
    fn meet_the_team(&mut self) {
        if self.records.len() > self.met {
            self.met = self.records.len();
            let known = self.here.records.iter().chain(&self.records);
            let known: Vec<Signed> = known.cloned().collect();
            self.roster = Roster::of(self.here.space, &known).ok();
        }
    }

    /// Whether a root is erased, by the records that are here and those of the bundle.
    pub(super) fn is_erased(&self, root: Id) -> bool {
        let roster = self.roster.as_ref();
        roster.is_some_and(|roster| roster.erased().contains_key(&root))
    }

    fn knows_sender(&mut self) -> Result<(), ExchangeError> {
        let sender = self.header.as_ref().map(|header| header.sender);
        let key = sender.and_then(|sender| self.signer(sender.0));
        key.map(|_| ()).ok_or(ExchangeError::UnknownSender)
    }

    fn blob_data(&mut self, raw: &[u8], sink: &mut impl Sink) -> Result<(), ExchangeError> {
        let (_, left, hasher) = self.blob.as_mut().ok_or(ExchangeError::Damaged)?;
        let rest = left.checked_sub(raw.len() as u64);
        *left = rest.ok_or(ExchangeError::Damaged)?;
        hasher.update(raw);
        sink.piece(Piece::Data(raw))
    }

    fn blob_end(&mut self, raw: &[u8], sink: &mut impl Sink) -> Result<(), ExchangeError> {
        let (name, left, hasher) = self.blob.take().ok_or(ExchangeError::Damaged)?;
        if left > 0 || hasher.finalize().as_bytes() != raw {
            return Err(ExchangeError::Damaged);
        }
        self.attachments += 1;
        // Whoever keeps the bundle remembers no more of them than a laptop can ask for.
        if self.carries.len() < wanted::MOST {
            self.carries.insert(name);
        }
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
    pub fn explain(&mut self, error: BundleError) -> ExchangeError {
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
        let brings_nothing = header.brings_nothing();
        let mut gaps: Vec<Gap> = Vec::new();
        for (replica, n, chain) in header.end.tips() {
            if self.ends.contains(&(replica, chain)) || sink.knows(replica, n, &chain)? {
                continue;
            }
            gaps.push(Gap {
                replica,
                has: sink.latest(replica)?,
                needs: n,
            });
        }
        let roster = self.roster.as_ref();
        if roster.is_some_and(|roster| roster.is_out(header.sender)) {
            self.later = Kept::default();
        }
        let ended = |replica| roster.is_some_and(|roster| roster.has_ended(replica));
        let forked = self.after.iter().filter(|(_, tips)| tips.len() > 1);
        let copied = forked
            .map(|(replica, _)| *replica)
            .filter(|replica| !ended(*replica));
        let own = self.here.replica;
        let sender = roster.filter(|roster| {
            header.sender != own && roster.writes_on(header.sender, header.created)
        });
        // Another goes on from this one: what was restored elsewhere wrote nothing in its name.
        self.is_copied |= roster.is_some_and(|all| all.has_ended(own) && !all.is_out(own));
        Ok(Found {
            copied: copied.chain(sender.map(|_| header.sender)).collect(),
            header,
            records: self.records,
            new_changes: self.new_changes,
            late: self.late,
            gaps,
            is_copied: self.is_copied,
            ahead: self.ahead,
            wanted: self.wanted,
            carries: self.carries,
            asks: self.asks && brings_nothing,
            by_own_key: false,
            extra: self.extra,
            later: self.later,
            unfit: self.unfit,
        })
    }
}
