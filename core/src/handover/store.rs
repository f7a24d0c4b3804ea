//! Reading handovers, those sent and those received.

use super::{Enclosure, Head, Outcome};
use crate::ids::{CaseId, Id, PartnerId, SpaceId, UserId};
use crate::store::{Blob, Reader, StoreError};
use crate::time::{Day, Instant};
use rusqlite::{Params, Row, params};

/// One handover of ours.
pub struct Outgoing {
    /// Which.
    pub id: Id,
    /// The case.
    pub case: CaseId,
    /// To whom.
    pub partner: PartnerId,
    /// To which service, by the card it was sealed to.
    pub service: SpaceId,
    /// What the file said.
    pub head: Head,
    /// The digest of what was handed over.
    pub digest: [u8; 32],
    /// Why it went to a partner nobody had verified.
    pub despite: String,
    /// Who handed over.
    pub by: UserId,
    /// When.
    pub at: Instant,
    /// What came of it.
    pub state: State,
}

/// What came of a handover.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    /// `None` while nobody answered.
    pub outcome: Option<Outcome>,
    /// Why, or empty.
    pub reason: String,
    /// When.
    pub on_day: String,
}

impl Outgoing {
    /// Whether an answer should be here by now.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state.outcome.is_none() && self.head.answer_by < today
    }
}

type Raw = (Id, Id, Id, Id, Vec<u8>, [u8; 32], String, UserId, Instant);

const SENT: &str = "SELECT root, case_file, partner, service, head, digest, ifnull(despite, ''),
        ifnull(by_user, zeroblob(16)), ifnull(at, 0) FROM handover
    WHERE case_file IS NOT NULL AND partner IS NOT NULL AND service IS NOT NULL
      AND head IS NOT NULL AND length(digest) = 32";

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((
        Id::new(row.get(0)?),
        Id::new(row.get(1)?),
        Id::new(row.get(2)?),
        Id::new(row.get(3)?),
        row.get(4)?,
        row.get(5)?,
        row.get(6)?,
        UserId(Id::new(row.get(7)?)),
        Instant(row.get(8)?),
    ))
}

fn read(
    reader: &Reader<'_>,
    which: &str,
    params: impl Params,
) -> Result<Vec<Outgoing>, StoreError> {
    let rows = reader.rows(&format!("{SENT} {which}"), params, raw)?;
    let mut found = Vec::new();
    for (id, case, partner, service, head, digest, despite, by, at) in rows {
        let Ok(head) = Head::read(&head) else {
            continue;
        };
        if head.handover == id {
            let state = match state(reader, id)? {
                open if open.outcome.is_none() => settled(reader, &head)?.unwrap_or(open),
                said => said,
            };
            found.push(Outgoing {
                id,
                case: CaseId(case),
                partner: PartnerId(partner),
                service: SpaceId(service),
                head,
                digest,
                despite,
                by,
                at,
                state,
            });
        }
    }
    Ok(found)
}

/// The strongest word counts.
fn state(reader: &Reader<'_>, handover: Id) -> Result<State, StoreError> {
    let sql = "SELECT outcome, ifnull(reason, ''), ifnull(on_day, '') FROM handover_answer
               WHERE root = ?1 AND outcome IS NOT NULL ORDER BY at, id";
    let rows: Vec<(String, String, String)> = reader.rows(sql, [handover.as_bytes()], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    let told = rows
        .into_iter()
        .filter_map(|(outcome, reason, on_day)| Some((Outcome::of(&outcome)?, reason, on_day)));
    Ok(match told.min_by_key(|(outcome, ..)| *outcome) {
        Some((outcome, reason, on_day)) => State {
            outcome: Some(outcome),
            reason,
            on_day,
        },
        None => State {
            outcome: None,
            reason: String::new(),
            on_day: String::new(),
        },
    })
}

/// What came of a handover that is open itself while a later one of its row was accepted: the other service goes
/// on with the case, and refuses the earlier file as overtaken.
fn settled(reader: &Reader<'_>, head: &Head) -> Result<Option<State>, StoreError> {
    let sql = "SELECT ifnull(said.on_day, '') FROM handover AS later
               JOIN handover_answer AS said ON said.root = later.root AND said.outcome = 'accepted'
               WHERE later.series = ?1 AND later.service = ?2 AND later.seq > ?3
               ORDER BY later.seq, said.at, said.id LIMIT 1";
    let seq = i64::try_from(head.seq).unwrap_or(i64::MAX);
    let later = params![head.series.as_bytes(), head.to.0.as_bytes(), seq];
    let on_day = reader.first(sql, later, |row| row.get(0))?;
    Ok(on_day.map(|on_day| State {
        outcome: Some(Outcome::Accepted),
        reason: String::new(),
        on_day,
    }))
}

/// One handover of ours.
pub fn outgoing(reader: &Reader<'_>, handover: Id) -> Result<Option<Outgoing>, StoreError> {
    let found = read(reader, "AND root = ?1 ORDER BY rk", [handover.as_bytes()])?;
    Ok(found.into_iter().next())
}

/// The handovers of a case, the latest first.
pub fn of_case(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Outgoing>, StoreError> {
    read(
        reader,
        "AND case_file = ?1 ORDER BY at DESC, id",
        [case.0.as_bytes()],
    )
}

/// A page of all handovers of ours, the latest first.
pub fn sent(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Vec<Outgoing>, StoreError> {
    read(
        reader,
        "ORDER BY at DESC, id LIMIT ?2 OFFSET ?1",
        [offset, limit],
    )
}

/// How many there are.
pub fn count_sent(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number("SELECT count(*) FROM handover WHERE head IS NOT NULL", [])
}

/// How many answers to handovers of others there are.
pub fn count_received(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number(
        "SELECT count(DISTINCT root) FROM handover_in WHERE head IS NOT NULL",
        [],
    )
}

/// Handovers whose answer should be here by now.
pub fn overdue(reader: &Reader<'_>, today: Day) -> Result<Vec<Outgoing>, StoreError> {
    let open = "AND root NOT IN (SELECT root FROM handover_answer) ORDER BY at, id LIMIT 500";
    let mut open = read(reader, open, [])?;
    open.retain(|one| one.is_overdue(today));
    Ok(open)
}

/// A handover that came to us, and what we said to it.
pub struct Incoming {
    /// Its root here.
    pub id: Id,
    /// Who handed over.
    pub from: SpaceId,
    /// The partner that service is here.
    pub partner: Option<PartnerId>,
    /// What the file said.
    pub head: Head,
    /// The digest of what was handed over.
    pub digest: [u8; 32],
    /// What we said, or that it was withdrawn.
    pub outcome: Outcome,
    /// Why, or empty.
    pub reason: String,
    /// When.
    pub on_day: String,
    /// The case here.
    pub case: Option<CaseId>,
    /// Who answered.
    pub by: UserId,
}

const RECEIVED: &str = "SELECT root, sender, partner, head, digest, outcome, ifnull(reason, ''),
        ifnull(on_day, ''), case_file, ifnull(by_user, zeroblob(16)) FROM handover_in
    WHERE sender IS NOT NULL AND head IS NOT NULL AND length(digest) = 32";

fn read_in(
    reader: &Reader<'_>,
    which: &str,
    params: impl Params,
) -> Result<Vec<Incoming>, StoreError> {
    let sql = format!("{RECEIVED} {which}");
    let rows = reader.rows(&sql, params, |row| {
        let outcome: Option<String> = row.get(5)?;
        let id = |place| -> rusqlite::Result<Option<Id>> {
            Ok(row.get::<_, Option<[u8; 16]>>(place)?.map(Id::new))
        };
        let head: Vec<u8> = row.get(3)?;
        let found = Head::read(&head)
            .ok()
            .zip(outcome.as_deref().and_then(Outcome::of));
        let Some((head, outcome)) = found else {
            return Ok(None);
        };
        Ok(Some(Incoming {
            id: Id::new(row.get(0)?),
            from: SpaceId(Id::new(row.get(1)?)),
            partner: id(2)?.map(PartnerId),
            head,
            digest: row.get(4)?,
            outcome,
            reason: row.get(6)?,
            on_day: row.get(7)?,
            case: id(8)?.map(CaseId),
            by: UserId(Id::new(row.get(9)?)),
        }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

/// What is known here of a handover, by its root: of several words the strongest, acceptance before
/// withdrawal.
pub fn incoming(reader: &Reader<'_>, root: Id) -> Result<Option<Incoming>, StoreError> {
    let said = read_in(reader, "AND root = ?1 ORDER BY at, id", [root.as_bytes()])?;
    Ok(said.into_iter().min_by_key(|one| one.outcome))
}

/// Whether the service that sent a handover took it back.
pub(super) fn is_taken_back(
    reader: &Reader<'_>,
    root: Id,
    digest: &[u8; 32],
) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM handover_in
               WHERE root = ?1 AND digest = ?2 AND outcome = 'withdrawn')";
    Ok(reader.number(sql, params![root.as_bytes(), digest])? == 1)
}

/// Everything known here of a row of handovers.
pub(super) fn of_series(reader: &Reader<'_>, series: Id) -> Result<Vec<Incoming>, StoreError> {
    read_in(
        reader,
        "AND series = ?1 ORDER BY seq, at, id",
        [series.as_bytes()],
    )
}

/// A page of what came to us, the latest first; once, whoever of us answered it too.
pub fn received(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Vec<Incoming>, StoreError> {
    let sql = "SELECT root FROM handover_in WHERE head IS NOT NULL
               GROUP BY root ORDER BY max(at) DESC, root LIMIT ?2 OFFSET ?1";
    let roots = reader.rows(sql, [offset, limit], |row| Ok(Id::new(row.get(0)?)))?;
    let mut found = Vec::new();
    for root in roots {
        found.extend(incoming(reader, root)?);
    }
    Ok(found)
}

/// The handovers a case came with, the first and what was added to it.
pub fn brought(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Incoming>, StoreError> {
    let which = "AND case_file = ?1 AND outcome = 'accepted' ORDER BY seq, at, id";
    let mut brought = read_in(reader, which, [case.0.as_bytes()])?;
    // Two laptops may have accepted one of them.
    brought.dedup_by_key(|one| one.id);
    Ok(brought)
}

/// The enclosures that came with a case.
pub fn enclosures(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Enclosure>, StoreError> {
    let sql = "SELECT id, file, ifnull(number, ''), ifnull(version, 0), ifnull(on_day, ''),
                      ifnull(pages, 0), ifnull(form, '')
               FROM enclosure WHERE root = ?1 AND file IS NOT NULL ORDER BY on_day, number, id";
    let count = |number: i64| u64::try_from(number).unwrap_or_default();
    let found = reader.rows(sql, [case.0.as_bytes()], |row| {
        let Some(file) = Blob::read(&row.get::<_, Vec<u8>>(1)?) else {
            return Ok(None);
        };
        Ok(Some(Enclosure {
            row: Id::new(row.get(0)?),
            file,
            number: row.get(2)?,
            version: count(row.get(3)?),
            on_day: row.get(4)?,
            pages: count(row.get(5)?),
            form: row.get(6)?,
        }))
    })?;
    Ok(found.into_iter().flatten().collect())
}
