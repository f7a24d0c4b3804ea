//! The signed paper comes back: its picture is filed with the paper it is of.

use super::tables::*;
use super::{PaperError, store};
use crate::ids::PaperId;
use crate::store::{Blob, Tx, Value};

/// Files a scan. The same file a second time adds nothing: its row is there.
pub fn file_scan(
    tx: &mut Tx<'_>,
    paper: PaperId,
    file: &Blob,
    pages: usize,
    form: &str,
) -> Result<(), PaperError> {
    let frozen = store::find(&tx.reader(), paper)?;
    let filed = store::scans(&tx.reader(), frozen.root)?;
    let same = |bytes: &[u8]| Blob::read(bytes).is_some_and(|known| known.hash() == file.hash());
    if filed
        .iter()
        .any(|scan| scan.digest == frozen.digest && same(&scan.file))
    {
        return Ok(());
    }
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (DIGEST, Value::Bytes(frozen.digest.0.to_vec())),
        (FILE, file.value()),
        (PAGES, Value::Int(i64::try_from(pages).unwrap_or(i64::MAX))),
        (FORM, form.into()),
        (SCANNED_BY, Value::from(by)),
        (SCANNED_AT, Value::Int(at)),
    ];
    tx.state_fact(frozen.root, &SCAN, &values)?;
    Ok(())
}
