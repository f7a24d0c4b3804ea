//! Core.

pub mod name;
