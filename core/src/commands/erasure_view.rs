//! What screens show of erasing.

use super::person_view::PersonRow;
use serde::Serialize;

/// One thing that goes, stays or stands in the way.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureRow {
    pub root: String,
    /// `person`, `case`, `application`, `contact`, `note`, `release`, `disclosure`, `household`,
    /// `handover` or `hold`; empty when it is erased or this version does not know it.
    pub kind: &'static str,
    pub persons: Vec<PersonRow>,
    /// Its number, or whom it went to.
    pub text: String,
    pub day: String,
    /// Kind of a contact, class of a note, reason of a hold.
    pub code: String,
    /// Initials of who wrote a note.
    pub by: String,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub at: Option<i64>,
}

/// How many of a kind.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureCount {
    pub kind: &'static str,
    pub count: usize,
}

/// A legal hold.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HoldRow {
    pub id: String,
    pub about: ErasureRow,
    /// Code of the list `hold_reason`.
    pub reason: String,
    pub note: String,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
}

/// What stands in the way: something that holds a listed root, a hold, or a handover without an answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureBlock {
    /// `held`, `hold` or `handover`.
    pub kind: &'static str,
    /// What holds, or the handover.
    pub row: Option<ErasureRow>,
    pub hold: Option<HoldRow>,
}

/// What is still open.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureWarning {
    /// `case_open`, `application_open`, or a code of the list `handover_due`.
    pub kind: &'static str,
    pub row: ErasureRow,
    pub on: Option<String>,
}

/// What would go with something, before anybody begins.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureLook {
    pub subject: ErasureRow,
    pub count: usize,
    pub kinds: Vec<ErasureCount>,
    /// A page of what goes.
    pub rows: Vec<ErasureRow>,
    /// What names it and stays, the first of them.
    pub stays: Vec<ErasureRow>,
    pub stays_count: usize,
    pub blocks: Vec<ErasureBlock>,
    pub blocks_count: usize,
    pub warnings: Vec<ErasureWarning>,
    /// Names this very list.
    pub token: String,
    /// Whether the worker at the desk may begin.
    pub may_begin: bool,
    /// Whether it is a note she may erase alone.
    pub own: bool,
    /// The erasure that lists it already.
    pub begun: Option<String>,
}

/// An erasure that was begun.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureEntry {
    pub id: String,
    pub subject: ErasureRow,
    pub count: usize,
    /// Code of the list `erasure_reason`.
    pub reason: String,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// Names of those who signed.
    pub signed: Vec<String>,
    /// The laptops that are not known to have its restrictions.
    pub not_heard: Vec<ErasureLaptop>,
    /// How much stands in the way.
    pub blocked: usize,
    /// Whether the worker at the desk may sign it, now or once nothing stands in the way.
    pub may_sign: bool,
    pub done: bool,
}

/// A laptop that has not heard.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureLaptop {
    pub replica: String,
    pub label: String,
    /// Whether who signed first did not wait for it.
    pub without: bool,
}

/// An erasure that was begun, opened.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureView {
    pub entry: ErasureEntry,
    pub kinds: Vec<ErasureCount>,
    pub rows: Vec<ErasureRow>,
    pub stays: Vec<ErasureRow>,
    pub stays_count: usize,
    pub blocks: Vec<ErasureBlock>,
    pub warnings: Vec<ErasureWarning>,
    pub token: String,
}

/// An erasure that is done.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureDone {
    pub id: String,
    /// What it began with, as far as it is known here.
    pub kind: &'static str,
    pub count: usize,
    /// `retention`, `request`, `handed_over`, `mistake`, or `own` for own notes.
    pub reason: &'static str,
    /// Names of those who signed.
    pub by: Vec<String>,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// How many laptops nobody waited for.
    pub without: usize,
}

/// What was begun, what must stay, and what is erased.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasurePage {
    pub open: Vec<ErasureEntry>,
    pub holds: Vec<HoldRow>,
    pub done_count: usize,
    pub done: Vec<ErasureDone>,
    /// Whether the worker at the desk may begin, call off and sign.
    pub may: bool,
}
