//! Enclosures: scans of signed agreements that go along with a case.
//!
//! An agreement stays here as a paper; what can go is its picture, as it was filed, bit for bit. Each is
//! shown by number, day and pages, and ticked by itself. Its row says what it is; its file lies behind the
//! rows as it lies beside the database, an age file to the secret that stands in the row. So two laptops
//! that read one file hold the same row and the same picture.

use super::tables::*;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::Id;
use crate::store::{Blob, Value, maybe};
use crate::time::parse_day;
use std::collections::{BTreeMap, BTreeSet};

/// How many go with one file.
pub const MOST_ENCLOSURES: usize = 100;
/// How long they are together, in bytes.
pub const MOST_ENCLOSED: u64 = 256 * 1024 * 1024;
/// The forms of a scan.
const FORMS: [&str; 4] = ["pdf", "jpeg", "png", "tiff"];
const MOST_NUMBER_CHARS: usize = 64;
const MOST_PAGES: u64 = 10_000;

/// One enclosure.
#[derive(Clone)]
pub struct Enclosure {
    /// Its id over there.
    pub row: Id,
    /// The picture.
    pub file: Blob,
    /// The number of the agreement.
    pub number: String,
    /// Which version of it.
    pub version: u64,
    /// When it was signed, or empty.
    pub on_day: String,
    /// How many pages the picture has.
    pub pages: u64,
    /// Code of its form: `pdf`, `jpeg`, `png` or `tiff`.
    pub form: String,
}

impl Enclosure {
    fn is_in_form(&self) -> bool {
        let short = self.number.chars().count() <= MOST_NUMBER_CHARS;
        let dated = self.on_day.is_empty() || parse_day(&self.on_day).is_some();
        let counted = (1..=MOST_PAGES).contains(&self.pages) && i64::try_from(self.version).is_ok();
        short && dated && counted && FORMS.contains(&self.form.as_str())
    }

    /// What its row holds here.
    pub(super) fn values(&self) -> BTreeMap<u16, Value> {
        let number = |number: u64| Value::Int(i64::try_from(number).unwrap_or(i64::MAX));
        let text = |text: &str| maybe(Some(text).filter(|text| !text.is_empty()));
        let all = [
            (ENCLOSED_FILE, self.file.value()),
            (ENCLOSED_NUMBER, text(&self.number)),
            (ENCLOSED_VERSION, number(self.version)),
            (ENCLOSED_ON, text(&self.on_day)),
            (ENCLOSED_PAGES, number(self.pages)),
            (ENCLOSED_FORM, text(&self.form)),
        ];
        let held = all.into_iter().filter(|(_, value)| *value != Value::Null);
        held.map(|(column, value)| (column.number, value)).collect()
    }
}

/// Whether so many and so long ones go with one file.
pub(super) fn fit(enclosures: &[Enclosure]) -> bool {
    let sizes = enclosures.iter().map(|one| one.file.size());
    let each = sizes.clone().all(|size| size <= Blob::MOST_BYTES);
    let sum = sizes.fold(0_u64, u64::saturating_add);
    each && enclosures.len() <= MOST_ENCLOSURES && sum <= MOST_ENCLOSED
}

/// The list as the content of a frame: `[1*100 [row, file, number, version, day, pages, form]]`, in the
/// order of the rows.
pub(super) fn write(enclosures: &[Enclosure]) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(enclosures.len() as u64)?;
        for one in enclosures {
            writer.array(7)?.bytes(one.row.as_bytes())?;
            if let Value::Bytes(file) = one.file.value() {
                writer.bytes(&file)?;
            }
            writer.str(&one.number)?.u64(one.version)?;
            writer.str(&one.on_day)?.u64(one.pages)?.str(&one.form)?;
        }
        Ok(())
    })
}

/// Reads what [`write`] wrote; there is one way to write each.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Enclosure>, Malformed> {
    let mut parser = Parser::new(bytes);
    let count = cbor::list(&mut parser)?;
    if count == 0 || count > MOST_ENCLOSURES {
        return Err(Malformed);
    }
    let mut found = Vec::new();
    for _ in 0..count {
        cbor::array(&mut parser, 7)?;
        let one = Enclosure {
            row: cbor::id(&mut parser)?,
            file: Blob::read(parser.bytes()?).ok_or(Malformed)?,
            number: parser.str()?.to_owned(),
            version: parser.u64()?,
            on_day: parser.str()?.to_owned(),
            pages: parser.u64()?,
            form: parser.str()?.to_owned(),
        };
        found.push(one);
    }
    let names: BTreeSet<Id> = found.iter().map(|one| one.file.name()).collect();
    let good = found.iter().all(Enclosure::is_in_form)
        && found.is_sorted_by(|one, other| one.row < other.row)
        && names.len() == found.len()
        && fit(&found)
        && write(&found) == bytes;
    good.then_some(found).ok_or(Malformed)
}
