//! Help plans: what families and workers of the demo office want to reach.

use super::dice::Dice;
use super::words::GoalWords;
use super::{Build, text};
use crate::code;
use crate::commands::CommandError;
use crate::time::Day;
use chrono::Days;
use serde_json::{Value, json};

/// How many goals a plan has.
const GOALS: [(usize, usize); 4] = [(1, 30), (2, 40), (3, 20), (4, 10)];

impl Build<'_> {
    /// Writes a help plan for a case. Gives it, and the day of the joint evaluation; one of ten has
    /// none yet.
    pub(super) fn write_plan(
        &self,
        dice: &Dice,
        case: &str,
    ) -> Result<(String, Option<Day>), CommandError> {
        let begun = self.call("help_plan.begin", json!({ "case": case }))?;
        let plan = text(&begun, "/id")?;
        let spoken = begun.pointer("/persons/0/languages/0");
        let evaluation = dice.chance(90).then(|| self.next_evaluation(dice));
        self.fields(dice, &plan, spoken.unwrap_or(&Value::Null), evaluation)?;
        let words = &self.words.plan;
        for kind in code::RESOURCE_KIND.codes.iter().take(1 + dice.below(2)) {
            let resource = json!({ "id": null, "kind": kind, "text": dice.pick(&words.resources) });
            self.call(
                "help_plan.put_resource",
                json!({ "plan": plan, "resource": resource }),
            )?;
        }
        for _ in 0..dice.below(4) {
            let rating = json!({
                "plan": plan, "area": dice.pick(code::LIFE_AREA.codes),
                "rating": dice.below(5), "note": dice.pick(&words.notes),
            });
            self.call("help_plan.rate", rating)?;
        }
        if dice.chance(40) {
            let (name, role) = dice.pick(&words.partners).cloned().unwrap_or_default();
            let partner = json!({ "id": null, "name": name, "role": role });
            self.call(
                "help_plan.put_partner",
                json!({ "plan": plan, "partner": partner }),
            )?;
        }
        let first = dice.below(words.goals.len());
        let goals = words.goals.iter().cycle().skip(first);
        for goal in goals.take(dice.weighted(&GOALS).unwrap_or(1)) {
            self.goal(dice, &plan, goal)?;
        }
        Ok((plan, evaluation))
    }

    /// Both sides looked at the plan together and go on. Gives the next day to do so. Which steps
    /// were taken matters to whoever works there in the end.
    pub(super) fn evaluate(&self, dice: &Dice, plan: &str) -> Result<Day, CommandError> {
        let next = self.next_evaluation(dice);
        let fields = json!({ "evaluationOn": next.to_string() });
        let changed = json!({ "plan": plan, "fields": fields });
        let view = self.call("help_plan.change", changed)?;
        if next <= self.plan.until {
            return Ok(next);
        }
        let goals = view.get("goals").and_then(Value::as_array);
        for goal in goals.into_iter().flatten() {
            let measures = goal.get("measures").and_then(Value::as_array);
            for measure in measures.into_iter().flatten() {
                if measure.get("status").is_some_and(|status| status == "open") {
                    let status = if dice.chance(85) { "done" } else { "dropped" };
                    let set =
                        json!({ "plan": plan, "measure": measure.get("id"), "status": status });
                    self.call("help_plan.set_measure", set)?;
                }
            }
            if let (Some(goal), true) = (goal.get("id"), dice.chance(50)) {
                let ours = dice.pick(&self.words.plan.goals).map(|goal| &goal.ours);
                let measure = json!({
                    "id": null, "what": ours, "who": "service", "whoName": "",
                    "byWhen": self.ahead(10 + dice.below(80)),
                });
                let put = json!({ "plan": plan, "goal": goal, "measure": measure });
                self.call("help_plan.put_measure", put)?;
            }
        }
        Ok(next)
    }

    /// Mostly in half a year, sometimes soon.
    fn next_evaluation(&self, dice: &Dice) -> Day {
        let days = match dice.chance(15) {
            true => 8 + dice.below(30),
            false => 100 + dice.below(100),
        };
        self.today() + Days::new(days as u64)
    }

    fn fields(
        &self,
        dice: &Dice,
        plan: &str,
        language: &Value,
        evaluation: Option<Day>,
    ) -> Result<(), CommandError> {
        let words = &self.words.plan;
        let stabilise = dice.chance(12);
        let reason = dice.pick(&words.reasons).filter(|_| stabilise);
        let interpreted = dice.chance(60);
        let fields = json!({
            "orientation": if stabilise { "stabilisation" } else { "improvement" },
            "orientationReason": reason,
            "viewClient": dice.pick(&words.views_client),
            "viewClientLanguage": language,
            "viewWorker": dice.pick(&words.views_worker),
            "limits": words.limits,
            "rules": words.rules,
            "frequency": words.frequency,
            "language": language,
            "interpreter": if interpreted { "phone" } else { "none" },
            "interpreterNumber": interpreted.then(|| (4_000 + dice.below(900)).to_string()),
            "evaluationOn": evaluation.map(|day| day.to_string()),
            "evaluationMethod": words.method,
            "evaluationPlace": words.place,
        });
        self.call(
            "help_plan.change",
            json!({ "plan": plan, "fields": fields }),
        )?;
        Ok(())
    }

    fn goal(&self, dice: &Dice, plan: &str, words: &GoalWords) -> Result<(), CommandError> {
        let goal = json!({
            "id": null, "area": words.area, "vision": "", "textClient": words.client,
            "textWorker": words.worker, "indicator": words.indicator, "baseline": words.baseline,
            "target": words.target, "due": self.ahead(50 + dice.below(110)),
        });
        let view = self.call("help_plan.put_goal", json!({ "plan": plan, "goal": goal }))?;
        let goals = view.get("goals").and_then(Value::as_array);
        let last = goals.map_or(0, |goals| goals.len().saturating_sub(1));
        let goal = text(&view, &format!("/goals/{last}/id"))?;
        for (who, what, days) in [("client", &words.own, 21), ("service", &words.ours, 14)] {
            let measure = json!({
                "id": null, "what": what, "who": who, "whoName": "",
                "byWhen": self.ahead(days + dice.below(30)),
            });
            let args = json!({ "plan": plan, "goal": goal, "measure": measure });
            let view = self.call("help_plan.put_measure", args)?;
            let step = usize::from(who == "service");
            if dice.chance(20) {
                let measure = text(&view, &format!("/goals/{last}/measures/{step}/id"))?;
                let done = json!({ "plan": plan, "measure": measure, "status": "done" });
                self.call("help_plan.set_measure", done)?;
            }
        }
        Ok(())
    }

    /// The day so many days ahead.
    fn ahead(&self, days: usize) -> String {
        (self.today() + Days::new(days as u64)).to_string()
    }
}
