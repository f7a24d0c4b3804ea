//! What differs from system to system, and nothing that decides.
//!
//! The core knows no folder, no bus, no clock, no printer and no other process. This crate asks the
//! system: where do the files of this person live and is that a disk in this machine ([`place`]),
//! is another Geleit already at work there ([`instance`]), did the session lock or the machine fall
//! asleep ([`session`]), what time is it ([`clock`]), and which printers are there ([`print`]). What
//! to do about the answers is said by the core and carried out by the shell.

pub mod clock;
pub mod instance;
pub mod place;
pub mod print;
pub mod session;
