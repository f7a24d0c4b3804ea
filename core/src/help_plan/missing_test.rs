//! What a plan lacks, case by case.

use super::content::{Fields, Goal, GoalWords, HelpPlan, Measure, Resource};
use super::missing::{Participant, Parties, missing};
use crate::ids::{CaseId, HelpPlanId, Id};
use crate::paper::Missing;
use crate::time::{Day, parse_day};
use proptest::prelude::*;

const ROW: Id = Id::new([7; 16]);

fn today() -> Day {
    parse_day("2027-01-12").unwrap()
}

fn parties() -> Parties {
    Parties {
        holder: true,
        participants: vec![participant("client", Some(true))],
    }
}

fn participant(part: &str, adult: Option<bool>) -> Participant {
    Participant {
        part: part.into(),
        adult,
    }
}

fn measure(who: &str) -> Measure {
    Measure {
        id: ROW,
        what: "zum Elternabend gehen".into(),
        who: who.into(),
        who_name: String::new(),
        by_when: String::new(),
        status: "open".into(),
    }
}

fn goal() -> Goal {
    Goal {
        id: ROW,
        words: GoalWords {
            area: "children_school".into(),
            vision: String::new(),
            text_client: "Nura geht gern zur Schule".into(),
            text_worker: String::new(),
            indicator: "keine Fehltage".into(),
            baseline: "sechs Fehltage im Monat".into(),
            target: "höchstens einer".into(),
            due: "2027-06-30".into(),
        },
        measures: vec![measure("client"), measure("service")],
    }
}

fn complete() -> HelpPlan {
    HelpPlan {
        id: HelpPlanId(ROW),
        case: CaseId(ROW),
        number: "2027–A–1".into(),
        fields: Fields {
            orientation: "improvement".into(),
            view_client: "Wir wollen ankommen".into(),
            view_worker: "Die Familie ist erschöpft".into(),
            period_from: "2027-01-12".into(),
            period_to: "2027-07-11".into(),
            evaluation_on: "2027-07-12".into(),
            ..Fields::default()
        },
        views: Vec::new(),
        areas: Vec::new(),
        resources: vec![Resource {
            id: ROW,
            kind: "family".into(),
            text: "Zusammenhalt".into(),
        }],
        goals: vec![goal()],
        partners: Vec::new(),
        sayings: Vec::new(),
    }
}

fn lacks(change: impl FnOnce(&mut HelpPlan)) -> Vec<&'static str> {
    let mut plan = complete();
    change(&mut plan);
    codes(&plan, &parties())
}

fn codes(plan: &HelpPlan, parties: &Parties) -> Vec<&'static str> {
    let missing = missing(plan, parties, today());
    missing.iter().map(|missing| missing.code).collect()
}

#[test]
fn a_complete_plan_lacks_nothing_and_an_empty_one_nearly_everything() {
    assert_eq!(lacks(|_| {}), [""; 0]);
    let mut empty = complete();
    empty.fields = Fields::default();
    (empty.resources, empty.goals) = (Vec::new(), Vec::new());
    assert_eq!(
        codes(&empty, &Parties::default()),
        [
            "holder",
            "participant",
            "orientation",
            "view_client",
            "view_worker",
            "resource",
            "goal",
            "period",
            "evaluation_on"
        ]
    );
}

#[test]
fn stabilisation_needs_a_reason() {
    let stabilise = |plan: &mut HelpPlan| plan.fields.orientation = "stabilisation".into();
    assert_eq!(lacks(stabilise), ["orientation_reason"]);
    assert_eq!(
        lacks(|plan| {
            stabilise(plan);
            plan.fields.orientation_reason = "Die Krankheit bleibt".into();
        }),
        [""; 0]
    );
}

#[test]
fn the_joint_evaluation_lies_neither_behind_nor_before_the_period() {
    let on = |day: &str| lacks(|plan| plan.fields.evaluation_on = day.into());
    assert_eq!(on("2027-01-12"), [""; 0]);
    assert_eq!(on("2027-01-11"), ["evaluation_past"]);
    assert_eq!(on("soon"), ["evaluation_on"]);
    assert_eq!(
        lacks(|plan| plan.fields.period_from = "2027-07-13".into()),
        ["period_order", "evaluation_before_period"]
    );
}

#[test]
fn a_goal_says_what_when_how_to_tell_and_what_the_client_does() {
    let of = |change: fn(&mut Goal)| {
        let mut plan = complete();
        plan.goals.iter_mut().for_each(change);
        missing(&plan, &parties(), today())
    };
    let one = |code| {
        vec![Missing {
            code,
            row: Some(ROW),
        }]
    };
    assert_eq!(of(|goal| goal.words.text_client.clear()), one("goal_text"));
    assert_eq!(
        of(|goal| goal.words.indicator.clear()),
        one("goal_indicator")
    );
    assert_eq!(of(|goal| goal.words.baseline.clear()), one("goal_baseline"));
    assert_eq!(
        of(|goal| goal.words.target = " ".into()),
        one("goal_target")
    );
    assert_eq!(of(|goal| goal.words.due.clear()), one("goal_due"));
    assert_eq!(of(|goal| goal.measures.clear()), one("measure"));
    assert_eq!(
        of(|goal| drop(goal.measures.remove(0))),
        one("client_measure")
    );
    let dropped = |goal: &mut Goal| goal.measures[0].status = "dropped".into();
    assert_eq!(of(dropped), one("client_measure"));
    let six = lacks(|plan| plan.goals = vec![goal(); 6]);
    assert_eq!(six, ["goals_too_many"]);
}

#[test]
fn somebody_who_may_sign_takes_part() {
    let with = |participants: &[Participant]| {
        let parties = Parties {
            holder: true,
            participants: participants.to_vec(),
        };
        codes(&complete(), &parties).is_empty()
    };
    let (minor, aged) = (Some(false), Some(true));
    assert!(with(&[participant("client", None)]));
    assert!(!with(&[participant("client", minor)]));
    assert!(!with(&[
        participant("family", aged),
        participant("child", minor)
    ]));
    assert!(with(&[
        participant("child", minor),
        participant("representative", aged)
    ]));
    assert!(!with(&[participant("representative", aged)]));
}

proptest! {
    /// Whatever else is written or left out, no plan without a day of joint evaluation is ever
    /// complete; and taking something out of a plan never takes something off the list.
    #[test]
    fn without_a_joint_evaluation_never_complete(
        blank in proptest::collection::vec(0_usize..9, 0..9),
        holder: bool,
    ) {
        let mut plan = complete();
        let mut before = codes(&plan, &parties());
        for field in blank {
            match field {
                0 => plan.fields.view_client.clear(),
                1 => plan.fields.view_worker.clear(),
                2 => plan.resources.clear(),
                3 => plan.fields.period_to.clear(),
                4 => plan.goals.iter_mut().for_each(|goal| goal.words.due.clear()),
                5 => plan.goals.iter_mut().for_each(|goal| goal.words.indicator.clear()),
                6 => plan.goals.iter_mut().for_each(|goal| goal.words.text_client.clear()),
                7 => plan.goals.iter_mut().for_each(|goal| goal.words.target.clear()),
                _ => plan.fields.orientation.clear(),
            }
            let after = codes(&plan, &parties());
            prop_assert!(before.iter().all(|code| after.contains(code)));
            before = after;
        }
        plan.fields.evaluation_on.clear();
        let codes = codes(&plan, &Parties { holder, ..parties() });
        prop_assert!(codes.contains(&"evaluation_on"));
        prop_assert_eq!(codes.contains(&"holder"), !holder);
    }
}
