//! What becomes of applications: an answer, and a case with its phases.

use super::admission::Admission;
use super::{Build, text};
use crate::code;
use crate::commands::CommandError;
use crate::time::Day;
use chrono::Days;
use serde_json::{Value, json};

const CHANNELS: [(&str, usize); 3] = [("post", 60), ("handed_over", 25), ("encrypted_mail", 15)];
const CLOSURES: [(&str, usize); 5] = [
    ("goals_reached", 35),
    ("sufficiently_stable", 30),
    ("moved_away", 15),
    ("client_ended", 12),
    ("no_contact", 8),
];

/// In one of so many cases a partner is told something.
const TRUSTING: usize = 4;

/// Something that will happen.
pub(super) enum Step {
    /// An application gets a status; the written answer has a channel, a refusal a reason.
    Status(String, &'static str),
    /// A case begins from it.
    Begin(String, Vec<Value>),
    /// A case enters a phase.
    Phase(String, &'static str),
    /// A case gets a help plan, unless it ends before.
    Plan(String, Option<Day>),
    /// Both sides look at a plan together, unless its case ended before.
    Evaluate(String, Option<Day>),
}

impl Build<'_> {
    /// Does what was planned.
    pub(super) fn take(
        &self,
        admission: &mut Admission<'_>,
        on_day: Day,
        step: Step,
    ) -> Result<(), CommandError> {
        match step {
            Step::Status(application, status) => {
                let dice = &admission.dice;
                let reason = match status {
                    "refused" => dice.pick(code::REFUSAL_REASON.codes).copied(),
                    _ => Some(""),
                };
                let channel = match status {
                    "answered" => dice.weighted(&CHANNELS),
                    _ => Some(""),
                };
                let stated = json!({
                    "application": application, "status": status, "onDay": on_day.to_string(),
                    "reason": reason, "channel": channel, "note": "",
                });
                self.call("application.set_status", stated)?;
            }
            Step::Begin(application, persons) => {
                self.begin(admission, on_day, &application, persons)?
            }
            Step::Phase(case, phase) => {
                let reason = match phase {
                    "closed" => admission.dice.weighted(&CLOSURES).unwrap_or("other"),
                    _ => "",
                };
                let entered = json!({
                    "case": case, "phase": phase, "reason": reason, "onDay": on_day.to_string(),
                    "note": "",
                });
                self.call("case.set_phase", entered)?;
            }
            Step::Plan(_, Some(end)) | Step::Evaluate(_, Some(end)) if end <= on_day => {}
            Step::Plan(case, end) => {
                let (plan, next) = self.write_plan(&admission.dice, &case)?;
                self.evaluate_on(admission, on_day, next, Step::Evaluate(plan, end));
            }
            Step::Evaluate(plan, end) => {
                let next = self.evaluate(&admission.dice, &plan)?;
                self.evaluate_on(admission, on_day, Some(next), Step::Evaluate(plan, end));
            }
        }
        Ok(())
    }

    /// Some look at it a few days late.
    fn evaluate_on(&self, admission: &mut Admission<'_>, from: Day, next: Option<Day>, step: Step) {
        if let Some(next) = next {
            let days = u64::try_from((next - from).num_days()).unwrap_or(0);
            let late = admission.dice.below(9) as u64;
            admission.plan(from, days + late, step);
        }
    }

    fn begin(
        &self,
        admission: &mut Admission<'_>,
        on_day: Day,
        application: &str,
        persons: Vec<Value>,
    ) -> Result<(), CommandError> {
        let dice = &admission.dice;
        // In turn, so that the first worker has some even in a small office.
        let holder = admission
            .workers
            .get(admission.begun % admission.workers.len().max(1));
        let holder = holder.filter(|_| admission.begun == 0 || dice.chance(94));
        let deputy = dice.pick(admission.workers);
        let deputy = deputy.filter(|deputy| holder.is_some() && Some(*deputy) != holder);
        let begun = self.call(
            "case.begin",
            json!({
                "application": application, "persons": persons, "openedOn": on_day.to_string(),
                "holder": holder, "deputy": deputy,
            }),
        )?;
        let case = text(&begun, "/row/id")?;
        let clients = persons
            .iter()
            .filter(|one| one.get("part") == Some(&json!("client")));
        for client in clients.filter(|_| dice.chance(92)) {
            let agreed = json!({
                "case": case, "person": client.get("person"), "answer": "given",
                "how": if dice.chance(60) { "written" } else { "oral" },
                "language": "", "interpreter": dice.pick(code::INTERPRETER.codes), "onDay": on_day.to_string(),
            });
            self.call("case.consent", agreed)?;
        }
        if admission.begun.is_multiple_of(TRUSTING) {
            self.trust(&begun, admission.begun)?;
        }
        admission.begun += 1;
        let dice = &admission.dice;
        let (planned, at_work, helped) = (dice.chance(50), dice.chance(90), dice.chance(84));
        let (ends, lasts) = (dice.chance(55), 200 + dice.below(900) as u64);
        let enters = |phase| Step::Phase(case.clone(), phase);
        if planned {
            admission.plan(on_day, 20, enters("planning"));
        }
        if at_work {
            admission.plan(on_day, 50, enters("implementation"));
        }
        let end = ends.then(|| on_day + Days::new(lasts));
        if ends {
            admission.plan(on_day, lasts, enters("closed"));
        }
        if helped {
            admission.plan(on_day, 10, Step::Plan(case, end));
        }
        Ok(())
    }
}
