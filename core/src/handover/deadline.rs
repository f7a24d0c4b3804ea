//! Open deadlines among what is handed over: whoever goes on has to know who acts.

use super::HandoverError;
use super::pick::Wish;
use crate::agreement;
use crate::ids::{CaseId, Id, PersonId};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use crate::time::{Day, parse_day};
use std::iter;

/// One deadline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due {
    /// Code of the list `handover_due`.
    pub kind: &'static str,
    /// The row that says so.
    pub row: Id,
    /// The day.
    pub on: Day,
    /// The person it is about; nobody in particular when it is about the case.
    pub person: Option<PersonId>,
    /// Who acts: code of the list `handover_acts`; `open` while nobody said.
    pub who: String,
}

impl Due {
    /// Who must have released it.
    pub(super) fn persons(&self, all: &[PersonId]) -> Vec<PersonId> {
        self.person
            .map_or_else(|| all.to_vec(), |person| vec![person])
    }
}

/// A step nobody has taken yet.
const STEP: &str = "measure";
const EVALUATION: &str = "evaluation";

/// Kind, and which rows of a root name a day, or a step that is not taken.
const KINDS: [(&str, &str); 4] = [
    (
        "document",
        "SELECT id, valid_until FROM residence_document WHERE root = ?1",
    ),
    (
        EVALUATION,
        "SELECT id, evaluation_on FROM help_plan WHERE root = ?1",
    ),
    ("goal", "SELECT id, due FROM goal WHERE root = ?1"),
    (
        STEP,
        "SELECT id, by_when FROM measure WHERE root = ?1 AND ifnull(status, 'open') = 'open'",
    ),
];

type Named = Vec<(&'static str, Id, Day)>;

/// Every day that a person or a case names: kind, row and day.
fn named(reader: &Reader<'_>, root: Id) -> Result<Named, StoreError> {
    let mut found = Vec::new();
    for (kind, sql) in KINDS {
        let rows: Vec<(Id, Option<String>)> = reader.rows(sql, [root.as_bytes()], |row| {
            Ok((Id::new(row.get(0)?), row.get(1)?))
        })?;
        let days = rows
            .into_iter()
            .filter_map(|(row, day)| Some((kind, row, day.as_deref().and_then(parse_day)?)));
        found.extend(days);
    }
    Ok(found)
}

/// The days of a person or a case that are not past.
pub fn ahead(reader: &Reader<'_>, root: Id, today: Day) -> Result<Named, StoreError> {
    let mut found = named(reader, root)?;
    found.retain(|(.., on)| *on >= today);
    Ok(found)
}

/// What is open in a person's file or a case. A step that was not taken stays open however long ago its day
/// was: the other service has to know of the one that was missed yesterday. Whether a goal was reached by its
/// day, or a paper renewed, no row says; so of these only what lies ahead is a deadline.
fn open(reader: &Reader<'_>, root: Id, today: Day) -> Result<Named, StoreError> {
    let mut found = named(reader, root)?;
    found.retain(|(kind, _, on)| *kind == STEP || (*kind != EVALUATION && *on >= today));
    Ok(found)
}

/// The joint evaluation of a case, held or missed: by what people signed, else by the plan.
fn evaluation(
    reader: &Reader<'_>,
    roster: &Roster,
    case: CaseId,
) -> Result<Option<(&'static str, Id, Day)>, StoreError> {
    let agreed = agreement::agreed_in(reader, roster, iter::once(case))?;
    let evaluated = agreement::evaluations(reader, iter::once(case), &agreed)?.remove(&case);
    Ok(evaluated.and_then(|one| Some((EVALUATION, one.plan.0, parse_day(&one.on)?))))
}

/// All open deadlines of the case and of those who are handed over, the earliest first.
pub fn deadlines(
    reader: &Reader<'_>,
    roster: &Roster,
    wish: &Wish,
    today: Day,
) -> Result<Vec<Due>, HandoverError> {
    let mut named: Vec<(Option<PersonId>, _)> = Vec::new();
    for person in &wish.persons {
        let hers = open(reader, person.0, today)?.into_iter();
        named.extend(hers.map(|one| (Some(*person), one)));
    }
    let of_case = open(reader, wish.case.0, today)?.into_iter();
    let of_case = of_case.chain(evaluation(reader, roster, wish.case)?);
    named.extend(of_case.map(|one| (None, one)));
    let due = named.into_iter().map(|(person, (kind, row, on))| Due {
        kind,
        row,
        on,
        person,
        who: wish.acts_on(row).to_owned(),
    });
    let mut found: Vec<Due> = due.collect();
    found.sort_by_key(|due| (due.on, due.row));
    Ok(found)
}
