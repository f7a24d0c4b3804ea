//! From an older form of the database to the newest, in one transaction.
//!
//! Steps are DDL only and run forward only: values are never written by a migration, because each
//! laptop would write its own (`docs/decisions/0004`). After a step that touches synced tables they
//! are rebuilt from the log. A file from a newer version is refused, not guessed.

use super::{Catalogue, StoreError, understood};
use rusqlite::{Connection, TransactionBehavior};

/// One numbered step.
pub struct Step {
    /// The SQL of `migrations/NNNN_….sql`. A released file never changes.
    pub sql: &'static str,
}

/// All steps, in order; the database's `user_version` counts those that ran.
pub const STEPS: &[Step] = &[
    Step {
        sql: include_str!("../../../migrations/0001_foundation.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0002_case.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0003_help_plan.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0004_paper.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0005_exchange.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0006_indexes.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0007_release.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0008_service_card.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0009_handover.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0010_team.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0011_gaps.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0012_keys.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0013_hub.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0014_purge.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0015_erasure.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0016_judged.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0017_contradictions.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0018_what_goes_along.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0019_newer.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0020_parting.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0021_addresses.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0022_numbers.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0023_audit_ends.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0024_card_mark.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0025_hub.sql"),
    },
    Step {
        sql: include_str!("../../../migrations/0026_disclosure_handover.sql"),
    },
];

/// Brings the database to the newest form. When a step ran, or this version understands more of the log
/// than the last one did, the synced tables are filled from it again, in the same transaction: a crash
/// leaves the old form or the new one.
pub fn migrate(connection: &mut Connection, catalogue: Catalogue) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let done = usize::try_from(version).map_err(|_| StoreError::Damaged)?;
    if done > STEPS.len() {
        return Err(StoreError::Newer(version));
    }
    for step in STEPS.iter().skip(done) {
        transaction.execute_batch(step.sql)?;
    }
    transaction.pragma_update(None, "user_version", STEPS.len() as i64)?;
    understood::catch_up(&transaction, catalogue, done < STEPS.len())?;
    Ok(transaction.commit()?)
}
