//! When a case is evaluated jointly: what was signed counts, not what was typed since.

use super::{Content, standing_in};
use crate::help_plan;
use crate::ids::{CaseId, HelpPlanId, PaperId};
use crate::paper::{self, Facts};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use std::collections::BTreeMap;

/// The day on which a case is evaluated jointly, and where it is written.
pub struct Evaluated {
    /// The day.
    pub on: String,
    /// The plan.
    pub plan: HelpPlanId,
    /// `None` as long as only the draft says so.
    pub agreement: Option<PaperId>,
}

/// The days of joint evaluation of several cases: the earliest people signed and still stand by,
/// else what the newest plan says. `agreed` is [`agreed_in`] of these cases.
pub fn evaluations(
    reader: &Reader<'_>,
    cases: impl Iterator<Item = CaseId>,
    agreed: &[Facts],
) -> Result<BTreeMap<CaseId, Evaluated>, StoreError> {
    let planned = help_plan::evaluations(reader, cases)?.into_iter();
    let planned = planned.map(|one| {
        let (on, plan) = (one.on, one.plan);
        let evaluated = Evaluated {
            on,
            plan,
            agreement: None,
        };
        (one.case, evaluated)
    });
    let mut evaluations: BTreeMap<CaseId, Evaluated> = planned.collect();
    let mut signed: Vec<(CaseId, Evaluated)> = agreed
        .iter()
        .flat_map(paper::state::in_force)
        .filter_map(|one| {
            let evaluated = Evaluated {
                on: one.body::<Content>()?.evaluation.on,
                plan: one.plan?,
                agreement: Some(one.id),
            };
            Some((CaseId(one.root), evaluated))
        })
        .collect();
    signed.sort_by(|(_, one), (_, other)| other.on.cmp(&one.on));
    evaluations.extend(signed);
    Ok(evaluations)
}

/// What was agreed in those of several cases in which something was, and not ended.
pub fn agreed_in(
    reader: &Reader<'_>,
    roster: &Roster,
    cases: impl Iterator<Item = CaseId>,
) -> Result<Vec<Facts>, StoreError> {
    let standing = standing_in(reader, cases)?.into_iter();
    let facts = standing.map(|case| paper::facts(reader, roster, case.0));
    facts.collect()
}
