//! What tests share: an office with two workers, the people they meet, and golden files.

mod builders;
mod golden;
mod office;
mod ports;
mod team;

pub use builders::{a_contact, a_note, a_paper, a_person, with};
pub use golden::compare;
pub use office::{ALMA, BRUNO, Office, Worker, files_below};
pub use ports::{PaperTray, WallClock, desk_in};
pub use team::{
    Asking, SECOND, carry, read_bundle, second_laptop, team_digits, typed, write_bundle,
};
