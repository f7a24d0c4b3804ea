//! Who coordinates, and who goes.

use super::proposal::at_desk;
use super::{TeamError, say, sheet, write};
use crate::desk::{Desk, DeskError, Session, tidy_label};
use crate::ids::{Id, UserId};
use crate::keys::SlotKind;
use crate::roster::{self, Proposal, Record, Role};
use crate::time::Instant;

/// What became of a dismissal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dismissal {
    /// It holds.
    Done,
    /// Another coordinator has to agree.
    Waits,
}

/// Dismisses a worker from a role, or from the team. The code of the office's `sheet` stands for the
/// second coordinator who would have to agree.
pub fn dismiss(
    desk: &Desk,
    session: &Session,
    user: UserId,
    role: Option<Role>,
    sheet: Option<&str>,
) -> Result<Dismissal, TeamError> {
    let root = sheet.map(|code| sheet::root(session, code)).transpose()?;
    let roster = session.roster();
    let member = roster.users.get(&user).ok_or(TeamError::NotFound)?;
    if user == session.user() {
        return Err(TeamError::Oneself);
    }
    if role.is_some_and(|role| !member.roles.contains(&role)) {
        return Err(TeamError::NotFound);
    }
    let is_same = |one: &Proposal| (one.user, one.role) == (user, role);
    let known = at_desk(desk, session).into_iter().find(is_same);
    if let (Some(known), None) = (known, &root) {
        return agree(desk, session, known.id);
    }
    let coordinates =
        member.roles.contains(&Role::Coordinator) && role != Some(Role::DataProtection);
    // Two of the others have to sign, and one of them stays.
    if coordinates && root.is_none() && roster.count_of(Role::Coordinator) < 3 {
        return Err(TeamError::LastCoordinator);
    }
    let roles = [Role::Coordinator, Role::DataProtection];
    let ended = roles
        .into_iter()
        .filter(|one| role.is_none_or(|role| role == *one));
    let record = Record::Dismiss {
        user,
        role,
        ends: ended
            .flat_map(|role| roster.appointments(user, role))
            .collect(),
        stays: roster.signed_by(user),
    };
    match &root {
        Some(root) => sheet::say(desk, session, &record, root)?,
        None => say(desk, session, &record, desk.ports().clock.now())?,
    }
    Ok(match at_desk(desk, session).iter().any(is_same) {
        true => Dismissal::Waits,
        false => Dismissal::Done,
    })
}

/// Agrees to a dismissal another coordinator proposed.
pub fn agree(desk: &Desk, session: &Session, proposal: Id) -> Result<Dismissal, TeamError> {
    let is_same = |one: &Proposal| one.id == proposal;
    let found = at_desk(desk, session).into_iter().find(is_same);
    let found = found.ok_or(TeamError::NotFound)?;
    if found.user == session.user() {
        return Err(TeamError::Oneself);
    }
    if found.by.contains(&session.user()) {
        return Err(TeamError::SignedAlready);
    }
    let records = session.store().read(roster::records)?;
    let mut records = records.into_iter().filter(|signed| signed.id() == proposal);
    let mut signed = records.next().ok_or(TeamError::NotFound)?;
    signed.add_signature(session.user().0, &session.keys().sign);
    write(desk, session, &[signed])?;
    Ok(match at_desk(desk, session).iter().any(is_same) {
        true => Dismissal::Waits,
        false => Dismissal::Done,
    })
}

/// Gives a worker a role.
pub fn appoint(desk: &Desk, session: &Session, user: UserId, role: Role) -> Result<(), TeamError> {
    let roster = session.roster();
    let member = roster.users.get(&user).ok_or(TeamError::NotFound)?;
    if member.roles.contains(&role) {
        return Ok(());
    }
    let record = Record::Appoint { user, role };
    say(desk, session, &record, desk.ports().clock.now())
}

/// The worker at the desk has another name, or other initials.
pub fn rename_oneself(
    desk: &Desk,
    session: &Session,
    name: &str,
    short: &str,
) -> Result<(), TeamError> {
    let (name, short) = (tidy_label(name, 120)?, tidy_label(short, 6)?);
    let (roster, user, keys) = (session.roster(), session.user(), session.keys());
    let member = roster.users.get(&user).ok_or(TeamError::NotFound)?;
    let sign = keys.sign.verify_key();
    if member.sign != sign {
        return Err(TeamError::KeysReplaced);
    }
    let others = roster.users.iter().filter(|(other, _)| **other != user);
    if others.into_iter().any(|(_, other)| other.short == short) {
        return Err(DeskError::ShortTaken.into());
    }
    // The latest word counts, at a laptop whose clock is behind too.
    let now = desk.ports().clock.now().max(Instant(member.said.0 + 1));
    let record = Record::User {
        user,
        name,
        short: short.clone(),
        recipient: keys.identity.recipient(),
        sign,
    };
    say(desk, session, &record, now)?;
    session.home().change_slots(|slots| {
        let mut own = slots.slots.iter_mut();
        let own = own.find(|slot| slot.kind == SlotKind::Passphrase && slot.user == Some(user));
        if let Some(own) = own {
            own.short = short;
        }
        Ok(())
    })?;
    Ok(())
}
