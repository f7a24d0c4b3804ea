//! The team as its laptops see it.

use crate::desk::{Desk, DeskError, Session, tidy_label};
use crate::ids::{ReplicaId, UserId};
use crate::roster::{self, Record, Roster};
use crate::store::{Reader, StoreError, Tx};
use crate::time::Instant;
use std::collections::BTreeSet;

/// Gives a laptop another name.
pub fn rename(
    desk: &Desk,
    session: &Session,
    replica: ReplicaId,
    label: &str,
) -> Result<(), DeskError> {
    let roster = session.roster();
    if !roster.laptops.contains_key(&replica) {
        return Err(DeskError::NoSuchLaptop);
    }
    // The latest name counts, on a laptop whose clock is behind too.
    let before = roster.labelled_at(replica).map_or(0, |at| at.0 + 1);
    let now = desk.ports().clock.now().max(Instant(before));
    let label = tidy_label(label, 80)?;
    let coordinator = (session.user().0, &session.keys().sign);
    let signed = Record::Label { replica, label }.sign(session.space(), now, &[coordinator]);
    session.write(
        &session.moment(now),
        desk.ports().random.as_ref(),
        |tx| roster::add(tx, &signed),
        |_, ()| Ok::<_, StoreError>(()),
    )?;
    session.reread_roster()
}

/// The laptops a worker has looked at on this laptop.
pub struct Seen(BTreeSet<String>);

impl Seen {
    /// Reads them.
    pub fn read(reader: &Reader<'_>, user: UserId) -> Result<Self, StoreError> {
        let text: Option<String> = reader.first(
            "SELECT value FROM setting WHERE name = ?1",
            [setting(user)],
            |row| row.get(0),
        )?;
        let text = text.unwrap_or_default();
        Ok(Self(text.split_whitespace().map(str::to_owned).collect()))
    }

    /// Whether a laptop was announced to her before.
    pub fn has(&self, replica: ReplicaId) -> bool {
        self.0.contains(&replica.to_string())
    }

    /// Notes that she has seen every laptop of the team.
    pub fn keep(tx: &mut Tx<'_>, user: UserId, roster: &Roster) -> Result<(), StoreError> {
        let ids: Vec<String> = roster.laptops.keys().map(ReplicaId::to_string).collect();
        Session::put_setting(tx, &setting(user), &ids.join(" "))
    }
}

fn setting(user: UserId) -> String {
    format!("laptops-seen-{user}")
}
