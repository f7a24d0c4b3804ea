//! Taking in the card of another service, and making sure whose it is.

use super::issue::put;
use super::tables::*;
use super::{ServiceCard, ServiceCardError, store};
use crate::ids::{PartnerId, SpaceId};
use crate::partner::{self, Card};
use crate::roster::Roster;
use crate::store::{Reader, Tx, Value};
use crate::time::Day;

/// What a card is to us.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrived {
    /// The first of its service.
    First,
    /// A newer one of a service whose card is here.
    Newer(PartnerId),
    /// It is here already.
    Known(PartnerId),
}

/// Whether a card can be taken in, and what it would be.
pub fn arrived(
    reader: &Reader<'_>,
    roster: &Roster,
    card: &ServiceCard,
    today: Day,
) -> Result<Arrived, ServiceCardError> {
    if card.demo != roster.demo {
        return Err(ServiceCardError::Demo);
    }
    if card.service == roster.space {
        return Err(ServiceCardError::Own);
    }
    if card.has_expired(today) {
        return Err(ServiceCardError::Expired);
    }
    let Some(partner) = store::of_service(reader, card.service)? else {
        return Ok(Arrived::First);
    };
    let known = store::of_partner(reader, partner)?;
    let mut cards = known.cards.iter();
    if cards.any(|one| one.card.bytes() == card.bytes()) {
        return Ok(Arrived::Known(partner));
    }
    match known.is_overtaken(card) {
        true => Err(ServiceCardError::Older),
        false => Ok(Arrived::Newer(partner)),
    }
}

/// Takes a card in: for the partner its service belongs to already, for the one that was chosen, or
/// for a new one made from it.
pub fn receive(
    tx: &mut Tx<'_>,
    roster: &Roster,
    card: &ServiceCard,
    chosen: Option<PartnerId>,
    today: Day,
) -> Result<PartnerId, ServiceCardError> {
    let found = arrived(&tx.reader(), roster, card, today)?;
    let partner = match (found, chosen) {
        (Arrived::Newer(partner) | Arrived::Known(partner), Some(chosen)) if partner != chosen => {
            return Err(ServiceCardError::OtherPartner);
        }
        (Arrived::Known(partner), _) => return Ok(partner),
        (Arrived::Newer(partner), _) => partner,
        (Arrived::First, Some(chosen)) => {
            let found = partner::find(&tx.reader(), chosen)?;
            found.ok_or(ServiceCardError::NotFound)?.id
        }
        (Arrived::First, None) => {
            let id = store::partner_of(card.service);
            partner::add_as(tx, id, &named(card))?;
            id
        }
    };
    put(tx, partner.0, card)?;
    Ok(partner)
}

/// A partner as a card names it.
fn named(card: &ServiceCard) -> Card {
    let about = card.about.clone();
    Card {
        name: about.name,
        unit: about.unit,
        address: about.address,
        phone: about.phone,
        email: about.email,
        left_on: String::new(),
    }
}

/// Notes that a partner is the service whose card is here, when the digits typed are those of that
/// card. Which, of several with digits of their own: the one with these.
pub fn verify(
    tx: &mut Tx<'_>,
    partner: PartnerId,
    typed: &str,
) -> Result<SpaceId, ServiceCardError> {
    let known = store::of_partner(&tx.reader(), partner)?;
    if known.cards.is_empty() {
        return Err(ServiceCardError::NotFound);
    }
    let mut different: Vec<&ServiceCard> = Vec::new();
    for came in known.cards.iter().rev() {
        let card = &came.card;
        let new = different.iter().all(|known| known.mark() != card.mark());
        if new && known.may_be_verified(card) {
            different.push(card);
        }
    }
    for card in different {
        if card.digits()?.are(typed) {
            let (by, at) = (tx.author(), tx.now().0);
            let values = [
                (SERVICE, Value::from(card.service.0)),
                (HOW, "digits".into()),
                (VERIFIED_BY, Value::from(by)),
                (VERIFIED_AT, Value::Int(at)),
                (VERIFIED_MARK, Value::Bytes(card.mark().to_vec())),
            ];
            tx.state_fact(partner.0, &SERVICE_VERIFIED, &values)?;
            return Ok(card.service);
        }
    }
    Err(ServiceCardError::DigitsWrong)
}
