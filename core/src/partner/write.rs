//! Writing partners down.

use super::tables::{FIELDS, PARTNER};
use super::{Card, PartnerError, store};
use crate::ids::PartnerId;
use crate::store::{Tx, maybe};

const MOST_CHARS: usize = 200;
const MOST_ADDRESS: usize = 1_000;

impl Card {
    pub(super) fn fields(&self) -> [&str; 6] {
        let Self {
            name,
            unit,
            address,
            phone,
            email,
            left_on,
        } = self;
        [name, unit, address, phone, email, left_on].map(|text| text.trim())
    }

    fn check(&self) -> Result<(), PartnerError> {
        if self.name.trim().is_empty() {
            return Err(PartnerError::NameMissing);
        }
        for text in self.fields() {
            let most = if text == self.address.trim() {
                MOST_ADDRESS
            } else {
                MOST_CHARS
            };
            if text.chars().count() > most {
                return Err(PartnerError::TooLong { most });
            }
        }
        Ok(())
    }
}

fn value(text: &str) -> crate::store::Value {
    maybe(Some(text).filter(|text| !text.is_empty()))
}

/// Writes a partner down.
pub fn add(tx: &mut Tx<'_>, card: &Card) -> Result<PartnerId, PartnerError> {
    let id = PartnerId(tx.draw());
    add_as(tx, id, card)?;
    Ok(id)
}

/// The same under an id that follows from something, so that two laptops add one partner.
pub fn add_as(tx: &mut Tx<'_>, id: PartnerId, card: &Card) -> Result<(), PartnerError> {
    card.check()?;
    let values = FIELDS.into_iter().zip(card.fields().map(value));
    Ok(tx.create(id.0, &PARTNER, id.0, &values.collect::<Vec<_>>())?)
}

/// Changes what is written about a partner. Fields that stay write nothing.
pub fn change(tx: &mut Tx<'_>, id: PartnerId, card: &Card) -> Result<(), PartnerError> {
    card.check()?;
    let old = store::find(&tx.reader(), id)?.ok_or(PartnerError::NotFound)?;
    let fields = FIELDS
        .into_iter()
        .zip(old.card.fields().into_iter().zip(card.fields()));
    for (column, (old, new)) in fields {
        if old != new {
            tx.set(id.0, &PARTNER, id.0, column, value(new))?;
        }
    }
    Ok(())
}
