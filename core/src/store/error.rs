//! Why the store did not do what it was asked. No arm carries what people wrote.

use crate::keys::KeyError;

/// Causes one can act on.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database does not open with this key, or its pages fail their check.
    #[error("the store is damaged")]
    Damaged,
    /// The database was written by a newer version.
    #[error("the store has version {0}")]
    Newer(i64),
    /// The disk has no room left.
    #[error("the disk is full")]
    DiskFull,
    /// A file grew beyond what the disk can hold in one: 4 GiB on a stick with FAT32.
    #[error("a file is too large for its disk")]
    FileTooLarge,
    /// A value is too long for a field.
    #[error("a value is too long")]
    TooLong,
    /// What a connection writes would stand there in clear: a defect, of ours or of the library's.
    #[error("the database is not encrypted")]
    NotSealed,
    /// A read was asked to write: a defect.
    #[error("a statement that writes was given to a reader")]
    NotReading,
    /// What should be there is not: a defect, or a row another laptop took away.
    #[error("not found")]
    NotFound,
    /// Since then somebody changed what should be undone.
    #[error("changed since")]
    ChangedSince,
    /// The root may only be looked up.
    #[error("restricted")]
    Restricted,
    /// The root was erased, for ever.
    #[error("erased")]
    Erased,
    /// This laptop is out of the team: what it wrote would be set aside.
    #[error("this laptop is out of the team")]
    Out,
    /// A key operation failed.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A record in the log is not in its form.
    #[error(transparent)]
    Malformed(#[from] crate::cbor::Malformed),
    /// A file could not be read or written.
    #[error("a file operation failed")]
    File(#[source] std::io::Error),
    /// The database failed otherwise. The source may quote values and is never shown or logged.
    #[error("the database failed")]
    Sqlite(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::TooBig) => Self::TooLong,
            _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Self::NotFound,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            std::io::ErrorKind::FileTooLarge => Self::FileTooLarge,
            _ => Self::File(error),
        }
    }
}

impl StoreError {
    /// Why a file outside could not be written: that there is no room, or none for a file of this size,
    /// is said as that, because another stick helps; everything else is `otherwise`.
    pub fn of_target<E: From<Self>>(error: std::io::Error, otherwise: E) -> E {
        match Self::from(error) {
            known @ (Self::DiskFull | Self::FileTooLarge) => known.into(),
            _ => otherwise,
        }
    }
}
