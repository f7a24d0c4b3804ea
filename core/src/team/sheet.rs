//! What the office's sheet decides when too few coordinate: that another coordinator goes, or that a
//! worker coordinates.
//!
//! The code on the sheet gives the root key of the team, which appointed the first coordinator. Its
//! signature carries a record alone (`roster`), whoever is left. Whoever has the paper has this power,
//! as whoever has the key of a safe: the program can not ask who he is. It can say what was done, for
//! the worker at the desk signs beside it, and the audit has it.

use super::{TeamError, write};
use crate::desk::{Desk, Session};
use crate::ids::UserId;
use crate::keys::{KeyError, PaperCode, PaperKey, SignKey};
use crate::roster::{Record, Role};

/// The root key of the team, from the code that was typed from the office's sheet.
pub(super) fn root(session: &Session, code: &str) -> Result<SignKey, TeamError> {
    let code = match PaperCode::read(code) {
        Err(KeyError::Wrong) => return Err(TeamError::NotTheSheet),
        read => read?,
    };
    let root = code.sign_key(PaperKey::SpaceRoot)?;
    let is_ours = root.verify_key() == *session.roster().root();
    is_ours.then_some(root).ok_or(TeamError::NotTheSheet)
}

/// Says something about the team with the root's signature, and that of the worker at the desk.
pub(super) fn say(
    desk: &Desk,
    session: &Session,
    record: &Record,
    root: &SignKey,
) -> Result<(), TeamError> {
    let by_root = (session.space().0, root);
    let own = (session.user().0, &session.keys().sign);
    let signed = record.sign(session.space(), desk.ports().clock.now(), &[by_root, own]);
    write(desk, session, &[signed])
}

/// Lets a worker coordinate. Anybody of the team may do it who has the sheet: perhaps nobody is left
/// who coordinates.
pub fn appoint_by_sheet(
    desk: &Desk,
    session: &Session,
    user: UserId,
    code: &str,
) -> Result<(), TeamError> {
    let root = root(session, code)?;
    let roster = session.roster();
    let member = roster.users.get(&user).ok_or(TeamError::NotFound)?;
    let role = Role::Coordinator;
    match member.roles.contains(&role) {
        true => Ok(()),
        false => say(desk, session, &Record::Appoint { user, role }, &root),
    }
}
