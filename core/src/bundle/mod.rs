//! Files that travel: a standard age file outside, frames inside.
//!
//! The plaintext is tag 55799 and then a sequence of frames `[type, critical, raw length, bytes]`,
//! each compressed by itself, header first, a signature over everything before it last. There are
//! no names and no paths in it, so none can be dangerous. The size tells little: padding rounds it
//! up by Padmé. Prose and CDDL stand in `docs/bundle-format.md`.

pub mod attachment;
mod frame;
mod padding;

pub use frame::{BundleError, Frame, FrameReader, FrameWriter, MOST_RAW, kind};
pub use padding::padme;
