//! The inbox: one key pair of the service whose secret half every laptop of the team can open.

use super::tables::*;
use super::{ServiceCard, ServiceCardError, store};
use crate::ids::SpaceId;
use crate::keys::{Identity, KeyError, Recipient, open_sealed, seal_to};
use crate::roster::{Reason, Roster};
use crate::store::{Reader, Tx, Value};

/// Draws an inbox for the team. Gives what files are sealed to.
pub(super) fn draw(tx: &mut Tx<'_>, roster: &Roster) -> Result<Recipient, ServiceCardError> {
    let identity = Identity::draw();
    keep(tx, roster, &identity)?;
    Ok(identity.recipient())
}

/// Seals the secret half to all laptops there are.
fn keep(tx: &mut Tx<'_>, roster: &Roster, identity: &Identity) -> Result<(), ServiceCardError> {
    let laptops: Vec<Recipient> = roster.recipients(tx.now()).cloned().collect();
    let sealed = seal_to(&laptops, identity.expose().as_bytes())?;
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (RECIPIENT, Value::from(identity.recipient().to_string())),
        (SEALED, Value::Bytes(sealed)),
        (INBOX_BY, Value::from(by)),
        (INBOX_AT, Value::Int(at)),
    ];
    tx.state_fact(store::own_root(roster.space), &SERVICE_INBOX, &values)?;
    Ok(())
}

/// Whether a laptop that was lost or stolen may open what is sealed to a card of ours: it belonged to
/// the team when the inbox lay open to its laptops. The next card has another inbox then.
pub fn is_exposed(
    reader: &Reader<'_>,
    roster: &Roster,
    card: &ServiceCard,
) -> Result<bool, ServiceCardError> {
    let drawn = store::drawn_at(reader, roster.space, &card.inbox)?;
    Ok(drawn.is_some_and(|drawn| {
        let out = roster.laptops.values().filter_map(|laptop| laptop.out);
        let mut known = out.filter(|(_, reason)| *reason != Reason::Retired);
        known.any(|(at, _)| at >= drawn)
    }))
}

/// What opens files for the service on this laptop, each key once.
pub fn identities(
    reader: &Reader<'_>,
    space: SpaceId,
    laptop: &[Identity],
) -> Result<Vec<Identity>, ServiceCardError> {
    let mut found: Vec<Identity> = Vec::new();
    for (recipient, sealed) in store::inboxes(reader, space)? {
        let known = |one: &Identity| one.recipient().to_string() == recipient;
        if found.iter().any(known) {
            continue;
        }
        let opened = laptop.iter().find_map(|key| open(key, &sealed).ok());
        found.extend(opened.filter(known));
    }
    Ok(found)
}

fn open(key: &Identity, sealed: &[u8]) -> Result<Identity, KeyError> {
    let text = open_sealed(key, sealed)?;
    Identity::read(std::str::from_utf8(&text).map_err(|_| KeyError::Damaged)?)
}

/// Seals every inbox once more, to all laptops there are now: one has joined the team.
pub fn share(
    tx: &mut Tx<'_>,
    roster: &Roster,
    laptop: &[Identity],
) -> Result<(), ServiceCardError> {
    let inboxes = identities(&tx.reader(), roster.space, laptop)?;
    let mut inboxes = inboxes.iter();
    inboxes.try_for_each(|identity| keep(tx, roster, identity))
}
