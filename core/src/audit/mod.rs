//! The audit: who unlocked, read, printed and exported what, and when.
//!
//! Entries hold ids, an act and a time, never a name or a text, and are chained by hashes, so that
//! one that was taken out or rewritten is noticed. They stay on this laptop and are employee data:
//! only the data-protection role reads them, and no screen counts per worker. An entry is
//! committed before the view it is about is returned; a print or an export refuses when it can not
//! be written.

mod store;

pub use store::{Entry, Page, note, page, tip};
