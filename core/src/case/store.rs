//! Reading cases: lists, and who belongs to each.

use crate::ids::{ApplicationId, CaseId, Id, PersonId, UserId, as_json};
use crate::number::Series;
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use rusqlite::types::Value as Asked;
use rusqlite::{Row, params};
use std::collections::BTreeMap;

/// A case as a list shows it.
#[derive(Clone)]
pub struct Case {
    /// Which.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// The first day.
    pub opened_on: String,
    /// The application it came from.
    pub application: Option<ApplicationId>,
    /// The case it goes on from, for one side of it.
    pub continues: Option<CaseId>,
    /// Code of the list `case_phase`.
    pub phase: String,
    /// Who answers for it now.
    pub holder: Option<UserId>,
    /// Who answers for it while she is away.
    pub deputy: Option<UserId>,
}

/// Which cases a list shows.
#[derive(Clone, Copy)]
pub enum Filter<'a> {
    /// All of them, the closed ones last.
    All,
    /// Those a worker holds or is deputy of, and that are not closed.
    Of(UserId),
    /// Those nobody of the team holds, and that are not closed. Whoever left does not answer for a case
    /// any more, though nobody took it over.
    WithoutHolder(&'a Roster),
    /// Those that are closed.
    Closed,
}

const CASES: &str = "SELECT case_file.id, ifnull(number, ''), ifnull(opened_on, ''), application,
        ifnull(phase.phase, 'intake'), holder.user AS holder, deputy.user AS deputy, continues
    FROM case_file
    LEFT JOIN case_phase_current AS phase ON phase.root = case_file.id
    LEFT JOIN case_worker_current AS holder ON holder.root = case_file.id AND holder.part = 'holder'
    LEFT JOIN case_worker_current AS deputy ON deputy.root = case_file.id AND deputy.part = 'deputy'";
const ORDER: &str = "ORDER BY phase.phase IS 'closed', opened_on DESC, number DESC, case_file.id";

fn case_row(row: &Row<'_>) -> rusqlite::Result<Case> {
    let user = |place| -> rusqlite::Result<Option<UserId>> {
        Ok(row
            .get::<_, Option<[u8; 16]>>(place)?
            .map(|id| UserId(Id::new(id))))
    };
    let application: Option<[u8; 16]> = row.get(3)?;
    let continues: Option<[u8; 16]> = row.get(7)?;
    Ok(Case {
        id: CaseId(Id::new(row.get(0)?)),
        number: row.get(1)?,
        opened_on: row.get(2)?,
        application: application.map(|id| ApplicationId(Id::new(id))),
        continues: continues.map(|id| CaseId(Id::new(id))),
        phase: row.get(4)?,
        holder: user(5)?,
        deputy: user(6)?,
    })
}

/// One case.
pub fn find(reader: &Reader<'_>, case: CaseId) -> Result<Option<Case>, StoreError> {
    let sql = format!("{CASES} WHERE case_file.id = ?1");
    reader.first(&sql, [case.0.as_bytes()], case_row)
}

/// The case that was begun from an application.
pub fn of_application(
    reader: &Reader<'_>,
    application: ApplicationId,
) -> Result<Option<CaseId>, StoreError> {
    reader.first(
        "SELECT id FROM case_file WHERE application = ?1 ORDER BY id LIMIT 1",
        [application.0.as_bytes()],
        |row| Ok(CaseId(Id::new(row.get(0)?))),
    )
}

impl Filter<'_> {
    /// The condition, and what it asks for: a worker, or the workers of the team.
    fn condition(self) -> (&'static str, Asked) {
        match self {
            Self::All => ("?1 IS NULL", Asked::Null),
            Self::Of(user) => (
                "phase.phase IS NOT 'closed' AND (holder.user = ?1 OR deputy.user = ?1)",
                Asked::Blob(user.0.as_bytes().to_vec()),
            ),
            Self::WithoutHolder(roster) => (
                "phase.phase IS NOT 'closed' AND (holder.user IS NULL
                     OR holder.user NOT IN (SELECT unhex(value) FROM json_each(?1)))",
                Asked::Text(as_json(roster.users.keys().copied())),
            ),
            Self::Closed => ("?1 IS NULL AND phase.phase IS 'closed'", Asked::Null),
        }
    }
}

/// A page of cases, the latest first.
pub fn list(
    reader: &Reader<'_>,
    filter: Filter<'_>,
    offset: i64,
    limit: i64,
) -> Result<Vec<Case>, StoreError> {
    let (condition, asked) = filter.condition();
    let sql = format!("{CASES} WHERE {condition} {ORDER} LIMIT ?2 OFFSET ?3");
    reader.rows(&sql, params![asked, limit, offset], case_row)
}

/// How many there are.
pub fn count(reader: &Reader<'_>, filter: Filter<'_>) -> Result<i64, StoreError> {
    let (condition, asked) = filter.condition();
    let sql = format!("SELECT count(*) FROM ({CASES} WHERE {condition})");
    reader.number(&sql, params![asked])
}

/// How many cases that are not closed each worker holds.
pub fn held(reader: &Reader<'_>) -> Result<BTreeMap<UserId, i64>, StoreError> {
    let sql = format!(
        "SELECT holder, count(*) FROM ({CASES} WHERE phase.phase IS NOT 'closed')
         WHERE holder IS NOT NULL GROUP BY holder ORDER BY holder"
    );
    let rows = reader.rows(&sql, [], |row| {
        Ok((UserId(Id::new(row.get(0)?)), row.get(1)?))
    })?;
    Ok(rows.into_iter().collect())
}

/// The cases of a person and of those who are the same human being, in any part.
pub fn of_persons(
    reader: &Reader<'_>,
    persons: impl Iterator<Item = PersonId>,
) -> Result<Vec<Case>, StoreError> {
    let quoted: Vec<String> = persons.map(|person| format!("\"{person}\"")).collect();
    let sql = format!(
        "{CASES} WHERE case_file.id IN (
             SELECT root FROM case_person WHERE person IN (SELECT unhex(value) FROM json_each(?1)))
         {ORDER}"
    );
    reader.rows(&sql, [format!("[{}]", quoted.join(","))], case_row)
}

/// Somebody who belongs to a case.
pub struct Participant {
    /// Who.
    pub person: PersonId,
    /// Code of the list `case_part`.
    pub part: String,
}

/// Who belongs to a case.
pub fn participants_of(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Participant>, StoreError> {
    reader.rows(
        "SELECT person, ifnull(part, 'family') FROM case_person
         WHERE root = ?1 AND person IS NOT NULL ORDER BY rk",
        [case.0.as_bytes()],
        participant_row,
    )
}

/// Who belongs to each of several cases.
pub fn participants_of_all(
    reader: &Reader<'_>,
    cases: impl Iterator<Item = CaseId>,
) -> Result<Vec<(CaseId, Participant)>, StoreError> {
    reader.rows(
        "SELECT person, ifnull(part, 'family'), root FROM case_person
         WHERE root IN (SELECT unhex(value) FROM json_each(?1)) AND person IS NOT NULL
         ORDER BY root, rk",
        [as_json(cases)],
        |row| Ok((CaseId(Id::new(row.get(2)?)), participant_row(row)?)),
    )
}

fn participant_row(row: &Row<'_>) -> rusqlite::Result<Participant> {
    Ok(Participant {
        person: PersonId(Id::new(row.get(0)?)),
        part: row.get(1)?,
    })
}

/// The numbers of a series that are given.
pub(super) fn numbers(reader: &Reader<'_>, series: &Series) -> Result<Vec<String>, StoreError> {
    reader.rows(
        "SELECT number FROM case_file WHERE number > ?1 AND number < ?1 || ':' ORDER BY number",
        [series.prefix()],
        |row| row.get(0),
    )
}

/// Since when its people go on apart; `None` if they do not.
pub fn parted_on(reader: &Reader<'_>, case: CaseId) -> Result<Option<String>, StoreError> {
    reader.first(
        "SELECT ifnull(min(on_day), '') FROM case_parted
         WHERE root = ?1 AND id NOT IN (SELECT fact FROM withdrawn_now) HAVING count(*) > 0",
        [case.0.as_bytes()],
        |row| row.get(0),
    )
}

/// Facts by the case they are about, each with the instant its laptop stated it.
type Stated = BTreeMap<CaseId, Vec<(Id, Instant)>>;

/// The cases that were parted, with the facts that say so.
pub fn parted(reader: &Reader<'_>) -> Result<Stated, StoreError> {
    said_of(reader, "case_parted WHERE true")
}

/// The cases another service has taken over, with the facts that say so.
pub fn handed_over(reader: &Reader<'_>) -> Result<Stated, StoreError> {
    said_of(
        reader,
        "restricted WHERE reason = 'handed_over' AND root IN (SELECT id FROM case_file)",
    )
}

fn said_of(reader: &Reader<'_>, facts: &str) -> Result<Stated, StoreError> {
    let sql = format!(
        "SELECT root, id, ifnull(at, 0) FROM {facts}
         AND id NOT IN (SELECT fact FROM withdrawn_now) ORDER BY root, id"
    );
    let rows = reader.rows(&sql, [], |row| {
        let fact = (Id::new(row.get(1)?), Instant(row.get(2)?));
        Ok((CaseId(Id::new(row.get(0)?)), fact))
    })?;
    let mut cases = Stated::new();
    for (case, fact) in rows {
        cases.entry(case).or_default().push(fact);
    }
    Ok(cases)
}
