//! The hub of this laptop: a setting in the encrypted store, the password with it. Each laptop of a
//! team may reach the same hub another way.

use super::address::{AddressError, Kind, Place};
use super::report::Report;
use super::store::{State, kept};
use super::{SyncError, store};
use crate::desk::{HubAddress, HubError, HubPassword, Session};
use crate::roster;
use crate::store::{Reader, StoreError, Tx};
use serde_json::{Value, json};
use std::path::Path;

const PLACE: &str = "hub";
const PASSWORD: &str = "hub-password";
const LAST: &str = "hub-last";

/// The hub that is set up, without what opens it.
pub fn place(session: &Session) -> Result<Option<Place>, StoreError> {
    let text = session.setting(PLACE)?;
    Ok(text.and_then(|text| read(&text)))
}

fn read(text: &str) -> Option<Place> {
    let value: Value = serde_json::from_str(text).ok()?;
    let field = |name: &str| Some(value.get(name)?.as_str()?.to_owned());
    Some(Place {
        kind: Kind::of(&field("kind")?)?,
        at: field("at")?,
        user: field("user")?,
        bucket: field("bucket")?,
        region: field("region")?,
    })
}

/// The hub that is set up, with what opens it.
pub(super) fn address(session: &Session) -> Result<(Place, HubAddress), SyncError> {
    let place = place(session)?.ok_or(SyncError::NotSet)?;
    let password = HubPassword::new(session.setting(PASSWORD)?.unwrap_or_default());
    Ok((place.clone(), place.opened_by(password)))
}

/// Refuses a folder inside the store, which would be taken away with it.
pub(super) fn check(session: &Session, place: &Place) -> Result<(), SyncError> {
    if place.kind != Kind::Folder {
        return Ok(());
    }
    let whole = |path: &Path| path.canonicalize().map_err(|_| HubError::NotFound);
    match whole(Path::new(&place.at))?.starts_with(whole(session.home().folder())?) {
        true => Err(AddressError::InsideStore.into()),
        false => Ok(()),
    }
}

/// Sets a hub up.
pub fn set(
    session: &Session,
    tx: &mut Tx<'_>,
    place: &Place,
    password: &HubPassword,
) -> Result<(), SyncError> {
    let place = place.clone().checked()?;
    check(session, &place)?;
    let text = json!({
        "kind": place.kind.code(),
        "at": place.at,
        "user": place.user,
        "bucket": place.bucket,
        "region": place.region,
    });
    Session::put_setting(tx, PLACE, &text.to_string())?;
    Session::put_setting(tx, PASSWORD, password.expose())?;
    Session::drop_setting(tx, LAST)?;
    Ok(())
}

/// Forgets the hub and its password. What lies there stays, and so does the memory of it: whoever
/// sets up the same hub again goes on.
pub fn forget(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    for name in [PLACE, PASSWORD, LAST] {
        Session::drop_setting(tx, name)?;
    }
    Ok(())
}

/// What the last sync with the hub that is set up did.
pub fn last(session: &Session) -> Result<Option<Report>, StoreError> {
    let text = session.setting(LAST)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

pub(super) fn note_last(tx: &mut Tx<'_>, report: &Report) -> Result<(), StoreError> {
    let text = serde_json::to_string(report).unwrap_or_default();
    Session::put_setting(tx, LAST, &text)
}

/// How many of this laptop's own changes the hub is not known to have, and how many bundles wait.
pub fn standing(
    session: &Session,
    reader: &Reader<'_>,
    place: &Place,
) -> Result<(u64, u64), StoreError> {
    let kept = kept(reader, place.mark())?;
    let own = session.replica();
    let sent = kept
        .iter()
        .filter(|one| one.state == State::Whole)
        .filter_map(|one| Some(one.reach.as_ref()?.end.of(own).last()?.0));
    let sent = sent.max().unwrap_or(0);
    let made = reader.vector()?.of(own).last().map_or(0, |(n, _)| n);
    let waiting = kept
        .iter()
        .filter(|one| matches!(one.state, store::State::Gap));
    // A signature makes no change; the records it stands under do not lie there as they are here.
    let known = roster::digest(&roster::records(reader)?);
    let whole = kept.iter().filter(|one| one.state == State::Whole);
    let mut reached = whole.filter_map(|one| one.reach.as_ref()).peekable();
    let is_unsaid = reached.peek().is_some() && reached.all(|reach| reach.roster != known);
    let unsaid = made.saturating_sub(sent) + u64::from(is_unsaid);
    Ok((unsaid, waiting.count() as u64))
}
