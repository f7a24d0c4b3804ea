//! Which of a partner's cards counts, and whether it is trusted.

use super::{ServiceCard, Verified};
use crate::ids::SpaceId;

/// How a partner's card stands.
pub struct Standing {
    /// The card that counts: the newest of the service that was verified last, else of the one whose
    /// card came last.
    pub card: ServiceCard,
    /// Who verified the service, if somebody did.
    pub verified: Option<Verified>,
    /// A card of another service that came for the same partner later and that nobody verified: a new
    /// start over there, or somebody who pretends.
    pub other: Option<ServiceCard>,
}

/// The newest card of a service.
pub fn newest(cards: &[ServiceCard], service: SpaceId) -> Option<&ServiceCard> {
    let of_service = cards.iter().filter(|card| card.service == service);
    of_service.max_by(|one, other| (one.seq, one.bytes()).cmp(&(other.seq, other.bytes())))
}

/// Where a partner stands; `None` when no card of it is here.
pub fn standing(cards: &[ServiceCard], verified: &[Verified]) -> Option<Standing> {
    let came_last = cards.last()?.service;
    let has_card = |one: &&Verified| cards.iter().any(|card| card.service == one.service);
    let trusted = verified.iter().rev().find(has_card).copied();
    let service = trusted.map_or(came_last, |verified| verified.service);
    Some(Standing {
        card: newest(cards, service)?.clone(),
        verified: trusted,
        other: newest(cards, came_last)
            .filter(|card| card.service != service)
            .cloned(),
    })
}
