//! The pages of a file of any kind, one at a time.

use super::form::Form;
use super::pdf::Document;
use super::picture::Picture;
use super::{ScanError, raster, tiff};
use crate::store::Blob;
use std::sync::Arc;
use std::thread;
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

/// 4 KiB for each step inwards that the guard lets a PDF take; the decoder needs one at most.
const STACK: usize = 32 * 1024 * 1024;

/// Runs a decoder on bytes nobody vouches for, on a stack that is deep enough. Decoders are other
/// people's code; one that stumbles costs the file and not the sentence somebody is typing. Nothing
/// it touched is used afterwards.
fn guarded<T: Send>(decode: impl FnOnce() -> Result<T, ScanError> + Send) -> Result<T, ScanError> {
    thread::scope(|scope| {
        let decoder = thread::Builder::new().stack_size(STACK);
        let decoder = decoder.spawn_scoped(scope, decode);
        let decoder = decoder.map_err(|_| ScanError::Unreadable)?;
        decoder.join().unwrap_or(Err(ScanError::Unreadable))
    })
}
