//! Exchange between real stores: what arrives, what is refused, and that everybody agrees.

mod acts;
mod afterwards;
mod alive;
mod asking;
mod bombs;
mod child;
mod clocks;
mod clone;
mod erasing;
mod export;
mod forging;
mod future;
mod hostile;
mod intruder;
mod kept;
mod large;
mod misfit;
mod out;
mod renewing;
mod replay;
mod schedule;
mod team;
mod travel;
mod week;
