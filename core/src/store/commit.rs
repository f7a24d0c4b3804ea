//! The end of a transaction: from what was gathered to changes in the log and rows in the tables.

use super::StoreError;
use super::apply::materialise;
use super::change::{Change, HLC_LIMIT, MOST_BODY_BYTES, MOST_OP_BYTES, Op};
use super::log::{self, Own};
use super::merge::RootState;
use super::tx::Tx;
use crate::ids::Id;
use std::collections::BTreeMap;

impl Tx<'_> {
    /// Turns what was gathered into changes, appends and applies them. Gives whether there were
    /// any.
    pub(super) fn finish(&mut self) -> Result<bool, StoreError> {
        let mut roots = std::mem::take(&mut self.roots);
        roots.retain(|(_, _, ops)| !ops.is_empty());
        let mut ops = roots.iter().flat_map(|(_, _, ops)| ops);
        if ops.any(|op| op.weight() > MOST_OP_BYTES) {
            return Err(StoreError::TooLong);
        }
        let mut own = log::own(self.connection)?;
        // What it wrote would be set aside at once: better nobody writes it.
        if own.is_out && !roots.is_empty() {
            return Err(StoreError::Out);
        }
        for (root, ..) in &roots {
            self.check_there(*root)?;
        }
        own.committed_at = own.committed_at.max(self.hand.now.0);
        let hlc = self.stamp(&own, &roots);
        own.clock = hlc;
        let mut parts: Vec<(Id, Vec<Op>)> = Vec::new();
        let mut states = BTreeMap::new();
        for (root, state, ops) in roots {
            states.insert(root, state);
            parts.extend(split(ops).into_iter().map(|ops| (root, ops)));
        }
        let count = parts.len();
        for (place, (root, ops)) in parts.into_iter().enumerate() {
            let salt = *self.draw().as_bytes();
            let mut change = Change::new(self.id, hlc, self.hand.author, salt, ops);
            change.last = place + 1 == count;
            let id = log::append(self.connection, &mut own, root, &change)?;
            if let Some(state) = states.get_mut(&root) {
                state.apply(id, &change, self.catalogue);
            }
        }
        for (root, state) in &states {
            materialise(self.connection, self.catalogue, *root, state)?;
        }
        log::keep_own(self.connection, &own)?;
        Ok(count > 0)
    }

    /// A stamp later than the clock on the wall, this replica's own and every head touched, so
    /// that a worker always sees her own edit.
    fn stamp(&self, own: &Own, roots: &[(Id, RootState, Vec<Op>)]) -> u64 {
        let wall = u64::try_from(self.hand.now.0).unwrap_or(0) << 16;
        let touched = roots.iter().flat_map(|(_, state, ops)| {
            let rows = ops.iter().filter_map(Op::place);
            rows.filter_map(|(table, row)| state.latest_of(table, row))
        });
        let seen = touched.max().unwrap_or(0).max(own.clock);
        wall.max(seen + 1).min(HLC_LIMIT - 1)
    }
}

/// Cuts operations into bodies of at most [`MOST_BODY_BYTES`].
fn split(ops: Vec<Op>) -> Vec<Vec<Op>> {
    let mut parts: Vec<Vec<Op>> = Vec::new();
    let mut weight = MOST_BODY_BYTES;
    for op in ops {
        let adds = op.weight();
        match parts.last_mut() {
            Some(part) if weight + adds < MOST_BODY_BYTES => part.push(op),
            _ => {
                parts.push(vec![op]);
                weight = 0;
            }
        }
        weight += adds;
    }
    parts
}
