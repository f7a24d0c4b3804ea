//! The office itself: its workers, and how it is filled.

use super::admission::Admission;
use super::counselling::Team;
use super::family::Family;
use super::shift::{Shift, shifts};
use super::{Build, text};
use crate::commands::{Code, CommandError};
use crate::desk::Founding;
use crate::ids::{Id, UserId};
use crate::keys::Passphrase;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The passphrase of every worker of a demo office; the unlock page of one shows it.
pub const PASSPHRASE: &str = "look around demo";

/// Name and initials; the first is the one at the desk in the end.
const WORKERS: [(&str, &str); 4] = [
    ("Selin Kaya", "SK"),
    ("Jonas Brandt", "JB"),
    ("Mira Vogel", "MV"),
    ("Amadou Keita", "AK"),
];

/// Minutes between two contacts of a day.
const PACE: i64 = 7;
/// Between the first and the last contact of a day.
const LONGEST_DAY: i64 = 9 * 60;

pub(super) fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE.to_owned())
}

impl Build<'_> {
    /// Founds the store. Gives its folder.
    pub(super) fn found(&self) -> Result<PathBuf, CommandError> {
        let plan = self.plan;
        let work = (plan.persons + plan.contacts + plan.applications) as u64;
        self.job.step("demo", work);
        self.set_clock(shifts(plan, WORKERS.len()).first(), 0, 0);
        let [(name, short), ..] = WORKERS;
        let session = self.desk.found(&Founding {
            label: plan.label.to_owned(),
            name: name.to_owned(),
            short: short.to_owned(),
            passphrase: passphrase(),
            demo: true,
        })?;
        Ok(session.home().folder().to_owned())
    }

    /// Fills it. Gives the worker who sits at the desk in the end.
    pub(super) fn fill(&self, folder: &Path) -> Result<UserId, CommandError> {
        self.open()?;
        let workers = self.settle()?;
        self.work(folder, &workers, &shifts(self.plan, WORKERS.len()))?;
        let first = workers.first().ok_or(Code::NotFound)?;
        Ok(Id::parse(first).map(UserId).ok_or(Code::NotFound)?)
    }

    /// The office says who it is, and the colleagues come. Gives the ids of all workers.
    fn settle(&self) -> Result<Vec<String>, CommandError> {
        self.call("office.set", self.words.office.clone())?;
        for (name, short) in WORKERS.iter().skip(1) {
            let colleague = json!({
                "name": name, "short": short, "passphrase": PASSPHRASE,
                "coordinator": false, "dataProtection": false,
            });
            self.call("user.add", colleague)?;
        }
        self.know_partners()?;
        let users = self.call("user.list", json!({}))?;
        let id_of = |short: &str| {
            let mut users = users.as_array().into_iter().flatten();
            let user = users.find(|user| user.get("short").is_some_and(|known| known == short));
            text(user.ok_or(Code::NotFound)?, "/id")
        };
        WORKERS.iter().map(|(_, short)| id_of(short)).collect()
    }

    /// What every worker does when she sits down for the first time: her language, her sheets.
    fn open(&self) -> Result<(), CommandError> {
        if let Some(session) = self.desk.session() {
            session.store().hurry()?;
        }
        let mut settings = self.call("settings.get", json!({}))?;
        if let Some(settings) = settings.as_object_mut() {
            settings.insert("language".to_owned(), self.plan.language.into());
        }
        self.call("settings.set", settings)?;
        let sheets = self.call("store.sheets", json!({}))?;
        for sheet in sheets.as_array().into_iter().flatten() {
            let asked = sheet.get("ask").and_then(Value::as_array);
            let groups: Vec<Option<&Value>> = asked
                .into_iter()
                .flatten()
                .map(|number| {
                    let place = usize::try_from(number.as_u64()?).ok()?.checked_sub(1)?;
                    sheet.get("groups")?.get(place)
                })
                .collect();
            let proof = json!({ "kind": sheet.get("kind"), "groups": groups });
            self.call("store.prove_sheet", proof)?;
        }
        Ok(())
    }

    fn hand_to(&self, folder: &Path, worker: &str) -> Result<(), CommandError> {
        let user = Id::parse(worker).map(UserId).ok_or(Code::NotFound)?;
        self.desk.unlock(folder, user, &passphrase())?;
        Ok(())
    }

    fn work(
        &self,
        folder: &Path,
        workers: &[String],
        shifts: &[Shift],
    ) -> Result<(), CommandError> {
        let mut families: Vec<Family> = Vec::new();
        let mut admission = Admission::new(self.plan.seed, workers);
        for shift in shifts {
            let Some(worker) = workers.get(shift.number % workers.len().max(1)) else {
                continue;
            };
            self.set_clock(Some(shift), 0, 0);
            if shift.number > 0 {
                self.hand_to(folder, worker)?;
                self.open()?;
            }
            self.welcome(shift, &mut families)?;
            let colleagues = workers.iter().filter(|other| *other != worker);
            let team = Team {
                colleagues: colleagues.cloned().collect(),
            };
            self.counsel(shift, &families, &team, &mut admission)?;
        }
        if let Some(first) = workers.first() {
            self.hand_to(folder, first)?;
        }
        if let Some(family) = families.first() {
            self.draft(family)?;
        }
        Ok(())
    }

    fn welcome(&self, shift: &Shift, families: &mut Vec<Family>) -> Result<(), CommandError> {
        let mut there: usize = families.iter().map(|family| family.members.len()).sum();
        // The second entry of one of them is a person, too.
        there += usize::from(!families.is_empty());
        let first = families.is_empty();
        while there + usize::from(first) < shift.persons {
            let most = shift.persons - there - usize::from(first);
            let Some(family) = self.family(most)? else {
                break;
            };
            there += family.members.len();
            families.push(family);
        }
        match families.first().and_then(|family| family.members.first()) {
            Some(person) if first => self.twin(person),
            _ => Ok(()),
        }
    }

    fn counsel(
        &self,
        shift: &Shift,
        families: &[Family],
        team: &Team,
        admission: &mut Admission<'_>,
    ) -> Result<(), CommandError> {
        let (mut day_before, mut of_day) = (shift.begin(), 0);
        for contact in 0..shift.contacts {
            let day = shift.day(contact);
            of_day = if day == day_before { of_day + 1 } else { 0 };
            day_before = day;
            self.set_clock(Some(shift), contact, of_day);
            self.contact(day, families, team)?;
            self.admit(admission, day, families)?;
        }
        Ok(())
    }

    /// Moves the clock, if there is one to move; the worker was there all the while.
    fn set_clock(&self, shift: Option<&Shift>, contact: usize, of_day: i64) {
        if let (Some(clock), Some(shift)) = (self.plan.clock, shift) {
            clock.set(shift.day(contact), (of_day * PACE).min(LONGEST_DAY));
            self.desk.touch();
        }
    }
}
