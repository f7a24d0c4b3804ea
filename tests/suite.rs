//! All tests that go through the command table or look at what comes out: one binary.
// A test may stop at once where shipped code must not.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod names;
mod print;
