//! A worker comes to a laptop of the team at which others work already.

use super::EnrolError;
use super::own_keys::{self, Carried, OwnKeys};
use crate::desk::{Desk, DeskError, Session, SheetKind, keep_sheet, write_whole};
use crate::ids::{ReplicaId, UserId};
use crate::keys::{KeyError, PaperCode, Passphrase};
use crate::store::StoreError;
use std::fs;
use std::path::Path;

/// Writes the keys of the worker at the desk for another laptop of the team. She proves by her
/// passphrase that it is she who sits there, and opens the file with it over there. Gives the
/// file's name.
pub fn carry_keys(
    desk: &Desk,
    session: &Session,
    replica: ReplicaId,
    passphrase: &Passphrase,
    target: &Path,
) -> Result<String, EnrolError> {
    let roster = session.roster();
    let laptop = roster.laptops.get(&replica);
    if laptop.ok_or(EnrolError::NotEnrolled)?.ended {
        return Err(EnrolError::Gone);
    }
    let recipient = roster.replicas.get(&replica);
    let recipient = recipient.ok_or(EnrolError::NotEnrolled)?;
    match session.home().slots()?.open(session.user(), passphrase) {
        Err(KeyError::Wrong) => return Err(EnrolError::KeysPassphrase),
        opened => opened?,
    };
    let member = roster.users.get(&session.user());
    let short = member.map(|member| member.short.as_str());
    let sealed = own_keys::carry(
        session,
        short.unwrap_or_default(),
        (replica, recipient),
        passphrase,
        (desk.ports().cost)(),
    )?;
    let name = format!("keys-{}.age", crate::desk::short(replica.0));
    write_whole(&target.join(&name), &sealed)
        .map_err(|error| StoreError::of_target(error, EnrolError::NotWritable))?;
    Ok(name)
}

/// Lets a worker in at this laptop by the file she brought. Her passphrase here is the one she made
/// it with; a way in she had before is replaced. Her recovery sheet is of this laptop; she copies it
/// when she sits down.
pub fn bring_keys(
    desk: &Desk,
    session: &Session,
    file: &Path,
    passphrase: &Passphrase,
) -> Result<UserId, EnrolError> {
    let own = brought(session, file, passphrase)?;
    let roster = session.roster();
    let short = own.owner(&roster)?.short.as_str();
    let (user, code) = (own.user, PaperCode::draw()?);
    // The sheet's code is kept for her first: a way in by a sheet nobody can copy would be none.
    let recipient = own.keys.identity.recipient();
    session.write(
        &session.moment(desk.ports().clock.now()),
        desk.ports().random.as_ref(),
        |tx| keep_sheet(tx, user, &recipient, SheetKind::Personal, &code),
        |_, ()| Ok::<_, DeskError>(()),
    )?;
    session.home().change_slots(|slots| {
        let typed = (passphrase, (desk.ports().cost)());
        Ok(slots.let_in((user, short), typed, &code, session.key(), &own.keys)?)
    })?;
    Ok(user)
}

fn brought(session: &Session, file: &Path, passphrase: &Passphrase) -> Result<OwnKeys, EnrolError> {
    if fs::metadata(file)?.len() > own_keys::MOST_BYTES {
        return Err(EnrolError::KeysMissing);
    }
    let carried = Carried::find(&session.store().identities()?, &fs::read(file)?)?;
    let carried = carried.ok_or(EnrolError::KeysMissing)?;
    carried.open(session.replica(), passphrase)
}
