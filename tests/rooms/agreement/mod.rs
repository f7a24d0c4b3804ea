//! Agreements: what was signed stays as it was.

mod family;
mod paper;
mod signing;
mod versions;
