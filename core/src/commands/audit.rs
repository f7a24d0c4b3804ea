//! Commands about what happened: history, undo, audit.

use super::person::Page;
use super::{Answer, Call, Code, CommandError, Done};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, PersonId, TxId};
use crate::store::{Past, RESTRICTED};
use crate::{case, erasure, exchange, handover, note, paper, release, service_card};
use serde::{Deserialize, Serialize};

/// A root's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OfRoot {
    pub root: String,
}

/// The token of an undoable reply.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Undo {
    pub undo: String,
}

/// Something that happened to a person or a contact.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HistoryRow {
    pub undo: Option<String>,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    pub by: String,
    /// Names of the tables it was about.
    pub about: Vec<String>,
}

/// A line of the audit.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AuditRow {
    #[cfg_attr(test, ts(type = "number"))]
    pub n: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    pub user: String,
    pub act: String,
    pub subject: String,
    /// The first eight digits of the line's link.
    pub code: String,
}

/// The last line of another laptop's audit that is known here.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AuditEndRow {
    pub laptop: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub n: u64,
    pub code: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// When a later bundle of that laptop contradicted it.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub broke_at: Option<i64>,
}

/// Some lines, whether the chain of all holds, and what the other laptops said of theirs.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AuditPage {
    #[cfg_attr(test, ts(type = "number"))]
    pub count: i64,
    pub rows: Vec<AuditRow>,
    pub intact: bool,
    pub others: Vec<AuditEndRow>,
}

/// A line's link as people compare it: two groups of four digits.
fn code(chain: &[u8; 32]) -> String {
    let [a, b, c, d, ..] = chain;
    format!("{a:02x}{b:02x} {c:02x}{d:02x}")
}

pub(super) fn history(call: &Call<'_>, args: OfRoot) -> Answer<Vec<HistoryRow>> {
    let root = Id::parse(&args.root).ok_or(Code::NotFound)?;
    let rows = call.read(|session, reader| {
        let roster = session.roster();
        let past = reader.history(root)?.into_iter();
        Ok(past
            .map(|past| {
                let tables = past
                    .tables
                    .iter()
                    .filter_map(|number| CATALOGUE.table(*number));
                let mut about: Vec<String> = tables.map(|table| table.name.to_owned()).collect();
                about.sort();
                about.dedup();
                let may = past.by == session.user() && !is_final(&past);
                HistoryRow {
                    undo: may.then(|| past.tx.to_string()),
                    at: past.at.0,
                    by: roster.short(past.by.0),
                    about,
                }
            })
            .collect())
    })?;
    Ok(Done::read(rows).about(root))
}

/// Whether something was printed for signature, signed or ended, or somebody got to read something:
/// that stands for ever.
fn is_final(past: &Past) -> bool {
    // What ends and is locked with a parting goes back with it: nobody has signed or sent anything.
    let parted = past.tables.contains(&case::PARTED_FACT.number);
    let with_it = |table: &u16| parted && [paper::ENDED.number, RESTRICTED.number].contains(table);
    note::is_final(&past.tables)
        || past
            .tables
            .iter()
            .filter(|table| !with_it(table))
            .any(|table| {
                paper::is_final(*table)
                    || release::is_final(*table)
                    || service_card::is_final(*table)
                    || handover::is_final(*table)
                    || erasure::is_final(*table)
            })
}

fn refuse_final(history: &[Past], tx: TxId) -> Result<(), CommandError> {
    match history.iter().any(|past| past.tx == tx && is_final(past)) {
        true => Err(Code::UndoFinal.into()),
        false => Ok(()),
    }
}

pub(super) fn undo(call: &Call<'_>, args: Undo) -> Answer<()> {
    let tx_id = Id::parse(&args.undo).map(TxId).ok_or(Code::NotFound)?;
    let mut roots = Vec::new();
    let done = call.write(
        |_, tx| {
            roots = tx.undo(tx_id)?;
            for root in &roots {
                refuse_final(&tx.reader().history(*root)?, tx_id)?;
            }
            Ok(())
        },
        |_, _, ()| Ok(()),
    )?;
    for root in &roots {
        call.session()?.refresh_names(PersonId(*root))?;
    }
    let done = done.touching(&[
        "person",
        "contact",
        "application",
        "case",
        "office",
        "attention",
        "today",
    ]);
    Ok(roots.into_iter().fold(done, |done, root| {
        ["person", "contact", "application", "case"]
            .into_iter()
            .fold(done, |done, kind| done.touching_one(kind, root))
    }))
}

pub(super) fn list(call: &Call<'_>, args: Page) -> Answer<AuditPage> {
    let (offset, limit) = args.bounds();
    let page = call.read(|session, reader| {
        let roster = session.roster();
        let page = crate::audit::page(reader, offset, limit)?;
        Ok(AuditPage {
            count: page.count,
            intact: page.intact,
            rows: page
                .entries
                .into_iter()
                .map(|entry| AuditRow {
                    n: entry.n,
                    at: entry.at.0,
                    user: roster.short(entry.user.0),
                    act: entry.act,
                    subject: entry.subject.map(|id| id.to_string()).unwrap_or_default(),
                    code: code(&entry.chain),
                })
                .collect(),
            others: exchange::audit_ends(reader)?
                .into_iter()
                .filter(|end| {
                    let laptop = roster.laptops.get(&end.replica);
                    laptop.is_some_and(|laptop| !laptop.ended)
                })
                .map(|end| AuditEndRow {
                    laptop: roster.label(end.replica),
                    n: end.n,
                    code: code(&end.chain),
                    at: end.at.0,
                    broke_at: end.broke_at.map(|at| at.0),
                })
                .collect(),
        })
    })?;
    Ok(Done::read(page))
}
