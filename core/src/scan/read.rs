//! Reading a whole file.

use super::page::Pages;
use super::rules::{Sheet, Verdict, judge};
use super::{Form, ScanError, find};
use std::sync::Arc;
use zeroize::Zeroizing;

/// The longer side of a drawn page: A4 at 200 dots per inch, and at 300 if nothing was found.
const DRAWN: [u16; 2] = [2340, 3510];

/// What a file is and what stands on its pages.
pub struct Reading {
    /// What kind of file.
    pub form: Form,
    /// How many pages it has, blank ones too.
    pub pages: usize,
    /// What it is.
    pub verdict: Verdict,
}

/// Reads every page. `counted` is told how many are done and of how many, and may end it.
pub fn read<E: From<ScanError>>(
    bytes: Arc<Zeroizing<Vec<u8>>>,
    mut counted: impl FnMut(usize, usize) -> Result<(), E>,
) -> Result<Reading, E> {
    let pages = Pages::open(bytes)?;
    let mut sheets = Vec::with_capacity(pages.count());
    counted(0, pages.count())?;
    for number in 0..pages.count() {
        sheets.push(sheet(&pages, number)?);
        counted(number + 1, pages.count())?;
    }
    Ok(Reading {
        form: pages.form(),
        pages: pages.count(),
        verdict: judge(&sheets),
    })
}

fn sheet(pages: &Pages, number: usize) -> Result<Sheet, ScanError> {
    for long_side in DRAWN {
        let picture = pages.page(number, long_side)?;
        if picture.is_blank() {
            return Ok(Sheet::Blank);
        }
        let codes = find::codes(&picture);
        if !codes.is_empty() {
            return Ok(Sheet::Codes(codes));
        }
        if pages.form() != Form::Pdf {
            break;
        }
    }
    Ok(Sheet::Unread)
}
