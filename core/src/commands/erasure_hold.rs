//! Commands about legal holds.

use super::erasure::{ErasureSubject, FIRST_PAGE, erasure_id, look_at};
use super::erasure_view::ErasureLook;
use super::{Answer, Call};
use crate::erasure as room;
use serde::Deserialize;

/// A hold to set, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetHold {
    pub subject: ErasureSubject,
    /// Code of the list `hold_reason`.
    pub reason: String,
    pub note: String,
}

/// A hold's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LiftHold {
    pub hold: String,
}

pub(super) fn hold(call: &Call<'_>, args: SetHold) -> Answer<ErasureLook> {
    let subject = args.subject.read()?;
    let done = call.write(
        |_, tx| Ok(room::hold(tx, &subject, &args.reason, &args.note)?),
        |_, _, _| Ok(()),
    )?;
    let view = look_at(call, &subject, FIRST_PAGE)?;
    Ok(done
        .showing(|()| view)
        .about(subject.id)
        .touching(&["erasure", "today"]))
}

pub(super) fn lift(call: &Call<'_>, args: LiftHold) -> Answer<()> {
    let hold = erasure_id(&args.hold)?;
    let done = call.write(
        |_, tx| {
            room::lift(tx, hold)?;
            Ok(())
        },
        |_, _, ()| Ok(()),
    )?;
    Ok(done.about(hold).touching(&["erasure", "today"]))
}
