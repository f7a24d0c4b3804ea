//! Commands about the paper of an agreement: looking at it, printing it, saving it.
//!
//! What is looked at and what is printed come from the same layout. A draft is laid out anew for
//! each page, because the plan may change between two of them.

use super::agreement::{AgreementView, agreement_id, write_about};
use super::help_plan_rows::Missing;
use super::{Answer, Call, Code, CommandError, Done};
use crate::agreement::{self, Content, Frozen, Gathered, Wish};
use crate::desk::{Session, write_whole};
use crate::i18n::Catalog;
use crate::ids::{HelpPlanId, Id, PersonId};
use crate::person;
use crate::print::document::agreement::{AgreementPaper, template_digest};
use crate::print::{Laid, PrintJob};
use crate::store::Reader;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A plan, and in which languages it shall be printed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftAgreement {
    pub plan: String,
    pub language: String,
    pub beside: Option<String>,
}

/// A page of it, from 1, with so many pixels per point.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftPage {
    pub plan: String,
    pub language: String,
    pub beside: Option<String>,
    pub page: usize,
    pub scale: f64,
}

/// A page of an agreement.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementPage {
    pub agreement: String,
    pub page: usize,
    pub scale: f64,
}

/// A printer, and how many copies.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PrintAgreement {
    pub agreement: String,
    pub printer: String,
    pub copies: u32,
}

/// A folder or a file the user chose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveAgreement {
    pub agreement: String,
    pub grant: String,
}

/// What printing for signature would give.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementDraft {
    pub pages: usize,
    pub missing: Vec<Missing>,
    /// Letters no font of ours can draw.
    pub missing_letters: Vec<String>,
    /// Languages of the clients, those with fixed texts first.
    pub client_languages: Vec<String>,
    /// Whether one of the clients reads the language beside.
    pub reads_it: bool,
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
/// The languages that bind.
const MASTERS: [&str; 3] = ["de", "fr", "en"];

/// The digest over layout and fixed texts.
pub(super) fn template(language: &str, beside: Option<&str>) -> Result<[u8; 32], CommandError> {
    let known = MASTERS.contains(&language);
    known.then_some(()).ok_or(Code::CodeUnknown)?;
    Ok(template_digest(language, beside))
}

fn lay_out_draft(
    call: &Call<'_>,
    args: &DraftAgreement,
) -> Result<(Gathered, Laid, Readers), CommandError> {
    let beside = args.beside.as_deref();
    let wish = Wish {
        plan: Id::parse(&args.plan)
            .map(HelpPlanId)
            .ok_or(Code::NotFound)?,
        language: &args.language,
        beside,
        template: template(&args.language, beside)?,
        today: call.today(),
    };
    let (gathered, readers) = call.read(|session, reader| {
        let roster = session.roster();
        let gathered = agreement::draft(reader, &roster, session.space(), &wish)?;
        let readers = Readers::of(reader, &gathered.content)?;
        Ok((gathered, readers))
    })?;
    let paper = AgreementPaper {
        content: &gathered.content,
        digest: None,
    };
    let laid = paper.lay_out()?;
    Ok((gathered, laid, readers))
}

/// Which languages the clients who sign speak and read.
struct Readers {
    speak: Vec<String>,
    read: BTreeSet<String>,
}

impl Readers {
    fn of(reader: &Reader<'_>, content: &Content) -> Result<Self, CommandError> {
        let (mut speak, mut read) = (Vec::new(), BTreeSet::new());
        for client in content.clients.iter().filter(|client| client.signs) {
            let Some(id) = Id::parse(&client.person).map(PersonId) else {
                continue;
            };
            for skill in person::open(reader, id)?.languages {
                if !speak.contains(&skill.language) {
                    speak.push(skill.language.clone());
                }
                if skill.reads {
                    read.insert(skill.language);
                }
            }
        }
        // A stable sort: those without fixed texts keep their order behind the others.
        speak.sort_by_key(|language| Catalog::on_paper(language).is_none());
        Ok(Self { speak, read })
    }
}

pub(super) fn draft(call: &Call<'_>, args: DraftAgreement) -> Answer<AgreementDraft> {
    let (gathered, laid, readers) = lay_out_draft(call, &args)?;
    let plan = Id::parse(&args.plan).ok_or(Code::NotFound)?;
    let letters = laid.missing_letters().into_iter();
    let draft = AgreementDraft {
        pages: laid.page_count(),
        missing: gathered.missing.into_iter().map(Missing::from).collect(),
        missing_letters: letters.map(String::from).collect(),
        reads_it: args
            .beside
            .is_some_and(|beside| readers.read.contains(&beside)),
        client_languages: readers.speak,
    };
    Ok(Done::read(draft).about(plan))
}

pub(super) fn draft_page(call: &Call<'_>, args: DraftPage) -> Answer<PaperPage> {
    let draft = DraftAgreement {
        plan: args.plan,
        language: args.language,
        beside: args.beside,
    };
    let (_, laid, _) = lay_out_draft(call, &draft)?;
    let plan = Id::parse(&draft.plan).ok_or(Code::NotFound)?;
    Ok(Done::read(page_of(&laid, args.page, args.scale)?).about(plan))
}

pub(super) fn page(call: &Call<'_>, args: AgreementPage) -> Answer<PaperPage> {
    let id = agreement_id(&args.agreement)?;
    let one = call.read(|_, reader| Ok(agreement::find(reader, id)?))?;
    let laid = laid_of(call, &one)?;
    Ok(Done::read(page_of(&laid, args.page, args.scale)?).about(id))
}

fn page_of(laid: &Laid, page: usize, scale: f64) -> Result<PaperPage, CommandError> {
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

/// The paper of an agreement, from memory if it was the last one laid out.
pub(super) fn laid_of(call: &Call<'_>, one: &Frozen) -> Result<Arc<Laid>, CommandError> {
    let session = call.session()?;
    if let Some(laid) = session.papers().last(one.digest) {
        return Ok(laid);
    }
    let content = one.content.as_ref().ok_or(Code::AgreementDamaged)?;
    let paper = AgreementPaper {
        content,
        digest: Some(one.digest.0),
    };
    let laid = paper.lay_out()?;
    Ok(session.papers().keep(one.digest, laid))
}

/// The number on the paper and of the job; two versions of a plan differ in it.
fn number(one: &Frozen) -> String {
    format!("{}-{}", one.number, one.version)
}

pub(super) fn print(call: &Call<'_>, args: PrintAgreement) -> Answer<AgreementView> {
    let id = agreement_id(&args.agreement)?;
    let copies = (1..=MOST_COPIES).contains(&args.copies);
    copies.then_some(()).ok_or(Code::ArgumentsMalformed)?;
    let one = call.read(|_, reader| Ok(agreement::find(reader, id)?))?;
    let pdf = Zeroizing::new(laid_of(call, &one)?.pdf()?);
    for done in 0..args.copies {
        let job = PrintJob {
            number: number(&one),
            pdf: pdf.clone(),
        };
        let printed = call.desk.ports().printers.print(&args.printer, &job);
        if let Err(refused) = printed {
            // Those that lie in the tray already were printed all the same.
            if done > 0 {
                note_print(call, &one, "printer", done)?;
            }
            return Err(refused.into());
        }
    }
    note_print(call, &one, "printer", args.copies)
}

pub(super) fn save(call: &Call<'_>, args: SaveAgreement) -> Answer<AgreementView> {
    let id = agreement_id(&args.agreement)?;
    let target = call.desk.granted(&args.grant, false)?;
    let one = call.read(|_, reader| Ok(agreement::find(reader, id)?))?;
    let path = file_in(&target, &number(&one));
    outside(call.session()?.as_ref(), &path)?;
    let pdf = Zeroizing::new(laid_of(call, &one)?.pdf()?);
    write_whole(&path, &pdf).map_err(crate::store::StoreError::from)?;
    note_print(call, &one, "saved", 1)
}

fn note_print(call: &Call<'_>, one: &Frozen, way: &str, copies: u32) -> Answer<AgreementView> {
    let id = one.id;
    write_about(call, id, |_, tx| {
        Ok(agreement::printed(tx, id, way, i64::from(copies))?)
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
fn outside(session: &Session, path: &Path) -> Result<(), CommandError> {
    let whole = |path: &Path| path.canonicalize().map_err(|_| Code::BackupNotWritable);
    let folder = path.parent().ok_or(Code::BackupNotWritable)?;
    match whole(folder)?.starts_with(whole(session.home().folder())?) {
        true => Err(Code::BackupTargetInsideStore.into()),
        false => Ok(()),
    }
}
