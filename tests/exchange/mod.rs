//! Laptops of one team: joining it, and what goes back and forth between them.

mod enrol;
mod erased;
mod gaps;
pub mod handover;
mod meanwhile;
mod newer;
mod own_keys;
mod printed;
mod released;
mod restored;
mod service_card;
mod shut_out;
mod stick;
mod two_laptops;
