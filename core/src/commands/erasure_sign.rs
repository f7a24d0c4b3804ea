//! Commands that erase: a signature, and a worker's own note.

use super::erasure::{FIRST_PAGE, erasure_id, show};
use super::erasure_view::ErasureView;
use super::laptop::replica;
use super::{Answer, Call, Code, Done, EVERYTHING};
use crate::ids::{Id, NoteId, ReplicaId};
use crate::team;
use serde::Deserialize;
use std::collections::BTreeSet;

/// A signature under the list that was shown, and the laptops nobody waits for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignErasure {
    pub erasure: String,
    pub token: String,
    pub without: Vec<String>,
}

/// A note of the worker at the desk, with all its versions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnNote {
    pub note: String,
}

pub(super) fn sign(call: &Call<'_>, args: SignErasure) -> Answer<ErasureView> {
    let (id, today) = (erasure_id(&args.erasure)?, call.present_day()?);
    let without = args.without.iter().map(|laptop| replica(laptop));
    let without: BTreeSet<ReplicaId> = without.collect::<Result<_, _>>()?;
    let session = call.session()?;
    team::sign_erasure(call.desk, &session, id, &args.token, &without)?;
    let view = call.read(|session, reader| {
        show(session, reader, today, |showing| {
            showing.open(id, FIRST_PAGE)
        })
    })?;
    Ok(Done::read(view).about(id).touching(EVERYTHING))
}

pub(super) fn own(call: &Call<'_>, args: OwnNote) -> Answer<()> {
    let note = Id::parse(&args.note).map(NoteId).ok_or(Code::NotFound)?;
    team::erase_own(call.desk, call.session()?.as_ref(), note)?;
    Ok(Done::read(()).about(note).touching(EVERYTHING))
}
