//! Applications come in; what will become of each is planned at once.

use super::casework::Step;
use super::dice::Dice;
use super::family::Family;
use super::{Build, text};
use crate::code;
use crate::commands::CommandError;
use crate::time::Day;
use chrono::{Datelike, Days, Weekday};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The last ones came in so many days before the end and are still to be answered; the first of
/// them is late.
const PRESSING: [u64; 4] = [38, 24, 15, 6];

const PATHS: [(&str, usize); 4] = [
    ("referred_service", 70),
    ("self", 18),
    ("mandated_by_law", 8),
    ("other", 4),
];
const DECISIONS: [(&str, usize); 5] = [
    ("accepted", 79),
    ("waiting_list", 5),
    ("refused", 8),
    ("referred_on", 4),
    ("withdrawn", 4),
];
const URGENCIES: [(&str, usize); 3] = [("normal", 75), ("soon", 20), ("at_once", 5)];

/// The intake of an office: what came in, and what is still ahead.
pub(super) struct Admission<'a> {
    /// Dice of its own, so that people and contacts are the same with and without it.
    pub(super) dice: Dice,
    pub(super) workers: &'a [String],
    /// How many cases have begun.
    pub(super) begun: usize,
    contacts: usize,
    came: usize,
    /// How many steps were ever planned: tells those of one day apart.
    planned: usize,
    ahead: BTreeMap<(Day, usize), Step>,
}

impl<'a> Admission<'a> {
    pub(super) fn new(seed: u64, workers: &'a [String]) -> Self {
        Self {
            dice: Dice::new(seed ^ 0x41_44_4d),
            workers,
            begun: 0,
            contacts: 0,
            came: 0,
            planned: 0,
            ahead: BTreeMap::new(),
        }
    }

    /// Plans a step for so many days after a day, or the Friday before.
    pub(super) fn plan(&mut self, from: Day, days: u64, step: Step) {
        let day = from + Days::new(days);
        let day = match day.weekday() {
            Weekday::Sat => day - Days::new(1),
            Weekday::Sun => day - Days::new(2),
            _ => day,
        };
        self.planned += 1;
        self.ahead.insert((day.max(from), self.planned), step);
    }
}

impl Build<'_> {
    /// What happens besides a contact of a day.
    pub(super) fn admit(
        &self,
        admission: &mut Admission<'_>,
        day: Day,
        families: &[Family],
    ) -> Result<(), CommandError> {
        admission.contacts += 1;
        while admission.came < self.plan.applications
            && self.arrival(admission.came) < admission.contacts
        {
            let received = match (self.plan.clock, self.pressing(admission.came)) {
                (None, Some(days)) => self.plan.until - Days::new(days),
                _ => day,
            };
            if let Some(family) = families.get(admission.came % families.len().max(1)) {
                self.apply(admission, received, family)?;
            }
            admission.came += 1;
            self.advance()?;
        }
        while let Some(entry) = admission.ahead.first_entry() {
            let (on_day, _) = *entry.key();
            if on_day > self.today() {
                break;
            }
            let step = entry.remove();
            self.take(admission, on_day, step)?;
        }
        Ok(())
    }

    /// Before which contact an application comes in: spread over the years, the last ones near
    /// the end.
    fn arrival(&self, number: usize) -> usize {
        let plan = self.plan;
        let until = |days: u64| {
            let place = plan.days.saturating_sub(days) as usize;
            plan.contacts * place / plan.days.max(1) as usize
        };
        let [first, ..] = PRESSING;
        match self.pressing(number) {
            Some(days) => until(days),
            None => until(first) * number / plan.applications.max(1),
        }
    }

    /// How many days before the end an application came in, if it is one of the last.
    fn pressing(&self, number: usize) -> Option<u64> {
        let early = self.plan.applications.saturating_sub(PRESSING.len());
        PRESSING.get(number.checked_sub(early)?).copied()
    }

    fn apply(
        &self,
        admission: &mut Admission<'_>,
        day: Day,
        family: &Family,
    ) -> Result<(), CommandError> {
        let dice = &admission.dice;
        let grown_up: Vec<&String> = family.members.iter().take(family.grown_up).collect();
        let new = json!({
            "persons": grown_up, "newPersons": [], "draft": null,
            "fields": self.form(dice, day),
        });
        let id = text(&self.call("application.create", new)?, "/row/id")?;
        let status = |status| Step::Status(id.clone(), status);
        let (complete, interim) = (dice.chance(35), dice.chance(10));
        let after = match self.pressing(admission.came) {
            None => 12 + dice.below(16) as u64,
            // Not within the time of this office.
            Some(_) => 60,
        };
        let decision = dice.weighted(&DECISIONS).unwrap_or("accepted");
        if complete {
            admission.plan(day, 3, status("complete"));
        }
        if interim {
            admission.plan(day, 9, status("interim_answer"));
        }
        match decision {
            "accepted" => {
                let parts = family.members.iter().enumerate();
                let parts = parts.map(|(place, person)| {
                    let part = if place < family.grown_up {
                        "client"
                    } else {
                        "child"
                    };
                    json!({ "person": person, "part": part })
                });
                admission.plan(day, after, Step::Begin(id.clone(), parts.collect()));
            }
            decision => admission.plan(day, after, status(decision)),
        }
        if decision != "withdrawn" {
            admission.plan(day, after + 1, status("answered"));
        }
        Ok(())
    }

    fn form(&self, dice: &Dice, day: Day) -> Value {
        let words = &self.words.admission;
        let pick = |from: &[String]| dice.pick(from).cloned().unwrap_or_default();
        let path = dice.weighted(&PATHS).unwrap_or("self");
        let referred = path == "referred_service";
        let law = if path == "mandated_by_law" {
            words.law.as_str()
        } else {
            ""
        };
        let groups = code::TARGET_GROUP.codes;
        // The last one needs words of its own.
        let named = groups.get(..groups.len() - 1).unwrap_or_default();
        json!({
            "receivedOn": day.to_string(),
            "path": path,
            "legalBasis": law,
            "referrer": {
                "name": if referred { pick(&words.referrers) } else { String::new() },
                "kind": if referred { "accredited" } else { "" },
                "person": "", "phone": "", "email": "", "help": "",
            },
            "groups": [dice.pick(named)],
            "otherGroup": "",
            "problemsClient": pick(&words.problems),
            "problemsService": if referred { pick(&words.views) } else { String::new() },
            "whyLongTerm": pick(&words.reasons),
            "resources": "",
            "wishes": pick(&words.wishes),
            "otherServices": "",
            "urgency": dice.weighted(&URGENCIES),
            "risks": "",
            "replyTo": if referred { "both" } else { "persons" },
            "knowsAgrees": if dice.chance(88) { "yes" } else { "unknown" },
            "safeContact": "",
        })
    }
}
