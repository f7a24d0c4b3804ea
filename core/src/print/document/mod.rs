//! The papers themselves: one file per paper, with the values its template prints.

pub mod agreement;
pub mod recovery_sheet;
