//! Core.

pub mod i18n;
pub mod print;
