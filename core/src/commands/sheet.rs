//! Commands about recovery sheets.

use super::desk::{Nothing, language};
use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::{Session, Sheet as Pending, SheetKind};
use crate::i18n::Language;
use crate::print::PrintJob;
use crate::print::document::recovery_sheet::{Holder, RecoverySheet};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A sheet to copy by hand or print, and the groups that will be asked for.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Sheet {
    pub kind: String,
    pub groups: Vec<String>,
    /// Numbers of the two groups to type, from 1.
    pub ask: Vec<usize>,
}

/// Two groups of a sheet, in the order they were asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProveSheet {
    pub kind: String,
    pub groups: Vec<String>,
}

/// A sheet and a printer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PrintSheet {
    pub kind: String,
    pub printer: String,
}

impl From<&Pending> for Sheet {
    fn from(sheet: &Pending) -> Self {
        Self {
            kind: sheet.kind.code().to_owned(),
            groups: sheet.groups.iter().map(|group| group.to_string()).collect(),
            ask: sheet.asked().to_vec(),
        }
    }
}

/// The sheets the worker at the desk has not proved.
pub(super) fn pending(session: &Session) -> Result<Vec<Sheet>, CommandError> {
    Ok(session.pending_sheets()?.iter().map(Sheet::from).collect())
}

fn kind(code: &str) -> Result<SheetKind, CommandError> {
    SheetKind::read(code).ok_or_else(|| Code::CodeUnknown.into())
}

pub(super) fn list(call: &Call<'_>, _: Nothing) -> Answer<Vec<Sheet>> {
    Ok(Done::read(pending(call.session()?.as_ref())?))
}

pub(super) fn prove(call: &Call<'_>, args: ProveSheet) -> Answer<()> {
    let (now, random) = (
        call.desk.ports().clock.now(),
        call.desk.ports().random.as_ref(),
    );
    call.session()?
        .prove_sheet(now, random, kind(&args.kind)?, &args.groups)?;
    Ok(Done::read(()).touching(&["desk", "today"]))
}

pub(super) fn print(call: &Call<'_>, args: PrintSheet) -> Answer<()> {
    let session = call.session()?;
    let kind = kind(&args.kind)?;
    let sheets = session.pending_sheets()?;
    let sheet = sheets
        .iter()
        .find(|sheet| sheet.kind == kind)
        .ok_or(Code::NotFound)?;
    let groups: Vec<String> = sheet.groups.iter().map(|group| group.to_string()).collect();
    let short = session.roster().short(session.user().0);
    let card = super::desk::slots_card(&session.home().slots()?);
    let number = format!(
        "{}-{}",
        call.today().format("%Y"),
        crate::desk::short(session.replica().0)
    );
    let paper = RecoverySheet {
        number: &number,
        language: Language::from_tag(&language(&session)?).unwrap_or(Language::German),
        holder: match kind {
            SheetKind::Personal => Holder::Personal(&short),
            SheetKind::Office => Holder::Office,
            SheetKind::Records => Holder::Records,
        },
        store: &card.label,
        made_on: call.today(),
        groups: &groups,
    };
    let pdf = Zeroizing::new(paper.lay_out()?.pdf()?);
    let job = PrintJob {
        number,
        pdf,
        copies: 1,
    };
    call.desk.ports().printers.print(&args.printer, &job)?;
    Ok(Done::read(()))
}
