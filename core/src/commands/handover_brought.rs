//! With which handovers a case came: from whom, and who acts on what was open then.

use super::case::case_id;
use super::handover::HandoversOf;
use super::handover_came::{ReceivedRow, deadlines, received_row};
use super::handover_cells::what;
use super::handover_view::HandoverDeadline;
use super::{Answer, Call, CommandError, Done};
use crate::catalogue::CATALOGUE;
use crate::handover::{self, Row};
use serde::Serialize;
use std::slice;

/// One handover of another service that a case came with.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BroughtHandover {
    pub row: ReceivedRow,
    /// What was open when it was handed over; what it is about, as it stands here now.
    pub deadlines: Vec<HandoverDeadline>,
}

pub(super) fn of_case(call: &Call<'_>, args: HandoversOf) -> Answer<Vec<BroughtHandover>> {
    let (case, today) = (case_id(&args.case)?, call.present_day()?);
    let rows = call.read(|session, reader| {
        let found = handover::brought(reader, case)?;
        let rows = found.iter().map(|one| {
            let due = handover::due_here(reader, CATALOGUE, &one.head)?;
            let words = |row: &Row| what(slice::from_ref(row), row.row);
            Ok(BroughtHandover {
                row: received_row(session, reader, one, today)?,
                deadlines: deadlines(&one.head, |row| {
                    due.get(&row).map(words).unwrap_or_default()
                }),
            })
        });
        rows.collect::<Result<Vec<_>, CommandError>>()
    })?;
    Ok(Done::read(rows).about(case))
}
