//! What differs from system to system, and nothing that decides.
//!
//! The core knows no folder, no bus and no other process. This crate asks the system: where do
//! the files of this person live and is that a disk in this machine ([`place`]), is another
//! Geleit already at work there ([`instance`]), did the session lock or the machine fall asleep
//! ([`session`]). What to do about the answers is said by the core and carried out by the shell.

pub mod instance;
pub mod place;
pub mod session;
