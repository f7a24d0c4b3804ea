//! All behaviour of Geleit.
pub mod audit;
pub mod bundle;
pub mod cbor;
pub mod code;
pub mod contact;
pub mod draft;
pub mod household;
pub mod ids;
pub mod keys;
pub mod note;
pub mod office;
pub mod person;
pub mod roster;
pub mod store;
pub mod time;
