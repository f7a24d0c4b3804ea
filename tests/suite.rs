//! Suite.

mod names;
