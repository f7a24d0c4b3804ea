//! Commands about the workers of the team.

use super::desk::Nothing;
use super::{Answer, Call, Code, CommandError, Done};
use crate::case;
use crate::desk::Session;
use crate::enrol;
use crate::ids::UserId;
use crate::keys::{Passphrase, SlotKind};
use crate::roster::Role;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A worker of the team.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UserRow {
    pub id: String,
    pub name: String,
    pub short: String,
    pub coordinator: bool,
    pub data_protection: bool,
    pub on_this_laptop: bool,
    /// When a coordinator gave her new keys; null while she has her first ones.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub renewed_at: Option<i64>,
    /// Cases that are not closed and that she holds.
    #[cfg_attr(test, ts(type = "number"))]
    pub cases: i64,
}

/// A worker to introduce. She types the passphrase herself.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddUser {
    pub name: String,
    pub short: String,
    pub passphrase: String,
    pub coordinator: bool,
    pub data_protection: bool,
}

/// A worker who brings her keys from another laptop: the file, and the passphrase she made it with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BringKeys {
    pub grant: String,
    pub passphrase: String,
}

pub(super) fn list(call: &Call<'_>, _: Nothing) -> Answer<Vec<UserRow>> {
    Ok(Done::read(rows(call.session()?.as_ref())?))
}

/// The workers of the team, by name.
pub(super) fn rows(session: &Session) -> Result<Vec<UserRow>, CommandError> {
    let slots = session.home().slots()?;
    let has_slot = |user| {
        let mut slots = slots.slots.iter();
        slots.any(|slot| slot.kind == SlotKind::Passphrase && slot.user == Some(user))
    };
    let roster = session.roster();
    let held = session.store().read(case::held)?;
    let mut rows: Vec<UserRow> = roster
        .users
        .iter()
        .map(|(user, member)| UserRow {
            id: user.to_string(),
            name: member.name.clone(),
            short: member.short.clone(),
            coordinator: member.roles.contains(&Role::Coordinator),
            data_protection: member.roles.contains(&Role::DataProtection),
            on_this_laptop: has_slot(*user),
            renewed_at: member.renewed.map(|at| at.0),
            cases: held.get(user).copied().unwrap_or_default(),
        })
        .collect();
    rows.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(rows)
}

/// A worker who may sit down here from now on, with a recovery sheet she has not copied yet.
pub(super) fn arrived(session: &Session, user: UserId) -> Answer<UserRow> {
    let id = user.to_string();
    let row = rows(session)?.into_iter().find(|row| row.id == id);
    Ok(Done::read(row.ok_or(Code::NotFound)?)
        .touching(&["user", "desk"])
        .about(user))
}

pub(super) fn add(call: &Call<'_>, args: AddUser) -> Answer<UserRow> {
    let roles = [
        (args.coordinator, Role::Coordinator),
        (args.data_protection, Role::DataProtection),
    ];
    let roles: BTreeSet<Role> = roles
        .into_iter()
        .filter(|(given, _)| *given)
        .map(|(_, role)| role)
        .collect();
    let session = call.session()?;
    let passphrase = Passphrase::new(args.passphrase);
    let user = call
        .desk
        .add_worker(&session, &args.name, &args.short, &passphrase, &roles)?;
    arrived(&session, user)
}

pub(super) fn bring_keys(call: &Call<'_>, args: BringKeys) -> Answer<UserRow> {
    let file = call.desk.granted(&args.grant, true)?;
    let session = call.session()?;
    let passphrase = Passphrase::new(args.passphrase);
    let user = enrol::bring_keys(call.desk, &session, &file, &passphrase)?;
    arrived(&session, user)
}
