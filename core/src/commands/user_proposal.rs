//! A dismissal that waits, as it is shown: whom it is about, and what would fall with it.

use super::CommandError;
use super::user_team::{TeamRole, name, told};
use crate::desk::Session;
use crate::roster::{Proposal, Record, Role};
use crate::team;
use serde::Serialize;

/// What a record says that would count no more.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Falling {
    User,
    Role,
    Laptop,
    Label,
    Out,
    Admitted,
}

/// One record that would count no more.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FallingRow {
    pub what: Falling,
    /// Whom or which laptop it is about; nothing of changes that were let in.
    pub name: String,
}

/// A dismissal that waits for another coordinator.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProposalRow {
    pub id: String,
    pub user: String,
    pub name: String,
    /// Without a role she would leave the team.
    pub role: Option<TeamRole>,
    /// Who proposed it.
    pub by: Vec<String>,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// Whether the worker at the desk may agree.
    pub may_agree: bool,
    /// What she said for the team that would count no more.
    pub falls: Vec<FallingRow>,
}

pub(super) fn row(session: &Session, proposal: &Proposal) -> Result<ProposalRow, CommandError> {
    let (roster, own) = (session.roster(), session.user());
    let falls = team::falls_with(session, proposal)?;
    let by = proposal.by.iter().map(|user| name(session, *user));
    Ok(ProposalRow {
        id: proposal.id.to_string(),
        user: proposal.user.to_string(),
        name: name(session, proposal.user),
        role: proposal.role.map(told),
        by: by.collect(),
        at: proposal.at.0,
        may_agree: proposal.user != own
            && !proposal.by.contains(&own)
            && roster.has_role(own, Role::Coordinator),
        falls: falls
            .iter()
            .filter_map(|one| falling(session, one))
            .collect(),
    })
}

fn falling(session: &Session, record: &Record) -> Option<FallingRow> {
    let roster = session.roster();
    let (what, name) = match record {
        Record::User { name, .. } => (Falling::User, name.clone()),
        Record::Appoint { user, .. } => (Falling::Role, name(session, *user)),
        Record::Replica { replica, .. } => (Falling::Laptop, roster.label(*replica)),
        Record::Reincarnate { new, .. } => (Falling::Laptop, roster.label(*new)),
        Record::Label { label, .. } => (Falling::Label, label.clone()),
        Record::Revoke { replica, .. } => (Falling::Out, roster.label(*replica)),
        Record::Admit { .. } => (Falling::Admitted, String::new()),
        _ => return None,
    };
    Some(FallingRow { what, name })
}
