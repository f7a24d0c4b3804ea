//! The office: what every paper needs to say about who made it.
//!
//! Organisation, address, unit, jurisdiction, data-protection law, officer, complaint office and
//! languages stand on each paper and choose its wording. They may be filled in later; a paper that
//! lacks one can not be finalised and says which.

mod store;

pub use store::{OFFICE, Office, OfficeError, read, write};
