//! Reading contacts.

use super::{Group, Topic};
use crate::ids::{ContactId, Id, PersonId, UserId, as_json};
use crate::person::whereabouts::KeptFrom;
use crate::store::{Reader, StoreError};
use crate::time::{Day, Instant};
use rusqlite::{Row, params};

/// A contact as the tables hold it.
pub struct Contact {
    /// Which.
    pub id: ContactId,
    /// The day it took place.
    pub held_on: String,
    /// When it was written down.
    pub entered_at: Instant,
    /// By whom.
    pub by: UserId,
    /// Code of the list `contact_kind`.
    pub kind: String,
    /// How long, in minutes.
    pub minutes: Option<i64>,
    /// In which language.
    pub language: Option<String>,
    /// Code of the list `interpreter`.
    pub interpreter: String,
    /// People without names.
    pub group: Option<Group>,
}

const COLUMNS: &str = "contact.id, ifnull(held_on, ''), ifnull(entered_at, 0),
    ifnull(by_user, zeroblob(16)),
    ifnull(contact.kind, 'other'), contact.minutes, language, ifnull(interpreter, 'none'),
    group_label, group_size";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let label: Option<String> = row.get(8)?;
    let size: Option<i64> = row.get(9)?;
    Ok(Contact {
        id: ContactId(Id::new(row.get(0)?)),
        held_on: row.get(1)?,
        entered_at: Instant(row.get(2)?),
        by: UserId(Id::new(row.get(3)?)),
        kind: row.get(4)?,
        minutes: row.get(5)?,
        language: row.get(6)?,
        interpreter: row.get(7)?,
        group: size.map(|size| Group {
            label: label.unwrap_or_default(),
            size,
        }),
    })
}

/// One contact.
pub fn find(reader: &Reader<'_>, contact: ContactId) -> Result<Option<Contact>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM contact WHERE id = ?1");
    reader.first(&sql, [contact.0.as_bytes()], from_row)
}

/// The contacts of a day in the order they were written down, of all workers or of one.
pub fn day(reader: &Reader<'_>, day: Day, by: Option<UserId>) -> Result<Vec<Contact>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM contact WHERE held_on = ?1 AND (?2 IS NULL OR by_user = ?2)
         ORDER BY entered_at, rk LIMIT 500"
    );
    reader.rows(
        &sql,
        params![day.to_string(), by.map(|by| *by.0.as_bytes())],
        from_row,
    )
}

/// Since a day with somebody whose whereabouts are kept: `?2` says whose, and since when.
const KEPT: &str = "EXISTS (SELECT 1 FROM contact_person AS hers
    JOIN json_each(?2) AS kept ON hers.person = unhex(kept.key)
    WHERE hers.root = contact.id AND ifnull(contact.held_on, '9') >= kept.value)";

/// The contacts with a person and with those who are the same human being, the latest first. Those in
/// which somebody took part of whom the person must not read are left out.
pub fn of_persons(
    reader: &Reader<'_>,
    persons: impl Iterator<Item = PersonId>,
    kept: &KeptFrom,
    offset: i64,
    limit: i64,
) -> Result<Vec<Contact>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM contact WHERE id IN (
             SELECT root FROM contact_person WHERE person IN (SELECT unhex(value) FROM json_each(?1)))
         AND NOT {KEPT}
         ORDER BY held_on DESC, entered_at DESC, rk LIMIT ?3 OFFSET ?4"
    );
    let with = params![as_json(persons), kept.as_json(), limit, offset];
    reader.rows(&sql, with, from_row)
}

/// How many there are.
pub fn count_of(
    reader: &Reader<'_>,
    persons: impl Iterator<Item = PersonId>,
    kept: &KeptFrom,
) -> Result<i64, StoreError> {
    count(reader, persons, kept, "NOT")
}

/// How many are left out.
pub fn count_kept(
    reader: &Reader<'_>,
    persons: impl Iterator<Item = PersonId>,
    kept: &KeptFrom,
) -> Result<i64, StoreError> {
    count(reader, persons, kept, "")
}

fn count(
    reader: &Reader<'_>,
    persons: impl Iterator<Item = PersonId>,
    kept: &KeptFrom,
    unless: &'static str,
) -> Result<i64, StoreError> {
    let sql = format!(
        "SELECT count(DISTINCT contact_person.root) FROM contact_person
         JOIN contact ON contact.id = contact_person.root
         WHERE person IN (SELECT unhex(value) FROM json_each(?1)) AND {unless} {KEPT}"
    );
    reader.number(&sql, params![as_json(persons), kept.as_json()])
}

/// With whom.
pub fn persons_of(reader: &Reader<'_>, contact: ContactId) -> Result<Vec<PersonId>, StoreError> {
    reader.rows(
        "SELECT person FROM contact_person WHERE root = ?1 AND person IS NOT NULL ORDER BY rk",
        [contact.0.as_bytes()],
        |row| Ok(PersonId(Id::new(row.get(0)?))),
    )
}

/// About what, as everybody may see it: the longest first, what is confidential last. Rows of one
/// transaction have no order of their own.
pub fn topics_of(reader: &Reader<'_>, contact: ContactId) -> Result<Vec<Topic>, StoreError> {
    reader.rows(
        "SELECT topic, minutes, act FROM contact_topic WHERE root = ?1 AND topic IS NOT NULL
         ORDER BY topic = 'confidential', ifnull(minutes, 0) DESC, topic",
        [contact.0.as_bytes()],
        |row| {
            Ok(Topic {
                topic: row.get(0)?,
                minutes: row.get(1)?,
                act: row.get(2)?,
            })
        },
    )
}
