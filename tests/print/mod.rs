//! Papers: laid out, read, drawn, checked by other programs, and brought to a real printer.
//!
//! Needs on the machine: `pdftotext`, `pdftoppm`, `pdfinfo` (poppler-utils), `qpdf`, `hb-shape` (libharfbuzz-bin), `zbarimg` (zbar-tools), and for the
//! printers `ippeveprinter` (cups-ipp-utils), `dbus-daemon`, `cupsd` (cups-daemon), `lp` and `lpadmin` (cups-client).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod agreement;
mod device;
mod pdf;
mod preview;
mod printed;
mod printer;
mod recovery_sheet;
mod release;
mod scripts;
pub mod tools;
mod two_languages;

use chrono::NaiveDate;

/// The day of every paper in these tests.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 12).unwrap()
}
