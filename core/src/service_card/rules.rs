//! Which of a partner's cards counts, and whether it is trusted.

use super::{ServiceCard, Verified};
use crate::ids::SpaceId;
use crate::time::Instant;

/// A card, and when it came.
#[derive(Clone)]
pub struct Came {
    /// What it says.
    pub card: ServiceCard,
    /// When it was taken in here.
    pub at: Instant,
}

/// What is here of a partner: its cards in the order in which they came, and who verified which.
pub struct Known {
    /// The cards.
    pub cards: Vec<Came>,
    /// Who typed the digits of which.
    pub verified: Vec<Verified>,
}

/// How a partner's card stands.
pub struct Standing {
    /// The card that counts: the newest of those whose digits were typed last, else the newest of the
    /// service whose card came last.
    pub card: ServiceCard,
    /// Who verified it, if somebody did and no newer card of the service came since that has other digits.
    pub verified: Option<Verified>,
    /// A card with other digits that came for the same partner and that nobody verified: another inbox or
    /// coordinator, a new start over there, or somebody who pretends.
    pub other: Option<ServiceCard>,
}

fn newest<'a>(cards: impl Iterator<Item = &'a Came>) -> Option<&'a Came> {
    let place = |one: &&Came| (one.card.seq, one.card.bytes().to_vec());
    cards.max_by_key(place)
}

/// The newest card of a service.
pub(super) fn newest_of(cards: &[Came], service: SpaceId) -> Option<&ServiceCard> {
    let of_service = cards.iter().filter(|one| one.card.service == service);
    newest(of_service).map(|one| &one.card)
}

impl Known {
    /// The last verification whose card is here.
    fn trusted(&self) -> Option<&Verified> {
        let is_here = |one: &&Verified| self.cards.iter().any(|came| one.is_of(&came.card));
        self.verified.iter().rev().find(is_here)
    }

    /// Where the partner stands; `None` when no card of it is here.
    pub fn standing(&self) -> Option<Standing> {
        let last = &self.cards.last()?.card;
        let Some(trusted) = self.trusted() else {
            return Some(Standing {
                card: newest_of(&self.cards, last.service)?.clone(),
                verified: None,
                other: None,
            });
        };
        let card = &newest(self.cards.iter().filter(|one| trusted.is_of(&one.card)))?.card;
        let theirs = self.cards.iter().filter(|one| {
            let later = one.card.service == card.service && one.card.seq >= card.seq;
            later && !self.verified.iter().any(|said| said.is_of(&one.card))
        });
        let changed = newest(theirs);
        // Whoever typed the digits once more after it came has decided for the one before.
        let holds = changed.is_none_or(|one| one.at < trusted.at);
        let elsewhere = newest_of(&self.cards, last.service);
        let elsewhere = elsewhere.filter(|one| one.service != card.service);
        Some(Standing {
            card: card.clone(),
            verified: Some(*trusted).filter(|_| holds),
            other: changed.map(|one| &one.card).or(elsewhere).cloned(),
        })
    }

    /// Whether a card is of whom somebody verified.
    pub fn trusts(&self, card: &ServiceCard) -> bool {
        let standing = self.standing();
        let verified = standing.and_then(|standing| standing.verified);
        verified.is_some_and(|verified| verified.is_of(card))
    }

    /// The card to which a word to a service is sealed: the newest somebody verified, else the newest there is.
    pub fn addressed(&self, service: SpaceId) -> Option<&ServiceCard> {
        let of_service = self.cards.iter().filter(|one| one.card.service == service);
        let said = self.verified.iter().rev();
        let said =
            said.filter_map(|said| newest(of_service.clone().filter(|one| said.is_of(&one.card))));
        let found = said.map(|one| &one.card).next();
        found.or_else(|| newest_of(&self.cards, service))
    }

    /// Whether somebody can make sure of a card by its digits. Those of a version before say nothing about its
    /// inbox, so such a card takes no place of one that was verified.
    pub(super) fn may_be_verified(&self, card: &ServiceCard) -> bool {
        let said = self.verified.iter();
        let mut said = said.filter(|said| said.service == card.service);
        !card.is_of_before() || said.clone().next().is_none() || said.any(|said| said.is_of(card))
    }

    /// Whether a card is older than one that keeps its place: of whom somebody verified, with the same digits, or
    /// while nobody was verified any. A number that nobody vouches for keeps no card back.
    pub(super) fn is_overtaken(&self, card: &ServiceCard) -> bool {
        let said = |other: &ServiceCard| self.verified.iter().any(|said| said.is_of(other));
        let theirs = self.cards.iter().map(|one| &one.card);
        let mut theirs = theirs.filter(|other| other.service == card.service);
        let nobody = !theirs.clone().any(said);
        theirs.any(|other| {
            let counts = nobody || said(other) || other.mark() == card.mark();
            counts && other.seq > card.seq
        })
    }
}
