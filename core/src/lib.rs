//! All behaviour of Geleit.
pub mod cbor;
pub mod ids;
pub mod keys;
pub mod time;
