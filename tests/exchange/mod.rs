//! Laptops of one team: joining it, and what goes back and forth between them.

mod enrol;
mod two_laptops;
