//! What the code promises about itself: arrows between rooms, numbers in the log, texts, names.

mod agreement;
mod catalogue;
mod layers;
mod locales;
mod names;
mod network;
mod proofs;
mod schema;
