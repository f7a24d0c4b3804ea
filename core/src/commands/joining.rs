//! Commands of a laptop that joins a team.

use super::desk::{
    DeskStatus, Nothing, StoreCard, check_language, set_language, slots_card, status,
};
use super::{Answer, Call, CommandError, Done};
use crate::desk::{Waiting, write_whole};
use crate::enrol::{self, EnrolError, Request, Typed};
use crate::keys::Passphrase;
use crate::store::StoreError;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// A laptop that asks to join.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AskToJoin {
    /// What the laptop is called.
    pub label: String,
    pub passphrase: String,
    /// The initials of its worker.
    pub short: String,
    pub language: String,
}

/// A store that waits.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichStore {
    pub store: String,
}

/// The same, opened.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenRequest {
    pub store: String,
    pub passphrase: String,
}

/// A folder for the request's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveRequest {
    pub store: String,
    pub grant: String,
}

/// What lets a waiting laptop in.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Join {
    pub store: String,
    pub passphrase: String,
    /// The team's 24 digits, as they were typed.
    pub digits: String,
    /// The passphrase of the laptop the worker's keys come from, if they are in a file of their own.
    pub keys_passphrase: Option<String>,
    /// The enrolment file, and the file with the worker's keys if it is another one.
    pub grants: Vec<String>,
}

/// A request to join.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JoinRequest {
    pub store: StoreCard,
    /// Six groups of four, to be typed on the coordinator's laptop.
    pub digits: Vec<String>,
    /// The name of the file that was written.
    pub file: Option<String>,
}

fn shown(folder: &Path, file: Option<String>) -> Result<JoinRequest, CommandError> {
    let waiting = Waiting::look(folder)?;
    Ok(JoinRequest {
        store: slots_card(&waiting.slots),
        digits: Request::read(&waiting.request)?.digits()?.groups(),
        file,
    })
}

pub(super) fn ask(call: &Call<'_>, args: AskToJoin) -> Answer<JoinRequest> {
    check_language(&args.language)?;
    let who = (args.label.as_str(), args.short.as_str());
    let passphrase = Passphrase::new(args.passphrase);
    let folder = call
        .desk
        .wait_to_join(who, &passphrase, &args.language, Request::write)?;
    Ok(Done::read(shown(&folder, None)?).touching(&["desk"]))
}

pub(super) fn request(call: &Call<'_>, args: OpenRequest) -> Answer<JoinRequest> {
    let folder = call.desk.folder_of(&args.store)?;
    Waiting::open(&folder, &Passphrase::new(args.passphrase))?;
    Ok(Done::read(shown(&folder, None)?))
}

pub(super) fn save(call: &Call<'_>, args: SaveRequest) -> Answer<JoinRequest> {
    let folder = call.desk.folder_of(&args.store)?;
    let target = call.desk.granted(&args.grant, false)?;
    let request = Waiting::look(&folder)?.request;
    let name = Request::read(&request)?.file_name();
    write_whole(&target.join(&name), &request)
        .map_err(|error| StoreError::of_target(error, EnrolError::NotWritable))?;
    Ok(Done::read(shown(&folder, Some(name))?))
}

pub(super) fn forget(call: &Call<'_>, args: WhichStore) -> Answer<DeskStatus> {
    Waiting::forget(&call.desk.folder_of(&args.store)?)?;
    Ok(status(call, Nothing {})?.touching(&["desk"]))
}

pub(super) fn join(call: &Call<'_>, args: Join) -> Answer<DeskStatus> {
    let folder = call.desk.folder_of(&args.store)?;
    let files: Vec<PathBuf> = args
        .grants
        .iter()
        .map(|grant| call.desk.granted(grant, true))
        .collect::<Result<_, _>>()?;
    let passphrase = Passphrase::new(args.passphrase);
    let of_keys = args.keys_passphrase.map(Passphrase::new);
    let typed = Typed {
        passphrase: &passphrase,
        of_keys: of_keys.as_ref(),
        digits: &args.digits,
    };
    let (session, language) = enrol::join(call.desk, &folder, &typed, &files)?;
    call.sit_down();
    set_language(call, &session, &language)?;
    Ok(status(call, Nothing {})?.touching(&["desk"]))
}
