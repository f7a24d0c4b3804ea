//! Exchange between real stores: what arrives, what is refused, and that everybody agrees.

mod clone;
mod hostile;
mod schedule;
mod team;
mod travel;
