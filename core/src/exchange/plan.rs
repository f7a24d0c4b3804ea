//! What goes into a bundle: what not everybody it is for is known to have.

use super::header::{Header, this_version};
use super::kept::Later;
use super::luggage::Luggage;
use super::renew::renew;
use super::store::{Heard, kept, listening};
use super::wanted::wanted;
use super::{Audience, ExchangeError};
use crate::audit;
use crate::desk::{Desk, Job, Session};
use crate::ids::{Id, ReplicaId, SystemRandom, UserId};
use crate::keys::{Recipient, SignKey};
use crate::roster::{self, Roster, Signed};
use crate::store::{Hand, Reader, Run, Seal, Sent, Store, StoreError, Vector};
use crate::time::{Day, Instant};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A laptop that was silent for longer does not make every bundle full-size.
pub const SILENT_MS: i64 = 60 * 86_400_000;
/// How much of the log is read at once.
const PART: usize = 192 * 1024;

/// Who writes, of what.
pub struct Sender<'a> {
    /// The store.
    pub store: &'a Store,
    /// Its team.
    pub roster: Arc<Roster>,
    /// The worker at the desk.
    pub author: UserId,
    /// The laptop's clock.
    pub now: Instant,
    /// The day, for the file's name.
    pub today: Day,
}

/// Everything that will be written, but for the changes themselves.
pub struct Outgoing<'a> {
    pub(super) store: &'a Store,
    pub(super) header: Header,
    pub(super) sign: SignKey,
    pub(super) recipients: Vec<Recipient>,
    /// The attachments that the others last said to lack, for a stick.
    pub(super) asked: BTreeSet<Id>,
    /// How many laptops it is for.
    pub(super) laptops: usize,
    pub(super) records: Vec<Signed>,
    pub(super) runs: Vec<(Run, Seal)>,
    pub(super) luggage: Luggage,
    pub(super) wanted: Vec<Id>,
    /// Whether that is all it is about.
    pub(super) asks: bool,
    pub(super) extra: &'a [(u64, Vec<u8>)],
    /// What only a newer version understands, passed on.
    pub(super) later: Vec<Later>,
}

impl<'a> Sender<'a> {
    /// The worker at the desk, once her laptop's key is renewed where its time is over.
    pub fn of(desk: &Desk, session: &'a Session) -> Result<Self, ExchangeError> {
        let clock = &desk.ports().clock;
        let hand = Hand {
            author: session.user(),
            now: clock.now(),
            random: desk.ports().random.as_ref(),
        };
        if renew(session.store(), &session.roster(), hand)? {
            session.reread_roster()?;
        }
        Ok(Self {
            store: session.store(),
            roster: session.roster(),
            author: session.user(),
            now: clock.now(),
            today: clock.today(),
        })
    }
}

impl<'a> Outgoing<'a> {
    /// Decides what goes out.
    pub fn plan(
        sender: &Sender<'a>,
        audience: &'a Audience,
        job: &Job,
    ) -> Result<Self, ExchangeError> {
        let (store, roster, now) = (sender.store, sender.roster.as_ref(), sender.now);
        let ((id, sign), (_, signs_all)) = (store.signer()?, store.signer()?);
        let own = ReplicaId(id);
        let (recipients, laptops, extra) = match audience {
            Audience::Team(_) | Audience::Asked | Audience::Hub { .. } => (
                roster.recipients(now).cloned().collect(),
                others(roster, own).count(),
                &[][..],
            ),
            Audience::Newcomer { recipient, extra } => {
                (vec![recipient.clone()], 1, extra.as_slice())
            }
        };
        let mut outgoing = store.read(|reader| {
            let mut end = reader.vector()?;
            let listening = match audience {
                Audience::Team(_) => listening(reader, roster)?,
                Audience::Asked | Audience::Hub { .. } | Audience::Newcomer { .. } => Vec::new(),
            };
            let peers = match audience {
                Audience::Newcomer { .. } => Vec::new(),
                Audience::Team(_) => peers(reader, &listening, others(roster, own), now)?,
                // Whoever asks sends nothing.
                Audience::Asked => vec![end.clone()],
                Audience::Hub { peers, .. } => peers.clone(),
            };
            let (runs, mut base) = reader.missing(&peers)?;
            if matches!(audience, Audience::Asked) {
                // Of what lost its body here the others shall not think that it is known.
                end = reader.vector_whole(own)?;
                base = end.clone();
            }
            let enrolment = matches!(audience, Audience::Newcomer { .. });
            let wanted = match enrolment {
                true => Vec::new(),
                false => wanted(reader, &store.blobs())?,
            };
            let records = roster::records(reader)?;
            let sealed = runs.into_iter().map(|run| {
                let known = reader.seal_of(run.replica, &run.chain)?;
                let seal = || Seal::sign(roster.space, own, run.last, run.chain, &sign);
                let mine = (run.replica == own).then(seal);
                let seal = known.or(mine).ok_or(StoreError::Damaged)?;
                Ok::<_, ExchangeError>((run, seal))
            });
            let runs: Vec<(Run, Seal)> = sealed.collect::<Result<_, _>>()?;
            let changes = runs.iter().map(|(run, _)| run.count()).sum();
            Ok::<_, ExchangeError>(Self {
                store,
                header: Header {
                    enrolment,
                    space: roster.space,
                    sender: own,
                    bundle: Id::draw(&SystemRandom),
                    created: reader.stamp(now)?,
                    at: now,
                    demo: roster.demo,
                    base,
                    end,
                    changes,
                    records: records.len() as u64,
                    attachments: 0,
                    producer: this_version(),
                    audit: audit::tip(reader)?,
                },
                sign: signs_all,
                recipients,
                asked: listening.into_iter().flat_map(|word| word.wanted).collect(),
                laptops,
                records,
                runs,
                luggage: Luggage::default(),
                wanted,
                asks: matches!(audience, Audience::Asked),
                extra,
                later: match audience {
                    Audience::Asked => Vec::new(),
                    _ => kept(reader)?,
                },
            })
        })?;
        outgoing.pack(audience, job)?;
        Ok(outgoing)
    }

    /// Goes through a run in parts. Each is a short read of its own, so screens go on; the log only
    /// grows, so together they are one state.
    pub(super) fn each_part(
        &self,
        run: &Run,
        job: &Job,
        mut each: impl FnMut(&[Sent]) -> Result<(), ExchangeError>,
    ) -> Result<(), ExchangeError> {
        let mut after = run.first - 1;
        while after < run.last {
            let part = self.store.read(|reader| reader.part(run, after, PART))?;
            let Some(last) = part.last() else {
                return Err(StoreError::Damaged.into());
            };
            after = last.n;
            each(&part)?;
            job.advance(part.len() as u64)?;
        }
        Ok(())
    }
}

/// The other laptops' databases.
fn others(roster: &Roster, own: ReplicaId) -> impl Iterator<Item = ReplicaId> {
    let replicas = roster.replicas.keys().copied();
    replicas.filter(move |replica| *replica != own)
}

/// What each other laptop is known to have; nothing, when it was never heard of. Of its own chain it
/// gets the last change once more: the seal over that shows it at once when another copy of its
/// database has gone on. When two copies are known, nobody can tell which one was heard, and its own
/// chain goes to it whole.
fn peers(
    reader: &Reader<'_>,
    listening: &[Heard],
    others: impl Iterator<Item = ReplicaId>,
    now: Instant,
) -> Result<Vec<Vector>, StoreError> {
    let here = reader.vector()?;
    let unheard = others.filter(|other| listening.iter().all(|word| word.replica != *other));
    let mut peers: Vec<Vector> = unheard.map(|_| Vector::default()).collect();
    for word in listening {
        if now.0 - word.at.0 > SILENT_MS {
            continue;
        }
        let mut known = word.vector.clone();
        let last = known.of(word.replica).last().map_or(0, |(n, _)| n);
        known.0.remove(&word.replica);
        let before = reader.link_before(word.replica, last)?;
        if let Some((n, chain)) = before.filter(|_| !here.is_forked(word.replica)) {
            known.add(word.replica, n, chain);
        }
        peers.push(known);
    }
    Ok(peers)
}
