//! Records as they travel in bundles, and taking them in.

use super::signed::{MOST_SIGNATURES, Signed};
use super::store::{ROSTER, add};
use crate::cbor::{self, Malformed, Parser};
use crate::ids::Id;
use crate::store::{Reader, StoreError, Tx};
use std::collections::{BTreeMap, BTreeSet};

/// A part of the roster is closed when it is this long.
const PART_BYTES: usize = 256 * 1024;

/// All records that are here, those of newer versions too.
pub fn records(reader: &Reader<'_>) -> Result<Vec<Signed>, StoreError> {
    let rows: Vec<(Vec<u8>, Vec<u8>)> = reader.rows(
        "SELECT body, signatures FROM roster ORDER BY id",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let signed = rows
        .into_iter()
        .filter_map(|(body, signatures)| Signed::from_parts(body, &signatures).ok());
    Ok(signed.collect())
}

/// What tells records and the signatures under them from others. The order of either does not matter: a
/// second signature is news, though it makes no record more.
pub fn digest(records: &[Signed]) -> [u8; 32] {
    let ordered: BTreeMap<Id, BTreeSet<&(Id, [u8; 64])>> = records
        .iter()
        .map(|one| (one.id(), one.signatures.iter().collect()))
        .collect();
    let mut hasher = blake3::Hasher::new_derive_key("geleit roster known 1");
    for (record, signatures) in ordered {
        hasher.update(record.as_bytes());
        hasher.update(&(signatures.len() as u64).to_le_bytes());
        for (signer, signature) in signatures {
            hasher.update(signer.as_bytes()).update(signature);
        }
    }
    *hasher.finalize().as_bytes()
}

/// How many records are here that only a newer version understands.
pub fn count_newer(reader: &Reader<'_>) -> Result<i64, StoreError> {
    let records = records(reader)?;
    let newer = records.iter().filter(|one| matches!(one.read(), Ok(None)));
    Ok(i64::try_from(newer.count()).unwrap_or(i64::MAX))
}

/// Takes in a record from elsewhere, as [`super::Roster::vouched`] gives it. What is here stays:
/// signatures are added to those that are there. Whether it was new.
pub fn learn(tx: &mut Tx<'_>, signed: &Signed) -> Result<bool, StoreError> {
    let id = signed.id();
    let sql = "SELECT body, signatures FROM roster WHERE id = ?1";
    let known = tx.reader().first(sql, [id.as_bytes()], |row| {
        Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Vec<u8>>(1)?))
    })?;
    let Some((body, signatures)) = known else {
        add(tx, signed)?;
        return Ok(true);
    };
    let mut merged = Signed::from_parts(body, &signatures)?;
    if merged.add_signatures_of(signed) {
        tx.drop_plain(&ROSTER, id.as_bytes())?;
        add(tx, &merged)?;
    }
    Ok(false)
}

/// Writes records as contents of frames: `[* [body, [* [signer, signature]]]]`.
pub fn write_parts(records: &[Signed]) -> Vec<Vec<u8>> {
    let mut parts: Vec<Vec<&Signed>> = Vec::new();
    let mut bytes = PART_BYTES;
    for signed in records {
        if bytes >= PART_BYTES {
            parts.push(Vec::new());
            bytes = 0;
        }
        bytes += signed.body.len() + signed.signatures.len() * 90 + 8;
        if let Some(part) = parts.last_mut() {
            part.push(signed);
        }
    }
    parts.iter().map(|part| write_part(part)).collect()
}

fn write_part(records: &[&Signed]) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(records.len() as u64)?;
        for signed in records {
            writer.array(2)?.bytes(&signed.body)?;
            writer
                .writer_mut()
                .extend_from_slice(&signed.write_signatures());
        }
        Ok(())
    })
}

/// Reads what [`write_parts`] wrote.
pub fn read_part(bytes: &[u8]) -> Result<Vec<Signed>, Malformed> {
    let mut parser = Parser::new(bytes);
    let count = cbor::list(&mut parser)?;
    let mut records = Vec::new();
    for _ in 0..count {
        cbor::array(&mut parser, 2)?;
        let body = parser.bytes()?.to_vec();
        let signed = Signed::from_parts(body, &cbor::raw(&mut parser)?)?;
        if signed.signatures.len() > MOST_SIGNATURES {
            return Err(Malformed);
        }
        records.push(signed);
    }
    let same = write_part(&records.iter().collect::<Vec<_>>());
    (same == bytes).then_some(records).ok_or(Malformed)
}
