//! Commands about enclosures: pictures of agreements that another service handed over with a case.

use super::case::case_id;
use super::handover::HandoversOf;
use super::handover_wish::handover_id;
use super::paper_print::PaperPage;
use super::paper_scan::picture;
use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::Session;
use crate::handover::{self, Enclosure};
use crate::ids::{CaseId, Id};
use crate::paper;
use crate::store::{Blob, Reader};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What an enclosure is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Enclosed {
    /// The number of the agreement it shows.
    pub number: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub version: u64,
    /// When that was signed, or empty.
    pub on_day: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub pages: u64,
    /// `pdf`, `jpeg`, `png` or `tiff`.
    pub form: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
}

impl Enclosed {
    pub(super) fn of(one: &Enclosure) -> Self {
        Self {
            number: one.number.clone(),
            version: one.version,
            on_day: one.on_day.clone(),
            pages: one.pages,
            form: one.form.clone(),
            bytes: one.file.size(),
        }
    }
}

/// An enclosure that came with a case.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EnclosureRow {
    pub id: String,
    pub about: Enclosed,
    /// Whether the file is on this laptop; not yet received otherwise.
    pub here: bool,
    /// It was here and went bad: it has to come again.
    pub damaged: bool,
}

/// A page of an enclosure, from 1, with so many pixels per point of an A4 sheet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EnclosurePage {
    pub case: String,
    pub enclosure: String,
    pub page: usize,
    pub scale: f64,
}

/// The papers of a case by their scans.
pub(super) fn papers(
    session: &Session,
    reader: &Reader<'_>,
    case: CaseId,
) -> Result<BTreeMap<Id, String>, CommandError> {
    let facts = paper::facts(reader, &session.roster(), case.0)?;
    let of = |digest| facts.frozen.iter().find(|one| one.digest == digest);
    let scans = facts.scans.iter();
    Ok(scans
        .filter_map(|scan| Some((scan.id, of(scan.digest)?.id.to_string())))
        .collect())
}

pub(super) fn of_case(call: &Call<'_>, args: HandoversOf) -> Answer<Vec<EnclosureRow>> {
    let case = case_id(&args.case)?;
    let found = call.read(|_, reader| Ok(handover::enclosures(reader, case)?))?;
    let blobs = call.session()?.store().blobs();
    let rows = found.iter().map(|one| EnclosureRow {
        id: one.row.to_string(),
        about: Enclosed::of(one),
        here: blobs.has(&one.file),
        damaged: blobs.is_damaged(&one.file),
    });
    Ok(Done::read(rows.collect()).about(case))
}

pub(super) fn page(call: &Call<'_>, args: EnclosurePage) -> Answer<PaperPage> {
    let (case, id) = (case_id(&args.case)?, handover_id(&args.enclosure)?);
    let found = call.read(|_, reader| Ok(handover::enclosures(reader, case)?))?;
    let named = found.into_iter().find(|one| one.row == id);
    let file: Blob = named.ok_or(Code::NotFound)?.file;
    let content = Arc::new(call.session()?.store().blobs().content(&file)?);
    Ok(Done::read(picture(content, args.page, args.scale)?).about(case))
}
