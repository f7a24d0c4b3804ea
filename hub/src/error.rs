//! From OpenDAL's errors, which quote addresses and answers, to causes without a word of either.

use crate::transport::Last;
use geleit_core::desk::HubError;
use opendal::{Error, ErrorKind};
use std::io::ErrorKind as Io;

/// What went wrong with an object.
pub(crate) fn cause(error: &Error, last: Option<&Last>) -> HubError {
    if let Some(last) = last {
        return match (last.error(), error.kind()) {
            (Some(cause), _) => cause,
            (None, ErrorKind::NotFound | ErrorKind::ConfigInvalid) => HubError::NotFound,
            // All was well, and then it broke off.
            (None, _) => HubError::Cut,
        };
    }
    match (error.kind(), of_file(error)) {
        (ErrorKind::NotFound, _) => HubError::NotFound,
        (_, Some(Io::StorageFull | Io::QuotaExceeded | Io::FileTooLarge)) => HubError::Full,
        (_, Some(Io::PermissionDenied | Io::ReadOnlyFilesystem)) => HubError::Refused,
        (ErrorKind::PermissionDenied, _) => HubError::Refused,
        (ErrorKind::RangeNotSatisfied, _) | (_, Some(Io::UnexpectedEof)) => HubError::Cut,
        // A drive that was pulled out, a share whose server went away.
        _ => HubError::Unreachable,
    }
}

fn of_file(error: &Error) -> Option<Io> {
    let mut at = std::error::Error::source(error);
    while let Some(error) = at {
        if let Some(file) = error.downcast_ref::<std::io::Error>() {
            return Some(file.kind());
        }
        at = error.source();
    }
    None
}
