//! What keeps a plan from being finalised.

use super::content::{Goal, HelpPlan};
use crate::paper::Missing;
use crate::time::{Day, parse_day};

/// The most goals of a plan: more can not be kept in mind.
const MOST_GOALS: usize = 5;

/// What the case says that a plan needs to know.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Parties {
    /// Whether somebody holds the case.
    pub holder: bool,
    /// Who takes part.
    pub participants: Vec<Participant>,
}

/// Somebody who takes part in a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Participant {
    /// Code of the list `case_part`.
    pub part: String,
    /// Whether she is of age; unknown for somebody whose birth date is.
    pub adult: Option<bool>,
}

/// What keeps a plan from being finalised, in the order of the plan. Empty: nothing does.
pub fn missing(plan: &HelpPlan, parties: &Parties, today: Day) -> Vec<Missing> {
    let fields = &plan.fields;
    let mut missing = Vec::new();
    let mut need = |fulfilled: bool, code: &'static str| {
        if !fulfilled {
            missing.push(Missing { code, row: None });
        }
    };
    need(parties.holder, "holder");
    need(somebody_can_sign(&parties.participants), "participant");
    need(filled(&fields.orientation), "orientation");
    let reason = fields.orientation != "stabilisation" || filled(&fields.orientation_reason);
    need(reason, "orientation_reason");
    need(filled(&fields.view_client), "view_client");
    need(filled(&fields.view_worker), "view_worker");
    need(
        plan.resources.iter().any(|resource| filled(&resource.text)),
        "resource",
    );
    need(!plan.goals.is_empty(), "goal");
    need(plan.goals.len() <= MOST_GOALS, "goals_too_many");
    missing.extend(plan.goals.iter().flat_map(of_goal));
    missing.extend(of_time(plan, today).map(|code| Missing { code, row: None }));
    missing
}

/// Somebody is accompanied, and she or her representative can sign. An unknown age keeps nobody
/// from it.
fn somebody_can_sign(participants: &[Participant]) -> bool {
    let mut accompanied = participants
        .iter()
        .filter(|one| matches!(&*one.part, "client" | "child"));
    let represented = participants.iter().any(|one| one.part == "representative");
    accompanied.any(|one| represented || (one.part == "client" && one.adult != Some(false)))
}

fn of_goal(goal: &Goal) -> impl Iterator<Item = Missing> {
    let words = &goal.words;
    let agreed = || goal.measures.iter().filter(|measure| measure.is_agreed());
    let needs = [
        (
            filled(&words.text_client) || filled(&words.text_worker),
            "goal_text",
        ),
        (filled(&words.indicator), "goal_indicator"),
        (filled(&words.baseline), "goal_baseline"),
        (filled(&words.target), "goal_target"),
        (parse_day(&words.due).is_some(), "goal_due"),
        (agreed().next().is_some(), "measure"),
        (
            agreed().next().is_none() || agreed().any(|measure| measure.who == "client"),
            "client_measure",
        ),
    ];
    let row = Some(goal.id);
    needs
        .into_iter()
        .filter(|(fulfilled, _)| !fulfilled)
        .map(move |(_, code)| Missing { code, row })
}

/// The period, and the day on which both sides look at it together.
fn of_time(plan: &HelpPlan, today: Day) -> impl Iterator<Item = &'static str> {
    let day = |text: &str| parse_day(text);
    let (from, to) = (day(&plan.fields.period_from), day(&plan.fields.period_to));
    let period = match (from, to) {
        (Some(from), Some(to)) if to < from => Some("period_order"),
        (Some(_), Some(_)) => None,
        _ => Some("period"),
    };
    let evaluation = match day(&plan.fields.evaluation_on) {
        None => Some("evaluation_on"),
        Some(on) if on < today => Some("evaluation_past"),
        Some(on) if from.is_some_and(|from| on < from) => Some("evaluation_before_period"),
        Some(_) => None,
    };
    [period, evaluation].into_iter().flatten()
}

fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}
