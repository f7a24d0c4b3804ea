//! Reading which whereabouts are kept, and from whom.

use super::Kept;
use crate::ids::{Id, PersonId, UserId, as_json};
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use std::collections::BTreeSet;

const KEPT: &str = "SELECT id, root, kept_from, ifnull(since, ''), ifnull(by_user, zeroblob(16)),
    ifnull(at, 0) FROM whereabouts_kept
    WHERE kept_from IS NOT NULL AND id NOT IN (SELECT fact FROM withdrawn_now)";

/// What was said about one of these.
pub(super) fn said_about(
    reader: &Reader<'_>,
    people: &BTreeSet<PersonId>,
) -> Result<Vec<Kept>, StoreError> {
    let sql = format!(
        "{KEPT} AND root IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY since, at, id"
    );
    rows(reader, &sql, people)
}

/// What was said so that one of these does not learn it.
pub(super) fn kept_from(
    reader: &Reader<'_>,
    people: &BTreeSet<PersonId>,
) -> Result<Vec<Kept>, StoreError> {
    let sql = format!(
        "{KEPT} AND kept_from IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY since, at, id"
    );
    rows(reader, &sql, people)
}

/// In whose roots it stands.
pub(super) fn roots(reader: &Reader<'_>) -> Result<Vec<PersonId>, StoreError> {
    reader.rows(
        "SELECT DISTINCT root FROM whereabouts_kept
         WHERE kept_from IS NOT NULL AND id NOT IN (SELECT fact FROM withdrawn_now) ORDER BY root",
        [],
        |row| Ok(PersonId(Id::new(row.get(0)?))),
    )
}

fn rows(
    reader: &Reader<'_>,
    sql: &str,
    people: &BTreeSet<PersonId>,
) -> Result<Vec<Kept>, StoreError> {
    reader.rows(sql, [as_json(people.iter().map(|one| one.0))], |row| {
        Ok(Kept {
            fact: Id::new(row.get(0)?),
            root: PersonId(Id::new(row.get(1)?)),
            from: PersonId(Id::new(row.get(2)?)),
            since: row.get(3)?,
            by: UserId(Id::new(row.get(4)?)),
            at: Instant(row.get(5)?),
        })
    })
}
