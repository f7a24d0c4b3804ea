//! What another laptop wrote meanwhile, and what a laptop writes whose program was changed.

use super::{BRUNO, Office};
use crate::store::database;
use geleit_core::ids::{Id, SystemRandom, TxId, UserId};
use geleit_core::store::{Change, Op, OpRef, Value, body_hash, next_link};
use rusqlite::{Connection, params};

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

/// Writes operations into the own chain of a laptop, past every rule, as Bruno could who has the
/// store key. The laptop's next bundle seals and carries them like any other.
pub fn forge(office: &Office, root: &str, ops: Vec<Op>) {
    forge_body(office, root, ops, |body| body);
}

/// The same, and what is written of the change is bent before it is linked.
pub fn forge_body(office: &Office, root: &str, ops: Vec<Op>, bend: impl Fn(Vec<u8>) -> Vec<u8>) {
    let root = Id::parse(root).unwrap();
    let connection = database(office);
    let (space, replica, n, before, clock): ([u8; 16], [u8; 16], u64, [u8; 32], u64) = connection
        .query_row(
            "SELECT space, replica, n, chain, clock FROM own",
            [],
            |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                ))
            },
        )
        .unwrap();
    let salt = Id::draw(&SystemRandom);
    let author = UserId(Id::parse(&office.id_of(&BRUNO)).unwrap());
    let mut change = Change::new(TxId(salt), clock + 1, author, *salt.as_bytes(), ops);
    change.last = true;
    let body = bend(change.write());
    let hash = body_hash(&body);
    let chain = next_link(
        Id::new(space),
        Id::new(replica),
        n + 1,
        &before,
        root,
        &hash,
    );
    let place = params![
        replica,
        n + 1,
        hash.as_bytes(),
        chain,
        root.as_bytes(),
        salt.as_bytes(),
        body
    ];
    let sql = "INSERT INTO change (replica, n, body_hash, chain, root, tx, body)
               VALUES (?, ?, ?, ?, ?, ?, ?)";
    connection.execute(sql, place).unwrap();
    let tip = params![n + 1, chain, replica, before];
    let sql = "UPDATE tip SET n = ?1, chain = ?2 WHERE replica = ?3 AND chain = ?4";
    assert_eq!(connection.execute(sql, tip).unwrap(), 1);
    let sql = "UPDATE own SET n = ?, chain = ?, clock = ?";
    connection
        .execute(sql, params![n + 1, chain, clock + 1])
        .unwrap();
}

/// The operations of a root's log by name, as whoever wants to replace one must name it.
pub fn operations(office: &Office, root: &str) -> Vec<(OpRef, Op)> {
    let connection: Connection = database(office);
    let sql = "SELECT body_hash, body FROM change WHERE root = ?1 ORDER BY cn";
    let mut statement = connection.prepare(sql).unwrap();
    let bodies = statement.query_map([Id::parse(root).unwrap().as_bytes()], |row| {
        Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Vec<u8>>(1)?))
    });
    let mut operations = Vec::new();
    for (hash, body) in bodies.unwrap().map(Result::unwrap) {
        let change = Id::from_slice(&hash[..16]).unwrap();
        let ops = (0..).zip(Change::read(&body).unwrap().ops);
        operations.extend(ops.map(|(index, op)| (OpRef { change, index }, op)));
    }
    operations
}
