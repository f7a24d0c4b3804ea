//! Reading cards.

use super::ServiceCard;
use super::rules::{Came, Known, newest_of};
use crate::ids::{Id, PartnerId, SpaceId, UserId};
use crate::keys::Recipient;
use crate::store::{Reader, StoreError};
use crate::time::Instant;
use rusqlite::params;

/// That somebody made sure who is behind a card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verified {
    /// The service.
    pub service: SpaceId,
    /// Who typed the digits.
    pub by: UserId,
    /// When.
    pub at: Instant,
    /// The mark of the card whose digits they were.
    mark: Option<[u8; 32]>,
}

impl Verified {
    /// Whether these were the digits of a card.
    pub fn is_of(&self, card: &ServiceCard) -> bool {
        self.service == card.service && self.mark == Some(card.mark())
    }
}

/// The root of what we say about ourselves.
pub(super) fn own_root(space: SpaceId) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit service root 1");
    hasher.update(space.0.as_bytes());
    Id::from_digest(&hasher.finalize())
}

/// The partner that is made from a card: two laptops that read it make the same one.
pub(super) fn partner_of(service: SpaceId) -> PartnerId {
    let mut hasher = blake3::Hasher::new_derive_key("geleit partner of service 1");
    hasher.update(service.0.as_bytes());
    PartnerId(Id::from_digest(&hasher.finalize()))
}

fn cards(reader: &Reader<'_>, root: Id) -> Result<Vec<Came>, StoreError> {
    let sql = "SELECT card, ifnull(at, 0) FROM service_card
               WHERE root = ?1 AND card IS NOT NULL ORDER BY at, id";
    let rows: Vec<(Vec<u8>, i64)> =
        reader.rows(sql, [root.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let cards = rows.into_iter().filter_map(|(bytes, at)| {
        let card = ServiceCard::read(&bytes).ok()?;
        let at = Instant(at);
        Some(Came { card, at })
    });
    Ok(cards.collect())
}

/// Our newest card. What another laptop may have written under our name counts by its signature.
pub fn own(reader: &Reader<'_>, space: SpaceId) -> Result<Option<ServiceCard>, StoreError> {
    Ok(newest_of(&cards(reader, own_root(space))?, space).cloned())
}

/// A partner's cards, and who verified which.
pub fn of_partner(reader: &Reader<'_>, partner: PartnerId) -> Result<Known, StoreError> {
    let cards = cards(reader, partner.0)?;
    let verified = reader.rows(
        "SELECT service, ifnull(by_user, zeroblob(16)), ifnull(at, 0), mark FROM service_verified
         WHERE root = ?1 AND service IS NOT NULL
           AND id NOT IN (SELECT fact FROM withdrawn_now)
         ORDER BY at, id",
        [partner.0.as_bytes()],
        |row| {
            let service = SpaceId(Id::new(row.get(0)?));
            let at = Instant(row.get(2)?);
            let mark: Option<Vec<u8>> = row.get(3)?;
            Ok(Verified {
                service,
                by: UserId(Id::new(row.get(1)?)),
                at,
                mark: match mark {
                    Some(mark) => mark.try_into().ok(),
                    None => meant_then(&cards, service, at),
                },
            })
        },
    )?;
    Ok(Known { cards, verified })
}

/// Whose digits somebody typed when nothing was written down but the service: the newest card there was then.
fn meant_then(cards: &[Came], service: SpaceId, at: Instant) -> Option<[u8; 32]> {
    let then = cards
        .iter()
        .filter(|one| one.card.service == service && one.at <= at);
    let newest = then.max_by_key(|one| one.card.seq);
    newest.map(|one| one.card.mark())
}

/// The partner to whom cards of a service belong.
pub fn of_service(reader: &Reader<'_>, service: SpaceId) -> Result<Option<PartnerId>, StoreError> {
    let sql = "SELECT root, card FROM service_card WHERE card IS NOT NULL
               AND root IN (SELECT id FROM partner) ORDER BY root, at, id";
    let rows: Vec<([u8; 16], Vec<u8>)> =
        reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let found = rows
        .into_iter()
        .find(|(_, bytes)| ServiceCard::read(bytes).is_ok_and(|card| card.service == service));
    Ok(found.map(|(root, _)| PartnerId(Id::new(root))))
}

/// When an inbox was drawn.
pub(super) fn drawn_at(
    reader: &Reader<'_>,
    space: SpaceId,
    inbox: &Recipient,
) -> Result<Option<Instant>, StoreError> {
    let sql = "SELECT min(at) FROM service_inbox WHERE root = ?1 AND recipient = ?2";
    let (root, inbox) = (own_root(space), inbox.to_string());
    let of = params![root.as_bytes(), inbox];
    let first = reader.first(sql, of, |row| row.get::<_, Option<i64>>(0))?;
    Ok(first.flatten().map(Instant))
}

/// Recipient and sealed secret half of every inbox.
pub(super) fn inboxes(
    reader: &Reader<'_>,
    space: SpaceId,
) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    reader.rows(
        "SELECT recipient, sealed FROM service_inbox
         WHERE root = ?1 AND recipient IS NOT NULL AND sealed IS NOT NULL ORDER BY rk DESC",
        [own_root(space).as_bytes()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
