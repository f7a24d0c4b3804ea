//! Commands about bundles between the laptops of the team.

use super::backup::Grant;
use super::exchange_status::{hearing, note_written};
use super::{Answer, Call, Done};
use crate::attention;
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::exchange::{self, Attachments, Audience, Preview};
use crate::store::Reader;
use serde::{Deserialize, Serialize};

/// Which attachments go along.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Attached {
    /// Those that the changes in the file belong with, and those that other laptops asked for.
    All,
    None,
    /// Those of them with at most so many bytes each.
    UpTo(#[cfg_attr(test, ts(type = "number"))] u64),
    /// Those only that other laptops asked for.
    Missing,
}

/// A folder for a bundle; what goes along, all if nobody says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WriteExchange {
    pub grant: String,
    pub attachments: Option<Attached>,
}

/// A bundle that was written and read back.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeReceipt {
    pub file: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub attachments: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub attachment_bytes: u64,
    /// Attachments that its changes belong with or that others asked for, and that did not go.
    #[cfg_attr(test, ts(type = "number"))]
    pub left: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub left_bytes: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
    /// How many other laptops can open it.
    pub laptops: usize,
}

/// A request that was written and read back.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeRequest {
    pub file: String,
    /// How many attachments it asks for.
    #[cfg_attr(test, ts(type = "number"))]
    pub attachments: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
    /// How many other laptops can open it.
    pub laptops: usize,
}

/// What this laptop can answer a request with.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeAsks {
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub attachments: u64,
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
    /// How many things that are here are erased when it is taken over: two people signed that.
    #[cfg_attr(test, ts(type = "number"))]
    pub erases: u64,
    /// Something before it is missing: what connects is taken in, the rest has to come again.
    pub gap: bool,
    /// Of a request: what is here of what it asks for.
    pub asks: Option<ExchangeAsks>,
    /// Laptops whose database was copied or set back, and that go on in two versions.
    pub copied: Vec<String>,
    pub new_laptops: Vec<String>,
    /// Laptops from which another goes on now: restored from a backup, or copied.
    pub restored: Vec<String>,
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
    /// This laptop was copied or set back and goes on under a new id.
    pub reincarnated: bool,
    /// How many things that were here are erased now.
    #[cfg_attr(test, ts(type = "number"))]
    pub erased: u64,
    /// What laptops wrote about something that is erased; it is not taken in.
    pub late: Vec<ExchangeLate>,
}

/// Changes of a laptop about what is erased.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExchangeLate {
    pub laptop: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
}

pub(super) fn write(call: &Call<'_>, args: WriteExchange) -> Answer<ExchangeReceipt> {
    let attachments = match args.attachments {
        None | Some(Attached::All) => Attachments::All,
        Some(Attached::None) => Attachments::Nothing,
        Some(Attached::UpTo(bytes)) => Attachments::UpTo(bytes),
        Some(Attached::Missing) => Attachments::Missing,
    };
    let target = call.desk.granted(&args.grant, true)?;
    let session = call.session()?;
    let audience = Audience::Team(attachments);
    let written = exchange::write(call.desk, &session, &target, &audience)?;
    note_written(call, &written.reach)?;
    let receipt = ExchangeReceipt {
        file: written.file,
        changes: written.changes,
        attachments: written.attachments.count,
        attachment_bytes: written.attachments.bytes,
        left: written.left.count,
        left_bytes: written.left.bytes,
        bytes: written.bytes,
        laptops: written.laptops,
    };
    Ok(Done::read(receipt).touching(&["exchange", "today"]))
}

pub(super) fn ask(call: &Call<'_>, args: Grant) -> Answer<ExchangeRequest> {
    let target = call.desk.granted(&args.grant, true)?;
    let written = exchange::write(
        call.desk,
        call.session()?.as_ref(),
        &target,
        &Audience::Asked,
    )?;
    Ok(Done::read(ExchangeRequest {
        file: written.file,
        attachments: written.wanted,
        bytes: written.bytes,
        laptops: written.laptops,
    }))
}

pub(super) fn inspect(call: &Call<'_>, args: Grant) -> Answer<ExchangePreview> {
    let file = call.desk.granted(&args.grant, true)?;
    let session = call.session()?;
    let preview = exchange::inspect(call.desk, &session, &file)?;
    let roster = session.roster();
    let copied = preview.copied.iter();
    Ok(Done::read(ExchangePreview {
        nothing_new: preview.is_nothing_new(),
        erases: preview.erases,
        copied: copied.map(|replica| roster.label(*replica)).collect(),
        roots: roots(&preview),
        gap: !preview.gaps.is_empty(),
        asks: preview.asks.map(|asks| ExchangeAsks {
            changes: asks.changes,
            attachments: asks.attachments,
        }),
        from: preview.sender_label,
        written_at: preview.written_at.0,
        changes: preview.new_changes,
        attachments: preview.attachments,
        new_laptops: preview.new_laptops,
        restored: preview.restored,
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
    let received = hearing(call, || Ok(exchange::read(call.desk, &session, &file)?))?;
    let after = call.read(conflicts)?;
    let roster = session.roster();
    let late = received.preview.late.iter();
    let late = late.map(|(laptop, changes)| ExchangeLate {
        laptop: roster.label(*laptop),
        changes: *changes,
    });
    let reply = ExchangeReceived {
        changes: received.preview.new_changes,
        conflicts: (after - before).max(0),
        attachments: received.preview.attachments,
        attention: call.read(|session, reader| Ok(attention::count(reader, &session.roster())?))?,
        reincarnated: received.reincarnated.is_some(),
        erased: received.erased,
        late: late.collect(),
    };
    Ok(Done::read(reply).touching(super::EVERYTHING))
}
