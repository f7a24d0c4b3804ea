//! Laptops of one team: joining it, and what goes back and forth between them.

mod enrol;
mod printed;
mod two_laptops;
