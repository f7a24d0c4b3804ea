//! Keys of restricted notes as they travel: beside the rows, each naming the row whose ciphertext it opens.

use super::rows::Row;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::NoteId;
use crate::note::{self, Carried, Class, NOTE};
use crate::store::Value;
use zeroize::Zeroizing;

/// How many keys one frame holds.
const MOST_IN_PART: usize = 4_096;

/// Keys as contents of frames: `[* [row, origin, key]]`, in the order of the rows.
pub(super) fn write_parts(carried: &[Carried]) -> Vec<Zeroizing<Vec<u8>>> {
    let parts = carried.chunks(MOST_IN_PART);
    parts.map(|part| Zeroizing::new(write(part))).collect()
}

fn write(part: &[Carried]) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(part.len() as u64)?;
        for one in part {
            writer.array(3)?.bytes(one.note.0.as_bytes())?;
            writer.bytes(one.origin.as_bytes())?.str(&one.key())?;
        }
        Ok(())
    })
}

/// Reads what [`write_parts`] wrote; there is one way to write each.
pub(super) fn read_part(bytes: &[u8]) -> Result<Vec<Carried>, Malformed> {
    let mut parser = Parser::new(bytes);
    let count = cbor::list(&mut parser)?;
    if count == 0 || count > MOST_IN_PART {
        return Err(Malformed);
    }
    let mut part = Vec::new();
    for _ in 0..count {
        cbor::array(&mut parser, 3)?;
        let (row, origin) = (NoteId(cbor::id(&mut parser)?), cbor::id(&mut parser)?);
        part.push(Carried::read(row, origin, parser.str()?).ok_or(Malformed)?);
    }
    let same = *Zeroizing::new(write(&part)) == bytes;
    same.then_some(part).ok_or(Malformed)
}

/// The ciphertext of a row of notes.
pub(super) fn sealed_of(row: &Row) -> Option<&[u8]> {
    match row.values.get(&note::SEALED.number) {
        Some(Value::Bytes(sealed)) if row.table == NOTE.number => Some(sealed),
        _ => None,
    }
}

/// Whether each ciphertext among the rows is that of a restricted note and has its key, which opens it,
/// and no key is left over. A note in clear is one that the whole team reads. Topics that are sealed
/// into a note say what no release of a plain thing covers: they are not taken in either.
pub(super) fn fit(rows: &[Row], carried: &[Carried]) -> bool {
    let mut keys = carried.iter();
    let mut notes = rows.iter().filter(|row| row.table == NOTE.number);
    let fits = |row: &Row| {
        let class = row.values.get(&note::CLASS.number);
        let Some(sealed) = sealed_of(row) else {
            return class.is_none_or(|class| *class == Value::from(Class::File.code()));
        };
        let Some(key) = keys.next().filter(|key| key.note.0 == row.row) else {
            return false;
        };
        class == Some(&Value::from(Class::Restricted.code()))
            && !row.values.contains_key(&note::TEXT.number)
            && key.told(sealed).is_some_and(|told| told.topics.is_empty())
    };
    notes.all(fits) && keys.next().is_none()
}
