//! What another laptop wrote meanwhile.

use super::Office;
use crate::store::database;
use geleit_core::ids::{Id, TxId, UserId};
use geleit_core::store::{Change, Op, OpRef, Value};
use rusqlite::params;

/// Lays a change into the log that gives a field of a root's own row a value, made by somebody who
/// had seen nothing since the row was made.
pub fn meanwhile(office: &Office, root: &str, table: u16, column: u16, value: &str) {
    let root = Id::parse(root).unwrap();
    let connection = database(office);
    let (hash, body): (Vec<u8>, Vec<u8>) = connection
        .query_row(
            "SELECT body_hash, body FROM change WHERE root = ?1 ORDER BY cn LIMIT 1",
            [root.as_bytes()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    let first = Change::read(&body).unwrap();
    let made = |op: &Op| matches!(op, Op::Insert { row, .. } if *row == root);
    let index = first.ops.iter().position(made).unwrap();
    let edit = Op::Set {
        table,
        row: root,
        column,
        value: Value::from(value),
        replaces: vec![OpRef {
            change: Id::from_slice(&hash[..16]).unwrap(),
            index: u32::try_from(index).unwrap(),
        }],
        resolves: false,
    };
    let author = UserId(Id::new([7; 16]));
    let tx = TxId(Id::new([8; 16]));
    let change = Change::new(tx, first.hlc + 1, author, [9; 16], vec![edit]);
    let body = change.write();
    let mut hasher = blake3::Hasher::new_derive_key("geleit change 1");
    hasher.update(&body);
    connection
        .execute(
            "INSERT INTO change (replica, n, body_hash, chain, root, tx, body)
             VALUES (zeroblob(16), 1, ?, zeroblob(32), ?, ?, ?)",
            params![
                hasher.finalize().as_bytes(),
                root.as_bytes(),
                tx.0.as_bytes(),
                body
            ],
        )
        .unwrap();
}
