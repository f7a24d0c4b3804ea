//! Commands about the hub through which the laptops of the team exchange.

use super::desk::Nothing;
use super::exchange_status::{copied, hearing};
use super::hub_view::{HubKind, HubStatus, HubSynced, hub_report};
use super::{Answer, Call, Code, CommandError, Done};
use crate::attention;
use crate::desk::HubPassword;
use crate::hub::{self, Place};
use serde::Deserialize;

/// Where a hub is and what opens it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HubAt {
    pub kind: HubKind,
    /// The folder, for a folder.
    pub grant: Option<String>,
    /// The server's address, for the others.
    pub url: String,
    /// The user, or the id of the access key.
    pub user: String,
    /// The password, or the secret access key.
    pub password: String,
    pub bucket: String,
    pub region: String,
}

/// With which hub: once with this one, or with the one that is set up.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SyncHub {
    pub once: Option<HubAt>,
}

/// A typed place and password; a folder by its grant.
fn parse(call: &Call<'_>, at: HubAt) -> Result<(Place, HubPassword), CommandError> {
    let password = HubPassword::new(at.password);
    let place = match (at.kind, at.grant) {
        (HubKind::Folder, Some(grant)) => {
            let folder = call.desk.granted(&grant, true)?;
            folder.into_os_string().into_string().ok()
        }
        (HubKind::Webdav | HubKind::S3, None) => Some(at.url),
        _ => return Err(Code::ArgumentsMalformed.into()),
    };
    let place = Place {
        kind: at.kind.into(),
        at: place.ok_or(Code::HubAddressUnfit)?,
        user: at.user,
        bucket: at.bucket,
        region: at.region,
    };
    Ok((place, password))
}

pub(super) fn status(call: &Call<'_>, _: Nothing) -> Answer<HubStatus> {
    let session = call.session()?;
    let (place, last) = (hub::place(&session)?, hub::last(&session)?);
    let standing = call.read(|session, reader| {
        let standing = place
            .as_ref()
            .map(|place| hub::standing(session, reader, place));
        Ok(standing.transpose()?.unwrap_or_default())
    })?;
    let (changes, gaps) = standing;
    Ok(Done::read(HubStatus {
        hub: place.map(Into::into),
        last: last.as_ref().map(hub_report),
        changes,
        gaps,
    }))
}

pub(super) fn set(call: &Call<'_>, args: HubAt) -> Answer<()> {
    let (place, password) = parse(call, args)?;
    let done = call.write(
        |session, tx| Ok(hub::set(session, tx, &place, &password)?),
        |_, _, ()| Ok(()),
    )?;
    Ok(done.touching(&["hub"]))
}

pub(super) fn forget(call: &Call<'_>, _: Nothing) -> Answer<()> {
    let done = call.write(|_, tx| Ok(hub::forget(tx)?), |_, _, ()| Ok(()))?;
    Ok(done.touching(&["hub"]))
}

pub(super) fn test(call: &Call<'_>, _: Nothing) -> Answer<()> {
    let session = call.session()?;
    hub::probe(call.desk, &session)?;
    Ok(Done::read(()))
}

pub(super) fn sync(call: &Call<'_>, args: SyncHub) -> Answer<HubSynced> {
    let once = args.once.map(|at| parse(call, at)).transpose()?;
    let session = call.session()?;
    let before = call.read(|_, reader| Ok(attention::count_conflicts(reader)?))?;
    let report = hearing(call, || Ok(hub::sync(call.desk, &session, once)?))?;
    let synced = call.read(|session, reader| {
        Ok(HubSynced {
            report: hub_report(&report),
            conflicts: (attention::count_conflicts(reader)? - before).max(0),
            attention: attention::count(reader, &session.roster())?,
            copied: copied(session, reader)?,
            reincarnated: report.reincarnated,
        })
    })?;
    Ok(Done::read(synced)
        .touching(super::EVERYTHING)
        .touching(&["hub"]))
}
