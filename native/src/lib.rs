//! Native.

pub mod print;
