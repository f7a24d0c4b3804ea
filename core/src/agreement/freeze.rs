//! From plan, case and office to what is frozen.
//!
//! A draft on the screen and the paper to be signed are gathered by the same function in one
//! transaction; what is printed is what was read back from the frozen bytes.

use super::gather::{Source, Version, gather};
use super::tables::*;
use super::{AgreementError, Content, Digest, Facts, Frozen, state, store, written};
use crate::code;
use crate::help_plan::{self, HelpPlan, Missing};
use crate::ids::{AgreementId, HelpPlanId, Id, SpaceId};
use crate::roster::Roster;
use crate::store::{Reader, Tx, Value, maybe};
use crate::time::Day;

/// Languages that can bind.
const MASTERS: [&str; 3] = ["de", "fr", "en"];

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

impl Wish<'_> {
    fn check(&self) -> Result<(), AgreementError> {
        let beside = self
            .beside
            .is_none_or(|beside| beside != self.language && code::LANGUAGE.has(beside));
        let known = MASTERS.contains(&self.language) && beside;
        known.then_some(()).ok_or(AgreementError::CodeUnknown)
    }
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
) -> Result<Gathered, AgreementError> {
    let source = Source {
        reader,
        roster,
        space,
    };
    // A draft has no document yet: zeros stand where the frozen one draws its own.
    let (gathered, _) = read(&source, wish, [Id::new([0; 16]); 2])?;
    Ok(gathered)
}

/// Freezes a plan as its next version, for ever. `expected` is the version the worker saw coming.
pub fn freeze(
    tx: &mut Tx<'_>,
    roster: &Roster,
    space: SpaceId,
    wish: &Wish<'_>,
    expected: i64,
) -> Result<AgreementId, AgreementError> {
    let drawn = [tx.draw(), tx.draw()];
    let reader = tx.reader();
    let source = Source {
        reader: &reader,
        roster,
        space,
    };
    let (gathered, plan) = read(&source, wish, drawn)?;
    let Gathered { content, missing } = gathered;
    if i64::from(content.version) != expected {
        return Err(AgreementError::VersionTaken);
    }
    if !missing.is_empty() {
        let codes = missing.into_iter().map(|missing| missing.code.to_owned());
        return Err(AgreementError::Incomplete(codes.collect()));
    }
    let bytes = written::write(&content)?;
    let (by, at) = (tx.author(), tx.now().0);
    let supersedes = content.supersedes.as_deref().and_then(Digest::parse);
    let [document, _] = drawn;
    let values = [
        (PLAN, Value::from(plan.id)),
        (DOCUMENT, Value::from(document)),
        (NUMBER, content.number.as_str().into()),
        (VERSION, Value::Int(i64::from(content.version))),
        (FROZEN_DIGEST, Value::Bytes(Digest::of(&bytes).0.to_vec())),
        (CONTENT, Value::Bytes(bytes)),
        (
            SUPERSEDES,
            maybe(supersedes.map(|digest| digest.0.to_vec())),
        ),
        (FROZEN_BY, Value::from(by)),
        (FROZEN_AT, Value::Int(at)),
    ];
    let row = tx.state_fact(plan.case.0, &AGREEMENT, &values)?;
    Ok(AgreementId(row))
}

/// The content as the frozen bytes say it: letters put together, and nothing that could not be
/// read back.
fn read(
    source: &Source<'_>,
    wish: &Wish<'_>,
    [document, salt]: [Id; 2],
) -> Result<(Gathered, HelpPlan), AgreementError> {
    wish.check()?;
    let plan = help_plan::read(source.reader, wish.plan)?.ok_or(AgreementError::NotFound)?;
    let facts = store::facts(source.reader, source.roster, plan.case)?;
    let before: Vec<&Frozen> = facts
        .frozen
        .iter()
        .filter(|one| one.plan == plan.id)
        .collect();
    let version = Version {
        document,
        salt,
        number: before.iter().map(|one| one.version).max().unwrap_or(0) + 1,
        supersedes: followed(&before, &facts),
    };
    let gathered = gather(source, &plan, wish, &version)?;
    let content = written::read(&written::write(&gathered.content)?)?;
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
