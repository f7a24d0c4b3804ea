//! Changes of which only the husk is here: that there was one, in which chain and about which root, and
//! not what it said. A carrier left the body out, or it rotted; it comes with the next file that has it.

use super::{Reader, StoreError, Vector};
use crate::ids::{Id, ReplicaId};

/// What is missing. What was erased for good is a husk too and does not come again. The index is named because
/// SQLite would rather walk through the whole log in the order it groups by, than sort the few that it is.
const MISSING: &str = "FROM change INDEXED BY change_without_body
                       WHERE body IS NULL AND root NOT IN (SELECT root FROM purged)";

impl Reader<'_> {
    /// The roots of which something is missing, with how many changes.
    pub fn bodies_missing(&self) -> Result<Vec<(Id, u64)>, StoreError> {
        let sql = format!("SELECT root, count(*) {MISSING} GROUP BY root ORDER BY root");
        self.rows(&sql, [], |row| Ok((Id::new(row.get(0)?), row.get(1)?)))
    }

    /// The ends of all chains as far as nothing is missing before them; of a chain that has split and lacks
    /// something, none. `own` is told to its end: what this laptop wrote nobody may think to be fewer.
    pub fn vector_whole(&self, own: ReplicaId) -> Result<Vector, StoreError> {
        let sql = format!("SELECT replica, min(n) {MISSING} GROUP BY replica ORDER BY replica");
        let lacking: Vec<(ReplicaId, u64)> = self.rows(&sql, [], |row| {
            Ok((ReplicaId(Id::new(row.get(0)?)), row.get(1)?))
        })?;
        let mut vector = self.vector()?;
        for (replica, first) in lacking {
            if replica == own {
                continue;
            }
            let split = vector.is_forked(replica);
            vector.0.remove(&replica);
            if let (false, Some((n, chain))) = (split, self.link_before(replica, first)?) {
                vector.add(replica, n, chain);
            }
        }
        Ok(vector)
    }
}
