//! Two people sign an erasure, each at her own desk; her own notes a worker erases alone.

use super::{TeamError, write};
use crate::desk::{Desk, Session};
use crate::erasure::{self, Begun, ErasureError};
use crate::exchange;
use crate::ids::{Id, NoteId, ReplicaId, UserId};
use crate::roster::{self, Erasure, Grounds, Record, Roster, Signed};
use crate::store::{Reader, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// How far an erasure has come.
pub struct Progress {
    /// Who signed all of it.
    pub signed: BTreeSet<UserId>,
    /// The laptops that are not known to have its restrictions.
    pub not_heard: BTreeSet<ReplicaId>,
    /// Those among them the first signature did not wait for.
    pub without: BTreeSet<ReplicaId>,
}

/// How far an erasure has come, as far as this laptop knows.
pub fn progress(
    reader: &Reader<'_>,
    roster: &Roster,
    own: ReplicaId,
    begun: &Begun,
) -> Result<Progress, StoreError> {
    let records = records_of(roster, begun);
    let signed = records.iter().map(|one| one.map(|one| one.by.clone()));
    let all = signed.reduce(|one, other| Some(one?.intersection(&other?).copied().collect()));
    let first = records.first().copied().flatten();
    let without = first.map(|one| one.without.iter().copied().collect());
    Ok(Progress {
        signed: all.flatten().unwrap_or_default(),
        not_heard: not_heard(reader, roster, own, begun)?,
        without: without.unwrap_or_default(),
    })
}

/// The purges of an erasure that wait for another signature; nothing where nobody signed. One that is
/// older than the erasure, or gives another reason, was signed for one that was called off.
fn records_of<'a>(roster: &'a Roster, begun: &Begun) -> Vec<Option<&'a Erasure>> {
    let waiting = || roster.erasures_waiting().iter();
    let parts = begun.parts.iter();
    parts
        .map(|part| waiting().find(|one| one.roots == *part && is_of(one, begun)))
        .collect()
}

fn is_of(purge: &Erasure, begun: &Begun) -> bool {
    purge.at >= begun.at && purge.grounds.code() == begun.reason
}

/// What other laptops said they have has to reach the last change of the transaction that restricted.
fn not_heard(
    reader: &Reader<'_>,
    roster: &Roster,
    own: ReplicaId,
    begun: &Begun,
) -> Result<BTreeSet<ReplicaId>, StoreError> {
    let Some(end) = reader.end_of_birth(begun.id)? else {
        return Err(StoreError::NotFound);
    };
    let heard = exchange::heard(reader)?.into_iter();
    let said: BTreeMap<_, _> = heard.map(|word| (word.replica, word.vector)).collect();
    let others = roster.replicas.keys().copied();
    Ok(erasure::not_heard(
        others.filter(|other| *other != own),
        &said,
        end,
    ))
}

/// Signs an erasure; the second signature erases here at once. `shown` is the token of the list that was
/// shown, `without` are laptops nobody waits for. Gives whether it is erased.
pub fn sign_erasure(
    desk: &Desk,
    session: &Session,
    id: Id,
    shown: &str,
    without: &BTreeSet<ReplicaId>,
) -> Result<bool, TeamError> {
    let (roster, user) = (session.roster(), session.user());
    let read = |reader: &Reader<'_>| {
        let begun = erasure::begun(reader, id)?.ok_or(ErasureError::NotFound)?;
        let progress = progress(reader, &roster, session.replica(), &begun)?;
        let listed: BTreeSet<Id> = begun.roots().collect();
        let free = erasure::blocks(reader, &listed)?.is_empty();
        Ok::<_, TeamError>((begun, progress, free, roster::records(reader)?))
    };
    let (begun, progress, free, records) = session.store().read(read)?;
    if begun.is_done(&roster) {
        return Err(ErasureError::Done.into());
    }
    let all: Vec<Id> = begun.roots().collect();
    if erasure::token(&all) != shown {
        return Err(ErasureError::Changed.into());
    }
    if progress.signed.contains(&user) {
        return Err(ErasureError::SignedAlready.into());
    }
    if !free {
        return Err(ErasureError::Blocked.into());
    }
    let named = |laptop: &&ReplicaId| without.contains(laptop) || progress.without.contains(laptop);
    let not_heard = progress.not_heard.iter();
    let silent = not_heard.filter(|laptop| !named(laptop)).count();
    if silent > 0 {
        return Err(ErasureError::NotHeard(silent).into());
    }
    let reason = Grounds::read(&begun.reason).filter(|reason| *reason != Grounds::Own);
    let reason = reason.ok_or(ErasureError::CodeUnknown)?;
    let without: Vec<ReplicaId> = progress.not_heard.intersection(without).copied().collect();
    let known = records_of(&roster, &begun);
    let parts = begun.parts.iter().zip(known);
    let signed: Vec<Signed> = parts
        .map(|(part, known)| {
            let own = (user.0, &session.keys().sign);
            let known = known.and_then(|known| records.iter().find(|one| one.id() == known.id));
            match known {
                Some(record) => {
                    let mut record = record.clone();
                    record.add_signature(own.0, own.1);
                    record
                }
                None => {
                    let purge = Record::Purge {
                        roots: part.clone(),
                        grounds: reason,
                        own: Vec::new(),
                        without: without.clone(),
                    };
                    // A clock that goes behind that of whoever began makes no older word of it.
                    let at = desk.ports().clock.now().max(begun.at);
                    purge.sign(session.space(), at, &[own])
                }
            }
        })
        .collect();
    write(desk, session, &signed)?;
    Ok(begun.is_done(&session.roster()))
}

/// A worker erases a note of her own with all its versions, at once and alone.
pub fn erase_own(desk: &Desk, session: &Session, note: NoteId) -> Result<(), TeamError> {
    let user = session.user();
    let read = |reader: &Reader<'_>| erasure::own_note(reader, user, note);
    let own = session.store().read(read)?;
    let (roots, draws) = own.into_iter().unzip();
    let record = Record::Purge {
        roots,
        grounds: Grounds::Own,
        own: draws,
        without: Vec::new(),
    };
    super::say(desk, session, &record, desk.ports().clock.now())
}
