//! Reading agreements and what happened to them. Every fact counts: none is ever withdrawn.

use super::{
    AgreementError, Content, Copy, Digest, Ended, Facts, Frozen, Print, Scan, Signature, sign,
    state, written,
};
use crate::ids::{AgreementId, CaseId, HelpPlanId, Id, PersonId, UserId};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use rusqlite::{Params, Row};

const FROZEN: &str = "SELECT id, root, ifnull(plan, zeroblob(16)), ifnull(document, zeroblob(16)),
    ifnull(number, ''), ifnull(version, 0), digest, ifnull(content, x''), supersedes,
    ifnull(by_user, zeroblob(16)), ifnull(at, 0)
    FROM agreement WHERE digest IS NOT NULL AND ";

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
    let bytes: Vec<u8> = row.get(7)?;
    let mut one = Frozen {
        id: AgreementId(id(row, 0)?),
        case: CaseId(id(row, 1)?),
        plan: HelpPlanId(id(row, 2)?),
        document: id(row, 3)?,
        number: row.get(4)?,
        version: row.get(5)?,
        digest: digest(row, 6)?.unwrap_or(Digest([0; 32])),
        content: None,
        supersedes: digest(row, 8)?,
        by: UserId(id(row, 9)?),
        at: Instant(row.get(10)?),
    };
    if Digest::of(&bytes) == one.digest {
        let content = written::read(&bytes).ok();
        one.content = content.filter(|content| says(content, &one));
    }
    Ok(one)
}

/// Whether the columns beside a content say the same: a row made by hand could name another version.
fn says(content: &Content, one: &Frozen) -> bool {
    let supersedes = one.supersedes.map(|digest| digest.to_string());
    content.document == one.document.to_string()
        && content.number == one.number
        && i64::from(content.version) == one.version
        && content.supersedes == supersedes
}

fn frozen(
    reader: &Reader<'_>,
    which: &str,
    params: impl Params,
) -> Result<Vec<Frozen>, StoreError> {
    let sql = format!("{FROZEN} {which} ORDER BY version DESC, at DESC, id");
    reader.rows(&sql, params, frozen_from_row)
}

/// One agreement.
pub fn find(reader: &Reader<'_>, agreement: AgreementId) -> Result<Frozen, AgreementError> {
    let mut found = frozen(reader, "id = ?1", [agreement.0.as_bytes()])?.into_iter();
    found.next().ok_or(AgreementError::NotFound)
}

/// The agreements with the bytes a code of squares says.
pub fn of_document(reader: &Reader<'_>, document: Id) -> Result<Vec<Frozen>, StoreError> {
    frozen(reader, "document = ?1", [document.as_bytes()])
}

/// Printed agreements of which no scan was filed, the newest first.
pub fn without_scan(reader: &Reader<'_>) -> Result<Vec<Frozen>, StoreError> {
    let which = "digest IN (SELECT digest FROM agreement_print)
        AND digest NOT IN (SELECT digest FROM agreement_scan WHERE digest IS NOT NULL)";
    let mut found = frozen(reader, which, [])?;
    found.sort_by_key(|one| std::cmp::Reverse(one.at));
    Ok(found)
}

/// Everything that was agreed in a case, and what happened to it.
pub fn facts(reader: &Reader<'_>, roster: &Roster, case: CaseId) -> Result<Facts, StoreError> {
    let root = case.0;
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
               FROM agreement_print WHERE root = ?1 ORDER BY at, rk";
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
                      user_signature
               FROM agreement_signature WHERE root = ?1 ORDER BY at, rk";
    reader.rows(sql, [root.as_bytes()], |row| {
        let (person, witness): (Option<[u8; 16]>, Option<[u8; 16]>) = (row.get(3)?, row.get(6)?);
        let (of, by) = (named(row)?, UserId(id(row, 11)?));
        let kind: String = row.get(5)?;
        let signed: Option<Vec<u8>> = row.get(13)?;
        Ok(Signature {
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
            valid: (kind == "digital")
                .then(|| sign::verifies(roster, by, of, &signed.unwrap_or_default())),
            kind,
        })
    })
}

fn copies(reader: &Reader<'_>, root: Id) -> Result<Vec<Copy>, StoreError> {
    let sql = "SELECT digest, person, ifnull(on_day, '') FROM agreement_copy
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
               FROM agreement_scan WHERE root = ?1 AND file IS NOT NULL ORDER BY at, rk";
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
               FROM agreement_ended WHERE root = ?1 ORDER BY on_day, at, rk";
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

/// Those of the cases in which something was printed for signature and not ended.
pub fn standing_in(
    reader: &Reader<'_>,
    cases: impl Iterator<Item = CaseId>,
) -> Result<Vec<CaseId>, StoreError> {
    let quoted: Vec<String> = cases.map(|case| format!("\"{case}\"")).collect();
    reader.rows(
        "SELECT root FROM agreement
         WHERE root IN (SELECT unhex(value) FROM json_each(?1))
           AND digest NOT IN (SELECT digest FROM agreement_ended WHERE digest IS NOT NULL)
         GROUP BY root ORDER BY max(at), root",
        [format!("[{}]", quoted.join(","))],
        |row| Ok(CaseId(id(row, 0)?)),
    )
}

/// Whether it was ended.
pub(super) fn is_ended(reader: &Reader<'_>, one: &Frozen) -> Result<bool, StoreError> {
    let ended = ended(reader, one.case.0)?;
    Ok(ended.iter().any(|ended| ended.digest == one.digest))
}

/// The cases with several agreements in force, and those agreements. Each was signed by people, so
/// all of them stand until people end one. Only of different plans, or of one version twice, can two
/// be in force: of the others a later one takes the earlier one's place.
pub fn two_in_force(
    reader: &Reader<'_>,
    roster: &Roster,
) -> Result<Vec<(CaseId, Vec<Frozen>)>, StoreError> {
    let cases = reader.rows(
        "SELECT agreement.root FROM agreement_signature AS signed
         JOIN agreement ON agreement.root = signed.root AND agreement.digest = signed.digest
         WHERE signed.part = 'worker' AND signed.digest NOT IN
             (SELECT digest FROM agreement_ended WHERE digest IS NOT NULL)
         GROUP BY agreement.root
         HAVING count(DISTINCT agreement.plan) > 1 OR count(DISTINCT agreement.digest)
             > count(DISTINCT hex(agreement.plan) || agreement.version)
         ORDER BY agreement.root",
        [],
        |row| Ok(CaseId(id(row, 0)?)),
    )?;
    let mut found = Vec::new();
    for case in cases {
        let facts = facts(reader, roster, case)?;
        let standing: Vec<Frozen> = state::in_force(&facts).cloned().collect();
        if standing.len() > 1 {
            found.push((case, standing));
        }
    }
    Ok(found)
}
