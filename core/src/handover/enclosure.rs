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

#[cfg(test)]
mod tests {
    use super::*;

    fn named(byte: u8, size: u64) -> Enclosure {
        let secret = [&[byte; 32][..], &[0; 32], &size.to_be_bytes()].concat();
        Enclosure {
            row: Id::new([byte; 16]),
            file: Blob::read(&secret).unwrap(),
            number: "E001".to_owned(),
            version: 1,
            on_day: "2027-01-12".to_owned(),
            pages: 1,
            form: "png".to_owned(),
        }
    }

    #[test]
    fn more_than_one_file_can_carry_is_refused() {
        let good = [named(1, 10), named(2, 10)];
        assert!(read(&write(&good)).is_ok(), "the control");
        assert!(read(&write(&[named(1, Blob::MOST_BYTES + 1)])).is_err());
        let each = Blob::MOST_BYTES;
        let some: Vec<_> = (1..=4).map(|byte| named(byte, each)).collect();
        assert_eq!(each * 4, MOST_ENCLOSED);
        assert!(read(&write(&some)).is_ok(), "as much as may go");
        let more: Vec<_> = (1..=5).map(|byte| named(byte, each)).collect();
        assert!(read(&write(&more)).is_err());
        let crowd: Vec<_> = (1..=101).map(|byte| named(byte, 1)).collect();
        assert!(read(&write(&crowd)).is_err());
        assert!(read(&write(&crowd[..100])).is_ok());
    }

    #[test]
    fn what_says_nothing_true_of_a_picture_is_refused() {
        let bad = |change: fn(&mut Enclosure)| {
            let mut one = named(1, 10);
            change(&mut one);
            read(&write(&[one])).is_err()
        };
        assert!(bad(|one| one.form = "exe".to_owned()));
        assert!(bad(|one| one.on_day = "gestern".to_owned()));
        assert!(bad(|one| one.pages = 0));
        assert!(bad(|one| one.number = "9".repeat(65)));
        let mut twice = [named(1, 10), named(2, 10)];
        twice[1].file = named(1, 10).file;
        assert!(read(&write(&twice)).is_err(), "one file for two rows");
        assert!(read(&write(&[named(2, 1), named(1, 1)])).is_err(), "order");
    }
}
