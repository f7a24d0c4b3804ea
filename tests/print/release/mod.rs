//! The consent and the release from secrecy on paper.

mod content;
mod parts;
mod scope;
mod variants;

pub use content::{KINDS, content, draft, finalised};
