//! Making our own card.

use super::card::{Draft, MOST_MONTHS};
use super::tables::*;
use super::{About, ServiceCard, ServiceCardError, inbox, store};
use crate::ids::UserId;
use crate::keys::SignKey;
use crate::office;
use crate::roster::{self, Roster};
use crate::store::{Tx, Value};
use crate::time::Day;
use chrono::Months;

const MOST_CHARS: usize = 200;

/// What the office's own page does not say.
pub struct Wish {
    /// Telephone.
    pub phone: String,
    /// Electronic mail.
    pub email: String,
}

/// Signs a new card. The inbox stays what it was, unless a laptop that was lost could open it; files
/// under way open in either case.
pub fn issue(
    tx: &mut Tx<'_>,
    roster: &Roster,
    (user, key): (UserId, &SignKey),
    wish: &Wish,
    today: Day,
) -> Result<ServiceCard, ServiceCardError> {
    let space = roster.space;
    let office = office::read(&tx.reader(), space)?;
    let about = About {
        name: office.organisation,
        unit: office.unit,
        address: office.address,
        phone: wish.phone.trim().to_owned(),
        email: wish.email.trim().to_owned(),
    };
    if about.name.trim().is_empty() {
        return Err(ServiceCardError::NameMissing);
    }
    let short = |text: &&str| text.chars().count() <= MOST_CHARS;
    if !about.fields().iter().all(short) {
        return Err(ServiceCardError::TooLong { most: MOST_CHARS });
    }
    let before = store::own(&tx.reader(), space)?;
    let inbox = match &before {
        Some(card) if !inbox::is_exposed(&tx.reader(), roster, card)? => card.inbox.clone(),
        _ => inbox::draw(tx, roster)?,
    };
    let valid_until = today.checked_add_months(Months::new(MOST_MONTHS));
    let draft = Draft {
        seq: before.map_or(0, |card| card.seq) + 1,
        issued_on: today,
        valid_until: valid_until.unwrap_or(today),
        inbox,
        about,
    };
    let records = roster::records(&tx.reader())?;
    let card = draft.sign(roster, &records, (user, key))?;
    put(tx, store::own_root(space), &card)?;
    Ok(card)
}

/// Keeps a card under a root.
pub(super) fn put(
    tx: &mut Tx<'_>,
    root: crate::ids::Id,
    card: &ServiceCard,
) -> Result<(), ServiceCardError> {
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (CARD, Value::Bytes(card.bytes().to_vec())),
        (CARD_BY, Value::from(by)),
        (CARD_AT, Value::Int(at)),
    ];
    tx.state_fact(root, &SERVICE_CARD, &values)?;
    Ok(())
}
