//! Scans: a signed paper comes back as a file.
//!
//! An agreement is printed, signed by hand and laid on a scanner or photographed. Every page carries
//! a QR code that says which document, version and page it is and how the frozen content's hash
//! begins; nothing in it is about a person. This room reads those codes and decides whether a file is
//! one agreement, whole. Only then does it file itself. A page that is missing is named; two
//! agreements in one file are said to be two; and whenever anything is unsure a person chooses. A
//! scan is never filed wrongly to spare somebody a click.
//!
//! Files come from outside and may be damaged or made to do harm. So the kind is told by the first
//! bytes and never by a name, every size is checked before memory is asked for, one page is in
//! memory at a time, and a decoder that gives up costs the file and not the session.
//! (`docs/decisions/0016-reading-scans.md`)

mod claims;
mod clean;
mod find;
mod form;
mod guard;
mod page;
mod payload;
mod pdf;
mod picture;
mod raster;
mod read;
mod rules;
mod tiff;
mod waiting;

pub use find::texts_of;
pub use form::Form;
pub use page::Pages;
pub use payload::{Payload, Print};
pub use picture::Picture;
pub use read::{Reading, read};
pub use rules::{Sheet, Verdict, judge};
pub use waiting::Waiting;

/// The most pages one scan may have.
pub const MOST_PAGES: usize = 200;
/// The most picture points of one page: A3 at 400 dots per inch, or a photograph of 50 megapixels.
const MOST_POINTS: u64 = 50_000_000;
/// The most bytes a decoder may ask for at once.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// Why a file is no scan that can be kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ScanError {
    /// A photograph in the format of telephones that only their makers' programs open.
    #[error("a HEIC file")]
    Heic,
    /// A PDF that asks for a password.
    #[error("an encrypted file")]
    Encrypted,
    /// Another kind of file, or one that is damaged.
    #[error("the file can not be read")]
    Unreadable,
    /// More bytes, pages or picture points than a scan has, or a file that swells when unpacked.
    #[error("the file is too large")]
    TooLarge,
}
