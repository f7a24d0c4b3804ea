//! Commands about consents and releases from secrecy: filling in, printing for signature,
//! withdrawing.

use super::agreement_draft::Readers;
use super::paper::{PaperView, day_of, paper_id, touched};
use super::paper_print::{PaperPage, page_of};
use super::person::person_id;
use super::present::series;
use super::release_form::ReleaseForm;
use super::release_view::ReleaseRow;
use super::{Answer, Call, Code, CommandError, Done};
use crate::i18n::Language;
use crate::ids::{CaseId, Id, PaperId, PersonId};
use crate::paper::NewEnd;
use crate::print::Laid;
use crate::print::document::release::{ReleasePaper, template_digest};
use crate::release::{self, Gathered, Wish};
use serde::{Deserialize, Serialize};

/// What tells the number of a declaration from that of a help plan.
const DECLARATION: &str = "E";

/// A form, and in which languages it shall be printed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftRelease {
    pub person: String,
    pub form: ReleaseForm,
    /// `de`, `fr` or `en`.
    pub language: String,
    pub beside: Option<String>,
}

/// A page of it, from 1, with so many pixels per point.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReleasePage {
    pub release: DraftRelease,
    pub page: usize,
    pub scale: f64,
}

/// What printing for signature would give.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReleaseDraft {
    pub pages: usize,
    /// Codes of what is missing, as `release-missing-<code>` says it.
    pub missing: Vec<String>,
    /// Letters no font of ours can draw.
    pub missing_letters: Vec<String>,
    /// Languages of those who sign, those with fixed texts first.
    pub client_languages: Vec<String>,
    /// Whether one of them reads the language beside.
    pub reads_it: bool,
}

/// A release's paper, and why it does not hold any more.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WithdrawRelease {
    pub paper: String,
    pub on_day: String,
    /// Code of the list `release_end`.
    pub reason: String,
    pub note: String,
}

/// Whose releases: of a person, or asked for in a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReleasesOf {
    pub person: Option<String>,
    pub case: Option<String>,
}

/// Reads the arguments and lends the wish that they say.
fn with_wish<T>(
    call: &Call<'_>,
    args: &DraftRelease,
    act: impl FnOnce(&Wish<'_>) -> Result<T, CommandError>,
) -> Result<T, CommandError> {
    let today = call.present_day()?;
    let session = call.session()?;
    let (form, beside) = (args.form.read()?, args.beside.as_deref());
    Language::from_tag(&args.language).ok_or(Code::CodeUnknown)?;
    act(&Wish {
        person: person_id(&args.person)?,
        form: &form,
        language: &args.language,
        beside,
        template: template_digest(&args.language, beside),
        worker: session.user(),
        series: &series(&session, today).marked(DECLARATION),
        today,
    })
}

fn lay_out(
    call: &Call<'_>,
    args: &DraftRelease,
) -> Result<(Gathered, Laid, Readers), CommandError> {
    let (gathered, readers) = with_wish(call, args, |wish| {
        call.read(|session, reader| {
            let roster = session.roster();
            let gathered = release::draft(reader, &roster, session.space(), wish)?;
            let readers = Readers::of(reader, &gathered.content.head)?;
            Ok((gathered, readers))
        })
    })?;
    let laid = ReleasePaper::draft(&gathered.content).lay_out()?;
    Ok((gathered, laid, readers))
}

pub(super) fn draft(call: &Call<'_>, args: DraftRelease) -> Answer<ReleaseDraft> {
    let (gathered, laid, readers) = lay_out(call, &args)?;
    let letters = laid.missing_letters().into_iter();
    let missing = gathered.missing.into_iter();
    let draft = ReleaseDraft {
        pages: laid.page_count(),
        missing: missing.map(|missing| missing.code.to_owned()).collect(),
        missing_letters: letters.map(String::from).collect(),
        reads_it: readers.reads(args.beside.as_deref()),
        client_languages: readers.speak,
    };
    Ok(Done::read(draft).about(person_id(&args.person)?))
}

pub(super) fn draft_page(call: &Call<'_>, args: ReleasePage) -> Answer<PaperPage> {
    let (_, laid, _) = lay_out(call, &args.release)?;
    let person = person_id(&args.release.person)?;
    Ok(Done::read(page_of(&laid, args.page, args.scale)?).about(person))
}

pub(super) fn finalise(call: &Call<'_>, args: DraftRelease) -> Answer<PaperView> {
    let done = with_wish(call, &args, |wish| {
        call.write(
            |session, tx| {
                let (roster, space) = (session.roster(), session.space());
                Ok(release::freeze(tx, &roster, space, wish)?)
            },
            |session, reader, id| PaperView::read(session, reader, id, wish.today),
        )
    })?;
    let id = paper_id(&done.value.row.id)?;
    Ok(touched(done, id).touching(&["release"]))
}

pub(super) fn withdraw(call: &Call<'_>, args: WithdrawRelease) -> Answer<PaperView> {
    let id: PaperId = paper_id(&args.paper)?;
    let end = NewEnd {
        on_day: day_of(&args.on_day)?,
        reason: &args.reason,
        note: &args.note,
    };
    let today = call.present_day()?;
    let done = call.write(
        |session, tx| Ok(release::withdraw(tx, &session.roster(), id, &end, today)?),
        |session, reader, ()| PaperView::read(session, reader, id, today),
    )?;
    Ok(touched(done, id).touching(&["release"]))
}

pub(super) fn list(call: &Call<'_>, args: ReleasesOf) -> Answer<Vec<ReleaseRow>> {
    let today = call.present_day()?;
    let person: Option<PersonId> = args.person.as_deref().map(person_id).transpose()?;
    let case = args.case.as_deref().map(|case| {
        let id = Id::parse(case).map(CaseId);
        id.ok_or(Code::NotFound)
    });
    let case = case.transpose()?;
    let rows = call.read(|session, reader| {
        let found = match (person, case) {
            (Some(person), None) => release::of_person(reader, person)?,
            (None, Some(case)) => release::of_case(reader, case)?,
            _ => return Err(Code::ArgumentsMalformed.into()),
        };
        ReleaseRow::all(session, reader, &found, today)
    })?;
    let done = Done::read(rows);
    Ok(match (person, case) {
        (Some(person), _) => done.about(person),
        (_, Some(case)) => done.about(case),
        _ => done,
    })
}
