//! Papers: what leaves the laptop on a sheet and is read, signed or kept by people who never see this program.
//!
//! A paper is laid out once (`Paper::lay_out` → [`Laid`]); preview, text and print all come from that one layout, so
//! what the worker checks on the screen is what the printer draws. A **template** is layout only and is part of the
//! program. Everything that varies reaches it as one JSON value made from a typed struct; no Typst source is ever built
//! from text, so nothing a person is called or writes can change a layout.
//!
//! Nothing here opens a file, a network or a clock: fonts and templates are embedded, the date is the caller's. A laid-out
//! paper lives in memory and goes to a printer through [`Printers`], never through a file of ours. Layout caches are
//! emptied after each use and the JSON is wiped; the page itself stays in ordinary memory until [`Laid`] is dropped.
//!
//! The number on a paper and in its file names nobody.

mod code_picture;
pub mod document;
mod error;
mod facing;
mod fonts;
mod laid;
mod paper;
mod printer;
mod reading;
mod world;

pub use code_picture::code_picture;
pub use error::PaperError;
pub use facing::{Facing, Row, RowKind, Tongue};
pub use laid::Laid;
pub use paper::{Imprint, Paper};
pub use printer::{PrintError, PrintJob, Printer, Printers};
