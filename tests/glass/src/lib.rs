//! What scanners, fax machines and telephones make of a page, and the files they write.
//!
//! Tests look at hundreds of pages of some million points each. So this is a package of its own,
//! which is compiled for speed also where the tests themselves are not.

// A test may stop at once where shipped code must not.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod file;
mod overlay;
mod sheet;

pub use file::{Kind, file};
pub use overlay::differ;
pub use sheet::{CLEAN_DPI, Dice, Wear, worn};
