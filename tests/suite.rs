//! The one test binary. A test is a sentence about people; it goes through the command table, on a
//! real encrypted store. `UPDATE_GOLDEN=1` writes what is compared with `tests/golden/`.
// A test may stop at once where shipped code must not.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod backup;
mod contract;
mod crash;
mod exchange;
mod hub;
mod interop;
mod memory;
mod names;
mod print;
mod rooms;
mod scan;
mod store;
mod support;
mod versions;
