//! What goes into a bundle: what not everybody it is for is known to have.

use super::header::{Header, this_version};
use super::store::heard;
use super::{Audience, ExchangeError};
use crate::audit;
use crate::desk::Job;
use crate::ids::{Id, ReplicaId, SystemRandom, UserId};
use crate::keys::{Recipient, SignKey};
use crate::roster::{self, Roster, Signed};
use crate::store::{
    Blob, Change, Reader, Run, Seal, Sent, Store, StoreError, Vector, attachments_of,
};
use crate::time::{Day, Instant};
use std::collections::BTreeSet;

/// A laptop that was silent for longer does not make every bundle full-size.
const SILENT_MS: i64 = 60 * 86_400_000;
/// How much of the log is read at once.
const PART: usize = 192 * 1024;
/// The head of a value that may name an attachment, in a body.
const BLOB_HEAD: [u8; 2] = [0x58, 72];

/// Who writes, of what.
pub struct Sender<'a> {
    /// The store.
    pub store: &'a Store,
    /// Its team.
    pub roster: &'a Roster,
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
    pub(super) laptops: usize,
    pub(super) records: Vec<Signed>,
    pub(super) runs: Vec<(Run, Seal)>,
    pub(super) attachments: BTreeSet<Id>,
    pub(super) extra: &'a [(u64, Vec<u8>)],
}

impl<'a> Outgoing<'a> {
    /// Decides what goes out.
    pub fn plan(
        sender: &Sender<'a>,
        audience: &'a Audience,
        job: &Job,
    ) -> Result<Self, ExchangeError> {
        let (store, roster, now) = (sender.store, sender.roster, sender.now);
        let ((id, sign), (_, signs_all)) = (store.signer()?, store.signer()?);
        let own = ReplicaId(id);
        let (recipients, laptops, extra) = match audience {
            Audience::Team => (
                roster.recipients().cloned().collect(),
                others(roster, own),
                &[][..],
            ),
            Audience::Newcomer { recipient, extra } => {
                (vec![recipient.clone()], 1, extra.as_slice())
            }
        };
        let enrolment = matches!(audience, Audience::Newcomer { .. });
        let mut outgoing = store.read(|reader| {
            let peers = match enrolment {
                true => Vec::new(),
                false => peers(reader, roster, own, now)?,
            };
            let (runs, base) = reader.missing(&peers)?;
            let end = reader.vector()?;
            let records = roster::records(reader)?;
            let sealed = runs.into_iter().map(|run| {
                let known = reader.seal_of(run.replica, &run.chain)?;
                let seal = || Seal::sign(roster.space, own, run.last, run.chain, &sign);
                let mine = (run.replica == own).then(seal);
                let seal = known.or(mine).ok_or(StoreError::Damaged)?;
                Ok::<_, ExchangeError>((run, seal))
            });
            let runs: Vec<(Run, Seal)> = sealed.collect::<Result<_, _>>()?;
            let changes = runs.iter().map(|(run, _)| run.last + 1 - run.first).sum();
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
                laptops,
                records,
                runs,
                attachments: BTreeSet::new(),
                extra,
            })
        })?;
        outgoing.find_attachments(job)?;
        Ok(outgoing)
    }

    /// Which attachments the changes name and this laptop has.
    fn find_attachments(&mut self, job: &Job) -> Result<(), ExchangeError> {
        job.step("exchange-collect", self.header.changes);
        let mut found = BTreeSet::new();
        for (run, _) in &self.runs {
            self.each_part(run, job, |part| {
                for body in part.iter().filter_map(|sent| sent.body.as_ref()) {
                    if body.windows(2).any(|head| head == BLOB_HEAD) {
                        found.extend(attachments_of(&Change::read(body)?).iter().map(Blob::name));
                    }
                }
                Ok(())
            })?;
        }
        let blobs = self.store.blobs();
        found.retain(|name| blobs.path(*name).is_file());
        self.header.attachments = found.len() as u64;
        self.attachments = found;
        Ok(())
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
fn others(roster: &Roster, own: ReplicaId) -> usize {
    roster
        .replicas
        .keys()
        .filter(|replica| **replica != own)
        .count()
}

/// What each other laptop is known to have; nothing, when it was never heard of. Of its own chain it
/// gets the last change once more: the seal over that shows it at once when another copy of its
/// database has gone on. When two copies are known, nobody can tell which one was heard, and its own
/// chain goes to it whole.
fn peers(
    reader: &Reader<'_>,
    roster: &Roster,
    own: ReplicaId,
    now: Instant,
) -> Result<Vec<Vector>, StoreError> {
    let (heard, here) = (heard(reader)?, reader.vector()?);
    let others = roster.replicas.keys().filter(|replica| **replica != own);
    let mut peers = Vec::new();
    for replica in others {
        let Some(heard) = heard.iter().find(|heard| heard.replica == *replica) else {
            peers.push(Vector::default());
            continue;
        };
        if now.0 - heard.at.0 > SILENT_MS {
            continue;
        }
        let mut known = heard.vector.clone();
        let last = known.of(*replica).last().map_or(0, |(n, _)| n);
        known.0.remove(replica);
        let before = reader.link_before(*replica, last)?;
        if let Some((n, chain)) = before.filter(|_| !here.is_forked(*replica)) {
            known.add(*replica, n, chain);
        }
        peers.push(known);
    }
    Ok(peers)
}
