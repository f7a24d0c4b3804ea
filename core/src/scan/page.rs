//! The pages of a file of any kind, one at a time.

use super::form::Form;
use super::pdf::Document;
use super::picture::Picture;
use super::{ScanError, raster, tiff};
use crate::store::Blob;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A file that was opened.
pub struct Pages {
    bytes: Arc<Zeroizing<Vec<u8>>>,
    form: Form,
    pdf: Option<Document>,
    count: usize,
}

impl Pages {
    /// Opens a file and counts its pages.
    pub fn open(bytes: Arc<Zeroizing<Vec<u8>>>) -> Result<Self, ScanError> {
        if bytes.len() as u64 > Blob::MOST_BYTES {
            return Err(ScanError::TooLarge);
        }
        let form = Form::of(&bytes)?;
        guarded(|| {
            let pdf = match form {
                Form::Pdf => Some(Document::open(bytes.clone())?),
                _ => None,
            };
            let count = match (form, &pdf) {
                (_, Some(pdf)) => pdf.count(),
                (Form::Tiff, _) => tiff::count(&bytes)?,
                _ => 1,
            };
            Ok(Self {
                bytes: bytes.clone(),
                form,
                pdf,
                count,
            })
        })
    }

    /// What kind of file it is.
    pub fn form(&self) -> Form {
        self.form
    }

    /// How many pages it has.
    pub fn count(&self) -> usize {
        self.count
    }

    /// One page, from 0. A PDF is drawn with its longer side so many points long; pictures come as
    /// large as they are.
    pub fn page(&self, number: usize, long_side: u16) -> Result<Picture, ScanError> {
        guarded(|| match (&self.pdf, self.form) {
            (Some(pdf), _) => pdf.page(number, long_side),
            (None, Form::Tiff) => tiff::page(&self.bytes, number),
            (None, form) => raster::page(form, &self.bytes),
        })
    }
}

/// Runs a decoder on bytes nobody vouches for. Decoders are other people's code; one that stumbles
/// costs the file and not the sentence somebody is typing. Nothing it touched is used afterwards.
fn guarded<T>(decode: impl FnOnce() -> Result<T, ScanError>) -> Result<T, ScanError> {
    catch_unwind(AssertUnwindSafe(decode)).unwrap_or(Err(ScanError::Unreadable))
}
