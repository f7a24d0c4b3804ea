//! A laptop renews the key that bundles to it are sealed to.
//!
//! Whoever opens a laptop by force, or gets at it years later, finds the key of the last months and not
//! those before: what lay on lost sticks stays closed. It happens when a bundle is written, so the team
//! hears of the new key by that very bundle. What other rooms sealed to this laptop is sealed to it anew
//! before a key is destroyed.

use super::ExchangeError;
use crate::ids::ReplicaId;
use crate::keys::Identity;
use crate::roster::{self, Record, Roster, Signed};
use crate::service_card::{self, ServiceCardError};
use crate::store::{Hand, Store};
use crate::time::Instant;

/// For so long a laptop goes by one key, in milliseconds.
const QUARTER_MS: i64 = 91 * 86_400_000;

/// Renews the key when its quarter is over, and destroys those before it whose time is over. Whether
/// the roster has another record now.
pub fn renew(store: &Store, roster: &Roster, hand: Hand<'_>) -> Result<bool, ExchangeError> {
    let now = store.not_before_last_commit(hand.now)?;
    let hand = Hand { now, ..hand };
    let (_, own) = store.whose()?;
    // A name that ended renews too: of two copies one may still go by it.
    if roster.is_out(own) {
        return Ok(false);
    }
    let has = store.identity()?.recipient();
    let (keys, kept) = (store.identities()?, store.identities_kept(now)?);
    let next = match roster.sealed_to_since(own, &has) {
        Some(since) if now.0.saturating_sub(since.0) < QUARTER_MS => None,
        // Or another copy of this database renewed it: then nobody seals to this one's for long.
        _ => drawn(store, roster, (own, now))?,
    };
    if next.is_none() && kept.len() == keys.len() {
        return Ok(false);
    }
    let renewed = next.is_some();
    store.write(
        hand,
        |tx| {
            let space = roster.space;
            let stays = service_card::identities(&tx.reader(), space, &kept)?.len();
            let opens = service_card::identities(&tx.reader(), space, &keys)?.len();
            if let Some((next, record)) = &next {
                roster::add(tx, record)?;
                tx.renew_identity(next)?;
            }
            if renewed || stays < opens {
                let roster = roster::read(&tx.reader(), space)?;
                service_card::share(tx, &roster, &keys)?;
            }
            Ok(tx.destroy_spent()?)
        },
        |_, ()| Ok::<_, ServiceCardError>(()),
    )?;
    Ok(renewed)
}

/// A new key, with the record that says so; nothing, if the roster would not count it any more.
fn drawn(
    store: &Store,
    roster: &Roster,
    (own, now): (ReplicaId, Instant),
) -> Result<Option<(Identity, Signed)>, ExchangeError> {
    let (next, (_, sign)) = (Identity::draw(), store.signer()?);
    let record = Record::Renew {
        replica: own,
        old: store.identity()?.recipient(),
        recipient: next.recipient(),
    };
    let record = record.sign(roster.space, now, &[(own.0, &sign)]);
    let mut records = store.read(roster::records)?;
    records.push(record.clone());
    let after = Roster::of(roster.space, &records)?;
    let counts = after.sealed_to_since(own, &next.recipient());
    Ok(counts.map(|_| (next, record)))
}
