//! The key that bundles to this laptop are sealed to, and those it had before.
//!
//! A key that was replaced is no secret for ever: whoever opens the laptop later should not read the
//! sticks of years with it. It is kept until a while after a colleague first used a newer one: before
//! that, everything under way may be sealed to the old one alone.

use super::{Store, StoreError, Tx};
use crate::keys::Identity;
use crate::time::Instant;
use rusqlite::{Connection, Row, params};
use std::sync::PoisonError;
use zeroize::Zeroizing;

/// For so long a key is kept after a newer one was first used, in milliseconds.
const KEPT_MS: i64 = 90 * 86_400_000;

impl Store {
    /// What opens bundles to this very incarnation.
    pub fn identity(&self) -> Result<Identity, StoreError> {
        let connection = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let text = connection.query_row("SELECT identity FROM own", [], text);
        Ok(Identity::read(&text?)?)
    }

    /// What opens bundles to this laptop: its own key first, then those it had before, its former
    /// incarnations' among them.
    pub fn identities(&self) -> Result<Vec<Identity>, StoreError> {
        let sql = "SELECT identity FROM own UNION ALL SELECT identity FROM spent";
        self.keys(sql, [])
    }

    /// Those of them that are not to be destroyed yet.
    pub fn identities_kept(&self, now: Instant) -> Result<Vec<Identity>, StoreError> {
        let sql = "SELECT identity FROM own UNION ALL
            SELECT identity FROM spent WHERE until IS NULL OR until > ?1";
        self.keys(sql, [now.0])
    }

    fn keys(&self, sql: &str, of: impl rusqlite::Params) -> Result<Vec<Identity>, StoreError> {
        let connection = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        let mut statement = connection.prepare_cached(sql)?;
        let texts = statement.query_map(of, text)?;
        texts.map(|text| Ok(Identity::read(&text?)?)).collect()
    }
}

fn text(row: &Row<'_>) -> rusqlite::Result<Zeroizing<String>> {
    row.get(0).map(Zeroizing::new)
}

impl Tx<'_> {
    /// Bundles to this laptop are sealed to another key from now on.
    pub fn renew_identity(&mut self, next: &Identity) -> Result<(), StoreError> {
        put_aside(self.connection())?;
        let sql = "UPDATE own SET identity = ?1";
        self.connection().execute(sql, [next.expose().as_str()])?;
        Ok(())
    }

    /// Something came that was sealed to this laptop's own key: those before it have had their time.
    pub fn identity_used(&mut self) -> Result<(), StoreError> {
        let until = self.now().0.saturating_add(KEPT_MS);
        let sql = "UPDATE spent SET until = ?1 WHERE until IS NULL";
        self.connection().execute(sql, params![until])?;
        Ok(())
    }

    /// Destroys the keys whose time is over. The pages they stood on are overwritten.
    pub fn destroy_spent(&mut self) -> Result<(), StoreError> {
        let sql = "DELETE FROM spent WHERE until <= ?1";
        let gone = self.connection().execute(sql, [self.now().0])?;
        self.purging.keys |= gone > 0;
        Ok(())
    }
}

/// The key this incarnation has goes on opening what is under way.
pub(super) fn put_aside(connection: &Connection) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO spent (identity, replica) SELECT identity, replica FROM own";
    connection.execute(sql, [])?;
    Ok(())
}
