//! How the exchange stands: who was heard when, and what is missing here.

use super::desk::Nothing;
use super::laptop::Laptop;
use super::{Answer, Call, CommandError, Done};
use crate::attention;
use crate::desk::Session;
use crate::exchange::{self, Heard, Reach};
use crate::ids::ReplicaId;
use crate::roster::{self, Roster};
use crate::store::{Reader, Vector};
use crate::team::Seen;
use serde::Serialize;

/// Changes of one laptop that others have and this one lacks.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeGap {
    /// Who made them.
    pub laptop: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    /// The number of the first.
    #[cfg_attr(test, ts(type = "number"))]
    pub first: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub last: u64,
    /// Which laptops said to have them.
    pub holders: Vec<String>,
    /// Since when that is known here.
    #[cfg_attr(test, ts(type = "number"))]
    pub since: i64,
}

/// How the exchange stands.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeStatus {
    pub laptops: Vec<Laptop>,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub last_written_at: Option<i64>,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub last_read_at: Option<i64>,
    /// This laptop's changes that stand in no file yet.
    #[cfg_attr(test, ts(type = "number"))]
    pub changes_since: u64,
    /// What is missing here.
    pub gaps: Vec<ExchangeGap>,
    /// Changes of which it is only known here that there are some.
    #[cfg_attr(test, ts(type = "number"))]
    pub bodies_missing: u64,
    /// Attachments that are named here and have not been received, or went bad.
    pub attachments_missing: usize,
    /// Things that hold something of a newer version, and records and words of the team that are of one.
    /// They are kept and passed on as they are, and show after the update.
    #[cfg_attr(test, ts(type = "number"))]
    pub newer: i64,
}

/// The setting that holds how many of its changes this laptop has written to files, and with which records
/// of the roster.
const WRITTEN: &str = "exchange-written";

fn copies(roster: &Roster, replica: ReplicaId) -> Vec<String> {
    let copies = roster.copies_of(replica).into_iter();
    copies.map(|copy| copy.to_string()).collect()
}

/// The laptops of the team, this one first.
pub(super) fn laptops(session: &Session, reader: &Reader<'_>) -> Result<Vec<Laptop>, CommandError> {
    let (roster, own) = (session.roster(), session.replica());
    let (heard, seen) = (
        exchange::heard(reader)?,
        Seen::read(reader, session.user())?,
    );
    let (vector, aside) = (reader.vector()?, reader.count_aside()?);
    let mut laptops: Vec<Laptop> = roster
        .laptops
        .iter()
        .map(|(replica, laptop)| {
            let heard = heard.iter().find(|heard| heard.replica == *replica);
            Laptop {
                replica: replica.to_string(),
                label: roster.label(*replica),
                since: laptop.since.0,
                mine: *replica == own,
                gone: laptop.ended,
                from: laptop.from.map(|from| from.to_string()),
                out: laptop.out.map(|(_, reason)| reason.code()),
                out_since: laptop.out.map(|(at, _)| at.0),
                aside: aside.get(replica).copied().unwrap_or_default(),
                copies: copies(&roster, *replica),
                last_heard_at: heard.map(|heard| heard.at.0),
                copied: is_double(&roster, *replica, (own, &vector), heard),
                new: *replica != own && !seen.has(*replica),
            }
        })
        .collect();
    laptops.sort_by_key(|laptop| (!laptop.mine, laptop.gone, laptop.since));
    Ok(laptops)
}

/// Whether a laptop of the team goes on in two versions: in one chain, or in its own although another
/// went on from it.
fn is_double(
    roster: &Roster,
    replica: ReplicaId,
    (own, known): (ReplicaId, &Vector),
    heard: Option<&Heard>,
) -> bool {
    let speaks = || heard.is_some_and(|heard| roster.writes_on(replica, heard.created));
    let double = match roster.has_ended(replica) {
        true => replica == own || speaks(),
        false => known.is_forked(replica),
    };
    double && !roster.is_out(replica)
}

/// What the laptops in use are called whose database was copied or set back, and that go on in two
/// versions.
pub(super) fn copied(session: &Session, reader: &Reader<'_>) -> Result<Vec<String>, CommandError> {
    let laptops = laptops(session, reader)?.into_iter();
    let copied = laptops.filter(|laptop| laptop.copied);
    Ok(copied.map(|laptop| laptop.label).collect())
}

fn gaps(session: &Session, reader: &Reader<'_>) -> Result<Vec<ExchangeGap>, CommandError> {
    let roster = session.roster();
    let missing = exchange::missing(reader, &roster)?.into_iter();
    let gaps = missing.map(|one| ExchangeGap {
        laptop: roster.label(one.replica),
        changes: one.last + 1 - one.first,
        first: one.first,
        last: one.last,
        holders: one.holders.iter().map(|id| roster.label(*id)).collect(),
        since: one.since.0,
    });
    Ok(gaps.collect())
}

pub(super) fn status(call: &Call<'_>, _: Nothing) -> Answer<ExchangeStatus> {
    let (written, signed) = written(call.session()?.as_ref())?;
    let status = call.read(|session, reader| {
        let blobs = session.store().blobs();
        // A signature under what the others know already makes no change and has to reach them too.
        let known = known(reader)?;
        let is_unsaid = signed.is_some_and(|signed| signed != known);
        Ok(ExchangeStatus {
            laptops: laptops(session, reader)?,
            last_written_at: exchange::last(reader, exchange::Way::Written)?.map(|at| at.0),
            last_read_at: exchange::last(reader, exchange::Way::Read)?.map(|at| at.0),
            changes_since: own_changes(session, &reader.vector()?).saturating_sub(written)
                + u64::from(is_unsaid),
            gaps: gaps(session, reader)?,
            bodies_missing: reader
                .bodies_missing()?
                .iter()
                .map(|(_, count)| count)
                .sum(),
            attachments_missing: exchange::wanted(reader, &blobs)?.len(),
            newer: attention::count_newer(reader)?
                + roster::count_newer(reader)?
                + exchange::count_newer(reader)?,
        })
    })?;
    Ok(Done::read(status))
}

/// How many changes this incarnation had made, as somebody has them who has these ends.
fn own_changes(session: &Session, ends: &Vector) -> u64 {
    let last = ends.of(session.replica()).last();
    last.map_or(0, |(n, _)| n)
}

/// How many of them stand in a file, and what tells the records of the roster that do.
fn written(session: &Session) -> Result<(u64, Option<String>), CommandError> {
    let text = session.setting(WRITTEN)?.unwrap_or_default();
    let mut words = text.split(' ');
    let own = words.next() == Some(&session.replica().to_string());
    let n = words.next().and_then(|n| n.parse().ok());
    let signed = words.next().map(str::to_owned);
    Ok((n.filter(|_| own).unwrap_or(0), signed))
}

/// What tells the records of the roster that are here from others.
fn known(reader: &Reader<'_>) -> Result<String, CommandError> {
    let digest = roster::digest(&roster::records(reader)?);
    Ok(blake3::Hash::from_bytes(digest).to_string())
}

/// Notes what stands in a file now.
pub(super) fn note_written(call: &Call<'_>, reach: &Reach) -> Result<(), CommandError> {
    let session = call.session()?;
    let n = own_changes(&session, &reach.end);
    let signed = blake3::Hash::from_bytes(reach.roster);
    keep(call, &format!("{} {n} {signed}", session.replica()))
}

/// Takes in what others say. What they say about the team is nothing that this laptop would still have to
/// write to a file.
pub(super) fn hearing<T>(
    call: &Call<'_>,
    hear: impl FnOnce() -> Result<T, CommandError>,
) -> Result<T, CommandError> {
    let before = call.read(|_, reader| known(reader))?;
    let heard = hear();
    let after = call.read(|_, reader| known(reader))?;
    let text = call.session()?.setting(WRITTEN)?.unwrap_or_default();
    if let Some(rest) = text.strip_suffix(&before).filter(|_| before != after) {
        keep(call, &format!("{rest}{after}"))?;
    }
    heard
}

fn keep(call: &Call<'_>, note: &str) -> Result<(), CommandError> {
    call.write(
        |_, tx| Ok(Session::put_setting(tx, WRITTEN, note)?),
        |_, _, ()| Ok(()),
    )?;
    Ok(())
}
