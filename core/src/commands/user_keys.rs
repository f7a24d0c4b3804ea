//! Commands about workers' ways in and keys, and about the store's own key.

use super::case::user_id;
use super::desk::Nothing;
use super::user::{UserRow, arrived, rows};
use super::{Answer, Call, CommandError, Done};
use crate::desk::{DeskError, Session};
use crate::ids::UserId;
use crate::keys::Passphrase;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A worker.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichUser {
    pub user: String,
}

/// A worker who gets new keys. She types the passphrase herself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RenewUser {
    pub user: String,
    pub passphrase: String,
}

/// A worker with new keys, and how many notes she can not read any more.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UserRenewed {
    pub user: UserRow,
    /// Colleagues read them too and may give them to her again.
    pub shared: usize,
    /// No colleague may give them to her; only the records key opens them.
    pub records: usize,
    /// Her own personal ones: nothing opens them any more.
    pub personal: usize,
}

/// Does something that has to be alone with the store, and sits down again.
fn alone(
    call: &Call<'_>,
    act: impl FnOnce(Arc<Session>) -> Result<(), DeskError>,
) -> Result<Arc<Session>, CommandError> {
    let acted = act(call.rise()?);
    call.sit_down();
    acted?;
    call.session()
}

pub(super) fn rekey(call: &Call<'_>, _: Nothing) -> Answer<()> {
    alone(call, |session| call.desk.rekey(session, |_| Ok(())))?;
    Ok(Done::read(()).touching(&["user", "desk", "today"]))
}

pub(super) fn remove_here(call: &Call<'_>, args: WhichUser) -> Answer<Vec<UserRow>> {
    let user: UserId = user_id(&args.user)?;
    let session = alone(call, |session| call.desk.remove_here(session, user))?;
    Ok(Done::read(rows(&session)?)
        .touching(&["user", "desk", "today"])
        .about(user))
}

pub(super) fn renew(call: &Call<'_>, args: RenewUser) -> Answer<UserRenewed> {
    let user = user_id(&args.user)?;
    let session = call.session()?;
    let passphrase = Passphrase::new(args.passphrase);
    let loss = call.desk.renew_worker(&session, user, &passphrase)?;
    Ok(arrived(&session, user)?.showing(|row| UserRenewed {
        user: row,
        shared: loss.shared,
        records: loss.records,
        personal: loss.personal,
    }))
}
