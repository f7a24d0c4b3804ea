//! A demo office: invented people, written through the same commands as real ones.
//!
//! Nothing here knows a table. Families move in, colleagues take turns at the desk, contacts are
//! logged with notes of every class, applications are answered, cases get help plans, some families
//! allow a partner to be told something, and each of these is a call of the command table. So a demo
//! office proves the whole thread at any size, and what can not be said through the table can not
//! stand in it. It is marked as a demo for ever.
//!
//! The same seed gives the same people and contacts (ids too, when the desk draws them from
//! [`SeededRandom`](crate::ids::SeededRandom)); keys, and with them sealed bytes, are always random.
//! With a [`DemoClock`] an office grows over five years of fixed days. Inside a running window the
//! clock is the laptop's: everything is written down today, and dates of contacts go back two months.
//!
//! Sites and attachments come with the rooms that hold them.

mod admission;
mod casework;
mod clock;
mod counselling;
mod dice;
mod family;
mod names;
mod office;
mod planning;
mod shift;
mod trust;
mod words;

pub use clock::DemoClock;
pub use office::PASSPHRASE;

use super::{Code, CommandError};
use crate::desk::{Desk, Job};
use crate::time::Day;
use dice::Dice;
use serde_json::Value;

/// What to build.
pub struct Plan<'a> {
    /// What the unlock page calls the store.
    pub label: &'a str,
    /// The language of the workers and their notes: `de`, `fr` or `en`.
    pub language: &'a str,
    /// How many persons.
    pub persons: usize,
    /// How many contacts.
    pub contacts: usize,
    /// How many applications; three quarters of them become cases.
    pub applications: usize,
    /// The last day.
    pub until: Day,
    /// How many days before it the office began.
    pub days: u64,
    /// What chooses people, dates and words.
    pub seed: u64,
    /// Set to each day in turn; without it everything is written down on the last day.
    pub clock: Option<&'a DemoClock>,
}

impl<'a> Plan<'a> {
    /// An office of five years: at scale 1 with 1,500 persons, 60,000 contacts, 400
    /// applications and some 300 cases.
    pub fn scaled(
        scale: f64,
        seed: u64,
        label: &'a str,
        language: &'a str,
        clock: &'a DemoClock,
    ) -> Self {
        let of = |whole: f64| (whole * scale.clamp(0.0, 100.0)).round() as usize;
        Self {
            label,
            language,
            persons: of(1_500.0).max(10),
            contacts: of(60_000.0).max(40),
            applications: of(400.0).max(16),
            until: clock::LAST_DAY,
            days: 5 * 365,
            seed,
            clock: Some(clock),
        }
    }
}

/// Builds a demo office; the desk is open for its first worker afterwards. What was begun is
/// removed when it fails or is stopped.
///
/// # Errors
/// As the commands it calls; [`Code::Cancelled`] when the job was stopped.
pub fn build(desk: &Desk, plan: &Plan<'_>) -> Result<(), CommandError> {
    let (folder, first) = desk.job().run(|job| {
        let workshop = desk.workshop();
        let build = Build {
            desk: &workshop,
            job,
            plan,
            dice: Dice::new(plan.seed),
            words: words::Words::read(plan.language)?,
            names: names::Names::read(),
        };
        let folder = build.found()?;
        let filled = build.fill(&folder);
        workshop.lock();
        match filled {
            Ok(first) => Ok::<_, CommandError>((folder, first)),
            Err(error) => {
                // It holds nobody's data; what can not go now only takes space.
                let _ = std::fs::remove_dir_all(folder);
                Err(error)
            }
        }
    })?;
    desk.unlock(&folder, first, &office::passphrase())?;
    Ok(())
}

/// A small office to look around in, two months old.
pub(super) fn look_around(desk: &Desk, label: &str, language: &str) -> Result<(), CommandError> {
    build(
        desk,
        &Plan {
            label,
            language,
            persons: 40,
            contacts: 300,
            applications: 20,
            until: desk.ports().clock.today(),
            days: 61,
            seed: 1,
            clock: None,
        },
    )
}

/// An office while it is being built.
struct Build<'a> {
    desk: &'a Desk,
    job: &'a Job,
    plan: &'a Plan<'a>,
    dice: Dice,
    words: words::Words,
    names: names::Names,
}

impl Build<'_> {
    /// Calls a command and gives its value.
    fn call(&self, name: &str, args: Value) -> Result<Value, CommandError> {
        let mut reply = super::run(self.desk, name, args)?;
        Ok(reply
            .get_mut("value")
            .map(Value::take)
            .unwrap_or(Value::Null))
    }

    /// The present day at this desk.
    fn today(&self) -> Day {
        self.desk.ports().clock.today()
    }

    fn advance(&self) -> Result<(), CommandError> {
        Ok(self.job.advance(1)?)
    }
}

/// A text inside a reply.
fn text(reply: &Value, pointer: &str) -> Result<String, CommandError> {
    let found = reply.pointer(pointer).and_then(Value::as_str);
    Ok(found.ok_or(Code::NotFound)?.to_owned())
}
