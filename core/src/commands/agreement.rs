//! Commands about agreements: what happens to them.

use super::agreement_draft::template;
use super::agreement_paper::laid_of;
use super::agreement_party::Party;
use super::agreement_scan::{self, ScanRow};
use super::agreement_view::{AgreementRow, EndRow, Looking, PrintRow};
use super::{Answer, Call, Code, CommandError, Done};
use crate::agreement::{self, Facts, Frozen, Wish};
use crate::desk::Session;
use crate::ids::{AgreementId, CaseId, HelpPlanId, Id, PersonId};
use crate::print::document::agreement::AgreementPaper;
use crate::store::{Reader, Tx};
use crate::time::{Day, parse_day};
use serde::{Deserialize, Serialize};

/// An agreement's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichAgreement {
    pub agreement: String,
}

/// A case's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementsOf {
    pub case: String,
}

/// A plan to print for signature, and the version the worker saw coming.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Finalise {
    pub plan: String,
    /// `de`, `fr` or `en`.
    pub language: String,
    pub beside: Option<String>,
    #[cfg_attr(test, ts(type = "number"))]
    pub version: i64,
}

/// A copy somebody was handed.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandCopy {
    pub agreement: String,
    pub person: String,
    pub on_day: String,
}

/// Why an agreement does not hold any more.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EndAgreement {
    pub agreement: String,
    pub on_day: String,
    pub reason: String,
    pub note: String,
}

/// An agreement, opened.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementView {
    pub row: AgreementRow,
    pub document: String,
    /// SHA-256 over the frozen bytes.
    pub digest: String,
    /// What stands beside the code of squares, in two lines.
    pub groups: String,
    pub parties: Vec<Party>,
    pub prints: Vec<PrintRow>,
    pub scans: Vec<ScanRow>,
    pub ended: Option<EndRow>,
    /// Number and version of the agreement it follows.
    pub supersedes: Option<String>,
    /// How many; 0 until it was laid out since the desk was opened.
    pub pages: usize,
    /// Whether what is stored is what was frozen.
    pub intact: bool,
    /// Others of the same case that are in force beside it.
    pub others_in_force: Vec<AgreementRow>,
}

/// Reads an agreement's id.
pub(super) fn agreement_id(text: &str) -> Result<AgreementId, CommandError> {
    Id::parse(text)
        .map(AgreementId)
        .ok_or_else(|| Code::NotFound.into())
}

pub(super) fn day_of(text: &str) -> Result<Day, CommandError> {
    parse_day(text).ok_or_else(|| Code::DateUnreadable.into())
}

impl AgreementView {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        id: AgreementId,
        today: Day,
    ) -> Result<Self, CommandError> {
        let looking = Looking {
            session,
            reader,
            today,
        };
        let one = agreement::find(reader, id)?;
        let facts = looking.facts(one.case)?;
        let parties = one.content.as_ref();
        let parties = parties.map(|content| looking.parties(&one, content, &facts));
        let row = looking.row(&one, &facts)?;
        let beside = row.state == "in_force";
        let others = agreement::state::in_force(&facts)
            .filter(|other| beside && other.id != one.id)
            .map(|other| looking.row(other, &facts));
        Ok(Self {
            document: one.document.to_string(),
            digest: one.digest.to_string(),
            groups: groups(&one),
            parties: parties.transpose()?.unwrap_or_default(),
            prints: looking.prints(&one, &facts),
            scans: agreement_scan::rows(session, &one, &facts),
            ended: looking.ended(&one, &facts),
            supersedes: followed(&one, &facts),
            pages: session.papers().pages(one.digest).unwrap_or(0),
            intact: one.content.is_some(),
            others_in_force: others.collect::<Result<_, _>>()?,
            row,
        })
    }
}

/// Document and beginning of the digest, a line each.
fn groups(one: &Frozen) -> String {
    let groups = one.content.as_ref().map(|content| {
        let digest = Some(one.digest.0);
        AgreementPaper { content, digest }.groups()
    });
    groups.unwrap_or_default().join("\n")
}

/// Number and version of the one before.
fn followed(one: &Frozen, facts: &Facts) -> Option<String> {
    let mut frozen = facts.frozen.iter();
    let before = frozen.find(|other| Some(other.digest) == one.supersedes)?;
    Some(format!("{}-{}", before.number, before.version))
}

pub(super) fn open(call: &Call<'_>, args: WhichAgreement) -> Answer<AgreementView> {
    let (id, today) = (agreement_id(&args.agreement)?, call.present_day()?);
    let (mut view, one) = call.read(|session, reader| {
        let view = AgreementView::read(session, reader, id, today)?;
        Ok((view, agreement::find(reader, id)?))
    })?;
    if one.content.is_some() {
        view.pages = laid_of(call, &one)?.page_count();
    }
    Ok(Done::read(view).about(id))
}

pub(super) fn of_case(call: &Call<'_>, args: AgreementsOf) -> Answer<Vec<AgreementRow>> {
    let case = Id::parse(&args.case).map(CaseId).ok_or(Code::NotFound)?;
    let today = call.present_day()?;
    let rows = call.read(|session, reader| {
        let looking = Looking {
            session,
            reader,
            today,
        };
        looking.rows(case, |_, _| true)
    })?;
    Ok(Done::read(rows).about(case))
}

/// Writes about one agreement, on the present day, and shows it.
pub(super) fn write_about(
    call: &Call<'_>,
    id: AgreementId,
    act: impl FnOnce(&Session, &mut Tx<'_>, Day) -> Result<(), CommandError>,
) -> Answer<AgreementView> {
    let today = call.present_day()?;
    let done = call.write(
        |session, tx| act(session, tx, today),
        |session, reader, ()| AgreementView::read(session, reader, id, today),
    )?;
    Ok(touched(done, id))
}

fn touched(done: Done<AgreementView>, id: AgreementId) -> Done<AgreementView> {
    let (case, plan) = (done.value.row.case.clone(), done.value.row.plan.clone());
    let done = done
        .about(id)
        .touching(&["agreement", "today", "attention"]);
    let named = [("case", case), ("help_plan", plan)];
    let done = done.touching_one("agreement", id);
    named
        .into_iter()
        .filter_map(|(kind, id)| Some((kind, Id::parse(&id)?)))
        .fold(done, |done, (kind, id)| done.touching_one(kind, id))
}

pub(super) fn finalise(call: &Call<'_>, args: Finalise) -> Answer<AgreementView> {
    let plan = Id::parse(&args.plan)
        .map(HelpPlanId)
        .ok_or(Code::NotFound)?;
    let beside = args.beside.as_deref();
    let wish = Wish {
        plan,
        language: &args.language,
        beside,
        template: template(&args.language, beside)?,
        today: call.present_day()?,
    };
    let done = call.write(
        |session, tx| {
            let (roster, space) = (session.roster(), session.space());
            Ok(agreement::freeze(tx, &roster, space, &wish, args.version)?)
        },
        |session, reader, id| AgreementView::read(session, reader, id, wish.today),
    )?;
    let id = agreement_id(&done.value.row.id)?;
    Ok(touched(done, id))
}

pub(super) fn hand_copy(call: &Call<'_>, args: HandCopy) -> Answer<AgreementView> {
    let id = agreement_id(&args.agreement)?;
    let person: PersonId = super::person::person_id(&args.person)?;
    let on_day = day_of(&args.on_day)?;
    write_about(call, id, |_, tx, today| {
        Ok(agreement::hand_copy(tx, id, person, on_day, today)?)
    })
}

pub(super) fn end(call: &Call<'_>, args: EndAgreement) -> Answer<AgreementView> {
    let id = agreement_id(&args.agreement)?;
    let on_day = day_of(&args.on_day)?;
    write_about(call, id, |_, tx, today| {
        let (reason, note) = (args.reason.as_str(), args.note.as_str());
        Ok(agreement::end(tx, id, on_day, reason, note, today)?)
    })
}
