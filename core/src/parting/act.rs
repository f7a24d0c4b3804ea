//! Parting itself.

use super::holder::answers_for;
use super::look::{Parting, SharedCase, groups, look};
use super::{PartingError, rules};
use crate::agreement;
use crate::case::{self, NewSide};
use crate::household;
use crate::ids::{CaseId, PersonId, UserId};
use crate::number::Series;
use crate::paper::NewEnd;
use crate::person::whereabouts;
use crate::roster::Roster;
use crate::store::{Reader, Tx};
use crate::time::{Day, parse_day};

/// Why what was agreed in a case that is parted ends: code of the list `agreement_end`.
const ENDS: &str = "case_closed";

/// Who leaves, since when, and who goes on with whom.
pub struct NewParting {
    /// Who leaves.
    pub leaving: Vec<PersonId>,
    /// From which day on.
    pub from: Day,
    /// Whether where they are is kept from those who stay.
    pub keep: bool,
    /// For each case that was shown, who holds the cases that go on.
    pub cases: Vec<CaseSides>,
}

/// Who goes on with the two sides of a case; `None` if nobody does yet.
pub struct CaseSides {
    /// The case.
    pub case: CaseId,
    /// Who answers for those who leave.
    pub leaving: Option<UserId>,
    /// Who answers for those who stay.
    pub staying: Option<UserId>,
}

/// Parts a household. Gives what there was to part, and the cases that go on.
pub fn part(
    tx: &mut Tx<'_>,
    roster: &Roster,
    new: &NewParting,
    series: &Series,
    today: Day,
) -> Result<(Parting, Vec<CaseId>), PartingError> {
    if new.from > today {
        return Err(PartingError::DateInFuture);
    }
    let parting = look(&tx.reader(), roster, &new.leaving)?;
    let shared = || parting.cases.iter().map(|one| one.case.id);
    rules::check(&new.cases, shared(), new.keep)?;
    if new.keep {
        check_holders(&tx.reader(), &parting, &new.cases)?;
    }
    household::part(tx, &parting.leaving, new.from)?;
    let mut numbers = case::numbers(&tx.reader(), series, 2 * parting.cases.len())?.into_iter();
    let mut begun = Vec::new();
    for one in &parting.cases {
        end_agreements(tx, one, new.from, today)?;
        case::close_parted(tx, one.case.id, new.from, today)?;
        let said = new.cases.iter().find(|said| said.case == one.case.id);
        let said = said.ok_or(PartingError::CasesChanged)?;
        for (people, holder) in [(&one.leaving, said.leaving), (&one.staying, said.staying)] {
            let side = NewSide {
                persons: people.clone(),
                holder,
            };
            let number = numbers.next().unwrap_or_default();
            let id = case::go_on(tx, roster, one.case.id, &side, &number, new.from)?;
            begun.push(id);
        }
    }
    if new.keep {
        for person in &parting.leaving {
            for other in &parting.staying {
                whereabouts::keep(tx, *person, *other, new.from)?;
            }
        }
    }
    Ok((parting, begun))
}

/// Nobody goes on with one side who answers for the other in a case that is not parted now.
fn check_holders(
    reader: &Reader<'_>,
    parting: &Parting,
    said: &[CaseSides],
) -> Result<(), PartingError> {
    let ending: Vec<CaseId> = parting.cases.iter().map(|one| one.case.id).collect();
    let (leave, stay) = (
        groups(reader, &parting.leaving)?,
        groups(reader, &parting.staying)?,
    );
    for one in said {
        for (user, others) in [(one.leaving, &stay), (one.staying, &leave)] {
            let both = user.map(|user| answers_for(reader, others, user, &ending));
            if both.transpose()? == Some(true) {
                return Err(PartingError::SameWorker);
            }
        }
    }
    Ok(())
}

/// Nothing ends before the day it was printed.
fn end_agreements(
    tx: &mut Tx<'_>,
    one: &SharedCase,
    from: Day,
    today: Day,
) -> Result<(), PartingError> {
    for (paper, printed_on) in &one.agreements {
        let end = NewEnd {
            on_day: parse_day(printed_on).map_or(from, |printed| printed.max(from)),
            reason: ENDS,
            note: "",
        };
        agreement::end(tx, *paper, &end, today)?;
    }
    Ok(())
}
