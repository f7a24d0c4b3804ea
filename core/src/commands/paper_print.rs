//! Commands about a paper for signature: looking at it, printing it, saving it. What is looked at
//! and what is printed come from the same layout.

use super::paper::{PaperView, paper_id, write_about};
use super::{Answer, Call, Code, CommandError, Done};
use crate::agreement;
use crate::desk::{Session, write_whole};
use crate::ids::PaperId;
use crate::paper::{self, Frozen, Kind};
use crate::print::document::agreement::AgreementPaper;
use crate::print::document::release::ReleasePaper;
use crate::print::{Laid, PrintJob};
use crate::release;
use crate::store::StoreError;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A page of a paper.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PageOf {
    pub paper: String,
    pub page: usize,
    pub scale: f64,
}

/// A printer, and how many copies.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PrintPaper {
    pub paper: String,
    pub printer: String,
    pub copies: u32,
}

/// A folder or a file the user chose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SavePaper {
    pub paper: String,
    pub grant: String,
}

/// A page as a picture, and in words.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PaperPage {
    /// PNG in base64.
    pub png: String,
    pub width: u32,
    pub height: u32,
    pub text: String,
}

const MOST_COPIES: u32 = 20;

pub(super) fn page(call: &Call<'_>, args: PageOf) -> Answer<PaperPage> {
    let id = paper_id(&args.paper)?;
    let one = call.read(|_, reader| Ok(paper::find(reader, id)?))?;
    let laid = laid_of(call, &one)?;
    Ok(Done::read(page_of(&laid, args.page, args.scale)?).about(id))
}

pub(super) fn page_of(laid: &Laid, page: usize, scale: f64) -> Result<PaperPage, CommandError> {
    let drawn = laid.page_png(page, scale.clamp(0.5, 4.0))?;
    let (png, width, height) = drawn.ok_or(Code::NotFound)?;
    let text = laid.page_texts().into_iter().nth(page - 1);
    Ok(PaperPage {
        png: BASE64_STANDARD.encode(png),
        width,
        height,
        text: text.unwrap_or_default(),
    })
}

/// A paper laid out, from memory if it was the last one laid out.
pub(super) fn laid_of(call: &Call<'_>, one: &Frozen) -> Result<Arc<Laid>, CommandError> {
    let session = call.session()?;
    if let Some(laid) = session.papers().last(one.digest) {
        return Ok(laid);
    }
    let laid = match one.kind {
        Some(Kind::Agreement) => {
            let content = one.body::<agreement::Content>().ok_or(Code::PaperDamaged)?;
            AgreementPaper::frozen(&content, one.digest.0).lay_out()?
        }
        Some(Kind::Release) => {
            let content = one.body::<release::Content>().ok_or(Code::PaperDamaged)?;
            ReleasePaper::frozen(&content, one.digest.0).lay_out()?
        }
        None => return Err(Code::PaperDamaged.into()),
    };
    Ok(session.papers().keep(one.digest, laid))
}

/// What stands beside the code of squares, two lines: document and beginning of the digest.
pub(super) fn groups_of(one: &Frozen) -> String {
    one.head.as_ref().map_or_else(String::new, |head| {
        crate::print::document::groups(head, one.digest.0).join("\n")
    })
}

/// The number on the paper and of the job; two versions of a plan differ in it.
fn number(one: &Frozen) -> String {
    format!("{}-{}", one.number, one.version)
}

/// A paper that is about to leave. Where that can not be written down, because what it belongs to is only
/// looked up, nothing leaves.
fn leaving(call: &Call<'_>, id: PaperId) -> Result<Frozen, CommandError> {
    call.read(|_, reader| {
        let one = paper::find(reader, id)?;
        match reader.is_restricted(one.root)? {
            true => Err(StoreError::Restricted.into()),
            false => Ok(one),
        }
    })
}

pub(super) fn print(call: &Call<'_>, args: PrintPaper) -> Answer<PaperView> {
    let id = paper_id(&args.paper)?;
    let copies = (1..=MOST_COPIES).contains(&args.copies);
    copies.then_some(()).ok_or(Code::ArgumentsMalformed)?;
    let one = leaving(call, id)?;
    let pdf = Zeroizing::new(laid_of(call, &one)?.pdf()?);
    let job = PrintJob {
        number: number(&one),
        pdf,
        copies: args.copies,
    };
    call.desk.ports().printers.print(&args.printer, &job)?;
    note_print(call, &one, "printer", args.copies)
}

pub(super) fn save(call: &Call<'_>, args: SavePaper) -> Answer<PaperView> {
    let id = paper_id(&args.paper)?;
    let target = call.desk.granted(&args.grant, false)?;
    let one = leaving(call, id)?;
    let path = file_in(&target, &number(&one));
    outside(call.session()?.as_ref(), &path)?;
    let pdf = Zeroizing::new(laid_of(call, &one)?.pdf()?);
    write_whole(&path, &pdf).map_err(StoreError::from)?;
    note_print(call, &one, "saved", 1)
}

fn note_print(call: &Call<'_>, one: &Frozen, way: &str, copies: u32) -> Answer<PaperView> {
    let id = one.id;
    write_about(call, id, |_, tx, _| {
        Ok(paper::printed(tx, id, way, i64::from(copies))?)
    })
}

/// In a folder the file is called by the number, which names nobody.
fn file_in(target: &Path, number: &str) -> PathBuf {
    match target.is_dir() {
        true => target.join(format!("{number}.pdf")),
        false => target.to_owned(),
    }
}

/// No paper in clear beside the encrypted store.
pub(super) fn outside(session: &Session, path: &Path) -> Result<(), CommandError> {
    let whole = |path: &Path| path.canonicalize().map_err(|_| Code::BackupNotWritable);
    let folder = path.parent().ok_or(Code::BackupNotWritable)?;
    match whole(folder)?.starts_with(whole(session.home().folder())?) {
        true => Err(Code::BackupTargetInsideStore.into()),
        false => Ok(()),
    }
}
