//! Commands about household and kinship.

use super::person::{Whom, person_id};
use super::person_view::PersonView;
use super::person_write::{row_id, write_about};
use super::{Answer, Call, Code, CommandError};
use crate::ids::PersonId;
use crate::store::Tx;
use crate::{household, person};
use serde::Deserialize;

/// A person and the one she lives with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JoinHousehold {
    pub person: String,
    pub with: String,
}

/// A relation to state: the other is my …
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddKin {
    pub person: String,
    pub other: String,
    pub relation: String,
    pub note: String,
}

/// A relation to take away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RemoveKin {
    pub person: String,
    pub kin: String,
}

fn is_here(tx: &Tx<'_>, person: PersonId) -> Result<(), CommandError> {
    person::find(&tx.reader(), person)?.ok_or(Code::NotFound)?;
    Ok(())
}

pub(super) fn join(call: &Call<'_>, args: JoinHousehold) -> Answer<PersonView> {
    let with = person_id(&args.with)?;
    let done = write_about(call, &args.person, |tx, id| {
        is_here(tx, with)?;
        household::join(tx, id, with, call.today())?;
        Ok(())
    })?;
    Ok(done.touching_one("person", with))
}

pub(super) fn leave(call: &Call<'_>, args: Whom) -> Answer<PersonView> {
    write_about(call, &args.person, |tx, id| {
        Ok(household::leave(tx, id, call.today())?)
    })
}

pub(super) fn add_kin(call: &Call<'_>, args: AddKin) -> Answer<PersonView> {
    let other = person_id(&args.other)?;
    let done = write_about(call, &args.person, |tx, id| {
        is_here(tx, other)?;
        Ok(household::add_kin(
            tx,
            id,
            other,
            &args.relation,
            &args.note,
        )?)
    })?;
    Ok(done.touching_one("person", other))
}

pub(super) fn remove_kin(call: &Call<'_>, args: RemoveKin) -> Answer<PersonView> {
    let kin = row_id(&args.kin)?;
    write_about(call, &args.person, |tx, _| {
        Ok(household::remove_kin(tx, kin)?)
    })
}
