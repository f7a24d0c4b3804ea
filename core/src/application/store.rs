//! Reading applications.

use super::Form;
use crate::ids::{ApplicationId, Id, PersonId, UserId};
use crate::number::Series;
use crate::store::{Reader, StoreError};
use crate::time::{Day, Instant, parse_day};
use rusqlite::{Row, params};

/// An application as the register shows it.
pub struct Summary {
    /// Which.
    pub id: ApplicationId,
    /// Its number in the register.
    pub number: String,
    /// The day of the stamp; `None` if what stands there is no day.
    pub received_on: Option<Day>,
    /// The service that refers, or empty.
    pub referrer: String,
    /// The latest status: code of the list `application_status`.
    pub status: String,
    /// Since when the written answer is out.
    pub answered_on: Option<String>,
}

impl Summary {
    /// Whether an answer is still due.
    pub fn is_open(&self) -> bool {
        self.answered_on.is_none() && self.status != "withdrawn"
    }
}

/// A status that counts.
pub struct Status {
    /// The fact.
    pub id: Id,
    /// Code of the list `application_status`.
    pub status: String,
    /// The day it is so from.
    pub on_day: String,
    /// Code of the list `refusal_reason`, or empty.
    pub reason: String,
    /// Code of the list `channel`, or empty.
    pub channel: String,
    /// A remark, or empty.
    pub note: String,
    /// Who stated it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

// The first written answer counts. An interim answer is none.
const SUMMARY: &str = "SELECT application.id, ifnull(number, ''), ifnull(received_on, ''),
        ifnull(referrer_name, ''), ifnull(now.status, 'received'),
        (SELECT min(answer.on_day) FROM application_status_now AS answer
         WHERE answer.root = application.id AND answer.status = 'answered') AS answered_on
    FROM application
    LEFT JOIN application_status_current AS now ON now.root = application.id";
/// What [`Summary::is_open`] says, for lists.
const OPEN: &str = "answered_on IS NULL AND ifnull(now.status, '') <> 'withdrawn'";

fn summary_row(row: &Row<'_>) -> rusqlite::Result<Summary> {
    let received: String = row.get(2)?;
    Ok(Summary {
        id: ApplicationId(Id::new(row.get(0)?)),
        number: row.get(1)?,
        received_on: parse_day(&received),
        referrer: row.get(3)?,
        status: row.get(4)?,
        answered_on: row.get(5)?,
    })
}

/// One application, as the register shows it.
pub fn find(
    reader: &Reader<'_>,
    application: ApplicationId,
) -> Result<Option<Summary>, StoreError> {
    let sql = format!("{SUMMARY} WHERE application.id = ?1");
    reader.first(&sql, [application.0.as_bytes()], summary_row)
}

/// Applications of the register: those to answer, the most pressing first, or all, the latest
/// first. Whoever came in earlier has to be answered earlier, so the day of receipt orders both.
pub fn list(
    reader: &Reader<'_>,
    open: bool,
    offset: i64,
    limit: i64,
) -> Result<Vec<Summary>, StoreError> {
    let sql = match open {
        true => format!(
            "{SUMMARY} WHERE {OPEN} ORDER BY received_on IS NULL, received_on, number, application.id
             LIMIT ?1 OFFSET ?2"
        ),
        false => format!(
            "{SUMMARY} ORDER BY received_on DESC, number DESC, application.id LIMIT ?1 OFFSET ?2"
        ),
    };
    reader.rows(&sql, params![limit, offset], summary_row)
}

/// How many there are.
pub fn count(reader: &Reader<'_>, open: bool) -> Result<i64, StoreError> {
    match open {
        true => reader.number(
            &format!("SELECT count(*) FROM ({SUMMARY} WHERE {OPEN})"),
            [],
        ),
        false => reader.number("SELECT count(*) FROM application", []),
    }
}

/// The applications of a person and of those who are the same human being, the latest first.
pub fn of_persons(
    reader: &Reader<'_>,
    persons: impl Iterator<Item = PersonId>,
) -> Result<Vec<Summary>, StoreError> {
    let quoted: Vec<String> = persons.map(|person| format!("\"{person}\"")).collect();
    let sql = format!(
        "{SUMMARY} WHERE application.id IN (
             SELECT root FROM application_person
             WHERE person IN (SELECT unhex(value) FROM json_each(?1)))
         ORDER BY received_on DESC, number DESC, application.id"
    );
    reader.rows(&sql, [format!("[{}]", quoted.join(","))], summary_row)
}

/// Who asks.
pub fn persons_of(
    reader: &Reader<'_>,
    application: ApplicationId,
) -> Result<Vec<PersonId>, StoreError> {
    reader.rows(
        "SELECT person FROM application_person WHERE root = ?1 AND person IS NOT NULL ORDER BY rk",
        [application.0.as_bytes()],
        |row| Ok(PersonId(Id::new(row.get(0)?))),
    )
}

/// The groups they belong to, in the order of the alphabet.
pub fn groups_of(
    reader: &Reader<'_>,
    application: ApplicationId,
) -> Result<Vec<String>, StoreError> {
    reader.rows(
        "SELECT target_group FROM application_group
         WHERE root = ?1 AND target_group IS NOT NULL ORDER BY target_group",
        [application.0.as_bytes()],
        |row| row.get(0),
    )
}

/// What the form says.
pub fn form_of(
    reader: &Reader<'_>,
    application: ApplicationId,
) -> Result<Option<Form<String>>, StoreError> {
    reader.first(
        "SELECT path, legal_basis, referrer_name, referrer_kind, referrer_person, referrer_phone,
                referrer_email, referrer_help, problems_client, problems_service, why_long_term,
                resources, wishes, other_services, urgency, risks, reply_to, knows_agrees,
                safe_contact, other_group
         FROM application WHERE id = ?1",
        [application.0.as_bytes()],
        |row| {
            let text = |place: usize| -> rusqlite::Result<String> {
                Ok(row.get::<_, Option<String>>(place)?.unwrap_or_default())
            };
            Ok(Form {
                path: text(0)?,
                legal_basis: text(1)?,
                referrer_name: text(2)?,
                referrer_kind: text(3)?,
                referrer_person: text(4)?,
                referrer_phone: text(5)?,
                referrer_email: text(6)?,
                referrer_help: text(7)?,
                problems_client: text(8)?,
                problems_service: text(9)?,
                why_long_term: text(10)?,
                resources: text(11)?,
                wishes: text(12)?,
                other_services: text(13)?,
                urgency: text(14)?,
                risks: text(15)?,
                reply_to: text(16)?,
                knows_agrees: text(17)?,
                safe_contact: text(18)?,
                other_group: text(19)?,
            })
        },
    )
}

/// The statuses that count, the latest first.
pub fn statuses_of(
    reader: &Reader<'_>,
    application: ApplicationId,
) -> Result<Vec<Status>, StoreError> {
    reader.rows(
        "SELECT id, status, ifnull(on_day, ''), ifnull(reason, ''), ifnull(channel, ''),
                ifnull(note, ''), ifnull(by_user, zeroblob(16)), ifnull(at, 0)
         FROM application_status_now WHERE root = ?1 ORDER BY on_day DESC, at DESC, id DESC",
        [application.0.as_bytes()],
        |row| {
            Ok(Status {
                id: Id::new(row.get(0)?),
                status: row.get(1)?,
                on_day: row.get(2)?,
                reason: row.get(3)?,
                channel: row.get(4)?,
                note: row.get(5)?,
                by: UserId(Id::new(row.get(6)?)),
                at: Instant(row.get(7)?),
            })
        },
    )
}

/// When the last fact about an application was stated, taken back or not.
pub(super) fn stated_last(
    reader: &Reader<'_>,
    application: ApplicationId,
) -> Result<Option<i64>, StoreError> {
    let last = reader.first(
        "SELECT max(at) FROM application_status WHERE root = ?1",
        [application.0.as_bytes()],
        |row| row.get(0),
    )?;
    Ok(last.flatten())
}

/// The numbers of a series that are given.
pub(super) fn numbers(reader: &Reader<'_>, series: &Series) -> Result<Vec<String>, StoreError> {
    reader.rows(
        "SELECT number FROM application WHERE number > ?1 AND number < ?1 || ':' ORDER BY number",
        [series.prefix()],
        |row| row.get(0),
    )
}
