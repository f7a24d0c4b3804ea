//! The files on disk: what a thief, and what a colleague, finds in them.

mod colleague;
mod rekey;
mod telling;
mod thief;
mod travelling;

use crate::support::{BRUNO, Office};
use geleit_core::keys::StoreKey;
use rusqlite::Connection;

/// The database as whoever holds the store key sees it, past every command.
pub fn database(office: &Office) -> Connection {
    let opened = office.keys_of(&BRUNO);
    open(&office.generation().join("geleit.db"), &opened.store_key)
}

/// Whether bytes stand anywhere in the pages of the database, in use or not.
pub fn pages_hold(office: &Office, bytes: &[u8]) -> bool {
    let mut database = database(office);
    let pages = database.serialize("main").unwrap();
    pages.windows(bytes.len()).any(|window| window == bytes)
}

fn open(path: &std::path::Path, key: &StoreKey) -> Connection {
    let hex: String = key
        .expose()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let connection = Connection::open(path).unwrap();
    let pragma = format!("PRAGMA key = \"x'{hex}'\"");
    connection.execute_batch(&pragma).unwrap();
    connection
}
