//! Suite.

mod print;
