//! Commands about bundles between the laptops of the team.

use super::backup::Grant;
use super::desk::Nothing;
use super::laptop::Laptop;
use super::{Answer, Call, CommandError, Done};
use crate::attention;
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::exchange::{self, Audience, Preview};
use crate::ids::ReplicaId;
use crate::roster::Roster;
use crate::store::Reader;
use crate::team::Seen;
use serde::Serialize;

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
}

/// A bundle that was written and read back.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeReceipt {
    pub file: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub attachments: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
    /// How many other laptops can open it.
    pub laptops: usize,
}

/// How many things of a kind a bundle would add and change here.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeRoots {
    pub table: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub added: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub changed: u64,
}

/// What a bundle would bring.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangePreview {
    /// What the laptop is called that wrote it.
    pub from: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub written_at: i64,
    /// Changes that are new here.
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    pub roots: Vec<ExchangeRoots>,
    #[cfg_attr(test, ts(type = "number"))]
    pub attachments: u64,
    pub nothing_new: bool,
    /// Something before it is missing: what connects is taken in, the rest has to come again.
    pub gap: bool,
    /// A laptop whose files were copied.
    pub copied: Option<String>,
    pub new_laptops: Vec<String>,
}

/// What a bundle brought.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeReceived {
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    /// Fields that have several values since then.
    #[cfg_attr(test, ts(type = "number"))]
    pub conflicts: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub attachments: u64,
    /// All that waits for a look now.
    #[cfg_attr(test, ts(type = "number"))]
    pub attention: i64,
    /// This laptop was copied and goes on under a new id.
    pub reincarnated: bool,
}

/// The setting that holds how many of its changes this laptop has written to files.
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
    let vector = reader.vector()?;
    let aside = reader.count_aside()?;
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
                out: laptop.out.map(|(_, reason)| reason.code()),
                out_since: laptop.out.map(|(at, _)| at.0),
                aside: aside.get(replica).copied().unwrap_or_default(),
                copies: copies(&roster, *replica),
                last_heard_at: heard.map(|heard| heard.at.0),
                copied: !laptop.ended && vector.is_forked(*replica),
                new: *replica != own && !seen.has(*replica),
            }
        })
        .collect();
    laptops.sort_by_key(|laptop| (!laptop.mine, laptop.gone, laptop.since));
    Ok(laptops)
}

pub(super) fn status(call: &Call<'_>, _: Nothing) -> Answer<ExchangeStatus> {
    let written = written(call.session()?.as_ref())?;
    let status = call.read(|session, reader| {
        Ok(ExchangeStatus {
            laptops: laptops(session, reader)?,
            last_written_at: exchange::last(reader, exchange::Way::Written)?.map(|at| at.0),
            last_read_at: exchange::last(reader, exchange::Way::Read)?.map(|at| at.0),
            changes_since: own_changes(session, reader)?.saturating_sub(written),
        })
    })?;
    Ok(Done::read(status))
}

/// How many changes this incarnation has made.
fn own_changes(session: &Session, reader: &Reader<'_>) -> Result<u64, CommandError> {
    let vector = reader.vector()?;
    let last = vector.of(session.replica()).last();
    Ok(last.map_or(0, |(n, _)| n))
}

/// How many of them stand in a file.
fn written(session: &Session) -> Result<u64, CommandError> {
    let text = session.setting(WRITTEN)?.unwrap_or_default();
    let (replica, n) = text.split_once(' ').unwrap_or_default();
    let own = replica == session.replica().to_string();
    Ok(n.parse().ok().filter(|_| own).unwrap_or(0))
}

pub(super) fn write(call: &Call<'_>, args: Grant) -> Answer<ExchangeReceipt> {
    let target = call.desk.granted(&args.grant, true)?;
    let session = call.session()?;
    let made = call.read(own_changes)?;
    let written = exchange::write(call.desk, &session, &target, &Audience::Team)?;
    let note = format!("{} {made}", session.replica());
    call.write(
        |_, tx| Ok(Session::put_setting(tx, WRITTEN, &note)?),
        |_, _, ()| Ok(()),
    )?;
    let receipt = ExchangeReceipt {
        file: written.file,
        changes: written.changes,
        attachments: written.attachments,
        bytes: written.bytes,
        laptops: written.laptops,
    };
    Ok(Done::read(receipt).touching(&["exchange", "today"]))
}

pub(super) fn inspect(call: &Call<'_>, args: Grant) -> Answer<ExchangePreview> {
    let file = call.desk.granted(&args.grant, true)?;
    let session = call.session()?;
    let preview = exchange::inspect(call.desk, &session, &file)?;
    let roster = session.roster();
    let copied = preview.copied.first();
    Ok(Done::read(ExchangePreview {
        nothing_new: preview.is_nothing_new(),
        copied: copied.map(|replica| roster.label(*replica)),
        roots: roots(&preview),
        gap: !preview.gaps.is_empty(),
        from: preview.sender_label,
        written_at: preview.written_at.0,
        changes: preview.new_changes,
        attachments: preview.attachments,
        new_laptops: preview.new_laptops,
    }))
}

fn roots(preview: &Preview) -> Vec<ExchangeRoots> {
    let tables = preview.roots.iter();
    let named = tables.filter_map(|(table, count)| {
        Some(ExchangeRoots {
            table: CATALOGUE.table(*table)?.name.to_owned(),
            added: count.added,
            changed: count.changed,
        })
    });
    named.collect()
}

pub(super) fn read(call: &Call<'_>, args: Grant) -> Answer<ExchangeReceived> {
    let file = call.desk.granted(&args.grant, true)?;
    let session = call.session()?;
    let conflicts = |_: &Session, reader: &Reader<'_>| Ok(attention::count_conflicts(reader)?);
    let before = call.read(conflicts)?;
    let received = exchange::read(call.desk, &session, &file)?;
    let after = call.read(conflicts)?;
    let reply = ExchangeReceived {
        changes: received.preview.new_changes,
        conflicts: (after - before).max(0),
        attachments: received.preview.attachments,
        attention: call.read(|session, reader| Ok(attention::count(reader, &session.roster())?))?,
        reincarnated: received.reincarnated.is_some(),
    };
    Ok(Done::read(reply).touching(super::EVERYTHING))
}
