//! Opening the encrypted database: key first, then proof that it fits, then the settings.

use super::StoreError;
use crate::keys::StoreKey;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Once;
use zeroize::Zeroizing;

/// What every connection is told. Foreign keys are off: one odd row must never block an exchange
/// (`docs/decisions/0004`). `secure_delete` overwrites what is erased. The writer remembers 32 MB of pages: the
/// indexes of a long import fit into it, and all it takes stays below 64 MiB (0031).
const SETTINGS: &str = "
    PRAGMA foreign_keys = OFF;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cache_size = -32000;
";

/// Opens a database with its raw key; one that is not there, or empty, is damaged.
pub fn open(path: &Path, key: &StoreKey) -> Result<Connection, StoreError> {
    match std::fs::metadata(path) {
        Ok(file) if file.len() > 0 => connect(path, key, OpenFlags::empty()),
        _ => Err(StoreError::Damaged),
    }
}

/// Makes a database under a raw key.
pub fn create(path: &Path, key: &StoreKey) -> Result<Connection, StoreError> {
    connect(path, key, OpenFlags::SQLITE_OPEN_CREATE)
}

fn connect(path: &Path, key: &StoreKey, more: OpenFlags) -> Result<Connection, StoreError> {
    let flags = more
        | OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    ready();
    let connection = Connection::open_with_flags(path, flags)?;
    // SQLCipher writes its own log lines to standard error; ours say what happened in plain words.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    unlock(&connection, key)?;
    connection.execute_batch(SETTINGS)?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// Opens a database that may only be read: reads go on during an import.
pub fn open_reader(path: &Path, key: &StoreKey) -> Result<Connection, StoreError> {
    let connection = open(path, key)?;
    connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -16000;")?;
    Ok(connection)
}

/// From now on memory that SQLite gives back is overwritten first, in the whole process: pages in
/// clear, the laptop's own keys among them. It costs a little for each page and can not be taken back,
/// so it is asked for when a store is open and before anything of its content is read.
pub fn wipe_what_is_freed(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.execute_batch("PRAGMA cipher_memory_security = ON;")?)
}

/// A key as SQLCipher takes it without deriving anything: `x'…'`.
pub fn raw(key: &StoreKey) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(72));
    text.push_str("x'");
    for byte in key.expose() {
        // Writing into a string can not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\'');
    text
}

/// SQLite says that it is ready before SQLCipher is. Whoever opens a database at that moment, on a
/// second thread of a program that has just begun, would be told that its key is none (0046). So the
/// first of all connections is opened by one thread alone.
fn ready() {
    static READY: Once = Once::new();
    // What fails here fails again where somebody hears of it.
    READY.call_once(|| drop(Connection::open_in_memory()));
}

fn unlock(connection: &Connection, key: &StoreKey) -> Result<(), StoreError> {
    let mut pragma = Zeroizing::new(String::with_capacity(96));
    // Writing into a string can not fail.
    let _ = write!(pragma, "PRAGMA key = \"{}\";", raw(key).as_str());
    connection.execute_batch(&pragma)?;
    if !is_sealed(connection)? {
        return Err(StoreError::NotSealed);
    }
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(())
}

/// Whether what a connection writes is encrypted. A library without SQLCipher passes over a key
/// without a word.
fn is_sealed(connection: &Connection) -> Result<bool, StoreError> {
    let status = connection.query_row("PRAGMA cipher_status", [], |row| row.get(0));
    Ok(status
        .optional()?
        .is_some_and(|status: String| status == "1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_without_a_key_is_noticed() {
        let plain = Connection::open_in_memory().unwrap();
        assert!(!is_sealed(&plain).unwrap());
        unlock(&plain, &StoreKey::draw()).unwrap();
        assert!(is_sealed(&plain).unwrap(), "the control");
    }
}
