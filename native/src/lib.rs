//! What differs from system to system, and nothing that decides.

pub mod clock;
pub mod print;
