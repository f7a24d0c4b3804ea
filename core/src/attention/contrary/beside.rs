//! What was written to a case that was parted or handed over, by somebody who did not know: a plan, a paper,
//! the case itself, each once, with who wrote there last.

use super::store::number;
use super::{Contrary, Stated};
use crate::attention::{Place, place};
use crate::case;
use crate::ids::Id;
use crate::note;
use crate::store::{Cell, RESTRICTED, Reader, SETTLED, StoreError, Trace, WITHDRAWN};
use std::collections::BTreeSet;

/// What is no word about the case: that it is locked, that somebody looked something up or has seen this.
fn is_beside_the_point(contrary: Contrary, table: u16) -> bool {
    // That a case which was handed over goes on has its own words.
    let told = contrary == Contrary::WrittenAfter && table == case::PHASE.number;
    let tables = [&RESTRICTED, &SETTLED, &WITHDRAWN, &note::RECORDS_KEY_USED];
    told || tables.iter().any(|known| known.number == table)
}

/// By case.
pub(super) fn find(
    reader: &Reader<'_>,
    contrary: Contrary,
) -> Result<Vec<Vec<Stated>>, StoreError> {
    let mut found = Vec::new();
    let cases = match contrary {
        Contrary::WrittenAfter => case::handed_over(reader)?,
        _ => case::parted(reader)?,
    };
    for (case, facts) in cases {
        // Only the transactions that stated it: of most cases nobody reads the log.
        let Some(since) = facts.iter().map(|(_, at)| *at).min() else {
            continue;
        };
        if reader.transactions_since(case.0, since)? <= facts.len() {
            continue;
        }
        let facts: Vec<Id> = facts.into_iter().map(|(fact, _)| fact).collect();
        let trace = reader.trace(case.0)?;
        let mut places = BTreeSet::new();
        let mut stated = Vec::new();
        for (cell, written) in trace.written_beside(&facts) {
            let at = place::place(&trace, cell, &[])
                .filter(|_| !is_beside_the_point(contrary, cell.table));
            let Some(Place { screen, id }) = at.filter(|at| places.insert(at.id)) else {
                continue;
            };
            stated.push(Stated {
                root: case.0,
                // Later words make another matter.
                row: latest(id, &trace, cell),
                said: id.to_string(),
                place: id,
                value: Some(number(reader, screen, id)?),
                beside: Some((screen, written)),
            });
        }
        found.push(stated);
    }
    Ok(found)
}

fn latest(place: Id, trace: &Trace, cell: Cell) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit written beside 1");
    hasher.update(place.as_bytes());
    for (written, _) in trace.state().cells() {
        if (written.table, written.row) == (cell.table, cell.row) {
            hasher.update(trace.fingerprint(*written).as_bytes());
        }
    }
    Id::from_digest(&hasher.finalize())
}
