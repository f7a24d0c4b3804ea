//! Reading papers and what happened to them. Every fact counts: none is ever withdrawn, but an end that
//! came with the parting of a case and was taken back with it.

use super::{
    Copy, Digest, Ended, Facts, Frozen, Head, Kind, PaperError, Print, Scan, Signature, sign,
    written,
};
use crate::ids::{HelpPlanId, Id, PaperId, PersonId, UserId};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use rusqlite::{Params, Row};

const FROZEN: &str = "SELECT id, root, plan, ifnull(document, zeroblob(16)),
    ifnull(number, ''), ifnull(version, 0), digest, ifnull(content, x''), supersedes,
    ifnull(by_user, zeroblob(16)), ifnull(at, 0)
    FROM paper WHERE digest IS NOT NULL AND ";

fn digest(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Digest>> {
    let bytes: Option<Vec<u8>> = row.get(column)?;
    Ok(bytes.and_then(|bytes| Digest::from_slice(&bytes)))
}

/// A digest of another length names nothing.
fn named(row: &Row<'_>) -> rusqlite::Result<Digest> {
    Ok(digest(row, 0)?.unwrap_or(Digest([0; 32])))
}

fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<Id> {
    Ok(Id::new(row.get(column)?))
}

fn frozen_from_row(row: &Row<'_>) -> rusqlite::Result<Frozen> {
    let plan: Option<[u8; 16]> = row.get(2)?;
    let mut one = Frozen {
        id: PaperId(id(row, 0)?),
        root: id(row, 1)?,
        kind: None,
        plan: plan.map(|plan| HelpPlanId(Id::new(plan))),
        document: id(row, 3)?,
        number: row.get(4)?,
        version: row.get(5)?,
        digest: digest(row, 6)?.unwrap_or(Digest([0; 32])),
        head: None,
        bytes: row.get(7)?,
        supersedes: digest(row, 8)?,
        by: UserId(id(row, 9)?),
        at: Instant(row.get(10)?),
    };
    if Digest::of(&one.bytes) == one.digest
        && let Ok((kind, head)) = written::head(&one.bytes)
        && says(kind, &head, &one)
    {
        one.kind = Some(kind);
        one.head = Some(head);
    }
    Ok(one)
}

/// Whether the columns beside the bytes say the same: a row made by hand could name another version.
fn says(kind: Kind, head: &Head, one: &Frozen) -> bool {
    let supersedes = one.supersedes.map(|digest| digest.to_string());
    head.document == one.document.to_string()
        && head.number == one.number
        && i64::from(head.version) == one.version
        && head.supersedes == supersedes
        && one.plan.is_some() == (kind == Kind::Agreement)
}

fn frozen(
    reader: &Reader<'_>,
    which: &str,
    params: impl Params,
) -> Result<Vec<Frozen>, StoreError> {
    let sql = format!("{FROZEN} {which} ORDER BY version DESC, at DESC, id");
    reader.rows(&sql, params, frozen_from_row)
}

/// One paper.
pub fn find(reader: &Reader<'_>, paper: PaperId) -> Result<Frozen, PaperError> {
    let mut found = frozen(reader, "id = ?1", [paper.0.as_bytes()])?.into_iter();
    found.next().ok_or(PaperError::NotFound)
}

/// The papers with the bytes a code of squares says.
pub fn of_document(reader: &Reader<'_>, document: Id) -> Result<Vec<Frozen>, StoreError> {
    frozen(reader, "document = ?1", [document.as_bytes()])
}

/// Printed papers of which no scan was filed, the newest first.
pub fn without_scan(reader: &Reader<'_>) -> Result<Vec<Frozen>, StoreError> {
    let which = "digest IN (SELECT digest FROM paper_print)
        AND digest NOT IN (SELECT digest FROM paper_scan WHERE digest IS NOT NULL)";
    let mut found = frozen(reader, which, [])?;
    found.sort_by_key(|one| std::cmp::Reverse(one.at));
    Ok(found)
}

/// The papers of a root, and what happened to them.
pub fn facts(reader: &Reader<'_>, roster: &Roster, root: Id) -> Result<Facts, StoreError> {
    Ok(Facts {
        frozen: frozen(reader, "root = ?1", [root.as_bytes()])?,
        prints: prints(reader, root)?,
        signatures: signatures(reader, roster, root)?,
        copies: copies(reader, root)?,
        scans: scans(reader, root)?,
        ended: ended(reader, root)?,
    })
}

fn prints(reader: &Reader<'_>, root: Id) -> Result<Vec<Print>, StoreError> {
    let sql = "SELECT digest, ifnull(way, ''), ifnull(copies, 0), ifnull(by_user, zeroblob(16)),
                      ifnull(at, 0)
               FROM paper_print WHERE root = ?1 ORDER BY at, rk";
    reader.rows(sql, [root.as_bytes()], |row| {
        Ok(Print {
            digest: named(row)?,
            way: row.get(1)?,
            copies: row.get(2)?,
            by: UserId(id(row, 3)?),
            at: Instant(row.get(4)?),
        })
    })
}

pub(super) fn signatures(
    reader: &Reader<'_>,
    roster: &Roster,
    root: Id,
) -> Result<Vec<Signature>, StoreError> {
    let sql = "SELECT digest, id, ifnull(part, ''), person, ifnull(name, ''), ifnull(kind, ''),
                      witness, ifnull(witness_name, ''), ifnull(on_day, ''), ifnull(place, ''),
                      ifnull(reason, ''), ifnull(by_user, zeroblob(16)), ifnull(at, 0),
                      user_signature, ifnull(ticked, '')
               FROM paper_signature WHERE root = ?1 ORDER BY at, rk";
    reader.rows(sql, [root.as_bytes()], |row| {
        let (person, witness): (Option<[u8; 16]>, Option<[u8; 16]>) = (row.get(3)?, row.get(6)?);
        let (of, by) = (named(row)?, UserId(id(row, 11)?));
        let kind: String = row.get(5)?;
        let (signed, ticked): (Option<Vec<u8>>, String) = (row.get(13)?, row.get(14)?);
        let mut signature = Signature {
            id: id(row, 1)?,
            digest: of,
            part: row.get(2)?,
            person: person.map(|id| PersonId(Id::new(id))),
            name: row.get(4)?,
            witness: witness.map(|id| UserId(Id::new(id))),
            witness_name: row.get(7)?,
            on_day: row.get(8)?,
            place: row.get(9)?,
            reason: row.get(10)?,
            by,
            at: Instant(row.get(12)?),
            kind,
            ticked: ticked.split_whitespace().map(str::to_owned).collect(),
            valid: false,
        };
        signature.valid = sign::verifies(roster, root, &signature, &signed.unwrap_or_default());
        Ok(signature)
    })
}

fn copies(reader: &Reader<'_>, root: Id) -> Result<Vec<Copy>, StoreError> {
    let sql = "SELECT digest, person, ifnull(on_day, '') FROM paper_copy
               WHERE root = ?1 AND person IS NOT NULL ORDER BY on_day, at, rk";
    reader.rows(sql, [root.as_bytes()], |row| {
        Ok(Copy {
            digest: named(row)?,
            person: PersonId(id(row, 1)?),
            on_day: row.get(2)?,
        })
    })
}

pub(super) fn scans(reader: &Reader<'_>, root: Id) -> Result<Vec<Scan>, StoreError> {
    let sql = "SELECT digest, id, file, ifnull(pages, 0), ifnull(form, ''),
                      ifnull(by_user, zeroblob(16)), ifnull(at, 0)
               FROM paper_scan WHERE root = ?1 AND file IS NOT NULL ORDER BY at, rk";
    reader.rows(sql, [root.as_bytes()], |row| {
        Ok(Scan {
            digest: named(row)?,
            id: id(row, 1)?,
            file: row.get(2)?,
            pages: row.get(3)?,
            form: row.get(4)?,
            by: UserId(id(row, 5)?),
            at: Instant(row.get(6)?),
        })
    })
}

fn ended(reader: &Reader<'_>, root: Id) -> Result<Vec<Ended>, StoreError> {
    let sql = "SELECT digest, ifnull(on_day, ''), ifnull(reason, 'other'), ifnull(note, ''),
                      ifnull(by_user, zeroblob(16))
               FROM paper_ended WHERE root = ?1 AND id NOT IN (SELECT fact FROM withdrawn_now)
               ORDER BY on_day, at, rk";
    reader.rows(sql, [root.as_bytes()], |row| {
        Ok(Ended {
            digest: named(row)?,
            on_day: row.get(1)?,
            reason: row.get(2)?,
            note: row.get(3)?,
            by: UserId(id(row, 4)?),
        })
    })
}

/// Its ends; none while it stands.
pub(super) fn ends(reader: &Reader<'_>, one: &Frozen) -> Result<Vec<Ended>, StoreError> {
    let mut ends = ended(reader, one.root)?;
    ends.retain(|end| end.digest == one.digest);
    Ok(ends)
}
