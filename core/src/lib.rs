//! All behaviour of Geleit: no window, no network, no environment, no clock of its own.
//!
//! The rooms stand in four groups, from the ground upwards; an arrow between rooms never turns round,
//! and a test (`tests/contract/layers.rs`) holds the whole table of who may know whom.

// Tests cut texts where they know them.
#![cfg_attr(test, allow(clippy::string_slice))]

// Ground: imports nothing of ours.
pub mod cbor;
pub mod ids;
pub mod name;
pub mod number;
pub mod time;

// Below the domain: keys and papers' words, then the encrypted file and who belongs to it.
pub mod audit;
pub mod bundle;
pub mod draft;
pub mod i18n;
pub mod keys;
pub mod roster;
pub mod store;

// The domain: what a social worker knows and does.
pub mod agreement;
pub mod application;
pub mod case;
pub mod code;
pub mod contact;
pub mod deadline;
pub mod erasure;
pub mod handover;
pub mod help_plan;
pub mod household;
pub mod note;
pub mod office;
pub mod paper;
pub mod parting;
pub mod partner;
pub mod person;
pub mod release;
pub mod service_card;

// Above the domain: all tables together, paper, one worker's session, and the contract with any screen.
pub mod attention;
pub mod backup;
pub mod catalogue;
pub mod commands;
pub mod desk;
pub mod enrol;
pub mod exchange;
pub mod hub;
pub mod print;
pub mod scan;
pub mod team;
