//! Commands about a paper before it is signed: what it would be now.
//!
//! A draft is laid out anew for each page, because the plan may change between two of them.

use super::help_plan_rows::Missing;
use super::paper_print::{PaperPage, page_of};
use super::{Answer, Call, Code, CommandError, Done};
use crate::agreement::{self, Gathered, Wish};
use crate::i18n::{Catalog, Language};
use crate::ids::{HelpPlanId, Id, PersonId};
use crate::paper::Head;
use crate::person;
use crate::print::Laid;
use crate::print::document::agreement::{AgreementPaper, template_digest};
use crate::store::Reader;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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

/// The digest over layout and fixed texts.
pub(super) fn template(language: &str, beside: Option<&str>) -> Result<[u8; 32], CommandError> {
    Language::from_tag(language).ok_or(Code::CodeUnknown)?;
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
        today: call.present_day()?,
    };
    let (gathered, readers) = call.read(|session, reader| {
        let roster = session.roster();
        let gathered = agreement::draft(reader, &roster, session.space(), &wish)?;
        let readers = Readers::of(reader, &gathered.content.head)?;
        Ok((gathered, readers))
    })?;
    let laid = AgreementPaper::draft(&gathered.content).lay_out()?;
    Ok((gathered, laid, readers))
}

/// Which languages the clients who sign speak and read.
pub(super) struct Readers {
    pub(super) speak: Vec<String>,
    read: BTreeSet<String>,
}

impl Readers {
    pub(super) fn of(reader: &Reader<'_>, head: &Head) -> Result<Self, CommandError> {
        let (mut speak, mut read) = (Vec::new(), BTreeSet::new());
        for client in head.clients.iter().filter(|client| client.signs) {
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

    /// Whether one of them reads the language beside.
    pub(super) fn reads(&self, beside: Option<&str>) -> bool {
        beside.is_some_and(|beside| self.read.contains(beside))
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
        reads_it: readers.reads(args.beside.as_deref()),
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
