//! From plan, case and office to what is frozen.
//!
//! A draft on the screen and the paper to be signed are gathered by the same function in one
//! transaction; what is printed is what was read back from the frozen bytes.

use super::Content;
use super::gather::{Source, Version, gather};
use crate::code;
use crate::help_plan::{self, HelpPlan};
use crate::ids::{HelpPlanId, PaperId, SpaceId};
use crate::paper::{self, Birth, Digest, Facts, Frozen, Missing, NewEnd, PaperError, state};
use crate::roster::Roster;
use crate::store::{Reader, Tx};
use crate::time::Day;

/// What is to be printed, and how.
pub struct Wish<'a> {
    /// The plan.
    pub plan: HelpPlanId,
    /// The language that binds.
    pub language: &'a str,
    /// The client's language beside it.
    pub beside: Option<&'a str>,
    /// SHA-256 over layout and fixed texts in these languages.
    pub template: [u8; 32],
    /// The present day.
    pub today: Day,
}

/// What would be frozen now.
pub struct Gathered {
    /// All of it.
    pub content: Content,
    /// What keeps it from being frozen.
    pub missing: Vec<Missing>,
}

/// What a plan would be as an agreement; nothing is written.
pub fn draft(
    reader: &Reader<'_>,
    roster: &Roster,
    space: SpaceId,
    wish: &Wish<'_>,
) -> Result<Gathered, PaperError> {
    let source = Source {
        reader,
        roster,
        space,
    };
    let (gathered, _) = read(&source, wish, Birth::NONE)?;
    Ok(gathered)
}

/// Freezes a plan as its next version, for ever. `expected` is the version the worker saw coming.
pub fn freeze(
    tx: &mut Tx<'_>,
    roster: &Roster,
    space: SpaceId,
    wish: &Wish<'_>,
    expected: i64,
) -> Result<PaperId, PaperError> {
    let birth = Birth::draw(tx);
    let reader = tx.reader();
    let source = Source {
        reader: &reader,
        roster,
        space,
    };
    let (gathered, plan) = read(&source, wish, birth)?;
    let Gathered { content, missing } = gathered;
    if i64::from(content.head.version) != expected {
        return Err(PaperError::VersionTaken);
    }
    paper::check_complete(&missing)?;
    paper::freeze(tx, plan.case.0, Some(plan.id), &content)
}

/// The content as the frozen bytes would say it, and the plan.
fn read(
    source: &Source<'_>,
    wish: &Wish<'_>,
    birth: Birth,
) -> Result<(Gathered, HelpPlan), PaperError> {
    paper::check_languages(wish.language, wish.beside)?;
    let plan = help_plan::read(source.reader, wish.plan)?.ok_or(PaperError::NotFound)?;
    let facts = paper::facts(source.reader, source.roster, plan.case.0)?;
    let before: Vec<&Frozen> = facts
        .frozen
        .iter()
        .filter(|one| one.plan == Some(plan.id))
        .collect();
    let version = Version {
        birth,
        number: before.iter().map(|one| one.version).max().unwrap_or(0) + 1,
        supersedes: followed(&before, &facts),
    };
    let gathered = gather(source, &plan, wish, &version)?;
    let content = paper::as_frozen(&gathered.content)?;
    Ok((
        Gathered {
            content,
            ..gathered
        },
        plan,
    ))
}

/// The latest version before, leaving out those nobody answered before they were ended.
fn followed(before: &[&Frozen], facts: &Facts) -> Option<Digest> {
    let given_up = |one: &Frozen| {
        facts.ended.iter().any(|ended| ended.digest == one.digest)
            && !state::is_answered(one, facts)
    };
    let mut standing = before.iter().filter(|one| !given_up(one));
    standing.next().map(|one| one.digest)
}

/// Ends an agreement from a day on.
pub fn end(
    tx: &mut Tx<'_>,
    paper: PaperId,
    end: &NewEnd<'_>,
    today: Day,
) -> Result<(), PaperError> {
    let one = paper::find(&tx.reader(), paper)?;
    one.body::<Content>().ok_or(PaperError::NotFound)?;
    paper::end(tx, paper, &code::AGREEMENT_END, end, today)
}
