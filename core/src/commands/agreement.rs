//! Commands about help plans as papers: printed for signature, and those of a case.

use super::agreement_draft::template;
use super::paper::{PaperView, day_of, paper_id, touched, write_about};
use super::paper_view::{Looking, PaperRow};
use super::{Answer, Call, Code, Done};
use crate::agreement::{self, Wish};
use crate::ids::{CaseId, HelpPlanId, Id};
use crate::paper::NewEnd;
use serde::Deserialize;

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

/// Why an agreement does not hold any more.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EndAgreement {
    pub paper: String,
    pub on_day: String,
    pub reason: String,
    pub note: String,
}

pub(super) fn of_case(call: &Call<'_>, args: AgreementsOf) -> Answer<Vec<PaperRow>> {
    let case = Id::parse(&args.case).map(CaseId).ok_or(Code::NotFound)?;
    let today = call.present_day()?;
    let rows = call.read(|session, reader| {
        let looking = Looking {
            session,
            reader,
            today,
        };
        looking.rows(case.0, |_, _| true)
    })?;
    Ok(Done::read(rows).about(case))
}

pub(super) fn finalise(call: &Call<'_>, args: Finalise) -> Answer<PaperView> {
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
        |session, reader, id| PaperView::read(session, reader, id, wish.today),
    )?;
    let id = paper_id(&done.value.row.id)?;
    Ok(touched(done, id))
}

pub(super) fn end(call: &Call<'_>, args: EndAgreement) -> Answer<PaperView> {
    let id = paper_id(&args.paper)?;
    let end = NewEnd {
        on_day: day_of(&args.on_day)?,
        reason: &args.reason,
        note: &args.note,
    };
    write_about(call, id, |_, tx, today| {
        Ok(agreement::end(tx, id, &end, today)?)
    })
}
