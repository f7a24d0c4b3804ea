//! What comes in: changes of other laptops, put into the log and folded by the same `apply` that
//! serves an edit.

use super::apply::materialise;
use super::aside::judge;
use super::change::Change;
use super::own::{Former, go_over};
use super::purge::{is_purged, purge};
use super::seal::{self, Seal};
use super::together::fold_each;
use super::vector::{Chain, Vector};
use super::{Birth, Hand, Reader, Ruling, Store, StoreError, Tx, log, tip};
use crate::ids::{Id, ReplicaId};
use rusqlite::{TransactionBehavior, named_params};
use std::collections::BTreeSet;

/// How far ahead of the wall a foreign stamp may push this replica's clock: 48 hours.
pub const MOST_AHEAD_MS: i64 = 48 * 3_600_000;

/// A change's place in its chain.
pub struct Link {
    /// Whose.
    pub replica: ReplicaId,
    /// Its number.
    pub n: u64,
    /// The root it is about.
    pub root: Id,
    /// What names its body.
    pub hash: blake3::Hash,
    /// Its link.
    pub chain: Chain,
}

/// One transaction in which changes of other laptops arrive.
pub struct Arrival<'a> {
    tx: Tx<'a>,
    touched: BTreeSet<Id>,
    /// The same in the order in which they came, which is how they lie on the disk.
    in_order: Vec<Id>,
    /// Whose changes came.
    came: BTreeSet<ReplicaId>,
    latest: u64,
}

impl Store {
    /// Takes in what came from elsewhere, in one transaction: all of it, or nothing. Every root
    /// that was touched is folded once.
    pub fn receive<T, E: From<StoreError>>(
        &self,
        hand: Hand<'_>,
        act: impl FnOnce(&mut Arrival<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.writer();
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut arrival = Arrival {
            tx: Tx::begin(&transaction, self.catalogue, hand),
            touched: BTreeSet::new(),
            in_order: Vec::new(),
            came: BTreeSet::new(),
            latest: 0,
        };
        let done = act(&mut arrival)?;
        arrival.fold(|_, _| Ok::<(), StoreError>(()))?;
        let purging = arrival.tx.purging;
        transaction.commit().map_err(StoreError::from)?;
        self.clear_up(&connection, &purging);
        Ok(done)
    }
}

impl<'a> Arrival<'a> {
    /// What stands so far.
    pub fn reader(&self) -> Reader<'_> {
        self.tx.reader()
    }

    /// For tables outside the log; an edit gathered here would not be written.
    pub fn tx(&mut self) -> &mut Tx<'a> {
        &mut self.tx
    }

    /// Whether some bodies of the log are not here that nobody purged.
    pub fn lacks_bodies(&self) -> Result<bool, StoreError> {
        Ok(!self.reader().bodies_missing()?.is_empty())
    }

    /// Puts a change into the log, of a purged root a husk. Whether it, or its body, was not there.
    pub fn take(
        &mut self,
        link: &Link,
        body: Option<(&[u8], &Change)>,
    ) -> Result<bool, StoreError> {
        let purged = is_purged(self.tx.connection(), link.root)?;
        let body = body.filter(|_| !purged);
        let tx = body.map_or([0; 16], |(_, change)| *change.tx.0.as_bytes());
        let place = (link.replica, link.n, link.chain);
        let rows = self
            .tx
            .connection()
            .prepare_cached(
                "INSERT INTO change (replica, n, body_hash, chain, root, tx, body)
                 VALUES (:replica, :n, :body_hash, :chain, :root, :tx, :body)
                 ON CONFLICT (replica, n, body_hash) DO UPDATE SET body = excluded.body, tx = excluded.tx
                 WHERE change.body IS NULL AND excluded.body IS NOT NULL AND change.chain = excluded.chain",
            )?
            .execute(named_params! {
                ":replica": link.replica.0.as_bytes(),
                ":n": link.n,
                ":body_hash": link.hash.as_bytes(),
                ":chain": link.chain,
                ":root": link.root.as_bytes(),
                ":tx": tx,
                ":body": body.map(|(bytes, _)| bytes),
            })?;
        // One body in two branches at the same number: no laptop of ours writes that.
        if rows == 0 && !tip::is_link(self.tx.connection(), place.0, place.1, &place.2)? {
            return Err(StoreError::Damaged);
        }
        if rows > 0 {
            self.came.insert(link.replica);
        }
        if rows > 0 && !purged {
            if self.touched.insert(link.root) {
                self.in_order.push(link.root);
            }
            self.latest = self.latest.max(body.map_or(0, |(_, change)| change.hlc));
        }
        Ok(rows > 0)
    }

    /// A chain went on from a link to another, which is sealed.
    pub fn go_on(&mut self, from: &Chain, seal: &Seal) -> Result<(), StoreError> {
        let to = (seal.n, &seal.chain);
        tip::go_on(self.tx.connection(), seal.replica, from, to)?;
        seal::keep(self.tx.connection(), seal)
    }

    /// Says which changes count from here on, and which roots are purged; what else stood in the
    /// tables is folded again. Gives how many roots were here that are purged now.
    pub fn judge(&mut self, ruling: &Ruling) -> Result<u64, StoreError> {
        let (connection, catalogue) = (self.tx.connection(), self.tx.catalogue());
        purge(connection, catalogue, &ruling.purged, &mut self.tx.purging)?;
        for root in judge(connection, &ruling.cuts, &self.came)? {
            if self.touched.insert(root) {
                self.in_order.push(root);
            }
        }
        Ok(self.tx.purging.roots)
    }

    /// Goes on as another incarnation.
    pub fn go_over(&mut self, birth: &Birth) -> Result<Former, StoreError> {
        go_over(self.tx.connection(), birth)
    }

    /// Computes the tables of every touched root and moves this replica's clock. `each` hears how
    /// many of how many are done and may end it. Gives how many there were, and how many entries
    /// they have in the attention list.
    pub fn fold<E: From<StoreError>>(
        &mut self,
        mut each: impl FnMut(u64, u64) -> Result<(), E>,
    ) -> Result<(u64, u64), E> {
        self.touched.clear();
        let touched = std::mem::take(&mut self.in_order);
        let (connection, catalogue) = (self.tx.connection(), self.tx.catalogue());
        let total = touched.len() as u64;
        let (mut done, mut attention) = (0, 0);
        fold_each(connection, catalogue, &touched, |root, state| {
            materialise(connection, catalogue, root, state)?;
            let sql = "SELECT count(*) FROM attention WHERE root = ?1";
            let listed = self.reader().number(sql, [root.as_bytes()])?;
            attention += listed.unsigned_abs();
            done += 1;
            each(done, total)
        })?;
        let mut own = log::own(self.tx.connection()).map_err(E::from)?;
        let most = (self.tx.now().0 + MOST_AHEAD_MS).max(0).unsigned_abs() << 16;
        // Hearing is no edit: the clock follows what came, so that hearing it again changes nothing.
        own.clock = own.clock.max(self.latest.min(most));
        own.committed_at = own.committed_at.max(self.tx.now().0);
        log::keep_own(self.tx.connection(), &own).map_err(E::from)?;
        Ok((total, attention))
    }

    /// The ends of all chains that are here now.
    pub fn vector(&self) -> Result<Vector, StoreError> {
        tip::all(self.tx.connection())
    }
}
