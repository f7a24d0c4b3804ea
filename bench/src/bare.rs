//! SQLCipher with nothing of ours on top.

use geleit_core::keys::StoreKey;
use rusqlite::Connection;
use std::path::Path;

/// Opens a database with its raw key and the product's settings.
pub fn open(path: &Path, key: &StoreKey) -> Connection {
    let connection = Connection::open(path).unwrap();
    let hex: String = key
        .expose()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    connection
        .execute_batch(&format!(
            "PRAGMA key = \"x'{hex}'\";
             PRAGMA journal_mode = WAL;
             PRAGMA temp_store = MEMORY;
             PRAGMA secure_delete = ON;
             PRAGMA cache_size = -16000;"
        ))
        .unwrap();
    connection
        .query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))
        .unwrap();
    connection.set_prepared_statement_cache_capacity(256);
    connection
}
