//! Commands about who coordinates and who goes.

use super::desk::Nothing;
use super::user::{UserRow, rows};
use super::user_proposal::{ProposalRow, row};
use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::Session;
use crate::ids::{Id, UserId};
use crate::roster::{Role, Roster};
use crate::team::{self, TeamError};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Of coordinators a team needs so many.
const ENOUGH: usize = 2;

/// A role.
#[derive(Serialize, Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum TeamRole {
    Coordinator,
    DataProtection,
}

/// A worker and a role; without a role she leaves the team.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DismissUser {
    pub user: String,
    pub role: Option<TeamRole>,
    /// The code of the office's sheet, where too few coordinate for two to agree.
    pub sheet: Option<String>,
}

/// A worker who is to coordinate by the office's sheet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AppointBySheet {
    pub user: String,
    pub code: String,
}

/// A worker and a role.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AppointUser {
    pub user: String,
    pub role: TeamRole,
}

/// A dismissal that waits.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreeTo {
    pub proposal: String,
}

/// The name and the initials of the worker at the desk.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnName {
    pub name: String,
    pub short: String,
}

/// Somebody who left the team and still has a way in at this laptop.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeaverRow {
    pub id: String,
    pub name: String,
}

/// The workers of the team.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Workers {
    pub users: Vec<UserRow>,
    /// Names of those who left.
    pub former: Vec<String>,
    /// Those who have a way in at this laptop and are not in the team: what they know still opens its
    /// files, until a coordinator takes it away here.
    pub leavers: Vec<LeaverRow>,
    pub proposals: Vec<ProposalRow>,
    /// Fewer than two coordinate: if she is ill or her laptop is lost, nobody can act.
    pub few_coordinators: bool,
    /// Nobody looks after data protection.
    pub no_officer: bool,
}

impl From<TeamRole> for Role {
    fn from(role: TeamRole) -> Self {
        match role {
            TeamRole::Coordinator => Self::Coordinator,
            TeamRole::DataProtection => Self::DataProtection,
        }
    }
}

pub(super) fn told(role: Role) -> TeamRole {
    match role {
        Role::Coordinator => TeamRole::Coordinator,
        Role::DataProtection => TeamRole::DataProtection,
    }
}

/// Whether fewer coordinate than a team needs.
pub(super) fn has_few(roster: &Roster) -> bool {
    roster.count_of(Role::Coordinator) < ENOUGH
}

fn user(text: &str) -> Result<UserId, CommandError> {
    Ok(UserId(Id::parse(text).ok_or(Code::NotFound)?))
}

fn workers(call: &Call<'_>) -> Result<Workers, CommandError> {
    let session = call.session()?;
    let roster = session.roster();
    let former = roster.former.values();
    let leavers = session.leavers()?.into_iter().map(|one| LeaverRow {
        id: one.user.to_string(),
        name: one.name,
    });
    let proposals = team::proposals(&roster, call.desk.ports().clock.now());
    Ok(Workers {
        users: rows(&session)?,
        former: former.map(|member| member.name.clone()).collect(),
        leavers: leavers.collect(),
        proposals: proposals
            .map(|one| row(&session, one))
            .collect::<Result<_, _>>()?,
        few_coordinators: has_few(&roster),
        no_officer: roster.count_of(Role::DataProtection) == 0,
    })
}

pub(super) fn name(session: &Session, user: UserId) -> String {
    let roster = session.roster();
    let member = roster.member(user);
    member.map(|member| member.name.clone()).unwrap_or_default()
}

fn changed(call: &Call<'_>) -> Answer<Workers> {
    Ok(Done::read(workers(call)?).touching(&["user", "desk", "today"]))
}

pub(super) fn list(call: &Call<'_>, _: Nothing) -> Answer<Workers> {
    Ok(Done::read(workers(call)?))
}

pub(super) fn dismiss(call: &Call<'_>, args: DismissUser) -> Answer<Workers> {
    let user = user(&args.user)?;
    let role = args.role.map(Role::from);
    let sheet = args.sheet.map(Zeroizing::new);
    let code = sheet.as_ref().map(|code| code.as_str());
    team::dismiss(call.desk, call.session()?.as_ref(), user, role, code)?;
    Ok(changed(call)?.about(user))
}

pub(super) fn agree(call: &Call<'_>, args: AgreeTo) -> Answer<Workers> {
    let proposal = Id::parse(&args.proposal).ok_or(Code::NotFound)?;
    team::agree(call.desk, call.session()?.as_ref(), proposal)?;
    changed(call)
}

pub(super) fn appoint(call: &Call<'_>, args: AppointUser) -> Answer<Workers> {
    let user = user(&args.user)?;
    team::appoint(call.desk, call.session()?.as_ref(), user, args.role.into())?;
    Ok(changed(call)?.about(user))
}

pub(super) fn appoint_by_sheet(call: &Call<'_>, args: AppointBySheet) -> Answer<Workers> {
    let (user, code) = (user(&args.user)?, Zeroizing::new(args.code));
    team::appoint_by_sheet(call.desk, call.session()?.as_ref(), user, &code)?;
    Ok(changed(call)?.about(user))
}

pub(super) fn rename(call: &Call<'_>, args: OwnName) -> Answer<Workers> {
    let session = call.session()?;
    team::rename_oneself(call.desk, &session, &args.name, &args.short)?;
    changed(call)
}

impl From<TeamError> for CommandError {
    fn from(error: TeamError) -> Self {
        match error {
            TeamError::NotFound => Code::NotFound.into(),
            TeamError::Oneself => Code::TeamOneself.into(),
            TeamError::OutAlready => Code::LaptopOutAlready.into(),
            TeamError::LastCoordinator => Code::TeamLastCoordinator.into(),
            TeamError::NotTheSheet => Code::WrongCode.into(),
            TeamError::SignedAlready => Code::SignedAlready.into(),
            TeamError::ChangedMeanwhile => Code::ChangedMeanwhile.into(),
            TeamError::KeysReplaced => Code::KeysReplaced.into(),
            TeamError::Erasure(error) => error.into(),
            TeamError::Desk(error) => error.into(),
            TeamError::Key(error) => error.into(),
            TeamError::Roster(error) => error.into(),
            TeamError::Store(error) => error.into(),
        }
    }
}
