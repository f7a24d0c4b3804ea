//! Reading: which rows name whom, holds, and what was begun.

use super::rules::read_part;
use super::{Hold, Kind};
use crate::ids::{Id, UserId, as_json};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use rusqlite::Row;
use std::collections::{BTreeMap, BTreeSet};

/// Tables whose rows name the persons a root is about.
const NAMING: [(&str, Kind); 6] = [
    ("contact_person", Kind::Contact),
    ("application_person", Kind::Application),
    ("case_person", Kind::Case),
    ("release", Kind::Release),
    ("disclosure", Kind::Disclosure),
    ("household_joined", Kind::Household),
];

/// By which table a root is what it is.
const KINDS: [(&str, Kind); 11] = [
    ("person", Kind::Person),
    ("case_file", Kind::Case),
    ("application", Kind::Application),
    ("contact", Kind::Contact),
    ("note", Kind::Note),
    ("release", Kind::Release),
    ("disclosure", Kind::Disclosure),
    ("household", Kind::Household),
    ("handover", Kind::Handover),
    ("handover_in", Kind::Handover),
    ("legal_hold", Kind::Hold),
];

fn ids(reader: &Reader<'_>, sql: &str, list: &str) -> Result<Vec<Id>, StoreError> {
    reader.rows(sql, [list], |row| Ok(Id::new(row.get(0)?)))
}

/// The root of a thing, if it is here.
pub(super) fn root_of(reader: &Reader<'_>, kind: Kind, id: Id) -> Result<Option<Id>, StoreError> {
    let sql = match kind {
        Kind::Person => "SELECT root FROM person WHERE id = ?1",
        Kind::Case => "SELECT root FROM case_file WHERE id = ?1",
        Kind::Application => "SELECT root FROM application WHERE id = ?1",
        Kind::Contact => "SELECT root FROM contact WHERE id = ?1",
        Kind::Note => "SELECT root FROM note WHERE id = ?1",
        // Facts: screens know them by their root.
        Kind::Release => "SELECT root FROM release WHERE root = ?1",
        Kind::Handover => {
            "SELECT root FROM handover WHERE root = ?1
             UNION SELECT root FROM handover_in WHERE root = ?1"
        }
        Kind::Disclosure | Kind::Household | Kind::Hold | Kind::Aside => return Ok(None),
    };
    let sql = format!("{sql} ORDER BY root LIMIT 1");
    reader.first(&sql, [id.as_bytes()], |row| Ok(Id::new(row.get(0)?)))
}

/// What some roots are, as far as they are here.
pub fn kinds_of(
    reader: &Reader<'_>,
    roots: impl IntoIterator<Item = Id>,
) -> Result<BTreeMap<Id, Kind>, StoreError> {
    let roots: BTreeSet<Id> = roots.into_iter().collect();
    let list = as_json(roots.iter().copied());
    let mut kinds = BTreeMap::new();
    for (table, kind) in KINDS {
        let sql = format!(
            "SELECT DISTINCT root FROM {table}
             WHERE root IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY root"
        );
        for root in ids(reader, &sql, &list)? {
            kinds.entry(root).or_insert(kind);
        }
    }
    if roots.iter().any(|root| !kinds.contains_key(root)) {
        let aside = reader.all_aside()?.into_iter().map(|aside| aside.root);
        for root in aside.filter(|root| roots.contains(root)) {
            kinds.entry(root).or_insert(Kind::Aside);
        }
    }
    Ok(kinds)
}

/// The roots that name one of these persons and nobody else.
pub(super) fn naming_only(
    reader: &Reader<'_>,
    persons: &[Id],
) -> Result<Vec<(Kind, Id)>, StoreError> {
    let list = as_json(persons.iter().copied());
    let mut found = Vec::new();
    for (table, kind) in NAMING {
        let sql = format!(
            "SELECT DISTINCT root FROM {table} AS named
             WHERE person IN (SELECT unhex(value) FROM json_each(?1))
               AND NOT EXISTS (SELECT 1 FROM {table} AS other WHERE other.root = named.root
                   AND other.person NOT IN (SELECT unhex(value) FROM json_each(?1)))
             ORDER BY root"
        );
        let roots = ids(reader, &sql, &list)?.into_iter();
        found.extend(roots.map(|root| (kind, root)));
    }
    Ok(found)
}

/// The persons some roots name, by their own rows or, of a note, by those of its contact.
pub(super) fn named_by(reader: &Reader<'_>, roots: &[Id]) -> Result<Vec<Id>, StoreError> {
    let list = as_json(roots.iter().copied());
    let mut found = Vec::new();
    for (table, _) in NAMING {
        let sql = format!(
            "SELECT DISTINCT person FROM {table}
             WHERE person IS NOT NULL AND root IN (SELECT unhex(value) FROM json_each(?1))
             ORDER BY person"
        );
        found.extend(ids(reader, &sql, &list)?);
    }
    let of_notes =
        "SELECT DISTINCT person FROM note JOIN contact_person ON contact_person.root = note.contact
         WHERE person IS NOT NULL AND note.root IN (SELECT unhex(value) FROM json_each(?1))
         ORDER BY person";
    found.extend(ids(reader, of_notes, &list)?);
    Ok(found)
}

/// The releases that were asked for in some cases.
pub(super) fn releases_of(reader: &Reader<'_>, cases: &[Id]) -> Result<Vec<Id>, StoreError> {
    let sql = "SELECT DISTINCT root FROM release
               WHERE case_file IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY root";
    ids(reader, sql, &as_json(cases.iter().copied()))
}

/// The handovers some cases went away with, or came with.
pub(super) fn handovers_of(reader: &Reader<'_>, cases: &[Id]) -> Result<Vec<Id>, StoreError> {
    let sql =
        "SELECT root FROM handover WHERE case_file IN (SELECT unhex(value) FROM json_each(?1))
               UNION SELECT root FROM handover_in
               WHERE case_file IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY root";
    ids(reader, sql, &as_json(cases.iter().copied()))
}

/// The cases some handovers are about.
pub(super) fn handed_over(reader: &Reader<'_>, handovers: &[Id]) -> Result<Vec<Id>, StoreError> {
    let sql = "SELECT case_file FROM handover
               WHERE case_file IS NOT NULL AND root IN (SELECT unhex(value) FROM json_each(?1))
               UNION SELECT case_file FROM handover_in
               WHERE case_file IS NOT NULL AND root IN (SELECT unhex(value) FROM json_each(?1))
               ORDER BY case_file";
    ids(reader, sql, &as_json(handovers.iter().copied()))
}

/// The applications some cases came from.
pub(super) fn applications_of(reader: &Reader<'_>, cases: &[Id]) -> Result<Vec<Id>, StoreError> {
    let sql = "SELECT DISTINCT application.id FROM case_file
               JOIN application ON application.id = case_file.application
               WHERE case_file.id IN (SELECT unhex(value) FROM json_each(?1))
               ORDER BY application.id";
    ids(reader, sql, &as_json(cases.iter().copied()))
}

/// The applications that cases other than these came from.
pub(super) fn applications_held(reader: &Reader<'_>, cases: &[Id]) -> Result<Vec<Id>, StoreError> {
    let sql = "SELECT DISTINCT application FROM case_file WHERE application IS NOT NULL
               AND id NOT IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY application";
    ids(reader, sql, &as_json(cases.iter().copied()))
}

/// The notes about some contacts.
pub(super) fn notes_of(reader: &Reader<'_>, contacts: &[Id]) -> Result<Vec<Id>, StoreError> {
    let sql = "SELECT DISTINCT root FROM note
               WHERE contact IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY root";
    ids(reader, sql, &as_json(contacts.iter().copied()))
}

/// All versions of some notes: what corrects them, and what they correct.
pub(super) fn chain_of(reader: &Reader<'_>, notes: &[Id]) -> Result<Vec<Id>, StoreError> {
    let sql = "WITH RECURSIVE
               edge (one, other) AS (
                   SELECT later.root, earlier.root FROM note AS later
                   JOIN note AS earlier ON earlier.id = later.corrects),
               version (root) AS (
                   SELECT unhex(value) FROM json_each(?1)
                   UNION SELECT edge.other FROM edge JOIN version ON edge.one = version.root
                   UNION SELECT edge.one FROM edge JOIN version ON edge.other = version.root)
               SELECT root FROM version ORDER BY root";
    ids(reader, sql, &as_json(notes.iter().copied()))
}

/// The notes that lie in some roots.
pub(super) fn notes_in(reader: &Reader<'_>, roots: &[Id]) -> Result<Vec<Id>, StoreError> {
    let sql =
        "SELECT id FROM note WHERE root IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY id";
    ids(reader, sql, &as_json(roots.iter().copied()))
}

/// Holds about some roots that were lifted.
pub(super) fn lifted_holds(
    reader: &Reader<'_>,
    roots: impl IntoIterator<Item = Id>,
) -> Result<Vec<Id>, StoreError> {
    let sql = "SELECT root FROM legal_hold
               WHERE about IN (SELECT unhex(value) FROM json_each(?1))
                 AND id IN (SELECT fact FROM withdrawn_now) ORDER BY root";
    ids(reader, sql, &as_json(roots))
}

const STANDING: &str = "SELECT root, id, about, ifnull(reason, 'other'), ifnull(note, ''),
        ifnull(by_user, zeroblob(16)), ifnull(at, 0) FROM legal_hold
    WHERE about IS NOT NULL AND id NOT IN (SELECT fact FROM withdrawn_now)";

fn hold_row(row: &Row<'_>) -> rusqlite::Result<Hold> {
    Ok(Hold {
        id: Id::new(row.get(0)?),
        fact: Id::new(row.get(1)?),
        about: Id::new(row.get(2)?),
        reason: row.get(3)?,
        note: row.get(4)?,
        by: UserId(Id::new(row.get(5)?)),
        at: Instant(row.get(6)?),
    })
}

/// The legal holds that stand, the latest first.
pub fn holds(reader: &Reader<'_>) -> Result<Vec<Hold>, StoreError> {
    let sql = format!("{STANDING} ORDER BY at DESC, root");
    reader.rows(&sql, [], hold_row)
}

/// Those about some roots.
pub(super) fn holds_about(
    reader: &Reader<'_>,
    roots: impl IntoIterator<Item = Id>,
) -> Result<Vec<Hold>, StoreError> {
    let sql = format!(
        "{STANDING} AND about IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY at DESC, root"
    );
    reader.rows(&sql, [as_json(roots)], hold_row)
}

/// An erasure that was begun.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Begun {
    /// Its own root.
    pub id: Id,
    /// What it began with.
    pub kind: Kind,
    /// Which.
    pub subject: Id,
    /// Why: code of the list `erasure_reason`.
    pub reason: String,
    /// The lists of the purges it takes.
    pub parts: Vec<Vec<Id>>,
    /// Who began it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

impl Begun {
    /// Every root it lists.
    pub fn roots(&self) -> impl Iterator<Item = Id> + '_ {
        self.parts.iter().flatten().copied()
    }

    /// Whether all of them are erased.
    pub fn is_done(&self, roster: &Roster) -> bool {
        let erased = roster.erased();
        self.roots().all(|root| erased.contains_key(&root))
    }
}

fn read_begun(reader: &Reader<'_>, which: &str, id: Option<Id>) -> Result<Vec<Begun>, StoreError> {
    let sql = format!(
        "SELECT root, ifnull(kind, ''), subject, ifnull(reason, ''), roots,
             ifnull(by_user, zeroblob(16)), ifnull(at, 0) FROM erasure_begun
         WHERE subject IS NOT NULL AND roots IS NOT NULL AND {which} ORDER BY at DESC, root, roots"
    );
    let rows = reader.rows(&sql, [id.map(|id| *id.as_bytes())], |row| {
        let (kind, roots): (String, Vec<u8>) = (row.get(1)?, row.get(4)?);
        let read = Kind::read(&kind).zip(read_part(&roots));
        let Some((kind, part)) = read else {
            return Ok(None);
        };
        Ok(Some(Begun {
            id: Id::new(row.get(0)?),
            kind,
            subject: Id::new(row.get(2)?),
            reason: row.get(3)?,
            parts: vec![part],
            by: UserId(Id::new(row.get(5)?)),
            at: Instant(row.get(6)?),
        }))
    })?;
    let mut found: Vec<Begun> = Vec::new();
    for one in rows.into_iter().flatten() {
        match found.last_mut() {
            Some(last) if last.id == one.id => last.parts.extend(one.parts),
            _ => found.push(one),
        }
    }
    Ok(found)
}

/// An erasure that was begun and not called off.
pub fn begun(reader: &Reader<'_>, id: Id) -> Result<Option<Begun>, StoreError> {
    let which = "root = ?1 AND root NOT IN (SELECT root FROM erasure_called_off)";
    Ok(read_begun(reader, which, Some(id))?.into_iter().next())
}

/// All of them, done or not, the latest first.
pub fn begun_open(reader: &Reader<'_>) -> Result<Vec<Begun>, StoreError> {
    let which = "?1 IS NULL AND root NOT IN (SELECT root FROM erasure_called_off)";
    read_begun(reader, which, None)
}

/// What a list shows of one root.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Line {
    /// Its number, or whom it went to.
    pub text: String,
    /// Its day.
    pub day: String,
    /// A code: kind of a contact, class of a note, reason of a hold.
    pub code: String,
    /// Who wrote it, of a note.
    pub by: Option<UserId>,
    /// When it was written down, of what has no day.
    pub at: Option<Instant>,
}

/// What a list shows of a root; persons are named by others.
pub fn line(reader: &Reader<'_>, kind: Kind, root: Id) -> Result<Line, StoreError> {
    let sql = match kind {
        Kind::Person | Kind::Household | Kind::Aside => return Ok(Line::default()),
        Kind::Case => "SELECT number, opened_on, NULL, NULL, NULL FROM case_file WHERE root = ?1",
        Kind::Application => {
            "SELECT number, received_on, NULL, NULL, NULL FROM application WHERE root = ?1"
        }
        Kind::Contact => "SELECT NULL, held_on, kind, NULL, NULL FROM contact WHERE root = ?1",
        Kind::Note => "SELECT NULL, NULL, class, author, entered_at FROM note WHERE root = ?1",
        Kind::Release => "SELECT number, NULL, NULL, NULL, at FROM paper WHERE root = ?1",
        Kind::Disclosure => {
            "SELECT partner_name, on_day, NULL, NULL, NULL FROM disclosure WHERE root = ?1"
        }
        Kind::Handover => {
            "SELECT NULL, NULL, NULL, NULL, at FROM handover WHERE root = ?1
             UNION ALL SELECT NULL, on_day, NULL, NULL, at FROM handover_in WHERE root = ?1"
        }
        Kind::Hold => "SELECT NULL, NULL, reason, NULL, at FROM legal_hold WHERE root = ?1",
    };
    let sql = format!("{sql} ORDER BY 1, 2, 5 LIMIT 1");
    let found = reader.first(&sql, [root.as_bytes()], |row| {
        let text = |place| row.get::<_, Option<String>>(place);
        let by: Option<[u8; 16]> = row.get(3)?;
        Ok(Line {
            text: text(0)?.unwrap_or_default(),
            day: text(1)?.unwrap_or_default(),
            code: text(2)?.unwrap_or_default(),
            by: by.map(|by| UserId(Id::new(by))),
            at: row.get::<_, Option<i64>>(4)?.map(Instant),
        })
    })?;
    Ok(found.unwrap_or_default())
}

/// The restrictions of a root until it is erased.
pub(super) fn restrictions(reader: &Reader<'_>, root: Id) -> Result<Vec<Id>, StoreError> {
    let sql = "SELECT id FROM restricted WHERE root = ?1 AND reason = ?2
               AND id NOT IN (SELECT fact FROM withdrawn_now) ORDER BY id";
    let reason = super::RESTRICTED_TO_ERASE;
    reader.rows(sql, rusqlite::params![root.as_bytes(), reason], |row| {
        Ok(Id::new(row.get(0)?))
    })
}
