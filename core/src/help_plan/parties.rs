//! What the case says that a plan needs to know.

use super::{Participant, Parties};
use crate::ids::CaseId;
use crate::store::{Reader, StoreError};
use crate::time::{BirthDate, Day};
use crate::{case, person};

/// Who takes part in a case today, and whether somebody holds it.
pub fn parties(reader: &Reader<'_>, case: CaseId, today: Day) -> Result<Parties, StoreError> {
    let held = case::find(reader, case)?.and_then(|case| case.holder);
    let participants = case::participants_of(reader, case)?
        .into_iter()
        .map(|one| {
            let birth = person::find(reader, one.person)?.map(|(birth, _)| birth);
            let age = birth
                .and_then(|birth| BirthDate::parse(&birth))
                .and_then(|birth| birth.age_on(today));
            Ok(Participant {
                part: one.part,
                adult: age.map(|age| age >= person::OF_AGE),
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok(Parties {
        holder: held.is_some(),
        participants,
    })
}
