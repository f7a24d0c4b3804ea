//! Reading releases and what was told.

use super::Content;
use crate::ids::{CaseId, DisclosureId, Id, PartnerId, PersonId, ReleaseId, UserId};
use crate::number::Series;
use crate::paper::Digest;
use crate::person::same;
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use rusqlite::{Params, Row, params};

/// Whose release a root is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Release {
    /// Which root.
    pub id: ReleaseId,
    /// Whose.
    pub person: PersonId,
    /// In which case it was asked for.
    pub case: Option<CaseId>,
}

/// That somebody outside was told something about one person.
#[derive(Clone, Debug)]
pub struct Disclosure {
    /// The disclosure, which may be about several persons.
    pub id: DisclosureId,
    /// This row of it.
    pub row: Id,
    /// About whom.
    pub person: PersonId,
    /// To whom.
    pub partner: Option<PartnerId>,
    /// As the partner was called then.
    pub partner_name: String,
    /// When.
    pub on_day: String,
    /// Code of the list `release_channel`.
    pub channel: String,
    /// Codes of the list `release_item`.
    pub items: Vec<String>,
    /// In words.
    pub what: String,
    /// Code of the list `disclosure_ground`.
    pub ground: String,
    /// Why, where the ground is no release.
    pub reason: String,
    /// The papers that cover it.
    pub releases: Vec<Digest>,
    /// Who wrote it down.
    pub by: UserId,
    /// When.
    pub at: Instant,
    /// The handover by which it was told.
    pub handover: Option<Id>,
}

impl Disclosure {
    /// Whether a paper covers it: whom to name when that is withdrawn.
    pub fn rests_on(&self, paper: Digest) -> bool {
        self.releases.contains(&paper)
    }
}

fn releases(
    reader: &Reader<'_>,
    which: &str,
    params: impl Params,
) -> Result<Vec<Release>, StoreError> {
    let sql = format!(
        "SELECT root, person, case_file FROM release WHERE person IS NOT NULL AND {which} ORDER BY rk"
    );
    reader.rows(&sql, params, |row| {
        let case: Option<[u8; 16]> = row.get(2)?;
        Ok(Release {
            id: ReleaseId(Id::new(row.get(0)?)),
            person: PersonId(Id::new(row.get(1)?)),
            case: case.map(|case| CaseId(Id::new(case))),
        })
    })
}

/// The releases of a person, under whatever record they were given.
pub fn of_person(reader: &Reader<'_>, person: PersonId) -> Result<Vec<Release>, StoreError> {
    let mut found = Vec::new();
    for person in same::group(reader, person)? {
        found.extend(releases(reader, "person = ?1", [person.0.as_bytes()])?);
    }
    Ok(found)
}

/// The releases that were asked for in a case.
pub fn of_case(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Release>, StoreError> {
    releases(reader, "case_file = ?1", [case.0.as_bytes()])
}

/// The releases that were asked for in these cases, or by this worker outside any case, and were not
/// ended.
pub fn of_worker(
    reader: &Reader<'_>,
    worker: UserId,
    cases: impl Iterator<Item = CaseId>,
) -> Result<Vec<Release>, StoreError> {
    let quoted: Vec<String> = cases.map(|case| format!("\"{case}\"")).collect();
    releases(
        reader,
        "root IN (
             SELECT root FROM release
             WHERE case_file IN (SELECT unhex(value) FROM json_each(?1))
             UNION
             SELECT release.root FROM release JOIN paper ON paper.root = release.root
             WHERE release.case_file IS NULL AND paper.by_user = ?2)
         AND NOT EXISTS (SELECT 1 FROM paper_ended WHERE paper_ended.root = release.root)",
        params![format!("[{}]", quoted.join(",")), worker.0.as_bytes()],
    )
}

/// Whether the paper in a root is of the person its row names.
pub fn says(content: &Content, release: &Release) -> bool {
    let first = content.head.clients.first();
    first.is_some_and(|client| client.person == release.person.to_string())
        && content.case == release.case.map(|case| case.to_string())
}

/// The number after the highest this laptop gave to a paper of this room.
pub(super) fn next_number(reader: &Reader<'_>, series: &Series) -> Result<String, StoreError> {
    let given: Vec<String> = reader.rows(
        "SELECT number FROM paper WHERE plan IS NULL AND number > ?1 AND number < ?1 || ':'",
        [series.prefix()],
        |row| row.get(0),
    )?;
    Ok(series.next(given.iter().map(String::as_str)))
}

const TOLD: &str = "SELECT root, id, person, partner, ifnull(partner_name, ''),
    ifnull(on_day, ''), ifnull(channel, ''), ifnull(items, ''), ifnull(what, ''),
    ifnull(ground, ''), ifnull(reason, ''), ifnull(releases, ''),
    ifnull(by_user, zeroblob(16)), ifnull(at, 0), handover
    FROM disclosure WHERE person IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM withdrawn_now WHERE withdrawn_now.fact = disclosure.id)
      AND ";

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty())
}

fn told_from_row(row: &Row<'_>) -> rusqlite::Result<Disclosure> {
    let partner: Option<[u8; 16]> = row.get(3)?;
    let (items, releases): (String, String) = (row.get(7)?, row.get(11)?);
    Ok(Disclosure {
        id: DisclosureId(Id::new(row.get(0)?)),
        row: Id::new(row.get(1)?),
        person: PersonId(Id::new(row.get(2)?)),
        partner: partner.map(|id| PartnerId(Id::new(id))),
        partner_name: row.get(4)?,
        on_day: row.get(5)?,
        channel: row.get(6)?,
        items: words(&items).map(str::to_owned).collect(),
        what: row.get(8)?,
        ground: row.get(9)?,
        reason: row.get(10)?,
        releases: words(&releases).filter_map(Digest::parse).collect(),
        by: UserId(Id::new(row.get(12)?)),
        at: Instant(row.get(13)?),
        handover: row.get::<_, Option<[u8; 16]>>(14)?.map(Id::new),
    })
}

/// What was told about a person, the latest first.
pub fn disclosures_of(
    reader: &Reader<'_>,
    person: PersonId,
) -> Result<Vec<Disclosure>, StoreError> {
    let mut found = Vec::new();
    for person in same::group(reader, person)? {
        let sql = format!("{TOLD} person = ?1 ORDER BY rk DESC");
        found.extend(reader.rows(&sql, [person.0.as_bytes()], told_from_row)?);
    }
    found.sort_by(|one, other| (&other.on_day, other.at).cmp(&(&one.on_day, one.at)));
    Ok(found)
}

/// One disclosure, a row for each person.
pub(super) fn of_disclosure(
    reader: &Reader<'_>,
    id: DisclosureId,
) -> Result<Vec<Disclosure>, StoreError> {
    let sql = format!("{TOLD} root = ?1 ORDER BY rk");
    reader.rows(&sql, [id.0.as_bytes()], told_from_row)
}
