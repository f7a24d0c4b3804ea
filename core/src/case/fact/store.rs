//! Reading what was stated about a case, and when.

use super::{Consent, Phase, Worker};
use crate::ids::{CaseId, Id, PersonId, UserId, as_json};
use crate::store::{Reader, StoreError, Tx};
use crate::time::Instant;
use rusqlite::params;

/// The instant of the next fact about a case: what is stated later counts later, even if the clock
/// was set back in between.
pub(in crate::case) fn next_instant(tx: &Tx<'_>, case: CaseId) -> Result<i64, StoreError> {
    let last = tx.reader().first(
        "SELECT max(at) FROM (
             SELECT at FROM case_phase WHERE root = ?1
             UNION ALL SELECT at FROM case_worker WHERE root = ?1
             UNION ALL SELECT at FROM case_consent WHERE root = ?1)",
        [case.0.as_bytes()],
        |row| row.get::<_, Option<i64>>(0),
    )?;
    let now = tx.now().0;
    Ok(last
        .flatten()
        .map_or(now, |last| now.max(last.saturating_add(1))))
}

/// Whether a fact about a case counts.
pub(in crate::case) fn has_fact(
    reader: &Reader<'_>,
    case: CaseId,
    fact: Id,
) -> Result<bool, StoreError> {
    let found = reader.number(
        "SELECT count(*) FROM (
             SELECT id FROM case_phase_now WHERE root = ?1 AND id = ?2
             UNION ALL SELECT id FROM case_worker_now WHERE root = ?1 AND id = ?2
             UNION ALL SELECT id FROM case_consent_now WHERE root = ?1 AND id = ?2)",
        params![case.0.as_bytes(), fact.as_bytes()],
    )?;
    Ok(found > 0)
}

/// The phases of a case, the latest first.
pub fn phases_of(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Phase>, StoreError> {
    reader.rows(
        "SELECT id, phase, ifnull(reason, ''), ifnull(on_day, ''), ifnull(note, ''),
                ifnull(by_user, zeroblob(16)), ifnull(at, 0)
         FROM case_phase_now WHERE root = ?1 ORDER BY on_day DESC, at DESC, id DESC",
        [case.0.as_bytes()],
        |row| {
            Ok(Phase {
                id: Id::new(row.get(0)?),
                phase: row.get(1)?,
                reason: row.get(2)?,
                on_day: row.get(3)?,
                note: row.get(4)?,
                by: UserId(Id::new(row.get(5)?)),
                at: Instant(row.get(6)?),
            })
        },
    )
}

/// Who answered for a case, the latest first.
pub fn workers_of(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Worker>, StoreError> {
    reader.rows(
        "SELECT id, part, user, ifnull(from_day, ''), ifnull(by_user, zeroblob(16)), ifnull(at, 0)
         FROM case_worker_now WHERE root = ?1 ORDER BY from_day DESC, at DESC, id DESC",
        [case.0.as_bytes()],
        |row| {
            let user: Option<[u8; 16]> = row.get(2)?;
            Ok(Worker {
                id: Id::new(row.get(0)?),
                part: row.get(1)?,
                user: user.map(|id| UserId(Id::new(id))),
                from: row.get(3)?,
                by: UserId(Id::new(row.get(4)?)),
                at: Instant(row.get(5)?),
            })
        },
    )
}

/// The clients of these cases who did not say yes when asked last, or were not asked yet.
pub fn without_consent(
    reader: &Reader<'_>,
    cases: impl Iterator<Item = CaseId>,
) -> Result<Vec<(CaseId, PersonId)>, StoreError> {
    reader.rows(
        "SELECT one.root, one.person FROM case_person AS one
         LEFT JOIN case_consent_current AS said
           ON said.root = one.root AND said.person = one.person
         WHERE one.root IN (SELECT unhex(value) FROM json_each(?1))
           AND one.part = 'client' AND one.person IS NOT NULL AND said.answer IS NOT 'given'
         ORDER BY one.root, one.rk",
        [as_json(cases)],
        |row| Ok((CaseId(Id::new(row.get(0)?)), PersonId(Id::new(row.get(1)?)))),
    )
}

/// The answers in a case, the latest first.
pub fn consents_of(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Consent>, StoreError> {
    reader.rows(
        "SELECT id, person, ifnull(answer, ''), ifnull(how, ''), ifnull(language, ''),
                ifnull(interpreter, ''), ifnull(on_day, ''), ifnull(by_user, zeroblob(16)),
                ifnull(at, 0)
         FROM case_consent_now WHERE root = ?1 ORDER BY on_day DESC, at DESC, id DESC",
        [case.0.as_bytes()],
        |row| {
            Ok(Consent {
                id: Id::new(row.get(0)?),
                person: PersonId(Id::new(row.get(1)?)),
                answer: row.get(2)?,
                how: row.get(3)?,
                language: row.get(4)?,
                interpreter: row.get(5)?,
                on_day: row.get(6)?,
                by: UserId(Id::new(row.get(7)?)),
                at: Instant(row.get(8)?),
            })
        },
    )
}
