//! Cases in lists, many at once.

use super::CommandError;
use super::person_view::PersonRow;
use crate::case::{self, Case};
use crate::code::CASE_PART;
use crate::desk::Session;
use crate::ids::{CaseId, UserId};
use crate::store::Reader;
use crate::time::Day;
use crate::{agreement, person};
use serde::Serialize;
use std::collections::BTreeMap;

/// A case in a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CaseRow {
    pub id: String,
    pub number: String,
    pub persons: Vec<PersonRow>,
    pub phase: String,
    /// Initials; empty when nobody holds it yet.
    pub holder: String,
    pub deputy: String,
    pub opened_on: String,
    /// The day of the joint evaluation.
    pub evaluation_on: Option<String>,
    /// Whether the worker at the desk holds it or is deputy.
    pub mine: bool,
}

impl CaseRow {
    pub(super) fn with(
        session: &Session,
        case: &Case,
        persons: Vec<PersonRow>,
        evaluation_on: Option<String>,
    ) -> Self {
        let roster = session.roster();
        let short = |user: Option<UserId>| user.map(|user| roster.short(user.0));
        let me = Some(session.user());
        Self {
            id: case.id.to_string(),
            number: case.number.clone(),
            persons,
            phase: case.phase.clone(),
            holder: short(case.holder).unwrap_or_default(),
            deputy: short(case.deputy).unwrap_or_default(),
            opened_on: case.opened_on.clone(),
            evaluation_on,
            mine: case.holder == me || case.deputy == me,
        }
    }

    /// The rows of several cases.
    pub(super) fn all(
        session: &Session,
        reader: &Reader<'_>,
        cases: &[Case],
        today: Day,
    ) -> Result<Vec<Self>, CommandError> {
        let ids = || cases.iter().map(|case| case.id);
        let people = People::of_cases(reader, ids(), today)?;
        let agreed = agreement::agreed_in(reader, &session.roster(), ids())?;
        let mut evaluations = agreement::evaluations(reader, ids(), &agreed)?;
        Ok(cases
            .iter()
            .map(|case| {
                let evaluation_on = evaluations.remove(&case.id).map(|one| one.on);
                Self::with(session, case, people.of(case.id), evaluation_on)
            })
            .collect())
    }
}

/// Clients first, then children, family and representatives; the oldest of each first.
pub(super) fn in_family_order(part: &str, row: &PersonRow) -> impl Ord + use<> {
    let place = CASE_PART.codes.iter().position(|code| *code == part);
    (place, row.seniority())
}

/// Who belongs to several cases.
pub(super) struct People(BTreeMap<CaseId, Vec<PersonRow>>);

impl People {
    pub(super) fn of_cases(
        reader: &Reader<'_>,
        cases: impl Iterator<Item = CaseId>,
        today: Day,
    ) -> Result<Self, CommandError> {
        let belonging = case::participants_of_all(reader, cases)?;
        let sketches = person::sketches(reader, belonging.iter().map(|(_, one)| one.person))?;
        let mut people: BTreeMap<CaseId, Vec<(String, PersonRow)>> = BTreeMap::new();
        for (case, one) in belonging {
            if let Some(sketch) = sketches.get(&one.person) {
                let row = PersonRow::of(sketch.clone(), today);
                people.entry(case).or_default().push((one.part, row));
            }
        }
        for people in people.values_mut() {
            people.sort_by_key(|(part, row)| in_family_order(part, row));
        }
        let rows = |people: Vec<(String, PersonRow)>| people.into_iter().map(|(_, row)| row);
        let people = people.into_iter();
        Ok(Self(
            people
                .map(|(case, people)| (case, rows(people).collect()))
                .collect(),
        ))
    }

    /// Those of one of the cases.
    pub(super) fn of(&self, case: CaseId) -> Vec<PersonRow> {
        self.0.get(&case).cloned().unwrap_or_default()
    }
}
