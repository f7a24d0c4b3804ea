//! Commands about scans of signed papers.
//!
//! A file that is one paper, whole, files itself. Any other waits in memory until the worker
//! has chosen, and is wiped when she locks.

use super::backup::Grant;
use super::paper::{PaperView, paper_id, write_about};
use super::paper_print::PaperPage;
use super::paper_view::{Looking, PaperRow};
use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::Session;
use crate::ids::{Id, PaperId};
use crate::paper::{self, Facts, Frozen};
use crate::scan::{self, Pages, Print, ScanError, Verdict, Waiting};
use crate::store::{Blob, Reader, StoreError};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A scan that was filed.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScanRow {
    pub id: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub pages: i64,
    /// `pdf`, `jpeg`, `png` or `tiff`.
    pub form: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
    /// Whether the file is on this laptop; not yet received otherwise.
    pub here: bool,
    /// It was here and went bad: it has to come again.
    pub damaged: bool,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
}

/// What became of a scan.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScanOutcome {
    /// `filed`, `choose`, `incomplete` or `several`.
    pub outcome: String,
    /// Names a scan that waits; null when it is filed.
    pub scan: Option<String>,
    pub pages: usize,
    /// The paper it is of, as far as that is known.
    pub paper: Option<PaperRow>,
    pub missing_pages: Vec<u32>,
    /// The papers of this store that were found in one file.
    pub found: Vec<PaperRow>,
    /// Printed papers of which no scan is filed yet, the newest first.
    pub candidates: Vec<PaperRow>,
}

/// A scan that waits, and the paper the worker chose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FileScan {
    pub scan: String,
    pub paper: String,
}

/// A page of a scan, from 1, with so many pixels per point of an A4 sheet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScanPage {
    /// The paper it is filed with; null while it waits.
    pub paper: Option<String>,
    pub scan: String,
    pub page: usize,
    pub scale: f64,
}

/// The longer side of A4, in points.
const A4: f64 = 842.0;
const MOST_CANDIDATES: usize = 20;

pub(super) fn rows(session: &Session, one: &Frozen, facts: &Facts) -> Vec<ScanRow> {
    let blobs = session.store().blobs();
    let scans = facts.scans.iter().filter(|scan| scan.digest == one.digest);
    scans
        .map(|scan| {
            let blob = Blob::read(&scan.file);
            ScanRow {
                id: scan.id.to_string(),
                pages: scan.pages,
                form: scan.form.clone(),
                bytes: blob.as_ref().map_or(0, Blob::size),
                here: blob.as_ref().is_some_and(|blob| blobs.has(blob)),
                damaged: blob.is_some_and(|blob| blobs.is_damaged(&blob)),
                by: session.roster().short(scan.by.0),
                at: scan.at.0,
            }
        })
        .collect()
}

pub(super) fn scan(call: &Call<'_>, args: Grant) -> Answer<ScanOutcome> {
    let file = fetch(&call.desk.granted(&args.grant, false)?)?;
    let reading = call.desk.job().run(|job| {
        scan::read::<CommandError>(file.clone(), |done, of| {
            match done {
                0 => job.step("scan-read", of as u64),
                _ => job.advance(1)?,
            }
            Ok(())
        })
    })?;
    let waiting = Waiting::new(file, reading.form, reading.pages);
    let known = |print: &Print| call.read(|_, reader| known(reader, print));
    match &reading.verdict {
        Verdict::Whole(print) => match known(print)? {
            Some(one) => filed(call, &waiting, one.id),
            None => ask(call, waiting, "choose", None, Vec::new(), &[]),
        },
        Verdict::Incomplete(print, missing) => {
            let one = known(print)?;
            let outcome = one.as_ref().map_or("choose", |_| "incomplete");
            ask(call, waiting, outcome, one, missing.clone(), &[])
        }
        Verdict::Several(prints) => {
            let found: Vec<Option<Frozen>> = prints.iter().map(known).collect::<Result<_, _>>()?;
            let found: Vec<Frozen> = found.into_iter().flatten().collect();
            ask(call, waiting, "several", None, Vec::new(), &found)
        }
        Verdict::Unsure(hint) => {
            let (one, missing) = match hint {
                Some((print, missing)) => (known(print)?, missing.clone()),
                None => (None, Vec::new()),
            };
            ask(call, waiting, "choose", one, missing, &[])
        }
    }
}

/// Reads a file that the user chose, if it is not too large for a scan.
fn fetch(path: &Path) -> Result<Arc<Zeroizing<Vec<u8>>>, CommandError> {
    let file = File::open(path).map_err(StoreError::from)?;
    let length = file.metadata().map_err(StoreError::from)?.len();
    if length > Blob::MOST_BYTES {
        return Err(ScanError::TooLarge.into());
    }
    let room = usize::try_from(length).map_err(|_| ScanError::TooLarge)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(room + 1));
    let read = file.take(Blob::MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(StoreError::from)?;
    Ok(Arc::new(bytes))
}

/// The paper of this store that a paper says to be.
fn known(reader: &Reader<'_>, print: &Print) -> Result<Option<Frozen>, CommandError> {
    let of_document = paper::of_document(reader, print.document)?;
    Ok(of_document.into_iter().find(|one| {
        one.version == i64::from(print.version) && one.digest.0.starts_with(print.digest.as_bytes())
    }))
}

/// Keeps the file and writes that it is there, in this order.
fn keep(call: &Call<'_>, waiting: &Waiting, paper: PaperId) -> Answer<PaperView> {
    let blob = call
        .session()?
        .store()
        .blobs()
        .keep(waiting.file.as_slice())?;
    write_about(call, paper, |_, tx, _| {
        let form = waiting.form.code();
        Ok(paper::file_scan(tx, paper, &blob, waiting.pages, form)?)
    })
}

fn filed(call: &Call<'_>, waiting: &Waiting, paper: PaperId) -> Answer<ScanOutcome> {
    let done = keep(call, waiting, paper)?;
    Ok(done.showing(|view| ScanOutcome {
        outcome: "filed".to_owned(),
        scan: None,
        pages: waiting.pages,
        paper: Some(view.row),
        missing_pages: Vec::new(),
        found: Vec::new(),
        candidates: Vec::new(),
    }))
}

/// Lets the scan wait and shows what the worker needs to choose.
fn ask(
    call: &Call<'_>,
    waiting: Waiting,
    outcome: &str,
    one: Option<Frozen>,
    missing_pages: Vec<u32>,
    found: &[Frozen],
) -> Answer<ScanOutcome> {
    let today = call.present_day()?;
    let (token, pages) = (waiting.token, waiting.pages);
    let shown = call.read(|session, reader| {
        let looking = Looking {
            session,
            reader,
            today,
        };
        let row = |one: &Frozen| looking.row(one, &looking.facts(one.root)?);
        let candidates = paper::without_scan(reader)?;
        let candidates = candidates.iter().take(MOST_CANDIDATES);
        Ok(ScanOutcome {
            outcome: outcome.to_owned(),
            scan: Some(token.to_string()),
            pages,
            paper: one.as_ref().map(row).transpose()?,
            missing_pages,
            found: found.iter().map(row).collect::<Result<_, _>>()?,
            candidates: candidates.map(row).collect::<Result<_, _>>()?,
        })
    })?;
    *call.session()?.waiting_scan() = Some(waiting);
    Ok(Done::read(shown))
}

fn waiting(session: &Session, scan: Id) -> Option<Waiting> {
    let waiting = session.waiting_scan();
    waiting
        .as_ref()
        .filter(|waiting| waiting.token == scan)
        .cloned()
}

pub(super) fn file_scan(call: &Call<'_>, args: FileScan) -> Answer<PaperView> {
    let paper = paper_id(&args.paper)?;
    let session = call.session()?;
    let scan = Id::parse(&args.scan).and_then(|scan| waiting(&session, scan));
    let done = keep(call, &scan.ok_or(Code::NotFound)?, paper)?;
    *session.waiting_scan() = None;
    Ok(done)
}

pub(super) fn page(call: &Call<'_>, args: ScanPage) -> Answer<PaperPage> {
    let session = call.session()?;
    let id = Id::parse(&args.scan).ok_or(Code::NotFound)?;
    let paper = args.paper.as_deref().map(paper_id).transpose()?;
    let file = match (waiting(&session, id), paper) {
        (Some(waiting), _) => waiting.file,
        (None, Some(paper)) => content(call, paper, id)?,
        (None, None) => return Err(Code::NotFound.into()),
    };
    let done = Done::read(picture(file, args.page, args.scale)?);
    Ok(match paper {
        Some(paper) => done.about(paper),
        None => done,
    })
}

/// A page of a scan as a picture.
pub(super) fn picture(
    file: Arc<Zeroizing<Vec<u8>>>,
    page: usize,
    scale: f64,
) -> Result<PaperPage, CommandError> {
    let pages = Pages::open(file)?;
    let number = page.checked_sub(1).filter(|page| *page < pages.count());
    let long_side = (scale.clamp(0.5, 4.0) * A4) as u16;
    let picture = pages.page(number.ok_or(Code::NotFound)?, long_side)?;
    let (png, width, height) = picture.png(usize::from(long_side))?;
    Ok(PaperPage {
        png: BASE64_STANDARD.encode(png),
        width,
        height,
        text: String::new(),
    })
}

/// The file of a scan that is filed with a paper.
fn content(
    call: &Call<'_>,
    paper: PaperId,
    scan: Id,
) -> Result<Arc<Zeroizing<Vec<u8>>>, CommandError> {
    let blob = call.read(|session, reader| {
        let one = paper::find(reader, paper)?;
        let facts = paper::facts(reader, &session.roster(), one.root)?;
        let mut scans = facts.scans.iter().filter(|scan| scan.digest == one.digest);
        let found = scans.find(|filed| filed.id == scan);
        let blob = found.and_then(|filed| Blob::read(&filed.file));
        blob.ok_or_else(|| Code::NotFound.into())
    })?;
    Ok(Arc::new(call.session()?.store().blobs().content(&blob)?))
}
