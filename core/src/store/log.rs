//! The log on disk: changes in the chains of the replicas that made them.

use super::StoreError;
use super::catalogue::Catalogue;
use super::change::{Change, body_hash, next_link, stamp};
use super::merge::RootState;
use super::reader::stamp_to_instant;
use super::tip;
use super::vector::{Chain, NO_CHAIN, Vector};
use crate::ids::{Id, ReplicaId, SpaceId, TxId};
use crate::time::Instant;
use rusqlite::{Connection, named_params, params};
use std::collections::BTreeSet;

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
    /// Whether it is out of the team.
    pub is_out: bool,
}

/// Reads this replica's place.
pub fn own(connection: &Connection) -> Result<Own, StoreError> {
    connection
        .prepare_cached("SELECT space, replica, n, chain, clock, committed_at, is_out FROM own")?
        .query_row([], |row| {
            Ok(Own {
                space: SpaceId(Id::new(row.get(0)?)),
                replica: ReplicaId(Id::new(row.get(1)?)),
                n: row.get(2)?,
                chain: row.get(3)?,
                clock: row.get(4)?,
                committed_at: row.get(5)?,
                is_out: row.get(6)?,
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
    let before = own.chain;
    own.n += 1;
    own.chain = next_link(own.space.0, own.replica.0, own.n, &before, root, &hash);
    tip::go_on(connection, own.replica, &before, (own.n, &own.chain))?;
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

/// The changes of a root that count.
pub fn of_root(connection: &Connection, root: Id) -> Result<Vec<Logged>, StoreError> {
    select(
        connection,
        "SELECT body_hash, root, body, cn, replica FROM change WHERE root = ?1 AND body IS NOT NULL AND aside = 0 ORDER BY cn",
        root,
    )
}

/// In how many transactions a root was written to from an instant on, by the clocks of the laptops.
pub fn transactions_since(
    connection: &Connection,
    root: Id,
    since: Instant,
) -> Result<usize, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT tx, body FROM change WHERE root = ?1 AND body IS NOT NULL AND aside = 0",
    )?;
    let mut rows = statement.query([root.as_bytes()])?;
    let mut later = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(1)?;
        if stamp_to_instant(stamp(&body)?) >= since {
            later.insert(row.get::<_, [u8; 16]>(0)?);
        }
    }
    Ok(later.len())
}

/// The changes of a transaction that count.
pub fn of_tx(connection: &Connection, tx: TxId) -> Result<Vec<Logged>, StoreError> {
    select(
        connection,
        "SELECT body_hash, root, body, cn, replica FROM change WHERE tx = ?1 AND body IS NOT NULL AND aside = 0 ORDER BY cn",
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

/// The state of a root: its changes, folded, and those that are set aside.
pub fn state(
    connection: &Connection,
    root: Id,
    catalogue: Catalogue,
) -> Result<RootState, StoreError> {
    let sql = "SELECT body_hash, body, aside FROM change
               WHERE root = ?1 AND body IS NOT NULL ORDER BY cn";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([root.as_bytes()])?;
    let mut state = RootState::new(root);
    while let Some(row) = rows.next()? {
        let id = Id::from_digest(&blake3::Hash::from_bytes(row.get(0)?));
        let body: Vec<u8> = row.get(1)?;
        state.take(id, &Change::read(&body)?, row.get(2)?, catalogue);
    }
    Ok(state)
}

/// Checks every chain link and body hash in the log, on all branches, and that the ends are those
/// written down. Gives the number of changes.
pub fn verify_chains(connection: &Connection) -> Result<u64, StoreError> {
    let space = own(connection)?.space;
    let mut statement = connection.prepare(
        "SELECT replica, n, body_hash, chain, root, body FROM change ORDER BY replica, n, cn",
    )?;
    let mut rows = statement.query([])?;
    let (mut count, mut ends) = (0, Vector::default());
    let mut level = Level::default();
    while let Some(row) = rows.next()? {
        let (replica, n) = (ReplicaId(Id::new(row.get(0)?)), row.get(1)?);
        let hash = blake3::Hash::from_bytes(row.get(2)?);
        let (chain, root): (Chain, _) = (row.get(3)?, Id::new(row.get(4)?));
        let body: Option<Vec<u8>> = row.get(5)?;
        level.reach(replica, n, &mut ends);
        let follows =
            |before: &Chain| next_link(space.0, replica.0, n, before, root, &hash) == chain;
        let whole = body.is_none_or(|body| body_hash(&body) == hash);
        if !whole || !level.take(chain, follows) {
            return Err(StoreError::Damaged);
        }
        count += 1;
    }
    level.end(&mut ends);
    match ends == tip::all(connection)? {
        true => Ok(count),
        false => Err(StoreError::Damaged),
    }
}

/// The changes of one replica with one number, and those with the number before.
#[derive(Default)]
struct Level {
    replica: Option<ReplicaId>,
    n: u64,
    /// Links with the number before, and whether anything follows them.
    below: Vec<(Chain, bool)>,
    here: Vec<(Chain, bool)>,
}

impl Level {
    /// Goes to a replica and number; links that nothing follows are ends.
    fn reach(&mut self, replica: ReplicaId, n: u64, ends: &mut Vector) {
        if (self.replica, self.n) == (Some(replica), n) {
            return;
        }
        let next = self.replica == Some(replica) && self.n + 1 == n;
        let here = std::mem::take(&mut self.here);
        self.close(ends);
        self.below = here;
        if !next {
            self.n += 1;
            self.close(ends);
            self.below = match n {
                1 => vec![(NO_CHAIN, true)],
                _ => Vec::new(),
            };
        }
        (self.replica, self.n) = (Some(replica), n);
    }

    /// Whether a link follows one of those below.
    fn take(&mut self, chain: Chain, follows: impl Fn(&Chain) -> bool) -> bool {
        let before = self.below.iter_mut().find(|(before, _)| follows(before));
        let follows = before.map(|(_, followed)| *followed = true);
        self.here.push((chain, false));
        follows.is_some()
    }

    fn close(&mut self, ends: &mut Vector) {
        for (chain, followed) in std::mem::take(&mut self.below) {
            if let (false, Some(replica)) = (followed, self.replica) {
                ends.add(replica, self.n - 1, chain);
            }
        }
    }

    fn end(mut self, ends: &mut Vector) {
        self.close(ends);
        self.below = std::mem::take(&mut self.here);
        self.n += 1;
        self.close(ends);
    }
}
