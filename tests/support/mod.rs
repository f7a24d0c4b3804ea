//! What tests share: an office with two workers, the people they meet, and golden files.

mod builders;
mod elsewhere;
mod erasing;
mod golden;
mod office;
mod ports;
mod service;
mod state;
mod team;

pub use builders::{
    a_case, a_contact, a_goal, a_measure, a_note, a_paper, a_person, an_application, with,
};
pub use elsewhere::{forge, forge_body, meanwhile, operations};
pub use erasing::{erase, erase_own};
pub use golden::compare;
pub use office::{ALMA, BRUNO, CARLA, Office, Worker, files_below};
pub use ports::{PaperTray, WallClock, desk_in};
pub use service::{
    a_wish, acquainted, another_service, answers, card_files, decided, digits, hands_over,
    name_office, partner_of, reads_answer, receive, saved, sends, takes_in,
};
pub use state::tables;
pub use team::{
    Asking, SECOND, carry, carry_keys, read_bundle, second_laptop, team_digits, typed, write_bundle,
};
