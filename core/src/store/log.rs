//! The log on disk: changes in the chains of the replicas that made them.

use super::StoreError;
use super::catalogue::Catalogue;
use super::change::{Change, body_hash, next_link};
use super::merge::RootState;
use crate::ids::{Id, ReplicaId, SpaceId, TxId};
use rusqlite::{Connection, named_params, params};

/// This replica's own place in the log.
pub struct Own {
    /// The sharing unit.
    pub space: SpaceId,
    /// This incarnation of the database.
    pub replica: ReplicaId,
    /// How many changes it has made.
    pub n: u64,
    /// The last link of its chain.
    pub chain: [u8; 32],
    /// Its hybrid logical clock.
    pub clock: u64,
    /// The system time of its last commit, in milliseconds.
    pub committed_at: i64,
}

/// Reads this replica's place.
pub fn own(connection: &Connection) -> Result<Own, StoreError> {
    connection
        .prepare_cached("SELECT space, replica, n, chain, clock, committed_at FROM own")?
        .query_row([], |row| {
            Ok(Own {
                space: SpaceId(Id::new(row.get(0)?)),
                replica: ReplicaId(Id::new(row.get(1)?)),
                n: row.get(2)?,
                chain: row.get(3)?,
                clock: row.get(4)?,
                committed_at: row.get(5)?,
            })
        })
        .map_err(StoreError::from)
}

/// Writes this replica's place after a transaction.
pub fn keep_own(connection: &Connection, own: &Own) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE own SET n = ?, chain = ?, clock = ?, committed_at = ?")?
        .execute(params![own.n, own.chain, own.clock, own.committed_at])?;
    Ok(())
}

/// Appends a change of this replica to its chain. Gives the change's id.
pub fn append(
    connection: &Connection,
    own: &mut Own,
    root: Id,
    change: &Change,
) -> Result<Id, StoreError> {
    let body = change.write();
    let hash = body_hash(&body);
    own.n += 1;
    own.chain = next_link(own.space.0, own.replica.0, own.n, &own.chain, root, &hash);
    connection
        .prepare_cached(
            "INSERT INTO change (replica, n, body_hash, chain, root, tx, body)
             VALUES (:replica, :n, :body_hash, :chain, :root, :tx, :body)",
        )?
        .execute(named_params! {
            ":replica": own.replica.0.as_bytes(),
            ":n": own.n,
            ":body_hash": hash.as_bytes(),
            ":chain": own.chain,
            ":root": root.as_bytes(),
            ":tx": change.tx.0.as_bytes(),
            ":body": body,
        })?;
    Ok(Id::from_digest(&hash))
}

/// A change as it stands in the log.
pub struct Logged {
    /// Its place in this laptop's log, in the order of arrival.
    pub place: i64,
    /// Its id.
    pub id: Id,
    /// Which laptop's database made it.
    pub replica: ReplicaId,
    /// The root it is about.
    pub root: Id,
    /// The body.
    pub change: Change,
}

/// The changes of a root.
pub fn of_root(connection: &Connection, root: Id) -> Result<Vec<Logged>, StoreError> {
    select(
        connection,
        "SELECT body_hash, root, body, cn, replica FROM change WHERE root = ?1 AND body IS NOT NULL ORDER BY cn",
        root,
    )
}

/// The changes of a transaction.
pub fn of_tx(connection: &Connection, tx: TxId) -> Result<Vec<Logged>, StoreError> {
    select(
        connection,
        "SELECT body_hash, root, body, cn, replica FROM change WHERE tx = ?1 AND body IS NOT NULL ORDER BY cn",
        tx.0,
    )
}

fn select(connection: &Connection, sql: &str, id: Id) -> Result<Vec<Logged>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([id.as_bytes()])?;
    let mut logged = Vec::new();
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(2)?;
        logged.push(Logged {
            place: row.get(3)?,
            id: Id::from_digest(&blake3::Hash::from_bytes(row.get(0)?)),
            replica: ReplicaId(Id::new(row.get(4)?)),
            root: Id::new(row.get(1)?),
            change: Change::read(&body)?,
        });
    }
    Ok(logged)
}

/// The state of a root: its changes, folded.
pub fn state(
    connection: &Connection,
    root: Id,
    catalogue: Catalogue,
) -> Result<RootState, StoreError> {
    let mut state = RootState::new(root);
    for logged in of_root(connection, root)? {
        state.apply(logged.id, &logged.change, catalogue);
    }
    Ok(state)
}

/// Checks every chain link and body hash in the log. Gives the number of changes.
pub fn verify_chains(connection: &Connection) -> Result<u64, StoreError> {
    let space = own(connection)?.space;
    let mut statement = connection.prepare(
        "SELECT replica, n, body_hash, chain, root, body FROM change ORDER BY replica, n, cn",
    )?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    let mut before: Option<(Id, u64, [u8; 32])> = None;
    while let Some(row) = rows.next()? {
        let (replica, n): (Id, u64) = (Id::new(row.get(0)?), row.get(1)?);
        let hash = blake3::Hash::from_bytes(row.get(2)?);
        let link = match before {
            Some((same, last, chain)) if same == replica && last + 1 == n => chain,
            _ if n == 1 => [0; 32],
            _ => return Err(StoreError::Damaged),
        };
        let chain: [u8; 32] = row.get(3)?;
        let body: Option<Vec<u8>> = row.get(5)?;
        let whole = body.is_none_or(|body| body_hash(&body) == hash);
        if !whole || next_link(space.0, replica, n, &link, Id::new(row.get(4)?), &hash) != chain {
            return Err(StoreError::Damaged);
        }
        before = Some((replica, n, chain));
        count += 1;
    }
    Ok(count)
}
