//! Commands about the laptops of the team.

use super::backup::Grant;
use super::desk::Nothing;
use super::exchange_status::laptops;
use super::{Answer, Call, Code, CommandError, Done};
use crate::enrol;
use crate::ids::{Id, ReplicaId};
use crate::keys::Passphrase;
use crate::team::{self, Seen};
use serde::{Deserialize, Serialize};

/// A laptop of the team.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Laptop {
    pub replica: String,
    pub label: String,
    /// When it was enrolled.
    #[cfg_attr(test, ts(type = "number"))]
    pub since: i64,
    /// This one.
    pub mine: bool,
    /// Went over into another.
    pub gone: bool,
    /// The one it goes on from: restored from its backup, or a copy of it.
    pub from: Option<String>,
    /// Out of the team, and why: `lost`, `stolen` or `retired`.
    pub out: Option<&'static str>,
    /// Since when.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub out_since: Option<i64>,
    /// Changes it wrote that are set aside until somebody has looked.
    #[cfg_attr(test, ts(type = "number"))]
    pub aside: u64,
    /// Other laptops of the team that go on from the same files.
    pub copies: Vec<String>,
    /// When something was last heard of it.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub last_heard_at: Option<i64>,
    /// It goes on in two versions: its database was copied or set back, or restored while it is in use.
    pub copied: bool,
    /// Enrolled since the worker at the desk last looked at the team.
    pub new: bool,
}

/// The team.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Team {
    /// Six groups of four, to be typed on a laptop that joins.
    pub digits: Vec<String>,
    pub laptops: Vec<Laptop>,
}

/// What a request says.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RequestCard {
    pub label: String,
    pub short: String,
    /// The worker these initials name in this team.
    pub user: Option<String>,
    /// Whether she is at the desk: then her own keys go along.
    pub mine: bool,
}

/// A laptop to let in: the request, the digits on its screen, a folder for the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Enrol {
    pub grant: String,
    pub digits: String,
    pub target: String,
}

/// A laptop that was let in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Enrolled {
    pub file: String,
    pub label: String,
    /// Whether the file carries its worker's keys; if not she has to carry them herself.
    pub with_keys: bool,
}

/// The worker's own keys for another laptop: which one, her passphrase here, a folder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CarryKeys {
    pub replica: String,
    pub passphrase: String,
    pub target: String,
}

/// A file with the worker's own keys.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeyFile {
    pub file: String,
}

/// Another name for a laptop.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Rename {
    pub replica: String,
    pub label: String,
}

pub(super) fn replica(text: &str) -> Result<ReplicaId, CommandError> {
    let id = Id::parse(text).ok_or(Code::NotFound)?;
    Ok(ReplicaId(id))
}

/// Shows the team and notes that she has seen it: what is new is announced once.
pub(super) fn team(call: &Call<'_>, _: Nothing) -> Answer<Team> {
    let session = call.session()?;
    let roster = session.roster();
    let laptops = call.read(laptops)?;
    if laptops.iter().any(|laptop| laptop.new) {
        call.write(
            |session, tx| Ok(Seen::keep(tx, session.user(), &roster)?),
            |_, _, ()| Ok(()),
        )?;
    }
    Ok(Done::read(Team {
        digits: roster.digits()?.groups(),
        laptops,
    }))
}

pub(super) fn inspect(call: &Call<'_>, args: Grant) -> Answer<RequestCard> {
    let file = call.desk.granted(&args.grant, true)?;
    let session = call.session()?;
    let (request, user) = enrol::look_at(&session, &file)?;
    let name = user.and_then(|user| Some(session.roster().users.get(&user)?.name.clone()));
    Ok(Done::read(RequestCard {
        label: request.label,
        short: request.short,
        user: name,
        mine: user == Some(session.user()),
    }))
}

pub(super) fn enrol(call: &Call<'_>, args: Enrol) -> Answer<Enrolled> {
    let file = call.desk.granted(&args.grant, true)?;
    let target = call.desk.granted(&args.target, true)?;
    let session = call.session()?;
    let admitted = enrol::admit(call.desk, &session, &file, &args.digits, &target)?;
    let enrolled = Enrolled {
        file: admitted.file,
        label: admitted.label,
        with_keys: admitted.with_keys,
    };
    Ok(Done::read(enrolled).touching(&["laptop", "exchange", "today"]))
}

pub(super) fn carry_keys(call: &Call<'_>, args: CarryKeys) -> Answer<KeyFile> {
    let target = call.desk.granted(&args.target, true)?;
    let session = call.session()?;
    let replica = replica(&args.replica)?;
    let passphrase = Passphrase::new(args.passphrase);
    let file = enrol::carry_keys(call.desk, &session, replica, &passphrase, &target)?;
    Ok(Done::read(KeyFile { file }))
}

pub(super) fn rename(call: &Call<'_>, args: Rename) -> Answer<Team> {
    let replica = replica(&args.replica)?;
    team::rename(call.desk, call.session()?.as_ref(), replica, &args.label)?;
    Ok(team(call, Nothing {})?.touching(&["laptop", "exchange", "attention"]))
}
