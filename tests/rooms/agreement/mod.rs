//! Agreements: what was signed stays as it was.

mod family;
pub use family::{Family, OWN_WORDS, an_office, content_of};
mod paper;
mod signing;
mod versions;
