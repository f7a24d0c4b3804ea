//! Commands about papers for signature, whatever they are about: what happens to them.

use super::paper_party::Party;
use super::paper_print::{groups_of, laid_of};
use super::paper_scan::{self, ScanRow};
use super::paper_view::{EndRow, Looking, PaperRow, PrintRow};
use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::Session;
use crate::ids::{Id, PaperId, PersonId};
use crate::paper::{self, Facts, Frozen};
use crate::release;
use crate::store::{Reader, Tx};
use crate::time::{Day, parse_day};
use serde::{Deserialize, Serialize};

/// A paper's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichPaper {
    pub paper: String,
}

/// A copy somebody was handed.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandCopy {
    pub paper: String,
    pub person: String,
    pub on_day: String,
}

/// A paper, opened.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PaperView {
    pub row: PaperRow,
    pub document: String,
    /// SHA-256 over the frozen bytes.
    pub digest: String,
    /// What stands beside the code of squares, in two lines.
    pub groups: String,
    pub parties: Vec<Party>,
    /// What has a box of its own on the paper: codes of the list `release_item`.
    pub boxes: Vec<String>,
    pub prints: Vec<PrintRow>,
    pub scans: Vec<ScanRow>,
    pub ended: Option<EndRow>,
    /// Number and version of the paper it follows.
    pub supersedes: Option<String>,
    /// How many; 0 until it was laid out since the desk was opened.
    pub pages: usize,
    /// Whether what is stored is what was frozen.
    pub intact: bool,
    /// Others of the same root that are in force beside it.
    pub others_in_force: Vec<PaperRow>,
    /// What it belongs to is only looked up: nothing is signed or filed any more.
    pub restricted: bool,
}

/// Reads a paper's id.
pub(super) fn paper_id(text: &str) -> Result<PaperId, CommandError> {
    Id::parse(text)
        .map(PaperId)
        .ok_or_else(|| Code::NotFound.into())
}

pub(super) fn day_of(text: &str) -> Result<Day, CommandError> {
    parse_day(text).ok_or_else(|| Code::DateUnreadable.into())
}

impl PaperView {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        id: PaperId,
        today: Day,
    ) -> Result<Self, CommandError> {
        let looking = Looking {
            session,
            reader,
            today,
        };
        let one = paper::find(reader, id)?;
        let facts = looking.facts(one.root)?;
        let known = one.kind.zip(one.head.as_ref());
        let parties = known.map(|(kind, head)| looking.parties(&one, kind, head, &facts));
        let row = looking.row(&one, &facts)?;
        let beside = row.state == "in_force";
        let others = paper::state::in_force(&facts)
            .filter(|other| beside && other.id != one.id)
            .map(|other| looking.row(other, &facts));
        Ok(Self {
            document: one.document.to_string(),
            digest: one.digest.to_string(),
            groups: groups_of(&one),
            parties: parties.transpose()?.unwrap_or_default(),
            prints: looking.prints(&one, &facts),
            scans: paper_scan::rows(session, &one, &facts),
            ended: looking.ended(&one, &facts),
            supersedes: followed(&one, &facts),
            pages: session.papers().pages(one.digest).unwrap_or(0),
            boxes: release::boxes(&one),
            intact: one.head.is_some(),
            others_in_force: others.collect::<Result<_, _>>()?,
            restricted: reader.is_restricted(one.root)?,
            row,
        })
    }
}

/// Number and version of the one before.
fn followed(one: &Frozen, facts: &Facts) -> Option<String> {
    let mut frozen = facts.frozen.iter();
    let before = frozen.find(|other| Some(other.digest) == one.supersedes)?;
    Some(format!("{}-{}", before.number, before.version))
}

pub(super) fn open(call: &Call<'_>, args: WhichPaper) -> Answer<PaperView> {
    let (id, today) = (paper_id(&args.paper)?, call.present_day()?);
    let (mut view, one) = call.read(|session, reader| {
        let view = PaperView::read(session, reader, id, today)?;
        Ok((view, paper::find(reader, id)?))
    })?;
    if one.head.is_some() {
        view.pages = laid_of(call, &one)?.page_count();
    }
    Ok(Done::read(view).about(id))
}

/// Writes about one paper, on the present day, and shows it.
pub(super) fn write_about(
    call: &Call<'_>,
    id: PaperId,
    act: impl FnOnce(&Session, &mut Tx<'_>, Day) -> Result<(), CommandError>,
) -> Answer<PaperView> {
    let today = call.present_day()?;
    let done = call.write(
        |session, tx| act(session, tx, today),
        |session, reader, ()| PaperView::read(session, reader, id, today),
    )?;
    Ok(touched(done, id))
}

/// What changed with a paper: what it was made from, and the root it stands in.
pub(super) fn touched(done: Done<PaperView>, id: PaperId) -> Done<PaperView> {
    let row = &done.value.row;
    let named = [
        ("case", row.case.clone()),
        ("help_plan", row.plan.clone()),
        ("release", row.release.clone()),
    ];
    let persons: Vec<Id> = row
        .persons
        .iter()
        .filter_map(|one| Id::parse(&one.id))
        .collect();
    let done = done.about(id).touching(&["paper", "today", "attention"]);
    let done = done.touching_one("paper", id);
    let done = persons
        .into_iter()
        .fold(done, |done, person| done.touching_one("person", person));
    named
        .into_iter()
        .filter_map(|(kind, id)| Some((kind, Id::parse(&id?)?)))
        .fold(done, |done, (kind, id)| done.touching_one(kind, id))
}

pub(super) fn hand_copy(call: &Call<'_>, args: HandCopy) -> Answer<PaperView> {
    let id = paper_id(&args.paper)?;
    let person: PersonId = super::person::person_id(&args.person)?;
    let on_day = day_of(&args.on_day)?;
    write_about(call, id, |_, tx, today| {
        Ok(paper::hand_copy(tx, id, person, on_day, today)?)
    })
}
